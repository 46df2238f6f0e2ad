//! Judges words that must be declared names, once all files are read:
//! categories, clauses, purposes, recipients, subjects and lints.

use crate::catalog::Catalog;
use crate::error::suggest;
use crate::keys::Names;
use crate::read::{Mistake, Mistakes, Reference};

/// Notes every reference whose name nobody declares.
pub(crate) fn judge(catalog: &Catalog, references: &[Reference], mistakes: &mut Mistakes) {
    for reference in references {
        let word = reference.word.as_str();
        if knows(catalog, reference.names, word) {
            continue;
        }
        mistakes.push(Mistake {
            span: Some(reference.span),
            message: format!("unknown {} `{word}`", reference.names.word()),
            help: suggest(word, known(catalog, reference.names)),
        });
    }
}

fn knows(catalog: &Catalog, names: Names, word: &str) -> bool {
    match names {
        Names::Category => catalog.policy.knows(word),
        _ => known(catalog, names).any(|known| known == word),
    }
}

fn known(catalog: &Catalog, names: Names) -> Box<dyn Iterator<Item = &str> + '_> {
    let policy = &catalog.policy;
    match names {
        Names::Category => Box::new(policy.categories.keys().map(String::as_str)),
        Names::Clause => Box::new(policy.clauses.keys().map(String::as_str)),
        Names::Purpose => Box::new(policy.purposes.keys().map(String::as_str)),
        Names::Subject => Box::new(policy.subjects.keys().map(String::as_str)),
        Names::Lint => Box::new(catalog.lints.keys().map(String::as_str)),
        Names::Right => Box::new(crate::words::Right::WORDS.iter().copied()),
        Names::Recipient => {
            let vendors = catalog.vendors.keys();
            Box::new(policy.recipients.keys().chain(vendors).map(String::as_str))
        }
    }
}
