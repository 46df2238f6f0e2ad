//! Features are joined across members as cargo joins them: made-up workspaces, and cargo as the judge.
//!
//! The workspaces come from a fixed seed. Their members depend on each other alone, so that cargo needs no network.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use cargo_privet::discover::{FeatureChoice, Request, TargetKind, discover};

use crate::layout::Folder;
use crate::run::{program, said};

const MEMBERS: u32 = 5;
const FEATURES: u32 = 4;

/// Numbers that are the same everywhere.
struct Dice(u32);

impl Dice {
    fn below(&mut self, end: u32) -> u32 {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (self.0 >> 16) % end
    }

    /// One time in `n`.
    fn one_in(&mut self, n: u32) -> bool {
        self.below(n) == 0
    }
}

/// A dependency of a made-up member.
struct Edge {
    to: u32,
    table: &'static str,
    optional: bool,
}

const TABLES: &[&str] = &[
    "dependencies",
    "dependencies",
    "dependencies",
    "dev-dependencies",
    "build-dependencies",
    "target.'cfg(unix)'.dependencies",
    "target.'cfg(windows)'.dependencies",
];

fn workspace(dice: &mut Dice) -> String {
    let resolver = ["1", "2", "3"][dice.below(3) as usize];
    let mut layout =
        format!("//- Cargo.toml\n[workspace]\nmembers = [\"m*\"]\nresolver = \"{resolver}\"\n");
    for member in 0..MEMBERS {
        let manifest = manifest(dice, member);
        write!(
            layout,
            "//- m{member}/Cargo.toml\n{manifest}//- m{member}/src/lib.rs\n"
        )
        .unwrap();
        write!(layout, "//- m{member}/build.rs\nfn main() {{}}\n").unwrap();
    }
    layout
}

/// A member depends only on those before it, so there is no circle.
fn manifest(dice: &mut Dice, member: u32) -> String {
    let mut text = format!("[package]\nname = \"m{member}\"\nedition = \"2021\"\n");
    if dice.one_in(4) {
        text += "[lib]\nproc-macro = true\n";
    }
    let mut edges = Vec::new();
    for to in 0..member {
        if dice.one_in(3) {
            continue;
        }
        let table = TABLES[dice.below(TABLES.len() as u32) as usize];
        let optional = table != "dev-dependencies" && dice.one_in(2);
        let defaults = !dice.one_in(3);
        let wanted = match dice.one_in(2) {
            true => format!("\"f{}\"", dice.below(FEATURES)),
            false => String::new(),
        };
        writeln!(
            text,
            "[{table}.m{to}]\npath = \"../m{to}\"\noptional = {optional}"
        )
        .unwrap();
        writeln!(text, "default-features = {defaults}\nfeatures = [{wanted}]").unwrap();
        edges.push(Edge {
            to,
            table,
            optional,
        });
    }
    text += "[features]\n";
    for feature in 0..FEATURES {
        let items: Vec<String> = (0..dice.below(3))
            .filter_map(|_| item(dice, feature, &edges))
            .collect();
        writeln!(text, "f{feature} = {items:?}").unwrap();
    }
    if dice.one_in(2) {
        writeln!(text, "default = [\"f{}\"]", dice.below(FEATURES)).unwrap();
    }
    text
}

/// What a feature may list.
fn item(dice: &mut Dice, feature: u32, edges: &[Edge]) -> Option<String> {
    if edges.is_empty() || dice.one_in(3) {
        return (feature > 0).then(|| format!("f{}", dice.below(feature)));
    }
    let Edge {
        to,
        table,
        optional,
    } = &edges[dice.below(edges.len() as u32) as usize];
    let other = dice.below(FEATURES);
    match (optional, dice.below(3)) {
        (true, 0) => Some(format!("dep:m{to}")),
        (true, 1) => Some(format!("m{to}?/f{other}")),
        // Cargo takes no features of what only tests use.
        _ if *table == "dev-dependencies" => None,
        _ => Some(format!("m{to}/f{other}")),
    }
}

/// What the command line asks for.
fn choice(dice: &mut Dice) -> FeatureChoice {
    let one = |dice: &mut Dice| format!("m{}/f{}", dice.below(MEMBERS), dice.below(FEATURES));
    FeatureChoice {
        features: (0..dice.below(3)).map(|_| one(dice)).collect(),
        all: dice.one_in(6),
        no_default: dice.one_in(3),
    }
}

/// The features of each member, as cargo says. A member that runs while building as well has two lists of them.
fn by_cargo(
    folder: &Folder,
    choice: &FeatureChoice,
    with_dev: bool,
) -> BTreeMap<String, BTreeSet<String>> {
    let edges = if with_dev {
        "normal,build,dev"
    } else {
        "normal,build"
    };
    let features = choice.features.join(",");
    let mut args = vec![
        "tree",
        "--workspace",
        "--offline",
        "--depth=0",
        "--prefix=none",
    ];
    args.extend([
        "--format={p}|{f}",
        "--target=x86_64-unknown-linux-gnu",
        "-e",
        edges,
    ]);
    args.extend(["--features", &features]);
    args.extend(choice.all.then_some("--all-features"));
    args.extend(choice.no_default.then_some("--no-default-features"));
    let said = said(program(env!("CARGO"), folder, &args).output().unwrap());
    assert_eq!(said.code, 0, "{}", said.err);
    let lines = said.out.lines().filter_map(|line| line.split_once('|'));
    let line = |(package, features): (&str, &str)| {
        let name = package.split(' ').next().unwrap();
        (
            name.to_owned(),
            features.trim_end_matches(" (*)").to_owned(),
        )
    };
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, features) in lines.map(line) {
        found.entry(name).or_default().insert(features);
    }
    found
}

fn by_us(folder: &Folder, choice: &FeatureChoice, with_dev: bool) -> BTreeMap<String, String> {
    let request = Request {
        paths: vec![folder.path().to_owned()],
        features: choice.clone(),
        include_tests: with_dev,
        ..Request::default()
    };
    let tree = discover(&request).unwrap();
    let libs = tree
        .crates
        .iter()
        .filter(|krate| krate.kind == TargetKind::Lib);
    libs.map(|krate| {
        let features: Vec<&str> = krate.features.iter().map(String::as_str).collect();
        (krate.package.clone(), features.join(","))
    })
    .collect()
}

#[test]
fn features_are_joined_as_cargo_joins_them() {
    let mut dice = Dice(2026);
    for round in 0..60 {
        let layout = workspace(&mut dice);
        let choice = choice(&mut dice);
        let with_dev = dice.one_in(2);
        let folder = Folder::of(&layout);
        let cargos = by_cargo(&folder, &choice, with_dev);
        for (member, features) in by_us(&folder, &choice, with_dev) {
            let expected = &cargos[&member];
            assert!(
                expected.contains(&features),
                "round {round}: {member} has {features:?}, not {expected:?}: {choice:?}, tests: {with_dev}\n{layout}"
            );
        }
    }
}
