//! `use` trees, flattened: one item per leaf.

use super::Lower;
use super::attrs::Attrs;
use super::items::Head;
use crate::item::{ItemKind, UseLeaf};
use crate::names::Name;
use crate::span::Span;
use crate::types::{Path, Segment};
use proc_macro2::{Ident, TokenStream};
use syn::parse::{Parse, ParseStream};
use syn::{Token, UseTree, Visibility, braced, token};

/// What all leaves of one `use` share, and whether the path at hand begins with `::`.
#[derive(Clone, Copy)]
struct Shared {
    full_span: Span,
    cfg: Option<Name>,
    is_public: bool,
    is_global: bool,
}

impl Lower<'_> {
    pub(super) fn item_use(&mut self, item: &syn::ItemUse) {
        let keyword = item.use_token.span;
        let semi = item.semi_token.spans[0];
        let is_global = item.leading_colon.is_some();
        if let Some(shared) = self.use_head(&item.attrs, &item.vis, keyword, semi, is_global) {
            self.use_tree(shared, &item.tree, &mut Vec::new());
        }
    }

    fn use_head(
        &mut self,
        attrs: &[syn::Attribute],
        vis: &Visibility,
        keyword: proc_macro2::Span,
        semi: proc_macro2::Span,
        is_global: bool,
    ) -> Option<Shared> {
        let read = self.attrs(attrs)?;
        Some(Shared {
            full_span: Span {
                lo: self.item_lo(attrs, vis, keyword),
                hi: self.hi(semi),
            },
            cfg: read.cfg,
            is_public: !matches!(vis, Visibility::Inherited),
            is_global,
        })
    }

    fn use_tree(&mut self, shared: Shared, tree: &UseTree, prefix: &mut Vec<Segment>) {
        match tree {
            UseTree::Path(tree) => {
                prefix.push(self.use_segment(&tree.ident));
                self.use_tree(shared, &tree.tree, prefix);
                prefix.pop();
            }
            UseTree::Name(tree) => self.use_leaf(shared, &tree.ident, None, prefix),
            UseTree::Rename(tree) => {
                self.use_leaf(shared, &tree.ident, Some(&tree.rename), prefix);
            }
            UseTree::Glob(tree) => {
                let span = self.at(tree.star_token.spans[0]);
                self.add_use(shared, Name::NONE, span, prefix, true);
            }
            UseTree::Group(tree) => {
                for tree in &tree.items {
                    self.use_tree(shared, tree, prefix);
                }
            }
        }
    }

    fn use_segment(&mut self, ident: &Ident) -> Segment {
        let name = self.ident(ident);
        Segment { name, args: None }
    }

    /// `name`, `name as other`, `self`, `self as other`.
    fn use_leaf(
        &mut self,
        shared: Shared,
        ident: &Ident,
        rename: Option<&Ident>,
        prefix: &mut Vec<Segment>,
    ) {
        let (last, mut span) = self.ident_at(ident);
        let is_self = ident == "self" && !prefix.is_empty();
        let mut name = if is_self {
            prefix[prefix.len() - 1].name
        } else {
            last
        };
        if let Some(rename) = rename {
            (name, span) = self.ident_at(rename);
        }
        if is_self {
            self.add_use(shared, name, span, prefix, false);
        } else {
            prefix.push(Segment {
                name: last,
                args: None,
            });
            self.add_use(shared, name, span, prefix, false);
            prefix.pop();
        }
    }

    fn add_use(&mut self, shared: Shared, name: Name, span: Span, path: &[Segment], glob: bool) {
        let path = self.path_id(Path {
            scope: self.scope,
            global: shared.is_global,
            qself: None,
            segments: path.into(),
        });
        let attrs = Attrs {
            cfg: shared.cfg,
            ..Attrs::default()
        };
        let head = Head {
            name,
            span,
            is_public: shared.is_public,
            full_span: shared.full_span,
            attrs,
        };
        self.add(head, ItemKind::Use(UseLeaf { path, glob }));
    }

    /// `use {::a::b, ::c};`, which the parser keeps as tokens. Whether it was one.
    pub(super) fn rooted_use(&mut self, tokens: &TokenStream) -> bool {
        let Ok(item) = syn::parse2::<RootedUse>(tokens.clone()) else {
            return false;
        };
        let (keyword, semi) = (item.use_token.span, item.semi_token.spans[0]);
        let Some(shared) = self.use_head(&item.attrs, &item.vis, keyword, semi, false) else {
            return true;
        };
        for (is_global, tree) in &item.trees {
            let shared = Shared {
                is_global: *is_global,
                ..shared
            };
            self.use_tree(shared, tree, &mut Vec::new());
        }
        true
    }
}

/// A `use` whose groups hold paths that begin with `::`.
struct RootedUse {
    attrs: Vec<syn::Attribute>,
    vis: Visibility,
    use_token: Token![use],
    trees: Vec<(bool, UseTree)>,
    semi_token: Token![;],
}

impl Parse for RootedUse {
    fn parse(input: ParseStream<'_>) -> syn::Result<RootedUse> {
        let attrs = input.call(syn::Attribute::parse_outer)?;
        let vis = input.parse()?;
        let use_token = input.parse()?;
        let mut trees = Vec::new();
        rooted_trees(input, &mut trees)?;
        Ok(RootedUse {
            attrs,
            vis,
            use_token,
            trees,
            semi_token: input.parse()?,
        })
    }
}

/// The trees of groups that stand at the root.
fn rooted_trees(input: ParseStream<'_>, trees: &mut Vec<(bool, UseTree)>) -> syn::Result<()> {
    let is_global = input.parse::<Option<Token![::]>>()?.is_some();
    if !input.peek(token::Brace) {
        trees.push((is_global, input.parse()?));
        return Ok(());
    }
    let group;
    braced!(group in input);
    while !group.is_empty() {
        rooted_trees(&group, trees)?;
        group.parse::<Option<Token![,]>>()?;
    }
    Ok(())
}
