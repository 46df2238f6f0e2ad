//! What each kind of syntax is lowered to, shown as text: `body` gives the statements of `fn f() { .. }`.

mod bindings;
mod calls;
mod control;
mod format_macros;
pub(crate) mod item_text;
mod items;
mod library_macros;
mod macros_of_std;
mod matches;
mod own_macros;
pub(crate) mod print;
mod robustness;
mod spans;
mod values;

use privet_ir::body::{Body, BodyKind, Grammar};
use privet_ir::cfg::Cfg;
use privet_ir::check::Limits;
use privet_ir::expand::{MacroTable, collect_macros};
use privet_ir::grammar::Grammars;
use privet_ir::lower::{LowerInput, lower};
use privet_ir::program::LoweredFile;

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
pub(crate) fn file_of(text: &str) -> LoweredFile {
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
pub(crate) fn file(text: &str) -> LoweredFile {
    let file = file_of(text);
    assert_eq!(file.failure, None, "{text}");
    file
}

/// The statements of `fn f()` and its closures, and the blind spots of the file.
pub(crate) fn shown(inside: &str) -> String {
    let text = format!("fn f() {{ {inside} }}");
    let file = file(&text);
    let mut out = String::new();
    for (number, body) in file.bodies.iter().enumerate() {
        if body.kind == BodyKind::Closure {
            out += &format!("closure {number}{}\n", captures(&file, body));
        } else if number > 0 {
            out += &format!("{:?} {number}\n", body.kind);
        }
        out += &print::body(&file, body);
    }
    for blind in &file.blind_spots {
        let at = &text[blind.span.lo as usize..blind.span.hi as usize];
        out += &format!("blind {:?}: {at}\n", blind.reason);
    }
    out
}

fn captures(file: &LoweredFile, body: &Body) -> String {
    let names = body.captures.iter().map(|capture| {
        let local = &body.locals[capture.inner.index()];
        format!(" {}", file.text(local.name))
    });
    let names: String = names.collect();
    let is_async = if body.is_async { " async" } else { "" };
    let is_move = if body.is_move { " move" } else { "" };
    format!("{is_async}{is_move}{names}")
}

#[track_caller]
pub(crate) fn body(inside: &str, expected: &str) {
    assert_eq!(trimmed(&shown(inside)), trimmed(expected), "{inside}");
}

#[track_caller]
pub(crate) fn items(text: &str, expected: &str) {
    let file = file(text);
    assert_eq!(
        trimmed(&item_text::items(&file)),
        trimmed(expected),
        "{text}"
    );
}

fn trimmed(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}
