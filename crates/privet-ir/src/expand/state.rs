//! What the expansion of one file remembers, and how much it may still do.

use super::HYGIENE;
use super::Reason;
use super::definition::{Arm, Definition};
use super::matcher::{Bindings, Budget, match_arm};
use super::table::{Found, MacroTable};
use super::transcribe::Transcriber;
use crate::check::{Limits, count_tokens};
use proc_macro2::{Literal, Span, TokenStream, TokenTree};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Macros within macros; as rustc's default.
const MAX_DEPTH: usize = 128;
/// Expansions of one file.
const MAX_EXPANSIONS: usize = 10_000;
/// Tokens that the expansions of one file write in all.
const MAX_TOKENS: usize = 1_000_000;
/// Tokens that matching looks at in all; each try to parse a fragment counts all its tokens.
const MAX_WORK: usize = 10_000_000;

/// What expansion of one file remembers: the file's own definitions and imports, and how much has been expanded.
#[derive(Debug)]
pub struct ExpandState {
    limits: Limits,
    depth: usize,
    expansions: usize,
    tokens_left: usize,
    work_left: usize,
    definitions: Vec<(String, String, Arc<Definition>)>,
    imports: BTreeMap<String, Vec<String>>,
    globs: Vec<String>,
    literals: FxHashMap<Box<str>, Literal>,
}

/// How many definitions were in scope; see [`ExpandState::mark`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ScopeMark(usize);

impl Default for ExpandState {
    fn default() -> ExpandState {
        ExpandState::new(Limits::default())
    }
}

impl ExpandState {
    /// For one file; the results of expansions keep to `limits`.
    pub fn new(limits: Limits) -> ExpandState {
        ExpandState {
            limits,
            depth: 0,
            expansions: 0,
            tokens_left: MAX_TOKENS,
            work_left: MAX_WORK,
            definitions: Vec::new(),
            imports: BTreeMap::new(),
            globs: Vec::new(),
            literals: FxHashMap::default(),
        }
    }

    /// Remembers a `macro_rules!` met in the file; it shadows earlier ones of its name from here on.
    pub fn define(&mut self, krate: &str, item: &syn::ItemMacro) {
        let Some(name) = &item.ident else {
            return;
        };
        let local_inner = super::collect::has_local_inner_macros(&item.attrs);
        let definition = Definition::parse(item.mac.tokens.clone(), local_inner);
        let name = name.to_string();
        let name = super::display_name(name.trim_start_matches("r#")).to_owned();
        self.definitions
            .push((name, krate.to_owned(), Arc::new(definition)));
    }

    /// How far the definitions reach now: take it before a block or an inline module without `#[macro_use]`.
    pub fn mark(&self) -> ScopeMark {
        ScopeMark(self.definitions.len())
    }

    /// Forgets the definitions since `mark`: their block or module has ended.
    pub fn forget_since(&mut self, mark: ScopeMark) {
        self.definitions.truncate(mark.0);
    }

    /// Remembers what the file's `use` items say, so that a macro's name means what they say; inline modules included.
    pub fn import(&mut self, items: &[syn::Item]) {
        for item in items {
            match item {
                syn::Item::Use(item) => self.import_tree(&item.tree, &mut Vec::new()),
                syn::Item::Mod(module) => {
                    if let Some((_, items)) = &module.content {
                        self.import(items);
                    }
                }
                _ => {}
            }
        }
    }

    fn import_tree(&mut self, tree: &syn::UseTree, before: &mut Vec<String>) {
        match tree {
            syn::UseTree::Path(path) => {
                before.push(path.ident.to_string());
                self.import_tree(&path.tree, before);
                before.pop();
            }
            syn::UseTree::Group(group) => {
                for tree in &group.items {
                    self.import_tree(tree, before);
                }
            }
            syn::UseTree::Glob(_) => self.globs.extend(before.first().cloned()),
            syn::UseTree::Name(leaf) => self.import_leaf(&leaf.ident, &leaf.ident, before),
            syn::UseTree::Rename(leaf) => self.import_leaf(&leaf.ident, &leaf.rename, before),
        }
    }

    fn import_leaf(&mut self, name: &syn::Ident, alias: &syn::Ident, before: &[String]) {
        let mut path = before.to_vec();
        if name != "self" {
            path.push(name.to_string());
        }
        let alias = if alias == "self" {
            before.last().cloned().unwrap_or_default()
        } else {
            alias.to_string()
        };
        // Of two imports of one name, a macro's and a module's, the first is kept: there is no telling here.
        self.imports.entry(alias).or_insert(path);
    }

    /// Says that the tokens of the last [`super::Expansion::Tokens`] are lowered: one level less deep.
    pub fn leave(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    pub(super) fn defined(&self, name: &str) -> Option<Found> {
        let (_, krate, definition) = self
            .definitions
            .iter()
            .rev()
            .find(|(known, ..)| known == name)?;
        Some(Found {
            definitions: vec![Arc::clone(definition)],
            krate: krate.clone(),
            is_foreign: false,
            is_certain: true,
        })
    }

    pub(super) fn imported(&self, name: &str) -> Option<&[String]> {
        self.imports.get(name).map(Vec::as_slice)
    }

    /// First segments of glob imports.
    pub(super) fn globs(&self) -> impl Iterator<Item = &str> {
        self.globs.iter().map(String::as_str)
    }

    pub(super) fn expand(
        &mut self,
        found: &Found,
        krate: &str,
        tokens: &TokenStream,
        call: Span,
    ) -> Result<TokenStream, Reason> {
        if self.depth >= MAX_DEPTH {
            return Err(Reason::TooDeep);
        }
        if self.expansions >= MAX_EXPANSIONS {
            return Err(Reason::TooMany);
        }
        self.expansions += 1;
        let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
        let (arm, bindings) = self.matching_arm(&found.definitions, &tokens)?;
        let root = if found.is_foreign || found.krate != krate {
            format!("crate{HYGIENE}{}", found.krate)
        } else {
            "crate".to_owned()
        };
        let mut transcriber = Transcriber {
            call,
            krate: &root,
            expansion: self.expansions,
            literals: &mut self.literals,
            left: self.tokens_left,
        };
        let written = transcriber.write(&arm.body, &bindings)?;
        let count = count_tokens(&written, &self.limits).map_err(|_| Reason::OverLimit)?;
        self.tokens_left = self
            .tokens_left
            .checked_sub(count)
            .ok_or(Reason::TooManyTokens)?;
        self.depth += 1;
        Ok(written)
    }

    fn matching_arm<'d>(
        &mut self,
        definitions: &'d [Arc<Definition>],
        tokens: &[TokenTree],
    ) -> Result<(&'d Arm, Bindings), Reason> {
        for arm in definitions.iter().flat_map(|definition| &definition.arms) {
            let mut budget = Budget {
                left: &mut self.work_left,
            };
            if let Some(bindings) = match_arm(&arm.matcher, arm.slots, tokens, &mut budget)? {
                return Ok((arm, bindings));
            }
        }
        Err(Reason::NoArmFits)
    }
}

/// The table is shared by the threads that lower files.
const _: fn() = || {
    fn shared<T: Send + Sync>() {}
    shared::<MacroTable>();
};
