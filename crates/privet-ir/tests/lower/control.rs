//! Conditions, loops, labels, early exits.

use super::body;

#[test]
fn both_branches_write_one_place() {
    body(
        "let x = if g() { 1 } else { 2 }; h(x)",
        "
          %0 = g()
          switch %0 true -> 1, false -> 2
        1:
          x = 1
          goto 3
        2:
          x = 2
          goto 3
        3:
          ret = h(x)
          return
        ",
    );
}

#[test]
fn an_else_if_chain_joins_once() {
    body(
        "let x = if a() { 1 } else if b() { 2 } else { 3 };",
        "
          %0 = a()
          switch %0 true -> 1, false -> 2
        1:
          x = 1
          goto 5
        2:
          %1 = b()
          switch %1 true -> 3, false -> 4
        3:
          x = 2
          goto 5
        4:
          x = 3
          goto 5
        5:
          return
        ",
    );
}

#[test]
fn and_is_a_branch() {
    body(
        "if a() && b() && c() { h() }",
        "
          %0 = a()
          switch %0 true -> 1, false -> 4
        1:
          %1 = b()
          switch %1 true -> 2, false -> 4
        2:
          %2 = c()
          switch %2 true -> 3, false -> 4
        3:
          %3 = h()
          goto 4
        4:
          return
        ",
    );
}

#[test]
fn or_is_a_branch() {
    body(
        "if a() || b() { h() } else { k() }",
        "
          %0 = a()
          switch %0 true -> 2, false -> 1
        1:
          %1 = b()
          switch %1 true -> 2, false -> 3
        2:
          ret = h()
          goto 4
        3:
          ret = k()
          goto 4
        4:
          return
        ",
    );
}

#[test]
fn not_turns_the_branch() {
    body(
        "if !(a() && !b()) { return } h()",
        "
          %0 = a()
          switch %0 true -> 1, false -> 2
        1:
          %1 = b()
          switch %1 true -> 2, false -> 3
        2:
          return
        3:
          ret = h()
          return
        ",
    );
}

#[test]
fn and_as_a_value_assigns_what_it_knows() {
    body(
        "let x = a() && b(); let y = a() || b() || c();",
        "
          %0 = a()
          switch %0 true -> 1, false -> 2
        1:
          x = b()
          goto 3
        2:
          x = false
          goto 3
        3:
          %1 = a()
          switch %1 true -> 6, false -> 4
        4:
          %2 = b()
          switch %2 true -> 6, false -> 5
        5:
          y = c()
          goto 7
        6:
          y = true
          goto 7
        7:
          return
        ",
    );
}

#[test]
fn a_let_chain_binds_as_it_goes() {
    body(
        "if let Some(x) = a() && x > 1 && let Ok(y) = x.b() { h(x, y) }",
        "
          %0 = a()
          switch %0 Some -> 1, _ -> 4
        1:
          bind x %0.<Some>.0
          %1 = Gt(x, 1)
          switch %1 true -> 2, false -> 4
        2:
          %2 = x.b()
          switch %2 Ok -> 3, _ -> 4
        3:
          bind y %2.<Ok>.0
          %3 = h(x, y)
          goto 4
        4:
          return
        ",
    );
}

#[test]
fn if_let_with_else() {
    body(
        "if let Some(x) = a() { h(x) } else { k() }",
        "
          %0 = a()
          switch %0 Some -> 1, _ -> 2
        1:
          bind x %0.<Some>.0
          ret = h(x)
          goto 3
        2:
          ret = k()
          goto 3
        3:
          return
        ",
    );
}

#[test]
fn branches_that_all_leave_do_not_join() {
    body(
        "if a() { return 1 } else { return 2 } h()",
        "
          %0 = a()
          switch %0 true -> 1, false -> 2
        1:
          ret = 1
          return
        2:
          ret = 2
          return
        3:
          ret = h()
          return
        ",
    );
}

#[test]
fn a_loop_gives_what_break_gives() {
    body(
        "let x = loop { if a() { break 1; } g(); }; x",
        "
          goto 1
        1:
          %0 = a()
          switch %0 true -> 2, false -> 3
        2:
          x = 1
          goto 4
        3:
          %1 = g()
          goto 1
        4:
          ret = x
          return
        ",
    );
}

#[test]
fn a_loop_without_break_never_ends() {
    body(
        "loop { g(); }",
        "
          goto 1
        1:
          %0 = g()
          goto 1
        ",
    );
}

#[test]
fn while_tests_before_each_turn() {
    body(
        "while a() { if b() { continue } g(); }",
        "
          goto 1
        1:
          %0 = a()
          switch %0 true -> 2, false -> 4
        2:
          %1 = b()
          switch %1 true -> 1, false -> 3
        3:
          %2 = g()
          goto 1
        4:
          return
        ",
    );
}

#[test]
fn while_let_binds_each_turn() {
    body(
        "while let Some(x) = it.next() { h(x) }",
        "
          goto 1
        1:
          %0 = it.next()
          switch %0 Some -> 2, _ -> 3
        2:
          bind x %0.<Some>.0
          %1 = h(x)
          goto 1
        3:
          return
        ",
    );
}

#[test]
fn for_asks_for_an_iterator_and_its_items() {
    body(
        "for (i, x) in v.iter() { h(i, x) }",
        "
          %0 = v.iter()
          %1 = IntoIter(%0)
          goto 1
        1:
          %2 = Next(%1)
          switch %2 ok -> 2, err -> 3
        2:
          bind i %2.ok.0
          bind x %2.ok.1
          %3 = h(i, x)
          goto 1
        3:
          return
        ",
    );
}

#[test]
fn labels_name_the_loop_to_leave() {
    body(
        "'a: for x in v { loop { if x { break 'a } else { continue 'a } } }",
        "
          %0 = IntoIter(v)
          goto 1
        1:
          %1 = Next(%0)
          switch %1 ok -> 2, err -> 3
        2:
          bind x %1.ok
          switch x true -> 3, false -> 1
        3:
          return
        ",
    );
}

#[test]
fn a_labelled_block_can_be_left_with_a_value() {
    body(
        "let x = 'a: { if a() { break 'a 1 } 2 };",
        "
          %0 = a()
          switch %0 true -> 1, false -> 2
        1:
          x = 1
          goto 3
        2:
          x = 2
          goto 3
        3:
          return
        ",
    );
}

#[test]
fn code_after_return_is_not_reached() {
    body(
        "return a(); h();",
        "
          ret = a()
          return
        1:
          %0 = h()
          return
        ",
    );
}

#[test]
fn a_literal_condition_is_no_branch() {
    body(
        "if true { a() } else { b() } while false { c() }",
        "
          %0 = a()
          goto 2
        1:
          %1 = c()
          goto 2
        2:
          return
        ",
    );
}

#[test]
fn an_empty_loop_ends() {
    body(
        "loop {}",
        "
          goto 1
        1:
          goto 1
        ",
    );
}

#[test]
fn a_return_without_a_value() {
    body(
        "if a() { return } b();",
        "
          %0 = a()
          switch %0 true -> 1, false -> 2
        1:
          return
        2:
          %1 = b()
          return
        ",
    );
}
