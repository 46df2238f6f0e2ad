//! The rounds: everything is measured once in each, so that a slow minute of the machine slows all alike.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::args::{Args, Kind};
use crate::measure::report_of;
use crate::plan::Size;

/// What was measured of one workspace with so many threads.
pub(crate) struct Measured {
    pub(crate) threads: usize,
    pub(crate) crates: usize,
    pub(crate) files: u64,
    pub(crate) lines: u64,
    /// Files that were not read or not understood, and the like.
    pub(crate) problems: u64,
    /// Medians in milliseconds.
    pub(crate) ms: BTreeMap<Kind, f64>,
    /// The stages of the check, or of loading, in their order.
    pub(crate) stages: Vec<(String, f64)>,
    /// Peak memory of the check, or of loading, in KiB.
    pub(crate) peak_kb: f64,
    /// Memory that the loaded program holds, in KiB.
    pub(crate) held_kb: f64,
    /// The report of the last check.
    pub(crate) report: Value,
}

/// What one measurement saw in each round.
#[derive(Default)]
struct Samples {
    ms: Vec<f64>,
    peak_kb: Vec<f64>,
    held_kb: Vec<f64>,
    stages: BTreeMap<String, Vec<f64>>,
    order: Vec<String>,
}

/// Measures all sizes.
pub(crate) fn all(args: &Args, sizes: &[Size]) -> Result<Vec<Measured>, String> {
    let mut all = Vec::new();
    for size in sizes {
        // The first loading lists the files, and warms the system's cache.
        let (seen, _) = measure(&size.root, Kind::Load, args.threads)?;
        all.extend(
            size.threads
                .iter()
                .map(|threads| (size, *threads, seen.clone(), BTreeMap::new())),
        );
    }
    for round in 0..args.rounds {
        for (size, threads, _, samples) in &mut all {
            for kind in args.kinds() {
                eprintln!(
                    "round {}: {} of {} crates on {threads} threads",
                    round + 1,
                    kind.name(),
                    size.crates
                );
                let (seen, said) = measure(&size.root, kind, *threads)?;
                samples
                    .entry(kind)
                    .or_insert_with(Samples::default)
                    .take(&seen, &said);
            }
        }
    }
    Ok(all
        .into_iter()
        .map(|(size, threads, seen, samples)| measured(size, threads, &seen, samples))
        .collect())
}

/// Starts the bench itself for one measurement; gives its line of JSON and what it said beside it.
fn measure(root: &Path, kind: Kind, threads: usize) -> Result<(Value, String), String> {
    let this = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut command = Command::new(this);
    command.arg("--measure").arg(kind.name()).arg(root);
    command.args(["--threads", &threads.to_string()]);
    for (name, _) in
        std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("PRIVET_"))
    {
        command.env_remove(name);
    }
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| error.to_string())?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let line = String::from_utf8_lossy(&output.stdout).into_owned();
    let seen: Result<Value, _> = serde_json::from_str(line.trim());
    match seen {
        Ok(seen) if output.status.success() && seen["ended"] != Value::Bool(false) => {
            Ok((seen, said))
        }
        _ => Err(format!(
            "{} of {} ended badly:\n{said}{line}",
            kind.name(),
            root.display()
        )),
    }
}

impl Samples {
    fn take(&mut self, seen: &Value, said: &str) {
        let number = |key: &str| seen[key].as_f64().unwrap_or(0.0);
        self.ms.push(number("ms"));
        self.peak_kb.push(number("peak_kb"));
        self.held_kb.push(number("held_kb"));
        let listed = seen["stages"].as_array().into_iter().flatten();
        let listed =
            listed.filter_map(|stage| Some((stage[0].as_str()?.to_owned(), stage[1].as_f64()?)));
        let stages: Vec<(String, f64)> = listed.chain(said.lines().filter_map(stage)).collect();
        for (name, took) in stages {
            if !self.order.contains(&name) {
                self.order.push(name.clone());
            }
            self.stages.entry(name).or_default().push(took);
        }
    }
}

/// A line of `--timings`: `lower   1234.5 ms`.
fn stage(line: &str) -> Option<(String, f64)> {
    let mut words = line.split_whitespace();
    let (name, number, unit) = (words.next()?, words.next()?, words.next()?);
    (unit == "ms").then_some((name.to_owned(), number.parse().ok()?))
}

fn measured(
    size: &Size,
    threads: usize,
    seen: &Value,
    mut samples: BTreeMap<Kind, Samples>,
) -> Measured {
    let ms = samples
        .iter_mut()
        .map(|(kind, samples)| (*kind, median(&mut samples.ms)))
        .collect();
    let held_kb = samples
        .get_mut(&Kind::Load)
        .map_or(0.0, |samples| median(&mut samples.held_kb));
    let last = samples
        .pop_last()
        .map(|(_, samples)| samples)
        .unwrap_or_default();
    let Samples {
        mut peak_kb,
        mut stages,
        order,
        ..
    } = last;
    let stages = order.into_iter().map(|name| {
        let took = stages.get_mut(&name).map_or(0.0, |samples| median(samples));
        (name, took)
    });
    let report = std::fs::read_to_string(report_of(&size.root)).unwrap_or_default();
    let number = |key: &str| seen[key].as_u64().unwrap_or(0);
    Measured {
        threads,
        crates: size.crates,
        files: number("files"),
        lines: number("lines"),
        problems: number("problems"),
        ms,
        stages: stages.collect(),
        peak_kb: median(&mut peak_kb),
        held_kb,
        report: serde_json::from_str(&report).unwrap_or_default(),
    }
}

/// The one in the middle; of two, their mean.
fn median(samples: &mut [f64]) -> f64 {
    samples.sort_by(f64::total_cmp);
    match samples {
        [] => 0.0,
        _ => (samples[(samples.len() - 1) / 2] + samples[samples.len() / 2]) / 2.0,
    }
}
