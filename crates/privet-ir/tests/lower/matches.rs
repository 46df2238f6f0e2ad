//! `match` and patterns that can fail.

use super::body;

#[test]
fn plain_variants_share_one_switch() {
    body(
        "match x() { A => 1, m::B(y) => y, C { z, .. } => z, _ => 0 }",
        "
          %0 = x()
          switch %0 A -> 1, m::B -> 2, C -> 3, _ -> 4
        1:
          ret = 1
          goto 5
        2:
          bind y %0.<m::B>.0
          ret = y
          goto 5
        3:
          bind z %0.<C>.z
          ret = z
          goto 5
        4:
          ret = 0
          goto 5
        5:
          return
        ",
    );
}

#[test]
fn literals_and_bools() {
    body(
        r#"match x() { 1 => a(), 'c' | 'd' => b(), "s" => c(), true => d(), -1 => e(), other => h(other) }"#,
        r#"
          %0 = x()
          switch %0 1 -> 1, CHAR -> 2, CHAR -> 2, "s" -> 3, true -> 4, INT -> 5, _ -> 6
        1:
          ret = a()
          goto 7
        2:
          ret = b()
          goto 7
        3:
          ret = c()
          goto 7
        4:
          ret = d()
          goto 7
        5:
          ret = e()
          goto 7
        6:
          bind other %0
          ret = h(other)
          goto 7
        7:
          return
        "#,
    );
}

#[test]
fn a_guard_goes_on_with_the_next_arm() {
    body(
        "match x() { A(y) if y > 1 => 1, A(_) => 2, B => 3 }",
        "
          %0 = x()
          switch %0 A -> 1, _ -> 3
        1:
          bind y %0.<A>.0
          %1 = Gt(y, 1)
          switch %1 true -> 2, false -> 3
        2:
          ret = 1
          goto 6
        3:
          switch %0 A -> 4, B -> 5
        4:
          ret = 2
          goto 6
        5:
          ret = 3
          goto 6
        6:
          return
        ",
    );
}

#[test]
fn a_pattern_inside_goes_on_with_the_next_arm() {
    body(
        "match x() { Some(A) => 1, Some(B(y)) => y, None => 2 }",
        "
          %0 = x()
          switch %0 Some -> 1, _ -> 3
        1:
          switch %0.<Some>.0 A -> 2, _ -> 3
        2:
          ret = 1
          goto 8
        3:
          switch %0 Some -> 4, _ -> 6
        4:
          switch %0.<Some>.0 B -> 5, _ -> 6
        5:
          bind y %0.<Some>.0.<B>.0
          ret = y
          goto 8
        6:
          switch %0 None -> 7
        7:
          ret = 2
          goto 8
        8:
          return
        ",
    );
}

#[test]
fn an_or_pattern_shares_its_variables() {
    body(
        "match x() { A(y) | B(_, y) => h(y), C | D => k() }",
        "
          %0 = x()
          switch %0 A -> 1, B -> 2, C -> 4, D -> 4
        1:
          bind y %0.<A>.0
          goto 3
        2:
          bind y %0.<B>.1
          goto 3
        3:
          ret = h(y)
          goto 5
        4:
          ret = k()
          goto 5
        5:
          return
        ",
    );
}

#[test]
fn an_or_pattern_inside() {
    body(
        "match x() { Some(1 | 2) => a(), Some(A(y) | B(y)) => h(y), _ => b() }",
        "
          %0 = x()
          switch %0 Some -> 1, _ -> 3
        1:
          switch %0.<Some>.0 1 -> 2, 2 -> 2, _ -> 3
        2:
          ret = a()
          goto 10
        3:
          switch %0 Some -> 4, _ -> 9
        4:
          switch %0.<Some>.0 A -> 5, _ -> 6
        5:
          bind y %0.<Some>.0.<A>.0
          goto 8
        6:
          switch %0.<Some>.0 B -> 7, _ -> 9
        7:
          bind y %0.<Some>.0.<B>.0
          goto 8
        8:
          ret = h(y)
          goto 10
        9:
          ret = b()
          goto 10
        10:
          return
        ",
    );
}

#[test]
fn a_tuple_is_tested_part_by_part() {
    body(
        "match (a(), b()) { (Some(x), 1) => h(x), (None, _) => c(), _ => d() }",
        "
          %0 = a()
          %1 = b()
          %2 = (%0, %1)
          switch %2.0 Some -> 1, _ -> 3
        1:
          bind x %2.0.<Some>.0
          switch %2.1 1 -> 2, _ -> 3
        2:
          ret = h(x)
          goto 6
        3:
          switch %2.0 None -> 4, _ -> 5
        4:
          ret = c()
          goto 6
        5:
          ret = d()
          goto 6
        6:
          return
        ",
    );
}

#[test]
fn a_reference_pattern_is_a_step() {
    body(
        "match x { &A => 1, &B(ref y) => 2, _ => 3 }",
        "
          %0 = x
          switch %0.* A -> 1, B -> 2, _ -> 3
        1:
          ret = 1
          goto 4
        2:
          bind ref y %0.*.<B>.0
          ret = 2
          goto 4
        3:
          ret = 3
          goto 4
        4:
          return
        ",
    );
}

#[test]
fn an_at_pattern_binds_before_it_tests() {
    body(
        "match x() { y @ 1..=5 => h(y), z @ Some(_) => h(z), _ => k() }",
        "
          %0 = x()
          bind y %0
          switch %0 _ -> 1, _ -> 2
        1:
          ret = h(y)
          goto 5
        2:
          bind z %0
          switch %0 Some -> 3, _ -> 4
        3:
          ret = h(z)
          goto 5
        4:
          ret = k()
          goto 5
        5:
          return
        ",
    );
}

#[test]
fn slices_are_not_told_apart() {
    body(
        "match x() { [] => a(), [y] => h(y), [first, .., last] => h(first, last), _ => b() }",
        "
          %0 = x()
          switch %0 _ -> 1, _ -> 2
        1:
          ret = a()
          goto 7
        2:
          switch %0 _ -> 3, _ -> 4
        3:
          bind y %0[0]
          ret = h(y)
          goto 7
        4:
          switch %0 _ -> 5, _ -> 6
        5:
          bind first %0[0]
          bind last %0[..][0]
          ret = h(first, last)
          goto 7
        6:
          ret = b()
          goto 7
        7:
          return
        ",
    );
}

#[test]
fn ranges_and_consts() {
    body(
        "match x() { 0..=9 => a(), MIN..=MAX => b(), m::LIMIT => c(), <T>::X => d(), _ => e() }",
        "
          %0 = x()
          switch %0 _ -> 1, _ -> 2
        1:
          ret = a()
          goto 8
        2:
          switch %0 _ -> 3, _ -> 4
        3:
          ret = b()
          goto 8
        4:
          switch %0 m::LIMIT -> 5, <T>::X -> 6, _ -> 7
        5:
          ret = c()
          goto 8
        6:
          ret = d()
          goto 8
        7:
          ret = e()
          goto 8
        8:
          return
        ",
    );
}

#[test]
fn a_struct_of_our_own_type_is_no_variant() {
    body(
        "match x() { Self { y, .. } => y }",
        "
          %0 = x()
          bind y %0.y
          ret = y
          return
        ",
    );
}

#[test]
fn the_last_arm_needs_no_way_on() {
    body(
        "match x() { Ok(y) => y, Err(e) => return e }",
        "
          %0 = x()
          switch %0 Ok -> 1, Err -> 2
        1:
          bind y %0.<Ok>.0
          ret = y
          goto 3
        2:
          bind e %0.<Err>.0
          ret = e
          return
        3:
          return
        ",
    );
}

#[test]
fn a_match_on_nothing_never_ends() {
    body(
        "match x() {}",
        "
          %0 = x()
          unreachable
        ",
    );
}

#[test]
fn a_match_in_a_chain_needs_a_place() {
    body(
        "match x() { A => a(), _ => b() }.c()",
        "
          %0 = x()
          switch %0 A -> 1, _ -> 2
        1:
          %1 = a()
          goto 3
        2:
          %1 = b()
          goto 3
        3:
          ret = %1.c()
          return
        ",
    );
}

#[test]
fn a_let_chain_as_a_guard() {
    body(
        "match x() { Some(y) if let Some(z) = y && z => h(z), _ => k() }",
        "
          %0 = x()
          switch %0 Some -> 1, _ -> 4
        1:
          bind y %0.<Some>.0
          switch y Some -> 2, _ -> 4
        2:
          bind z y.<Some>.0
          switch z true -> 3, false -> 4
        3:
          ret = h(z)
          goto 5
        4:
          ret = k()
          goto 5
        5:
          return
        ",
    );
}

#[test]
fn a_cfg_out_arm_is_gone() {
    body(
        "match x() { #[cfg(test)] A => 1, B => 2 }",
        "
          %0 = x()
          switch %0 B -> 1
        1:
          ret = 2
          return
        ",
    );
}

#[test]
fn if_let_with_alternatives() {
    body(
        "if let A(x) | B(x) = g() { h(x) }",
        "
          %0 = g()
          switch %0 A -> 1, _ -> 2
        1:
          bind x %0.<A>.0
          goto 4
        2:
          switch %0 B -> 3, _ -> 5
        3:
          bind x %0.<B>.0
          goto 4
        4:
          %1 = h(x)
          goto 5
        5:
          return
        ",
    );
}

#[test]
fn a_catch_all_ends_the_match() {
    body(
        "match x() { A => 1, y => y, B => 2 }",
        "
          %0 = x()
          switch %0 A -> 1, _ -> 2
        1:
          ret = 1
          goto 3
        2:
          bind y %0
          ret = y
          goto 3
        3:
          return
        ",
    );
}

#[test]
fn a_guarded_catch_all_goes_on() {
    body(
        "match x() { A => 1, y if y => 2, _ => 3 }",
        "
          %0 = x()
          switch %0 A -> 1, _ -> 2
        1:
          ret = 1
          goto 5
        2:
          bind y %0
          switch y true -> 3, false -> 4
        3:
          ret = 2
          goto 5
        4:
          ret = 3
          goto 5
        5:
          return
        ",
    );
}

#[test]
fn a_box_pattern_is_a_blind_spot() {
    body(
        "match x() { box y => 1, _ => 2 }",
        "
          %0 = x()
          switch %0 _ -> 1, _ -> 2
        1:
          ret = 1
          goto 3
        2:
          ret = 2
          goto 3
        3:
          return
        blind UnknownSyntax: box y
        ",
    );
}

#[test]
fn mixed_references_are_separate_switches() {
    body(
        "match x { &A => 1, B => 2, _ => 3 }",
        "
          %0 = x
          switch %0.* A -> 1, _ -> 2
        1:
          ret = 1
          goto 5
        2:
          switch %0 B -> 3, _ -> 4
        3:
          ret = 2
          goto 5
        4:
          ret = 3
          goto 5
        5:
          return
        ",
    );
}
