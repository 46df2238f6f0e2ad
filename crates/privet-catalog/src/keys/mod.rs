//! The key tables: every section and key of the TOML files, with type and meaning.
//! The reader, the "did you mean" and the JSON schema all come from these tables,
//! so a key exists once.

mod entries;
mod lints;
mod policy;

pub(crate) use entries::*;
pub(crate) use lints::*;
pub(crate) use policy::*;

/// A table, or a family of tables, of a file.
#[derive(Debug)]
pub struct Section {
    /// Its key at the top of the file.
    pub name: &'static str,
    /// How its tables are written.
    pub form: Form,
    /// What it is for.
    pub doc: &'static str,
    /// Its keys.
    pub keys: &'static [Key],
    /// Which files may hold it.
    pub place: FilePlace,
}

/// How a section's tables are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `[policy]`
    One,
    /// `[clauses.NAME]`
    Named,
    /// `[categories.NAME]`, and `[categories.NAME.NAME]` below it.
    Nested,
    /// `[lints]`, where every key is a lint's name and has a value of this kind.
    Values(Names, Kind),
    /// `[[sink]]`
    List,
}

/// Which files may hold a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FilePlace {
    /// Policies and models.
    Everywhere,
    /// Policies, built-in or own.
    Policies,
    /// Models only.
    Models,
}

/// A key of a table.
#[derive(Debug)]
pub struct Key {
    /// Its spelling.
    pub name: &'static str,
    /// What its value is.
    pub kind: Kind,
    /// Whether a list of such values may stand for one.
    pub many: bool,
    /// Whether the table needs it.
    pub required: bool,
    /// What it means.
    pub doc: &'static str,
}

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Any text.
    Text,
    /// `true` or `false`.
    Flag,
    /// A whole number from .. to.
    Number(i64, i64),
    /// A TOML date, or the same as text.
    Date,
    /// One of a closed set.
    Word(&'static [&'static str]),
    /// One of a closed set, or a path with `::`.
    WordOrPath(&'static [&'static str]),
    /// A name that the policy declares.
    Name(Names),
    /// A path pattern.
    Path,
    /// A port.
    Port,
    /// A host pattern.
    Host,
    /// A range of versions.
    Versions,
    /// A span of time.
    Retention,
    /// A message with holes.
    Template,
    /// `consent(PURPOSE)` or `right(RIGHT)`.
    Proof,
}

/// Which declared names a word must be one of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// `[categories]`; nested names of a declared one count.
    Category,
    /// `[clauses]`
    Clause,
    /// `[purposes]`
    Purpose,
    /// `[recipients]`, or a vendor we know.
    Recipient,
    /// `[subjects]`
    Subject,
    /// The lints, shipped and own; `_` equals `-`.
    Lint,
    /// The four rights.
    Right,
}

impl Names {
    /// What to call such a name in a message.
    pub fn word(self) -> &'static str {
        match self {
            Names::Category => "category",
            Names::Clause => "clause",
            Names::Purpose => "purpose",
            Names::Recipient => "recipient",
            Names::Subject => "subject",
            Names::Lint => "lint",
            Names::Right => "right",
        }
    }
}

impl Kind {
    /// What a message calls such a value.
    pub fn describe(self) -> &'static str {
        match self {
            Kind::Text => "a text",
            Kind::Flag => "`true` or `false`",
            Kind::Number(..) => "a whole number",
            Kind::Date => "a date, as in 2027-01-31",
            Kind::Word(_) | Kind::WordOrPath(_) => "a word",
            Kind::Name(names) => match names {
                Names::Category => "the name of a category",
                Names::Clause => "the name of a clause",
                Names::Purpose => "the name of a purpose",
                Names::Recipient => "the name of a recipient",
                Names::Subject => "the name of a subject",
                Names::Lint => "the name of a lint",
                Names::Right => "the name of a right",
            },
            Kind::Path => "a path, as in \"crate::models::Order\"",
            Kind::Port => "a port, as in \"arg 0\" or \"return.ok\"",
            Kind::Host => "a host, as in \"eu.i.posthog.com\"",
            Kind::Versions => "a range of versions, as in \">=0.7, <0.9\"",
            Kind::Retention => "a span of time, as in \"90 days\"",
            Kind::Template => "a message",
            Kind::Proof => "\"consent(PURPOSE)\" or \"right(RIGHT)\"",
        }
    }
}

/// Every section, in the order a policy is best written.
pub const SECTIONS: &[&Section] = &[
    &POLICY,
    &CLAUSES,
    &CATEGORIES,
    &PURPOSES,
    &RECIPIENTS,
    &SUBJECTS,
    &RIGHTS,
    &RISK,
    &LINTS,
    &LABEL,
    &SOURCE,
    &SINK,
    &CLEANER,
    &GUARD,
    &CARRY,
    &INPUT,
    &MACRO,
    &DERIVE,
    &ATTRIBUTE,
    &RIGHT,
    &ALLOW,
    &LINT,
    &VENDORS,
];

/// A key with one value.
pub(crate) const fn one(name: &'static str, kind: Kind, doc: &'static str) -> Key {
    Key {
        name,
        kind,
        many: false,
        required: false,
        doc,
    }
}

/// A key with one value or a list.
const fn many(name: &'static str, kind: Kind, doc: &'static str) -> Key {
    let mut key = one(name, kind, doc);
    key.many = true;
    key
}

/// The same key, which the table needs.
pub(crate) const fn needed(mut key: Key) -> Key {
    key.required = true;
    key
}

/// A section that any file may hold as a list.
const fn list(name: &'static str, doc: &'static str, keys: &'static [Key]) -> Section {
    Section {
        name,
        form: Form::List,
        doc,
        keys,
        place: FilePlace::Everywhere,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_section_has_a_key_twice() {
        for section in SECTIONS {
            let mut names: Vec<&str> = section.keys.iter().map(|k| k.name).collect();
            names.sort_unstable();
            let all = names.len();
            names.dedup();
            assert_eq!(names.len(), all, "{}", section.name);
        }
    }

    #[test]
    fn every_key_and_section_says_what_it_is_for() {
        for section in SECTIONS {
            assert!(!section.doc.is_empty(), "{}", section.name);
            let silent = section.keys.iter().find(|k| k.doc.is_empty());
            assert!(silent.is_none(), "{}: {silent:?}", section.name);
        }
    }
}
