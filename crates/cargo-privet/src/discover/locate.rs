//! Which workspace a path belongs to: from the path upwards, and never above the checkout.
//!
//! Given a path on disk, gives the folder of the workspace's root manifest, or says that there is no manifest.

use std::path::{Path, PathBuf};

use super::manifest::{self, Manifest};
use super::members::is_excluded;
use crate::fs::{self, MAX_MANIFEST, plain};
use crate::paths;
use crate::problem::Problem;

/// What a path belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Home {
    /// A package, and the workspace around it (the same folder when it has none).
    Workspace { root: PathBuf, package: PathBuf },
    /// No manifest in the folder or above it.
    None,
}

/// The home of `path`, which has no links in it.
pub(crate) fn home_of(path: &Path) -> Result<Home, Problem> {
    let folder = match path.is_dir() {
        true => path,
        false => path.parent().unwrap_or(path),
    };
    let Some(package) = folders_of_checkout(folder).find(|folder| has_manifest(folder)) else {
        return Ok(Home::None);
    };
    let root = root_of(package)?;
    Ok(Home::Workspace {
        root,
        package: package.to_owned(),
    })
}

/// The folder of the workspace that the package in `folder` says, or seems, to be part of.
fn root_of(folder: &Path) -> Result<PathBuf, Problem> {
    let manifest = load(folder)?;
    if manifest.workspace.is_some() {
        return Ok(folder.to_owned());
    }
    if let Some(root) = pointed_root(&manifest, folder) {
        return Ok(root);
    }
    for above in folders_of_checkout(folder).skip(1) {
        if !has_manifest(above) {
            continue;
        }
        let outer = load(above)?;
        if let Some(workspace) = &outer.workspace {
            let inner = paths::relative(folder, above).unwrap_or_default();
            if !is_excluded(workspace, "", &inner) {
                return Ok(above.to_owned());
            }
        } else if let Some(root) = pointed_root(&outer, above) {
            return Ok(root);
        }
    }
    Ok(folder.to_owned())
}

/// `package.workspace`, when it leads to a manifest of this checkout.
fn pointed_root(manifest: &Manifest, folder: &Path) -> Option<PathBuf> {
    let pointer = manifest.package.as_ref()?.workspace.as_ref()?;
    let root = folder.join(pointer).canonicalize().ok()?;
    let checkout = folders_of_checkout(folder).last()?;
    (root.starts_with(checkout) && has_manifest(&root)).then_some(root)
}

/// The folder and those above it, up to the root of the checkout.
fn folders_of_checkout(folder: &Path) -> impl Iterator<Item = &Path> {
    let mut next = Some(folder);
    std::iter::from_fn(move || {
        let folder = next?;
        let is_checkout = [".git", ".hg", ".jj"]
            .iter()
            .any(|name| folder.join(name).symlink_metadata().is_ok());
        next = if is_checkout { None } else { folder.parent() };
        Some(folder)
    })
}

fn has_manifest(folder: &Path) -> bool {
    folder.join("Cargo.toml").is_file()
}

fn load(folder: &Path) -> Result<Manifest, Problem> {
    let path = folder.join("Cargo.toml");
    // Above the workspace only the name of the folder is shown, so messages are the same on every machine.
    let shown = "Cargo.toml";
    let real = path
        .canonicalize()
        .map_err(|error| Problem::of_file(shown, plain(error.kind())))?;
    let text = fs::read_file(&real, MAX_MANIFEST).map_err(|why| why.problem(shown))?;
    manifest::read(&text, "", shown)
}
