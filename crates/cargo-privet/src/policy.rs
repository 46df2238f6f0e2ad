//! Which policy the code is held against, and the catalog it makes together with what ships.
//!
//! In this order: `--policy`, `privet.toml` in the root, `[workspace.metadata.privet]` or `[package.metadata.privet]`
//! of the root manifest, the built-in policy alone.

use std::path::Path;

use privet_catalog::{Catalog, CatalogError, Options, Origin, PolicyFile};
use sha2::{Digest, Sha256};

use crate::args::CheckArgs;
use crate::discover::SourceTree;
use crate::fs::{MAX_MANIFEST, Unread, plain, read_file};
use crate::problem::{Kind, Problem};

const FILE: &str = "privet.toml";

/// The catalog for this run. Every mistake in the policy is told at once.
pub(crate) fn catalog(args: &CheckArgs, tree: &SourceTree) -> Result<Catalog, Vec<Problem>> {
    let own = own_policy(args, tree).map_err(|problem| vec![problem])?;
    let options = Options {
        no_models: args.no_models,
        levels: args.levels.clone(),
        locked: tree.locked.clone(),
    };
    let (catalog, errors) = Catalog::build(own.as_ref(), &options);
    match errors.is_empty() {
        true => Ok(catalog),
        false => Err(errors.into_iter().map(problem).collect()),
    }
}

fn own_policy(args: &CheckArgs, tree: &SourceTree) -> Result<Option<PolicyFile>, Problem> {
    if let Some(path) = &args.policy {
        return named(path).map(Some);
    }
    if tree.reads_root() {
        match tree.root.read(FILE, MAX_MANIFEST) {
            Ok(text) => return Ok(Some(PolicyFile::new(tree.root.shown(FILE), text))),
            Err(Unread::Missing) => {}
            Err(why) => return Err(why.problem(&tree.root.shown(FILE))),
        }
    }
    Ok(in_manifest(&tree.manifest))
}

/// The file that the command line names; it may lie anywhere.
fn named(path: &Path) -> Result<PolicyFile, Problem> {
    let shown = path.display().to_string();
    let real = path.canonicalize().map_err(|error| {
        Problem::of_file(&shown, plain(error.kind())).help("correct the path after `--policy`")
    })?;
    let text = read_file(&real, MAX_MANIFEST).map_err(|why| why.problem(&shown))?;
    Ok(PolicyFile::new(shown, text))
}

/// The policy inside the root manifest.
fn in_manifest(manifest: &str) -> Option<PolicyFile> {
    let parsed = toml::de::DeTable::parse(manifest).ok()?;
    ["workspace", "package"].iter().find_map(|head| {
        let path = [*head, "metadata", "privet"];
        let mut table = parsed.get_ref();
        for key in path {
            table = table.get(key)?.get_ref().as_table()?;
        }
        Some(PolicyFile {
            table: path.map(str::to_owned).to_vec(),
            ..PolicyFile::new("Cargo.toml", manifest)
        })
    })
}

fn problem(error: CatalogError) -> Problem {
    let (file, at) = match error.place {
        Some(place) => {
            let position = place.position;
            (position.file, Some((position.line, position.column)))
        }
        None => (String::new(), None),
    };
    Problem {
        file,
        at,
        message: error.message,
        help: error.help,
        kind: Kind::NotUnderstood,
    }
}

/// A hash of the policy's texts, in hexadecimal: the built-in one and the project's own.
pub(crate) fn sha256(catalog: &Catalog) -> String {
    let mut hash = Sha256::new();
    for file in catalog.files.files() {
        let is_policy = file.origin == Origin::Own || file.name.starts_with("policy/");
        if is_policy {
            hash.update((file.text.len() as u64).to_le_bytes());
            hash.update(file.text.as_bytes());
        }
    }
    let digest = hash.finalize();
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::in_manifest;

    #[test]
    fn the_workspace_speaks_before_the_package() {
        let both = "[package.metadata.privet]\n[workspace.metadata.privet.policy]\nname = \"x\"\n";
        let found = in_manifest(both).unwrap();
        assert_eq!(found.table, ["workspace", "metadata", "privet"]);
        assert!(in_manifest("[package.metadata.other]\n").is_none());
    }
}
