//! Items as text: one line each.

use super::print::{path, ty};
use privet_ir::annotation::{Annotation, Meta, MetaValue};
use privet_ir::item::{Attribute, Field, Function, Item, ItemKind, Receiver, Variant};
use privet_ir::program::LoweredFile;
use privet_ir::types::{Generics, PathId};

/// All items of a file, then what it includes; members of impls and traits are indented.
pub(crate) fn items(file: &LoweredFile) -> String {
    let includes = file.includes.iter().map(|include| {
        let path = include.path.map(|path| file.text(path));
        let generated = if include.from_out_dir {
            " generated"
        } else {
            ""
        };
        format!("include {path:?}{generated}\n")
    });
    let lines = file.items.iter().map(|item| {
        let indent = if item.parent.is_some() { "  " } else { "" };
        format!("{indent}{}\n", line(file, item))
    });
    lines.chain(includes).collect()
}

fn line(file: &LoweredFile, item: &Item) -> String {
    let mut parts = Vec::new();
    parts.extend(
        item.annotations
            .iter()
            .map(|annotation| annotated(file, annotation)),
    );
    parts.extend(
        item.attributes
            .iter()
            .map(|attribute| attributed(file, attribute)),
    );
    if let Some(cfg) = item.cfg {
        parts.push(format!("#[cfg({})]", file.text(cfg)));
    }
    if item.is_public {
        parts.push("pub".to_owned());
    }
    parts.push(kind(file, item));
    if item.scope.0 > 0 {
        parts.push(format!("in {}", item.scope.0));
    }
    parts.join(" ")
}

fn kind(file: &LoweredFile, item: &Item) -> String {
    let name = file.text(item.name);
    match &item.kind {
        ItemKind::Module(scope) => format!("mod {name} = {}", scope.0),
        ItemKind::FileModule { path_attr } => {
            format!("mod {name} at {:?}", path_attr.map(|name| file.text(name)))
        }
        ItemKind::Use(leaf) if leaf.glob => format!("use {}::*", path(file, leaf.path)),
        ItemKind::Use(leaf) => format!("use {} as {name:?}", path(file, leaf.path)),
        ItemKind::ExternCrate(of) => format!("extern crate {} as {name:?}", file.text(*of)),
        ItemKind::Function(function) => format!("fn {name}{}", signature(file, function)),
        ItemKind::Struct(data) => format!(
            "struct {name}{}{} {{{}}}{}",
            generics(file, &data.generics),
            if data.is_tuple { " tuple" } else { "" },
            fields(file, &data.fields),
            derives(file, &data.derives),
        ),
        ItemKind::Enum(data) => {
            let variants: Vec<String> = data.variants.iter().map(|of| variant(file, of)).collect();
            let (generics, derives) =
                (generics(file, &data.generics), derives(file, &data.derives));
            format!("enum {name}{generics} {{{}}}{derives}", variants.join(", "))
        }
        ItemKind::Impl(data) => {
            let of_trait = data.of_trait.map(|of| format!("{} for ", path(file, of)));
            let of_trait = of_trait.unwrap_or_default();
            format!(
                "impl{} {of_trait}{}",
                generics(file, &data.generics),
                ty(file, data.self_ty)
            )
        }
        ItemKind::Trait(data) => {
            let supertraits = bounds(file, &data.supertraits);
            format!(
                "trait {name}{}{supertraits}",
                generics(file, &data.generics)
            )
        }
        ItemKind::TypeAlias(data) => {
            let of = data
                .ty
                .map_or(String::new(), |of| format!(" = {}", ty(file, of)));
            let bounds = bounds(file, &data.bounds);
            format!("type {name}{}{bounds}{of}", generics(file, &data.generics))
        }
        ItemKind::Const(data) => {
            let keyword = if data.is_static { "static" } else { "const" };
            let value = data.body.map_or("", |_| " = ..");
            format!("{keyword} {name}: {}{value}", ty(file, data.ty))
        }
        ItemKind::MacroRules => format!("macro {name}"),
    }
}

fn signature(file: &LoweredFile, function: &Function) -> String {
    let mut params = Vec::new();
    match function.receiver {
        Some(Receiver::Value) => params.push("self".to_owned()),
        Some(Receiver::Ref) => params.push("&self".to_owned()),
        Some(Receiver::RefMut) => params.push("&mut self".to_owned()),
        Some(Receiver::Typed(of)) => params.push(format!("self: {}", ty(file, of))),
        None => {}
    }
    for param in &function.params {
        let marks = marks(file, &param.annotations, &[]);
        params.push(format!(
            "{marks}{}: {}",
            file.text(param.name),
            ty(file, param.ty)
        ));
    }
    let ret = function
        .ret
        .map_or(String::new(), |of| format!(" -> {}", ty(file, of)));
    let is_async = if function.is_async { " async" } else { "" };
    let body = function.body.map_or("", |_| " {..}");
    let generics = generics(file, &function.generics);
    format!("{generics}({}){ret}{is_async}{body}", params.join(", "))
}

fn generics(file: &LoweredFile, generics: &Generics) -> String {
    if generics.params.is_empty() && generics.bounds.is_empty() {
        return String::new();
    }
    let params = generics.params.iter().map(|param| {
        let default = param
            .default
            .map_or(String::new(), |of| format!(" = {}", ty(file, of)));
        let is_const = if param.is_const { "const " } else { "" };
        format!("{is_const}{}{default}", file.text(param.name))
    });
    let params: Vec<String> = params.collect();
    let bounds = generics.bounds.iter();
    let bounds = bounds.map(|bound| format!("{}: {}", ty(file, bound.ty), path(file, bound.bound)));
    let bounds: Vec<String> = bounds.collect();
    let bar = if bounds.is_empty() { "" } else { " | " };
    format!("<{}{bar}{}>", params.join(", "), bounds.join(", "))
}

fn bounds(file: &LoweredFile, paths: &[PathId]) -> String {
    if paths.is_empty() {
        return String::new();
    }
    let paths: Vec<String> = paths.iter().map(|&id| path(file, id)).collect();
    format!(": {}", paths.join(" + "))
}

fn derives(file: &LoweredFile, paths: &[PathId]) -> String {
    if paths.is_empty() {
        return String::new();
    }
    let paths: Vec<String> = paths.iter().map(|&id| path(file, id)).collect();
    format!(" derives {}", paths.join(", "))
}

fn variant(file: &LoweredFile, variant: &Variant) -> String {
    let tuple = if variant.is_tuple { " tuple" } else { "" };
    let fields = fields(file, &variant.fields);
    let marks = marks(file, &variant.annotations, &variant.attributes);
    format!("{marks}{}{tuple} {{{fields}}}", file.text(variant.name))
}

fn fields(file: &LoweredFile, fields: &[Field]) -> String {
    let fields = fields.iter().map(|field| {
        let marks = marks(file, &field.annotations, &field.attributes);
        format!("{marks}{}: {}", file.text(field.name), ty(file, field.ty))
    });
    fields.collect::<Vec<_>>().join(", ")
}

fn marks(file: &LoweredFile, annotations: &[Annotation], attributes: &[Attribute]) -> String {
    let annotations = annotations
        .iter()
        .map(|annotation| annotated(file, annotation) + " ");
    let attributes = attributes
        .iter()
        .map(|attribute| attributed(file, attribute) + " ");
    annotations.chain(attributes).collect()
}

fn annotated(file: &LoweredFile, annotation: &Annotation) -> String {
    let bad = annotation
        .malformed
        .map(|why| format!(" MALFORMED {}", file.text(why)));
    let args = metas(file, &annotation.args);
    format!(
        "@{}({args}){}",
        file.text(annotation.word),
        bad.unwrap_or_default()
    )
}

fn attributed(file: &LoweredFile, attribute: &Attribute) -> String {
    format!(
        "#{}({})",
        file.text(attribute.path),
        metas(file, &attribute.args)
    )
}

fn metas(file: &LoweredFile, metas: &[Meta]) -> String {
    let metas = metas.iter().map(|meta| {
        let key = file.text(meta.key);
        match &meta.value {
            MetaValue::Word => key.to_owned(),
            MetaValue::Str(text) => format!("{key} = {:?}", file.text(*text)),
            MetaValue::Int(value) => format!("{key} = {value}"),
            MetaValue::Bool(value) => format!("{key} = {value}"),
            MetaValue::List(list) => format!("{key}({})", self::metas(file, list)),
            MetaValue::Other(text) => format!("{key} = <{}>", file.text(*text)),
        }
    });
    metas.collect::<Vec<_>>().join(", ")
}
