//! Annotations of functions, read into the same effects that the catalog's entries have.

use std::sync::Arc;

use privet_catalog::{Grade, Port, PortRoot, SinkKind};
use privet_ir::annotation::{Annotation, Meta, MetaValue};
use privet_ir::span::{FileId, Location};

use crate::checks;
use crate::labels::{Label, Labels, Words};
use crate::models::{CleanerSpec, Effects, SinkSpec, SourceSpec};
use crate::world::World;

/// Reads `source`, `sink`, `cleaner` and `guard` annotations of a function.
pub(crate) fn annotated(
    world: &World<'_>,
    labels: &mut Labels,
    file: FileId,
    annotations: &[Annotation],
    path: &str,
    at: Location,
) -> Effects {
    let lowered = &world.program.file(file).lowered;
    let mut effects = Effects::default();
    for annotation in annotations {
        if annotation.malformed.is_some() {
            continue;
        }
        let args = Args {
            program: world.program,
            file,
            args: &annotation.args,
        };
        match lowered.text(annotation.word) {
            "source" => {
                let mut words = Words::default();
                words.add(world.program, file, &annotation.args);
                if let Some(category) = words.category {
                    let label = labels.add(Label {
                        category,
                        purposes: words.purposes,
                        subject: words.subject,
                        item: path.to_owned(),
                        at,
                        is_field: false,
                    });
                    effects.sources.push(SourceSpec {
                        gives: args.ports("gives"),
                        label,
                    });
                }
            }
            "sink" => {
                let kind = args
                    .text("kind")
                    .and_then(SinkKind::from_word)
                    .unwrap_or(SinkKind::Http);
                let mut takes = args.ports("takes");
                if takes.is_empty() {
                    takes.push(Port::from(PortRoot::Args));
                }
                effects.sinks.push(Arc::new(SinkSpec {
                    path: path.to_owned(),
                    krate: None,
                    kind,
                    recipient: args.text("recipient").map(str::to_owned),
                    purposes: args
                        .text("purpose")
                        .map(str::to_owned)
                        .into_iter()
                        .collect(),
                    needs: args
                        .text("needs")
                        .and_then(Grade::from_word)
                        .unwrap_or(Grade::None),
                    takes,
                    url: None,
                }));
            }
            "cleaner" => {
                // One that does not say how far it cleans means nothing.
                let Some(how) = args.text("how").and_then(Grade::from_word) else {
                    continue;
                };
                effects.cleaners.push(CleanerSpec {
                    how,
                    takes: args.ports("takes"),
                    gives: args.ports("gives"),
                });
            }
            "guard" => effects.guards.extend(checks::of_annotation(&args, labels)),
            _ => {}
        }
    }
    effects
}

/// The arguments of an annotation.
pub(crate) struct Args<'p> {
    program: &'p privet_ir::Program,
    file: FileId,
    args: &'p [Meta],
}

impl<'p> Args<'p> {
    /// Those of an annotation of this file.
    pub(crate) fn of(program: &'p privet_ir::Program, file: FileId, args: &'p [Meta]) -> Args<'p> {
        Args {
            program,
            file,
            args,
        }
    }

    fn value(&self, key: &str) -> Option<&'p MetaValue> {
        let lowered = &self.program.file(self.file).lowered;
        self.args
            .iter()
            .find(|meta| lowered.text(meta.key) == key)
            .map(|meta| &meta.value)
    }

    pub(crate) fn text(&self, key: &str) -> Option<&'p str> {
        match self.value(key)? {
            MetaValue::Str(text) => Some(self.program.file(self.file).lowered.text(*text)),
            _ => None,
        }
    }

    pub(crate) fn ports(&self, key: &str) -> Vec<Port> {
        let mut all = Vec::new();
        if let Some(value) = self.value(key) {
            self.port(value, &mut all);
        }
        all
    }

    fn port(&self, value: &MetaValue, all: &mut Vec<Port>) {
        let lowered = &self.program.file(self.file).lowered;
        match value {
            MetaValue::Str(text) => all.extend(Port::parse(lowered.text(*text)).ok()),
            MetaValue::Int(n) => all.extend(u16::try_from(*n).ok().map(Port::arg)),
            MetaValue::List(list) => {
                for meta in list {
                    self.port(&meta.value, all);
                }
            }
            MetaValue::Word | MetaValue::Bool(_) | MetaValue::Other(_) => {}
        }
    }
}
