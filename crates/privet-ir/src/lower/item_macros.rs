//! Macros where items stand: `macro_rules!`, expansions, `include!`, `thread_local!`, and lists of statics or items.

use super::Lower;
use super::macros::{Rewritten, segments};
use crate::item::{Const, ItemKind};
use crate::names::Name;
use crate::program::{BlindReason, Include};
use crate::types::{GenericArgs, Path, Segment, Type, TypeId};
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Expr, Ident, Macro, Token, Visibility};

/// Items without anything around them.
struct Items<T>(Vec<T>);

impl<T: Parse> Parse for Items<T> {
    fn parse(input: ParseStream<'_>) -> syn::Result<Items<T>> {
        let mut items = Vec::new();
        while !input.is_empty() {
            items.push(input.parse()?);
        }
        Ok(Items(items))
    }
}

/// `static NAME: Type = value;` as `thread_local!` and its like have it.
struct Static {
    attrs: Vec<Attribute>,
    vis: Visibility,
    static_token: Token![static],
    ident: Ident,
    ty: syn::Type,
    value: Expr,
    semi_token: Option<Token![;]>,
}

impl Parse for Static {
    fn parse(input: ParseStream<'_>) -> syn::Result<Static> {
        let attrs = input.call(Attribute::parse_outer)?;
        let vis = input.parse()?;
        let static_token = input.parse()?;
        input.parse::<Option<Token![ref]>>()?;
        let ident = input.parse()?;
        input.parse::<Token![:]>()?;
        let ty = input.parse()?;
        input.parse::<Token![=]>()?;
        let value = input.parse()?;
        let semi_token = input.parse()?;
        Ok(Static {
            attrs,
            vis,
            static_token,
            ident,
            ty,
            value,
            semi_token,
        })
    }
}

impl Lower<'_> {
    pub(super) fn item_macro(&mut self, item: &syn::ItemMacro) {
        let Some(ident) = &item.ident else {
            self.unexpanded_items(&item.attrs, &item.mac);
            return;
        };
        let hi = self.close(*item.mac.delimiter.span());
        let Some(keyword) = item.mac.path.segments.first() else {
            return;
        };
        let keyword = keyword.ident.span();
        let vis = &Visibility::Inherited;
        if let Some(mut head) = self.head(&item.attrs, vis, ident, keyword, hi) {
            self.expansion.define(self.input.krate, item);
            head.is_public = item
                .attrs
                .iter()
                .any(|attr| attr.path().is_ident("macro_export"));
            self.add(head, ItemKind::MacroRules);
        }
    }

    /// A macro call among items.
    pub(super) fn unexpanded_items(&mut self, attrs: &[Attribute], mac: &Macro) {
        if !self.exists(attrs) {
            return;
        }
        let span = self.macro_span(mac);
        match self.rewritten(mac) {
            Ok(Some(tokens)) => self.lower_items(tokens, mac),
            Ok(None) if self.known_item_macro(mac) => {}
            Ok(None) => {
                self.blind(span, BlindReason::MacroNotExpanded);
                self.items_inside(mac);
            }
            Err(reason) => {
                self.blind(span, reason);
                self.items_inside(mac);
            }
        }
    }

    fn lower_items(&mut self, tokens: Rewritten, mac: &Macro) {
        let span = self.macro_span(mac);
        let done = self.with_tokens(tokens, span, |lower, parsed: Items<syn::Item>| {
            lower.items(&parsed.0);
        });
        if done.is_none() {
            self.blind(span, BlindReason::ExpansionFailed);
        }
    }

    /// A macro that declares items inside a function; whether it was one.
    pub(super) fn item_macro_in_body(&mut self, mac: &Macro) -> bool {
        if segments(mac).last().map(String::as_str) != Some("thread_local") {
            return false;
        }
        self.scope = self.add_scope(Name::NONE, true, None);
        let parent = self.parent.take();
        let is_known = self.known_item_macro(mac);
        self.parent = parent;
        is_known
    }

    fn known_item_macro(&mut self, mac: &Macro) -> bool {
        let path = segments(mac);
        let span = self.macro_span(mac);
        match path.last().map(String::as_str) {
            Some("thread_local") => self.statics_inside(mac, true),
            Some("include") => {
                if self.include(mac, false) {
                    self.blind(span, BlindReason::GeneratedCode);
                }
                true
            }
            Some("global_asm") => {
                self.blind(span, BlindReason::ForeignCode);
                true
            }
            Some("compile_error") => true,
            Some(_) | None => false,
        }
    }

    /// What an unknown macro holds, when it reads as statics or items.
    fn items_inside(&mut self, mac: &Macro) {
        match syn::parse2::<Items<syn::Item>>(mac.tokens.clone()) {
            Ok(items) => self.items(&items.0),
            // `static ref NAME: T = value;` is no item.
            Err(_) => {
                self.statics_inside(mac, false);
            }
        }
    }

    fn statics_inside(&mut self, mac: &Macro, is_thread_local: bool) -> bool {
        let Ok(statics) = syn::parse2::<Items<Static>>(mac.tokens.clone()) else {
            return false;
        };
        for item in &statics.0 {
            self.declared_static(item, is_thread_local);
        }
        true
    }

    fn declared_static(&mut self, item: &Static, is_thread_local: bool) {
        let hi = match &item.semi_token {
            Some(semi) => self.hi(semi.spans[0]),
            None => self.type_hi(&item.ty),
        };
        let keyword = item.static_token.span;
        let Some(head) = self.head(&item.attrs, &item.vis, &item.ident, keyword, hi) else {
            return;
        };
        let id = self.add_const(head, &item.ty, Some(&item.value), true);
        if !is_thread_local {
            return;
        }
        let ItemKind::Const(declared) = &self.file.items[id.0 as usize].kind else {
            return;
        };
        let Const { ty, body, .. } = **declared;
        let ty = self.local_key(ty);
        self.file.items[id.0 as usize].kind = ItemKind::Const(Box::new(Const {
            ty,
            body,
            is_static: true,
        }));
    }

    /// `::std::thread::LocalKey<T>`.
    fn local_key(&mut self, of: TypeId) -> TypeId {
        let args = GenericArgs {
            types: [of].into(),
            ..GenericArgs::default()
        };
        let mut segments: Vec<Segment> = ["std", "thread", "LocalKey"]
            .map(|name| Segment {
                name: self.file.names.intern(name),
                args: None,
            })
            .into();
        segments[2].args = Some(Box::new(args));
        let path = self.path_id(Path {
            scope: self.scope,
            global: true,
            qself: None,
            segments: segments.into(),
        });
        self.type_id(Type::Path(path))
    }

    /// Notes the file of an `include!`; tells whether the build makes it.
    pub(super) fn include(&mut self, mac: &Macro, in_code: bool) -> bool {
        let span = self.macro_span(mac);
        let path = syn::parse2::<Expr>(mac.tokens.clone()).ok();
        let path = path.and_then(|path| self.const_text(&path));
        let from_out_dir = path.is_none() && mac.tokens.to_string().contains("OUT_DIR");
        let path = path.map(|path| self.text(&path));
        self.file.includes.push(Include {
            path,
            from_out_dir,
            in_code,
            scope: self.scope,
            span,
        });
        from_out_dir
    }

    /// A macro call among the members of an impl.
    pub(super) fn impl_macro(&mut self, item: &syn::ImplItemMacro) {
        self.members(&item.attrs, &item.mac, |lower, item: &syn::ImplItem| {
            lower.impl_item(item)
        });
    }

    /// A macro call among the members of a trait.
    pub(super) fn trait_macro(&mut self, item: &syn::TraitItemMacro) {
        self.members(&item.attrs, &item.mac, |lower, item: &syn::TraitItem| {
            lower.trait_item(item)
        });
    }

    fn members<T: Parse>(
        &mut self,
        attrs: &[Attribute],
        mac: &Macro,
        mut lower_one: impl FnMut(&mut Self, &T),
    ) {
        if !self.exists(attrs) {
            return;
        }
        let span = self.macro_span(mac);
        let done = self.expanded(mac, |lower, parsed: Items<T>| {
            for item in &parsed.0 {
                lower_one(lower, item);
            }
        });
        if done.is_none() {
            self.blind(span, BlindReason::MacroNotExpanded);
        }
    }
}
