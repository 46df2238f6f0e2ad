//! Lines and columns: from 1, in Unicode scalar values, and for every span that anybody may ask about.

use privet_flow::finding::Finding;
use privet_report::{Format, Places, Position};

use crate::world::{World, finding, hop, place};

/// Line, column, end line, end column of the bytes `lo..hi` of `text`.
fn region(text: &str, lo: usize, hi: usize) -> [u32; 4] {
    let world = World::with("src/lib.rs", text);
    let region = Places::new(&world).region(place(0, lo, hi));
    let (Position { line, column }, end) = (region.start, region.end);
    [line, column, end.line, end.column]
}

/// The same for the part of `text` in `[..]`, taken without the brackets.
fn marked(text: &str) -> [u32; 4] {
    let (lo, close) = (text.find('[').expect("a ["), text.find(']').expect("a ]"));
    region(&text.replace(['[', ']'], ""), lo, close - 1)
}

#[test]
fn both_count_from_one_and_the_end_is_exclusive() {
    assert_eq!(marked("[a]"), [1, 1, 1, 2]);
    assert_eq!(marked("ab\ncd[ef]"), [2, 3, 2, 5]);
    assert_eq!(marked("a[b\nc]d"), [1, 2, 2, 2]);
    assert_eq!(marked("ab[]"), [1, 3, 1, 3]);
}

#[test]
fn a_column_is_a_unicode_scalar_value() {
    assert_eq!(marked("日本[語]"), [1, 3, 1, 4]);
    assert_eq!(marked("é e\u{301} 🦀[x]"), [1, 7, 1, 8]);
}

#[test]
fn a_tab_is_one_column() {
    assert_eq!(marked("\t\t[x]"), [1, 3, 1, 4]);
}

#[test]
fn a_byte_order_mark_is_none() {
    assert_eq!(marked("\u{feff}a[b]"), [1, 2, 1, 3]);
    assert_eq!(region("\u{feff}ab", 0, 3), [1, 1, 1, 1]);
    assert_eq!(marked("\u{feff}\na[b]"), [2, 2, 2, 3]);
}

#[test]
fn a_carriage_return_ends_no_line_by_itself() {
    assert_eq!(marked("a\r\nb[c]\r\n"), [2, 2, 2, 3]);
    assert_eq!(marked("a\rb[c]"), [1, 4, 1, 5]);
}

#[test]
fn the_end_of_the_text_is_a_place() {
    assert_eq!(region("ab\n", 3, 3), [2, 1, 2, 1]);
    assert_eq!(region("", 0, 0), [1, 1, 1, 1]);
}

#[test]
fn what_lies_outside_is_moved_to_the_nearest_place() {
    assert_eq!(region("ab", 7, 9), [1, 3, 1, 3]);
    assert_eq!(region("日", 1, 2), [1, 1, 1, 1]);
}

#[test]
fn a_long_line_is_counted_like_a_short_one() {
    let text = format!("\u{feff}{}", "aé日🦀".repeat(5_000));
    let world = World::with("src/lib.rs", &text);
    let places = Places::new(&world);
    let counted = |at: usize| text[..at].chars().count() as u32;
    let offsets = (3..text.len())
        .filter(|at| text.is_char_boundary(*at))
        .step_by(7);
    for at in offsets.chain([4_095, 4_099, 8_193].map(|at| text.floor_char_boundary(at))) {
        assert_eq!(
            places.start(place(0, at, at)).column,
            counted(at),
            "at byte {at}"
        );
    }
}

#[test]
fn a_hundred_thousand_findings_on_one_line_are_placed_in_no_time() {
    let text = "é".repeat(2_000_000);
    let world = World::with("src/lib.rs", &text);
    let places = Places::new(&world);
    let columns: u64 = (0..100_000)
        .map(|at| u64::from(places.start(place(0, at * 40, at * 40)).column))
        .sum();
    assert_eq!(columns, (0..100_000).map(|at| at * 20 + 1).sum::<u64>());
}

/// A small generator of numbers, the same in every run (Knuth's MMIX constants).
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % bound
    }
}

#[test]
fn no_span_is_too_strange_to_be_shown() {
    let texts = [
        "",
        "\n",
        "\u{feff}",
        "a\r\n\r\nb",
        "fn f() {\n\tlet 名 = \"🦀\";\n}\n",
        &"x\u{202e}日\t\n".repeat(20),
        &"日本語 ".repeat(300),
    ];
    let mut dice = Dice(1);
    for round in 0..3_000 {
        let mut world = World::with("src/a.rs", texts[round % texts.len()]);
        world.file("src/b.rs", texts[dice.below(texts.len())]);
        let mut byte = || match dice.below(50) {
            0 => u32::MAX as usize,
            _ => dice.below(90),
        };
        let mut any = || place(byte() % 2, byte(), byte());
        let trace = (0..round % 9).map(|_| hop(any(), "passed on")).collect();
        let at = any();
        world.find(Finding {
            trace,
            ..finding("a-lint", "a message", at)
        });
        for format in Format::ALL {
            assert!(world.write(*format).contains("a message"));
        }
    }
}
