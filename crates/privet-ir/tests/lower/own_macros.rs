//! `macro_rules!` of the workspace, expanded where they are called.

use super::{body, items};

#[test]
fn a_value_macro() {
    body(
        "macro_rules! twice { ($e:expr) => { $e + $e } } let x = twice!(g());",
        "
          %0 = g()
          %1 = g()
          x = Add(%0, %1)
          return
        ",
    );
}

#[test]
fn a_statement_macro_declares() {
    body(
        "macro_rules! set { ($n:ident, $e:expr) => { let $n = $e; } } set!(x, g()); h(x)",
        "
          x = g()
          ret = h(x)
          return
        ",
    );
}

#[test]
fn statements_with_a_value() {
    body(
        "macro_rules! m { ($e:expr) => {{ let y = $e; h(y) }} } let x = m!(g());",
        "
          y·1 = g()
          x = h(y·1)
          return
        ",
    );
}

#[test]
fn a_macro_of_its_own_shadows_std() {
    body(
        "macro_rules! vec { ($e:expr) => { mine($e) } } vec![1]",
        "
          ret = mine(1)
          return
        ",
    );
}

#[test]
fn items_of_a_macro() {
    items(
        "macro_rules! make { ($n:ident) => { struct $n { x: u8 } impl $n { fn f(&self) {} } } } make!(S);",
        "
        macro make
        struct S {x: u8}
        pub impl S
          fn f(&self) {..}
        ",
    );
}

#[test]
fn members_of_a_macro() {
    items(
        "macro_rules! get { ($n:ident) => { fn $n(&self) -> u8 { self.$n } } } impl S { get!(a); get!(b); }",
        "
        macro get
        pub impl S
          fn a(&self) -> u8 {..}
          fn b(&self) -> u8 {..}
        ",
    );
}

#[test]
fn a_type_and_a_pattern_macro() {
    body(
        "macro_rules! ty { () => { Vec<u8> } } macro_rules! pat { ($x:ident) => { Some($x) } } let v: ty!() = g(); if let pat!(x) = v { h(x) }",
        "
          v = g()
          switch v Some -> 1, _ -> 2
        1:
          bind x v.<Some>.0
          %0 = h(x)
          goto 2
        2:
          return
        ",
    );
}

#[test]
fn no_arm_that_fits_is_a_blind_spot() {
    body(
        "macro_rules! m { (a) => { 1 } } let x = m!(b);",
        "
          x = m!(b)
          return
        blind ExpansionFailed: m!(b)
        ",
    );
}
