//! Strings of the judged project can say anything; none of it may reach a terminal, a log or a parser as more than text.

use privet_catalog::SinkKind;
use privet_flow::finding::{ClauseRef, Finding, SinkRef, SourceRef};
use privet_report::{Format, Partial, PartialReason};
use serde_json::Value;

use crate::world::{World, finding, hop, place};

/// Every control character, everything that hides or reorders, and attacks that were seen elsewhere.
fn hostile_strings() -> Vec<String> {
    let controls = ('\0'..='\u{9f}').filter(|c| c.is_control());
    let hidden = "\u{ad}\u{34f}\u{61c}\u{115f}\u{180e}\u{200b}\u{200c}\u{200d}\u{200e}\u{200f}\u{2028}\u{2029}\
                  \u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2060}\u{2061}\u{2066}\u{2067}\u{2068}\u{2069}\u{206f}\
                  \u{3164}\u{fe0f}\u{feff}\u{ffa0}\u{fff9}\u{e0001}\u{e0041}\u{e0100}";
    let alone = controls.chain(hidden.chars()).map(|c| format!("a{c}b"));
    let attacks = [
        "\u{1b}[31mred\u{1b}[0m",
        "\u{1b}[2J\u{1b}[H",
        "\u{1b}]0;title\u{7}",
        "\u{1b}]8;;https://evil.example\u{1b}\\click\u{1b}]8;;\u{1b}\\",
        "\u{1b}]52;c;ZXZpbA==\u{7}",
        "\u{1b}P+q544e\u{1b}\\",
        "\u{9b}31m",
        "\u{9d}0;title\u{9c}",
        "good\rerror",
        "gone\u{8}\u{8}\u{8}\u{8}",
        "a\nb",
        "a\r\nno findings in 812 files",
        "\n\n\n",
        "::error file=x.rs,line=1::forged",
        "  ::error::forged",
        "\u{a0}::error::forged",
        "\u{3000}::error::forged",
        "a\n::set-output name=x::y",
        "##[error]forged",
        "x ##[stop-commands]x",
        "###[add-mask]e",
        "##[##[##[",
        "#\u{23}[group]",
        "section_start:1:x\r\u{1b}[0K",
        "safe\u{202e}gnp.exe",
        "if access \u{2066}// check\u{2069}",
        "*/ \u{2028} </script><script>alert(1)</script>",
        "\"},{\"lint\":\"forged\"",
        "\\u001b[31m",
        "{} {0} %s %n",
        "`code` and ``more`` and `unended",
        "日本語 עברית العربية",
        "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
        "",
        " ",
    ];
    let long = [
        " ".repeat(5_000),
        "x".repeat(5_000),
        "\u{1b}".repeat(5_000),
        "word ".repeat(1_000),
        "a ".to_owned() + &"::error::forged ".repeat(50),
    ];
    alone
        .chain(attacks.map(str::to_owned))
        .chain(long)
        .collect()
}

/// Somewhere a foreign string can stand: how to put it there.
type Slot = (&'static str, fn(&mut World, &str));

const SLOTS: &[Slot] = &[
    ("path", |world, text| rename(world, text)),
    ("source line", |world, text| {
        resource(world, &format!("let a = \"{text}\";\nlet email = 1;\n"))
    }),
    ("source", |world, text| resource(world, text)),
    ("lint", |world, text| first(world).lint = text.into()),
    ("message", |world, text| first(world).message = text.into()),
    ("why", |world, text| first(world).why = text.into()),
    ("instead", |world, text| first(world).instead = text.into()),
    ("category", |world, text| {
        first(world).category = Some(text.into())
    }),
    ("purpose", |world, text| {
        first(world).purposes = vec![text.into()]
    }),
    ("subject", |world, text| {
        first(world).subject = Some(text.into())
    }),
    ("clause key", |world, text| {
        clause(world, text, "", "quoted")
    }),
    ("clause section", |world, text| {
        clause(world, "key", text, "quoted")
    }),
    ("clause quote", |world, text| {
        clause(world, "key", "3", text)
    }),
    ("recipient", |world, text| {
        first(world).recipient = Some(text.into())
    }),
    ("sink path", |world, text| {
        first(world).sink = Some(SinkRef {
            path: text.into(),
            kind: SinkKind::Log,
        });
    }),
    ("source item", |world, text| {
        first(world).source = Some(SourceRef {
            item: text.into(),
            at: place(0, 0, 1),
        });
    }),
    ("hop", |world, text| {
        first(world).trace[1].what = text.into()
    }),
    ("also", |world, text| first(world).also = vec![text.into()]),
    ("cfg", |world, text| first(world).cfg = Some(text.into())),
    ("obligation", |world, text| {
        first(world).obligations = vec![text.into()]
    }),
    ("fingerprint", |world, text| {
        first(world).fingerprint = text.into()
    }),
    ("partial file", |world, text| {
        world.partial[0].file = text.into()
    }),
    ("partial message", |world, text| {
        world.partial[0].message = text.into()
    }),
    ("partial help", |world, text| {
        world.partial[0].help = Some(text.into())
    }),
    ("policy name", |world, text| world.policy.0 = text.into()),
    ("policy version", |world, text| {
        world.policy.1 = Some(text.into())
    }),
];

fn first(world: &mut World) -> &mut Finding {
    &mut world.analysis.findings[0]
}

fn clause(world: &mut World, key: &str, section: &str, quote: &str) {
    let clause = ClauseRef {
        key: key.into(),
        section: section.into(),
        quote: quote.into(),
    };
    first(world).clause = Some(clause);
}

fn rename(world: &mut World, path: &str) {
    *world = calm_in(path, TEXT);
}

fn resource(world: &mut World, text: &str) {
    *world = calm_in("src/lib.rs", text);
}

const TEXT: &str = "fn f(email: &str) {\n    info!(\"{email}\");\n}\n";

fn calm() -> World {
    calm_in("src/lib.rs", TEXT)
}

fn calm_in(path: &str, text: &str) -> World {
    let mut world = World::with(path, text);
    let trace = vec![
        hop(place(0, 5, 10), "declared here"),
        hop(place(0, 30, 39), "logged here"),
    ];
    world.find(Finding {
        trace,
        ..finding("a-lint", "a message", place(0, 30, 39))
    });
    world.partial = vec![Partial {
        file: "src/big.rs".into(),
        line: None,
        column: None,
        reason: PartialReason::OverLimit,
        message: "larger than 4 MiB".into(),
        help: None,
    }];
    world
}

/// By another list than the one that is tested.
fn is_dangerous(c: char) -> bool {
    let hides =
        "\u{ad}\u{34f}\u{61c}\u{115f}\u{180e}\u{3164}\u{fe0f}\u{feff}\u{ffa0}\u{fff9}".contains(c);
    let format = ('\u{200b}'..='\u{200f}').contains(&c)
        || ('\u{2028}'..='\u{202e}').contains(&c)
        || ('\u{2060}'..='\u{206f}').contains(&c)
        || ('\u{e0000}'..='\u{e0fff}').contains(&c);
    (c.is_control() && c != '\n') || hides || format
}

#[test]
fn nothing_foreign_steers_what_reads_the_report() {
    let strings = hostile_strings();
    assert!(strings.len() >= 60 && SLOTS.len() >= 9);
    for (slot, put) in SLOTS {
        for text in &strings {
            let mut world = calm();
            put(&mut world, text);
            for format in Format::ALL {
                let report = world.write(*format);
                let place = format!("{} as {slot} in {}", text.escape_debug(), format.name());
                let danger = report.chars().find(|c| is_dangerous(*c));
                assert_eq!(danger, None, "{place}");
                assert!(!report.contains("##["), "{place}");
                let command = report
                    .lines()
                    .find(|line| line.trim_start().starts_with("::"));
                assert_eq!(command, None, "{place}");
            }
        }
    }
}

#[test]
fn no_string_makes_a_line_of_its_own() {
    for (slot, put) in SLOTS.iter().filter(|(slot, _)| !slot.starts_with("source")) {
        for text in hostile_strings() {
            let mut world = calm();
            put(&mut world, &text);
            let report = world.write(Format::Concise);
            assert_eq!(
                report.lines().count(),
                2,
                "{} as {slot}:\n{report}",
                text.escape_debug()
            );
        }
    }
}

#[test]
fn a_report_stays_short_whatever_its_strings() {
    for (slot, put) in SLOTS {
        for text in hostile_strings() {
            let mut world = calm();
            put(&mut world, &text);
            let report = world.terminal();
            assert!(
                report.lines().count() < 60,
                "{} as {slot}:\n{report}",
                text.escape_debug()
            );
        }
    }
}

#[test]
fn json_gives_every_string_back_as_it_was() {
    for text in hostile_strings() {
        let mut world = calm();
        first(&mut world).message = text.clone();
        world.partial[0].file = text.clone();
        let report: Value =
            serde_json::from_str(&world.write(Format::Json)).expect("the report is JSON");
        assert_eq!(report["findings"][0]["message"], text);
        assert_eq!(report["partial"][0]["file"], text);
    }
}
