//! Locals of a macro's body are kept apart from names of the call; nothing else is renamed.

use crate::support::check;
use privet_ir::expand::{display_name, foreign_crate};

#[test]
fn a_let_of_the_body_gets_a_name_of_its_own() {
    check(
        "macro_rules! m { ($e:expr) => { { let tmp = $e; send(tmp) } } }",
        "m!(tmp)",
        "{ let tmpː1 = tmp ; send ( tmpː1 ) }",
    );
}

#[test]
fn a_name_from_the_call_is_not_renamed() {
    check(
        "macro_rules! m { ($n:ident, $e:expr) => { let $n = $e; let other = $n; } }",
        "m!(email, user.email)",
        "let email = ‹ user . email › ; let otherː1 = email ;",
    );
}

#[test]
fn each_expansion_has_its_own_names() {
    use crate::support::{call, outcome, table};
    let table = table(&[("shop", "macro_rules! m { () => { let x = 1; } }")]);
    let mut state = privet_ir::expand::ExpandState::default();
    assert_eq!(
        outcome(call(&table, "shop", "m!()", &mut state)),
        "let xː1 = 1 ;"
    );
    assert_eq!(
        outcome(call(&table, "shop", "m!()", &mut state)),
        "let xː2 = 1 ;"
    );
}

#[test]
fn locals_in_patterns_loops_arms_and_closures() {
    check(
        "macro_rules! m { () => { let (a, mut b) = f(); for c in g() { h(a, b, c); } } }",
        "m!()",
        "let ( aː1 , mut bː1 ) = f ( ) ; for cː1 in g ( ) { h ( aː1 , bː1 , cː1 ) ; }",
    );
    check(
        "macro_rules! m { ($e:expr) => { match $e { Some(v) if v > 1 => v, other => other } } }",
        "m!(x)",
        "match x { Some ( vː1 ) if vː1 > 1 => vː1 , otherː1 => otherː1 }",
    );
    check(
        "macro_rules! m { ($e:expr) => { $e.map(|v| v.name) } }",
        "m!(x)",
        "x . map ( | vː1 | vː1 . name )",
    );
    check(
        "macro_rules! m { ($e:expr) => { if let Ok(v) = $e { v } } }",
        "m!(x)",
        "if let Ok ( vː1 ) = x { vː1 }",
    );
}

#[test]
fn fields_methods_paths_and_macros_keep_their_names() {
    check(
        "macro_rules! m { ($e:expr) => { let name = $e; user.name = name.name(); name!(name::name) } }",
        "m!(x)",
        "let nameː1 = x ; user . name = nameː1 . name ( ) ; name ! ( name :: name )",
    );
}

#[test]
fn field_names_of_literals_keep_their_names() {
    check(
        "macro_rules! m { ($e:expr) => { { let email = $e; User { email: email } } } }",
        "m!(x)",
        "{ let emailː1 = x ; User { email : emailː1 } }",
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
        "let lenː1 = len ( x ) ; use_it ( lenː1 ) ;",
    );
    check(
        "macro_rules! m { ($e:expr) => { let f = |v| v; f($e) } }",
        "m!(x)",
        "let fː1 = | vː1 | vː1 ; fː1 ( x )",
    );
}

#[test]
fn inline_names_of_format_strings_follow() {
    check(
        "macro_rules! m { ($e:expr) => { let total = $e; println!(\"{total:>5} {{total}} {}\", total) } }",
        "m!(x)",
        "let totalː1 = x ; println ! ( \"{totalː1:>5} {{total}} {}\" , totalː1 )",
    );
}

#[test]
fn a_range_from_a_local_is_no_field() {
    check(
        "macro_rules! m { () => { let n = 1; 0..n } }",
        "m!()",
        "let nː1 = 1 ; 0 .. nː1",
    );
}

#[test]
fn attributes_and_items_keep_their_names() {
    check(
        "macro_rules! m { () => { #[test] fn run() { let test = 1; f(test) } } }",
        "m!()",
        "# [ test ] fn run ( ) { let testː1 = 1 ; f ( testː1 ) }",
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
        "let aː1 = 1 ; aː1 != b",
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
    assert_eq!(display_name("totalː17"), "total");
    assert_eq!(display_name("total"), "total");
    assert_eq!(foreign_crate("crateːshop"), Some("shop"));
    assert_eq!(foreign_crate("crate"), None);
    assert_eq!(foreign_crate("cratesːshop"), None);
}

#[test]
fn arms_that_repeat_bind_like_others() {
    check(
        "macro_rules! m { ($e:expr; $($p:path),*) => { match $e { $($p => if let Some(item) = x { f(item) },)* other => other } } }",
        "m!(e; A, B)",
        "match e { A => if let Some ( itemː1 ) = x { f ( itemː1 ) } , \
         B => if let Some ( itemː1 ) = x { f ( itemː1 ) } , otherː1 => otherː1 }",
    );
}
