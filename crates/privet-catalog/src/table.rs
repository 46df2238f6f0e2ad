//! Tables of entries: which of many entries speak for a path.
//! The project's own before shipped ones, then the most specific path; one that is off
//! silences what it beats. Entries of equal rank add up.

use std::collections::BTreeMap;

use crate::entries::Entry;
use crate::pattern::Specificity;
use crate::span::Origin;

/// All entries of one section, findable by path.
#[derive(Clone, Debug)]
pub struct Table<E> {
    entries: Vec<E>,
    by_name: BTreeMap<String, Vec<Key>>,
    unnamed: Vec<Key>,
}

/// One path of one entry.
#[derive(Clone, Copy, Debug)]
struct Key {
    entry: u32,
    path: u32,
}

/// What an entry is ranked by; the greater one wins.
type Rank = (Origin, Specificity);

impl<E: Entry> Table<E> {
    /// A table of these entries, kept in their order.
    pub fn new(entries: Vec<E>) -> Table<E> {
        let mut by_name: BTreeMap<String, Vec<Key>> = BTreeMap::new();
        let mut unnamed = Vec::new();
        for (entry, found) in (0..).zip(&entries) {
            for (path, pattern) in (0..).zip(found.paths()) {
                let key = Key { entry, path };
                match pattern.last_name() {
                    Some(name) => by_name.entry(name.to_owned()).or_default().push(key),
                    None => unnamed.push(key),
                }
            }
        }
        Table {
            entries,
            by_name,
            unnamed,
        }
    }

    /// All entries, the shipped ones first, each in the order of its file.
    pub fn iter(&self) -> impl Iterator<Item = &E> {
        self.entries.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The entries that speak for `path`: crate name first, generics dropped.
    /// `member` says that the crate belongs to the workspace.
    pub fn find(&self, path: &[&str], member: bool) -> Vec<&E> {
        self.winners(path.last(), |key| self.pattern(key).matches(path, member))
    }

    /// The entries that may speak for a call whose callee is not resolved,
    /// of which only these last names are known; low confidence.
    pub fn find_unresolved(&self, path: &[&str]) -> Vec<&E> {
        self.winners(path.last(), |key| {
            let pattern = self.pattern(key);
            pattern.is_free() && pattern.matches(path, false)
        })
    }

    fn pattern(&self, key: Key) -> &crate::pattern::PathPattern {
        &self.entries[key.entry as usize].paths()[key.path as usize]
    }

    fn rank(&self, key: Key) -> Rank {
        let origin = self.entries[key.entry as usize].meta().origin;
        (origin, self.pattern(key).specificity())
    }

    fn winners(&self, name: Option<&&str>, fits: impl Fn(Key) -> bool) -> Vec<&E> {
        let named = name.and_then(|&name| self.by_name.get(name));
        let all = named.into_iter().flatten().chain(&self.unnamed);
        let fitting: Vec<Key> = all.copied().filter(|&key| fits(key)).collect();
        let Some(best) = fitting.iter().map(|&key| self.rank(key)).max() else {
            return Vec::new();
        };
        let mut winners: Vec<u32> = fitting
            .into_iter()
            .filter(|&key| self.rank(key) == best)
            .map(|key| key.entry)
            .collect();
        winners.sort_unstable();
        winners.dedup();
        let winners = winners
            .into_iter()
            .map(|entry| &self.entries[entry as usize]);
        let winners: Vec<&E> = winners.collect();
        if winners.iter().any(|entry| entry.meta().off) {
            return Vec::new();
        }
        winners
    }
}

impl<E: Entry> Default for Table<E> {
    fn default() -> Self {
        Table::new(Vec::new())
    }
}
