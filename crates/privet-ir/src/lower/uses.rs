//! `use` trees, flattened: one item per leaf.

use super::Lower;
use super::attrs::Attrs;
use super::items::Head;
use crate::item::{ItemKind, UseLeaf};
use crate::names::Name;
use crate::span::Span;
use crate::types::{Path, Segment};
use proc_macro2::Ident;
use syn::UseTree;

impl Lower<'_> {
    pub(super) fn item_use(&mut self, item: &syn::ItemUse) {
        let Some(attrs) = self.attrs(&item.attrs) else {
            return;
        };
        let leaf = Leaf {
            item,
            full_span: Span {
                lo: self.item_lo(&item.attrs, &item.vis, item.use_token.span),
                hi: self.hi(item.semi_token.spans[0]),
            },
            cfg: attrs.cfg,
        };
        let mut prefix = Vec::new();
        self.use_tree(&leaf, &item.tree, &mut prefix);
    }

    fn use_tree(&mut self, leaf: &Leaf<'_>, tree: &UseTree, prefix: &mut Vec<Segment>) {
        match tree {
            UseTree::Path(tree) => {
                prefix.push(self.use_segment(&tree.ident));
                self.use_tree(leaf, &tree.tree, prefix);
                prefix.pop();
            }
            UseTree::Name(tree) => self.use_leaf(leaf, &tree.ident, None, prefix),
            UseTree::Rename(tree) => self.use_leaf(leaf, &tree.ident, Some(&tree.rename), prefix),
            UseTree::Glob(tree) => {
                let span = self.at(tree.star_token.spans[0]);
                self.add_use(leaf, Name::NONE, span, prefix, true);
            }
            UseTree::Group(tree) => {
                for tree in &tree.items {
                    self.use_tree(leaf, tree, prefix);
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
        leaf: &Leaf<'_>,
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
            self.add_use(leaf, name, span, prefix, false);
        } else {
            prefix.push(Segment {
                name: last,
                args: None,
            });
            self.add_use(leaf, name, span, prefix, false);
            prefix.pop();
        }
    }

    fn add_use(&mut self, leaf: &Leaf<'_>, name: Name, span: Span, path: &[Segment], glob: bool) {
        let path = self.path_id(Path {
            scope: self.scope,
            global: leaf.item.leading_colon.is_some(),
            qself: None,
            segments: path.into(),
        });
        let attrs = Attrs {
            cfg: leaf.cfg,
            ..Attrs::default()
        };
        let head = Head {
            name,
            span,
            is_public: !matches!(leaf.item.vis, syn::Visibility::Inherited),
            full_span: leaf.full_span,
            attrs,
        };
        self.add(head, ItemKind::Use(UseLeaf { path, glob }));
    }
}

/// What all leaves of one `use` share.
struct Leaf<'i> {
    item: &'i syn::ItemUse,
    full_span: Span,
    cfg: Option<Name>,
}
