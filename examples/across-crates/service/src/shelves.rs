//! What walks tell about shelves.

use std::collections::BTreeMap;

use records::{Shelf, Walk};

/// How often the most visited shelf was visited; it says nothing of who or where.
pub fn worn(walks: &[Walk]) -> usize {
    let mut visits: BTreeMap<Shelf, usize> = BTreeMap::new();
    for walk in walks {
        for shelf in &walk.shelves {
            *visits.entry(*shelf).or_default() += 1;
        }
    }
    visits.into_values().max().unwrap_or_default()
}

/// The shelf where a reader's walk came to rest.
pub fn favourite(walk: &Walk) -> Option<String> {
    walk.last().map(|shelf| shelf.to_string())
}
