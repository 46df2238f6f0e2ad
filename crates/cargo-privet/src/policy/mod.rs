//! Which policy the code is held against, and the catalog it makes together with what ships.
//!
//! In this order: `--policy`, `privet.toml` in the root, `[workspace.metadata.privet]` or `[package.metadata.privet]`
//! of the root manifest, the built-in policy alone. The subcommands of `privet policy` have a file each.

use std::path::Path;

use privet_catalog::{Catalog, CatalogError, Options, PolicyFile, PolicyText, Span};

use crate::args::{CheckArgs, PolicyCommand};
use crate::discover::SourceTree;
use crate::exit::Exit;
use crate::fs::{MAX_MANIFEST, MAX_SOURCE, Root, Unread, plain, read_file};
use crate::out;
use crate::problem::{Kind, Problem};

mod check;
mod diff;
mod lock;
mod show;
mod text;

const FILE: &str = "privet.toml";
const LOCK: &str = "privet.lock";

/// Runs a subcommand of `privet policy`.
pub(crate) fn run(command: &PolicyCommand) -> Exit {
    let ended = match command {
        PolicyCommand::Check(args) => check::run(args),
        PolicyCommand::Show(args) => show::run(args),
        PolicyCommand::Diff(args) => diff::run(args),
        PolicyCommand::Lock(args) => lock::run(args),
    };
    ended.unwrap_or_else(|problems| {
        out::problems(&problems, "error");
        Exit::Failed
    })
}

/// The catalog for this run. Every mistake in the policy is told at once.
pub(crate) fn catalog(args: &CheckArgs, tree: &SourceTree) -> Result<Catalog, Vec<Problem>> {
    let own = own_policy(args, tree).map_err(|problem| vec![problem])?;
    let options = Options {
        no_models: args.no_models,
        levels: args.levels.clone(),
        locked: tree.locked.clone(),
        lock: None,
        today: args.today,
    };
    let root = tree.reads_root().then_some(&tree.root);
    let (catalog, problems) = assemble(own.as_ref(), root, options);
    match problems.is_empty() {
        true => Ok(catalog),
        false => Err(problems),
    }
}

/// A policy with what lies beside it: the published text and `privet.lock`, both in `root`;
/// the text may also lie beside the policy.
fn assemble(
    own: Option<&Found>,
    root: Option<&Root>,
    mut options: Options,
) -> (Catalog, Vec<Problem>) {
    let mut problems = Vec::new();
    if let Some(root) = root {
        match root.read(LOCK, MAX_MANIFEST) {
            Ok(text) => options.lock = Some(PolicyFile::new(root.shown(LOCK), text)),
            Err(Unread::Missing) => {}
            Err(why) => problems.push(why.problem(&root.shown(LOCK))),
        }
    }
    let (mut catalog, errors) = Catalog::build(own.map(|own| &own.file), &options);
    problems.extend(errors.into_iter().map(problem));
    let beside = own.and_then(|own| own.beside.as_ref());
    if let PolicyText::File(path) = catalog.policy.text.clone() {
        let read = |root: &Root| (root.shown(&path), root.read(&path, MAX_SOURCE));
        let mut places = root.into_iter().chain(beside).map(read);
        let first = places.next();
        let second = places.find(|(_, text)| text.is_ok());
        match second
            .filter(|_| first.as_ref().is_some_and(|(_, text)| text.is_err()))
            .or(first)
        {
            Some((shown, Ok(text))) => catalog.publish(shown, &text),
            Some((shown, Err(why))) => problems.push(no_text(&catalog, path.span, &shown, &why)),
            None => {}
        }
    }
    (catalog, problems)
}

/// The published text is not there: the line that names it is to blame.
fn no_text(catalog: &Catalog, span: Span, shown: &str, why: &Unread) -> Problem {
    let place = catalog.files.position(span);
    Problem::of_file(
        place.file,
        format!("the published text {shown}: {}", why.message()),
    )
    .at((place.line, place.column))
    .help("name the file that holds the published text, relative to the root of the project")
    .kind(Kind::NotUnderstood)
}

/// A policy of the project's own.
struct Found {
    file: PolicyFile,
    /// The folder it lies in, when the command line named it.
    beside: Option<Root>,
}

impl Found {
    fn in_root(file: PolicyFile) -> Found {
        Found { file, beside: None }
    }
}

fn own_policy(args: &CheckArgs, tree: &SourceTree) -> Result<Option<Found>, Problem> {
    if let Some(path) = &args.policy {
        return named(path).map(Some);
    }
    in_root(tree)
}

/// The policy of a workspace, in a file of its own or in the root manifest.
fn in_root(tree: &SourceTree) -> Result<Option<Found>, Problem> {
    if tree.reads_root() {
        match tree.root.read(FILE, MAX_MANIFEST) {
            Ok(text) => {
                let file = PolicyFile::new(tree.root.shown(FILE), text);
                return Ok(Some(Found::in_root(file)));
            }
            Err(Unread::Missing) => {}
            Err(why) => return Err(why.problem(&tree.root.shown(FILE))),
        }
    }
    Ok(in_manifest(&tree.manifest).map(Found::in_root))
}

/// The file that the command line names; it may lie anywhere.
fn named(path: &Path) -> Result<Found, Problem> {
    let shown = path.display().to_string();
    let real = path.canonicalize().map_err(|error| {
        Problem::of_file(&shown, plain(error.kind())).help("correct the path of the policy")
    })?;
    let text = read_file(&real, MAX_MANIFEST).map_err(|why| why.problem(&shown))?;
    let prefix = match shown.rsplit_once('/') {
        Some((folder, _)) => format!("{folder}/"),
        None => String::new(),
    };
    let beside = real.parent().map(|folder| Root {
        prefix,
        ..Root::of_workspace(folder.to_owned())
    });
    Ok(Found {
        file: PolicyFile::new(shown, text),
        beside,
    })
}

/// The policy inside the root manifest.
fn in_manifest(manifest: &str) -> Option<PolicyFile> {
    let parsed = toml::de::DeTable::parse(manifest).ok()?;
    ["workspace", "package"].iter().find_map(|head| {
        let path = [*head, "metadata", "privet"];
        let mut table = parsed.get_ref();
        for key in path {
            table = table.get(key)?.get_ref().as_table()?;
        }
        Some(PolicyFile {
            table: path.map(str::to_owned).to_vec(),
            ..PolicyFile::new("Cargo.toml", manifest)
        })
    })
}

fn problem(error: CatalogError) -> Problem {
    let (file, at) = match error.place {
        Some(place) => {
            let position = place.position;
            (position.file, Some((position.line, position.column)))
        }
        None => (String::new(), None),
    };
    Problem {
        file,
        at,
        message: error.message,
        help: error.help,
        kind: Kind::NotUnderstood,
    }
}

#[cfg(test)]
mod tests {
    use super::in_manifest;

    #[test]
    fn the_workspace_speaks_before_the_package() {
        let both = "[package.metadata.privet]\n[workspace.metadata.privet.policy]\nname = \"x\"\n";
        let found = in_manifest(both).unwrap();
        assert_eq!(found.table, ["workspace", "metadata", "privet"]);
        assert!(in_manifest("[package.metadata.other]\n").is_none());
    }
}
