//! From facts to findings: every lint's shape held against what was found.
//!
//! Given the facts of all sinks, the declared fields and the catalog; gives findings, sorted.
//! One file per shape; a shape knows no lint by name, all differences stand in the lint's own keys.

mod allow;
mod annotation;
mod field;
mod flow;
mod guard;
mod inputs;
mod obligations;
mod policy;
mod risk;
mod stale;
mod trace;
pub(crate) mod why;

use privet_catalog::{Catalog, Level, LintSpec, Template};
use privet_ir::program::ModuleId;
use privet_ir::span::Location;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

use crate::finding::{ClauseRef, Confidence, Finding};
use crate::labels::Labels;
use crate::models::Models;
use crate::summarise::Summaries;
use crate::world::World;

/// What evaluating needs.
pub(crate) struct Evaluation<'a, 'p> {
    pub(crate) world: &'a World<'p>,
    pub(crate) catalog: &'a Catalog,
    pub(crate) labels: &'a Labels,
    pub(crate) summaries: &'a Summaries,
    pub(crate) models: &'a Models,
}

/// All findings, and how many allows have a last day that nothing was there to judge by.
pub(crate) fn evaluate(eval: &Evaluation<'_, '_>) -> (Vec<Finding>, u32) {
    let mut findings = flow::findings(eval);
    findings.extend(field::findings(eval));
    findings.extend(guard::findings(eval));
    risk::weigh(eval, &mut findings);
    let mut allows = allow::allows(eval);
    findings.retain(|finding| !eval.is_allowed(finding, &mut allows));
    findings.extend(policy::findings(eval, &allows));
    let undated = match eval.catalog.today {
        Some(_) => 0,
        None => allows.iter().filter(|allow| allow.until.is_some()).count(),
    };
    let program = eval.world.program;
    let key = |finding: &Finding| {
        let path = program
            .files
            .get(finding.at.file.0 as usize)
            .map_or(String::new(), |file| file.path.clone());
        (
            path,
            finding.at.span,
            finding.lint.clone(),
            finding.category.clone(),
        )
    };
    findings.sort_by_cached_key(key);
    number_equal(&mut findings);
    (findings, u32::try_from(undated).unwrap_or(u32::MAX))
}

/// Equal fingerprints within one run get an ordinal, in order of position.
fn number_equal(findings: &mut [Finding]) {
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    for finding in findings {
        let count = seen.entry(finding.fingerprint.clone()).or_default();
        if *count > 0 {
            finding.fingerprint = format!("{}-{count}", finding.fingerprint);
        }
        *count += 1;
    }
}

/// A lint that is on, with what its page says of a finding.
pub(crate) struct Wording<'a> {
    pub(crate) lint: &'a LintSpec,
    pub(crate) holes: Vec<(&'static str, String)>,
}

impl Wording<'_> {
    fn fill(&self, template: &Template) -> String {
        template.render(|name| {
            self.holes
                .iter()
                .find(|(known, _)| *known == name)
                .map(|(_, text)| text.as_str())
        })
    }

    /// A finding with the lint's words and everything else empty.
    pub(crate) fn finding(&self, eval: &Evaluation<'_, '_>, at: Location) -> Finding {
        let lint = self.lint;
        Finding {
            lint: lint.name.clone(),
            level: lint.level.value,
            message: self.fill(&lint.message),
            why: lint
                .why
                .as_ref()
                .map_or(String::new(), |why| self.fill(why)),
            instead: lint
                .instead
                .as_ref()
                .map_or(String::new(), |instead| self.fill(instead)),
            at,
            category: None,
            purposes: Vec::new(),
            subject: None,
            clause: clause(eval.catalog, lint),
            recipient: None,
            sink: None,
            source: None,
            trace: Vec::new(),
            via: Vec::new(),
            also: Vec::new(),
            confidence: Confidence::High,
            cfg: None,
            risk: None,
            obligations: Vec::new(),
            fingerprint: String::new(),
        }
    }
}

fn clause(catalog: &Catalog, lint: &LintSpec) -> Option<ClauseRef> {
    let key = &lint.clauses.first()?.value;
    let clause = catalog.policy.clauses.get(key)?;
    Some(ClauseRef {
        key: key.clone(),
        section: clause
            .section
            .as_ref()
            .map_or(String::new(), |section| section.value.clone()),
        quote: clause.quote.value.clone(),
    })
}

/// Whether a lint is on.
pub(crate) fn is_on(lint: &LintSpec) -> bool {
    lint.level.value != Level::Allow
}

/// A short hash of what identifies a finding.
pub(crate) fn fingerprint(parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    let digest = hash.finalize();
    digest
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// The cfg under which a part of an item exists, those of the item and the modules around it included.
pub(crate) fn cfg_of(
    world: &World<'_>,
    site: crate::world::Site,
    part: Location,
) -> Option<String> {
    let lowered = &world.program.file(site.file).lowered;
    let item = lowered.item(site.item);
    let mut all: Vec<&str> = Vec::new();
    if part.file == site.file {
        all.extend(lowered.cfgs_at(part.span).map(|cfg| lowered.text(cfg)));
        all.reverse();
    }
    all.extend(item.cfg.map(|cfg| lowered.text(cfg)));
    if let Some(parent) = item.parent {
        all.extend(lowered.item(parent).cfg.map(|cfg| lowered.text(cfg)));
    }
    let mut at = Some(site.module);
    while let Some(module) = at {
        let here = world.program.module(module);
        if let Some(cfg) = module_cfg(world, module) {
            all.push(cfg);
        }
        at = here.parent;
    }
    all.reverse();
    all.dedup();
    (!all.is_empty()).then(|| all.join(", "))
}

/// The cfg at the `mod` item that declares a module.
fn module_cfg<'p>(world: &World<'p>, module: ModuleId) -> Option<&'p str> {
    use privet_ir::item::ItemKind;
    let here = world.program.module(module);
    let parent = world.program.module(here.parent?);
    let name = here.name;
    parent.items.iter().find_map(|&(file, item)| {
        let source = world.program.file(file);
        let item = source.lowered.item(item);
        let declares = matches!(item.kind, ItemKind::Module(_) | ItemKind::FileModule { .. });
        let same = declares && source.symbols[item.name.0 as usize] == name;
        if same {
            item.cfg.map(|cfg| source.lowered.text(cfg))
        } else {
            None
        }
    })
}
