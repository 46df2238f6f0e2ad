//! `privet explain LINT`: the lint's page, for reading in a terminal.

use privet_lints::{Page, page, pages};

use crate::args::ExplainArgs;
use crate::exit::Exit;
use crate::nearest::nearest;
use crate::out;
use crate::problem::Problem;

/// Prints the page of the lint.
pub(crate) fn run(args: &ExplainArgs) -> Exit {
    let Some(page) = page(&args.lint) else {
        out::problems(&[unknown(&args.lint)], "error");
        return Exit::Failed;
    };
    let colour = out::colour(args.color, false);
    Exit::of_output(out::to_stdout(shown(page, colour).as_bytes()))
}

fn unknown(lint: &str) -> Problem {
    let names = pages().iter().map(|page| page.name);
    let problem = Problem::of_file("", format!("there is no lint `{lint}`"));
    match nearest(lint, names.clone()) {
        Some(near) => problem.help(format!("did you mean `{near}`?")),
        None => {
            let all: Vec<&str> = names.collect();
            problem.help(format!("the lints are {}", all.join(", ")))
        }
    }
}

/// The page: its level, then its text, code set apart, `//~` markers kept since they show where the finding stands.
fn shown(page: &Page, colour: bool) -> String {
    let (bold, dim, reset) = match colour {
        true => ("\u{1b}[1m", "\u{1b}[2m", "\u{1b}[0m"),
        false => ("", "", ""),
    };
    let mut text = String::new();
    let mut in_code = false;
    for line in page.body().lines() {
        if line.starts_with("```") {
            in_code = !in_code;
        } else if in_code {
            text.push_str(&format!("    {dim}{line}{reset}\n"));
        } else if let Some(title) = line.strip_prefix("# ") {
            text.push_str(&format!("{bold}{title}{reset}{}\n", level(page)));
        } else if let Some(title) = line.strip_prefix("## ") {
            text.push_str(&format!("{bold}{title}{reset}\n"));
        } else {
            text.push_str(line);
            text.push('\n');
        }
    }
    text
}

/// The default level, from the head of the page.
fn level(page: &Page) -> String {
    let mut lines = page.head().text.lines();
    let level = lines.find_map(|line| line.strip_prefix("level = "));
    level.map_or(String::new(), |level| {
        format!(" ({} by default)", level.trim_matches('"'))
    })
}
