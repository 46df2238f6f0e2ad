//! What each kind of syntax is lowered to, shown as text: `body` gives the statements of `fn f() { .. }`.

mod bindings;
mod calls;
mod control;
mod format_macros;
mod items;
mod library_macros;
mod macros_of_std;
mod matches;
mod own_macros;
mod patterns;
mod robustness;
mod spans;
mod values;

use privet_ir::body::Grammar;
use privet_ir::cfg::Cfg;
use privet_ir::check::Limits;
use privet_ir::expand::{MacroTable, collect_macros};
use privet_ir::grammar::Grammars;
use privet_ir::item::ItemKind;
use privet_ir::lower::{LowerInput, lower};
use privet_ir::program::LoweredFile;
use privet_ir::show::show_file;

/// Grammars of a few libraries' macros, as models would give them.
fn grammars() -> Grammars {
    let mut grammars = Grammars::default();
    grammars.add("tracing::info", Grammar::Fields, 0);
    grammars.add("tracing::event", Grammar::Fields, 0);
    grammars.add("serde_json::json", Grammar::Json, 0);
    grammars.add("maplit::hashmap", Grammar::KeyValue, 0);
    grammars.add("sqlx::query", Grammar::Sql, 0);
    grammars.add("sqlx::query_as", Grammar::Sql, 1);
    grammars
}

/// Lowers a file, whatever becomes of it.
fn file_of(text: &str) -> LoweredFile {
    let (cfg, limits) = (Cfg::default(), Limits::default());
    lower(&LowerInput {
        text,
        krate: "demo",
        cfg: &cfg,
        grammars: &grammars(),
        macros: &MacroTable::new(collect_macros(text, "demo", &cfg, &limits)),
        limits: &limits,
    })
}

/// Lowers a file that is Rust.
fn file(text: &str) -> LoweredFile {
    let file = file_of(text);
    assert_eq!(file.failure, None, "{text}");
    file
}

/// A file in its text form, without positions.
fn text_of(file: &LoweredFile) -> String {
    let shown = show_file(file);
    let lines = shown.lines().map(|line| {
        let is_position = |part: &&str| part.starts_with(|c: char| c.is_ascii_digit());
        let parts = line.split("  // ").filter(|part| !is_position(part));
        parts.collect::<Vec<_>>().join(" // ")
    });
    trimmed(&lines.collect::<Vec<_>>().join("\n"))
}

/// What `fn f() { .. }` is lowered to, closures and inner items included.
pub(crate) fn body_text(inside: &str) -> String {
    let text = text_of(&file(&format!("fn f() {{ {inside} }}")));
    text.replacen("fn f()\n", "", 1)
}

/// The heads of a file's items.
pub(crate) fn item_text(text: &str) -> String {
    let mut file = file(text);
    for item in &mut file.items {
        match &mut item.kind {
            ItemKind::Function(function) => function.body = None,
            ItemKind::Const(item) => item.body = None,
            _ => {}
        }
    }
    text_of(&file)
}

#[track_caller]
fn body(inside: &str, expected: &str) {
    assert_eq!(body_text(inside), trimmed(expected), "{inside}");
}

#[track_caller]
fn items(text: &str, expected: &str) {
    assert_eq!(item_text(text), trimmed(expected), "{text}");
}

fn trimmed(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}
