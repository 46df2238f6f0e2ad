//! The text form of lowered files: source in, what `--show lower` prints out.

use privet_ir::cfg::Cfg;
use privet_ir::check::Limits;
use privet_ir::expand::MacroTable;
use privet_ir::grammar::Grammars;
use privet_ir::lower::{LowerInput, lower};
use privet_ir::show::show_file;

fn shown(text: &str) -> String {
    show_file(&lower(&LowerInput {
        text,
        krate: "shop",
        cfg: &Cfg::default(),
        grammars: &Grammars::default(),
        macros: &MacroTable::default(),
        limits: &Limits::default(),
    }))
}

#[track_caller]
fn check(text: &str, expected: &str) {
    let shown = shown(text);
    assert_eq!(shown.trim_end(), expected.trim_matches('\n'), "\n{shown}");
}

#[test]
fn items_with_their_types_and_annotations() {
    check(
        "#[derive(Debug, Clone)]
pub struct User<T: Send> {
    #[personal(category = \"contact.email\", purposes(\"a\"))]
    email: Option<String>,
    #[serde(skip)]
    tags: Vec<(T, &'static [u8])>,
}
mod cart;
#[cfg(unix)]
mod inner {
    pub use std::fmt::{self as f, Write};
    enum Kind { A(u8), B }
}
type Map = Box<dyn Fn(u8) -> bool + Send>;
",
        "
pub struct User<T> where T: Send derives Debug, Clone  // 2:12
    #[privet personal(category = \"contact.email\", purposes(\"a\"))]
    email: Option<String>  // 4:5
    #[serde(skip)]
    tags: Vec<(T, &[u8])>  // 6:5
mod cart;  // 8:5
mod inner = scope 1  // 10:5  // cfg(unix)
pub use std::fmt as inner::f  // 11:32
pub use std::fmt::Write as inner::Write  // 11:35
enum inner::Kind  // 12:10
    A (..)  // 12:17
        0: u8  // 12:19
    B  // 12:24
type Map = Box<dyn Fn(u8) -> bool + Send>  // 14:6
",
    );
}

#[test]
fn bodies_read_from_top_to_bottom() {
    check(
        "impl User {
    async fn greet(&self, n: u32) -> Result<String, Error> {
        let name = load(&self.email)?.name.trim();
        if n > 1 { log::info!(\"x\"); }
        let f = move |a: u8| a + 1;
        println!(\"{name} {:?}\", self.email);
        Ok(format!(\"{}\", send(name).await))
    }
}
static LIMIT: u8 = 3;
",
        "
pub impl User  // 1:1
    async fn greet(&self, n: u32) -> Result<String, Error>  // 2:14
        let _0: Result<String, Error>
        param _1 self
        param _2 n: u32
        let _3 name
        let _8 f
        bb0:
            _4 = &_1.email  // 3:25
            _5 = load(_4)  // 3:20
            switch _5 { success -> bb2, failure -> bb1 }
        bb1:
            _0 = lang from_residual(_5@failure)  // 3:20
            return
        bb2:
            _3 = _5@success.name.trim()  // 3:20
            _6 = Gt(_2, 1)  // 4:12
            switch _6 { true -> bb3, false -> bb4 }
        bb3:
            _7 = log::info! Args(\"x\")  // 4:20
            goto bb4
        bb4:
            _8 = closure #1  // 5:17
            _9 = println! Format(\"{name} {:?}\", {_3}, {_1.email:?})  // 6:9
            _10 = send(_3)  // 7:26
            _11 = await _10  // 7:26
            _12 = format! Format(\"{}\", {_11})  // 7:12
            _0 = Ok(_12)  // 7:9
            return
        closure #1 move []
            param _1 a: u8
            bb0:
                _0 = Add(_1, 1)  // 5:30
                return
static LIMIT: u8  // 10:8
    let _0: u8
    bb0:
        _0 = 3  // 10:20
        return
blind spot: MacroNotExpanded  // 4:20
",
    );
}

#[test]
fn a_file_that_cannot_be_read_says_why() {
    check(
        "fn f( {",
        "failure: this text is not made of Rust tokens  // 1:7",
    );
}

#[test]
fn comments_stand_with_the_line_they_speak_of() {
    check(
        "fn f() {\n    // privet: allow(x, reason = \"y\")\n    g();\n}",
        "
fn f()  // 1:4
    bb0:
        _1 = g()  // 3:5
        return
line 3: #[privet allow(x, reason = \"y\")]
",
    );
}
