//! `match`: arms, guards, shared switches.

use super::body;

#[test]
fn plain_variants_share_one_switch() {
    body(
        "match x() { A => 1, m::B(y) => y, C { z, .. } => z, _ => 0 }",
        "
        let _2 y
        let _3 z
        bb0:
            _1 = x()
            switch _1 { A -> bb1, m::B -> bb2, C -> bb3, _ -> bb4 }
        bb1:
            _0 = 1
            goto bb5
        bb2:
            bind _2 to _1@m::B.0
            _0 = _2
            goto bb5
        bb3:
            bind _3 to _1@C.z
            _0 = _3
            goto bb5
        bb4:
            _0 = 0
            goto bb5
        bb5:
            return
        ",
    );
}

#[test]
fn literals_and_bools() {
    body(
        r#"match x() { 1 => a(), 'c' | 'd' => b(), "s" => c(), true => d(), -1 => e(), other => h(other) }"#,
        r#"
        let _2 other
        bb0:
            _1 = x()
            switch _1 { 1 -> bb1, char -> bb2, char -> bb2, "s" -> bb3, true -> bb4, int -> bb5, _ -> bb6 }
        bb1:
            _0 = a()
            goto bb7
        bb2:
            _0 = b()
            goto bb7
        bb3:
            _0 = c()
            goto bb7
        bb4:
            _0 = d()
            goto bb7
        bb5:
            _0 = e()
            goto bb7
        bb6:
            bind _2 to _1
            _0 = h(_2)
            goto bb7
        bb7:
            return
        "#,
    );
}

#[test]
fn a_guard_goes_on_with_the_next_arm() {
    body(
        "match x() { A(y) if y > 1 => 1, A(_) => 2, B => 3 }",
        "
        let _2 y
        bb0:
            _1 = x()
            switch _1 { A -> bb1, _ -> bb3 }
        bb1:
            bind _2 to _1@A.0
            _3 = Gt(_2, 1)
            switch _3 { true -> bb2, false -> bb3 }
        bb2:
            _0 = 1
            goto bb6
        bb3:
            switch _1 { A -> bb4, B -> bb5 }
        bb4:
            _0 = 2
            goto bb6
        bb5:
            _0 = 3
            goto bb6
        bb6:
            return
        ",
    );
}

#[test]
fn a_pattern_inside_goes_on_with_the_next_arm() {
    body(
        "match x() { Some(A) => 1, Some(B(y)) => y, None => 2 }",
        "
        let _2 y
        bb0:
            _1 = x()
            switch _1 { Some -> bb1, _ -> bb3 }
        bb1:
            switch _1@Some.0 { A -> bb2, _ -> bb3 }
        bb2:
            _0 = 1
            goto bb8
        bb3:
            switch _1 { Some -> bb4, _ -> bb6 }
        bb4:
            switch _1@Some.0 { B -> bb5, _ -> bb6 }
        bb5:
            bind _2 to _1@Some.0@B.0
            _0 = _2
            goto bb8
        bb6:
            switch _1 { None -> bb7 }
        bb7:
            _0 = 2
            goto bb8
        bb8:
            return
        ",
    );
}

#[test]
fn an_or_pattern_shares_its_variables() {
    body(
        "match x() { A(y) | B(_, y) => h(y), C | D => k() }",
        "
        let _2 y
        bb0:
            _1 = x()
            switch _1 { A -> bb1, B -> bb2, C -> bb4, D -> bb4 }
        bb1:
            bind _2 to _1@A.0
            goto bb3
        bb2:
            bind _2 to _1@B.1
            goto bb3
        bb3:
            _0 = h(_2)
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
fn the_last_arm_needs_no_way_on() {
    body(
        "match x() { Ok(y) => y, Err(e) => return e }",
        "
        let _2 y
        let _3 e
        bb0:
            _1 = x()
            switch _1 { Ok -> bb1, Err -> bb2 }
        bb1:
            bind _2 to _1@Ok.0
            _0 = _2
            goto bb3
        bb2:
            bind _3 to _1@Err.0
            _0 = _3
            return
        bb3:
            return
        ",
    );
}

#[test]
fn a_match_on_nothing_never_ends() {
    body(
        "match x() {}",
        "
        bb0:
            _1 = x()
            unreachable
        ",
    );
}

#[test]
fn a_match_in_a_chain_needs_a_place() {
    body(
        "match x() { A => a(), _ => b() }.c()",
        "
        bb0:
            _1 = x()
            switch _1 { A -> bb1, _ -> bb2 }
        bb1:
            _2 = a()
            goto bb3
        bb2:
            _2 = b()
            goto bb3
        bb3:
            _0 = _2.c()
            return
        ",
    );
}

#[test]
fn a_let_chain_as_a_guard() {
    body(
        "match x() { Some(y) if let Some(z) = y && z => h(z), _ => k() }",
        "
        let _2 y
        let _3 z
        bb0:
            _1 = x()
            switch _1 { Some -> bb1, _ -> bb4 }
        bb1:
            bind _2 to _1@Some.0
            switch _2 { Some -> bb2, _ -> bb4 }
        bb2:
            bind _3 to _2@Some.0
            switch _3 { true -> bb3, false -> bb4 }
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
fn a_cfg_out_arm_is_gone() {
    body(
        "match x() { #[cfg(test)] A => 1, B => 2 }",
        "
        bb0:
            _1 = x()
            switch _1 { B -> bb1 }
        bb1:
            _0 = 2
            return
        ",
    );
}

#[test]
fn a_catch_all_ends_the_match() {
    body(
        "match x() { A => 1, y => y, B => 2 }",
        "
        let _2 y
        bb0:
            _1 = x()
            switch _1 { A -> bb1, _ -> bb2 }
        bb1:
            _0 = 1
            goto bb3
        bb2:
            bind _2 to _1
            _0 = _2
            goto bb3
        bb3:
            return
        ",
    );
}

#[test]
fn a_guarded_catch_all_goes_on() {
    body(
        "match x() { A => 1, y if y => 2, _ => 3 }",
        "
        let _2 y
        bb0:
            _1 = x()
            switch _1 { A -> bb1, _ -> bb2 }
        bb1:
            _0 = 1
            goto bb5
        bb2:
            bind _2 to _1
            switch _2 { true -> bb3, false -> bb4 }
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
