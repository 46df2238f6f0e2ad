//! Calls, methods, closures, `?`, `.await`, `async`.

use super::body;

#[test]
fn arguments_come_before_the_call() {
    body(
        "a(b(c()), d())",
        "
        bb0:
            _1 = c()
            _2 = b(_1)
            _3 = d()
            _0 = a(_2, _3)
            return
        ",
    );
}

#[test]
fn a_receiver_that_is_a_place_is_passed_as_it_is() {
    body(
        "let x = g(); x.y.push(x.z)",
        "
        let _1 x
        bb0:
            _1 = g()
            _0 = _1.y.push(_1.z)
            return
        ",
    );
}

#[test]
fn a_chain_is_one_call_after_another() {
    body(
        "a.b(1).c()?.d.e().await",
        "
        bb0:
            _1 = a.b(1)
            _2 = _1.c()
            switch _2 { success -> bb2, failure -> bb1 }
        bb1:
            _0 = lang from_residual(_2@failure)
            return
        bb2:
            _3 = _2@success.d.e()
            _0 = await _3
            return
        ",
    );
}

#[test]
fn a_turbofish_is_kept() {
    body(
        "x.parse::<u8>(); collect::<Vec<_>>(x)",
        "
        bb0:
            _1 = x.parse::<u8>()
            _0 = collect<Vec<_>>(x)
            return
        ",
    );
}

#[test]
fn a_local_is_called_as_a_value() {
    body(
        "let k = g(); k(1); (k.f)(2); k.f(3); g()(4)",
        "
        let _1 k
        bb0:
            _1 = g()
            _2 = (_1)(1)
            _3 = (_1.f)(2)
            _4 = _1.f(3)
            _5 = g()
            _0 = (_5)(4)
            return
        ",
    );
}

#[test]
fn functions_are_values() {
    body(
        "x.map(String::len).map(inner)",
        "
        bb0:
            _1 = x.map(String::len)
            _0 = _1.map(inner)
            return
        ",
    );
}

#[test]
fn a_question_mark_has_a_way_out() {
    body(
        "let x = g()?; h(x?.y)",
        "
        let _1 x
        bb0:
            _2 = g()
            switch _2 { success -> bb2, failure -> bb1 }
        bb1:
            _0 = lang from_residual(_2@failure)
            return
        bb2:
            _1 = _2@success
            switch _1 { success -> bb4, failure -> bb3 }
        bb3:
            _0 = lang from_residual(_1@failure)
            return
        bb4:
            _0 = h(_1@success.y)
            return
        ",
    );
}

#[test]
fn an_async_block_is_left_by_its_own_ways_out() {
    body(
        "let k = async { let x = g()?; if x { return Ok(1); } Ok(2) }; k.await",
        "
        let _1 k
        let _2 x
        bb0:
            _3 = g()
            switch _3 { success -> bb2, failure -> bb1 }
        bb1:
            _1 = lang from_residual(_3@failure)
            goto bb5
        bb2:
            _2 = _3@success
            switch _2 { true -> bb3, false -> bb4 }
        bb3:
            _1 = Ok(1)
            goto bb5
        bb4:
            _1 = Ok(2)
            goto bb5
        bb5:
            _0 = await _1
            return
        ",
    );
}

#[test]
fn an_async_move_block_that_ends_in_return() {
    body(
        "let k = async move { return 1; };",
        "
        let _1 k
        bb0:
            _1 = 1
            return
        ",
    );
}

#[test]
fn a_try_block_catches() {
    body(
        "let k = try { g()? };",
        "
        let _1 k
        bb0:
            _2 = g()
            switch _2 { success -> bb2, failure -> bb1 }
        bb1:
            _1 = lang from_residual(_2@failure)
            goto bb3
        bb2:
            _1@success = _2@success
            goto bb3
        bb3:
            return
        ",
    );
}

#[test]
fn a_closure_captures_by_name() {
    body(
        "let a = 1; let b = 2; let k = |x: u8| x + a; h(k)",
        "
        let _1 a
        let _2 b
        let _3 k
        bb0:
            _1 = 1
            _2 = 2
            _3 = closure #1
            _0 = h(_3)
            return
        closure #1 [_2 = outer _1]
        param _1 x: u8
        let _2 a
        bb0:
            _0 = Add(_1, _2)
            return
        ",
    );
}

#[test]
fn a_closure_takes_patterns_and_a_result_type() {
    body(
        "let k = move |(a, b): (u8, u8), S { c }, _| -> u8 { a + b + c };",
        "
        let _1 k
        bb0:
            _1 = closure #1
            return
        closure #1 move [] -> u8
        let _0: u8
        param _1: (u8, u8)
        param _2
        param _3
        let _4 a
        let _5 b
        let _6 c
        bb0:
            bind _4 to _1.0
            bind _5 to _1.1
            bind _6 to _2@S.c
            _7 = Add(_4, _5)
            _0 = Add(_7, _6)
            return
        ",
    );
}

#[test]
fn a_nested_closure_captures_through_the_outer_one() {
    body(
        "let a = 1; let k = || || a; h(k)",
        "
        let _1 a
        let _2 k
        bb0:
            _1 = 1
            _2 = closure #1
            _0 = h(_2)
            return
        closure #1 [_1 = outer _1]
        let _1 a
        bb0:
            _0 = closure #2
            return
        closure #2 [_1 = outer _1]
        let _1 a
        bb0:
            _0 = _1
            return
        ",
    );
}

#[test]
fn a_closure_that_returns() {
    body(
        "let k = |x| { if x { return 1; } 2 };",
        "
        let _1 k
        bb0:
            _1 = closure #1
            return
        closure #1 []
        param _1 x
        bb0:
            switch _1 { true -> bb1, false -> bb2 }
        bb1:
            _0 = 1
            return
        bb2:
            _0 = 2
            return
        ",
    );
}

#[test]
fn an_async_closure() {
    body(
        "let k = async move |x| g(x).await;",
        "
        let _1 k
        bb0:
            _1 = closure #1
            return
        closure #1 async move []
        param _1 x
        bb0:
            _2 = g(_1)
            _0 = await _2
            return
        ",
    );
}

#[test]
fn a_question_mark_in_a_closure_leaves_the_closure() {
    body(
        "x.map(|y| { let z = y?; Ok(z) });",
        "
        bb0:
            _1 = closure #1
            _2 = x.map(_1)
            return
        closure #1 []
        param _1 y
        let _2 z
        bb0:
            switch _1 { success -> bb2, failure -> bb1 }
        bb1:
            _0 = lang from_residual(_1@failure)
            return
        bb2:
            _2 = _1@success
            _0 = Ok(_2)
            return
        ",
    );
}

#[test]
fn a_closure_does_not_capture_its_own_names() {
    body(
        "let a = 1; let k = |a| { let b = a; b };",
        "
        let _1 a
        let _2 k
        bb0:
            _1 = 1
            _2 = closure #1
            return
        closure #1 []
        param _1 a
        let _2 b
        bb0:
            _2 = _1
            _0 = _2
            return
        ",
    );
}

#[test]
fn exit_never_comes_back() {
    body(
        "if a { std::process::exit(1); } h()",
        "
        let _1 stands for a
        bb0:
            _1 = a
            switch _1 { true -> bb1, false -> bb2 }
        bb1:
            _2 = std::process::exit(1)
            unreachable
        bb2:
            _0 = h()
            return
        ",
    );
}

#[test]
fn const_and_unsafe_blocks_are_blocks() {
    body(
        "let a = const { 1 + 1 }; let b = unsafe { *p }; h(a, b)",
        "
        let _1 a
        let _2 b
        let _3 stands for p
        bb0:
            _1 = Add(1, 1)
            _3 = p
            _2 = _3.*
            _0 = h(_1, _2)
            return
        ",
    );
}

#[test]
fn yield_adds_to_the_result() {
    body(
        "yield g();",
        "
        bb0:
            _1 = g()
            _0 = unknown(_0, _1)
            return
        ",
    );
}
