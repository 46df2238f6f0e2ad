//! What the bench is asked to do.

use std::path::PathBuf;

pub(crate) const USAGE: &str = "\
cargo bench -p privet-tests -- [OPTIONS]

  --lines N        Take crates from the corpus up to this many lines [default: 1200000]
  --fraction A/B   Measure this part of them only, not how time grows with lines and shrinks with threads
  --only STAGE     `parse`, `load` (all up to the linked program) or `check` only
  --threads N      Threads [default: one per processor]
  --rounds N       Rounds, of which the median is taken [default: 5]";

/// What to do.
pub(crate) enum Task {
    /// The bench.
    Bench(Args),
    /// One measurement: what the bench starts itself for.
    Measure(Measurement),
}

/// How to bench.
pub(crate) struct Args {
    pub(crate) lines: usize,
    pub(crate) fraction: Option<(usize, usize)>,
    pub(crate) only: Option<Kind>,
    pub(crate) threads: usize,
    pub(crate) rounds: usize,
}

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// Reading the files.
    Read,
    /// The check before the parser, and its tokens.
    Tokens,
    /// Parsing with syn and dropping the tree: what all else is compared with.
    Parse,
    /// Discovery up to the linked program.
    Load,
    /// All of `privet check`.
    Check,
}

impl Kind {
    pub(crate) const ALL: [Kind; 5] = [
        Kind::Read,
        Kind::Tokens,
        Kind::Parse,
        Kind::Load,
        Kind::Check,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Kind::Read => "read",
            Kind::Tokens => "tokens",
            Kind::Parse => "parse",
            Kind::Load => "load",
            Kind::Check => "check",
        }
    }

    fn from_name(name: &str) -> Result<Kind, String> {
        let kind = Kind::ALL.into_iter().find(|kind| kind.name() == name);
        kind.ok_or_else(|| format!("`{name}` is nothing that is measured\n\n{USAGE}"))
    }
}

/// One measurement.
pub(crate) struct Measurement {
    pub(crate) kind: Kind,
    /// The workspace; its files are listed beside it.
    pub(crate) root: PathBuf,
    pub(crate) threads: usize,
}

impl Args {
    /// Reads the command line, the program's name left out.
    pub(crate) fn read(mut given: impl Iterator<Item = String>) -> Result<Task, String> {
        let mut args = Args {
            lines: 1_200_000,
            fraction: None,
            only: None,
            threads: std::thread::available_parallelism().map_or(1, usize::from),
            rounds: 5,
        };
        let mut measured: Option<(Kind, PathBuf)> = None;
        while let Some(flag) = given.next() {
            let mut value = || given.next().ok_or_else(|| format!("{flag} needs a value"));
            match flag.as_str() {
                // What `cargo bench` says to every bench.
                "--bench" => {}
                "--lines" => args.lines = number(&value()?)?,
                "--threads" => args.threads = number(&value()?)?,
                "--rounds" => args.rounds = number(&value()?)?,
                "--only" => args.only = Some(Kind::from_name(&value()?)?),
                "--fraction" => {
                    let value = value()?;
                    let (part, whole) = value.split_once('/').unwrap_or((value.as_str(), "1"));
                    args.fraction = Some((number(part)?, number(whole)?));
                }
                "--measure" => {
                    measured = Some((Kind::from_name(&value()?)?, PathBuf::from(value()?)));
                }
                _ => return Err(format!("`{flag}` is not known\n\n{USAGE}")),
            }
        }
        let threads = args.threads;
        Ok(match measured {
            Some((kind, root)) => Task::Measure(Measurement {
                kind,
                root,
                threads,
            }),
            None => Task::Bench(args),
        })
    }

    /// What is measured in each round.
    pub(crate) fn kinds(&self) -> Vec<Kind> {
        match self.only {
            Some(Kind::Parse) => vec![Kind::Parse],
            Some(kind) => vec![Kind::Parse, kind],
            None => Kind::ALL.to_vec(),
        }
    }
}

fn number(text: &str) -> Result<usize, String> {
    let number: Option<usize> = text.replace('_', "").parse().ok();
    let number = number.filter(|number| *number > 0);
    number.ok_or_else(|| format!("`{text}` is no number above zero"))
}
