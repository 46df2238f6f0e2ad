//! Which features are on, as cargo would switch them on for the whole workspace.
//!
//! Given the packages and what the command line asks for, gives each package its features and optional dependencies.
//! The rules are those of the cargo reference, chapter "Features".

use std::collections::{BTreeMap, BTreeSet};

use super::manifest::DependencyKind;
use super::package::{Package, PackageDependency};

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

/// Switches features on until nothing changes. Names in the choice that no package knows are given back.
pub(crate) fn activate(
    packages: &BTreeMap<String, Package>,
    choice: &FeatureChoice,
    with_dev: bool,
) -> (ActiveFeatures, Vec<String>) {
    let mut active: ActiveFeatures = packages
        .keys()
        .map(|folder| (folder.clone(), Active::default()))
        .collect();
    let unknown = start(packages, choice, &mut active);
    // Each round only adds, and there are finitely many names: this ends.
    loop {
        let wanted = wanted(packages, &active, with_dev);
        let mut grown = false;
        for (folder, feature) in wanted {
            grown |= switch_on(packages, &mut active, &folder, &feature);
        }
        for package in packages.values() {
            grown |= follow(packages, package, &mut active);
        }
        if !grown {
            return (active, unknown);
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

fn start(
    packages: &BTreeMap<String, Package>,
    choice: &FeatureChoice,
    active: &mut ActiveFeatures,
) -> Vec<String> {
    for (folder, package) in packages {
        if choice.all {
            for feature in known_features(package) {
                switch_on(packages, active, folder, &feature);
            }
        }
        if !choice.no_default {
            switch_on(packages, active, folder, "default");
        }
    }
    let mut unknown = Vec::new();
    for asked in &choice.features {
        let (package, feature) = match asked.split_once('/') {
            Some((package, feature)) => (Some(package), feature),
            None => (None, asked.as_str()),
        };
        let chosen = packages.iter().filter(|(_, candidate)| {
            let named = package.is_none_or(|name| candidate.name == name);
            named && known_features(candidate).contains(feature)
        });
        let folders: Vec<&String> = chosen.map(|(folder, _)| folder).collect();
        if folders.is_empty() {
            unknown.push(asked.clone());
        }
        for folder in folders {
            switch_on(packages, active, folder, feature);
        }
    }
    unknown
}

/// The features that dependents ask of members.
fn wanted(
    packages: &BTreeMap<String, Package>,
    active: &ActiveFeatures,
    with_dev: bool,
) -> Vec<(String, String)> {
    let mut wanted = Vec::new();
    for (folder, package) in packages {
        for dependency in &package.dependencies {
            let Some(member) = &dependency.member else {
                continue;
            };
            if !is_active(dependency, &active[folder], with_dev) {
                continue;
            }
            if dependency.default_features {
                wanted.push((member.clone(), "default".to_owned()));
            }
            let features = dependency.features.iter();
            wanted.extend(features.map(|feature| (member.clone(), feature.clone())));
        }
    }
    wanted
}

/// Whether a dependency is built at all.
pub(crate) fn is_active(dependency: &PackageDependency, active: &Active, with_dev: bool) -> bool {
    let kind = dependency.kind != DependencyKind::Dev || with_dev;
    kind && (!dependency.optional || active.optional.contains(&dependency.key))
}

/// Switches one feature on; tells whether that is news.
fn switch_on(
    packages: &BTreeMap<String, Package>,
    active: &mut ActiveFeatures,
    folder: &str,
    feature: &str,
) -> bool {
    let (Some(package), Some(on)) = (packages.get(folder), active.get_mut(folder)) else {
        return false;
    };
    known_features(package).contains(feature) && on.features.insert(feature.to_owned())
}

/// Applies what the package's own features switch on; tells whether that is news.
fn follow(
    packages: &BTreeMap<String, Package>,
    package: &Package,
    active: &mut ActiveFeatures,
) -> bool {
    let on = active[&package.folder].clone();
    let mut news = Active::default();
    let mut elsewhere = Vec::new();
    for feature in &on.features {
        let Some(items) = package.features.get(feature) else {
            // The feature that an optional dependency implies.
            news.optional.insert(feature.clone());
            continue;
        };
        for item in items {
            apply(item, package, &on, &mut news, &mut elsewhere);
        }
    }
    let known = known_features(package);
    let declared: BTreeSet<&String> = package.dependencies.iter().map(|d| &d.key).collect();
    news.features.retain(|feature| known.contains(feature));
    news.optional.retain(|key| declared.contains(key));
    let own = active
        .get_mut(&package.folder)
        .expect("every package has an entry: `activate` makes one");
    let before = own.features.len() + own.optional.len();
    own.features.extend(news.features);
    own.optional.extend(news.optional);
    let mut grown = own.features.len() + own.optional.len() > before;
    for (member, feature) in elsewhere {
        grown |= switch_on(packages, active, &member, &feature);
    }
    grown
}

/// One item of a feature's list: `feature`, `dep:key`, `key/feature` or `key?/feature`.
fn apply(
    item: &str,
    package: &Package,
    on: &Active,
    news: &mut Active,
    elsewhere: &mut Vec<(String, String)>,
) {
    if let Some(key) = item.strip_prefix("dep:") {
        news.optional.insert(key.to_owned());
        return;
    }
    let Some((key, feature)) = item.split_once('/') else {
        news.features.insert(item.to_owned());
        return;
    };
    let (key, is_weak) = match key.strip_suffix('?') {
        Some(key) => (key, true),
        None => (key, false),
    };
    let mut named = package.dependencies.iter().filter(|d| d.key == key);
    let is_optional = named.clone().any(|d| d.optional);
    if is_optional && is_weak && !on.optional.contains(key) {
        return;
    }
    if is_optional && !is_weak {
        news.optional.insert(key.to_owned());
        // `key/feature` also switches on the feature named like the dependency, when there is one.
        news.features.insert(key.to_owned());
    }
    if let Some(member) = named.find_map(|d| d.member.clone()) {
        elsewhere.push((member, feature.to_owned()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(features: &[(&str, &[&str])], optional: &[&str]) -> BTreeMap<String, Package> {
        let dependency = |key: &&str| PackageDependency {
            key: (*key).to_owned(),
            package: (*key).to_owned(),
            member: None,
            kind: DependencyKind::Normal,
            optional: true,
            default_features: true,
            features: Vec::new(),
        };
        let owned = |items: &[&str]| items.iter().map(|item| (*item).to_owned()).collect();
        let package = Package {
            name: "p".to_owned(),
            folder: String::new(),
            edition: "2021".to_owned(),
            targets: Vec::new(),
            build_script: None,
            features: features
                .iter()
                .map(|(name, items)| ((*name).to_owned(), owned(items)))
                .collect(),
            dependencies: optional.iter().map(dependency).collect(),
        };
        BTreeMap::from([(String::new(), package)])
    }

    fn on(packages: &BTreeMap<String, Package>, choice: &FeatureChoice) -> String {
        let (active, unknown) = activate(packages, choice, false);
        let list = |set: &BTreeSet<String>| set.iter().cloned().collect::<Vec<_>>().join(" ");
        let active = &active[""];
        let (features, optional) = (list(&active.features), list(&active.optional));
        format!("{features} | {optional} | {}", unknown.join(" "))
    }

    fn ask(features: &[&str]) -> FeatureChoice {
        FeatureChoice {
            features: features.iter().map(|f| (*f).to_owned()).collect(),
            ..FeatureChoice::default()
        }
    }

    #[test]
    fn default_features_pull_in_what_they_name() {
        let packages = package(&[("default", &["a"]), ("a", &["dep:x"])], &["x", "y"]);
        assert_eq!(on(&packages, &ask(&[])), "a default | x | ");
        let none = FeatureChoice {
            no_default: true,
            ..ask(&[])
        };
        assert_eq!(on(&packages, &none), " |  | ");
    }

    #[test]
    fn an_optional_dependency_is_a_feature_unless_it_is_named_by_dep() {
        let packages = package(&[("a", &["dep:x"])], &["x", "y"]);
        assert_eq!(on(&packages, &ask(&["y"])), "y | y | ");
        assert_eq!(on(&packages, &ask(&["x"])), " |  | x");
    }

    #[test]
    fn a_weak_feature_waits_for_its_dependency() {
        let packages = package(&[("a", &["x?/f"]), ("b", &["x/f"])], &["x"]);
        assert_eq!(on(&packages, &ask(&["a"])), "a |  | ");
        assert_eq!(on(&packages, &ask(&["a", "b"])), "a b x | x | ");
    }

    #[test]
    fn features_that_name_each_other_end() {
        let packages = package(&[("a", &["b"]), ("b", &["a", "nothing"])], &[]);
        assert_eq!(on(&packages, &ask(&["p/a"])), "a b |  | ");
    }
}
