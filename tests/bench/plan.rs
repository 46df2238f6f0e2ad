//! What is measured: workspaces of several sizes, written to disk.
//!
//! Crates are drawn in an order that looks random and never changes, each after those it depends on,
//! so a workspace of any size holds what its members need.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::args::Args;
use crate::fetch::Krate;
use crate::workspace::{Package, packages, write};

/// One workspace.
pub(crate) struct Size {
    pub(crate) root: PathBuf,
    pub(crate) crates: usize,
    /// How often it is measured with how many threads.
    pub(crate) threads: Vec<usize>,
}

/// The parts of the whole at which growth is looked at.
const PARTS: [(usize, usize); 5] = [(1, 16), (1, 8), (1, 4), (1, 2), (1, 1)];

/// Writes the workspaces, the largest last.
pub(crate) fn plan(args: &Args, crates: &[Krate], scratch: &Path) -> Result<Vec<Size>, String> {
    let packages = packages(crates)?;
    let order = order(&packages);
    let parts = args.fraction.map_or(PARTS.to_vec(), |part| vec![part]);
    let mut sizes = Vec::new();
    for (part, whole) in parts {
        let members = draw(&order, args.lines * part / whole);
        let root = scratch.join(format!("corpus/{}-{part}-of-{whole}", args.lines));
        write(&root, &members)?;
        let root = root.canonicalize().map_err(|error| error.to_string())?;
        let is_whole = part == whole && args.fraction.is_none();
        let mut threads = vec![args.threads];
        if is_whole {
            threads.extend(
                [1, 2]
                    .into_iter()
                    .filter(|threads| *threads != args.threads),
            );
        }
        sizes.push(Size {
            root,
            crates: members.len(),
            threads,
        });
    }
    Ok(sizes)
}

/// Each crate after those it depends on; else by a hash of its name.
fn order(packages: &[Package]) -> Vec<&Package> {
    let by_name: BTreeMap<&str, &Package> = packages
        .iter()
        .map(|package| (package.krate.name.as_str(), package))
        .collect();
    let mut drawn: Vec<&str> = by_name.keys().copied().collect();
    drawn.sort_by_key(|name| hash(name));
    let mut order = Vec::new();
    let mut seen = BTreeSet::new();
    for name in drawn {
        add(name, &by_name, &mut seen, &mut order);
    }
    order
}

fn add<'a>(
    name: &'a str,
    by_name: &BTreeMap<&'a str, &'a Package>,
    seen: &mut BTreeSet<&'a str>,
    order: &mut Vec<&'a Package>,
) {
    if !seen.insert(name) {
        return;
    }
    let package = by_name[name];
    for dependency in &package.dependencies {
        add(dependency, by_name, seen, order);
    }
    order.push(package);
}

/// The 64-bit FNV-1a hash.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// The first crates of the order that fit into so many lines; one that does not fit is left out, with all that need it.
/// So is one that would be more than a sixth of them: what is measured is a mixture, not one crate.
fn draw<'a>(order: &[&'a Package], lines: usize) -> Vec<&'a Package> {
    let mut left = lines + lines / 50;
    let mut out: BTreeSet<&str> = BTreeSet::new();
    let mut members = Vec::new();
    for package in order {
        let needs_one = package
            .dependencies
            .iter()
            .any(|name| out.contains(name.as_str()));
        if needs_one || package.lines > left || package.lines > lines / 6 {
            out.insert(&package.krate.name);
            continue;
        }
        left -= package.lines;
        members.push(*package);
    }
    members
}
