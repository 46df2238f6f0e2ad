//! Structs, enums, unions: their fields with types, annotations and attributes.

use super::Lower;
use super::items::Head;
use crate::item::{Enum, Field, ItemKind, Struct, Variant};
use crate::span::Span;
use syn::Fields;

impl Lower<'_> {
    pub(super) fn item_struct(&mut self, item: &syn::ItemStruct) {
        let hi = match (&item.semi_token, &item.fields) {
            (Some(semi), _) => self.hi(semi.spans[0]),
            (None, Fields::Named(fields)) => self.close(fields.brace_token.span),
            (None, Fields::Unnamed(fields)) => self.close(fields.paren_token.span),
            (None, Fields::Unit) => self.hi(item.ident.span()),
        };
        let keyword = item.struct_token.span;
        if let Some(head) = self.head(&item.attrs, &item.vis, &item.ident, keyword, hi) {
            self.add_struct(head, &item.generics, &item.fields);
        }
    }

    fn add_struct(&mut self, mut head: Head, generics: &syn::Generics, fields: &Fields) {
        let derives = std::mem::take(&mut head.attrs.derives);
        let generics = self.generics(generics);
        let is_tuple = matches!(fields, Fields::Unnamed(_));
        let fields = self.fields(fields);
        let kind = ItemKind::Struct(Box::new(Struct {
            generics,
            fields: fields.into(),
            is_tuple,
            derives: derives.into(),
        }));
        self.add(head, kind);
    }

    pub(super) fn item_union(&mut self, item: &syn::ItemUnion) {
        let hi = self.close(item.fields.brace_token.span);
        let keyword = item.union_token.span;
        let Some(mut head) = self.head(&item.attrs, &item.vis, &item.ident, keyword, hi) else {
            return;
        };
        let derives = std::mem::take(&mut head.attrs.derives);
        let generics = self.generics(&item.generics);
        let fields = self.field_list(item.fields.named.iter());
        let kind = ItemKind::Struct(Box::new(Struct {
            generics,
            fields: fields.into(),
            is_tuple: false,
            derives: derives.into(),
        }));
        self.add(head, kind);
    }

    pub(super) fn item_enum(&mut self, item: &syn::ItemEnum) {
        let hi = self.close(item.brace_token.span);
        let keyword = item.enum_token.span;
        let Some(mut head) = self.head(&item.attrs, &item.vis, &item.ident, keyword, hi) else {
            return;
        };
        let derives = std::mem::take(&mut head.attrs.derives);
        let generics = self.generics(&item.generics);
        let variants = item
            .variants
            .iter()
            .filter_map(|variant| self.enum_variant(variant))
            .collect();
        let kind = ItemKind::Enum(Box::new(Enum {
            generics,
            variants,
            derives: derives.into(),
        }));
        self.add(head, kind);
    }

    fn enum_variant(&mut self, variant: &syn::Variant) -> Option<Variant> {
        let attrs = self.attrs(&variant.attrs)?;
        let (name, span) = self.ident_at(&variant.ident);
        let hi = match &variant.fields {
            Fields::Named(fields) => self.close(fields.brace_token.span),
            Fields::Unnamed(fields) => self.close(fields.paren_token.span),
            Fields::Unit => span.hi,
        };
        self.note_cfg(&variant.attrs, hi);
        Some(Variant {
            name,
            span,
            fields: self.fields(&variant.fields).into(),
            is_tuple: matches!(variant.fields, Fields::Unnamed(_)),
            annotations: attrs.annotations.into(),
            attributes: attrs.attributes.into(),
        })
    }

    fn fields(&mut self, fields: &Fields) -> Vec<Field> {
        match fields {
            Fields::Named(fields) => self.field_list(fields.named.iter()),
            Fields::Unnamed(fields) => self.field_list(fields.unnamed.iter()),
            Fields::Unit => Vec::new(),
        }
    }

    fn field_list<'f>(&mut self, fields: impl Iterator<Item = &'f syn::Field>) -> Vec<Field> {
        let mut lowered = Vec::new();
        for field in fields {
            let Some(attrs) = self.attrs(&field.attrs) else {
                continue;
            };
            let (name, span) = match &field.ident {
                Some(ident) => self.ident_at(ident),
                None => {
                    let lo = self.type_lo(&field.ty);
                    let hi = self.type_hi(&field.ty);
                    (
                        self.number(super::builder::index(lowered.len())),
                        Span { lo, hi },
                    )
                }
            };
            if !field.attrs.is_empty() {
                let hi = self.type_hi(&field.ty);
                self.note_cfg(&field.attrs, hi);
            }
            lowered.push(Field {
                name,
                ty: self.ty(&field.ty),
                span,
                annotations: attrs.annotations.into(),
                attributes: attrs.attributes.into(),
            });
        }
        lowered.shrink_to_fit();
        lowered
    }
}
