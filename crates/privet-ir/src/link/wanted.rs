//! Which files the module tree still lacks.
//!
//! Discovery calls this with what it has lowered, reads what is named, and calls again until nothing new is.

use super::CrateInput;
use super::paths::{Dir, join, parent};
use crate::item::ItemKind;
use crate::program::LoweredFile;
use crate::span::Span;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// A declaration whose file is not among those lowered.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Wanted {
    /// Where the file may stand, the preferred place first. Outside the root when it begins with `..` or `/`.
    pub candidates: Vec<String>,
    /// The file that declares it; the root itself for a crate's root.
    pub declared_in: String,
    /// Where in that file.
    pub span: Span,
}

/// What the crates still want. A path that was tried in vain is named again: the caller remembers it.
pub fn wanted(crates: &[CrateInput], files: &BTreeMap<String, LoweredFile>) -> BTreeSet<Wanted> {
    let mut walk = Walk {
        files,
        wanted: BTreeSet::new(),
        seen: BTreeSet::new(),
        pending: VecDeque::new(),
    };
    for krate in crates {
        if files.contains_key(&krate.root) {
            walk.enter(&krate.root, Dir::of_root(&krate.root));
        } else {
            walk.want(vec![krate.root.clone()], &krate.root, Span::default());
        }
    }
    while let Some((path, dir)) = walk.pending.pop_front() {
        walk.file(&path, &dir);
    }
    walk.wanted
}

struct Walk<'a> {
    files: &'a BTreeMap<String, LoweredFile>,
    wanted: BTreeSet<Wanted>,
    /// A file wants the same whoever names it, as long as its children are looked for in the same place.
    seen: BTreeSet<(String, String)>,
    pending: VecDeque<(String, Dir)>,
}

impl Walk<'_> {
    fn enter(&mut self, path: &str, dir: Dir) {
        if self.seen.insert((path.to_owned(), format!("{dir:?}"))) {
            self.pending.push_back((path.to_owned(), dir));
        }
    }

    fn want(&mut self, candidates: Vec<String>, declared_in: &str, span: Span) {
        self.wanted.insert(Wanted {
            candidates,
            declared_in: declared_in.to_owned(),
            span,
        });
    }

    fn file(&mut self, path: &str, dir: &Dir) {
        let files = self.files;
        let Some(lowered) = files.get(path) else {
            return;
        };
        let dirs = scope_dirs(lowered, dir);
        for item in &lowered.items {
            let ItemKind::FileModule { path_attr } = &item.kind else {
                continue;
            };
            let path_attr = path_attr.map(|path| lowered.text(path));
            let dir = &dirs[item.scope.0 as usize];
            let candidates = dir.candidates(lowered.text(item.name), path_attr);
            match candidates
                .iter()
                .find(|candidate| files.contains_key(&candidate.path))
            {
                Some(there) => self.enter(&there.path, there.dir.clone()),
                None => {
                    let paths = candidates.into_iter().map(|candidate| candidate.path);
                    self.want(paths.collect(), path, item.span);
                }
            }
        }
        for include in &lowered.includes {
            let Some(name) = include
                .path
                .filter(|_| !include.from_out_dir && !include.in_code)
            else {
                continue;
            };
            let included = join(parent(path), lowered.text(name));
            if files.contains_key(&included) {
                self.enter(&included, Dir::of_root(&included));
            } else {
                self.want(vec![included], path, include.span);
            }
        }
    }
}

/// Where the children of each scope are looked for.
fn scope_dirs(lowered: &LoweredFile, dir: &Dir) -> Vec<Dir> {
    let mut dirs = vec![dir.clone()];
    for scope in lowered.scopes.iter().skip(1) {
        let around = &dirs[scope.parent.map_or(0, |parent| parent.0 as usize)];
        dirs.push(if scope.is_block {
            around.of_block()
        } else {
            let path_attr = scope.path_attr.map(|path| lowered.text(path));
            around.of_inline(lowered.text(scope.name), path_attr)
        });
    }
    dirs
}
