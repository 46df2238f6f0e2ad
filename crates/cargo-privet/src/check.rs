//! `privet check`: discover, load, analyse, report.

use crate::args::{CheckArgs, Stage};
use crate::discover::{FeatureChoice, Request, discover};
use crate::exit::Exit;
use crate::{out, policy};

/// Checks what the arguments name, and says what was found.
pub(crate) fn run(args: &CheckArgs) -> Exit {
    let tree = match discover(&request(args)) {
        Ok(tree) => tree,
        Err(problems) => {
            out::problems(&problems, "error");
            return Exit::Failed;
        }
    };
    if args.show == Some(Stage::Discover) {
        return Exit::of_output(out::to_stdout(tree.to_text().as_bytes()));
    }
    let catalog = match policy::catalog(args, &tree) {
        Ok(catalog) => catalog,
        Err(problems) => {
            out::problems(&problems, "error");
            return Exit::Failed;
        }
    };
    let _ = catalog;
    Exit::Clean
}

fn request(args: &CheckArgs) -> Request {
    let separators = [',', ' '];
    let names = args.features.iter().flat_map(|list| list.split(separators));
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
