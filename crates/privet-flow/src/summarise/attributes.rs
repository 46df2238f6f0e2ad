//! Attributes that record a function's parameters: each parameter that is not skipped reaches the attribute's sink.

use std::sync::Arc;

use privet_catalog::{AttributeEntry, AttributeShows, Grade, Port, PortRoot, Spanned};
use privet_ir::annotation::MetaValue;
use privet_ir::body::LocalId;
use privet_ir::item::{Attribute, ItemKind, Receiver};

use crate::infer::Owner;
use crate::models::SinkSpec;

use super::exec::Exec;
use super::value::Root;

impl Exec<'_, '_, '_> {
    /// Notes what the attributes of the function at hand record when it is entered.
    pub(super) fn attribute_sinks(&mut self) {
        let Owner::Fn(id) = self.at.owner else { return };
        let def = self.world().func(id);
        if def.body != Some(self.at.body) || def.is_described {
            return;
        }
        let item = self.world().item(def.site);
        for attribute in &item.attributes {
            let path = self.attribute_path(attribute);
            let segments: Vec<&str> = path.split("::").collect();
            let catalog = self.ctx.catalog;
            for entry in catalog.attributes.find(&segments, false) {
                if entry.shows == AttributeShows::Args {
                    self.record(entry, attribute, &path, item.span);
                }
            }
        }
    }

    /// The full path of an attribute: its first segment followed through imports.
    fn attribute_path(&self, attribute: &Attribute) -> String {
        let (site, _, _) = self.at.owner.parts(self.ctx.world);
        let written = self
            .world()
            .program
            .file(site.file)
            .lowered
            .text(attribute.path);
        let (first, rest) = match written.split_once("::") {
            Some((first, rest)) => (first, Some(rest)),
            None => (written, None),
        };
        let symbol = self.world().program.interner.get(first);
        let import = symbol.and_then(|name| self.world().import_path(site.module, name));
        let head = import.map_or(first.to_owned(), |path| self.world().join(&path));
        rest.map_or(head.clone(), |rest| format!("{head}::{rest}"))
    }

    fn record(
        &mut self,
        entry: &AttributeEntry,
        attribute: &Attribute,
        path: &str,
        span: privet_ir::span::Span,
    ) {
        let Some(sink) = &entry.sink else { return };
        let spec = Arc::new(SinkSpec {
            path: path.to_owned(),
            krate: path.split("::").next().map(str::to_owned),
            kind: sink.kind.value,
            recipient: sink
                .recipient
                .as_ref()
                .map(|recipient| recipient.value.clone()),
            purposes: sink
                .purposes
                .iter()
                .map(|purpose| purpose.value.clone())
                .collect(),
            needs: sink.needs.as_ref().map_or(Grade::None, |needs| needs.value),
            takes: vec![Port::from(PortRoot::Args)],
            url: None,
        });
        for port in self.recorded(entry, attribute) {
            let value = self.memory.root(Root::Local(LocalId(port + 1)));
            self.reach(&spec, span, &value, &[]);
        }
    }

    /// The parameters that are recorded.
    fn recorded(&self, entry: &AttributeEntry, attribute: &Attribute) -> Vec<u32> {
        let (site, _, _) = self.at.owner.parts(self.ctx.world);
        let lowered = &self.world().program.file(site.file).lowered;
        let ItemKind::Function(function) = &self.world().item(site).kind else {
            return Vec::new();
        };
        let says =
            |words: &[Spanned<String>], key: &str| words.iter().any(|word| word.value == key);
        let mut skipped: Vec<&str> = Vec::new();
        for meta in &attribute.args {
            let key = lowered.text(meta.key);
            match &meta.value {
                MetaValue::Word if says(&entry.skip, key) => return Vec::new(),
                MetaValue::List(list) if says(&entry.skip, key) => {
                    skipped.extend(list.iter().map(|meta| lowered.text(meta.key)));
                }
                // A field of a parameter's name stands in its place.
                MetaValue::List(list) if says(&entry.fields, key) => {
                    skipped.extend(list.iter().map(|meta| lowered.text(meta.key)));
                }
                _ => {}
            }
        }
        let receiver: Option<Receiver> = function.receiver;
        let names = receiver.map(|_| "self").into_iter();
        let names = names.chain(function.params.iter().map(|param| lowered.text(param.name)));
        let kept = (0u32..)
            .zip(names)
            .filter(|(_, name)| !skipped.contains(name));
        kept.map(|(port, _)| port).collect()
    }
}
