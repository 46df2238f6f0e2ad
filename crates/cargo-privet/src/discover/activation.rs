//! Which features are on, as cargo would switch them on for the whole workspace.
//!
//! Given the packages and what the command line asks for, gives each package its features and optional dependencies.
//! The rules are those of the cargo reference, chapters "Features" and "Dependency Resolution".

use std::collections::{BTreeMap, BTreeSet};

use super::feature::{Active, ActiveFeatures, FeatureChoice, Resolver, known_features};
use super::manifest::DependencyKind;
use super::package::{Package, PackageDependency};

/// Switches features on until nothing changes. Names in the choice that no package knows are given back.
pub(crate) fn activate(
    packages: &BTreeMap<String, Package>,
    choice: &FeatureChoice,
    resolver: Resolver,
    with_dev: bool,
) -> (ActiveFeatures, Vec<String>) {
    let mut activation = Activation::new(packages, resolver, with_dev);
    let unknown = activation.start(choice);
    activation.spread();
    (activation.end(), unknown)
}

/// A package as it is built for the product, or for what runs while building: build scripts and procedural macros.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Build<'a> {
    folder: &'a str,
    for_host: bool,
}

/// A feature to switch on, and where.
type Wish<'a> = (Build<'a>, String);

/// The state between the first feature and the last.
struct Activation<'a> {
    packages: &'a BTreeMap<String, Package>,
    known: BTreeMap<&'a str, BTreeSet<String>>,
    resolver: Resolver,
    with_dev: bool,
    active: BTreeMap<Build<'a>, Active>,
}

impl<'a> Activation<'a> {
    fn new(
        packages: &'a BTreeMap<String, Package>,
        resolver: Resolver,
        with_dev: bool,
    ) -> Activation<'a> {
        let known = packages.iter();
        let known = known.map(|(folder, package)| (folder.as_str(), known_features(package)));
        Activation {
            known: known.collect(),
            active: BTreeMap::new(),
            packages,
            resolver,
            with_dev,
        }
    }

    /// What the command line switches on, in every member: all of them are built.
    /// Gives what it asks for and nobody has.
    fn start(&mut self, choice: &FeatureChoice) -> Vec<String> {
        for (folder, package) in self.packages {
            for build in self.as_member(folder) {
                self.active.entry(build).or_default();
            }
            if choice.all {
                for feature in known_features(package) {
                    self.ask_member(folder, &feature);
                }
            }
            if !choice.no_default {
                self.ask_member(folder, "default");
            }
        }
        let asked = choice.features.iter();
        let unknown = asked.filter(|asked| !self.ask(asked));
        unknown.cloned().collect()
    }

    /// How a member is built for its own sake. A procedural macro runs while building,
    /// and its tests and programs do not.
    fn as_member(&self, folder: &'a str) -> Vec<Build<'a>> {
        let product = Build {
            folder,
            for_host: false,
        };
        let host = Build {
            folder,
            for_host: true,
        };
        match self.resolver == Resolver::Two && self.packages[folder].is_proc_macro {
            true => vec![product, host],
            false => vec![product],
        }
    }

    /// `feature`, `member/feature` or `dependency/feature`, as after `--features`; tells whether somebody has it.
    fn ask(&mut self, asked: &str) -> bool {
        let packages = self.packages;
        let Some((name, feature)) = asked.split_once('/') else {
            let folders = packages.keys().filter(|folder| self.has(folder, asked));
            let folders: Vec<&'a String> = folders.collect();
            for folder in &folders {
                self.ask_member(folder, asked);
            }
            return !folders.is_empty();
        };
        let mut is_known = false;
        for (folder, package) in packages {
            if package.name == name && self.has(folder, feature) {
                is_known = true;
                self.ask_member(folder, feature);
            }
            if package.dependencies.iter().any(|d| d.key == name) {
                is_known |= !packages.values().any(|package| package.name == name);
                for build in self.as_member(folder) {
                    self.apply(asked, build);
                }
            }
        }
        is_known
    }

    fn ask_member(&mut self, folder: &'a str, feature: &str) {
        for build in self.as_member(folder) {
            self.switch_on(build, feature);
        }
    }

    fn has(&self, folder: &str, feature: &str) -> bool {
        self.known[folder].contains(feature)
    }

    /// Each round only adds, and there are finitely many names: this ends.
    fn spread(&mut self) {
        loop {
            let builds: Vec<Build<'a>> = self.active.keys().copied().collect();
            let mut grown = false;
            for build in builds {
                grown |= self.follow(build);
                for (other, feature) in self.wishes(build) {
                    grown |= self.switch_on(other, &feature);
                }
            }
            if !grown {
                return;
            }
        }
    }

    /// What a build asks of the members it depends on. The empty feature asks for the member alone.
    fn wishes(&self, build: Build<'a>) -> Vec<Wish<'a>> {
        let mut wishes = Vec::new();
        let optional = &self.active[&build].optional;
        for dependency in &self.packages[build.folder].dependencies {
            let Some(member) = self.member(dependency, build) else {
                continue;
            };
            if dependency.optional && !optional.contains(&dependency.key) {
                continue;
            }
            wishes.push((member, String::new()));
            if dependency.default_features {
                wishes.push((member, "default".to_owned()));
            }
            let features = dependency.features.iter();
            wishes.extend(features.map(|feature| (member, feature.clone())));
        }
        wishes
    }

    /// How a member is built for one that depends on it; `None` when it is not, or is no member.
    fn member(&self, dependency: &'a PackageDependency, build: Build<'a>) -> Option<Build<'a>> {
        let (folder, package) = self.packages.get_key_value(dependency.member.as_ref()?)?;
        if self.resolver == Resolver::One {
            return Some(Build {
                folder,
                for_host: false,
            });
        }
        let is_built =
            dependency.applies && (self.with_dev || dependency.kind != DependencyKind::Dev);
        let runs = dependency.kind == DependencyKind::Build || package.is_proc_macro;
        is_built.then_some(Build {
            folder,
            for_host: build.for_host || runs,
        })
    }

    /// Switches one feature on; tells whether that is news.
    fn switch_on(&mut self, build: Build<'a>, feature: &str) -> bool {
        let is_new = !self.active.contains_key(&build);
        let is_known = self.has(build.folder, feature);
        let active = self.active.entry(build).or_default();
        is_known && active.features.insert(feature.to_owned()) || is_new
    }

    /// Applies what the features of a build switch on; tells whether that is news.
    fn follow(&mut self, build: Build<'a>) -> bool {
        let package = &self.packages[build.folder];
        let mut grown = false;
        for feature in self.active[&build].features.clone() {
            match package.features.get(&feature) {
                Some(items) => {
                    for item in items {
                        grown |= self.apply(item, build);
                    }
                }
                // The feature that an optional dependency implies.
                None => grown |= self.bring(build, &feature),
            }
        }
        grown
    }

    /// Switches an optional dependency on.
    fn bring(&mut self, build: Build<'a>, key: &str) -> bool {
        let mut dependencies = self.packages[build.folder].dependencies.iter();
        let is_one = dependencies.any(|dependency| dependency.key == key);
        let active = self.active.entry(build).or_default();
        is_one && active.optional.insert(key.to_owned())
    }

    /// One item of a feature's list: `feature`, `dep:key`, `key/feature` or `key?/feature`.
    fn apply(&mut self, item: &str, build: Build<'a>) -> bool {
        if let Some(key) = item.strip_prefix("dep:") {
            return self.bring(build, key);
        }
        let Some((key, feature)) = item.split_once('/') else {
            return self.switch_on(build, item);
        };
        let (key, is_weak) = match key.strip_suffix('?') {
            Some(key) => (key, true),
            None => (key, false),
        };
        let packages = self.packages;
        let named = packages[build.folder].dependencies.iter();
        let named: Vec<&'a PackageDependency> = named.filter(|d| d.key == key).collect();
        let mut grown = false;
        if named.iter().any(|dependency| dependency.optional) {
            let is_on = |activation: &Self| {
                let active = activation.active.get(&build);
                active.is_some_and(|active| active.optional.contains(key))
            };
            if is_weak && !is_on(self) {
                return false;
            }
            if !is_weak {
                grown |= self.bring(build, key);
                // `key/feature` also switches on the feature named like the dependency, when there is one.
                grown |= self.switch_on(build, key);
            }
        }
        for dependency in named {
            if let Some(member) = self.member(dependency, build) {
                grown |= self.switch_on(member, feature);
            }
        }
        grown
    }

    /// What is on in each package as its crates are checked: a procedural macro as it runs, all others as in the product.
    fn end(mut self) -> ActiveFeatures {
        let folders = self.packages.keys();
        let active = folders.map(|folder| {
            let build = *self
                .as_member(folder)
                .last()
                .expect("a member is built in at least one way");
            let active = self.active.remove(&build).unwrap_or_default();
            (folder.clone(), active)
        });
        active.collect()
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
            applies: true,
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
            is_proc_macro: false,
            features: features
                .iter()
                .map(|(name, items)| ((*name).to_owned(), owned(items)))
                .collect(),
            dependencies: optional.iter().map(dependency).collect(),
        };
        BTreeMap::from([(String::new(), package)])
    }

    fn on(packages: &BTreeMap<String, Package>, choice: &FeatureChoice) -> String {
        let (active, unknown) = activate(packages, choice, Resolver::Two, false);
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
