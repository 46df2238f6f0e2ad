//! `privet check`: discover, load, analyse, report.

use privet_catalog::{Catalog, Level};
use privet_flow::finding::Analysis;
use privet_flow::{add_policy, analyse_observed, show_resolve, show_summarise};
use privet_ir::check::Limits;
use privet_ir::show::show_file;
use privet_ir::workers::Workers;
use privet_report::{Format, Options, Partial, PartialReason, PolicyInfo, Report, Untrusted, safe};

use crate::args::{CheckArgs, Stage};
use crate::discover::{FeatureChoice, Request, SourceTree, discover};
use crate::exit::Exit;
use crate::filter::Filter;
use crate::load::{Loaded, load};
use crate::problem::{Kind, Problem};
use crate::texts::Texts;
use crate::timings::Timings;
use crate::{out, policy};

/// Checks what the arguments name, and says what was found.
pub(crate) fn run(args: &CheckArgs) -> Exit {
    let timings = Timings::new();
    let ended = stages(args, &timings);
    if args.timings {
        timings.tell();
    }
    ended.unwrap_or_else(|problems| {
        out::problems(&problems, "error");
        Exit::Failed
    })
}

fn stages(args: &CheckArgs, timings: &Timings) -> Result<Exit, Vec<Problem>> {
    let tree = discover(&request(args))?;
    timings.end("discover");
    if args.show == Some(Stage::Discover) {
        return Ok(print(args, tree.to_text().as_bytes()));
    }
    let catalog = policy::catalog(args, &tree)?;
    let filter = Filter::new(&tree, &args.package)?;
    timings.end("policy");
    let workers = workers(args)?;
    let mut loaded = load(&tree, &catalog, &workers, &|stage| timings.end(stage))?;
    add_policy(&mut loaded.program, &catalog);
    if loaded.files_total == 0 && loaded.problems.is_empty() {
        let problem = Problem::of_file("", "there is no crate to check");
        return Err(vec![
            problem.help("name a folder with sources, or add `members`"),
        ]);
    }
    if let Some(stage) = args.show {
        let text = workers.run(|| shown(stage, &loaded, &catalog));
        return Ok(print(args, text.as_bytes()));
    }
    let analyse = || {
        analyse_observed(&loaded.program, &catalog, &|stage| {
            timings.end(stage.name())
        })
    };
    let mut analysis = workers.run(analyse);
    filter.apply(&tree, &loaded, &mut analysis);
    let exit = report(args, &tree, &catalog, &loaded, &analysis);
    timings.end("report");
    Ok(exit)
}

pub(crate) fn request(args: &CheckArgs) -> Request {
    let names = args.features.iter().flat_map(|list| list.split([',', ' ']));
    Request {
        paths: args.paths.clone(),
        features: FeatureChoice {
            features: names
                .filter(|name| !name.is_empty())
                .map(str::to_owned)
                .collect(),
            all: args.all_features,
            no_default: args.no_default_features,
        },
        include_tests: args.include_tests,
        target: args.target.clone(),
    }
}

pub(crate) fn workers(args: &CheckArgs) -> Result<Workers, Vec<Problem>> {
    /// More threads than this help nobody.
    const MOST: usize = 256;
    let jobs = args.jobs.map_or(0, |jobs| jobs.get().min(MOST));
    Workers::new(jobs, Limits::default()).map_err(|why| {
        let problem = Problem::of_file("", why);
        vec![problem.help("allow this process more threads or memory")]
    })
}

/// What a stage gives, as text.
fn shown(stage: Stage, loaded: &Loaded, catalog: &Catalog) -> String {
    match stage {
        Stage::Discover => unreachable!("it was shown before anything was loaded"),
        Stage::Lower => {
            let own = loaded
                .program
                .files
                .iter()
                .filter(|file| !file.is_described);
            own.map(|file| format!("== {}\n{}", file.path, show_file(&file.lowered)))
                .collect()
        }
        Stage::Resolve => show_resolve(&loaded.program, catalog),
        Stage::Summarise => show_summarise(&loaded.program, catalog),
    }
}

fn report(
    args: &CheckArgs,
    tree: &SourceTree,
    catalog: &Catalog,
    loaded: &Loaded,
    analysis: &Analysis,
) -> Exit {
    let texts = Texts::read(loaded, &tree.root, analysis).with_policy(catalog);
    let problems = loaded.problems.iter().chain(&texts.changed);
    let partial: Vec<Partial> = problems.map(partial).collect();
    let sha256 = catalog.meaning_sha256();
    let report = Report {
        analysis,
        new: None,
        files: &texts,
        policy: PolicyInfo {
            name: &catalog.policy.name,
            version: Some(catalog.policy.version.as_str()).filter(|version| !version.is_empty()),
            sha256: &sha256,
        },
        partial: &partial,
        files_total: loaded.files_total,
        files_analysed: analysis.coverage.files as usize,
        version: env!("CARGO_PKG_VERSION"),
        options: Options {
            colour: out::colour(args.color, args.output.is_some()),
            ..Options::default()
        },
    };
    let format =
        Format::from_name(&args.format).expect("the arguments allow the names of formats only");
    let mut bytes = Vec::new();
    format
        .write(&report, &mut bytes)
        .expect("writing to memory cannot fail");
    let written = print(args, &bytes);
    if format == Format::Terminal {
        notes(tree, loaded);
        undated(analysis);
    }
    written
        .max(verdict(loaded, analysis, &partial))
        .max(strictly(args, analysis))
}

/// Nothing here asks a clock: without a date, last days are not judged, and that is said.
pub(crate) fn undated(analysis: &Analysis) {
    let count = analysis.undated_allows as usize;
    if count > 0 {
        let allows = if count == 1 {
            " allow has"
        } else {
            " allows have"
        };
        out::notice(&safe![
            "note: ",
            count,
            allows,
            " a last day that was not judged; say what day it is with `--today DATE`",
        ]);
    }
}

/// `--strict`: what could not be seen counts as if it were found.
fn strictly(args: &CheckArgs, analysis: &Analysis) -> Exit {
    if !args.strict || analysis.blind_spots.is_empty() {
        return Exit::Clean;
    }
    let count = analysis.blind_spots.len();
    out::notice(&safe![
        "error: ",
        count,
        " blind spots, and `--strict` allows none"
    ]);
    Exit::Denied
}

/// How the run ends, as far as the code is to blame.
fn verdict(loaded: &Loaded, analysis: &Analysis, partial: &[Partial]) -> Exit {
    if loaded.is_broken {
        return Exit::Failed;
    }
    let denied = analysis
        .findings
        .iter()
        .any(|finding| finding.level == Level::Deny);
    match (denied, partial.is_empty()) {
        (true, _) => Exit::Denied,
        (false, false) => Exit::Partial,
        (false, true) => Exit::Clean,
    }
}

pub(crate) fn print(args: &CheckArgs, bytes: &[u8]) -> Exit {
    Exit::of_output(match &args.output {
        Some(path) => out::to_file(bytes, path),
        None => out::to_stdout(bytes),
    })
}

/// What a person should know beside the report.
fn notes(tree: &SourceTree, loaded: &Loaded) {
    out::problems(&tree.notes, "note");
    let [first, rest @ ..] = loaded.orphans.as_slice() else {
        return;
    };
    let more = match rest.len() {
        0 => safe![],
        n => safe![" and ", n, " more"],
    };
    out::notice(&safe![
        "note: no `mod` reaches ",
        Untrusted(first),
        more,
        "; `--show discover` lists all files",
    ]);
}

fn partial(problem: &Problem) -> Partial {
    Partial {
        file: problem.file.clone(),
        line: problem.at.map(|(line, _)| line),
        column: problem.at.map(|(_, column)| column),
        reason: match problem.kind {
            Kind::NotRead => PartialReason::NotRead,
            Kind::NotUnderstood => PartialReason::NotParsed,
            Kind::OverLimit => PartialReason::OverLimit,
            Kind::Outside => PartialReason::OutsideRoot,
            Kind::UnresolvedInclude => PartialReason::UnresolvedInclude,
        },
        message: problem.message.clone(),
        help: problem.help.clone(),
    }
}
