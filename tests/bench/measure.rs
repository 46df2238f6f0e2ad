//! One measurement, in a process of its own: what is measured, then one line of JSON about it.
//!
//! The files are those that the program holds after loading; the first measurement of a workspace lists them.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use cargo_privet::discover::{Request, discover};
use cargo_privet::exit::Exit;
use cargo_privet::fs::{MAX_SOURCE, Root};
use cargo_privet::load::load;
use cargo_privet::timings::Timings;
use privet_catalog::{Catalog, Options};
use privet_ir::check::{Limits, lex};
use privet_ir::text::SourceText;
use privet_ir::workers::Workers;
use serde_json::json;

use crate::args::{Kind, Measurement};

/// The policy that the corpus is held against.
const POLICY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/bench/policy.toml");

/// Where the files of a workspace are listed.
pub(crate) fn list_of(root: &Path) -> PathBuf {
    root.with_extension("files")
}

/// Where the report of a workspace is written.
pub(crate) fn report_of(root: &Path) -> PathBuf {
    root.with_extension("json")
}

/// Measures, and says what was seen.
pub(crate) fn run(what: &Measurement) -> Result<(), String> {
    let seen = match what.kind {
        Kind::Read => read(what)?,
        Kind::Tokens => each_text(what, |text, limits| {
            let source = SourceText::new(text);
            std::hint::black_box(lex(&source, limits)).is_ok()
        })?,
        Kind::Parse => each_text(what, |text, _| {
            std::hint::black_box(syn::parse_file(text)).is_ok()
        })?,
        Kind::Load => loaded(what)?,
        Kind::Check => check(what),
    };
    println!("{seen}");
    Ok(())
}

fn workers(what: &Measurement) -> Result<Workers, String> {
    Workers::new(what.threads, Limits::default())
}

/// Paths from the root, with their sizes.
fn files(what: &Measurement) -> Result<Vec<(String, u64)>, String> {
    let list = list_of(&what.root);
    let text = fs::read_to_string(&list).map_err(|error| format!("{}: {error}", list.display()))?;
    let size = |path: &str| what.root.join(path).metadata().map_or(0, |file| file.len());
    Ok(text
        .lines()
        .map(|path| (path.to_owned(), size(path)))
        .collect())
}

fn read(what: &Measurement) -> Result<serde_json::Value, String> {
    let workers = workers(what)?;
    let (root, files) = (Root::of_workspace(what.root.clone()), files(what)?);
    let start = Instant::now();
    let one = |(path, _): (String, u64)| root.read(&path, MAX_SOURCE).map_or(0, |text| text.len());
    let bytes = workers.each(files, |(_, size)| *size, one, || 0);
    Ok(json!({ "ms": ms(start), "bytes": bytes.iter().sum::<usize>() }))
}

/// Does `work` on each text, all of which are in memory before the clock starts.
fn each_text(
    what: &Measurement,
    work: impl Fn(&str, &Limits) -> bool + Sync,
) -> Result<serde_json::Value, String> {
    let workers = workers(what)?;
    let root = Root::of_workspace(what.root.clone());
    let texts: Vec<String> = files(what)?
        .into_iter()
        .map(|(path, _)| root.read(&path, MAX_SOURCE).unwrap_or_default())
        .collect();
    let start = Instant::now();
    let understood = workers.each(
        texts.iter().collect(),
        |text: &&String| text.len() as u64,
        |text| work(text, workers.limits()),
        || false,
    );
    let took = ms(start);
    let failed = understood.iter().filter(|ok| !**ok).count();
    Ok(json!({ "ms": took, "failed": failed }))
}

fn loaded(what: &Measurement) -> Result<serde_json::Value, String> {
    let workers = workers(what)?;
    let (catalog, _) = Catalog::build(None, &Options::default());
    let before = memory("VmRSS");
    let start = Instant::now();
    let timings = Timings::new();
    let request = Request {
        paths: vec![what.root.clone()],
        ..Request::default()
    };
    let wrong = |problems: Vec<cargo_privet::problem::Problem>| format!("{problems:?}");
    let tree = discover(&request).map_err(wrong)?;
    timings.end("discover");
    let loaded = load(&tree, &catalog, &workers, &|stage| timings.end(stage)).map_err(wrong)?;
    let took = ms(start);
    // What the parser needed goes back to the system a moment later.
    std::thread::sleep(std::time::Duration::from_millis(300));
    workers.run(|| std::hint::black_box(vec![0_u8; 1 << 20]));
    let held = memory("VmRSS").saturating_sub(before);
    let own = loaded
        .program
        .files
        .iter()
        .filter(|file| !file.is_described);
    let paths: Vec<String> = own.clone().map(|file| file.path.clone() + "\n").collect();
    let lines: u64 = own.map(|file| u64::from(file.line_count)).sum();
    let list = list_of(&what.root);
    fs::write(&list, paths.concat()).map_err(|error| format!("{}: {error}", list.display()))?;
    Ok(json!({
        "ms": took,
        "stages": stages(&timings),
        "held_kb": held,
        "peak_kb": memory("VmHWM"),
        "files": paths.len(),
        "lines": lines,
        "problems": loaded.problems.len(),
    }))
}

fn stages(timings: &Timings) -> serde_json::Value {
    let stages = timings.stages().into_iter();
    let stages = stages.map(|(name, took)| json!([name, took.as_secs_f64() * 1e3]));
    stages.collect()
}

/// The whole program, as a user starts it. It says its stages on the standard error.
fn check(what: &Measurement) -> serde_json::Value {
    let (threads, report) = (what.threads.to_string(), report_of(&what.root));
    let flags = [
        "privet",
        "check",
        "--format",
        "json",
        "--timings",
        "--policy",
        POLICY,
        "-j",
        &threads,
        "--output",
    ];
    let mut args: Vec<OsString> = flags.map(OsString::from).to_vec();
    args.extend([report.into_os_string(), what.root.clone().into_os_string()]);
    let start = Instant::now();
    let exit = cargo_privet::run(args, false);
    json!({ "ms": ms(start), "ended": exit != Exit::Failed, "peak_kb": memory("VmHWM") })
}

fn ms(start: Instant) -> f64 {
    start.elapsed().as_secs_f64() * 1e3
}

/// What the system says of this process, in KiB; 0 where it says nothing.
fn memory(key: &str) -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix(key)?.strip_prefix(':'));
    let number = line.and_then(|line| line.trim().split(' ').next()?.parse().ok());
    number.unwrap_or(0)
}
