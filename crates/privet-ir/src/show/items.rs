//! Items: one line each, with their fields, and the bodies of functions and constants below.

use super::Printer;
use crate::annotation::Annotation;
use crate::item::{
    Attribute, Const, Enum, Field, Function, Impl, Item, ItemId, ItemKind, Param, Receiver, Struct,
    Trait, TypeAlias,
};
use crate::types::PathId;

impl Printer<'_> {
    pub(super) fn item(&mut self, id: ItemId) {
        let file = self.file;
        let item = file.item(id);
        self.indent = usize::from(item.parent.is_some());
        self.annotations(&item.annotations);
        self.attributes(&item.attributes);
        let at = self.position(item.span);
        let head = self.head(item);
        let cfg = item.cfg.map(|cfg| format!("  // cfg({})", self.text(cfg)));
        self.line(&format!("{head}  // {at}{}", cfg.unwrap_or_default()));
        match &item.kind {
            ItemKind::Struct(item) => self.fields(&item.fields),
            ItemKind::Enum(item) => self.variants(item),
            ItemKind::Function(function) => {
                self.params(&function.params);
                if let Some(body) = function.body {
                    self.body(body);
                }
            }
            ItemKind::Const(item) => {
                if let Some(body) = item.body {
                    self.body(body);
                }
            }
            ItemKind::Module(_)
            | ItemKind::FileModule { .. }
            | ItemKind::Use(_)
            | ItemKind::ExternCrate(_)
            | ItemKind::Impl(_)
            | ItemKind::Trait(_)
            | ItemKind::TypeAlias(_)
            | ItemKind::MacroRules => {}
        }
        self.indent = 0;
    }

    fn head(&self, item: &Item) -> String {
        let public = if item.is_public { "pub " } else { "" };
        let scope = match item.parent {
            Some(_) => String::new(),
            None => self.scope_path(item.scope),
        };
        let name = format!("{scope}{}", self.text(item.name));
        let text = match &item.kind {
            ItemKind::Module(scope) => format!("mod {name} = scope {}", scope.0),
            ItemKind::FileModule { path_attr: None } => format!("mod {name};"),
            ItemKind::FileModule {
                path_attr: Some(path),
            } => {
                format!("mod {name} at {:?};", self.text(*path))
            }
            ItemKind::Use(leaf) => {
                let glob = if leaf.glob { "::*" } else { "" };
                format!("use {}{glob} as {name}", self.path(leaf.path))
            }
            ItemKind::ExternCrate(krate) => format!("extern crate {} as {name}", self.text(*krate)),
            ItemKind::Function(function) => self.function(function, &name),
            ItemKind::Struct(item) => self.structure(item, &name),
            ItemKind::Enum(item) => format!(
                "enum {name}{}{}{}",
                self.generics(&item.generics),
                self.where_clause(&item.generics),
                self.derives(&item.derives)
            ),
            ItemKind::Impl(item) => format!("{scope}{}", self.implementation(item)),
            ItemKind::Trait(item) => self.trait_head(item, &name),
            ItemKind::TypeAlias(item) => self.alias(item, &name),
            ItemKind::Const(item) => self.constant(item, &name),
            ItemKind::MacroRules => format!("macro_rules {name}"),
        };
        format!("{public}{text}")
    }

    fn function(&self, function: &Function, name: &str) -> String {
        let mut params: Vec<String> = Vec::new();
        params.extend(function.receiver.map(|receiver| match receiver {
            Receiver::Value => "self".to_owned(),
            Receiver::Ref => "&self".to_owned(),
            Receiver::RefMut => "&mut self".to_owned(),
            Receiver::Typed(ty) => format!("self: {}", self.ty(ty)),
        }));
        params.extend(function.params.iter().map(|param| {
            let name = self.text(param.name);
            format!(
                "{}: {}",
                if name.is_empty() { "_" } else { name },
                self.ty(param.ty)
            )
        }));
        let is_async = if function.is_async { "async " } else { "" };
        let ret = function.ret.map(|ret| format!(" -> {}", self.ty(ret)));
        format!(
            "{is_async}fn {name}{}({}){}{}",
            self.generics(&function.generics),
            params.join(", "),
            ret.unwrap_or_default(),
            self.where_clause(&function.generics)
        )
    }

    fn structure(&self, item: &Struct, name: &str) -> String {
        let tuple = if item.is_tuple { " (..)" } else { "" };
        let generics = self.generics(&item.generics);
        let bounds = self.where_clause(&item.generics);
        format!(
            "struct {name}{generics}{tuple}{bounds}{}",
            self.derives(&item.derives)
        )
    }

    fn implementation(&self, item: &Impl) -> String {
        let generics = self.generics(&item.generics);
        let bound = item
            .of_trait
            .map(|path| format!("{} for ", self.path(path)));
        let ty = self.ty(item.self_ty);
        format!(
            "impl{generics} {}{ty}{}",
            bound.unwrap_or_default(),
            self.where_clause(&item.generics)
        )
    }

    fn trait_head(&self, item: &Trait, name: &str) -> String {
        let supertraits = match &*item.supertraits {
            [] => String::new(),
            bounds => format!(": {}", self.bounds(bounds)),
        };
        let generics = self.generics(&item.generics);
        format!(
            "trait {name}{generics}{supertraits}{}",
            self.where_clause(&item.generics)
        )
    }

    fn alias(&self, item: &TypeAlias, name: &str) -> String {
        let bounds = match &*item.bounds {
            [] => String::new(),
            bounds => format!(": {}", self.bounds(bounds)),
        };
        let ty = item.ty.map(|ty| format!(" = {}", self.ty(ty)));
        format!(
            "type {name}{}{bounds}{}",
            self.generics(&item.generics),
            ty.unwrap_or_default()
        )
    }

    fn constant(&self, item: &Const, name: &str) -> String {
        let word = if item.is_static { "static" } else { "const" };
        format!("{word} {name}: {}", self.ty(item.ty))
    }

    fn derives(&self, derives: &[PathId]) -> String {
        if derives.is_empty() {
            return String::new();
        }
        let derives: Vec<String> = derives.iter().map(|path| self.path(*path)).collect();
        format!(" derives {}", derives.join(", "))
    }

    fn params(&mut self, params: &[Param]) {
        for param in params {
            for annotation in &param.annotations {
                let text = self.annotation(annotation);
                let name = self.text(param.name).to_owned();
                self.line(&format!("    {text} of parameter {name}"));
            }
        }
    }

    fn fields(&mut self, fields: &[Field]) {
        self.indent += 1;
        for field in fields {
            self.noted(&field.annotations, &field.attributes);
            let text = format!("{}: {}", self.text(field.name), self.ty(field.ty));
            let at = self.position(field.span);
            self.line(&format!("{text}  // {at}"));
        }
        self.indent -= 1;
    }

    fn variants(&mut self, item: &Enum) {
        self.indent += 1;
        for variant in &item.variants {
            self.noted(&variant.annotations, &variant.attributes);
            let tuple = if variant.is_tuple { " (..)" } else { "" };
            let name = self.text(variant.name).to_owned();
            let at = self.position(variant.span);
            self.line(&format!("{name}{tuple}  // {at}"));
            self.fields(&variant.fields);
        }
        self.indent -= 1;
    }

    fn noted(&mut self, annotations: &[Annotation], attributes: &[Attribute]) {
        self.annotations(annotations);
        self.attributes(attributes);
    }

    fn attributes(&mut self, attributes: &[Attribute]) {
        for attribute in attributes {
            let args = self.metas(&attribute.args);
            let path = self.text(attribute.path).to_owned();
            self.line(&format!("#[{path}({args})]"));
        }
    }
}
