//! Where `mod x;` looks for its file: the rules of rustc, on `/`-separated paths as text.

/// The directory that a module's children are looked for in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Dir {
    path: String,
    /// In `shop/cart.rs` the children stand in `shop/cart/`, but `#[path]` is relative to `shop/`.
    relative: Option<String>,
}

/// A file where a module may stand, and where its own children are then looked for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Candidate {
    pub(super) path: String,
    pub(super) dir: Dir,
}

impl Dir {
    /// For a crate's root, a `mod.rs`, an included file, or a file named by `#[path]`.
    pub(super) fn of_root(file: &str) -> Dir {
        Dir {
            path: parent(file).to_owned(),
            relative: None,
        }
    }

    /// For the inside of `mod name { .. }`.
    pub(super) fn of_inline(&self, name: &str, path_attr: Option<&str>) -> Dir {
        let path = match path_attr {
            Some(path) => join(&self.path, path),
            None => join(&self.full(), name),
        };
        Dir {
            path,
            relative: None,
        }
    }

    /// For the inside of a block, where only `#[path]` may name a file.
    pub(super) fn of_block(&self) -> Dir {
        self.clone()
    }

    /// Where `mod name;` may stand.
    pub(super) fn candidates(&self, name: &str, path_attr: Option<&str>) -> Vec<Candidate> {
        if let Some(path) = path_attr {
            let path = join(&self.path, path);
            let dir = Dir::of_root(&path);
            return vec![Candidate { path, dir }];
        }
        let full = self.full();
        let beside = join(&full, &format!("{name}.rs"));
        let inside = join(&full, &format!("{name}/mod.rs"));
        vec![
            Candidate {
                path: beside,
                dir: Dir {
                    path: full,
                    relative: Some(name.to_owned()),
                },
            },
            Candidate {
                dir: Dir::of_root(&inside),
                path: inside,
            },
        ]
    }

    fn full(&self) -> String {
        match &self.relative {
            Some(relative) => join(&self.path, relative),
            None => self.path.clone(),
        }
    }
}

/// The directory of a file; empty for one without.
pub(super) fn parent(file: &str) -> &str {
    file.rsplit_once('/').map_or("", |(dir, _)| dir)
}

/// `path` as seen from `dir`, without `.` and with `..` worked off as far as it goes.
pub(super) fn join(dir: &str, path: &str) -> String {
    let is_absolute = path.starts_with('/') || (path.is_empty() && dir.starts_with('/'));
    let whole = if is_absolute || dir.is_empty() {
        path.to_owned()
    } else {
        format!("{dir}/{path}")
    };
    let mut parts: Vec<&str> = Vec::new();
    for part in whole.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    let root = if whole.starts_with('/') { "/" } else { "" };
    format!("{root}{}", parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::{Dir, join};

    fn paths(dir: &Dir, name: &str, path_attr: Option<&str>) -> Vec<String> {
        let candidates = dir.candidates(name, path_attr).into_iter();
        candidates.map(|candidate| candidate.path).collect()
    }

    #[test]
    fn dots_are_worked_off() {
        assert_eq!(join("a/b", "../c.rs"), "a/c.rs");
        assert_eq!(join("a", "../../c.rs"), "../c.rs");
        assert_eq!(join("", "./c.rs"), "c.rs");
        assert_eq!(join("a", "/etc/passwd"), "/etc/passwd");
        assert_eq!(join("/a/b", "../../../c"), "/../c");
    }

    #[test]
    fn a_root_looks_beside_itself() {
        let root = Dir::of_root("shop/src/lib.rs");
        assert_eq!(
            paths(&root, "cart", None),
            ["shop/src/cart.rs", "shop/src/cart/mod.rs"]
        );
        assert_eq!(
            paths(&Dir::of_root("main.rs"), "a", None),
            ["a.rs", "a/mod.rs"]
        );
    }

    #[test]
    fn a_file_that_is_no_mod_rs_looks_in_its_own_folder() {
        let root = Dir::of_root("src/lib.rs");
        let cart = &root.candidates("cart", None)[0].dir;
        assert_eq!(
            paths(cart, "item", None),
            ["src/cart/item.rs", "src/cart/item/mod.rs"]
        );
        assert_eq!(paths(cart, "item", Some("x.rs")), ["src/x.rs"]);
        let folder = &root.candidates("cart", None)[1].dir;
        assert_eq!(
            paths(folder, "item", None),
            ["src/cart/item.rs", "src/cart/item/mod.rs"]
        );
    }

    #[test]
    fn inline_modules_are_folders() {
        let root = Dir::of_root("src/lib.rs");
        let inline = root.of_inline("a", None).of_inline("b", None);
        assert_eq!(
            paths(&inline, "c", None),
            ["src/a/b/c.rs", "src/a/b/c/mod.rs"]
        );
        assert_eq!(paths(&inline, "c", Some("x.rs")), ["src/a/b/x.rs"]);
        let cart = &root.candidates("cart", None)[0].dir;
        assert_eq!(
            paths(&cart.of_inline("a", None), "c", Some("x.rs")),
            ["src/cart/a/x.rs"]
        );
        let named = root.of_inline("thread", Some("thread_files"));
        assert_eq!(
            paths(&named, "local", Some("tls.rs")),
            ["src/thread_files/tls.rs"]
        );
    }

    #[test]
    fn a_file_named_by_path_counts_as_a_root() {
        let root = Dir::of_root("src/lib.rs");
        let named = &root.candidates("a", Some("deep/b.rs"))[0].dir;
        assert_eq!(
            paths(named, "c", None),
            ["src/deep/c.rs", "src/deep/c/mod.rs"]
        );
    }
}
