//! Conditions, loops, labels, early exits.

use super::body;

#[test]
fn both_branches_write_one_place() {
    body(
        "let x = if g() { 1 } else { 2 }; h(x)",
        "
        let _1 x
        bb0:
            _2 = g()
            switch _2 { true -> bb1, false -> bb2 }
        bb1:
            _1 = 1
            goto bb3
        bb2:
            _1 = 2
            goto bb3
        bb3:
            _0 = h(_1)
            return
        ",
    );
}

#[test]
fn an_else_if_chain_joins_once() {
    body(
        "let x = if a() { 1 } else if b() { 2 } else { 3 };",
        "
        let _1 x
        bb0:
            _2 = a()
            switch _2 { true -> bb1, false -> bb2 }
        bb1:
            _1 = 1
            goto bb5
        bb2:
            _3 = b()
            switch _3 { true -> bb3, false -> bb4 }
        bb3:
            _1 = 2
            goto bb5
        bb4:
            _1 = 3
            goto bb5
        bb5:
            return
        ",
    );
}

#[test]
fn and_is_a_branch() {
    body(
        "if a() && b() && c() { h() }",
        "
        bb0:
            _1 = a()
            switch _1 { true -> bb1, false -> bb4 }
        bb1:
            _2 = b()
            switch _2 { true -> bb2, false -> bb4 }
        bb2:
            _3 = c()
            switch _3 { true -> bb3, false -> bb4 }
        bb3:
            _4 = h()
            goto bb4
        bb4:
            return
        ",
    );
}

#[test]
fn or_is_a_branch() {
    body(
        "if a() || b() { h() } else { k() }",
        "
        bb0:
            _1 = a()
            switch _1 { true -> bb2, false -> bb1 }
        bb1:
            _2 = b()
            switch _2 { true -> bb2, false -> bb3 }
        bb2:
            _0 = h()
            goto bb4
        bb3:
            _0 = k()
            goto bb4
        bb4:
            return
        ",
    );
}

#[test]
fn not_turns_the_branch() {
    body(
        "if !(a() && !b()) { return } h()",
        "
        bb0:
            _1 = a()
            switch _1 { true -> bb1, false -> bb2 }
        bb1:
            _2 = b()
            switch _2 { true -> bb2, false -> bb3 }
        bb2:
            return
        bb3:
            _0 = h()
            return
        ",
    );
}

#[test]
fn and_as_a_value_assigns_what_it_knows() {
    body(
        "let x = a() && b(); let y = a() || b() || c();",
        "
        let _1 x
        let _3 y
        bb0:
            _2 = a()
            switch _2 { true -> bb1, false -> bb2 }
        bb1:
            _1 = b()
            goto bb3
        bb2:
            _1 = false
            goto bb3
        bb3:
            _4 = a()
            switch _4 { true -> bb6, false -> bb4 }
        bb4:
            _5 = b()
            switch _5 { true -> bb6, false -> bb5 }
        bb5:
            _3 = c()
            goto bb7
        bb6:
            _3 = true
            goto bb7
        bb7:
            return
        ",
    );
}

#[test]
fn a_let_chain_binds_as_it_goes() {
    body(
        "if let Some(x) = a() && x > 1 && let Ok(y) = x.b() { h(x, y) }",
        "
        let _2 x
        let _5 y
        bb0:
            _1 = a()
            switch _1 { Some -> bb1, _ -> bb4 }
        bb1:
            bind _2 to _1@Some.0
            _3 = Gt(_2, 1)
            switch _3 { true -> bb2, false -> bb4 }
        bb2:
            _4 = _2.b()
            switch _4 { Ok -> bb3, _ -> bb4 }
        bb3:
            bind _5 to _4@Ok.0
            _6 = h(_2, _5)
            goto bb4
        bb4:
            return
        ",
    );
}

#[test]
fn if_let_with_else() {
    body(
        "if let Some(x) = a() { h(x) } else { k() }",
        "
        let _2 x
        bb0:
            _1 = a()
            switch _1 { Some -> bb1, _ -> bb2 }
        bb1:
            bind _2 to _1@Some.0
            _0 = h(_2)
            goto bb3
        bb2:
            _0 = k()
            goto bb3
        bb3:
            return
        ",
    );
}

#[test]
fn branches_that_all_leave_do_not_join() {
    body(
        "if a() { return 1 } else { return 2 } h()",
        "
        bb0:
            _1 = a()
            switch _1 { true -> bb1, false -> bb2 }
        bb1:
            _0 = 1
            return
        bb2:
            _0 = 2
            return
        bb3:
            _0 = h()
            return
        ",
    );
}

#[test]
fn a_loop_gives_what_break_gives() {
    body(
        "let x = loop { if a() { break 1; } g(); }; x",
        "
        let _1 x
        bb0:
            goto bb1
        bb1:
            _2 = a()
            switch _2 { true -> bb2, false -> bb3 }
        bb2:
            _1 = 1
            goto bb4
        bb3:
            _3 = g()
            goto bb1
        bb4:
            _0 = _1
            return
        ",
    );
}

#[test]
fn a_loop_without_break_never_ends() {
    body(
        "loop { g(); }",
        "
        bb0:
            goto bb1
        bb1:
            _1 = g()
            goto bb1
        ",
    );
}

#[test]
fn while_tests_before_each_turn() {
    body(
        "while a() { if b() { continue } g(); }",
        "
        bb0:
            goto bb1
        bb1:
            _1 = a()
            switch _1 { true -> bb2, false -> bb4 }
        bb2:
            _2 = b()
            switch _2 { true -> bb1, false -> bb3 }
        bb3:
            _3 = g()
            goto bb1
        bb4:
            return
        ",
    );
}

#[test]
fn while_let_binds_each_turn() {
    body(
        "while let Some(x) = it.next() { h(x) }",
        "
        let _2 x
        bb0:
            goto bb1
        bb1:
            _1 = it.next()
            switch _1 { Some -> bb2, _ -> bb3 }
        bb2:
            bind _2 to _1@Some.0
            _3 = h(_2)
            goto bb1
        bb3:
            return
        ",
    );
}

#[test]
fn for_asks_for_an_iterator_and_its_items() {
    body(
        "for (i, x) in v.iter() { h(i, x) }",
        "
        let _4 i
        let _5 x
        bb0:
            _1 = v.iter()
            _2 = lang into_iter(_1)
            goto bb1
        bb1:
            _3 = lang next(_2)
            switch _3 { success -> bb2, failure -> bb3 }
        bb2:
            bind _4 to _3@success.0
            bind _5 to _3@success.1
            _6 = h(_4, _5)
            goto bb1
        bb3:
            return
        ",
    );
}

#[test]
fn labels_name_the_loop_to_leave() {
    body(
        "'a: for x in v { loop { if x { break 'a } else { continue 'a } } }",
        "
        let _3 x
        bb0:
            _1 = lang into_iter(v)
            goto bb1
        bb1:
            _2 = lang next(_1)
            switch _2 { success -> bb2, failure -> bb3 }
        bb2:
            bind _3 to _2@success
            switch _3 { true -> bb3, false -> bb1 }
        bb3:
            return
        ",
    );
}

#[test]
fn a_labelled_block_can_be_left_with_a_value() {
    body(
        "let x = 'a: { if a() { break 'a 1 } 2 };",
        "
        let _1 x
        bb0:
            _2 = a()
            switch _2 { true -> bb1, false -> bb2 }
        bb1:
            _1 = 1
            goto bb3
        bb2:
            _1 = 2
            goto bb3
        bb3:
            return
        ",
    );
}

#[test]
fn code_after_return_is_not_reached() {
    body(
        "return a(); h();",
        "
        bb0:
            _0 = a()
            return
        bb1:
            _1 = h()
            return
        ",
    );
}

#[test]
fn a_literal_condition_is_no_branch() {
    body(
        "if true { a() } else { b() } while false { c() }",
        "
        bb0:
            _1 = a()
            goto bb2
        bb1:
            _2 = c()
            goto bb2
        bb2:
            return
        ",
    );
}

#[test]
fn an_empty_loop_ends() {
    body(
        "loop {}",
        "
        bb0:
            goto bb1
        bb1:
            goto bb1
        ",
    );
}

#[test]
fn a_return_without_a_value() {
    body(
        "if a() { return } b();",
        "
        bb0:
            _1 = a()
            switch _1 { true -> bb1, false -> bb2 }
        bb1:
            return
        bb2:
            _2 = b()
            return
        ",
    );
}
