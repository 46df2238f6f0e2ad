//! The macros of std that mean more than a call.

use super::body;

#[test]
fn matches_is_a_condition() {
    body(
        "if matches!(x(), A | B(_)) { h() } let y = matches!(x(), Some(z) if z > 1);",
        "
          %0 = x()
          switch %0 A -> 2, _ -> 1
        1:
          switch %0 B -> 2, _ -> 3
        2:
          %1 = h()
          goto 3
        3:
          %2 = x()
          switch %2 Some -> 4, _ -> 6
        4:
          bind z %2.<Some>.0
          %3 = Gt(z, 1)
          switch %3 true -> 5, false -> 6
        5:
          y = true
          goto 7
        6:
          y = false
          goto 7
        7:
          return
        ",
    );
}

#[test]
fn assert_prints_where_it_fails() {
    body(
        r#"assert!(a() && b(), "{x} {}", y); assert!(c());"#,
        r#"
          %0 = a()
          switch %0 true -> 1, false -> 2
        1:
          %1 = b()
          switch %1 true -> 3, false -> 2
        2:
          %2 = assert!("{x} {}", display x, display y)
          unreachable
        3:
          %3 = c()
          switch %3 true -> 5, false -> 4
        4:
          %4 = assert!()
          unreachable
        5:
          return
        "#,
    );
}

#[test]
fn assert_eq_prints_both_sides() {
    body(
        r#"assert_eq!(a(), b(), "why {x}"); assert_ne!(a, b);"#,
        r#"
          %0 = a()
          %1 = b()
          %2 = Eq(%0, %1)
          switch %2 true -> 2, false -> 1
        1:
          %3 = assert_eq!("why {x}", debug %0, debug %1, display x)
          unreachable
        2:
          %4 = Ne(a, b)
          switch %4 true -> 4, false -> 3
        3:
          %5 = assert_ne!(debug a, debug b)
          unreachable
        4:
          return
        "#,
    );
}

#[test]
fn debug_assert_is_not_there_in_a_release() {
    body(
        "debug_assert!(a()); debug_assert_eq!(a(), b()); h()",
        "
          ret = h()
          return
        ",
    );
}

#[test]
fn dbg_gives_its_value_back() {
    body(
        "let x = dbg!(a.b); let (y, z) = dbg!(c(), d);",
        "
          %0 = a
          %1 = dbg!(debug %0.b)
          x = %0.b
          %2 = c()
          %3 = dbg!(debug %2, debug d)
          %4 = (%2, d)
          bind y %4.0
          bind z %4.1
          return
        ",
    );
}

#[test]
fn vec_is_a_list() {
    body(
        "let a = vec![1, b()]; let c = vec![d(); n()]; let e = vec![];",
        "
          %0 = b()
          a = vec[1, %0]
          %1 = d()
          %2 = n()
          c = vec[%1; n]
          e = vec[]
          return
        ",
    );
}

#[test]
fn cfg_is_known() {
    body(
        r#"if cfg!(feature = "no") { a() } else { b() } let x = cfg!(unix);"#,
        "
          %0 = b()
          x = true
          return
        ",
    );
}

#[test]
fn concat_and_stringify_are_texts() {
    body(
        r#"h(concat!("a", 1, true, concat!("b")), stringify!(a + b), line!())"#,
        r#"
          ret = h("a1trueb", "a + b", INT)
          return
        "#,
    );
}

#[test]
fn env_and_file_are_unknown_texts() {
    body(
        r#"h(env!("HOME"), include_str!("x.txt"), file!())"#,
        r#"
          %0 = env!("HOME")
          %1 = include_str!("x.txt")
          %2 = file!()
          ret = h(%0, %1, %2)
          return
        "#,
    );
}

#[test]
fn panics_do_not_come_back() {
    body(
        r#"match x() { 1 => panic!("{y}"), 2 => unreachable!(), 3 => todo!(), 4 => unimplemented!("no"), _ => {} } h()"#,
        r#"
          %0 = x()
          switch %0 1 -> 1, 2 -> 2, 3 -> 3, 4 -> 4, _ -> 5
        1:
          %1 = panic!("{y}", display y)
          unreachable
        2:
          %2 = unreachable!()
          unreachable
        3:
          %3 = todo!()
          unreachable
        4:
          %4 = unimplemented!("no")
          unreachable
        5:
          ret = h()
          return
        "#,
    );
}

#[test]
fn try_and_ready_have_a_way_out() {
    body(
        "let x = r#try!(a()); let y = std::task::ready!(b());",
        "
          %0 = a()
          switch %0 ok -> 2, err -> 1
        1:
          ret = FromResidual(%0.err)
          return
        2:
          x = %0.ok
          %1 = b()
          switch %1 ::std::task::Poll::Ready -> 4, _ -> 3
        3:
          return
        4:
          y = %1.<::std::task::Poll::Ready>.0
          return
        ",
    );
}

#[test]
fn addr_of_is_a_reference() {
    body(
        "let p = std::ptr::addr_of!(x.y); let q = core::ptr::addr_of_mut!(z);",
        "
          %0 = x
          p = &%0.y
          %1 = z
          q = &mut %1
          return
        ",
    );
}

#[test]
fn assembly_is_a_blind_spot() {
    body(
        r#"core::arch::asm!("nop");"#,
        r#"
          %0 = core::arch::asm!()
          return
        blind ForeignCode: core::arch::asm!("nop")
        "#,
    );
}

#[test]
fn cfg_if_takes_the_branch_that_holds() {
    body(
        "cfg_if::cfg_if! { if #[cfg(windows)] { let x = 1; } else if #[cfg(unix)] { let x = 2; } else { let x = 3; } } h(x)",
        "
          x = 2
          ret = h(x)
          return
        ",
    );
}

#[test]
fn cfg_select_takes_the_branch_that_holds() {
    body(
        "let x = std::cfg_select! { windows => { 1 } all(unix, not(test)) => { 2 } _ => { 3 } };",
        "
          x = 2
          return
        ",
    );
}

#[test]
fn thread_local_inside_a_function() {
    body(
        "thread_local! { static X: u8 = const { 1 }; } X.with(|x| h(x));",
        "
          %0 = closure 2
          %1 = X.with(%0)
          return
        Const 1
          ret = 1
          return
        closure 2
          ret = h(x)
          return
        ",
    );
}
