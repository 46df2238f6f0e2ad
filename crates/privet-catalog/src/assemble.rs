//! Reads all files and puts them together: built-in policy, lint pages, models, own file.
//! The own policy is added by key; a key that both have is taken whole from the own one.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::catalog::{Catalog, Options, PolicyFile, Vendor};
use crate::error::{CatalogError, Place};
use crate::keys::FilePlace;
use crate::lint::LintSpec;
use crate::merge::{merge, settle};
use crate::policy::PolicyText;
use crate::policy_lock::read_lock;
use crate::policy_text::Published;
use crate::read::{
    Context, Document, Mistake, Mistakes, RawEntries, RawPolicy, Reference, read_document,
    read_entries, read_levels, read_lint, read_own_lint, read_policy, read_vendors,
};
use crate::references::judge;
use crate::shipped;
use crate::span::{Origin, SourceFile, Sources, Spanned};
use crate::table::Table;
use crate::version::Version;
use crate::words::Level;

impl Catalog {
    /// Puts the catalog together. It is complete even when there are mistakes:
    /// what was wrong is left out.
    pub fn build(own: Option<&PolicyFile>, options: &Options) -> (Catalog, Vec<CatalogError>) {
        let mut all = Gathered::default();
        all.read_shipped(options);
        if let Some(own) = own {
            all.read_own(own);
        }
        all.finish(options)
    }
}

/// What the files gave so far.
#[derive(Default)]
struct Gathered {
    files: Sources,
    builtin: RawPolicy,
    own: RawPolicy,
    vendors: BTreeMap<String, Vendor>,
    entries: RawEntries,
    lints: BTreeMap<String, LintSpec>,
    levels: BTreeMap<String, Spanned<Level>>,
    mistakes: Mistakes,
    references: Vec<Reference>,
}

impl Gathered {
    fn read_shipped(&mut self, options: &Options) {
        let (name, text) = shipped::POLICY;
        self.read(&shipped_file(name, text), &[], FilePlace::Policies);
        for page in privet_lints::pages() {
            self.read_page(page);
        }
        let models = match options.no_models {
            true => &[],
            false => shipped::models(),
        };
        for &(name, text) in models {
            self.read(&shipped_file(name, text), &[], FilePlace::Models);
        }
    }

    fn read_own(&mut self, own: &PolicyFile) {
        let file = SourceFile {
            name: Cow::Owned(own.file.clone()),
            text: Cow::Owned(own.text.clone()),
            origin: Origin::Own,
        };
        self.read(&file, &own.table, FilePlace::Policies);
    }

    fn read(&mut self, file: &SourceFile, under: &[String], place: FilePlace) {
        let id = self.files.add(file.clone());
        let mut cx = Context::new(id, file.origin, &file.text, 0);
        read_document(&mut cx, under, place, |cx, doc| self.section(cx, &doc));
        self.note(cx);
    }

    fn section<'t>(&mut self, cx: &mut Context<'t>, doc: &Document<'_, 't>) {
        let policy = match cx.origin {
            Origin::Shipped => &mut self.builtin,
            Origin::Own => &mut self.own,
        };
        let taken = read_policy(cx, doc, policy)
            || read_vendors(cx, doc, &mut self.vendors)
            || read_levels(cx, doc, &mut self.levels)
            || read_own_lint(cx, doc, &mut self.lints)
            || read_entries(cx, doc, &mut self.entries);
        debug_assert!(taken, "every section of the key tables has its reader");
    }

    fn read_page(&mut self, page: &'static privet_lints::Page) {
        let id = self.files.add(SourceFile {
            name: Cow::Owned(format!("lints/{}.md", page.name)),
            text: Cow::Borrowed(page.text),
            origin: Origin::Shipped,
        });
        let head = page.head();
        let mut cx = Context::new(id, Origin::Shipped, head.text, head.start);
        if let Some(spec) = read_lint(&mut cx, page) {
            self.lints.insert(spec.name.clone(), spec);
        }
        self.note(cx);
    }

    fn note(&mut self, cx: Context<'_>) {
        self.mistakes.extend(cx.mistakes);
        self.references.extend(cx.references);
    }

    fn finish(mut self, options: &Options) -> (Catalog, Vec<CatalogError>) {
        let starts_empty = self.own.head.starts_empty;
        let raw = match starts_empty {
            true => self.own,
            false => merge(self.builtin, self.own),
        };
        let policy = settle(raw, starts_empty, &self.files, &mut self.mistakes);
        for (name, level) in &self.levels {
            if let Some(spec) = self.lints.get_mut(name) {
                spec.level = *level;
            }
        }
        override_levels(&mut self.lints, options, &mut self.mistakes);
        keep_locked(&mut self.entries, options);
        let lock = options.lock.as_ref();
        let lock = lock.and_then(|file| read_lock(file, &mut self.files, &mut self.mistakes));
        let effective = policy.effective.as_ref().map(|date| date.value);
        let newest = effective.max(lock.as_ref().and_then(|lock| lock.effective));
        let published = match &policy.text {
            PolicyText::BuiltIn(text) => Some(Published::new("POLICY.txt", text)),
            PolicyText::File(_) | PolicyText::None => None,
        };
        let catalog = Catalog {
            policy,
            lints: self.lints,
            vendors: self.vendors,
            labels: Table::new(self.entries.labels),
            sources: Table::new(self.entries.sources),
            sinks: Table::new(self.entries.sinks),
            cleaners: Table::new(self.entries.cleaners),
            guards: Table::new(self.entries.guards),
            carries: Table::new(self.entries.carries),
            inputs: Table::new(self.entries.inputs),
            macros: Table::new(self.entries.macros),
            derives: Table::new(self.entries.derives),
            attributes: Table::new(self.entries.attributes),
            rights: Table::new(self.entries.rights),
            allows: Table::new(self.entries.allows),
            published,
            lock,
            today: options.today.or(newest),
            files: self.files,
        };
        // What ships may speak of names that a policy without the built-in one does not have.
        self.references
            .retain(|r| !starts_empty || catalog.files.origin(r.span) == Origin::Own);
        judge(&catalog, &self.references, &mut self.mistakes);
        let errors = errors(&catalog.files, self.mistakes);
        (catalog, errors)
    }
}

fn shipped_file(name: &'static str, text: &'static str) -> SourceFile {
    SourceFile {
        name: Cow::Borrowed(name),
        text: Cow::Borrowed(text),
        origin: Origin::Shipped,
    }
}

fn override_levels(
    lints: &mut BTreeMap<String, LintSpec>,
    options: &Options,
    mistakes: &mut Mistakes,
) {
    for (name, level) in &options.levels {
        let name = name.replace('_', "-");
        if let Some(spec) = lints.get_mut(&name) {
            spec.level.value = *level;
            continue;
        }
        mistakes.push(Mistake {
            span: None,
            message: format!("--{level} {name}: unknown lint `{name}`"),
            help: crate::error::suggest(&name, lints.keys().map(String::as_str)),
        });
    }
}

/// An entry that names versions stays when its library is not locked or one locked version fits.
fn keep_locked(entries: &mut RawEntries, options: &Options) {
    entries.retain(|paths, meta| {
        let Some(req) = &meta.versions else {
            return true;
        };
        let mut locked = options.locked.iter().filter(|(name, _)| {
            let mut crates = paths.iter().filter_map(|path| path.krate());
            crates.any(|krate| crate::policy::same_crate(krate, name))
        });
        let fits = |version: &str| Version::parse(version).is_none_or(|v| req.matches(v));
        match locked.next() {
            None => true,
            Some((_, first)) => fits(first) || locked.any(|(_, version)| fits(version)),
        }
    });
}

/// Mistakes with line and column, in the order of files and places.
fn errors(files: &Sources, mut mistakes: Mistakes) -> Vec<CatalogError> {
    mistakes.sort_by_key(|mistake| mistake.span);
    let errors = mistakes.into_iter().map(|mistake| CatalogError {
        place: mistake.span.map(|span| Place {
            position: files.position(span),
            span: span.start as usize..span.end as usize,
        }),
        message: mistake.message,
        help: mistake.help,
    });
    errors.collect()
}
