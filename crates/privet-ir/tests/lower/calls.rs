//! Calls, methods, closures, `?`, `.await`, `async`.

use super::body;

#[test]
fn arguments_come_before_the_call() {
    body(
        "a(b(c()), d())",
        "
          %0 = c()
          %1 = b(%0)
          %2 = d()
          ret = a(%1, %2)
          return
        ",
    );
}

#[test]
fn a_receiver_that_is_a_place_is_passed_as_it_is() {
    body(
        "let x = g(); x.y.push(x.z)",
        "
          x = g()
          ret = x.y.push(x.z)
          return
        ",
    );
}

#[test]
fn a_chain_is_one_call_after_another() {
    body(
        "a.b(1).c()?.d.e().await",
        "
          %0 = a.b(1)
          %1 = %0.c()
          switch %1 ok -> 2, err -> 1
        1:
          ret = FromResidual(%1.err)
          return
        2:
          %2 = %1.ok.d.e()
          ret = await %2
          return
        ",
    );
}

#[test]
fn a_turbofish_is_kept() {
    body(
        "x.parse::<u8>(); collect::<Vec<_>>(x)",
        "
          %0 = x.parse::<u8>()
          ret = collect<Vec<_>>(x)
          return
        ",
    );
}

#[test]
fn a_local_is_called_as_a_value() {
    body(
        "let k = g(); k(1); (k.f)(2); k.f(3); g()(4)",
        "
          k = g()
          %0 = (k)(1)
          %1 = (k.f)(2)
          %2 = k.f(3)
          %3 = g()
          ret = (%3)(4)
          return
        ",
    );
}

#[test]
fn functions_are_values() {
    body(
        "x.map(String::len).map(inner)",
        "
          %0 = x.map(String::len)
          ret = %0.map(inner)
          return
        ",
    );
}

#[test]
fn a_question_mark_has_a_way_out() {
    body(
        "let x = g()?; h(x?.y)",
        "
          %0 = g()
          switch %0 ok -> 2, err -> 1
        1:
          ret = FromResidual(%0.err)
          return
        2:
          x = %0.ok
          switch x ok -> 4, err -> 3
        3:
          ret = FromResidual(x.err)
          return
        4:
          ret = h(x.ok.y)
          return
        ",
    );
}

#[test]
fn an_async_block_is_left_by_its_own_ways_out() {
    body(
        "let k = async { let x = g()?; if x { return Ok(1); } Ok(2) }; k.await",
        "
          %0 = g()
          switch %0 ok -> 2, err -> 1
        1:
          k = FromResidual(%0.err)
          goto 5
        2:
          x = %0.ok
          switch x true -> 3, false -> 4
        3:
          k = Ok(1)
          goto 5
        4:
          k = Ok(2)
          goto 5
        5:
          ret = await k
          return
        ",
    );
}

#[test]
fn an_async_move_block_that_ends_in_return() {
    body(
        "let k = async move { return 1; };",
        "
          k = 1
          return
        ",
    );
}

#[test]
fn a_try_block_catches() {
    body(
        "let k = try { g()? };",
        "
          %0 = g()
          switch %0 ok -> 2, err -> 1
        1:
          k = FromResidual(%0.err)
          goto 3
        2:
          k.ok = %0.ok
          goto 3
        3:
          return
        ",
    );
}

#[test]
fn a_closure_captures_by_name() {
    body(
        "let a = 1; let b = 2; let k = |x: u8| x + a; h(k)",
        "
          a = 1
          b = 2
          k = closure 1
          ret = h(k)
          return
        closure 1 a
          ret = Add(x, a)
          return
        ",
    );
}

#[test]
fn a_closure_takes_patterns_and_a_result_type() {
    body(
        "let k = move |(a, b): (u8, u8), S { c }, _| -> u8 { a + b + c };",
        "
          k = closure 1
          return
        closure 1 move
          bind a arg0.0
          bind b arg0.1
          bind c arg1.<S>.c
          %0 = Add(a, b)
          ret = Add(%0, c)
          return
        ",
    );
}

#[test]
fn a_nested_closure_captures_through_the_outer_one() {
    body(
        "let a = 1; let k = || || a; h(k)",
        "
          a = 1
          k = closure 1
          ret = h(k)
          return
        closure 1 a
          ret = closure 2
          return
        closure 2 a
          ret = a
          return
        ",
    );
}

#[test]
fn a_closure_that_returns() {
    body(
        "let k = |x| { if x { return 1; } 2 };",
        "
          k = closure 1
          return
        closure 1
          switch x true -> 1, false -> 2
        1:
          ret = 1
          return
        2:
          ret = 2
          return
        ",
    );
}

#[test]
fn an_async_closure() {
    body(
        "let k = async move |x| g(x).await;",
        "
          k = closure 1
          return
        closure 1 async move
          %0 = g(x)
          ret = await %0
          return
        ",
    );
}

#[test]
fn a_question_mark_in_a_closure_leaves_the_closure() {
    body(
        "x.map(|y| { let z = y?; Ok(z) });",
        "
          %0 = closure 1
          %1 = x.map(%0)
          return
        closure 1
          switch y ok -> 2, err -> 1
        1:
          ret = FromResidual(y.err)
          return
        2:
          z = y.ok
          ret = Ok(z)
          return
        ",
    );
}

#[test]
fn a_closure_does_not_capture_its_own_names() {
    body(
        "let a = 1; let k = |a| { let b = a; b };",
        "
          a = 1
          k = closure 1
          return
        closure 1
          b = a
          ret = b
          return
        ",
    );
}

#[test]
fn exit_never_comes_back() {
    body(
        "if a { std::process::exit(1); } h()",
        "
          %0 = a
          switch %0 true -> 1, false -> 2
        1:
          %1 = std::process::exit(1)
          unreachable
        2:
          ret = h()
          return
        ",
    );
}

#[test]
fn const_and_unsafe_blocks_are_blocks() {
    body(
        "let a = const { 1 + 1 }; let b = unsafe { *p }; h(a, b)",
        "
          a = Add(1, 1)
          %0 = p
          b = %0.*
          ret = h(a, b)
          return
        ",
    );
}

#[test]
fn yield_is_unknown() {
    body(
        "yield g();",
        "
          %0 = g()
          %1 = unknown(%0)
          return
        blind UnknownSyntax: yield g()
        ",
    );
}
