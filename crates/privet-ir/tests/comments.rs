//! Annotations in comments and attributes: source text in, one line per annotation out.

use privet_ir::annotation::{Annotation, Meta, MetaValue};
use privet_ir::comments::{ReadMeta, comment_annotations, read_annotation, read_meta};
use privet_ir::names::Names;
use privet_ir::span::Span;
use privet_ir::text::SourceText;

fn shown_meta(meta: &Meta, names: &Names) -> String {
    let key = names.text(meta.key);
    let value = match &meta.value {
        MetaValue::Word => return key.to_owned(),
        MetaValue::Str(text) => format!("{:?}", names.text(*text)),
        MetaValue::Int(number) => number.to_string(),
        MetaValue::Bool(value) => value.to_string(),
        MetaValue::List(metas) => return format!("{key}({})", shown_metas(metas, names)),
        MetaValue::Other(text) => format!("?{}", names.text(*text)),
    };
    if key.is_empty() {
        value
    } else {
        format!("{key} = {value}")
    }
}

fn shown_metas(metas: &[Meta], names: &Names) -> String {
    let metas: Vec<String> = metas.iter().map(|meta| shown_meta(meta, names)).collect();
    metas.join(", ")
}

fn shown(annotation: &Annotation, names: &Names) -> String {
    let word = names.text(annotation.word);
    match annotation.malformed {
        Some(why) => format!("{word}: {}", names.text(why)),
        None => format!("{word}({})", shown_metas(&annotation.args, names)),
    }
}

/// `line: annotation` for each comment, lines from 1.
fn comments(text: &str) -> Vec<String> {
    let mut names = Names::default();
    let source = SourceText::new(text);
    let found = comment_annotations(&source, &mut names);
    found
        .iter()
        .map(|comment| {
            format!(
                "{}: {}",
                comment.line + 1,
                shown(&comment.annotation, &names)
            )
        })
        .collect()
}

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    assert_eq!(comments(text), expected);
}

#[test]
fn a_comment_of_its_own_speaks_of_the_next_line_of_code() {
    check(
        "fn f() {\n    // privet: allow(personal-data-in-logs, reason = \"audit\")\n\n    // more\n    info!(x);\n}",
        &["5: allow(personal-data-in-logs, reason = \"audit\")"],
    );
}

#[test]
fn a_trailing_comment_speaks_of_its_own_line() {
    check(
        "let a = 1;\nlet b = f(a); // privet: source(category = \"feedback\")\nlet c = 2;",
        &["2: source(category = \"feedback\")"],
    );
}

#[test]
fn any_spacing_will_do() {
    for text in [
        "//privet:allow(x)\nf();",
        "//   privet :   allow ( x )\nf();",
        "//\tprivet:\tallow(x)  \nf();",
        "/* privet: allow(x) */\nf();",
        "//privet: allow(x)\r\nf();",
    ] {
        check(text, &["2: allow(x)"]);
    }
}

#[test]
fn attributes_stand_between_a_comment_and_its_line() {
    check(
        "// privet: purpose(\"demand-analysis\")\n#[inline]\n#[derive(A, B(c))]\npub fn nightly() {}",
        &["4: purpose(\"demand-analysis\")"],
    );
}

#[test]
fn several_comments_speak_of_one_line() {
    check(
        "// privet: allow(a)\n// privet: allow(b)\nf(); // privet: allow(c)\ng();",
        &["3: allow(a)", "3: allow(b)", "3: allow(c)"],
    );
}

#[test]
fn all_kinds_of_arguments() {
    check(
        "// privet: personal(none, category = \"contact.email\", purposes(\"a\", \"b\"), takes = 0, when = true, args = [\"arg 0\", 1])\nf();",
        &[
            "2: personal(none, category = \"contact.email\", purposes(\"a\", \"b\"), takes = 0, when = true, args(\"arg 0\", 1))",
        ],
    );
    check(
        "// privet: right(clear, of = \"Visit\")\nf();",
        &["2: right(clear, of = \"Visit\")"],
    );
    check("// privet: personal\nf();", &["2: personal()"]);
    check(
        "// privet: allow(personal_data_in_logs,)\nf();",
        &["2: allow(personal_data_in_logs)"],
    );
}

#[test]
fn strings_and_other_texts_are_no_comments() {
    check(
        "let a = \"// privet: allow(x)\";\nlet b = r#\"\n// privet: allow(x)\"#;",
        &[],
    );
    check(
        "let c = '\"'; // privet: allow(x)\nlet d = '\"';",
        &["1: allow(x)"],
    );
}

#[test]
fn prose_about_privet_is_no_annotation() {
    check(
        "// privet is a hedge\n// see privet::Personal\n// a privet: no\n/// privet: what it does\nfn f() {}",
        &[],
    );
}

#[test]
fn a_malformed_comment_means_nothing_and_says_why() {
    check(
        "// privet: allow personal-data-in-logs\nf();",
        &["2: allow: the arguments stand in brackets: `allow(..)`"],
    );
    check(
        "// privet: allow(x) because\nf();",
        &["2: allow: nothing may follow the closing bracket"],
    );
    check(
        "// privet: allow(x, reason = \"y\"\nf();",
        &["2: : the brackets or quotes are not closed"],
    );
    check(
        "// privet:\nf();",
        &["2: : a word must follow: `privet: allow(..)`"],
    );
    check(
        "// privet: (x)\nf();",
        &["2: : a word must follow: `privet: allow(..)`"],
    );
    check(
        "// privet allow(x)\nf();",
        &["2: : a colon is missing: write `privet: word(..)`"],
    );
    check(
        "// privet::allow(x)\nf();",
        &["2: : write `privet: word(..)`, with one colon"],
    );
    check(
        "/// privet: allow(x)\nfn f() {}",
        &["2: : this is documentation: write it with `//`"],
    );
    check(
        "// privet: allow(reason = )\nf();",
        &["2: allow: an argument cannot be read: write `key = value` or `key(..)`"],
    );
}

#[test]
fn a_comment_at_the_end_of_the_file_speaks_of_itself() {
    check("f();\n// privet: allow(x)", &["2: allow(x)"]);
}

#[test]
fn a_comment_of_many_brackets_is_malformed() {
    let deep = format!(
        "// privet: allow({}{})\nf();",
        "(".repeat(100_000),
        ")".repeat(100_000)
    );
    check(&deep, &["2: : the brackets or quotes are not closed"]);
}

#[test]
fn places_are_bytes_of_the_file() {
    let text = "\u{feff}let é = 1; // privet: allow(x, reason = \"ü\")\n";
    let mut names = Names::default();
    let found = comment_annotations(&SourceText::new(text), &mut names);
    let part = |span: Span| &text[span.lo as usize..span.hi as usize];
    let annotation = &found[0].annotation;
    assert_eq!(part(annotation.span), "privet: allow(x, reason = \"ü\")");
    assert_eq!(part(annotation.args[0].span), "x");
    assert_eq!(part(annotation.args[1].span), "reason = \"ü\"");
    assert_eq!(part(annotation.args[1].value_span), "\"ü\"");
}

/// What each attribute of the one item is.
fn attributes(text: &str) -> Vec<String> {
    let source = SourceText::new(text);
    let file = privet_ir::check::parse_file(&source, &Default::default()).expect("Rust");
    let syn::Item::Struct(item) = &file.items[0] else {
        panic!("a struct");
    };
    let mut names = Names::default();
    let mut out = Vec::new();
    for attr in &item.attrs {
        out.push(match read_meta(&attr.meta, &source, &mut names) {
            ReadMeta::Annotation(annotation) => format!("privet {}", shown(&annotation, &names)),
            ReadMeta::Attribute(attribute) => {
                let span = attribute.span;
                let part = &text[span.lo as usize..span.hi as usize];
                let path = names.text(attribute.path);
                format!("{path}({}) at {part}", shown_metas(&attribute.args, &names))
            }
        });
    }
    out
}

#[test]
fn attributes_of_privet_are_annotations_whatever_their_path() {
    assert_eq!(
        attributes(
            "#[privet::source(gives = \"return.ok\")] #[privet_macros::allow(x)] #[personal(none)] #[privet::personal] struct S;"
        ),
        [
            "privet source(gives = \"return.ok\")",
            "privet allow(x)",
            "privet personal(none)",
            "privet personal()"
        ]
    );
}

#[test]
fn malformed_attributes_say_why() {
    assert_eq!(
        attributes("#[privet(x)] #[personal = \"x\"] #[privet::allow(= 3)] struct S;"),
        [
            "privet privet: write `privet::word(..)`",
            "privet personal: write the arguments in brackets",
            "privet allow: an argument cannot be read: write `key = value` or `key(..)`",
        ]
    );
}

#[test]
fn other_attributes_are_read_as_far_as_they_go() {
    assert_eq!(
        attributes(
            "#[serde(rename = \"x\", skip, with = \"a::b\")] #[get(\"/users/<id>\")] #[path = \"y\"] #[arg(short = 'e', value_parser = f(1), a b)] #[inline] struct S;"
        ),
        [
            "serde(rename = \"x\", skip, with = \"a::b\") at serde(rename = \"x\", skip, with = \"a::b\")",
            "get(\"/users/<id>\") at get(\"/users/<id>\")",
            "path(\"y\") at path = \"y\"",
            "arg(short = ?e, value_parser = ?f(1), a b) at arg(short = 'e', value_parser = f(1), a b)",
            "inline() at inline",
        ]
    );
}

#[test]
fn an_imported_word_is_read_as_the_caller_says() {
    let text = "#[source(category = \"feedback\")] struct S;";
    let source = SourceText::new(text);
    let file = privet_ir::check::parse_file(&source, &Default::default()).expect("Rust");
    let syn::Item::Struct(item) = &file.items[0] else {
        panic!("a struct");
    };
    let mut names = Names::default();
    let annotation = read_annotation("source", &item.attrs[0].meta, &source, &mut names);
    assert_eq!(
        shown(&annotation, &names),
        "source(category = \"feedback\")"
    );
}
