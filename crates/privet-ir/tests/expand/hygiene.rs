//! Locals of a macro's body are kept apart from names of the call; nothing else is renamed.

use crate::support::check;
use privet_ir::expand::{display_name, foreign_crate};

#[test]
fn a_let_of_the_body_gets_a_name_of_its_own() {
    check(
        "macro_rules! m { ($e:expr) => { { let tmp = $e; send(tmp) } } }",
        "m!(tmp)",
        "{ let tmp·1 = tmp ; send ( tmp·1 ) }",
    );
}

#[test]
fn a_name_from_the_call_is_not_renamed() {
    check(
        "macro_rules! m { ($n:ident, $e:expr) => { let $n = $e; let other = $n; } }",
        "m!(email, user.email)",
        "let email = ‹ user . email › ; let other·1 = email ;",
    );
}

#[test]
fn each_expansion_has_its_own_names() {
    use crate::support::{call, outcome, table};
    let table = table(&[("shop", "macro_rules! m { () => { let x = 1; } }")]);
    let mut state = privet_ir::expand::ExpandState::default();
    assert_eq!(
        outcome(call(&table, "shop", "m!()", &mut state)),
        "let x·1 = 1 ;"
    );
    assert_eq!(
        outcome(call(&table, "shop", "m!()", &mut state)),
        "let x·2 = 1 ;"
    );
}

#[test]
fn locals_in_patterns_loops_arms_and_closures() {
    check(
        "macro_rules! m { () => { let (a, mut b) = f(); for c in g() { h(a, b, c); } } }",
        "m!()",
        "let ( a·1 , mut b·1 ) = f ( ) ; for c·1 in g ( ) { h ( a·1 , b·1 , c·1 ) ; }",
    );
    check(
        "macro_rules! m { ($e:expr) => { match $e { Some(v) if v > 1 => v, other => other } } }",
        "m!(x)",
        "match x { Some ( v·1 ) if v·1 > 1 => v·1 , other·1 => other·1 }",
    );
    check(
        "macro_rules! m { ($e:expr) => { $e.map(|v| v.name) } }",
        "m!(x)",
        "x . map ( | v·1 | v·1 . name )",
    );
    check(
        "macro_rules! m { ($e:expr) => { if let Ok(v) = $e { v } } }",
        "m!(x)",
        "if let Ok ( v·1 ) = x { v·1 }",
    );
}

#[test]
fn fields_methods_paths_and_macros_keep_their_names() {
    check(
        "macro_rules! m { ($e:expr) => { let name = $e; user.name = name.name(); name!(name::name) } }",
        "m!(x)",
        "let name·1 = x ; user . name = name·1 . name ( ) ; name ! ( name :: name )",
    );
}

#[test]
fn field_names_of_literals_keep_their_names() {
    check(
        "macro_rules! m { ($e:expr) => { { let email = $e; User { email: email } } } }",
        "m!(x)",
        "{ let email·1 = x ; User { email : email·1 } }",
    );
}

#[test]
fn a_shorthand_field_keeps_the_name_everywhere() {
    check(
        "macro_rules! m { ($e:expr) => { { let email = $e; User { email, age: 1 } } } }",
        "m!(x)",
        "{ let email = x ; User { email , age : 1 } }",
    );
}

#[test]
fn a_function_that_is_called_is_no_local_unless_it_is_a_closure() {
    check(
        "macro_rules! m { ($e:expr) => { let len = len($e); use_it(len); } }",
        "m!(x)",
        "let len·1 = len ( x ) ; use_it ( len·1 ) ;",
    );
    check(
        "macro_rules! m { ($e:expr) => { let f = |v| v; f($e) } }",
        "m!(x)",
        "let f·1 = | v·1 | v·1 ; f·1 ( x )",
    );
}

#[test]
fn inline_names_of_format_strings_follow() {
    check(
        "macro_rules! m { ($e:expr) => { let total = $e; println!(\"{total:>5} {{total}} {}\", total) } }",
        "m!(x)",
        "let total·1 = x ; println ! ( \"{total·1:>5} {{total}} {}\" , total·1 )",
    );
}

#[test]
fn a_range_from_a_local_is_no_field() {
    check(
        "macro_rules! m { () => { let n = 1; 0..n } }",
        "m!()",
        "let n·1 = 1 ; 0 .. n·1",
    );
}

#[test]
fn attributes_and_items_keep_their_names() {
    check(
        "macro_rules! m { () => { #[test] fn run() { let test = 1; f(test) } } }",
        "m!()",
        "# [ test ] fn run ( ) { let test·1 = 1 ; f ( test·1 ) }",
    );
    check(
        "macro_rules! m { () => { fn go() {} let go = go; } }",
        "m!()",
        "fn go ( ) { } let go = go ;",
    );
}

#[test]
fn a_not_equals_is_no_macro_call() {
    check(
        "macro_rules! m { () => { let a = 1; a != b } }",
        "m!()",
        "let a·1 = 1 ; a·1 != b",
    );
}

#[test]
fn a_literal_word_of_the_matcher_may_have_been_renamed() {
    use crate::support::fully_expanded;
    let definitions = "macro_rules! outer { () => { inner!(done x) } }
        macro_rules! inner { (done $i:ident) => { let $i = done; } }";
    assert_eq!(fully_expanded(definitions, "outer!()"), "let x = done ;");
}

#[test]
fn a_reader_sees_the_plain_name() {
    assert_eq!(display_name("total·17"), "total");
    assert_eq!(display_name("total"), "total");
    assert_eq!(foreign_crate("crate·shop"), Some("shop"));
    assert_eq!(foreign_crate("crate"), None);
    assert_eq!(foreign_crate("crates·shop"), None);
}

#[test]
fn arms_that_repeat_bind_like_others() {
    check(
        "macro_rules! m { ($e:expr; $($p:path),*) => { match $e { $($p => if let Some(item) = x { f(item) },)* other => other } } }",
        "m!(e; A, B)",
        "match e { A => if let Some ( item·1 ) = x { f ( item·1 ) } , \
         B => if let Some ( item·1 ) = x { f ( item·1 ) } , other·1 => other·1 }",
    );
}
