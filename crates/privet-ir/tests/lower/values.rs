//! Places, operators, literals, aggregates, assignments.

use super::body;

#[test]
fn a_field_chain_is_one_place() {
    body(
        "h(a.b.0.c)",
        "
        let _1 stands for a
        bb0:
            _1 = a
            _0 = h(_1.b.0.c)
            return
        ",
    );
}

#[test]
fn fields_of_a_local_are_places() {
    body(
        "let a = g(); h(a.b.0.c); a.b = a.c;",
        "
        let _1 a
        bb0:
            _1 = g()
            _2 = h(_1.b.0.c)
            _1.b = _1.c
            return
        ",
    );
}

#[test]
fn a_number_index_is_kept_and_another_is_a_local() {
    body(
        "let v = g(); h(v[0], v[i], v[v[1]], v[1..2], v[a.b])",
        "
        let _1 v
        let _4 stands for a
        bb0:
            _1 = g()
            _2 = i
            _3 = _1[1]
            _4 = a
            _5 = _4.b
            _0 = h(_1[0], _1[_2], _1[_3], _1[..], _1[_5])
            return
        ",
    );
}

#[test]
fn a_dereference_is_a_step() {
    body(
        "let p = g(); *p = 1; h((*p).x, **p)",
        "
        let _1 p
        bb0:
            _1 = g()
            _1.* = 1
            _0 = h(_1.*.x, _1.*.*)
            return
        ",
    );
}

#[test]
fn references_are_statements() {
    body(
        "let x = g(); let a = &x; let b = &mut x.y; let c = &5; let d = &raw const x;",
        "
        let _1 x
        let _2 a
        let _3 b
        let _4 c
        let _6 d
        bb0:
            _1 = g()
            _2 = &_1
            _3 = &mut _1.y
            _5 = 5
            _4 = &_5
            _6 = &_1
            return
        ",
    );
}

#[test]
fn operators_keep_their_order() {
    body(
        "let x = a() + b() * c() - 1;",
        "
        let _1 x
        bb0:
            _2 = a()
            _3 = b()
            _4 = c()
            _5 = Mul(_3, _4)
            _6 = Add(_2, _5)
            _1 = Sub(_6, 1)
            return
        ",
    );
}

#[test]
fn unary_operators_and_negative_numbers() {
    body(
        "let x = -a(); let y = !b(); let z = -5; let w = -1.5;",
        "
        let _1 x
        let _3 y
        let _5 z
        let _6 w
        bb0:
            _2 = a()
            _1 = Neg(_2)
            _4 = b()
            _3 = Not(_4)
            _5 = int
            _6 = float
            return
        ",
    );
}

#[test]
fn comparisons_are_operators() {
    body(
        "let x = 1; h(x == 1, x != 2, x < 3, x <= 4, x > 5, x >= 6)",
        "
        let _1 x
        bb0:
            _1 = 1
            _2 = Eq(_1, 1)
            _3 = Ne(_1, 2)
            _4 = Lt(_1, 3)
            _5 = Le(_1, 4)
            _6 = Gt(_1, 5)
            _7 = Ge(_1, 6)
            _0 = h(_2, _3, _4, _5, _6, _7)
            return
        ",
    );
}

#[test]
fn bit_operators_and_shifts() {
    body(
        "let x = g(); h(x & 1, x | 2, x ^ 3, x << 4, x >> 5, x % 6, x / 7)",
        "
        let _1 x
        bb0:
            _1 = g()
            _2 = BitAnd(_1, 1)
            _3 = BitOr(_1, 2)
            _4 = BitXor(_1, 3)
            _5 = Shl(_1, 4)
            _6 = Shr(_1, 5)
            _7 = Rem(_1, 6)
            _8 = Div(_1, 7)
            _0 = h(_2, _3, _4, _5, _6, _7, _8)
            return
        ",
    );
}

#[test]
fn compound_assignments_change_a_place() {
    body(
        "let x = g(); x += 1; x.y -= h(); x[0] <<= 2;",
        "
        let _1 x
        bb0:
            _1 = g()
            _1 = Add(_1, 1)
            _2 = h()
            _1.y = Sub(_1.y, _2)
            _1[0] = Shl(_1[0], 2)
            return
        ",
    );
}

#[test]
fn casts_keep_the_type() {
    body(
        "let x = g() as u32 as Option<u8>;",
        "
        let _1 x
        bb0:
            _2 = g()
            _3 = _2 as u32
            _1 = _3 as Option<u8>
            return
        ",
    );
}

#[test]
fn literals_of_every_kind() {
    body(
        r#"h("s", b"b", c"c", b'a', 'c', 1_000, 0xff, 1.5, true, 99999999999999999999)"#,
        r#"
        bb0:
            _0 = h("s", b"b", "c", 97, char, 1000, 255, float, true, int)
            return
        "#,
    );
}

#[test]
fn tuples_arrays_and_repeats() {
    body(
        "let a = (1, x.y); let b = [1, 2]; let c = [0; 4]; let d = (); let e = (1,);",
        "
        let _1 a
        let _3 b
        let _4 c
        let _5 d
        let _6 e
        let _2 stands for x
        bb0:
            _2 = x
            _1 = (1, _2.y)
            _3 = [1, 2]
            _4 = [0; _]
            _6 = (1)
            return
        ",
    );
}

#[test]
fn a_struct_literal_names_its_parts() {
    body(
        "let b = g(); let s = S { x: 1, b, ..b.rest };",
        "
        let _1 b
        let _2 s
        bb0:
            _1 = g()
            _2 = S { x: 1, b: _1, .._1.rest }
            return
        ",
    );
}

#[test]
fn a_generic_struct_path_is_kept() {
    body(
        "m::S::<u8> { x: h() }",
        "
        bb0:
            _1 = h()
            _0 = m::S<u8> { x: _1 }
            return
        ",
    );
}

#[test]
fn a_cfg_out_field_is_gone() {
    body(
        "S { #[cfg(test)] x: 1, y: 2 }",
        "
        bb0:
            _0 = S { y: 2 }
            return
        ",
    );
}

#[test]
fn ranges_are_values_made_of_their_ends() {
    body(
        "h(1..2, ..3, 4.., .., 5..=6)",
        "
        bb0:
            _1 = Range(1, 2)
            _2 = Range(3)
            _3 = Range(4)
            _4 = Range()
            _5 = Range(5, 6)
            _0 = h(_1, _2, _3, _4, _5)
            return
        ",
    );
}

#[test]
fn destructuring_assignments_write_each_part() {
    body(
        "let (a, b, s); (a, b) = (b, a); [a, _, .., b] = g(); S { x: a, .. } = s; (a.x, _) = g(); Some(b) = g();",
        "
        let _2 a
        let _3 b
        let _4 s
        bb0:
            bind _2 to _1.0
            bind _3 to _1.1
            bind _4 to _1.2
            _5 = (_3, _2)
            _2 = _5.0
            _3 = _5.1
            _6 = g()
            _2 = _6[0]
            _3 = _6[..]
            _2 = _4.x
            _7 = g()
            _2.x = _7.0
            _8 = g()
            _3 = _8@Some.0
            return
        ",
    );
}

#[test]
fn the_value_is_evaluated_before_the_place() {
    body(
        "v()[i()] = w();",
        "
        bb0:
            _1 = w()
            _2 = v()
            _3 = i()
            _2[_3] = _1
            return
        ",
    );
}

#[test]
fn a_static_stands_for_itself() {
    body(
        "COUNTER = 1; COUNTER.x += 2; let r = &mut COUNTER; h(LIST[0])",
        "
        let _3 r
        let _1 stands for COUNTER
        let _2 stands for COUNTER
        let _4 stands for COUNTER
        let _5 stands for LIST
        bb0:
            _1 = COUNTER
            _1 = 1
            _2 = COUNTER
            _2.x = Add(_2.x, 2)
            _4 = COUNTER
            _3 = &mut _4
            _5 = LIST
            _0 = h(_5[0])
            return
        ",
    );
}

#[test]
fn paths_keep_arguments_and_qualifiers() {
    body(
        "let a = Vec::<u8>::new(); let b = <T as m::Trait<u8>>::CONST; let c = <[u8]>::len; let d = ::std::mem::take(a); let e = Self::X;",
        "
        let _1 a
        let _2 b
        let _3 c
        let _4 d
        let _5 e
        bb0:
            _1 = Vec<u8>::new()
            _2 = <T as m::Trait<u8>>::CONST
            _3 = <[u8]>::len
            _4 = ::std::mem::take(_1)
            _5 = Self::X
            return
        ",
    );
}

#[test]
fn every_value_of_unit_is_silent() {
    body(
        "let a = {}; let b = if g() { h(); }; a",
        "
        let _1 a
        let _2 b
        bb0:
            _3 = g()
            switch _3 { true -> bb1, false -> bb2 }
        bb1:
            _4 = h()
            goto bb2
        bb2:
            _0 = _1
            return
        ",
    );
}
