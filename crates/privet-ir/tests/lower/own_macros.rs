//! `macro_rules!` of the workspace, expanded where they are called.

use super::{body, items};

#[test]
fn a_value_macro() {
    body(
        "macro_rules! twice { ($e:expr) => { $e + $e } } let x = twice!(g());",
        "
        let _1 x
        bb0:
            _2 = g()
            _3 = g()
            _1 = Add(_2, _3)
            return
        macro_rules {1}::twice
        ",
    );
}

#[test]
fn a_statement_macro_declares() {
    body(
        "macro_rules! set { ($n:ident, $e:expr) => { let $n = $e; } } set!(x, g()); h(x)",
        "
        let _1 x
        bb0:
            _1 = g()
            _0 = h(_1)
            return
        macro_rules {1}::set
        ",
    );
}

#[test]
fn statements_with_a_value() {
    body(
        "macro_rules! m { ($e:expr) => {{ let y = $e; h(y) }} } let x = m!(g());",
        "
        let _1 x
        let _2 y
        bb0:
            _2 = g()
            _1 = h(_2)
            return
        macro_rules {1}::m
        ",
    );
}

#[test]
fn a_macro_of_its_own_shadows_std() {
    body(
        "macro_rules! vec { ($e:expr) => { mine($e) } } vec![1]",
        "
        bb0:
            _0 = mine(1)
            return
        macro_rules {1}::vec
        ",
    );
}

#[test]
fn items_of_a_macro() {
    items(
        "macro_rules! make { ($n:ident) => { struct $n { x: u8 } impl $n { fn f(&self) {} } } } make!(S);",
        "
        macro_rules make
        struct S
        x: u8
        pub impl S
        fn f(&self)
        ",
    );
}

#[test]
fn members_of_a_macro() {
    items(
        "macro_rules! get { ($n:ident) => { fn $n(&self) -> u8 { self.$n } } } impl S { get!(a); get!(b); }",
        "
        macro_rules get
        pub impl S
        fn a(&self) -> u8
        fn b(&self) -> u8
        ",
    );
}

#[test]
fn a_type_and_a_pattern_macro() {
    body(
        "macro_rules! ty { () => { Vec<u8> } } macro_rules! pat { ($x:ident) => { Some($x) } } let v: ty!() = g(); if let pat!(x) = v { h(x) }",
        "
        let _1 v: Vec<u8>
        let _2 x
        bb0:
            _1 = g()
            switch _1 { Some -> bb1, _ -> bb2 }
        bb1:
            bind _2 to _1@Some.0
            _3 = h(_2)
            goto bb2
        bb2:
            return
        macro_rules {1}::ty
        macro_rules {1}::pat
        ",
    );
}

#[test]
fn a_macro_of_its_own_as_a_condition() {
    body(
        "macro_rules! both { ($a:expr, $b:expr) => { $a && $b } } macro_rules! matches { ($a:expr, $b:expr) => { mine($a) } } if both!(a(), b()) { h() } if matches!(c(), d) { k() }",
        "
        bb0:
            _1 = a()
            switch _1 { true -> bb1, false -> bb3 }
        bb1:
            _2 = b()
            switch _2 { true -> bb2, false -> bb3 }
        bb2:
            _3 = h()
            goto bb3
        bb3:
            _4 = c()
            _5 = mine(_4)
            switch _5 { true -> bb4, false -> bb5 }
        bb4:
            _6 = k()
            goto bb5
        bb5:
            return
        macro_rules {1}::both
        macro_rules {1}::matches
        ",
    );
}

#[test]
fn no_arm_that_fits_is_a_blind_spot() {
    body(
        "macro_rules! m { (a) => { 1 } } let x = m!(b);",
        "
        let _1 x
        bb0:
            _1 = m! Args(b)
            return
        macro_rules {1}::m
        blind spot: ExpansionFailed
        ",
    );
}

#[test]
fn a_macro_of_a_block_ends_with_the_block() {
    let text = "macro_rules! m { () => { outer() } } fn f() { { macro_rules! m { () => { inner() } } m!(); } m!(); }";
    let shown = super::text_of(&super::file(text));
    let calls: Vec<&str> = shown.lines().filter(|line| line.contains("()")).collect();
    assert_eq!(calls, ["fn f()", "_1 = inner()", "_2 = outer()"]);
}

#[test]
fn a_macro_of_a_module_ends_with_it_unless_it_is_shared() {
    let calls = |attr: &str| {
        let text = format!(
            "macro_rules! m {{ () => {{ outer() }} }} {attr} mod a {{ macro_rules! m {{ () => {{ inner() }} }} }} fn f() {{ m!(); }}"
        );
        let shown = super::text_of(&super::file(&text));
        (shown.contains("inner()"), shown.contains("outer()"))
    };
    assert_eq!(calls(""), (false, true));
    assert_eq!(calls("#[macro_use]"), (true, false));
}
