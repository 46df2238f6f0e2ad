//! `let`, scopes, shadowing, blocks, items inside functions.

use super::{body, items};

#[test]
fn a_let_names_the_place_its_value_goes_to() {
    body(
        "let x = g(); x",
        "
        let _1 x
        bb0:
            _1 = g()
            _0 = _1
            return
        ",
    );
}

#[test]
fn a_let_without_a_value_is_assigned_later() {
    body(
        "let x; x = 1; h(x)",
        "
        let _1 x
        bb0:
            _1 = 1
            _0 = h(_1)
            return
        ",
    );
}

#[test]
fn a_shadowed_name_is_another_local() {
    body(
        "let x = 1; { let x = x; h(x); } h(x)",
        "
        let _1 x
        let _2 x
        bb0:
            _1 = 1
            _2 = _1
            _3 = h(_2)
            _0 = h(_1)
            return
        ",
    );
}

#[test]
fn a_tuple_pattern_binds_parts() {
    body(
        "let (a, (b, _), ..) = g(); h(a, b)",
        "
        let _2 a
        let _3 b
        bb0:
            _1 = g()
            bind _2 to _1.0
            bind _3 to _1.1.0
            _0 = h(_2, _3)
            return
        ",
    );
}

#[test]
fn a_pattern_on_a_place_does_not_copy_it() {
    body(
        "let p = g(); let (a, b) = p.q;",
        "
        let _1 p
        let _2 a
        let _3 b
        bb0:
            _1 = g()
            bind _2 to _1.q.0
            bind _3 to _1.q.1
            return
        ",
    );
}

#[test]
fn ref_and_ref_mut_are_told() {
    body(
        "let (ref a, ref mut b) = g(); let & c = a;",
        "
        let _2 a
        let _3 b
        let _4 c
        bb0:
            _1 = g()
            bind ref _2 to _1.0
            bind ref mut _3 to _1.1
            bind _4 to _2.*
            return
        ",
    );
}

#[test]
fn an_at_binding_binds_the_whole_and_its_parts() {
    body(
        "let a @ (b, _) = g();",
        "
        let _2 a
        let _3 b
        bb0:
            _1 = g()
            bind _2 to _1
            bind _3 to _1.0
            return
        ",
    );
}

#[test]
fn an_underscore_drops_the_value() {
    body(
        "let _ = g(); let _ = x.y;",
        "
        let _2 stands for x
        bb0:
            _1 = g()
            _2 = x
            return
        ",
    );
}

#[test]
fn a_struct_pattern_binds_fields_by_name() {
    body(
        "let S { x, y: (z, _), .. } = g();",
        "
        let _2 x
        let _3 z
        bb0:
            _1 = g()
            bind _2 to _1@S.x
            bind _3 to _1@S.y.0
            return
        ",
    );
}

#[test]
fn a_slice_pattern_counts_from_the_front() {
    body(
        "let [a, b, rest @ .., y, z] = g();",
        "
        let _2 a
        let _3 b
        let _4 rest
        let _5 y
        let _6 z
        bb0:
            _1 = g()
            bind _2 to _1[0]
            bind _3 to _1[1]
            bind _4 to _1[..]
            bind _5 to _1[..][0]
            bind _6 to _1[..][1]
            return
        ",
    );
}

#[test]
fn parts_behind_a_rest_get_the_whole_tuple() {
    body(
        "let (a, .., z) = g();",
        "
        let _2 a
        let _4 z
        bb0:
            _1 = g()
            bind _2 to _1.0
            _3 = unknown(_1)
            bind _4 to _3
            return
        ",
    );
}

#[test]
fn let_else_leaves_when_the_pattern_does_not_fit() {
    body(
        "let Some(x) = g() else { return h() }; x",
        "
        let _2 x
        bb0:
            _1 = g()
            switch _1 { Some -> bb1, _ -> bb2 }
        bb1:
            bind _2 to _1@Some.0
            goto bb3
        bb2:
            _0 = h()
            return
        bb3:
            _0 = _2
            return
        ",
    );
}

#[test]
fn an_else_block_does_not_see_the_binding() {
    body(
        r#"let x = 1; let Some(x) = g(x) else { panic!("{x}") }; x"#,
        r#"
        let _1 x
        let _3 x
        bb0:
            _1 = 1
            _2 = g(_1)
            switch _2 { Some -> bb1, _ -> bb2 }
        bb1:
            bind _3 to _2@Some.0
            goto bb3
        bb2:
            _4 = panic! Format("{x}", {_1})
            unreachable
        bb3:
            _0 = _3
            return
        "#,
    );
}

#[test]
fn a_name_that_is_no_local_is_a_path() {
    body(
        "let a = CONST; let b = m::f; h(a, b)",
        "
        let _1 a
        let _2 b
        bb0:
            _1 = CONST
            _2 = m::f
            _0 = h(_1, _2)
            return
        ",
    );
}

#[test]
fn an_item_in_a_block_has_a_scope_and_no_parent() {
    items(
        "impl S { fn f() { g(); fn g() {} use a::b; } }",
        "
        pub impl S
        fn f()
        fn {1}::g()
        use a::b as {1}::b
        ",
    );
}

#[test]
fn an_inner_function_does_not_see_outer_variables() {
    body(
        "let x = 1; fn g() { x } x",
        "
        let _1 x
        bb0:
            _1 = 1
            _0 = _1
            return
        fn {1}::g()
        bb0:
            _0 = x
            return
        ",
    );
}

#[test]
fn an_upper_case_name_is_a_variant_only_where_it_may_fail() {
    body(
        "let A = g(); if let A = A { h() }",
        "
        let _1 A
        bb0:
            _1 = g()
            switch _1 { A -> bb1, _ -> bb2 }
        bb1:
            _2 = h()
            goto bb2
        bb2:
            return
        ",
    );
}

#[test]
fn a_raw_name_is_the_same_name() {
    body(
        "let r#type = 1; h(r#type)",
        "
        let _1 type
        bb0:
            _1 = 1
            _0 = h(_1)
            return
        ",
    );
}

#[test]
fn names_are_compared_after_nfc() {
    body(
        "let café = 1; h(café)",
        "
        let _1 café
        bb0:
            _1 = 1
            _0 = h(_1)
            return
        ",
    );
}

#[test]
fn a_cfg_out_statement_is_gone() {
    body(
        r#"#[cfg(feature = "no")] let x = 1; #[cfg(not(feature = "no"))] let x = 2; #[cfg(test)] g(); x"#,
        "
        let _1 x
        bb0:
            _1 = 2
            _0 = _1
            return
        cfg(not(feature = \"no\"))
        ",
    );
}
