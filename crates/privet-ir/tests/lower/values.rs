//! Places, operators, literals, aggregates, assignments.

use super::body;

#[test]
fn a_field_chain_is_one_place() {
    body(
        "h(a.b.0.c)",
        "
          %0 = a
          ret = h(%0.b.0.c)
          return
        ",
    );
}

#[test]
fn fields_of_a_local_are_places() {
    body(
        "let a = g(); h(a.b.0.c); a.b = a.c;",
        "
          a = g()
          %0 = h(a.b.0.c)
          a.b = a.c
          return
        ",
    );
}

#[test]
fn a_number_index_is_kept_and_another_is_a_local() {
    body(
        "let v = g(); h(v[0], v[i], v[v[1]], v[1..2], v[a.b])",
        "
          v = g()
          %0 = i
          %1 = v[1]
          %2 = a
          %3 = %2.b
          ret = h(v[0], v[%0], v[%1], v[..], v[%3])
          return
        ",
    );
}

#[test]
fn a_dereference_is_a_step() {
    body(
        "let p = g(); *p = 1; h((*p).x, **p)",
        "
          p = g()
          p.* = 1
          ret = h(p.*.x, p.*.*)
          return
        ",
    );
}

#[test]
fn references_are_statements() {
    body(
        "let x = g(); let a = &x; let b = &mut x.y; let c = &5; let d = &raw const x;",
        "
          x = g()
          a = &x
          b = &mut x.y
          %0 = 5
          c = &%0
          d = &x
          return
        ",
    );
}

#[test]
fn operators_keep_their_order() {
    body(
        "let x = a() + b() * c() - 1;",
        "
          %0 = a()
          %1 = b()
          %2 = c()
          %3 = Mul(%1, %2)
          %4 = Add(%0, %3)
          x = Sub(%4, 1)
          return
        ",
    );
}

#[test]
fn unary_operators_and_negative_numbers() {
    body(
        "let x = -a(); let y = !b(); let z = -5; let w = -1.5;",
        "
          %0 = a()
          x = Neg(%0)
          %1 = b()
          y = Not(%1)
          z = INT
          w = FLOAT
          return
        ",
    );
}

#[test]
fn comparisons_are_operators() {
    body(
        "let x = 1; h(x == 1, x != 2, x < 3, x <= 4, x > 5, x >= 6)",
        "
          x = 1
          %0 = Eq(x, 1)
          %1 = Ne(x, 2)
          %2 = Lt(x, 3)
          %3 = Le(x, 4)
          %4 = Gt(x, 5)
          %5 = Ge(x, 6)
          ret = h(%0, %1, %2, %3, %4, %5)
          return
        ",
    );
}

#[test]
fn bit_operators_and_shifts() {
    body(
        "let x = g(); h(x & 1, x | 2, x ^ 3, x << 4, x >> 5, x % 6, x / 7)",
        "
          x = g()
          %0 = BitAnd(x, 1)
          %1 = BitOr(x, 2)
          %2 = BitXor(x, 3)
          %3 = Shl(x, 4)
          %4 = Shr(x, 5)
          %5 = Rem(x, 6)
          %6 = Div(x, 7)
          ret = h(%0, %1, %2, %3, %4, %5, %6)
          return
        ",
    );
}

#[test]
fn compound_assignments_change_a_place() {
    body(
        "let x = g(); x += 1; x.y -= h(); x[0] <<= 2;",
        "
          x = g()
          x Add= 1
          %0 = h()
          x.y Sub= %0
          x[0] Shl= 2
          return
        ",
    );
}

#[test]
fn casts_keep_the_type() {
    body(
        "let x = g() as u32 as Option<u8>;",
        "
          %0 = g()
          %1 = %0 as u32
          x = %1 as Option<u8>
          return
        ",
    );
}

#[test]
fn literals_of_every_kind() {
    body(
        r#"h("s", b"b", c"c", b'a', 'c', 1_000, 0xff, 1.5, true, 99999999999999999999)"#,
        r#"
          ret = h("s", b"b", "c", 97, CHAR, 1000, 255, FLOAT, true, INT)
          return
        "#,
    );
}

#[test]
fn tuples_arrays_and_repeats() {
    body(
        "let a = (1, x.y); let b = [1, 2]; let c = [0; 4]; let d = (); let e = (1,);",
        "
          %0 = x
          a = (1, %0.y)
          b = [1, 2]
          c = [0; n]
          e = (1)
          return
        ",
    );
}

#[test]
fn a_struct_literal_names_its_parts() {
    body(
        "let b = g(); let s = S { x: 1, b, ..b.rest };",
        "
          b = g()
          s = S { x: 1, b: b, ..b.rest }
          return
        ",
    );
}

#[test]
fn a_generic_struct_path_is_kept() {
    body(
        "m::S::<u8> { x: h() }",
        "
          %0 = h()
          ret = m::S<u8> { x: %0 }
          return
        ",
    );
}

#[test]
fn a_cfg_out_field_is_gone() {
    body(
        "S { #[cfg(test)] x: 1, y: 2 }",
        "
          ret = S { y: 2 }
          return
        ",
    );
}

#[test]
fn ranges_are_values_made_of_their_ends() {
    body(
        "h(1..2, ..3, 4.., .., 5..=6)",
        "
          %0 = Range(1, 2)
          %1 = Range(3)
          %2 = Range(4)
          %3 = Range()
          %4 = Range(5, 6)
          ret = h(%0, %1, %2, %3, %4)
          return
        ",
    );
}

#[test]
fn destructuring_assignments_write_each_part() {
    body(
        "let (a, b, s); (a, b) = (b, a); [a, _, .., b] = g(); S { x: a, .. } = s; (a.x, _) = g(); Some(b) = g();",
        "
          bind a %0.0
          bind b %0.1
          bind s %0.2
          %1 = (b, a)
          a = %1.0
          b = %1.1
          %2 = g()
          a = %2[0]
          b = %2[..]
          a = s.x
          %3 = g()
          a.x = %3.0
          %4 = g()
          b = %4.<Some>.0
          return
        ",
    );
}

#[test]
fn the_value_is_evaluated_before_the_place() {
    body(
        "v()[i()] = w();",
        "
          %0 = w()
          %1 = v()
          %2 = i()
          %1[%2] = %0
          return
        ",
    );
}

#[test]
fn a_static_stands_for_itself() {
    body(
        "COUNTER = 1; COUNTER.x += 2; let r = &mut COUNTER; h(LIST[0])",
        "
          %0 = COUNTER
          %0 = 1
          %1 = COUNTER
          %1.x Add= 2
          %2 = COUNTER
          r = &mut %2
          %3 = LIST
          ret = h(%3[0])
          return
        ",
    );
}

#[test]
fn paths_keep_arguments_and_qualifiers() {
    body(
        "let a = Vec::<u8>::new(); let b = <T as m::Trait<u8>>::CONST; let c = <[u8]>::len; let d = ::std::mem::take(a); let e = Self::X;",
        "
          a = Vec<u8>::new()
          b = <T as m::Trait<u8>>::CONST
          c = <[u8]>::len
          d = ::std::mem::take(a)
          e = Self::X
          return
        ",
    );
}

#[test]
fn every_value_of_unit_is_silent() {
    body(
        "let a = {}; let b = if g() { h(); }; a",
        "
          %0 = g()
          switch %0 true -> 1, false -> 2
        1:
          %1 = h()
          goto 2
        2:
          ret = a
          return
        ",
    );
}
