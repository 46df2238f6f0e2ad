//! `privet policy check`: the policy alone. Mistakes first, then what the lints of policies find without any code,
//! then what nothing in the policy refers to.

use privet_catalog::{Catalog, Level, Origin, PolicyNeed, PolicyText, Shape, Spanned};
use privet_flow::analyse;
use privet_report::{Format, Options, PolicyInfo, Report, Safe, Untrusted, safe};

use crate::args::PolicyArgs;
use crate::exit::Exit;
use crate::out;
use crate::problem::Problem;

use super::text::{PolicyFiles, read};

/// Checks the policy that the arguments mean.
pub(super) fn run(args: &PolicyArgs) -> Result<Exit, Vec<Problem>> {
    let mut policy = read(args)?;
    if !policy.problems.is_empty() {
        return Err(policy.problems);
    }
    let idle = idle(&policy.catalog);
    only_of_policies(&mut policy.catalog);
    let catalog = &policy.catalog;
    let files = PolicyFiles::of(catalog);
    let analysis = analyse(&files.program, catalog);
    let format = Format::from_name(&args.format).expect("the arguments allow known formats only");
    let sha256 = catalog.meaning_sha256();
    let report = Report {
        analysis: &analysis,
        new: None,
        files: &files,
        policy: PolicyInfo {
            name: &catalog.policy.name,
            version: Some(catalog.policy.version.as_str()).filter(|version| !version.is_empty()),
            sha256: &sha256,
        },
        partial: &[],
        files_total: 1,
        files_analysed: 1,
        version: env!("CARGO_PKG_VERSION"),
        options: Options {
            colour: out::colour(args.color, false),
            ..Options::default()
        },
    };
    let mut bytes = Vec::new();
    let is_quiet = format == Format::Terminal && analysis.findings.is_empty();
    match is_quiet {
        true => bytes.extend(sums(catalog, &policy.shown).into_bytes()),
        false => format
            .write(&report, &mut bytes)
            .expect("writing to memory cannot fail"),
    }
    let written = Exit::of_output(out::to_stdout(&bytes));
    out::problems(&idle, "note");
    crate::check::undated(&analysis);
    let mut findings = analysis.findings.iter();
    let is_denied = findings.any(|finding| finding.level == Level::Deny);
    Ok(written.max(if is_denied { Exit::Denied } else { Exit::Clean }))
}

/// Switches off every lint that needs code.
fn only_of_policies(catalog: &mut Catalog) {
    let alone = [
        PolicyNeed::QuotesStand,
        PolicyNeed::ChangeAnnounced,
        PolicyNeed::AllowReason,
        PolicyNeed::AllowCurrent,
    ];
    for lint in catalog.lints.values_mut() {
        let stays = match &lint.shape {
            Shape::Policy(shape) => shape
                .requires
                .iter()
                .all(|need| alone.contains(&need.value)),
            _ => false,
        };
        if !stays {
            lint.level.value = Level::Allow;
        }
    }
}

/// `privet.toml: version 1.2.0, 12 clauses, ..; every quote stands in PRIVACY.md`
fn sums(catalog: &Catalog, shown: &str) -> String {
    let policy = &catalog.policy;
    let quotes = match &policy.text {
        PolicyText::None => "it names no published text".to_owned(),
        PolicyText::BuiltIn(_) | PolicyText::File(_) => {
            let name = catalog
                .published
                .as_ref()
                .map_or("the text", |text| &text.name);
            format!("every quote stands in {name}")
        }
    };
    let line = safe![
        Untrusted(shown),
        ": version ",
        Untrusted(&policy.version),
        ", ",
        counted(policy.clauses.len(), "clause", "clauses"),
        ", ",
        counted(policy.categories.len(), "category", "categories"),
        ", ",
        counted(policy.purposes.len(), "purpose", "purposes"),
        ", ",
        counted(policy.recipients.len(), "recipient", "recipients"),
        "; ",
        Untrusted(&quotes),
    ];
    format!("{line}\n")
}

fn counted(count: usize, one: &'static str, many: &'static str) -> Safe {
    safe![count, " ", if count == 1 { one } else { many }]
}

/// What the project's own policy says and nothing refers to.
fn idle(catalog: &Catalog) -> Vec<Problem> {
    let policy = &catalog.policy;
    let own = |span| catalog.files.origin(span) == Origin::Own;
    let note = |span, message: String, help: &str| {
        let place = catalog.files.position(span);
        Problem::of_file(place.file, message)
            .at((place.line, place.column))
            .help(help)
    };
    let mut all = Vec::new();
    for clause in policy.clauses.values().filter(|clause| own(clause.span)) {
        let names =
            |spoken: Option<&Spanned<String>>| spoken.is_some_and(|name| name.value == clause.name);
        let is_spoken_of = clause.not_checkable.is_some()
            || policy
                .categories
                .values()
                .any(|one| names(one.clause.as_ref()))
            || policy
                .purposes
                .values()
                .any(|one| names(one.clause.as_ref()))
            || catalog
                .lints
                .values()
                .any(|lint| lint.clauses.iter().any(|one| names(Some(one))));
        if !is_spoken_of {
            all.push(note(
                clause.span,
                format!(
                    "nothing refers to clause `{}`, so nothing can break it",
                    clause.name
                ),
                "name it as the `clause` of a category, a purpose or a `[[lint]]`, \
                 or say with `not-checkable` why code cannot show it",
            ));
        }
    }
    for recipient in policy.recipients.values().filter(|one| own(one.span)) {
        let name = &recipient.name;
        if recipient.categories.is_empty() {
            all.push(note(
                recipient.span,
                format!("recipient `{name}` may receive nothing"),
                "list its `categories`",
            ));
        }
        let mut sinks = catalog.sinks.iter();
        let is_reached = !recipient.hosts.is_empty()
            || !recipient.crates.is_empty()
            || sinks.any(|entry| {
                entry
                    .sink
                    .recipient
                    .as_ref()
                    .is_some_and(|own| own.value == *name)
            });
        if !is_reached {
            all.push(note(
                recipient.span,
                format!("nothing but annotations in code can tell that data goes to `{name}`"),
                "list its `hosts` and `crates`, or name it in a `[[sink]]`",
            ));
        }
    }
    for lint in catalog.lints.values().filter(|lint| own(lint.level.span)) {
        if lint.origin == Origin::Shipped && lint.level.value == lint.default_level {
            all.push(note(
                lint.level.span,
                format!("`{}` is at {} anyway", lint.name, lint.default_level),
                "delete the line",
            ));
        }
    }
    all.sort();
    all
}
