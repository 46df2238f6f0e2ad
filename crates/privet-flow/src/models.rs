//! What the catalog and the annotations say of calls: for every callee the sources, sinks, cleaners and carries that apply.
//!
//! Looked up once for every function and every named foreign callee of the program, then only read.

use std::collections::BTreeMap;
use std::sync::Arc;

use privet_catalog::{Catalog, Gives, Grade, MacroUse, Port, PortRoot, SinkKind};
use privet_ir::names::Symbol;
use privet_ir::program::ModuleId;
use privet_ir::span::{FileId, Location};
use privet_ir::types::PathId;

use crate::annotated::annotated;
use crate::checks::{self, GuardSpec, Witnesses};
use crate::labels::{Label, LabelId, Labels, Words};
use crate::paths::Paths;
use crate::world::{FnId, ForeignId, World};

/// What applies to a callee.
#[derive(Clone, Debug, Default)]
pub struct Effects {
    /// Labelled data that a call gives.
    pub sources: Vec<SourceSpec>,
    /// Data that a call sends away.
    pub sinks: Vec<Arc<SinkSpec>>,
    /// What a call makes less personal.
    pub cleaners: Vec<CleanerSpec>,
    /// How a call passes data on; instead of what its body does.
    pub carries: Vec<CarrySpec>,
    /// What a call proves.
    pub guards: Vec<GuardSpec>,
}

/// A source.
#[derive(Clone, Debug)]
pub struct SourceSpec {
    /// Where the data appears; empty for the whole result.
    pub gives: Vec<Port>,
    /// What it is.
    pub label: LabelId,
}

/// A sink.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SinkSpec {
    /// The path of what is called; with `!` for a macro.
    pub path: String,
    /// The crate it belongs to, when it is no member of the workspace.
    pub krate: Option<String>,
    /// What kind of place it is.
    pub kind: SinkKind,
    /// The party behind it.
    pub recipient: Option<String>,
    /// What it uses data for.
    pub purposes: Vec<String>,
    /// The weakest cleaner it demands.
    pub needs: Grade,
    /// The ports it takes data from.
    pub takes: Vec<Port>,
    /// The port that holds the URL it sends to.
    pub url: Option<Port>,
}

/// A cleaner.
#[derive(Clone, Debug)]
pub struct CleanerSpec {
    /// How much it cleans.
    pub how: Grade,
    /// Where it takes data.
    pub takes: Vec<Port>,
    /// Where it gives the cleaned data; empty for the whole result.
    pub gives: Vec<Port>,
}

/// A carry.
#[derive(Clone, Debug)]
pub struct CarrySpec {
    /// Where data enters.
    pub from: Vec<Port>,
    /// Where it appears.
    pub to: Vec<Port>,
    /// The port that holds the URL which the outputs then have.
    pub url: Option<Port>,
}

/// All effects.
#[derive(Debug, Default)]
pub struct Models {
    fns: Vec<Option<Arc<Effects>>>,
    foreign: BTreeMap<(ForeignId, Option<Symbol>), Option<Arc<Effects>>>,
    named: BTreeMap<Symbol, Option<Arc<Effects>>>,
    /// Guards that are no calls.
    pub witnesses: Witnesses,
    /// Paths of definitions and re-exports.
    pub paths: Paths,
}

/// Callees outside the program that the program names.
#[derive(Clone, Debug, Default)]
pub struct Outside {
    /// Paths and methods of libraries nothing describes.
    pub foreign: Vec<(ForeignId, Option<Symbol>)>,
    /// Bare names.
    pub named: Vec<Symbol>,
}

impl Models {
    /// Looks everything up.
    pub fn build(world: &World<'_>, catalog: &Catalog, labels: &mut Labels) -> Models {
        let paths = Paths::build(world);
        let mut models = Models {
            paths,
            ..Models::default()
        };
        for at in 0..world.fns.len() {
            let effects = models.of_fn(world, catalog, labels, FnId(at as u32));
            models.fns.push(effects);
        }
        let proves = |effects: &Arc<Effects>| {
            let claims: Vec<_> = effects.guards.iter().map(|spec| spec.claim).collect();
            (!claims.is_empty()).then_some(claims)
        };
        let guards: Vec<_> = (0..)
            .zip(&models.fns)
            .filter_map(|(at, effects)| Some((FnId(at), proves(effects.as_ref()?)?)))
            .collect();
        models.witnesses = Witnesses::build(world, catalog, labels, &models.paths, &guards);
        models
    }

    /// Looks up what lies outside the program.
    pub fn add_outside(
        &mut self,
        world: &World<'_>,
        catalog: &Catalog,
        labels: &mut Labels,
        outside: &Outside,
    ) {
        for &(id, method) in &outside.foreign {
            if self.foreign.contains_key(&(id, method)) {
                continue;
            }
            let mut path: Vec<&str> = world.foreign[id.index()]
                .iter()
                .map(|&part| world.text(part))
                .collect();
            path.extend(method.map(|name| world.text(name)));
            let effects = look_up(catalog, labels, &path, false, None);
            self.foreign.insert((id, method), effects);
        }
        for &name in &outside.named {
            if self.named.contains_key(&name) {
                continue;
            }
            let effects = look_up_named(catalog, labels, world.text(name));
            self.named.insert(name, effects);
        }
    }

    /// What applies to a function of the program.
    pub fn fn_effects(&self, id: FnId) -> Option<&Arc<Effects>> {
        self.fns[id.index()].as_ref()
    }

    /// What applies to a foreign callee.
    pub fn foreign_effects(&self, id: ForeignId, method: Option<Symbol>) -> Option<&Arc<Effects>> {
        self.foreign.get(&(id, method))?.as_ref()
    }

    /// What applies to a callee of which only the name is known.
    pub fn named_effects(&self, name: Symbol) -> Option<&Arc<Effects>> {
        self.named.get(&name)?.as_ref()
    }

    /// The callees outside the program that it names.
    pub fn foreign_callees(&self) -> impl Iterator<Item = (ForeignId, Option<Symbol>)> {
        self.foreign.keys().copied()
    }

    fn of_fn(
        &self,
        world: &World<'_>,
        catalog: &Catalog,
        labels: &mut Labels,
        id: FnId,
    ) -> Option<Arc<Effects>> {
        let def = world.func(id);
        let location = world.location(def.site);
        let mut found: Option<Effects> = None;
        for path in self.paths.of_fn(world, id) {
            let segments: Vec<&str> = path.iter().map(|&part| world.text(part)).collect();
            if let Some(effects) = look_up(
                catalog,
                labels,
                &segments,
                !def.is_described,
                Some(location),
            ) {
                let effects = Arc::unwrap_or_clone(effects);
                match &mut found {
                    Some(known) => known.add(effects),
                    None => found = Some(effects),
                }
            }
        }
        let item = world.item(def.site);
        if !item.annotations.is_empty() {
            let path = world.fn_name(id);
            let annotated = annotated(
                world,
                labels,
                def.site.file,
                &item.annotations,
                &path,
                location,
            );
            found.get_or_insert_default().add(annotated);
        }
        found.filter(|effects| !effects.is_empty()).map(Arc::new)
    }

    /// What applies to a macro: whether it is a sink, and whether its arguments go on.
    pub fn macro_effects(
        &self,
        world: &World<'_>,
        catalog: &Catalog,
        module: ModuleId,
        file: FileId,
        path: PathId,
    ) -> MacroEffects {
        let full = self.paths.of_macro(world, module, file, path);
        let segments: Vec<&str> = full.iter().map(|&part| world.text(part)).collect();
        let mut entries = catalog.macros.find(&segments, false);
        if entries.is_empty() && segments.len() == 1 {
            let std = ["std", segments[0]];
            entries = catalog.macros.find(&std, false);
        }
        if entries.is_empty() {
            entries = catalog.macros.find_unresolved(&segments);
        }
        let mut effects = MacroEffects {
            known: !entries.is_empty(),
            ..MacroEffects::default()
        };
        for entry in entries {
            effects.carries |= entry.uses.contains(&MacroUse::Carry);
            let (true, Some(sink)) = (entry.uses.contains(&MacroUse::Sink), &entry.sink) else {
                continue;
            };
            effects.sinks.push(Arc::new(SinkSpec {
                path: format!("{}!", segments.join("::")),
                krate: segments
                    .first()
                    .filter(|_| segments.len() > 1)
                    .map(|&krate| krate.to_owned()),
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
            }));
        }
        effects
    }
}

/// What applies to a macro.
#[derive(Clone, Debug, Default)]
pub struct MacroEffects {
    /// Whether the catalog knows it.
    pub known: bool,
    /// Where its arguments are sent.
    pub sinks: Vec<Arc<SinkSpec>>,
    /// Whether its arguments become its result.
    pub carries: bool,
}

impl Effects {
    fn add(&mut self, other: Effects) {
        self.sources.extend(other.sources);
        for sink in other.sinks {
            if !self
                .sinks
                .iter()
                .any(|known| known.takes == sink.takes && known.kind == sink.kind)
            {
                self.sinks.push(sink);
            }
        }
        self.cleaners.extend(other.cleaners);
        self.carries.extend(other.carries);
        self.guards.extend(other.guards);
    }

    fn is_empty(&self) -> bool {
        self.sources.is_empty()
            && self.sinks.is_empty()
            && self.cleaners.is_empty()
            && self.carries.is_empty()
            && self.guards.is_empty()
    }
}

fn ports(all: &[privet_catalog::Spanned<Port>]) -> Vec<Port> {
    all.iter().map(|port| port.value.clone()).collect()
}

fn look_up(
    catalog: &Catalog,
    labels: &mut Labels,
    path: &[&str],
    member: bool,
    at: Option<Location>,
) -> Option<Arc<Effects>> {
    let sources = catalog.sources.find(path, member);
    let sinks = catalog.sinks.find(path, member);
    let cleaners = catalog.cleaners.find(path, member);
    let carries = catalog.carries.find(path, member);
    let mut guards = checks::of_entries(&catalog.guards.find(path, member), labels);
    guards.extend(checks::of_lints(catalog, path, member, labels));
    make(
        labels,
        path,
        member,
        at,
        Entries {
            sources,
            sinks,
            cleaners,
            carries,
            guards,
        },
    )
}

fn look_up_named(catalog: &Catalog, labels: &mut Labels, name: &str) -> Option<Arc<Effects>> {
    let path = [name];
    let sources = catalog.sources.find_unresolved(&path);
    let sinks = catalog.sinks.find_unresolved(&path);
    let cleaners = catalog.cleaners.find_unresolved(&path);
    let carries = catalog.carries.find_unresolved(&path);
    let guards = checks::of_entries(&catalog.guards.find_unresolved(&path), labels);
    make(
        labels,
        &path,
        false,
        None,
        Entries {
            sources,
            sinks,
            cleaners,
            carries,
            guards,
        },
    )
}

struct Entries<'c> {
    sources: Vec<&'c privet_catalog::SourceEntry>,
    sinks: Vec<&'c privet_catalog::SinkEntry>,
    cleaners: Vec<&'c privet_catalog::CleanerEntry>,
    carries: Vec<&'c privet_catalog::CarryEntry>,
    guards: Vec<GuardSpec>,
}

fn make(
    labels: &mut Labels,
    path: &[&str],
    member: bool,
    at: Option<Location>,
    entries: Entries<'_>,
) -> Option<Arc<Effects>> {
    let mut effects = Effects {
        guards: entries.guards,
        ..Effects::default()
    };
    let name = path.join("::");
    for entry in entries.sources {
        let words = Words::of(&entry.label);
        let gives = match &entry.gives {
            Gives::Result => Vec::new(),
            Gives::Ports(all) => ports(all),
        };
        if let Some(category) = words.category {
            let at = at.unwrap_or(Location {
                file: FileId(u32::MAX),
                span: Default::default(),
            });
            let label = labels.add(Label {
                category,
                purposes: words.purposes,
                subject: words.subject,
                item: name.clone(),
                at,
                is_field: false,
            });
            effects.sources.push(SourceSpec { gives, label });
        }
    }
    for entry in entries.sinks {
        effects.sinks.push(Arc::new(SinkSpec {
            path: name.clone(),
            krate: (!member).then(|| path.first().copied().unwrap_or_default().to_owned()),
            kind: entry.sink.kind.value,
            recipient: entry
                .sink
                .recipient
                .as_ref()
                .map(|recipient| recipient.value.clone()),
            purposes: entry
                .sink
                .purposes
                .iter()
                .map(|purpose| purpose.value.clone())
                .collect(),
            needs: entry
                .sink
                .needs
                .as_ref()
                .map_or(Grade::None, |needs| needs.value),
            takes: ports(&entry.takes),
            url: entry.url.as_ref().map(|url| url.value.clone()),
        }));
    }
    for entry in entries.cleaners {
        effects.cleaners.push(CleanerSpec {
            how: entry.how.value,
            takes: ports(&entry.takes),
            gives: ports(&entry.gives),
        });
    }
    for entry in entries.carries {
        effects.carries.push(CarrySpec {
            from: ports(&entry.from),
            to: ports(&entry.to),
            url: entry.url.as_ref().map(|url| url.value.clone()),
        });
    }
    (!effects.is_empty()).then(|| Arc::new(effects))
}
