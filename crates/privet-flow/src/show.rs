//! What the stages found, as text: for debugging, teaching and snapshots.

use std::collections::BTreeMap;
use std::fmt::Write;

use privet_catalog::Catalog;
use privet_ir::Program;
use privet_ir::body::Callee;

use crate::infer::{Owner, Target};
use crate::pipeline::Stages;
use crate::summarise::value::{Atom, Global, Loc, Mode, Origin, Path, Root, Shape, Step, Value};
use crate::world::World;
use crate::world::ty::{Ty, TyKind, Types};

/// Every call of the workspace with the callee that was found, then those without one by how often they come.
pub fn show_resolve(program: &Program, catalog: &Catalog) -> String {
    let world = World::build(program);
    let stages = Stages::run(&world, catalog);
    let mut out = String::new();
    let mut open: BTreeMap<String, (u32, String)> = BTreeMap::new();
    let mut all = 0;
    for owner in stages
        .order
        .iter()
        .filter(|owner| !is_described(&world, **owner))
    {
        let (site, _, _) = owner.parts(&world);
        let file = program.file(site.file);
        let lowered = &file.lowered;
        let types = stages.types[owner].lock().expect("no thread panicked");
        let _ = writeln!(out, "{}", name_of(&world, *owner));
        let mut bodies: Vec<_> = types.bodies.iter().collect();
        bodies.sort_by_key(|&(&id, _)| id);
        for (&id, notes) in bodies {
            let body = lowered.body(id);
            for (at, local) in body
                .locals
                .iter()
                .enumerate()
                .filter(|(_, local)| !local.name.is_none())
            {
                let ty = notes.locals.get(at).copied().unwrap_or(Ty::UNKNOWN);
                let _ = writeln!(
                    out,
                    "  {}: {}",
                    lowered.text(local.name),
                    type_text(&world, &types.types, ty)
                );
            }
            for (call, found) in body.calls.iter().zip(&notes.calls) {
                let line = line_of(lowered, call.name_span.lo);
                let mut text = target_text(&world, &found.target);
                if let (Target::ByName(_), Some(receiver)) = (&found.target, found.self_ty) {
                    text = format!("{text} on {}", type_text(&world, &types.types, receiver));
                }
                let _ = writeln!(out, "  {line}: {text}");
                if matches!(call.callee, Callee::Lang(_)) {
                    continue;
                }
                all += 1;
                if is_open(&found.target) {
                    let first = || (0, format!("{}:{line}", file.path));
                    open.entry(text).or_insert_with(first).0 += 1;
                }
            }
        }
    }
    let count: u32 = open.values().map(|&(count, _)| count).sum();
    let _ = writeln!(out, "{count} of {all} calls without a known callee");
    let mut open: Vec<_> = open.into_iter().collect();
    open.sort_by_key(|&(_, (count, _))| std::cmp::Reverse(count));
    for (text, (count, first)) in open {
        let _ = writeln!(out, "  {count} {text}, first at {first}");
    }
    out
}

fn is_open(target: &Target) -> bool {
    match target {
        Target::Foreign(_) | Target::ForeignMethod(..) | Target::ByName(_) | Target::Unknown => {
            true
        }
        Target::Fn(_)
        | Target::Dynamic(_)
        | Target::Ctor(..)
        | Target::Derived(_)
        | Target::Value => false,
    }
}

/// Every function's summary.
pub fn show_summarise(program: &Program, catalog: &Catalog) -> String {
    let world = World::build(program);
    let stages = Stages::run(&world, catalog);
    let mut out = String::new();
    for owner in stages
        .order
        .iter()
        .filter(|owner| !is_described(&world, **owner))
    {
        let Some(summary) = stages.summaries.owners.get(owner) else {
            continue;
        };
        let _ = writeln!(out, "{}", name_of(&world, *owner));
        let main = &summary.main;
        let _ = writeln!(out, "  returns {}", value_text(&world, &main.ret));
        for (port, value) in &main.exits {
            let _ = writeln!(
                out,
                "  input {port} points to {}",
                value_text(&world, value)
            );
        }
        for reached in &main.uses {
            let _ = writeln!(
                out,
                "  {} reaches {}",
                atom_text(&world, reached.atom),
                reached.sink.spec.path
            );
        }
        for defer in &main.defers {
            let _ = writeln!(
                out,
                "  calls #{} with {}",
                defer.id,
                defer
                    .args
                    .iter()
                    .map(|arg| value_text(&world, arg))
                    .collect::<Vec<_>>()
                    .join(", ")
            );
        }
    }
    out
}

fn is_described(world: &World<'_>, owner: Owner) -> bool {
    let (site, _, _) = owner.parts(world);
    world.is_described_module(site.module)
}

fn name_of(world: &World<'_>, owner: Owner) -> String {
    match owner {
        Owner::Fn(id) => format!("fn {}", world.fn_name(id)),
        Owner::Const(id) => format!("const {}", world.text(world.consts[id.index()].name)),
    }
}

fn line_of(lowered: &privet_ir::program::LoweredFile, offset: u32) -> u32 {
    lowered.lines.line_of(offset) + 1
}

fn target_text(world: &World<'_>, target: &Target) -> String {
    match target {
        Target::Fn(id) if world.func(*id).is_described => {
            format!("modelled {}", world.fn_name(*id))
        }
        Target::Fn(id) => format!("local {}", world.fn_name(*id)),
        Target::Dynamic(id) => format!(
            "dynamic {} ({} implementations)",
            world.fn_name(*id),
            world.implementations(*id).len()
        ),
        Target::Ctor(adt, variant) => {
            let def = world.adt(*adt);
            let variant = world.text(def.variants[*variant as usize].name);
            format!(
                "constructor {}{}{variant}",
                world.text(def.name),
                if variant.is_empty() { "" } else { "::" }
            )
        }
        Target::Derived(id) => format!("derived {}", world.fn_name(*id)),
        Target::Value => "a function value".to_owned(),
        Target::Foreign(id) => format!("foreign {}", world.join(&world.foreign[id.index()])),
        Target::ForeignMethod(id, name) => format!(
            "foreign {}::{}",
            world.join(&world.foreign[id.index()]),
            world.text(*name)
        ),
        Target::ByName(name) => format!("by name {}", world.text(*name)),
        Target::Unknown => "unknown".to_owned(),
    }
}

/// A type as text.
pub(crate) fn type_text<T: Types + ?Sized>(world: &World<'_>, types: &T, ty: Ty) -> String {
    let all = |parts: &[Ty]| {
        parts
            .iter()
            .map(|&part| type_text(world, types, part))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let with = |name: String, args: &[Ty]| {
        if args.is_empty() {
            name
        } else {
            format!("{name}<{}>", all(args))
        }
    };
    let bounds = |bounds: &[crate::world::ty::Bound]| {
        bounds
            .iter()
            .map(|bound| world.text(world.trait_(bound.of).name))
            .collect::<Vec<_>>()
            .join(" + ")
    };
    match types.kind(ty) {
        TyKind::Unknown => "?".to_owned(),
        TyKind::Never => "!".to_owned(),
        TyKind::Prim(prim) => prim.name().to_owned(),
        TyKind::Adt(adt, args) => with(world.text(world.adt(*adt).name).to_owned(), args),
        TyKind::Foreign(id, args) => with(world.join(&world.foreign[id.index()]), args),
        TyKind::Ref(mutable, to) => format!(
            "&{}{}",
            if *mutable { "mut " } else { "" },
            type_text(world, types, *to)
        ),
        TyKind::Ptr(to) => format!("*{}", type_text(world, types, *to)),
        TyKind::Slice(of) => format!("[{}]", type_text(world, types, *of)),
        TyKind::Array(of) => format!("[{}; _]", type_text(world, types, *of)),
        TyKind::Tuple(parts) => format!("({})", all(parts)),
        TyKind::FnPtr(params, ret) => {
            format!("fn({}) -> {}", all(params), type_text(world, types, *ret))
        }
        TyKind::FnDef(id) => format!("fn {}", world.fn_name(*id)),
        TyKind::Ctor(adt, _) => format!("fn {}", world.text(world.adt(*adt).name)),
        TyKind::Closure(_) => "closure".to_owned(),
        TyKind::Param(param) => world.text(world.param(*param).name).to_owned(),
        TyKind::Assoc(of, _, name) => {
            format!("{}::{}", type_text(world, types, *of), world.text(*name))
        }
        TyKind::Dyn(all) => format!("dyn {}", bounds(all)),
        TyKind::Opaque(all) => format!("impl {}", bounds(all)),
        TyKind::Var(_) => "_".to_owned(),
    }
}

fn step_text(world: &World<'_>, step: Step) -> String {
    match step {
        Step::Field(name) => format!(".{}", world.text(name)),
        Step::Variant(variant, name) => format!(".{}.{}", world.text(variant), world.text(name)),
        Step::Summary(name) => format!(".<{}>", world.text(name)),
        Step::Index(at) => format!("[{at}]"),
        Step::Capture(at) => format!(".capture{at}"),
        Step::Out(at) => format!(".out{at}"),
    }
}

fn path_text(world: &World<'_>, path: Path) -> String {
    path.steps()
        .iter()
        .map(|&step| step_text(world, step))
        .collect()
}

fn atom_text(world: &World<'_>, atom: Atom) -> String {
    let origin = match atom.origin {
        Origin::Label(label) => format!("label{}", label.0),
        Origin::Input { port, path, hint } => {
            format!(
                "in{port}{}{}",
                path_text(world, path),
                hint.map_or(String::new(), |hint| format!(":label{}", hint.label.0))
            )
        }
        Origin::Deferred { id, path } => format!("call#{id}{}", path_text(world, path)),
        Origin::Static { id, path } => {
            format!("{}{}", global_text(world, id), path_text(world, path))
        }
        Origin::Text(text) => format!("{:?}", world.text(text)),
        Origin::Opaque => "outside".to_owned(),
        Origin::Literal => "literal".to_owned(),
    };
    match atom.mode {
        Mode::Same => origin,
        Mode::Loaded => format!("*{origin}"),
        Mode::Derived => format!("~{origin}"),
    }
}

fn global_text(world: &World<'_>, id: Global) -> String {
    match id {
        Global::Static(id) => format!("static {}", world.text(world.consts[id.index()].name)),
        Global::Channel(adt) => format!("channel of {}", world.text(world.adt(adt).name)),
    }
}

fn loc_text(world: &World<'_>, loc: &Loc) -> String {
    let root = match loc.root {
        Root::Local(local) => format!("_{}", local.0),
        Root::Input(port) => format!("*in{port}"),
        Root::Cell(cell) => format!("cell{cell}"),
        Root::Static(id) => global_text(world, id),
    };
    format!(
        "&{root}{}",
        loc.path
            .iter()
            .map(|&step| step_text(world, step))
            .collect::<String>()
    )
}

/// A value as text.
pub(crate) fn value_text(world: &World<'_>, value: &Value) -> String {
    let Some(node) = value.node() else {
        return "nothing".to_owned();
    };
    let mut parts: Vec<String> = node
        .atoms
        .iter()
        .map(|&(atom, _)| atom_text(world, atom))
        .collect();
    parts.extend(node.refs.iter().map(|loc| loc_text(world, loc)));
    parts.extend(node.shapes.iter().map(|shape| match shape {
        Shape::Closure(..) => "closure".to_owned(),
        Shape::Prim(prim) => prim.name().to_owned(),
        Shape::Fn(id) => world.fn_name(*id),
        Shape::Ctor(adt, _) | Shape::Adt(adt) => world.text(world.adt(*adt).name).to_owned(),
    }));
    let own = parts.join(" | ");
    if node.fields.is_empty() {
        return own;
    }
    let fields: Vec<String> = node
        .fields
        .iter()
        .map(|(step, part)| format!("{} = {}", step_text(world, *step), value_text(world, part)))
        .collect();
    format!("{own} {{ {} }}", fields.join(", "))
}
