//! Texts to linked programs, and those to lines that a test can compare.

use privet_ir::few::Few;
use privet_ir::item::{Item, ItemId, ItemKind, Scope, ScopeId};
use privet_ir::lines::Lines;
use privet_ir::link::{CrateInput, link};
use privet_ir::names::{Name, Names};
use privet_ir::program::{Include, LoweredFile, ModuleId, Program};
use privet_ir::span::Span;

/// A lowered file from lines: `mod a;`, `mod a = path;`, `mod a {`, `block {`, `}`, `include path`, `fn name`, `member name`.
pub(crate) fn file(text: &str) -> LoweredFile {
    let mut names = Names::default();
    let scope = |parent, name, is_block| Scope {
        parent,
        name,
        is_block,
        path_attr: None,
    };
    let mut file = LoweredFile {
        scopes: vec![scope(None, Name::NONE, false)],
        lines: Lines::new(&[0, 10]),
        ..LoweredFile::default()
    };
    let mut open = vec![ScopeId(0)];
    for (line, text) in text.split('\n').enumerate() {
        let words: Vec<&str> = text.split_whitespace().collect();
        let here = open[open.len() - 1];
        let span = Span {
            lo: line as u32,
            hi: line as u32 + 1,
        };
        let item = |names: &mut Names, name: &str, kind| Item {
            name: names.intern(name.trim_end_matches(';')),
            scope: here,
            parent: None,
            is_public: true,
            span,
            full_span: span,
            kind,
            annotations: Few::default(),
            attributes: Few::default(),
            cfg: None,
        };
        match words.as_slice() {
            [] => {}
            ["}"] => {
                open.pop();
            }
            ["block", "{"] => {
                open.push(ScopeId(file.scopes.len() as u32));
                file.scopes.push(scope(Some(here), Name::NONE, true));
            }
            ["mod", name, rest @ .., "{"] => {
                let id = ScopeId(file.scopes.len() as u32);
                let item = item(&mut names, name, ItemKind::Module(id));
                let mut inner = scope(Some(here), item.name, false);
                inner.path_attr = rest.last().map(|path| names.intern(path));
                file.items.push(item);
                file.scopes.push(inner);
                open.push(id);
            }
            ["mod", name, rest @ ..] => {
                let path_attr = rest
                    .last()
                    .map(|path| names.intern(path.trim_end_matches(';')));
                let item = item(&mut names, name, ItemKind::FileModule { path_attr });
                file.items.push(item);
            }
            ["include", path] => file.includes.push(Include {
                in_code: false,
                path: Some(names.intern(path)),
                from_out_dir: *path == "OUT_DIR",
                scope: here,
                span,
            }),
            ["fn", name] => {
                let item = item(&mut names, name, ItemKind::MacroRules);
                file.items.push(item);
            }
            ["member", name] => {
                let mut item = item(&mut names, name, ItemKind::MacroRules);
                item.parent = Some(ItemId(0));
                file.items.push(item);
            }
            other => panic!("what is {other:?}?"),
        }
    }
    file.names = names;
    file
}

pub(crate) fn krate(name: &str, root: &str) -> CrateInput {
    CrateInput {
        name: name.to_owned(),
        package: name.to_owned(),
        root: root.to_owned(),
        ..CrateInput::default()
    }
}

pub(crate) fn files(files: &[(&str, &str)]) -> Vec<(String, LoweredFile)> {
    files
        .iter()
        .map(|(path, text)| ((*path).to_owned(), file(text)))
        .collect()
}

/// One line per module: its path, file and items.
pub(crate) fn shown(program: &Program) -> Vec<String> {
    let mut out = Vec::new();
    for krate in &program.crates {
        show(program, krate.root, program.text(krate.name), &mut out);
    }
    out
}

pub(crate) fn show(program: &Program, id: ModuleId, path: &str, out: &mut Vec<String>) {
    let module = program.module(id);
    let items: Vec<&str> = module
        .items
        .iter()
        .map(|(file, item)| {
            program.text(program.symbol(*file, program.file(*file).lowered.item(*item).name))
        })
        .collect();
    let file = &program.file(module.file).path;
    out.push(
        format!("{path} [{file}#{}] {}", module.scope.0, items.join(" "))
            .trim_end()
            .to_owned(),
    );
    for child in &module.children {
        let name = program.text(program.module(*child).name);
        let name = if program.module(*child).is_block {
            "{}"
        } else {
            name
        };
        assert_eq!(program.module(*child).parent, Some(id));
        show(program, *child, &format!("{path}::{name}"), out);
    }
}

pub(crate) fn linked(
    crates: &[(&str, &str)],
    texts: &[(&str, &str)],
) -> (Vec<String>, Vec<String>) {
    let crates = crates
        .iter()
        .map(|(name, root)| krate(name, root))
        .collect();
    let (program, notes) = link(crates, files(texts));
    let notes = notes
        .iter()
        .map(|note| {
            format!(
                "{:?} {}:{} {}",
                note.kind,
                note.file,
                note.span.lo,
                note.paths.join(" ")
            )
        })
        .collect();
    (shown(&program), notes)
}
