//! Repetitions, nested ones, recursion, and macros that eat their input token by token.

use crate::support::{check, fully_expanded};

#[test]
fn a_list_with_an_optional_trailing_comma() {
    let definition = "macro_rules! m { ($($x:expr),* $(,)?) => { [$($x),*] } }";
    check(definition, "m!()", "[ ]");
    check(definition, "m!(a)", "[ a ]");
    check(definition, "m!(a, b)", "[ a , b ]");
    check(definition, "m!(a, b,)", "[ a , b ]");
}

#[test]
fn at_least_one_means_at_least_one() {
    let definition = "macro_rules! m { ($($x:ident)+) => { some }; () => { none } }";
    check(definition, "m!(a b c)", "some");
    check(definition, "m!()", "none");
}

#[test]
fn at_most_one() {
    let definition = "macro_rules! m { ($a:ident $(: $t:ty)?) => { let $a $(: $t)?; } }";
    check(definition, "m!(x)", "let x ;");
    check(definition, "m!(x: u8)", "let x : u8 ;");
}

#[test]
fn pairs_keep_together() {
    check(
        "macro_rules! m { ($($k:expr => $v:expr),* $(,)?) => { $(map.insert($k, $v);)* } }",
        "m!(\"a\" => user.email, \"b\" => 2,)",
        "map . insert ( \"a\" , ‹ user . email › ) ; map . insert ( \"b\" , 2 ) ;",
    );
}

#[test]
fn a_separator_may_be_a_word_or_a_long_operator() {
    check(
        "macro_rules! m { ($($x:ident)and+) => { [$($x),+] } }",
        "m!(a and b and c)",
        "[ a , b , c ]",
    );
    check(
        "macro_rules! m { ($($x:ident)=>+) => { [$($x);+] } }",
        "m!(a => b)",
        "[ a ; b ]",
    );
}

#[test]
fn a_plus_after_a_repetition_is_its_operator() {
    check(
        "macro_rules! m { ($($t:path),+) => { T: $($t)++ } }",
        "m!(Send, Sync)",
        "T : Send Sync +",
    );
}

#[test]
fn repetitions_nest() {
    check(
        "macro_rules! m { ($($t:ident { $($f:ident),* })*) => { $(struct $t { $($f: u8,)* })* } }",
        "m!(A { x, y } B { } C { z })",
        "struct A { x : u8 , y : u8 , } struct B { } struct C { z : u8 , }",
    );
}

#[test]
fn an_outer_variable_repeats_with_the_inner_ones() {
    check(
        "macro_rules! m { ($t:ident: $($f:ident),*) => { $($t.$f();)* } }",
        "m!(user: save, send)",
        "user . save ( ) ; user . send ( ) ;",
    );
    check(
        "macro_rules! m { ($($t:ident: [$($f:ident)*]),*) => { $($($t.$f;)*)* } }",
        "m!(a: [x y], b: [z])",
        "a . x ; a . y ; b . z ;",
    );
}

#[test]
fn a_round_that_does_not_fit_is_undone() {
    check(
        "macro_rules! m { ($($a:ident = $b:expr),* , end) => { $($a = $b;)* } }",
        "m!(x = 1, y = 2, end)",
        "x = 1 ; y = 2 ;",
    );
}

#[test]
fn three_levels_deep() {
    check(
        "macro_rules! m { ($([$((  $($x:ident)* ))*])*) => { $( { $( { $($x;)* } )* } )* } }",
        "m!([(a b) (c)] [])",
        "{ { a ; b ; } { c ; } } { }",
    );
}

#[test]
fn two_lists_of_different_length_do_not_repeat_together() {
    check(
        "macro_rules! m { ($($a:ident)*; $($b:ident)*) => { $($a = $b;)* } }",
        "m!(x y; z)",
        "failed: a repetition of the macro does not fit its variables",
    );
}

#[test]
fn a_macro_may_call_itself() {
    let definition = "macro_rules! sum {
        ($x:expr) => { $x };
        ($x:expr, $($rest:expr),+) => { sum!(@add $x, sum!($($rest),+)) };
        (@add $a:expr, $b:expr) => { $a + $b };
    }";
    check(definition, "sum!(1, 2)", "sum ! ( @ add 1 , sum ! ( 2 ) )");
}

#[test]
fn tokens_are_eaten_one_by_one() {
    let definition = "macro_rules! count {
        (@n [$($n:tt)*]) => { [$($n)*] };
        (@n [$($n:tt)*] $head:tt $($tail:tt)*) => { count!(@n [$($n)* x] $($tail)*) };
        ($($all:tt)*) => { count!(@n [] $($all)*) };
    }";
    assert_eq!(
        fully_expanded(definition, "count!(a + (b c) => 'd)"),
        "[ x x x x x ]"
    );
}

#[test]
fn a_state_machine_collects_fields() {
    let definition = "macro_rules! build {
        (@go $t:ident {$($done:tt)*}) => { $t { $($done)* } };
        (@go $t:ident {$($done:tt)*} $k:ident : $v:expr, $($rest:tt)*) => {
            build!(@go $t {$($done)* $k: $v,} $($rest)*)
        };
        ($t:ident; $($rest:tt)*) => { build!(@go $t {} $($rest)*) };
    }";
    assert_eq!(
        fully_expanded(definition, "build!(User; email: form.email, age: 3,)"),
        "User { email : ‹ form . email › , age : 3 , }"
    );
}

#[test]
fn arms_are_tried_in_order() {
    let definition = "macro_rules! m { ($i:ident) => { first }; ($e:expr) => { second }; ($($t:tt)*) => { third } }";
    check(definition, "m!(x)", "first");
    check(definition, "m!(x.y)", "second");
    check(definition, "m!(x y)", "third");
}

#[test]
fn a_call_that_fits_no_arm_fails_or_means_another_macro() {
    let definition = "macro_rules! m { ($x:ident, $y:ident) => { } }";
    check(
        definition,
        "crate::m!(a)",
        "failed: no arm of the macro fits the call",
    );
    check(definition, "m!(a)", "not found");
}

#[test]
fn of_several_definitions_the_one_that_fits_is_meant() {
    let text =
        "mod unix { macro_rules! call { ($f:ident ( $($a:expr),* )) => { libc::$f($($a),*) } } }
        mod wasi { macro_rules! call { ($a:expr; $b:expr) => { wasi($a, $b) } } }";
    check(text, "call!(close(fd))", "libc :: close ( fd )");
    check(text, "call!(a; b)", "wasi ( a , b )");
}

#[test]
fn groups_of_the_matcher_must_have_their_brackets() {
    let definition =
        "macro_rules! m { ([$x:ident]) => { b }; (($x:ident)) => { p }; ({$x:ident}) => { c } }";
    check(definition, "m!((a))", "p");
    check(definition, "m!({a})", "c");
    check(definition, "m!([a])", "b");
}

#[test]
fn a_macro_may_define_a_macro() {
    check(
        "macro_rules! make { ($n:ident, $d:tt) => { macro_rules! $n { ($d($d x:expr),*) => { [$d($d x),*] } } } }",
        "make!(list, $)",
        "macro_rules ! list { ( $ ( $ x : expr ) ,* ) => { [ $ ( $ x ) ,* ] } }",
    );
}

#[test]
fn an_unknown_variable_of_an_inner_definition_stays() {
    check(
        "macro_rules! make { ($n:ident) => { macro_rules! $n { ($x:expr) => { $x + 1 } } } }",
        "make!(inc)",
        "macro_rules ! inc { ( $ x : expr ) => { $ x + 1 } }",
    );
}

#[test]
fn metavariable_expressions_count_and_index() {
    check(
        "macro_rules! m { ($($x:ident),*) => { [${count($x)}, $(${index()} ${ignore($x)}),*] } }",
        "m!(a, b, c)",
        "[ 3 , 0 , 1 , 2 ]",
    );
    check(
        "macro_rules! m { ($x:ident) => { ${concat(get_, $x)}() } }",
        "m!(email)",
        "get_email ( )",
    );
}

#[test]
fn a_double_dollar_is_a_dollar() {
    check("macro_rules! m { () => { a $$ b } }", "m!()", "a $ b");
}

#[test]
fn a_long_list_takes_linear_time() {
    let many = vec!["load::<A, B>(x.y)"; 20_000].join(", ");
    let result = crate::support::expanded(
        "macro_rules! m { ($($x:expr),*) => { $($x;)* } }",
        &format!("m!({many})"),
    );
    assert_eq!(result.matches("load").count(), 20_000);
}

#[test]
fn a_long_list_without_separators_takes_linear_time() {
    let many = vec!["a x.y(1)"; 30_000].join(" ");
    let result = crate::support::expanded(
        "macro_rules! m { ($($n:ident $x:expr)*) => { $($n = $x;)* } }",
        &format!("m!({many})"),
    );
    assert_eq!(result.matches("= ‹ x . y ( 1 ) ›").count(), 30_000);
}
