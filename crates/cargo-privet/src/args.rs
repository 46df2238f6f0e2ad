//! The command line: what may be said, with its help texts.
//!
//! `check` is the default command: it may be left out, also before flags and paths.
//! Nothing here is personal: the developer's own flags, never stored and never sent.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::parser::ValueSource;
use clap::{
    ArgMatches, Args, CommandFactory as _, FromArgMatches as _, Parser, Subcommand, ValueEnum,
};
use privet_catalog::{Date, Level};
use privet_report::Format;

/// The commands, and what else may stand in their place.
const COMMANDS: &[&str] = &["check", "explain", "why", "models", "policy", "help"];
const OF_THE_WHOLE: &[&str] = &["-h", "--help", "-V", "--version"];

const EXIT_CODES: &str = "\
Exit codes:
  0  clean and complete
  1  a finding at deny level
  2  wrong usage, a mistake in the policy, or an internal error
  3  nothing denied was found, but something could not be analysed";

/// A data-flow linter that keeps the promises of a privacy policy.
#[derive(Debug, Parser)]
#[command(
    name = "privet",
    version,
    subcommand_required = true,
    arg_required_else_help = true,
    disable_help_subcommand = false,
    after_help = "`check` is the default: `privet PATH` and `cargo privet` check too.",
    max_term_width = 100
)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Check a workspace, or files, against the policy
    #[command(after_help = EXIT_CODES, max_term_width = 100)]
    Check(Box<CheckArgs>),
    /// Show the page of a lint
    #[command(max_term_width = 100)]
    Explain(ExplainArgs),
    /// Show everywhere a field's data goes, also where the policy allows it
    #[command(max_term_width = 100)]
    Why(Box<WhyArgs>),
    /// List the models of libraries, or what is known of one call
    #[command(max_term_width = 100)]
    Models(ModelsArgs),
    /// Check, show, compare or lock the policy
    #[command(
        max_term_width = 100,
        subcommand_required = true,
        arg_required_else_help = true
    )]
    Policy {
        /// What to do with it.
        #[command(subcommand)]
        command: PolicyCommand,
    },
}

/// What to do with a policy.
#[derive(Clone, Debug, Subcommand)]
pub enum PolicyCommand {
    /// Check the policy alone, without any code
    #[command(after_help = POLICY_CHECK, max_term_width = 100)]
    Check(PolicyArgs),
    /// Show every setting that holds, and where it comes from
    #[command(max_term_width = 100)]
    Show(Box<CheckArgs>),
    /// Say in a reviewer's words what a change of the policy means
    #[command(after_help = POLICY_DIFF, max_term_width = 100)]
    Diff(DiffArgs),
    /// Write `privet.lock`: the version and a hash of what the policy means
    #[command(after_help = POLICY_LOCK, max_term_width = 100)]
    Lock(PolicyArgs),
}

const POLICY_CHECK: &str = "\
Looks for mistakes, quotes that the published text does not hold, changes that were not announced,
allows without a reason or past their last day, and entries that nothing refers to.

Exit codes: 0 nothing wrong, 1 a finding at deny level, 2 a mistake in the policy.";

const POLICY_DIFF: &str = "\
Exit codes: 0 no promise is broken, 1 the new policy breaks a promise that its text still makes,
2 a mistake in one of the policies.";

const POLICY_LOCK: &str = "\
Comments, order and spelling do not change the hash; promises and the published text do.
Once the lock is there, `privet check` reports a change that has no new version, date and notice.";

/// Which two policies.
#[derive(Clone, Debug, Args)]
#[cfg_attr(privet, personal(none))]
pub struct DiffArgs {
    /// The policy as it was: a `privet.toml`, or the folder it lies in
    #[arg(value_name = "OLD")]
    pub old: PathBuf,

    /// The policy as it shall be
    #[arg(value_name = "NEW")]
    pub new: PathBuf,

    /// How to say it
    #[arg(
        long,
        value_name = "FORMAT",
        env = "PRIVET_FORMAT",
        default_value = "terminal"
    )]
    pub format: DiffFormat,
}

/// How changes of a policy are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DiffFormat {
    /// For people.
    Terminal,
    /// For a comment on a pull request.
    Markdown,
    /// For programs.
    Json,
}

/// A setting of the command line: its name, its value, and where that came from.
#[derive(Clone, Debug)]
#[cfg_attr(privet, personal(none))]
pub struct Given {
    /// The flag without dashes.
    pub name: String,
    /// Its value, as written.
    pub value: String,
    /// The command line, a variable of the environment, or nobody.
    pub from: String,
}

/// Which policy.
#[derive(Clone, Debug, Args)]
#[cfg_attr(privet, personal(none))]
pub struct PolicyArgs {
    /// A `privet.toml`, or the folder it lies in [default: the policy of the workspace here]
    #[arg(value_name = "PATH", env = "PRIVET_POLICY")]
    pub path: Option<PathBuf>,

    /// The day to judge last days by [default: the newest day that the policy gives]
    #[arg(long, value_name = "DATE", env = "PRIVET_TODAY", value_parser = day)]
    pub today: Option<Date>,

    /// How to say it
    #[arg(long, value_name = "FORMAT", env = "PRIVET_FORMAT", default_value = "terminal",
          value_parser = formats())]
    pub format: String,

    /// Whether to use colours
    #[arg(
        long,
        value_name = "WHEN",
        env = "PRIVET_COLOR",
        default_value = "auto"
    )]
    pub color: ColorChoice,
}

/// What to check, how, and where to say it.
#[derive(Clone, Debug, Args)]
#[cfg_attr(privet, personal(none))]
pub struct CheckArgs {
    /// A workspace, a package, folders in it, or `.rs` files [default: .]
    #[arg(value_name = "PATHS")]
    pub paths: Vec<PathBuf>,

    /// Show only what concerns this package; the whole workspace is analysed
    #[arg(short, long, value_name = "PACKAGE")]
    pub package: Vec<String>,

    /// The policy to hold the code against, instead of the workspace's `privet.toml`
    #[arg(long, value_name = "FILE", env = "PRIVET_POLICY")]
    pub policy: Option<PathBuf>,

    /// Check with these features on; separated by commas or spaces
    #[arg(short = 'F', long, value_name = "FEATURES")]
    pub features: Vec<String>,

    /// Check with all features on
    #[arg(long)]
    pub all_features: bool,

    /// Leave the default features off
    #[arg(long)]
    pub no_default_features: bool,

    /// Check for this target [default: x86_64-unknown-linux-gnu, whatever machine this is]
    #[arg(long, value_name = "TRIPLE", env = "PRIVET_TARGET")]
    pub target: Option<String>,

    /// How to say it
    #[arg(long, value_name = "FORMAT", env = "PRIVET_FORMAT", default_value = "terminal",
          value_parser = formats())]
    pub format: String,

    /// Write the report to this file instead of the standard output
    #[arg(short, long, value_name = "FILE", env = "PRIVET_OUTPUT")]
    pub output: Option<PathBuf>,

    /// Check tests, examples and benchmarks as well, and code under `cfg(test)`
    #[arg(long)]
    pub include_tests: bool,

    /// How many threads to use [default: one per processor]
    #[arg(short, long, value_name = "N", env = "PRIVET_JOBS")]
    pub jobs: Option<std::num::NonZeroUsize>,

    /// Whether to use colours
    #[arg(
        long,
        value_name = "WHEN",
        env = "PRIVET_COLOR",
        default_value = "auto"
    )]
    pub color: ColorChoice,

    /// Make a lint an error
    #[arg(short = 'D', long, value_name = "LINT")]
    pub deny: Vec<String>,

    /// Make a lint a warning
    #[arg(short = 'W', long, value_name = "LINT")]
    pub warn: Vec<String>,

    /// Switch a lint off
    #[arg(short = 'A', long, value_name = "LINT")]
    pub allow: Vec<String>,

    /// The lints of these three, in the order they were given.
    #[arg(skip)]
    pub levels: Vec<(String, Level)>,

    /// Every flag with a value, for those who ask where it came from.
    #[arg(skip)]
    pub given: Vec<Given>,

    /// Blind spots on the way of labelled data are findings
    #[arg(long, env = "PRIVET_STRICT")]
    pub strict: bool,

    /// The day to judge the last days of allows by [default: the newest day that the policy gives]
    #[arg(long, value_name = "DATE", env = "PRIVET_TODAY", value_parser = day)]
    pub today: Option<Date>,

    /// Leave out what privet knows of libraries
    #[arg(long)]
    pub no_models: bool,

    /// Print what a stage makes of the files, instead of checking them
    #[arg(long, value_name = "STAGE")]
    pub show: Option<Stage>,

    /// Print how long each stage took, to the standard error
    #[arg(long)]
    pub timings: bool,
}

/// Which page.
#[derive(Clone, Debug, Args)]
#[cfg_attr(privet, personal(none))]
pub struct ExplainArgs {
    /// The lint
    #[arg(value_name = "LINT")]
    pub lint: String,

    /// Whether to use colours
    #[arg(
        long,
        value_name = "WHEN",
        env = "PRIVET_COLOR",
        default_value = "auto"
    )]
    pub color: ColorChoice,
}

/// Which field, and of which code.
#[derive(Clone, Debug, Args)]
#[cfg_attr(privet, personal(none))]
pub struct WhyArgs {
    /// The field, such as `crate::models::Order::email`, `Order.email` or `email`; or a function that gives data
    #[arg(value_name = "FIELD")]
    pub field: String,

    /// The code, and how to read it.
    #[command(flatten)]
    pub check: CheckArgs,
}

/// Which models.
#[derive(Clone, Debug, Args)]
#[cfg_attr(privet, personal(none))]
pub struct ModelsArgs {
    /// A call as in code with its crate first, such as `reqwest::Client::post`
    #[arg(value_name = "CALL")]
    pub call: Option<String>,
}

/// When to use colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ColorChoice {
    /// On a terminal, unless the environment says otherwise.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// What `--show` prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Stage {
    /// Crates, files and why some are not checked.
    Discover,
    /// Items and bodies of each file.
    Lower,
    /// What each call means.
    Resolve,
    /// What each function does with its inputs.
    Summarise,
}

fn day(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| "write a day that exists, as in 2027-01-31".to_owned())
}

fn formats() -> PossibleValuesParser {
    let value =
        |format: &Format| clap::builder::PossibleValue::new(format.name()).help(format.about());
    PossibleValuesParser::new(Format::ALL.iter().map(value))
}

/// Reads the command line. `args` begins with the program's name;
/// cargo calls a program `cargo-privet` with the word `privet` after it.
pub fn parse(mut args: Vec<OsString>, called_by_cargo: bool) -> Result<Cli, clap::Error> {
    if called_by_cargo && args.get(1).is_some_and(|word| word == "privet") {
        args.remove(1);
    }
    let first = args.get(1).and_then(|word| word.to_str());
    let is_command =
        first.is_some_and(|word| COMMANDS.contains(&word) || OF_THE_WHOLE.contains(&word));
    if !is_command {
        args.insert(1.min(args.len()), OsString::from("check"));
    }
    let matches = Cli::command().try_get_matches_from(args)?;
    let mut cli = Cli::from_arg_matches(&matches)?;
    if let (Command::Check(check), Some(matches)) =
        (&mut cli.command, matches.subcommand_matches("check"))
    {
        check.levels = levels(matches);
    }
    let show = matches
        .subcommand_matches("policy")
        .and_then(|policy| policy.subcommand_matches("show"));
    if let (Command::Policy { command }, Some(matches)) = (&mut cli.command, show)
        && let PolicyCommand::Show(check) = command
    {
        check.levels = levels(matches);
        check.given = given(matches);
    }
    Ok(cli)
}

/// The flags that have a value, by name, each with who gave it.
fn given(matches: &ArgMatches) -> Vec<Given> {
    let mut all = Vec::new();
    let command = CheckArgs::augment_args(clap::Command::new("show"));
    for arg in command.get_arguments() {
        let id = arg.get_id().as_str();
        let Some(source) = matches.value_source(id) else {
            continue;
        };
        let raw = matches.get_raw(id).into_iter().flatten();
        let value: Vec<String> = raw
            .map(|text| text.to_string_lossy().into_owned())
            .collect();
        let from = match source {
            ValueSource::CommandLine => "command line".to_owned(),
            ValueSource::EnvVariable => {
                let name = arg.get_env().unwrap_or_default();
                format!("environment, {}", name.to_string_lossy())
            }
            _ => "built-in".to_owned(),
        };
        all.push(Given {
            name: id.replace('_', "-"),
            value: value.join(" "),
            from,
        });
    }
    all.sort_by(|a, b| a.name.cmp(&b.name));
    all
}

/// `--deny`, `--warn` and `--allow` as one list: a later one overrides an earlier one.
fn levels(matches: &ArgMatches) -> Vec<(String, Level)> {
    let flags = [
        ("deny", Level::Deny),
        ("warn", Level::Warn),
        ("allow", Level::Allow),
    ];
    let mut placed = Vec::new();
    for (flag, level) in flags {
        let lints = matches.get_many::<String>(flag).into_iter().flatten();
        let places = matches.indices_of(flag).into_iter().flatten();
        placed.extend(
            places
                .zip(lints)
                .map(|(at, lint)| (at, lint.clone(), level)),
        );
    }
    placed.sort();
    placed
        .into_iter()
        .map(|(_, lint, level)| (lint, level))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths_of(args: &[&str], called_by_cargo: bool) -> String {
        let args = args.iter().map(OsString::from).collect();
        match parse(args, called_by_cargo).unwrap().command {
            Command::Check(check) => format!("{:?}", check.paths),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn the_arguments_are_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn check_may_be_left_out() {
        assert_eq!(paths_of(&["privet"], false), "[]");
        assert_eq!(paths_of(&["privet", "a"], false), "[\"a\"]");
        assert_eq!(paths_of(&["privet", "check", "a"], false), "[\"a\"]");
        assert_eq!(paths_of(&["privet", "--strict", "a"], false), "[\"a\"]");
    }

    #[test]
    fn levels_keep_their_order() {
        let args = ["privet", "-A", "x", "--deny", "y", "--warn", "x"];
        let cli = parse(args.iter().map(OsString::from).collect(), false).unwrap();
        let Command::Check(check) = cli.command else {
            panic!("`check` was left out, so it is meant");
        };
        let expected = [("x", Level::Allow), ("y", Level::Deny), ("x", Level::Warn)];
        assert_eq!(
            check.levels,
            expected.map(|(lint, level)| (lint.to_owned(), level))
        );
    }

    #[test]
    fn cargo_puts_the_name_of_the_command_first() {
        assert_eq!(
            paths_of(&["cargo-privet", "privet", "check", "a"], true),
            "[\"a\"]"
        );
        assert_eq!(paths_of(&["cargo-privet", "privet"], true), "[]");
        assert_eq!(paths_of(&["cargo-privet", "check", "a"], true), "[\"a\"]");
        assert_eq!(paths_of(&["privet", "privet"], false), "[\"privet\"]");
    }
}
