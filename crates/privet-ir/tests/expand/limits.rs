//! Hostile and broken macros end, and say why.

use crate::support::{call, check, expanded, outcome, table};
use privet_ir::expand::{ExpandState, Expansion};

#[test]
fn endless_recursion_ends() {
    let table = table(&[("shop", "macro_rules! m { ($($t:tt)*) => { m!(x $($t)*) } }")]);
    let mut state = ExpandState::default();
    let mut text = "m!()".to_owned();
    let mut rounds = 0;
    loop {
        text = match call(&table, "shop", &text, &mut state) {
            Expansion::Tokens(tokens) => tokens.to_string(),
            other => break assert_eq!(outcome(other), "failed: macros call one another too deep"),
        };
        rounds += 1;
    }
    assert_eq!(rounds, 128);
}

#[test]
fn a_finished_expansion_does_not_count_as_depth() {
    let table = table(&[("shop", "macro_rules! m { () => { x } }")]);
    let mut state = ExpandState::default();
    for _ in 0..1_000 {
        assert_eq!(outcome(call(&table, "shop", "m!()", &mut state)), "x");
        state.leave();
    }
}

#[test]
fn too_many_expansions_end() {
    let table = table(&[("shop", "macro_rules! m { () => { x } }")]);
    let mut state = ExpandState::default();
    for _ in 0..10_000 {
        call(&table, "shop", "m!()", &mut state);
        state.leave();
    }
    let last = outcome(call(&table, "shop", "m!()", &mut state));
    assert_eq!(last, "failed: the file holds too many macro calls");
}

#[test]
fn text_that_doubles_each_time_ends() {
    let table = table(&[(
        "shop",
        "macro_rules! m { ($($t:tt)*) => { $($t)* $($t)* } }",
    )]);
    let mut state = ExpandState::default();
    let mut text = "m!(a)".to_owned();
    let reason = loop {
        match call(&table, "shop", &text, &mut state) {
            Expansion::Tokens(tokens) => text = format!("m!({tokens})"),
            other => break outcome(other),
        }
    };
    assert_eq!(reason, "failed: macros write too much text");
}

#[test]
fn brackets_that_nest_with_each_round_are_refused() {
    let table = table(&[(
        "shop",
        "macro_rules! m { ($t:tt) => { ((((((((((((((((((((((((((((((((((((((((($t))))))))))))))))))))))))))))))))))))))))) } }",
    )]);
    let mut state = ExpandState::default();
    let mut text = "m!(a)".to_owned();
    let reason = loop {
        match call(&table, "shop", &text, &mut state) {
            Expansion::Tokens(tokens) => text = format!("m!({tokens})"),
            other => break outcome(other),
        }
        state.leave();
    };
    assert_eq!(
        reason,
        "failed: the macro writes code over the limits for parsing"
    );
}

#[test]
fn a_repetition_of_nothing_ends() {
    check(
        "macro_rules! m { ($($v:vis)* $x:ident) => { $x } }",
        "m!(a)",
        "a",
    );
}

#[test]
fn many_ways_to_read_an_expression_end() {
    let many = vec!["A"; 5_000].join(", ");
    let result = expanded(
        "macro_rules! m { ($x:expr) => { one }; ($($t:tt)*) => { other } }",
        &format!("m!(f::<{many})"),
    );
    assert_eq!(result, "other");
}

#[test]
fn broken_definitions_do_no_harm() {
    for text in [
        "macro_rules! m { ($x:) => { 1 } }",
        "macro_rules! m { ($x:nothing) => { 1 } }",
        "macro_rules! m { ($(x)) => { 1 } }",
        "macro_rules! m { () = { 1 } }",
        "macro_rules! m { () }",
        "macro_rules! m ;",
        "macro_rules! m {}",
    ] {
        let result = expanded(text, "m!()");
        assert!(
            result == "not found" || result.starts_with("failed"),
            "{text}: {result}"
        );
    }
}

#[test]
fn a_repetition_without_a_variable_fails() {
    check(
        "macro_rules! m { ($x:ident) => { $(1)* } }",
        "m!(a)",
        "failed: a repetition of the macro does not fit its variables",
    );
    check(
        "macro_rules! m { ($($x:ident)*) => { $x } }",
        "m!(a)",
        "failed: a repetition of the macro does not fit its variables",
    );
}

#[test]
fn arguments_keep_their_place_and_the_body_stands_at_the_call() {
    use proc_macro2::{Span, TokenStream, TokenTree};
    let table = table(&[("shop", "macro_rules! m { ($x:ident) => { f $x } }")]);
    let text: TokenStream = "m!(\n  email)".parse().expect("tokens");
    let tokens: Vec<TokenTree> = text.into_iter().collect();
    let TokenTree::Group(args) = &tokens[2] else {
        panic!("brackets");
    };
    let path = ["m".to_owned()];
    let call: Span = tokens[0].span();
    let mut state = ExpandState::default();
    let result = privet_ir::expand::expand(&table, "shop", &path, &args.stream(), call, &mut state);
    let Expansion::Tokens(tokens) = result else {
        panic!("expands");
    };
    let places: Vec<(usize, usize)> = tokens
        .into_iter()
        .map(|token| (token.span().start().line, token.span().start().column))
        .collect();
    assert_eq!(places, [(1, 0), (2, 2)]);
}
