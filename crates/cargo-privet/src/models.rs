//! `privet models [CALL]`: what privet knows of libraries, and what of one call.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use privet_catalog::{Catalog, Entry, Options, Table};

use crate::args::ModelsArgs;
use crate::exit::Exit;
use crate::out;
use crate::problem::Problem;

/// Prints the shipped models, or the entries that speak for a call.
pub(crate) fn run(args: &ModelsArgs) -> Exit {
    let (catalog, _) = Catalog::build(None, &Options::default());
    let text = match &args.call {
        None => list(&catalog),
        Some(call) => match entries_for(&catalog, call) {
            Some(text) => text,
            None => {
                let problem = Problem::of_file("", format!("no shipped model speaks of `{call}`"));
                let help =
                    "write the path as in code, its crate first, or describe it in `privet.toml`";
                out::problems(&[problem.help(help)], "error");
                return Exit::Failed;
            }
        },
    };
    Exit::of_output(out::to_stdout(text.as_bytes()))
}

/// Calls `$each` with the name and the table of every kind of entry.
macro_rules! for_tables {
    ($catalog:expr, $each:expr) => {{
        let catalog: &Catalog = $catalog;
        let mut each = $each;
        each.see("source", &catalog.sources);
        each.see("sink", &catalog.sinks);
        each.see("cleaner", &catalog.cleaners);
        each.see("guard", &catalog.guards);
        each.see("carry", &catalog.carries);
        each.see("input", &catalog.inputs);
        each.see("macro", &catalog.macros);
        each.see("derive", &catalog.derives);
        each.see("attribute", &catalog.attributes);
        each.see("label", &catalog.labels);
        each.see("right", &catalog.rights);
        each
    }};
}

/// Models by file, with how many entries of each kind they hold.
fn list(catalog: &Catalog) -> String {
    let counts = for_tables!(
        catalog,
        Counts {
            catalog,
            by_file: BTreeMap::new()
        }
    );
    let mut text = String::new();
    for (file, kinds) in counts.by_file {
        let kinds: Vec<String> = kinds
            .iter()
            .map(|(kind, n)| format!("{n} {kind}"))
            .collect();
        writeln!(text, "{file:<24} {}", kinds.join(", ")).expect("a text takes all");
    }
    text
}

struct Counts<'a> {
    catalog: &'a Catalog,
    by_file: BTreeMap<String, BTreeMap<&'static str, usize>>,
}

impl Counts<'_> {
    fn see<E: Entry>(&mut self, kind: &'static str, table: &Table<E>) {
        for entry in table.iter() {
            let file = &self.catalog.files.file(entry.meta().span.file).name;
            let name = file.trim_start_matches("models/").trim_end_matches(".toml");
            *self
                .by_file
                .entry(name.to_owned())
                .or_default()
                .entry(kind)
                .or_default() += 1;
        }
    }
}

/// The entries that speak for a path, each with the TOML it is written in; `None` when there is none.
fn entries_for(catalog: &Catalog, call: &str) -> Option<String> {
    let path: Vec<&str> = call.trim_end_matches("()").split("::").collect();
    let member = path.first() == Some(&"crate");
    let found = for_tables!(
        catalog,
        Found {
            catalog,
            path,
            member,
            text: String::new()
        }
    );
    (!found.text.is_empty()).then_some(found.text)
}

struct Found<'a> {
    catalog: &'a Catalog,
    path: Vec<&'a str>,
    member: bool,
    text: String,
}

impl Found<'_> {
    fn see<E: Entry>(&mut self, kind: &'static str, table: &Table<E>) {
        for entry in table.find(&self.path, self.member) {
            let meta = entry.meta();
            let position = self.catalog.files.position(meta.span);
            let source = &self.catalog.files.file(meta.span.file).text;
            let line = usize::try_from(position.line).expect("a line number fits");
            writeln!(self.text, "{kind}, {}:{line}", position.file).expect("a text takes all");
            // An entry ends where the next one, or an empty line, begins.
            let body = source.lines().skip(line);
            for text in body.take_while(|text| !text.is_empty() && !text.starts_with('[')) {
                writeln!(self.text, "    {text}").expect("a text takes all");
            }
        }
    }
}
