//! Lists the pages of this folder, so adding a lint is adding a file.
//! Gives `pages.rs` in the output folder: names and texts, by name.
#![expect(
    clippy::disallowed_methods,
    reason = "a build script reads the folder it lies in"
)]

use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=.");
    let folder = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name();
        let name = name.to_str().expect("pages have plain names");
        let stem = name.strip_suffix(".md").filter(|&stem| stem != "README");
        names.extend(stem.map(str::to_owned));
    }
    names.sort();
    let mut code = String::from("const PAGES: &[Page] = &[\n");
    for name in names {
        let text = format!("include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{name}.md\"))");
        writeln!(code, "    Page {{ name: {name:?}, text: {text} }},").expect("a string takes all");
    }
    code.push_str("];\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    fs::write(out.join("pages.rs"), code)
}
