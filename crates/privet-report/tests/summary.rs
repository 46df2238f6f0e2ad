//! The last lines of a report for people: what was found, what could not be seen, how much was looked at.

use privet_catalog::Level;
use privet_flow::finding::Finding;
use privet_report::{Format, Partial, PartialReason};

use crate::shop::shop;
use crate::world::{World, finding};

#[test]
fn known_findings_are_counted_and_not_shown() {
    let mut shop = shop();
    shop.new = Some(vec![false, false, false, true]);
    let report = shop.terminal();
    assert_eq!(report.matches("\n\n").count(), 1, "{report}");
    assert!(report.starts_with("error[expired-allow]"), "{report}");
    let last = "1 new finding (1 denied), 3 known before, in 4 files, 88 % of calls resolved\n";
    assert!(report.ends_with(last), "{report}");
}

/// The report of `src/lib.rs` with nothing found.
fn clean() -> World {
    World::with("src/lib.rs", "fn f() {}\n")
}

#[test]
fn nothing_found_is_one_line() {
    assert_eq!(clean().terminal(), "no findings in 1 file\n");
    let mut compared = clean();
    compared.new = Some(vec![]);
    assert_eq!(compared.terminal(), "no new findings in 1 file\n");
}

#[test]
fn nothing_checked_is_said_aloud() {
    let no_files = "nothing was checked: 0 files were found; is this the right folder?\n";
    assert_eq!(World::default().terminal(), no_files);
    assert_eq!(World::default().write(Format::Concise), no_files);
    let mut all_failed = World::default();
    all_failed.files_total = Some(3);
    let none_read = "nothing was checked: 0 of 3 files could be analysed\n";
    assert_eq!(all_failed.terminal(), none_read);
}

#[test]
fn a_finding_in_the_policy_counts_even_when_no_file_was_checked() {
    let mut world = World::with("privet.toml", "[policy]\n");
    world.files_analysed = Some(0);
    let at = world.at("privet.toml", "[[policy]]");
    let report = world.find(finding("a-lint", "a message", at)).terminal();
    let last =
        "nothing was checked: 0 of 1 file could be analysed\n1 finding (1 denied) in 0 of 1 file\n";
    assert!(report.ends_with(last), "{report}");
}

#[test]
fn what_could_not_be_analysed_is_named() {
    let mut world = clean();
    world.partial = vec![Partial {
        file: "src/broken.rs".into(),
        line: Some(7),
        column: Some(12),
        reason: PartialReason::NotParsed,
        message: "expected `;`".into(),
        help: Some("does it build?".into()),
    }];
    let expected = "warning: not parsed: src/broken.rs:7:12: expected `;`\n  = help: does it build?\n\n\
                    no findings in 1 of 2 files\n";
    assert_eq!(world.terminal(), expected);
    assert_eq!(
        world.write(Format::Concise),
        "src/broken.rs:7:12: warning: not parsed: expected `;`\n"
    );
}

#[test]
fn a_flood_of_files_that_could_not_be_analysed_is_counted() {
    let mut world = clean();
    let partial = |number| Partial {
        file: format!("src/{number}.rs"),
        line: None,
        column: None,
        reason: PartialReason::OverLimit,
        message: "larger than 4 MiB".into(),
        help: None,
    };
    world.partial = (0..200).map(partial).collect();
    let report = world.terminal();
    assert!(
        report.starts_with("warning: over a limit: src/0.rs: larger than 4 MiB\n"),
        "{report}"
    );
    assert!(
        report.contains("warning: 190 more could not be analysed; the json report lists them\n"),
        "{report}"
    );
    assert_eq!(report.lines().count(), 13, "{report}");
}

#[test]
fn a_share_is_rounded_down() {
    let mut world = clean();
    world.analysis.coverage.calls.local = 9_999;
    world.analysis.coverage.calls.unknown = 1;
    assert_eq!(
        world.terminal(),
        "no findings in 1 file, 99 % of calls resolved\n"
    );
}

#[test]
fn a_warning_is_no_error() {
    let mut world = clean();
    let at = world.at("src/lib.rs", "fn [f]");
    world.find(Finding {
        level: Level::Warn,
        ..finding("a-lint", "a message", at)
    });
    let report = world.terminal();
    assert!(
        report.starts_with("warning[a-lint]: a message\n"),
        "{report}"
    );
    assert!(
        report.ends_with("\n1 finding (1 warned) in 1 file\n"),
        "{report}"
    );
    assert_eq!(
        world.write(Format::Concise),
        "src/lib.rs:1:4: warning[a-lint]: a message\n"
    );
}
