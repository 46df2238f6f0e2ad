//! What is refused before it is parsed, what is not, and that all that passes can be parsed and dropped.

use privet_ir::check::{Limits, check_tokens, lex, parse_file};
use privet_ir::program::Failure;
use privet_ir::text::SourceText;
use privet_ir::workers::Workers;

fn refusal(text: &str) -> Option<Failure> {
    lex(&SourceText::new(text), &Limits::default()).err()
}

#[track_caller]
fn is_refused(text: &str, message: &str) {
    let failure = refusal(text).expect("a refusal");
    assert!(failure.message.contains(message), "{}", failure.message);
    assert!(failure.is_limit);
}

#[track_caller]
fn passes(text: &str) {
    if let Some(failure) = refusal(text) {
        panic!("{}", failure.message);
    }
}

fn nest(n: usize, open: &str, inner: &str, close: &str) -> String {
    format!("{}{inner}{}", open.repeat(n), close.repeat(n))
}

fn body(expression: &str) -> String {
    format!("fn f() {{ let x = {expression}; }}")
}

#[test]
fn nesting_of_brackets_is_bounded() {
    passes(&body(&nest(250, "(", "1", ")")));
    for (open, close) in [
        ("(", ")"),
        ("[", "]"),
        ("{", "}"),
        ("f(a, [", "])"),
        ("m! {", "}"),
    ] {
        is_refused(
            &body(&nest(300, open, "1", close)),
            "nested deeper than 256",
        );
    }
}

#[test]
fn brackets_in_strings_and_comments_do_not_count() {
    passes(&body(&format!("\"{}\"", "(".repeat(5_000))));
    passes(&body(&format!("1 /* {} */", "(".repeat(5_000))));
    passes(&body(&format!("r#\"{}\"#", "((\"".repeat(5_000))));
    passes(&body(&vec!["'('"; 5_000].join(", ")));
}

#[test]
fn open_generics_and_prefix_operators_are_bounded() {
    for (open, close) in [
        ("A<", ">"),
        ("a::<", ">"),
        ("Box<dyn Fn() -> A<", ">>"),
        ("&", ""),
        ("&'a ", ""),
        ("*const ", ""),
        ("fn() -> ", ""),
    ] {
        let text = format!("type T = {};", nest(5_000, open, "u8", close));
        is_refused(&text, "open at once");
    }
    for open in [
        "!",
        "-",
        "*",
        "&",
        "&mut ",
        "|| ",
        "|a| ",
        "move |a| ",
        "return ",
        "break ",
        "if ",
        "match ",
        "a = ",
        "a += ",
        "..",
        "x @ ",
        "unsafe ",
        "S {} = ",
        "!{} + return ",
    ] {
        is_refused(&body(&nest(5_000, open, "1", "")), "open at once");
    }
    is_refused(&format!("use {}b;", "a::".repeat(5_000)), "open at once");
}

#[test]
fn a_chain_of_operators_is_bounded() {
    for link in [
        "1 + ",
        "a.b() && ",
        "a || ",
        "1 as u8 + ",
        "a.b()?.",
        "a == ",
        "a * ",
        "1 - ",
        "a.",
        "f(x).await.",
    ] {
        is_refused(
            &body(&format!("{}b", link.repeat(60_000))),
            "more than 50000 operators",
        );
    }
}

#[test]
fn what_real_code_has_many_of_passes() {
    let many = |text: &str| text.repeat(20_000);
    passes(&many("fn f() -> u8 { 1 }\n"));
    passes(&format!(
        "impl T {{ {} }}",
        many("pub fn f(&self) -> &str { &self.x }\n")
    ));
    passes(&format!(
        "const A: &[&[u8]] = &[{}];",
        many("&[1, -2, !3], ")
    ));
    passes(&format!("fn f() {{ {} }}", many("a = b < c; ")));
    passes(&format!("fn f() {{ {} }}", many("if a < b { -c } ")));
    passes(&format!(
        "fn f() {{ match x {{ {} }} }}",
        many("A::B | A::C if x < 3 => -1, ")
    ));
    passes(&format!(
        "fn f() {{ match x {{ {} }} }}",
        many("A if x < 3 => { !y } ")
    ));
    passes(&format!(
        "struct S {{ {} }}",
        many("a: Vec<Option<&'static u8>>, ")
    ));
    passes(&format!(
        "enum E {{ {} }}",
        many("A(B<C>) = -1,\n/// Text.\n")
    ));
    passes(&format!(
        "fn f() {{ x{}; }}",
        ".set(&a, *b, || -1)".repeat(4_000)
    ));
    passes(&format!("fn f(x: T<{}>) {{}}", many("A<B>, ")));
    passes(&format!("const M: u64 = {}1;", "A::B | ".repeat(3_900)));
    passes(&many("/// <a> &b !c\n//! # = =\nstruct S;\n").replace("//!", "///"));
    passes(&format!(
        "fn f() {{ let s = {}\"\"; }}",
        "\"a\" != x && ".repeat(9_000)
    ));
    passes(&format!(
        "fn f() {{ let s = {}\"\"; }}",
        "c >= x || ".repeat(9_000)
    ));
}

#[test]
fn long_numbers_are_refused_before_the_parser_sees_them() {
    passes(&body(&"1".repeat(1_000)));
    is_refused(
        &body(&"1".repeat(1_100)),
        "a number is longer than 1024 characters",
    );
    is_refused(
        &body(&format!("0x{}", "f_".repeat(600))),
        "a number is longer",
    );
    is_refused(
        &body(&format!("1.{}e+{}", "0".repeat(600), "1".repeat(600))),
        "a number is longer",
    );
    is_refused(
        &format!("#[a({})] fn f() {{}}", "1".repeat(2_000)),
        "a number is longer",
    );
}

#[test]
fn size_and_tokens_are_bounded() {
    is_refused(&" ".repeat((4 << 20) + 1), "larger than 4194304 bytes");
    is_refused(&";".repeat(3_000_001), "more than 3000000 tokens");
    passes(&";".repeat(100_000));
}

#[test]
fn a_refusal_says_where_and_what_to_do() {
    let text = format!("fn f() {{}}\nconst A: u8 = {};", "1".repeat(2_000));
    let failure = refusal(&text).expect("a refusal");
    let source = SourceText::new(&text);
    assert_eq!(source.line_column(failure.span.lo), (2, 15));
    assert_eq!(failure.span.hi - failure.span.lo, 2_000);
    assert!(
        failure
            .help
            .is_some_and(|help| help.contains("not analysed"))
    );
}

#[test]
fn limits_can_be_raised() {
    let limits = Limits {
        depth: 400,
        ..Limits::default()
    };
    let text = body(&nest(300, "(", "1", ")"));
    assert!(lex(&SourceText::new(&text), &limits).is_ok());
}

#[test]
fn tokens_of_macros_are_checked_like_files() {
    let limits = Limits::default();
    let check = |text: &str| {
        check_tokens(&text.parse().expect("tokens"), &limits).map_err(|failure| failure.message)
    };
    assert!(check("a < b, &'a c => { -1 }").is_ok());
    assert!(check(&nest(300, "(", "1", ")")).is_err());
    assert!(check(&"1".repeat(2_000)).is_err());
    assert!(check(&"&".repeat(5_000)).is_err());
    assert!(check(&"&'a ".repeat(5_000)).is_err());
    assert!(check(&"x && ".repeat(4_500)).is_ok());
    assert!(check(&"a::<".repeat(5_000)).is_err());
}

/// All generators at the limits: what the check lets through must not end the process.
#[test]
fn what_passes_can_be_parsed_and_dropped_on_the_workers_stacks() {
    let shapes = [
        ("fn f() { let x: ", "A<", "u8", ">", ";}"),
        ("fn f() { let x: ", "Box<dyn Fn(", "u8", ")>", ";}"),
        ("fn f() { let x = ", "a::<", "u8", ">()", ";}"),
        ("fn f() { let x = ", "!", "1", "", ";}"),
        ("fn f() { let x = ", "&mut ", "1", "", ";}"),
        ("fn f() { let x = ", "|a| ", "1", "", ";}"),
        ("fn f() { let x = ", "|| {", "1", "}", ";}"),
        ("fn f() { let x = ", "return ", "1", "", ";}"),
        ("fn f() { let x = ", "a = ", "1", "", ";}"),
        ("fn f() { let x = ", "1 + ", "1", "", ";}"),
        ("fn f() { let x = ", "a.", "b", "", ";}"),
        ("fn f() { let x = a", "?.b()", "", "", ";}"),
        ("fn f() { let x = 1", " as u8", "", "", ";}"),
        ("fn f() { let x = ", "S { a: ", "1", "}", ";}"),
        ("fn f() { let x = ", "if a {", "1", "}", ";}"),
        ("fn f() { ", "if a { 1 } else ", "{ 1 }", "", "}"),
        ("fn f() { ", "match a { _ => ", "1", "}", "}"),
        ("fn f() { let ", "(", "a", ")", " = 1;}"),
        ("fn f() { let ", "&", "a", "", " = 1;}"),
        ("fn f() { let x: ", "*const ", "a", "", " = 1;}"),
        ("fn f() { let x: ", "fn() -> ", "a", "", " = 1;}"),
        ("fn f() { let x: ", "impl Fn() -> ", "a", "", " = 1;}"),
        ("", "mod a {", "", "}", ""),
        ("", "fn f() {", "", "}", ""),
        ("", "impl A<{", "1", "}> for B {}", ""),
        ("use ", "a::{", "b", "}", ";"),
        ("use ", "a::", "b", "", ";"),
        ("", "m!{", "", "}", ""),
        ("fn f() { let x = ", "async {", "1", "}", ";}"),
        ("fn f() { let x = ", "{} + return ", "1", "", ";}"),
        ("fn f() { let x = ", "S {} = ", "1", "", ";}"),
        ("const A: ", "[", "u8", "; 1]", " = 1;"),
    ];
    let limits = Limits::default();
    let workers = Workers::new(1, limits).expect("threads");
    let texts: Vec<String> = shapes
        .iter()
        .map(|shape| at_the_limit(shape, &limits))
        .collect();
    let sizes: Vec<usize> = workers.each(
        texts,
        |text| text.len() as u64,
        |text| {
            let source = SourceText::new(&text);
            // Whether it parses is not the question; that it ends is.
            let _ = parse_file(&source, &limits);
            text.len()
        },
        || 0,
    );
    assert_eq!(sizes.len(), shapes.len());
    assert!(sizes.iter().all(|size| *size > 400));
}

/// The longest text of a shape that passes.
fn at_the_limit(
    &(start, open, inner, close, end): &(&str, &str, &str, &str, &str),
    limits: &Limits,
) -> String {
    let text = |n: usize| format!("{start}{}{end}", nest(n, open, inner, close));
    let passes = |n: usize| lex(&SourceText::new(&text(n)), limits).is_ok();
    let (mut low, mut high) = (1, 60_000);
    while low + 1 < high {
        let middle = low + (high - low) / 2;
        if passes(middle) {
            low = middle;
        } else {
            high = middle;
        }
    }
    text(low)
}

fn hint(text: &str) -> (String, String, u32) {
    let failure = parse_file(&SourceText::new(text), &Limits::default())
        .err()
        .expect("no Rust");
    assert!(!failure.is_limit);
    (
        failure.message,
        failure.help.unwrap_or_default(),
        failure.span.lo,
    )
}

#[track_caller]
fn hints(text: &str, message: &str) {
    let (found, help, _) = hint(text);
    assert_eq!(found, message);
    assert!(!help.is_empty());
}

#[test]
fn text_that_is_no_rust_gets_a_hint() {
    hints(
        "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n",
        "this is a git-lfs pointer, not the file itself",
    );
    hints(
        "fn a() {}\n<<<<<<< HEAD\nfn b() {}\n=======\nfn c() {}\n>>>>>>> other\n",
        "a merge conflict is not resolved",
    );
    hints(
        "pub fn {{name}}() {}\n",
        "this looks like a template, not like Rust",
    );
    hints(
        "{% if cli %}\nfn a() {}\n{% endif %}",
        "this looks like a template, not like Rust",
    );
    hints(
        "fn f() { let async = 1; }",
        "this looks like Rust of edition 2015",
    );
    hints(
        "type A = Fn(&u8) + Send;",
        "this looks like Rust of edition 2015",
    );
    hints("f\0n\0", "this file holds NUL characters");
    hints(
        "---\n[package]\n---\nfn main() {}",
        "a manifest inside a script is not read",
    );
    hints("fn f( {", "this text is not made of Rust tokens");
    hints("fn f() { let = ; }", "this is no Rust that can be read");
}

#[test]
fn a_hint_stands_at_its_place() {
    let text = "fn a() {}\n<<<<<<< HEAD\n=======\n>>>>>>> x\n";
    assert_eq!(hint(text).2, 10);
    assert_eq!(hint("\u{feff}// é\nfn f() { let é = ; }").2, 27);
    assert_eq!(hint("#!/usr/bin/env x\nfn f() { let a = ; }").2, 34);
}

#[test]
fn no_message_repeats_the_files_text() {
    let (message, help, _) = hint("fn f() { let SECRET = secret_word secret_word; }");
    assert!(!message.contains("secret") && !help.contains("secret"));
}
