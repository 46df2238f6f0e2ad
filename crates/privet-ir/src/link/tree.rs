//! The module tree of one crate.
//!
//! A module is one scope of one file; a file that stands in two places, or in two crates, gives two modules.
//! An included file's items belong to the module that includes it; its own scope is a block within that module.

use super::paths::{Dir, join, parent};
use super::{LinkNote, LinkNoteKind};
use crate::item::{Item, ItemId, ItemKind, ScopeId};
use crate::names::Symbol;
use crate::program::{CrateId, Include, Module, ModuleId, Program};
use crate::span::{FileId, Span};
use std::collections::{BTreeMap, VecDeque};

/// Modules of one crate: `#[path]` can multiply a file without end.
const MAX_MODULES: usize = 250_000;

/// Builds the tree below `root` and gives the root module.
pub(super) fn build(
    program: &mut Program,
    krate: CrateId,
    root: FileId,
    by_path: &BTreeMap<String, FileId>,
    notes: &mut Vec<LinkNote>,
) -> ModuleId {
    let dir = Dir::of_root(&program.file(root).path);
    let first = program.modules.len();
    let mut builder = Builder {
        program,
        krate,
        by_path,
        notes,
        pending: VecDeque::new(),
    };
    let module = builder.add_module(None, Symbol::NONE, root, ScopeId(0), false);
    builder.pending.push_back(Pending {
        file: root,
        dir,
        module,
        items_of: module,
    });
    while let Some(next) = builder.pending.pop_front() {
        if builder.program.modules.len() - first > MAX_MODULES {
            builder.note(
                LinkNoteKind::TooManyModules,
                next.file,
                Span::default(),
                Vec::new(),
            );
            break;
        }
        builder.file(&next);
    }
    module
}

struct Builder<'a> {
    program: &'a mut Program,
    krate: CrateId,
    by_path: &'a BTreeMap<String, FileId>,
    notes: &'a mut Vec<LinkNote>,
    pending: VecDeque<Pending>,
}

/// A file whose own module exists, and whose scopes and children are still to be added.
struct Pending {
    file: FileId,
    dir: Dir,
    module: ModuleId,
    /// Where the items of the file's own scope go: another module for an included file.
    items_of: ModuleId,
}

/// A scope of a file: its module, and where its children are looked for.
struct ScopeModule {
    module: ModuleId,
    items_of: ModuleId,
    dir: Dir,
}

/// What a file declares that leads to other files.
enum Door {
    File {
        name: Symbol,
        text: String,
        path_attr: Option<String>,
        scope: ScopeId,
        span: Span,
    },
    Include {
        path: Option<String>,
        scope: ScopeId,
        span: Span,
    },
    IncludedCode {
        path: Option<String>,
        span: Span,
    },
}

impl Builder<'_> {
    fn file(&mut self, pending: &Pending) {
        let scopes = self.scopes(pending);
        self.items(pending.file, &scopes);
        for door in self.doors(pending.file) {
            match door {
                Door::File {
                    name,
                    text,
                    path_attr,
                    scope,
                    span,
                } => {
                    let scope = &scopes[scope.0 as usize];
                    self.child_file(
                        pending.file,
                        scope,
                        (name, &text),
                        path_attr.as_deref(),
                        span,
                    );
                }
                Door::IncludedCode { path, span } => {
                    let own_path = &self.program.file(pending.file).path;
                    let path = path.map(|path| join(parent(own_path), &path));
                    let paths = path.into_iter().collect();
                    self.note(LinkNoteKind::IncludedCode, pending.file, span, paths);
                }
                Door::Include { path, scope, span } => {
                    self.included(pending.file, &scopes[scope.0 as usize], path, span);
                }
            }
        }
    }

    /// The modules of the file's scopes, by index; a scope stands after the one around it.
    fn scopes(&mut self, pending: &Pending) -> Vec<ScopeModule> {
        let mut scopes = vec![ScopeModule {
            module: pending.module,
            items_of: pending.items_of,
            dir: pending.dir.clone(),
        }];
        let count = self.program.file(pending.file).lowered.scopes.len();
        for index in 1..count {
            let lowered = &self.program.file(pending.file).lowered;
            let scope = &lowered.scopes[index];
            let around = &scopes[scope.parent.map_or(0, |parent| parent.0 as usize)];
            let dir = if scope.is_block {
                around.dir.of_block()
            } else {
                let path_attr = scope.path_attr.map(|path| lowered.text(path));
                around.dir.of_inline(lowered.text(scope.name), path_attr)
            };
            let (parent, is_block) = (around.module, scope.is_block);
            let name = self.program.symbol(pending.file, scope.name);
            let id = ScopeId(index as u32);
            let module = self.add_module(Some(parent), name, pending.file, id, is_block);
            scopes.push(ScopeModule {
                module,
                items_of: module,
                dir,
            });
        }
        scopes
    }

    /// Hands each item to the module it is declared in; members of impls and traits belong to those.
    fn items(&mut self, file: FileId, scopes: &[ScopeModule]) {
        let items = &self.program.files[file.0 as usize].lowered.items;
        for (item, id) in items.iter().zip((0..).map(ItemId)) {
            if item.parent.is_none() {
                let module = scopes[item.scope.0 as usize].items_of;
                self.program.modules[module.0 as usize]
                    .items
                    .push((file, id));
            }
        }
    }

    fn doors(&self, file: FileId) -> Vec<Door> {
        let lowered = &self.program.file(file).lowered;
        let text = |name| lowered.text(name).to_owned();
        let module = |item: &Item| match &item.kind {
            ItemKind::FileModule { path_attr } => Some(Door::File {
                name: self.program.symbol(file, item.name),
                text: text(item.name),
                path_attr: path_attr.map(text),
                scope: item.scope,
                span: item.span,
            }),
            _ => None,
        };
        let include = |include: &Include| {
            let path = include.path.map(text);
            let span = include.span;
            let door = match include.in_code {
                true => Door::IncludedCode { path, span },
                false => Door::Include {
                    path,
                    scope: include.scope,
                    span,
                },
            };
            (!include.from_out_dir).then_some(door)
        };
        let modules = lowered.items.iter().filter_map(module);
        modules
            .chain(lowered.includes.iter().filter_map(include))
            .collect()
    }

    fn child_file(
        &mut self,
        file: FileId,
        scope: &ScopeModule,
        (name, text): (Symbol, &str),
        path_attr: Option<&str>,
        span: Span,
    ) {
        let candidates = scope.dir.candidates(text, path_attr);
        let paths = || {
            candidates
                .iter()
                .map(|candidate| candidate.path.clone())
                .collect()
        };
        let mut there = candidates
            .iter()
            .filter_map(|candidate| Some((self.by_path.get(&candidate.path)?, candidate)));
        let Some((&child, candidate)) = there.next() else {
            return self.note(LinkNoteKind::ModuleNotFound, file, span, paths());
        };
        if there.next().is_some() {
            self.note(LinkNoteKind::ModuleFoundTwice, file, span, paths());
        }
        if self.is_around(child, scope.module) {
            return self.note(
                LinkNoteKind::Circle,
                file,
                span,
                vec![candidate.path.clone()],
            );
        }
        let dir = candidate.dir.clone();
        let module = self.add_module(Some(scope.module), name, child, ScopeId(0), false);
        self.pending.push_back(Pending {
            file: child,
            dir,
            module,
            items_of: module,
        });
    }

    fn included(&mut self, file: FileId, scope: &ScopeModule, path: Option<String>, span: Span) {
        let own_path = &self.program.file(file).path;
        let path = path.map(|path| join(parent(own_path), &path));
        let child = path.as_ref().and_then(|path| self.by_path.get(path));
        let Some(&child) = child else {
            let paths = path.into_iter().collect();
            return self.note(LinkNoteKind::IncludeNotFound, file, span, paths);
        };
        if self.is_around(child, scope.module) {
            let paths = path.into_iter().collect();
            return self.note(LinkNoteKind::Circle, file, span, paths);
        }
        let dir = Dir::of_root(&self.program.file(child).path);
        let module = self.add_module(Some(scope.module), Symbol::NONE, child, ScopeId(0), true);
        self.pending.push_back(Pending {
            file: child,
            dir,
            module,
            items_of: scope.items_of,
        });
    }

    /// Whether the module or one around it is of this file.
    fn is_around(&self, file: FileId, module: ModuleId) -> bool {
        let parent = |module: &ModuleId| self.program.module(*module).parent;
        std::iter::successors(Some(module), parent)
            .any(|module| self.program.module(module).file == file)
    }

    fn add_module(
        &mut self,
        parent: Option<ModuleId>,
        name: Symbol,
        file: FileId,
        scope: ScopeId,
        is_block: bool,
    ) -> ModuleId {
        let id = ModuleId(self.program.modules.len() as u32);
        self.program.modules.push(Module {
            krate: self.krate,
            parent,
            name,
            file,
            scope,
            is_block,
            items: Vec::new(),
            children: Vec::new(),
        });
        if let Some(parent) = parent {
            self.program.modules[parent.0 as usize].children.push(id);
        }
        id
    }

    fn note(&mut self, kind: LinkNoteKind, file: FileId, span: Span, paths: Vec<String>) {
        self.notes.push(LinkNote {
            kind,
            file: self.program.file(file).path.clone(),
            span,
            paths,
        });
    }
}
