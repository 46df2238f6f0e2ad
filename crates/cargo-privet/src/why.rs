//! `privet why FIELD`: everywhere the data of one field goes.
//!
//! The field may be named in full or by the end of its path; a name that fits several is answered with their list.

use privet_flow::{Ways, ways};
use privet_report::{write_why, write_why_json};

use crate::args::WhyArgs;
use crate::check::{print, request, workers};
use crate::discover::discover;
use crate::exit::Exit;
use crate::load::load;
use crate::nearest::nearest;
use crate::problem::Problem;
use crate::texts::Texts;
use crate::{out, policy};

/// Prints the ways of the field that the arguments name.
pub(crate) fn run(args: &WhyArgs) -> Exit {
    told(args).unwrap_or_else(|problems| {
        out::problems(&problems, "error");
        Exit::Failed
    })
}

fn told(args: &WhyArgs) -> Result<Exit, Vec<Problem>> {
    let check = &args.check;
    let tree = discover(&request(check))?;
    let catalog = policy::catalog(check, &tree)?;
    let workers = workers(check)?;
    let loaded = load(&tree, &catalog, &workers, &|_| {})?;
    let all = workers.run(|| ways(&loaded.program, &catalog));
    let chosen = chosen(&args.field, &all).map_err(|problem| vec![problem])?;
    let texts = Texts::read(&loaded, &tree.root, &Default::default());
    let mut bytes = Vec::new();
    let written = match check.format.as_str() {
        "json" => write_why_json(&chosen, &texts, &mut bytes),
        _ => {
            let colour = out::colour(check.color, check.output.is_some());
            write_why(&chosen, &texts, colour, &mut bytes)
        }
    };
    written.expect("writing to memory cannot fail");
    out::problems(&loaded.problems, "error");
    let ended = match loaded.problems.is_empty() {
        true => Exit::Clean,
        false => Exit::Partial,
    };
    Ok(print(check, &bytes).max(ended))
}

/// The labels of the one item that is meant.
fn chosen<'a>(field: &str, all: &'a [Ways]) -> Result<Vec<&'a Ways>, Problem> {
    let wanted = flat(field.strip_prefix("crate::").unwrap_or(field));
    let fits: Vec<&Ways> = all
        .iter()
        .filter(|ways| {
            let item = flat(&ways.label.item);
            item == wanted || item.ends_with(&format!("::{wanted}"))
        })
        .collect();
    let mut items: Vec<&str> = fits.iter().map(|ways| ways.label.item.as_str()).collect();
    items.dedup();
    match items.as_slice() {
        [_] => Ok(fits),
        [] => Err(unknown(field, all)),
        several => {
            let problem = Problem::of_file("", format!("`{field}` fits several labels"));
            Err(problem.help(format!("say which: {}", several.join(", "))))
        }
    }
}

/// A path with one kind of separator.
fn flat(path: &str) -> String {
    path.replace("::", ".").replace('.', "::")
}

fn unknown(field: &str, all: &[Ways]) -> Problem {
    let problem = Problem::of_file(
        "",
        format!("nothing that carries a label is called `{field}`"),
    );
    // As many segments of each item as were written.
    let count = flat(field).split("::").count();
    let ends: Vec<String> = all
        .iter()
        .map(|ways| {
            let item = flat(&ways.label.item);
            let segments: Vec<&str> = item.split("::").collect();
            segments[segments.len().saturating_sub(count)..].join("::")
        })
        .collect();
    match nearest(&flat(field), ends.iter().map(String::as_str)) {
        Some(near) => problem.help(format!("did you mean `{near}`?")),
        None if all.is_empty() => problem.help("no field or function of this code carries a label"),
        None => {
            let items: Vec<&str> = all.iter().map(|ways| ways.label.item.as_str()).collect();
            problem.help(format!("labels stand at {}", items.join(", ")))
        }
    }
}
