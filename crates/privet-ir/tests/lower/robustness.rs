//! Text that is no Rust, deep, long or large.

use super::{file, file_of};
use privet_ir::body::Terminator;

/// Runs on a stack as large as the front end's threads have.
fn deep<R: Send + 'static>(run: impl FnOnce() -> R + Send + 'static) -> R {
    let thread = std::thread::Builder::new().stack_size(256 << 20).spawn(run);
    let thread = thread.expect("a thread");
    thread.join().expect("it does not panic")
}

#[test]
fn what_is_no_rust_says_where() {
    let file = file_of("fn f() {\n  let = 1;\n}");
    let failure = file.failure.expect("a failure");
    assert_eq!((failure.span.lo, failure.is_limit), (15, false));
    assert!(file.items.is_empty() && file.bodies.is_empty());
}

#[test]
fn a_text_that_ends_too_soon_fails_at_its_end() {
    let failure = file_of("fn f()").failure.expect("a failure");
    assert_eq!(failure.span.lo, 6);
}

#[test]
fn what_is_too_deep_is_refused() {
    let text = format!("fn f() {{ {}1{} }}", "(".repeat(300), ")".repeat(300));
    let failure = file_of(&text).failure.expect("a failure");
    assert!(failure.is_limit);
}

#[test]
fn an_empty_file_is_a_file() {
    let file = file("");
    assert!(file.items.is_empty());
    assert_eq!((file.scopes.len(), file.lines.count()), (1, 1));
}

#[test]
fn nesting_up_to_the_limit_is_lowered() {
    deep(|| {
        for (open, close) in [
            ("(", ")"),
            ("g(", ")"),
            ("[", "]"),
            ("{", "}"),
            ("if x {", "}"),
            ("loop {", "}"),
            ("|| {", "}"),
            ("async {", "}"),
            ("match x { _ => {", "}}"),
            ("{ fn g() {", "} }"),
            ("println!(\"{}\", ", ")"),
            ("vec![", "]"),
        ] {
            let times = 120;
            let text = format!(
                "fn f() {{ {}1{} ; }}",
                open.repeat(times),
                close.repeat(times)
            );
            assert!(!file(&text).bodies.is_empty());
        }
    });
}

#[test]
fn long_chains_need_no_stack() {
    let times = 20_000;
    let stmts = |inside: String| {
        file(&format!("fn f() {{ {inside} }}")).bodies[0]
            .stmts
            .len()
    };
    deep(move || {
        assert_eq!(stmts(format!("let x = a{};", ".b()".repeat(times))), times);
        assert_eq!(stmts(format!("let x = 1{};", " + 1".repeat(times))), times);
        assert_eq!(
            stmts(format!("let x = a(){};", "?.b()".repeat(times))),
            1 + 2 * times
        );
        // The parser recurses on `else if`; more than a few thousand are refused before it is asked.
        let links = "else if x { g() }".repeat(3_000);
        assert_eq!(stmts(format!("if x {{ g() }} {links}")), 2 * 3_001);
        assert_eq!(
            stmts(format!("if x(){} {{ }}", " && x()".repeat(times))),
            1 + times
        );
        assert_eq!(
            stmts(format!("let y = x(){};", " || x()".repeat(times))),
            2 + times
        );
    });
}

#[test]
fn a_match_of_ten_thousand_arms_is_one_switch() {
    let arms: String = (0..10_000).map(|n| format!("E::V{n}(x) => x,")).collect();
    let file = file(&format!("fn f(e: E) {{ match e {{ {arms} _ => 0 }} }}"));
    let body = &file.bodies[0];
    assert_eq!(body.arms.len(), 10_001);
    let is_switch = |end: &Terminator| matches!(end, Terminator::Switch { .. });
    assert_eq!(
        body.blocks
            .iter()
            .filter(|block| is_switch(&block.end))
            .count(),
        1
    );
}

#[test]
fn arms_that_can_fail_grow_linearly() {
    let arms: String = (0..5_000)
        .map(|n| format!("Some({n}) if g() => {n},"))
        .collect();
    let file = file(&format!("fn f(e: E) {{ match e {{ {arms} _ => 0 }} }}"));
    assert!(file.bodies[0].blocks.len() <= 4 * 5_000 + 2);
}

#[test]
fn lowering_twice_gives_the_same() {
    let text = "use a::b; struct S<T> { x: T } fn f(s: S<u8>) { if let Some(y) = s.x { println!(\"{y}\") } }";
    assert_eq!(
        format!("{:?}", file(text).bodies),
        format!("{:?}", file(text).bodies)
    );
}

#[test]
fn loops_that_are_never_reached_are_lowered_all_the_same() {
    for inside in [
        "while a() { g() }",
        "loop { g() }",
        "for x in a() { g() }",
        "match a() { A => g() }",
    ] {
        let file = file(&format!("fn f() {{ return; {inside} }}"));
        assert!(file.bodies[0].calls.iter().len() > 0);
    }
}
