//! A lowered file as text: items, then the bodies of each, as `--show lower` prints them and snapshots keep them.
//!
//! `_3` is a local, `bb1` a block, `12:5` the line and byte column of an expression. One form for all, so that a reader learns it once.

mod body;
mod items;
mod types;

use crate::annotation::{Annotation, Meta, MetaValue};
use crate::body::BodyId;
use crate::item::{ItemId, ScopeId};
use crate::names::Name;
use crate::program::LoweredFile;
use crate::span::Span;
use std::fmt::Write;

/// The file as text.
pub fn show_file(file: &LoweredFile) -> String {
    let mut printer = Printer {
        file,
        out: String::new(),
        indent: 0,
    };
    printer.file();
    printer.out
}

/// Writes one file.
struct Printer<'a> {
    file: &'a LoweredFile,
    out: String,
    indent: usize,
}

impl Printer<'_> {
    fn file(&mut self) {
        if let Some(failure) = &self.file.failure {
            let at = self.position(failure.span);
            self.line(&format!("failure: {}  // {at}", failure.message));
        }
        self.annotations(&self.file.annotations);
        for item in 0..self.file.items.len() {
            self.item(ItemId(item as u32));
        }
        for include in &self.file.includes {
            let path = include.path.map_or("?", |path| self.text(path));
            let from = if include.from_out_dir {
                " from OUT_DIR"
            } else {
                ""
            };
            let place = if include.in_code { " in code" } else { "" };
            let at = self.position(include.span);
            let scope = self.scope_path(include.scope);
            self.line(&format!("include {scope}{path:?}{from}{place}  // {at}"));
        }
        for comment in &self.file.comments {
            let annotation = self.annotation(&comment.annotation);
            self.line(&format!("line {}: {annotation}", comment.line + 1));
        }
        for range in &self.file.cfg_ranges {
            let (at, cfg) = (self.position(range.span), self.text(range.cfg));
            self.line(&format!("cfg({cfg})  // {at}"));
        }
        for spot in &self.file.blind_spots {
            let at = self.position(spot.span);
            self.line(&format!("blind spot: {:?}  // {at}", spot.reason));
        }
    }

    fn line(&mut self, text: &str) {
        let width = self.indent * 4;
        writeln!(self.out, "{:width$}{text}", "").expect("a string takes all text");
    }

    fn text(&self, name: Name) -> &str {
        self.file.text(name)
    }

    /// `12:5`, in bytes.
    fn position(&self, span: Span) -> String {
        let (line, start) = self.file.lines.line_at(span.lo);
        format!("{}:{}", line + 1, span.lo - start.min(span.lo) + 1)
    }

    /// `a::b::` of a scope; a block is `{2}::`, with the scope's number.
    fn scope_path(&self, scope: ScopeId) -> String {
        let mut path = String::new();
        let mut next = Some(scope);
        while let Some(id) = next {
            let Some(scope) = self.file.scopes.get(id.0 as usize) else {
                break;
            };
            if scope.is_block {
                path = format!("{{{}}}::{path}", id.0);
            } else if scope.parent.is_some() {
                path = format!("{}::{path}", self.text(scope.name));
            }
            next = scope.parent;
        }
        path
    }

    fn annotations(&mut self, annotations: &[Annotation]) {
        for annotation in annotations {
            let text = self.annotation(annotation);
            self.line(&text);
        }
    }

    fn annotation(&self, annotation: &Annotation) -> String {
        let word = self.text(annotation.word);
        match annotation.malformed {
            Some(why) => format!("#[privet {word}] malformed: {}", self.text(why)),
            None => format!("#[privet {word}({})]", self.metas(&annotation.args)),
        }
    }

    fn metas(&self, metas: &[Meta]) -> String {
        let metas: Vec<String> = metas.iter().map(|meta| self.meta(meta)).collect();
        metas.join(", ")
    }

    fn meta(&self, meta: &Meta) -> String {
        let key = self.text(meta.key);
        let value = match &meta.value {
            MetaValue::Word => return key.to_owned(),
            MetaValue::List(metas) => return format!("{key}({})", self.metas(metas)),
            MetaValue::Str(text) => format!("{:?}", self.text(*text)),
            MetaValue::Int(number) => number.to_string(),
            MetaValue::Bool(value) => value.to_string(),
            MetaValue::Other(text) => self.text(*text).to_owned(),
        };
        if key.is_empty() {
            value
        } else {
            format!("{key} = {value}")
        }
    }

    /// The closures whose parent is this body, in order.
    fn closures_of(&self, body: BodyId) -> Vec<BodyId> {
        let bodies = self.file.bodies.iter().zip((0..).map(BodyId));
        let inner = bodies.filter(|(inner, _)| inner.parent == Some(body));
        inner.map(|(_, id)| id).collect()
    }
}
