//! The report for people: what it shows of one finding.

use privet_flow::finding::{Confidence, Finding, Hop, Via};
use privet_report::Format;

use crate::golden;
use crate::shop::{clause, shop};
use crate::world::{World, finding, hop, place};

#[test]
fn colours_are_those_of_the_users_theme() {
    let mut shop = shop();
    shop.options.colour = true;
    golden::check("shop.terminal.colour", &shop.write(Format::Terminal));
    golden::check("shop.concise.colour", &shop.write(Format::Concise));
}

/// What is shown of one finding in `src/lib.rs`, without the last line.
#[track_caller]
fn shown(text: &str, at: &str, steps: &[(&str, &str)]) -> String {
    let mut world = World::with("src/lib.rs", text);
    let trace = steps
        .iter()
        .map(|(needle, what)| hop(world.at("src/lib.rs", needle), what));
    let trace = trace.collect();
    let at = world.at("src/lib.rs", at);
    world.find(Finding {
        trace,
        ..finding("personal-data-in-logs", "email reaches a log line", at)
    });
    let report = world.terminal();
    let (findings, _) = report
        .trim_end()
        .rsplit_once('\n')
        .expect("a report has a last line");
    findings.to_owned()
}

#[test]
fn a_short_finding_takes_at_most_twelve_lines() {
    let shop = shop().terminal();
    let first = shop.split("\n\n").next().expect("the shop has a finding");
    assert!(first.lines().count() <= 12, "{first}");
    assert!(
        first.starts_with("error[personal-data-in-logs]") && first.contains("= clause 4: "),
        "{first}"
    );
}

#[test]
fn steps_that_are_part_of_the_sink_hang_below_it() {
    let text = "fn f(user: &User) {\n    info!(\"{}\", mask(user.email));\n}\n";
    let steps = [
        ("user.[email]", "read here"),
        ("[mask(user.email)]", "logged here"),
    ];
    golden::check("overlap", &shown(text, "[mask(user.email)]", &steps));
}

#[test]
fn steps_at_one_place_share_a_line() {
    let text = "fn f(user: &User) {\n    info!(\"{}\", user.email);\n}\n";
    let steps = [
        ("[user.email]", "read here"),
        ("[info!(\"{}\", user.email)]", "logged here"),
    ];
    golden::check("one-place", &shown(text, "[user.email]", &steps));
}

#[test]
fn wide_characters_and_tabs_keep_the_marks_below_what_they_mark() {
    let text = "fn f(user: &User) {\n\tlet 名前 = user.name; // 個人\n\tinfo!(\"お客様 {名前}\", \t名前);\n}\n";
    let steps = [("user.[name]", "read here"), ("\t[名前])", "logged here")];
    golden::check("wide", &shown(text, "\t[名前])", &steps));
}

#[test]
fn a_byte_order_mark_and_carriage_returns_are_not_shown() {
    let text = "\u{feff}use log::info;\r\nfn f(email: &str) {\r\n    info!(\"{email}\");\r\n}\r\n";
    let steps = [
        ("use [log]", "imported here"),
        ("[\"{email}\"]", "logged here"),
    ];
    golden::check("bom-crlf", &shown(text, "[\"{email}\"]", &steps));
}

#[test]
fn a_long_line_is_cut_around_the_marks() {
    let text = format!(
        "static A: &[&str] = &[{}email, {}];\n",
        "\"left\", ".repeat(100),
        "\"right\", ".repeat(100)
    );
    golden::check("long-line", &shown(&text, "[email]", &[]));
}

#[test]
fn a_mark_over_many_lines_is_drawn_on_its_first() {
    let text = format!(
        "fn f() {{\n    send(Body {{\n{}    }});\n}}\n",
        "        field: 1,\n".repeat(20)
    );
    let body = format!(
        "send([Body {{\n{}    }}])",
        "        field: 1,\n".repeat(20)
    );
    golden::check("many-lines", &shown(&text, &body, &[]));
}

/// Fourteen steps through five files, one line each.
fn long_way() -> World {
    let mut world = World::with("src/f0.rs", &line_of_steps());
    for file in 1..5 {
        world.file(&format!("src/f{file}.rs"), &line_of_steps());
    }
    let files = [0, 1, 1, 1, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4];
    let trace: Vec<Hop> = files
        .iter()
        .enumerate()
        .map(|(step, file)| nth_step(*file, step))
        .collect();
    let at = trace[13].at;
    world.find(Finding {
        trace,
        ..finding("personal-data-in-logs", "email reaches a log line", at)
    });
    world
}

fn line_of_steps() -> String {
    (0..14)
        .map(|step| format!("fn step{step:02}() {{}}\n"))
        .collect()
}

fn nth_step(file: usize, step: usize) -> Hop {
    let line = "fn step00() {}\n".len() * step;
    hop(
        place(file, line + 3, line + 9),
        &format!("passed to `step{step:02}`"),
    )
}

#[test]
fn a_long_way_shows_its_ends_and_where_it_enters_a_file() {
    golden::check("long-way", &long_way().terminal());
}

#[test]
fn a_very_long_path_is_cut_in_its_middle() {
    let mut world = World::with("src/f0.rs", &"fn f() {}\n".repeat(40));
    let trace: Vec<Hop> = (0..40)
        .map(|line| hop(place(0, line * 10, line * 10 + 2), "passed on"))
        .collect();
    world.find(Finding {
        trace,
        ..finding("a-lint", "a message", place(0, 390, 392))
    });
    let path =
        "= path: src/f0.rs:1, 2, 3, 4, 5, 6 -> … 28 more … -> src/f0.rs:35, 36, 37, 38, 39, 40\n";
    assert!(world.terminal().contains(path), "{}", world.terminal());
}

#[test]
fn a_step_in_a_text_that_is_not_at_hand_stands_in_the_path() {
    let mut world = World::with(
        "src/lib.rs",
        "fn f(email: &str) {\n    info!(\"{email}\");\n}\n",
    );
    world.file("src/gone.rs", "struct A {\n    email: String,\n}\n");
    let trace = vec![
        hop(world.at("src/gone.rs", "[email]"), "declared here"),
        hop(world.at("src/lib.rs", "[\"{email}\"]"), "logged here"),
    ];
    let at = trace[1].at;
    world.find(Finding {
        trace,
        ..finding("a-lint", "a message", at)
    });
    world.forget_text("src/gone.rs");
    assert!(
        world
            .terminal()
            .contains("= path: src/gone.rs:2 -> src/lib.rs:2\n"),
        "{}",
        world.terminal()
    );
}

#[test]
fn a_finding_without_its_text_still_says_where_it_stands() {
    let mut world = World::with("src/lib.rs", "fn f() {\n    log(1);\n}\n");
    let at = world.at("src/lib.rs", "log([1])");
    world.find(Finding {
        why: "it matters".into(),
        ..finding("a-lint", "a message", at)
    });
    world.forget_text("src/lib.rs");
    let report = world.terminal();
    assert!(
        report
            .starts_with("error[a-lint]: a message\n = at: src/lib.rs:2:9\n = why: it matters\n\n"),
        "{report}"
    );
}

#[test]
fn doubt_is_said_and_certainty_is_not() {
    let text = "fn f() {}\n";
    let sure = shown(text, "fn [f]", &[]);
    assert!(!sure.contains("confidence"), "{sure}");
    let mut world = World::with("src/lib.rs", text);
    let doubtful = Finding {
        confidence: Confidence::Low,
        via: vec![Via::Name, Via::UnknownCall],
        ..finding("a-lint", "a message", world.at("src/lib.rs", "fn [f]"))
    };
    let said = "= note: confidence low: a callee was found by its name only; an unknown call is taken to return\n";
    let report = world.find(doubtful).terminal();
    assert!(report.contains(said), "{report}");
}

#[test]
fn notes_are_wrapped_but_code_in_them_is_not() {
    let mut world = World::with("src/lib.rs", "fn f() {}\n");
    world.options.width = 40;
    let instead = "write it so that it fits: `let id = pseudonym(email, key);` and log that".into();
    let at = world.at("src/lib.rs", "fn [f]");
    world.find(Finding {
        instead,
        clause: Some(clause("use", "", "only used")),
        ..finding("a-lint", "m", at)
    });
    golden::check("wrapped", &world.terminal());
}
