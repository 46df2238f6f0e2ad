//! `let`, scopes, shadowing, blocks, items inside functions.

use super::{body, items};

#[test]
fn a_let_names_the_place_its_value_goes_to() {
    body(
        "let x = g(); x",
        "
          x = g()
          ret = x
          return
        ",
    );
}

#[test]
fn a_let_without_a_value_is_assigned_later() {
    body(
        "let x; x = 1; h(x)",
        "
          x = 1
          ret = h(x)
          return
        ",
    );
}

#[test]
fn a_shadowed_name_is_another_local() {
    body(
        "let x = 1; { let x = x; h(x); } h(x)",
        "
          x = 1
          x = x
          %0 = h(x)
          ret = h(x)
          return
        ",
    );
}

#[test]
fn a_tuple_pattern_binds_parts() {
    body(
        "let (a, (b, _), ..) = g(); h(a, b)",
        "
          %0 = g()
          bind a %0.0
          bind b %0.1.0
          ret = h(a, b)
          return
        ",
    );
}

#[test]
fn a_pattern_on_a_place_does_not_copy_it() {
    body(
        "let p = g(); let (a, b) = p.q;",
        "
          p = g()
          bind a p.q.0
          bind b p.q.1
          return
        ",
    );
}

#[test]
fn ref_and_ref_mut_are_told() {
    body(
        "let (ref a, ref mut b) = g(); let & c = a;",
        "
          %0 = g()
          bind ref a %0.0
          bind ref mut b %0.1
          bind c a.*
          return
        ",
    );
}

#[test]
fn an_at_binding_binds_the_whole_and_its_parts() {
    body(
        "let a @ (b, _) = g();",
        "
          %0 = g()
          bind a %0
          bind b %0.0
          return
        ",
    );
}

#[test]
fn an_underscore_drops_the_value() {
    body(
        "let _ = g(); let _ = x.y;",
        "
          %0 = g()
          %1 = x
          return
        ",
    );
}

#[test]
fn a_struct_pattern_binds_fields_by_name() {
    body(
        "let S { x, y: (z, _), .. } = g();",
        "
          %0 = g()
          bind x %0.<S>.x
          bind z %0.<S>.y.0
          return
        ",
    );
}

#[test]
fn a_slice_pattern_counts_from_the_front() {
    body(
        "let [a, b, rest @ .., y, z] = g();",
        "
          %0 = g()
          bind a %0[0]
          bind b %0[1]
          bind rest %0[..]
          bind y %0[..][0]
          bind z %0[..][1]
          return
        ",
    );
}

#[test]
fn parts_behind_a_rest_get_the_whole_tuple() {
    body(
        "let (a, .., z) = g();",
        "
          %0 = g()
          bind a %0.0
          %1 = unknown(%0)
          bind z %1
          return
        ",
    );
}

#[test]
fn let_else_leaves_when_the_pattern_does_not_fit() {
    body(
        "let Some(x) = g() else { return h() }; x",
        "
          %0 = g()
          switch %0 Some -> 1, _ -> 2
        1:
          bind x %0.<Some>.0
          goto 3
        2:
          ret = h()
          return
        3:
          ret = x
          return
        ",
    );
}

#[test]
fn an_else_block_does_not_see_the_binding() {
    body(
        r#"let x = 1; let Some(x) = g(x) else { panic!("{x}") }; x"#,
        r#"
          x = 1
          %0 = g(x)
          switch %0 Some -> 1, _ -> 2
        1:
          bind x %0.<Some>.0
          goto 3
        2:
          %1 = panic!("{x}", display x)
          unreachable
        3:
          ret = x
          return
        "#,
    );
}

#[test]
fn a_name_that_is_no_local_is_a_path() {
    body(
        "let a = CONST; let b = m::f; h(a, b)",
        "
          a = CONST
          b = m::f
          ret = h(a, b)
          return
        ",
    );
}

#[test]
fn an_item_in_a_block_has_a_scope_and_no_parent() {
    items(
        "impl S { fn f() { g(); fn g() {} use a::b; } }",
        r#"
        pub impl S
          fn f() {..}
        fn g() {..} in 1
        use a::b as "b" in 1
        "#,
    );
}

#[test]
fn an_inner_function_does_not_see_outer_variables() {
    body(
        "let x = 1; fn g() { x } x",
        "
          x = 1
          ret = x
          return
        Function 1
          ret = x
          return
        ",
    );
}

#[test]
fn an_upper_case_name_is_a_variant_only_where_it_may_fail() {
    body(
        "let A = g(); if let A = A { h() }",
        "
          A = g()
          switch A A -> 1, _ -> 2
        1:
          %0 = h()
          goto 2
        2:
          return
        ",
    );
}

#[test]
fn a_raw_name_is_the_same_name() {
    body(
        "let r#type = 1; h(r#type)",
        "
          type = 1
          ret = h(type)
          return
        ",
    );
}

#[test]
fn names_are_compared_after_nfc() {
    body(
        "let café = 1; h(café)",
        "
          café = 1
          ret = h(café)
          return
        ",
    );
}

#[test]
fn a_cfg_out_statement_is_gone() {
    body(
        r#"#[cfg(feature = "no")] let x = 1; #[cfg(not(feature = "no"))] let x = 2; #[cfg(test)] g(); x"#,
        "
          x = 2
          ret = x
          return
        ",
    );
}
