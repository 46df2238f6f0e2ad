//! Features: what the command line asks for, which a package has, and what being on means for its targets and names.

use std::collections::{BTreeMap, BTreeSet};

use super::manifest::{DependencyKind, Manifest};
use super::package::{Package, PackageDependency};
use super::target::Target;

/// `--features`, `--all-features`, `--no-default-features`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FeatureChoice {
    /// `name` or `package/name`.
    pub features: Vec<String>,
    /// All features of all packages.
    pub all: bool,
    /// Leave `default` off.
    pub no_default: bool,
}

/// What is on in one package.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Active {
    pub(crate) features: BTreeSet<String>,
    /// Keys of the optional dependencies that are on.
    pub(crate) optional: BTreeSet<String>,
}

/// What is on in each package, by its folder.
pub(crate) type ActiveFeatures = BTreeMap<String, Active>;

/// How cargo joins what several dependents ask of one package.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Resolver {
    /// Everything joins everything: other targets, tests, and what runs while building.
    One,
    /// What runs while building, and what is not built, asks for nothing in the product.
    Two,
}

impl Resolver {
    /// The resolver of the workspace with this root manifest, whose package has this edition.
    pub(crate) fn of(manifest: &Manifest, edition: Option<&str>) -> Resolver {
        let of_workspace = manifest
            .workspace
            .as_ref()
            .and_then(|w| w.resolver.as_deref());
        let of_package = manifest
            .package
            .as_ref()
            .and_then(|p| p.resolver.as_deref());
        match (of_workspace.or(of_package), edition) {
            (Some("1"), _) | (None, None | Some("2015" | "2018")) => Resolver::One,
            (Some(_), _) | (None, Some(_)) => Resolver::Two,
        }
    }
}

/// The features a package has: those it lists, and one per optional dependency that no feature names by `dep:`.
pub(crate) fn known_features(package: &Package) -> BTreeSet<String> {
    let items = package.features.values().flatten();
    let hidden: BTreeSet<&str> = items.filter_map(|item| item.strip_prefix("dep:")).collect();
    let optional = package.dependencies.iter().filter(|d| d.optional);
    let implied = optional
        .map(|d| d.key.clone())
        .filter(|key| !hidden.contains(key.as_str()));
    package.features.keys().cloned().chain(implied).collect()
}

/// Whether code of the package may name a dependency.
pub(crate) fn is_nameable(dependency: &PackageDependency, active: &Active, with_dev: bool) -> bool {
    let kind = match dependency.kind {
        DependencyKind::Normal => true,
        DependencyKind::Dev => with_dev,
        DependencyKind::Build => false,
    };
    kind && dependency.applies
        && (!dependency.optional || active.optional.contains(&dependency.key))
}

/// Whether all that a target requires is on.
pub(crate) fn is_built(target: &Target, package: &Package, active: &ActiveFeatures) -> bool {
    let own = &active[&package.folder];
    target
        .required
        .iter()
        .all(|required| match required.split_once('/') {
            None => own.features.contains(required),
            Some((key, feature)) => {
                let mut named = package.dependencies.iter().filter(|d| d.key == key);
                named.any(|dependency| {
                    let is_on = !dependency.optional || own.optional.contains(key);
                    let member = dependency
                        .member
                        .as_ref()
                        .and_then(|folder| active.get(folder));
                    // What is on in a library that is not ours is not known: the target counts as built.
                    is_on && member.is_none_or(|member| member.features.contains(feature))
                })
            }
        })
}
