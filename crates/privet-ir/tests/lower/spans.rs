//! Where statements, operands, names and items stand.

use super::file;
use privet_ir::program::LoweredFile;
use privet_ir::span::Span;

fn at(text: &str, span: Span) -> &str {
    &text[span.lo as usize..span.hi as usize]
}

/// The text of each statement of the first body.
fn stmts<'t>(file: &LoweredFile, text: &'t str) -> Vec<&'t str> {
    let spans = file.bodies[0].spans.iter();
    spans.map(|&span| at(text, span)).collect()
}

/// The text of each operand of the first body.
fn operands<'t>(file: &LoweredFile, text: &'t str) -> Vec<&'t str> {
    let spans = file.bodies[0].operand_spans.iter();
    spans.map(|&span| at(text, span)).collect()
}

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    assert_eq!(stmts(&file(text), text), expected);
}

#[test]
fn a_statement_stands_at_its_expression() {
    check(
        "fn f() { let x = a(b.c(), d[1] + 2) as u8; if !x { return g()?; } }",
        &[
            "b.c()",
            "d",
            "d[1] + 2",
            "a(b.c(), d[1] + 2)",
            "a(b.c(), d[1] + 2) as u8",
            "g()",
            "g()?",
            "g()?",
        ],
    );
}

#[test]
fn an_operand_is_the_outermost_expression_passed() {
    let text = "fn f() { send((a.b), &c, S { d: e }, \"t\", (1)) }";
    let file = file(text);
    let expected = ["e", "(a.b)", "&c", "S { d: e }", "\"t\"", "(1)"];
    assert_eq!(operands(&file, text), expected);
}

#[test]
fn a_receiver_is_the_expression_before_the_dot() {
    let text = "fn f() { a.b.c(d).e() }";
    let file = file(text);
    assert_eq!(operands(&file, text), ["a.b", "d", "a.b.c(d)"]);
    let names = file.bodies[0]
        .calls
        .iter()
        .map(|call| at(text, call.name_span));
    assert_eq!(names.collect::<Vec<_>>(), ["c", "e"]);
}

#[test]
fn an_inline_argument_stands_at_the_template() {
    let text = "fn f(x: u8) { log!(x); println!(\"{x} {}\", x.y) }";
    let file = file(text);
    assert_eq!(operands(&file, text), ["x", "\"{x} {}\"", "x.y"]);
    let call = &file.bodies[0].macros[1];
    assert_eq!(at(text, call.name_span), "println");
    assert_eq!(
        call.template.map(|(_, span)| at(text, span)),
        Some("\"{x} {}\"")
    );
}

#[test]
fn an_expansion_stands_at_the_outermost_call() {
    let text = "macro_rules! a { ($e:expr) => { b!($e) } } macro_rules! b { ($e:expr) => { g(h($e)) } } fn f() { a!(x.y) }";
    check(text, &["a!(x.y)", "a!(x.y)", "a!(x.y)"]);
}

#[test]
fn an_item_has_a_name_and_a_whole() {
    let text = "#[a]\n/// doc\npub(crate) unsafe fn f(x: u8) -> u8 { 1 }\nimpl A for B { }";
    let file = file(text);
    assert_eq!(at(text, file.items[0].span), "f");
    assert_eq!(
        at(text, file.items[0].full_span),
        text.split("\nimpl").next().unwrap()
    );
    assert_eq!(at(text, file.items[1].span), "impl A for B");
    assert_eq!(at(text, file.items[1].full_span), "impl A for B { }");
}

#[test]
fn fields_variants_and_params_have_places() {
    let text = "struct S { a: u8 } enum E { B(Vec<u8>) } fn f((c, d): (u8, u8), e: &str) {}";
    let file = file(text);
    use privet_ir::item::ItemKind as K;
    let (K::Struct(s), K::Enum(e), K::Function(f)) = (
        &file.items[0].kind,
        &file.items[1].kind,
        &file.items[2].kind,
    ) else {
        panic!("three items");
    };
    assert_eq!(at(text, s.fields[0].span), "a");
    assert_eq!(at(text, e.variants[0].span), "B");
    assert_eq!(at(text, e.variants[0].fields[0].span), "Vec<u8>");
    assert_eq!(at(text, f.params[0].span), "(c, d): (u8, u8)");
    assert_eq!(at(text, f.params[1].span), "e: &str");
}

#[test]
fn characters_of_several_bytes_move_nothing() {
    check(
        "/* \u{e9}\u{1f600} */ fn f() { /* \u{e9} */ g(\"\u{1f600}\", x) ; h() }",
        &["g(\"\u{1f600}\", x)", "h()"],
    );
}

#[test]
fn a_byte_order_mark_and_a_shebang_count() {
    check("\u{feff}fn f() { g() }", &["g()"]);
    check("#!/usr/bin/env run\nfn f() { g() }", &["g()"]);
    check(
        "\u{feff}#!/usr/bin/env run\r\nfn f() {\r\n g()\r\n }",
        &["g()"],
    );
}

#[test]
fn raw_names_are_as_wide_as_they_are_written() {
    let text = "fn f() { r#type(r#match.r#fn) }";
    let file = file(text);
    assert_eq!(operands(&file, text), ["r#match.r#fn"]);
    assert_eq!(at(text, file.bodies[0].calls[0].name_span), "r#type");
}

#[test]
fn every_line_has_a_start() {
    assert_eq!(file("fn f() {\n}\r\n\n").lines.starts(), [0, 9, 12, 13]);
}

#[test]
fn a_statement_attribute_speaks_of_its_line() {
    let file = file(
        "fn f() {\n  #[cfg_attr(privet, privet::allow(x))]\n  let a = 1;\n  #[privet::allow(y)] g();\n}",
    );
    let lines: Vec<u32> = file.comments.iter().map(|comment| comment.line).collect();
    assert_eq!(lines, [2, 3]);
}

/// The name of every item and the text at its span, the text of each call's name, and the line and column of each.
fn places(text: &str) -> Vec<(String, u32, u32)> {
    let file = super::file_of(text);
    assert_eq!(file.failure, None, "{text:?}");
    let source = privet_ir::text::SourceText::new(text);
    let items = file.items.iter().map(|item| item.span);
    let calls = file.bodies.iter().flat_map(|body| &body.calls);
    let place = |span: Span| {
        let (line, column) = source.line_column(span.lo);
        (at(text, span).to_owned(), line, column)
    };
    items
        .chain(calls.map(|call| call.name_span))
        .map(place)
        .collect()
}

#[track_caller]
fn stand(text: &str, expected: &[(&str, u32, u32)]) {
    let found = places(text);
    let found: Vec<(&str, u32, u32)> = found.iter().map(|(t, l, c)| (&**t, *l, *c)).collect();
    assert_eq!(found, expected, "{text:?}");
}

#[test]
fn positions_hold_however_a_file_is_written() {
    stand("fn f() { g() }", &[("f", 1, 4), ("g", 1, 10)]);
    stand("\u{feff}fn f() { g() }", &[("f", 1, 4), ("g", 1, 10)]);
    stand(
        "\u{feff}// é\nfn f() {\n g() }",
        &[("f", 2, 4), ("g", 3, 2)],
    );
    stand("#!/bin/sh é\nfn f() { g() }", &[("f", 2, 4), ("g", 2, 10)]);
    stand(
        "\u{feff}#!/bin/sh\r\nfn f() {\r\n\tg() }",
        &[("f", 2, 4), ("g", 3, 2)],
    );
    stand("fn f() {\r\n    g()\r\n}\r\n", &[("f", 1, 4), ("g", 2, 5)]);
    stand("\t\tfn\tf() {\tg() }", &[("f", 1, 6), ("g", 1, 12)]);
    stand("fn f() { \"é🦀\"; g() }", &[("f", 1, 4), ("g", 1, 16)]);
    stand("fn é() { ü::ö() }", &[("é", 1, 4), ("ü::ö", 1, 10)]);
    stand(
        "fn r#match() { r#type() }",
        &[("r#match", 1, 4), ("r#type", 1, 16)],
    );
    stand(
        "/* é\r\né */ fn f() { \"a\n\té\"; g() }",
        &[("f", 2, 9), ("g", 3, 6)],
    );
    stand("fn f() { r#\"\r\n\"#; g() }", &[("f", 1, 4), ("g", 2, 5)]);
    stand(
        "fn f() { \"a\\\r\n  b\"; g() }",
        &[("f", 1, 4), ("g", 2, 7)],
    );
    stand("#![allow(x)]\nfn f() { g() }", &[("f", 2, 4), ("g", 2, 10)]);
    stand(
        "fn f() { c\"é\"; b'\\x41'; '\\u{e9}'; g() }",
        &[("f", 1, 4), ("g", 1, 35)],
    );
    stand("fn f() { a\u{200e}; g() }", &[("f", 1, 4), ("g", 1, 14)]);
}

#[test]
fn names_written_apart_in_unicode_are_one_name_at_their_own_places() {
    let text = "fn e\u{301}() {} fn f() { \u{e9}() }";
    stand(text, &[("e\u{301}", 1, 4), ("f", 1, 15), ("\u{e9}", 1, 21)]);
    let file = file(text);
    let called = file.paths.iter().map(|path| path.segments[0].name);
    assert_eq!(called.collect::<Vec<_>>(), [file.items[0].name]);
}
