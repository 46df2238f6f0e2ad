//! Which definition a name means: the file, its imports, the crate, other crates.

use crate::support::{call, check, expanded, outcome, table};
use privet_ir::expand::{ExpandState, MacroTable};

const LOG: &str = "#[macro_export] macro_rules! note { ($e:expr) => { $crate::write($e) } }
    macro_rules! private { () => { secret } }";

fn two_crates() -> MacroTable {
    table(&[
        ("logging", LOG),
        ("shop", "macro_rules! own { () => { $crate::here() } }"),
    ])
}

fn in_shop(table: &MacroTable, uses: &str, macro_call: &str) -> String {
    let file: syn::File = syn::parse_str(uses).expect("a file");
    let mut state = ExpandState::default();
    state.import(&file.items);
    outcome(call(table, "shop", macro_call, &mut state))
}

#[test]
fn a_macro_of_no_crate_is_not_found() {
    assert_eq!(in_shop(&two_crates(), "", "println!(\"x\")"), "not found");
}

#[test]
fn the_own_crate_is_crate() {
    assert_eq!(in_shop(&two_crates(), "", "own!()"), "crate :: here ( )");
    assert_eq!(
        in_shop(&two_crates(), "", "crate::own!()"),
        "crate :: here ( )"
    );
    assert_eq!(
        in_shop(&two_crates(), "", "self::macros::own!()"),
        "crate :: here ( )"
    );
}

#[test]
fn an_exported_macro_is_found_by_its_path_and_knows_its_crate() {
    assert_eq!(
        in_shop(&two_crates(), "", "logging::note!(x)"),
        "crateːlogging :: write ( x )"
    );
}

#[test]
fn an_exported_macro_is_found_by_its_import() {
    let found = "crateːlogging :: write ( x )";
    assert_eq!(
        in_shop(&two_crates(), "use logging::note;", "note!(x)"),
        found
    );
    assert_eq!(
        in_shop(&two_crates(), "use logging::{note as n};", "n!(x)"),
        found
    );
    assert_eq!(in_shop(&two_crates(), "use logging::*;", "note!(x)"), found);
    assert_eq!(
        in_shop(&two_crates(), "mod a { use logging::note; }", "note!(x)"),
        found
    );
}

#[test]
fn without_an_import_another_crates_macro_is_not_in_scope() {
    assert_eq!(in_shop(&two_crates(), "", "note!(x)"), "not found");
}

#[test]
fn macro_use_brings_all_exported_macros_into_scope() {
    let table = table(&[
        ("logging", LOG),
        ("shop", "#[macro_use] extern crate logging;"),
    ]);
    assert_eq!(
        in_shop(&table, "", "note!(x)"),
        "crateːlogging :: write ( x )"
    );
    assert_eq!(in_shop(&table, "", "private!()"), "not found");
}

#[test]
fn a_macro_that_is_not_exported_stays_in_its_crate() {
    assert_eq!(
        in_shop(&two_crates(), "", "logging::private!()"),
        "not found"
    );
}

#[test]
fn an_import_of_a_library_hides_a_macro_of_the_crate() {
    let table = table(&[("shop", "macro_rules! info { () => { ours } }")]);
    assert_eq!(in_shop(&table, "", "info!()"), "ours");
    assert_eq!(
        in_shop(&table, "use tracing::info;", "info!()"),
        "not found"
    );
    assert_eq!(in_shop(&table, "use crate::info;", "info!()"), "ours");
}

#[test]
fn a_renamed_dependency_is_followed() {
    let mut table = two_crates();
    table.add_dependency("shop", "log", "logging");
    assert_eq!(
        in_shop(&table, "", "log::note!(x)"),
        "crateːlogging :: write ( x )"
    );
}

#[test]
fn the_root_of_another_crate_leads_back_to_its_macros() {
    let table = table(&[
        (
            "logging",
            "#[macro_export] macro_rules! outer { () => { $crate::inner!() } }
            #[macro_export] macro_rules! inner { () => { done } }",
        ),
        ("shop", ""),
    ]);
    let step = in_shop(&table, "", "logging::outer!()");
    assert_eq!(step, "crateːlogging :: inner ! ( )");
    assert_eq!(in_shop(&table, "", "crateːlogging::inner!()"), "done");
}

#[test]
fn local_inner_macros_are_looked_for_in_their_crate() {
    let table = table(&[(
        "logging",
        "#[macro_export(local_inner_macros)] macro_rules! outer { () => { inner!() } }",
    )]);
    assert_eq!(
        in_shop(&table, "", "logging::outer!()"),
        "crateːlogging :: inner ! ( )"
    );
}

#[test]
fn definitions_of_the_file_shadow_one_another_in_order() {
    let table = table(&[("shop", "macro_rules! m { () => { table } }")]);
    let mut state = ExpandState::default();
    let run = |state: &mut ExpandState| outcome(call(&table, "shop", "m!()", state));
    assert_eq!(run(&mut state), "table");
    let define = |state: &mut ExpandState, text: &str| {
        let item: syn::ItemMacro = syn::parse_str(text).expect("a macro");
        state.define("shop", &item);
    };
    define(&mut state, "macro_rules! m { () => { first } }");
    assert_eq!(run(&mut state), "first");
    let mark = state.mark();
    define(&mut state, "macro_rules! m { () => { second } }");
    assert_eq!(run(&mut state), "second");
    state.forget_since(mark);
    assert_eq!(run(&mut state), "first");
}

#[test]
fn macros_within_functions_and_modules_are_found() {
    check(
        "mod a { fn f() { macro_rules! m { () => { inner } } } }",
        "m!()",
        "inner",
    );
}

#[test]
fn an_alias_is_a_second_name() {
    check(
        "macro_rules! m_ { () => { inner } } pub(crate) use m_ as m;",
        "m!()",
        "inner",
    );
}

#[test]
fn what_cfg_switches_off_is_not_defined() {
    let text = "#[cfg(windows)] macro_rules! m { () => { windows } }
        #[cfg(not(windows))] macro_rules! m { () => { other } }";
    check(text, "m!()", "other");
    check(
        "#[cfg(test)] mod tests { macro_rules! m { () => { t } } }",
        "m!()",
        "not found",
    );
    check(
        "#[cfg(test)] fn a() {} macro_rules! m { () => { yes } }",
        "m!()",
        "yes",
    );
}

#[test]
fn a_macro_of_a_macros_body_is_not_defined_by_itself() {
    assert_eq!(
        expanded(
            "macro_rules! make { () => { macro_rules! m { () => { x } } } }",
            "m!()"
        ),
        "not found"
    );
}

#[test]
fn a_program_with_the_name_of_its_library_means_the_library() {
    let table = table(&[(
        "shop",
        "#[macro_export] macro_rules! m { () => { $crate::f() } }",
    )]);
    assert_eq!(in_shop(&table, "", "shop::m!()"), "crateːshop :: f ( )");
    assert_eq!(
        in_shop(&table, "use shop::m;", "m!()"),
        "crateːshop :: f ( )"
    );
    assert_eq!(
        in_shop(&table, "", "crateːshop::m!()"),
        "crateːshop :: f ( )"
    );
    assert_eq!(in_shop(&table, "", "crate::m!()"), "crate :: f ( )");
}

#[test]
fn an_attribute_of_the_file_does_not_mix_with_that_of_its_first_item() {
    check(
        "#![no_std]\n#[cfg(windows)] extern crate std; macro_rules! m { () => { yes } }",
        "m!()",
        "yes",
    );
    check(
        "#![cfg(windows)] macro_rules! m { () => { yes } }",
        "m!()",
        "not found",
    );
    check(
        "mod a { #![cfg(windows)] macro_rules! m { () => { a } } } macro_rules! m { () => { b } }",
        "m!()",
        "b",
    );
}

#[test]
fn definitions_in_comments_and_strings_are_none() {
    check(
        "// macro_rules! m { () => { x } }\nconst A: &str = \"macro_rules! m { () => { x } }\";",
        "m!()",
        "not found",
    );
}
