//! How the macros of libraries are read: from the models to the front end's table.

use privet_catalog::{Catalog, Grammar as Word};
use privet_ir::body::Grammar;
use privet_ir::grammar::Grammars;

/// The grammars of all modelled macros; the project's own come last, so they win.
pub(crate) fn grammars(catalog: &Catalog) -> Grammars {
    let mut grammars = Grammars::default();
    for entry in catalog.macros.iter().filter(|entry| !entry.meta.off) {
        for path in &entry.paths {
            let skip = usize::from(entry.skip);
            grammars.add(&path.to_string(), grammar(entry.grammar), skip);
        }
    }
    grammars
}

fn grammar(word: Word) -> Grammar {
    match word {
        Word::Format => Grammar::Format,
        Word::Fields => Grammar::Fields,
        Word::Kv => Grammar::KeyValue,
        Word::Json => Grammar::Json,
        Word::Args => Grammar::Args,
        Word::Sql => Grammar::Sql,
    }
}
