//! The macros of std that mean more than a call.

use super::body;

#[test]
fn matches_is_a_condition() {
    body(
        "if matches!(x(), A | B(_)) { h() } let y = matches!(x(), Some(z) if z > 1);",
        "
        let _3 y
        let _5 z
        bb0:
            _1 = x()
            switch _1 { A -> bb2, _ -> bb1 }
        bb1:
            switch _1 { B -> bb2, _ -> bb3 }
        bb2:
            _2 = h()
            goto bb3
        bb3:
            _4 = x()
            switch _4 { Some -> bb4, _ -> bb6 }
        bb4:
            bind _5 to _4@Some.0
            _6 = Gt(_5, 1)
            switch _6 { true -> bb5, false -> bb6 }
        bb5:
            _3 = true
            goto bb7
        bb6:
            _3 = false
            goto bb7
        bb7:
            return
        ",
    );
}

#[test]
fn assert_prints_where_it_fails() {
    body(
        r#"assert!(a() && b(), "{x} {}", y); assert!(c());"#,
        r#"
        bb0:
            _1 = a()
            switch _1 { true -> bb1, false -> bb2 }
        bb1:
            _2 = b()
            switch _2 { true -> bb3, false -> bb2 }
        bb2:
            _3 = assert! Format("{x} {}", {x}, {y})
            unreachable
        bb3:
            _4 = c()
            switch _4 { true -> bb5, false -> bb4 }
        bb4:
            _5 = assert! Format()
            unreachable
        bb5:
            return
        "#,
    );
}

#[test]
fn assert_eq_prints_both_sides() {
    body(
        r#"assert_eq!(a(), b(), "why {x}"); assert_ne!(a, b);"#,
        r#"
        bb0:
            _1 = a()
            _2 = b()
            _3 = Eq(_1, _2)
            switch _3 { true -> bb2, false -> bb1 }
        bb1:
            _4 = assert_eq! Format("why {x}", {_1:?}, {_2:?}, {x})
            unreachable
        bb2:
            _5 = Ne(a, b)
            switch _5 { true -> bb4, false -> bb3 }
        bb3:
            _6 = assert_ne! Format({a:?}, {b:?})
            unreachable
        bb4:
            return
        "#,
    );
}

#[test]
fn debug_assert_is_not_there_in_a_release() {
    body(
        "debug_assert!(a()); debug_assert_eq!(a(), b()); h()",
        "
        bb0:
            _0 = h()
            return
        ",
    );
}

#[test]
fn dbg_gives_its_value_back() {
    body(
        "let x = dbg!(a.b); let (y, z) = dbg!(c(), d);",
        "
        let _1 x
        let _7 y
        let _8 z
        let _2 stands for a
        bb0:
            _2 = a
            _3 = dbg! Args({_2.b:?})
            _1 = _2.b
            _4 = c()
            _5 = dbg! Args({_4:?}, {d:?})
            _6 = (_4, d)
            bind _7 to _6.0
            bind _8 to _6.1
            return
        ",
    );
}

#[test]
fn vec_is_a_list() {
    body(
        "let a = vec![1, b()]; let c = vec![d(); n()]; let e = vec![];",
        "
        let _1 a
        let _3 c
        let _6 e
        bb0:
            _2 = b()
            _1 = vec[1, _2]
            _4 = d()
            _5 = n()
            _3 = vec[_4; _]
            _6 = vec[]
            return
        ",
    );
}

#[test]
fn cfg_is_known() {
    body(
        r#"if cfg!(feature = "no") { a() } else { b() } let x = cfg!(unix);"#,
        "
        let _2 x
        bb0:
            _1 = b()
            _2 = true
            return
        ",
    );
}

#[test]
fn concat_and_stringify_are_texts() {
    body(
        r#"h(concat!("a", 1, true, concat!("b")), stringify!(a + b), line!())"#,
        r#"
        bb0:
            _0 = h("a1trueb", "a + b", int)
            return
        "#,
    );
}

#[test]
fn env_and_file_are_unknown_texts() {
    body(
        r#"h(env!("HOME"), include_str!("x.txt"), file!())"#,
        r#"
        bb0:
            _1 = env! Args("HOME")
            _2 = include_str! Args("x.txt")
            _3 = file! Args()
            _0 = h(_1, _2, _3)
            return
        "#,
    );
}

#[test]
fn panics_do_not_come_back() {
    body(
        r#"match x() { 1 => panic!("{y}"), 2 => unreachable!(), 3 => todo!(), 4 => unimplemented!("no"), _ => {} } h()"#,
        r#"
        bb0:
            _1 = x()
            switch _1 { 1 -> bb1, 2 -> bb2, 3 -> bb3, 4 -> bb4, _ -> bb5 }
        bb1:
            _2 = panic! Format("{y}", {y})
            unreachable
        bb2:
            _3 = unreachable! Format()
            unreachable
        bb3:
            _4 = todo! Format()
            unreachable
        bb4:
            _5 = unimplemented! Format("no")
            unreachable
        bb5:
            _0 = h()
            return
        "#,
    );
}

#[test]
fn try_and_ready_have_a_way_out() {
    body(
        "let x = r#try!(a()); let y = std::task::ready!(b());",
        "
        let _1 x
        let _3 y
        bb0:
            _2 = a()
            switch _2 { success -> bb2, failure -> bb1 }
        bb1:
            _0 = lang from_residual(_2@failure)
            return
        bb2:
            _1 = _2@success
            _4 = b()
            switch _4 { ::std::task::Poll::Ready -> bb4, _ -> bb3 }
        bb3:
            return
        bb4:
            _3 = _4@::std::task::Poll::Ready.0
            return
        ",
    );
}

#[test]
fn addr_of_is_a_reference() {
    body(
        "let p = std::ptr::addr_of!(x.y); let q = core::ptr::addr_of_mut!(z);",
        "
        let _1 p
        let _3 q
        let _2 stands for x
        let _4 stands for z
        bb0:
            _2 = x
            _1 = &_2.y
            _4 = z
            _3 = &mut _4
            return
        ",
    );
}

#[test]
fn assembly_is_a_blind_spot() {
    body(
        r#"core::arch::asm!("nop");"#,
        "
        bb0:
            _1 = core::arch::asm! Args()
            return
        blind spot: ForeignCode
        ",
    );
}

#[test]
fn cfg_if_takes_the_branch_that_holds() {
    body(
        "cfg_if::cfg_if! { if #[cfg(windows)] { let x = 1; } else if #[cfg(unix)] { let x = 2; } else { let x = 3; } } h(x)",
        "
        let _1 x
        bb0:
            _1 = 2
            _0 = h(_1)
            return
        cfg(all(not(windows), unix))
        ",
    );
}

#[test]
fn cfg_select_takes_the_branch_that_holds() {
    body(
        "let x = std::cfg_select! { windows => { 1 } all(unix, not(test)) => { 2 } _ => { 3 } };",
        "
        let _1 x
        bb0:
            _1 = 2
            return
        cfg(all(not(windows), all(unix, not(test))))
        ",
    );
}

#[test]
fn thread_local_inside_a_function() {
    body(
        "thread_local! { static X: u8 = const { 1 }; } X.with(|x| h(x));",
        "
        bb0:
            _1 = closure #2
            _2 = X.with(_1)
            return
        closure #2 []
        param _1 x
        bb0:
            _0 = h(_1)
            return
        static {1}::X: ::std::thread::LocalKey<u8>
        let _0: u8
        bb0:
            _0 = 1
            return
        ",
    );
}
