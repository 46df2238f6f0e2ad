//! Linking: files and crates in, the module tree as text out.

#[path = "link/support.rs"]
mod support;

use privet_ir::link::{LinkNoteKind, link, used_files, wanted};
use privet_ir::program::{LoweredFile, Program};
use std::collections::BTreeMap;
use support::*;

#[test]
fn modules_are_found_beside_and_below() {
    let (tree, notes) = linked(
        &[("shop", "src/lib.rs")],
        &[
            ("src/lib.rs", "fn top\nmod cart;\nmod user;"),
            ("src/cart.rs", "fn add\nmod item;"),
            ("src/cart/item.rs", "fn price"),
            ("src/user/mod.rs", "mod email;"),
            ("src/user/email.rs", "fn of"),
        ],
    );
    assert_eq!(
        tree,
        [
            "shop [src/lib.rs#0] top cart user",
            "shop::cart [src/cart.rs#0] add item",
            "shop::cart::item [src/cart/item.rs#0] price",
            "shop::user [src/user/mod.rs#0] email",
            "shop::user::email [src/user/email.rs#0] of",
        ]
    );
    assert!(notes.is_empty());
}

#[test]
fn inline_modules_blocks_and_members() {
    let (tree, _) = linked(
        &[("shop", "lib.rs")],
        &[
            (
                "lib.rs",
                "mod a {\nfn f\nmember g\nblock {\nfn inner\n}\nmod b;\n}\nfn h",
            ),
            ("a/b.rs", "fn deep"),
        ],
    );
    assert_eq!(
        tree,
        [
            "shop [lib.rs#0] a h",
            "shop::a [lib.rs#1] f b",
            "shop::a::{} [lib.rs#2] inner",
            "shop::a::b [a/b.rs#0] deep",
        ]
    );
}

#[test]
fn a_path_attribute_names_the_file() {
    let (tree, notes) = linked(
        &[("shop", "src/lib.rs")],
        &[
            (
                "src/lib.rs",
                "mod a = ../gen/x.rs;\nmod t = files {\nmod l = tls.rs;\n}",
            ),
            ("gen/x.rs", "mod y;"),
            ("gen/y.rs", "fn y"),
            ("src/files/tls.rs", "fn l"),
        ],
    );
    assert_eq!(
        tree,
        [
            "shop [src/lib.rs#0] a t",
            "shop::t [src/lib.rs#1] l",
            "shop::t::l [src/files/tls.rs#0] l",
            "shop::a [gen/x.rs#0] y",
            "shop::a::y [gen/y.rs#0] y",
        ]
    );
    assert!(notes.is_empty());
}

#[test]
fn an_included_files_items_belong_to_the_including_module() {
    let (tree, notes) = linked(
        &[("shop", "src/lib.rs")],
        &[
            ("src/lib.rs", "mod m {\nfn own\ninclude parts/a.inc\n}"),
            (
                "src/parts/a.inc",
                "fn one\nmod n {\nfn two\n}\ninclude b.inc",
            ),
            ("src/parts/b.inc", "fn three"),
        ],
    );
    assert_eq!(
        tree,
        [
            "shop [src/lib.rs#0] m",
            "shop::m [src/lib.rs#1] own one n three",
            "shop::m::{} [src/parts/a.inc#0]",
            "shop::m::{}::n [src/parts/a.inc#1] two",
            "shop::m::{}::{} [src/parts/b.inc#0]",
        ]
    );
    assert!(notes.is_empty());
}

#[test]
fn one_file_may_stand_in_several_crates() {
    let (tree, _) = linked(
        &[("shop", "src/lib.rs"), ("main", "src/main.rs")],
        &[
            ("src/lib.rs", "mod shared;"),
            ("src/main.rs", "mod shared;"),
            ("src/shared.rs", "fn f"),
        ],
    );
    assert_eq!(
        tree,
        [
            "shop [src/lib.rs#0] shared",
            "shop::shared [src/shared.rs#0] f",
            "main [src/main.rs#0] shared",
            "main::shared [src/shared.rs#0] f",
        ]
    );
}

#[test]
fn circles_end() {
    let (tree, notes) = linked(
        &[("shop", "lib.rs")],
        &[
            ("lib.rs", "mod a;\ninclude lib.rs"),
            ("a.rs", "mod b = lib.rs;\nmod c = a.rs;\ninclude a.rs"),
        ],
    );
    assert_eq!(tree, ["shop [lib.rs#0] a", "shop::a [a.rs#0] b c"]);
    assert_eq!(
        notes,
        [
            "Circle a.rs:0 lib.rs",
            "Circle a.rs:1 a.rs",
            "Circle a.rs:2 a.rs",
            "Circle lib.rs:1 lib.rs",
        ]
    );
}

#[test]
fn files_that_multiply_without_end_are_cut_off() {
    let texts: Vec<(String, String)> = (0..30)
        .map(|n| {
            (
                format!("f{n}.rs"),
                format!("mod a = f{0}.rs;\nmod b = f{0}.rs;", n + 1),
            )
        })
        .collect();
    let texts: Vec<(&str, &str)> = texts
        .iter()
        .map(|(a, b)| (a.as_str(), b.as_str()))
        .collect();
    let (program, notes) = link(vec![krate("shop", "f0.rs")], files(&texts));
    assert!(program.modules.len() < 300_000);
    assert!(
        notes
            .iter()
            .any(|note| note.kind == LinkNoteKind::TooManyModules)
    );
}

#[test]
fn what_is_not_there_is_noted() {
    let (_, notes) = linked(
        &[("shop", "src/lib.rs"), ("gone", "gone.rs")],
        &[
            (
                "src/lib.rs",
                "mod a;\nmod two;\ninclude x.inc\ninclude OUT_DIR\nmod p = q.rs;",
            ),
            ("src/two.rs", ""),
            ("src/two/mod.rs", ""),
        ],
    );
    assert_eq!(
        notes,
        [
            "RootNotFound gone.rs:0 gone.rs",
            "ModuleNotFound src/lib.rs:0 src/a.rs src/a/mod.rs",
            "ModuleNotFound src/lib.rs:4 src/q.rs",
            "ModuleFoundTwice src/lib.rs:1 src/two.rs src/two/mod.rs",
            "IncludeNotFound src/lib.rs:2 src/x.inc",
        ]
    );
}

#[test]
fn what_is_wanted_becomes_less_with_each_file() {
    let crates = [krate("shop", "src/lib.rs")];
    let all: BTreeMap<&str, &str> = [
        ("src/lib.rs", "mod a;\ninclude gen/x.inc\ninclude OUT_DIR"),
        ("src/a.rs", "mod b {\nmod c = deep.rs;\n}"),
        ("src/gen/x.inc", "mod y;"),
        ("src/a/b/deep.rs", ""),
    ]
    .into();
    let mut read: BTreeMap<String, LoweredFile> = BTreeMap::new();
    let mut rounds = Vec::new();
    loop {
        let wants: Vec<Vec<String>> = wanted(&crates, &read)
            .into_iter()
            .map(|want| want.candidates)
            .collect();
        let found: Vec<(String, LoweredFile)> = wants
            .iter()
            .flatten()
            .filter_map(|path| Some((path.clone(), file(all.get(path.as_str())?))))
            .collect();
        rounds.push(
            wants
                .iter()
                .map(|paths| paths.join("|"))
                .collect::<Vec<_>>()
                .join(" "),
        );
        if found.is_empty() {
            break;
        }
        read.extend(found);
    }
    assert_eq!(
        rounds,
        [
            "src/lib.rs",
            "src/a.rs|src/a/mod.rs src/gen/x.inc",
            "src/a/b/deep.rs src/gen/y.rs|src/gen/y/mod.rs",
            "src/gen/y.rs|src/gen/y/mod.rs",
        ]
    );
}

#[test]
fn the_program_does_not_depend_on_the_order_of_files() {
    let texts = [
        ("src/lib.rs", "mod cart;\nmod user;\nfn zebra"),
        ("src/cart.rs", "fn add"),
        ("src/user.rs", "fn email"),
        ("orphan.rs", "fn unused"),
    ];
    let mut backwards = texts;
    backwards.reverse();
    let (one, _) = link(vec![krate("shop", "src/lib.rs")], files(&texts));
    let (two, _) = link(vec![krate("shop", "src/lib.rs")], files(&backwards));
    assert_eq!(format!("{:?}", one.modules), format!("{:?}", two.modules));
    let symbols = |program: &Program| -> Vec<_> {
        program
            .files
            .iter()
            .map(|file| (file.path.clone(), file.symbols.clone()))
            .collect()
    };
    assert_eq!(symbols(&one), symbols(&two));
}

#[test]
fn equal_texts_of_two_files_have_one_symbol() {
    let (program, _) = link(
        vec![krate("shop", "a.rs")],
        files(&[("a.rs", "mod b;\nfn email"), ("b.rs", "fn other\nfn email")]),
    );
    let symbol = |file: usize, item: usize| {
        let lowered = &program.files[file].lowered;
        program.files[file].symbols[lowered.items[item].name.0 as usize]
    };
    assert_eq!(symbol(0, 1), symbol(1, 1));
    assert_ne!(symbol(0, 1), symbol(1, 0));
    assert_eq!(program.text(symbol(0, 1)), "email");
}

#[test]
fn descriptions_stand_last_and_dependencies_keep_their_names() {
    let mut std = krate("std", "<std>/lib.rs");
    std.is_described = true;
    let mut shop = krate("shop", "shop/lib.rs");
    shop.dependencies = vec![
        ("std".to_owned(), 0),
        ("log".to_owned(), 2),
        ("gone".to_owned(), 3),
    ];
    shop.foreign = vec![("json".to_owned(), "serde_json".to_owned())];
    let logging = krate("logging", "logging/lib.rs");
    let (program, _) = link(
        vec![std, shop, logging, krate("gone", "gone.rs")],
        files(&[
            ("<std>/lib.rs", "mod vec;"),
            ("<std>/vec.rs", ""),
            ("shop/lib.rs", ""),
            ("logging/lib.rs", ""),
            ("z.rs", ""),
        ]),
    );
    let paths: Vec<&str> = program
        .files
        .iter()
        .map(|file| file.path.as_str())
        .collect();
    assert_eq!(
        paths,
        [
            "logging/lib.rs",
            "shop/lib.rs",
            "z.rs",
            "<std>/lib.rs",
            "<std>/vec.rs"
        ]
    );
    let names: Vec<&str> = program
        .crates
        .iter()
        .map(|krate| program.text(krate.name))
        .collect();
    assert_eq!(names, ["shop", "logging", "std"]);
    let dependencies: Vec<(&str, u32)> = program.crates[0]
        .dependencies
        .iter()
        .map(|(name, id)| (program.text(*name), id.0))
        .collect();
    assert_eq!(dependencies, [("log", 1), ("std", 2)]);
    let foreign = program.crates[0].foreign[0];
    assert_eq!(
        (program.text(foreign.0), program.text(foreign.1)),
        ("json", "serde_json")
    );
    let used = used_files(&program).len();
    assert_eq!(used, 4, "z.rs is in no crate");
}

#[test]
fn the_root_that_an_expanded_macro_means_is_a_dependency_of_all() {
    let mut main = krate("shop", "main.rs");
    main.dependencies = vec![("shop".to_owned(), 1)];
    let (program, _) = link(
        vec![main, krate("shop", "lib.rs"), krate("other", "other.rs")],
        files(&[
            ("main.rs", "fn crateːshop\nfn crateːgone"),
            ("lib.rs", ""),
            ("other.rs", ""),
        ]),
    );
    for krate in &program.crates {
        let root = krate.dependencies.iter();
        let root: Vec<_> = root
            .filter(|(name, _)| program.text(*name) == "crateːshop")
            .collect();
        assert_eq!(root.len(), 1);
        assert_eq!(
            root[0].1.0, 1,
            "the library, not the program of the same name"
        );
        assert!(
            !krate
                .dependencies
                .iter()
                .any(|(name, _)| program.text(*name) == "crateːgone")
        );
    }
}
