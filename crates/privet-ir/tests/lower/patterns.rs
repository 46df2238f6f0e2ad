//! Patterns that can fail: alternatives, tuples, slices, ranges, references.

use super::body;

#[test]
fn an_or_pattern_inside() {
    body(
        "match x() { Some(1 | 2) => a(), Some(A(y) | B(y)) => h(y), _ => b() }",
        "
        let _2 y
        bb0:
            _1 = x()
            switch _1 { Some -> bb1, _ -> bb3 }
        bb1:
            switch _1@Some.0 { 1 -> bb2, 2 -> bb2, _ -> bb3 }
        bb2:
            _0 = a()
            goto bb10
        bb3:
            switch _1 { Some -> bb4, _ -> bb9 }
        bb4:
            switch _1@Some.0 { A -> bb5, _ -> bb6 }
        bb5:
            bind _2 to _1@Some.0@A.0
            goto bb8
        bb6:
            switch _1@Some.0 { B -> bb7, _ -> bb9 }
        bb7:
            bind _2 to _1@Some.0@B.0
            goto bb8
        bb8:
            _0 = h(_2)
            goto bb10
        bb9:
            _0 = b()
            goto bb10
        bb10:
            return
        ",
    );
}

#[test]
fn a_tuple_is_tested_part_by_part() {
    body(
        "match (a(), b()) { (Some(x), 1) => h(x), (None, _) => c(), _ => d() }",
        "
        let _4 x
        bb0:
            _1 = a()
            _2 = b()
            _3 = (_1, _2)
            switch _3.0 { Some -> bb1, _ -> bb3 }
        bb1:
            bind _4 to _3.0@Some.0
            switch _3.1 { 1 -> bb2, _ -> bb3 }
        bb2:
            _0 = h(_4)
            goto bb6
        bb3:
            switch _3.0 { None -> bb4, _ -> bb5 }
        bb4:
            _0 = c()
            goto bb6
        bb5:
            _0 = d()
            goto bb6
        bb6:
            return
        ",
    );
}

#[test]
fn a_reference_pattern_is_a_step() {
    body(
        "match x { &A => 1, &B(ref y) => 2, _ => 3 }",
        "
        let _2 y
        let _1 stands for x
        bb0:
            _1 = x
            switch _1.* { A -> bb1, B -> bb2, _ -> bb3 }
        bb1:
            _0 = 1
            goto bb4
        bb2:
            bind ref _2 to _1.*@B.0
            _0 = 2
            goto bb4
        bb3:
            _0 = 3
            goto bb4
        bb4:
            return
        ",
    );
}

#[test]
fn an_at_pattern_binds_before_it_tests() {
    body(
        "match x() { y @ 1..=5 => h(y), z @ Some(_) => h(z), _ => k() }",
        "
        let _2 y
        let _3 z
        bb0:
            _1 = x()
            bind _2 to _1
            switch _1 { _ -> bb1, _ -> bb2 }
        bb1:
            _0 = h(_2)
            goto bb5
        bb2:
            bind _3 to _1
            switch _1 { Some -> bb3, _ -> bb4 }
        bb3:
            _0 = h(_3)
            goto bb5
        bb4:
            _0 = k()
            goto bb5
        bb5:
            return
        ",
    );
}

#[test]
fn slices_are_not_told_apart() {
    body(
        "match x() { [] => a(), [y] => h(y), [first, .., last] => h(first, last), _ => b() }",
        "
        let _2 y
        let _3 first
        let _4 last
        bb0:
            _1 = x()
            switch _1 { _ -> bb1, _ -> bb2 }
        bb1:
            _0 = a()
            goto bb7
        bb2:
            switch _1 { _ -> bb3, _ -> bb4 }
        bb3:
            bind _2 to _1[0]
            _0 = h(_2)
            goto bb7
        bb4:
            switch _1 { _ -> bb5, _ -> bb6 }
        bb5:
            bind _3 to _1[0]
            bind _4 to _1[..][0]
            _0 = h(_3, _4)
            goto bb7
        bb6:
            _0 = b()
            goto bb7
        bb7:
            return
        ",
    );
}

#[test]
fn ranges_and_consts() {
    body(
        "match x() { 0..=9 => a(), MIN..=MAX => b(), m::LIMIT => c(), <T>::X => d(), _ => e() }",
        "
        bb0:
            _1 = x()
            switch _1 { _ -> bb1, _ -> bb2 }
        bb1:
            _0 = a()
            goto bb8
        bb2:
            switch _1 { _ -> bb3, _ -> bb4 }
        bb3:
            _0 = b()
            goto bb8
        bb4:
            switch _1 { m::LIMIT -> bb5, <T>::X -> bb6, _ -> bb7 }
        bb5:
            _0 = c()
            goto bb8
        bb6:
            _0 = d()
            goto bb8
        bb7:
            _0 = e()
            goto bb8
        bb8:
            return
        ",
    );
}

#[test]
fn a_struct_of_our_own_type_is_no_variant() {
    body(
        "match x() { Self { y, .. } => y }",
        "
        let _2 y
        bb0:
            _1 = x()
            bind _2 to _1.y
            _0 = _2
            return
        ",
    );
}

#[test]
fn if_let_with_alternatives() {
    body(
        "if let A(x) | B(x) = g() { h(x) }",
        "
        let _2 x
        bb0:
            _1 = g()
            switch _1 { A -> bb1, _ -> bb2 }
        bb1:
            bind _2 to _1@A.0
            goto bb4
        bb2:
            switch _1 { B -> bb3, _ -> bb5 }
        bb3:
            bind _2 to _1@B.0
            goto bb4
        bb4:
            _3 = h(_2)
            goto bb5
        bb5:
            return
        ",
    );
}

#[test]
fn a_box_pattern_is_a_blind_spot() {
    body(
        "match x() { box y => 1, _ => 2 }",
        "
        bb0:
            _1 = x()
            switch _1 { _ -> bb1, _ -> bb2 }
        bb1:
            _0 = 1
            goto bb3
        bb2:
            _0 = 2
            goto bb3
        bb3:
            return
        blind spot: UnknownSyntax
        ",
    );
}

#[test]
fn mixed_references_are_separate_switches() {
    body(
        "match x { &A => 1, B => 2, _ => 3 }",
        "
        let _1 stands for x
        bb0:
            _1 = x
            switch _1.* { A -> bb1, _ -> bb2 }
        bb1:
            _0 = 1
            goto bb5
        bb2:
            switch _1 { B -> bb3, _ -> bb4 }
        bb3:
            _0 = 2
            goto bb5
        bb4:
            _0 = 3
            goto bb5
        bb5:
            return
        ",
    );
}
