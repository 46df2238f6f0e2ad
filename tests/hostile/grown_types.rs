//! The items of those grown programs that are about types, names and macros.

use std::fmt::Write;

use super::grown::{lines, print, put};

pub(super) fn variants(text: &mut String, n: usize) {
    put!(
        text,
        "enum E {{ {} }}",
        lines(n, |i| format!("V{i}(String),\n"))
    );
    put!(
        text,
        "fn get(e: E) -> String {{ match e {{ {} }} }}",
        lines(n, |i| format!("E::V{i}(x) => x,\n"))
    );
    let arms = lines(n, |i| format!("{i} => E::V{i}(x),\n"));
    put!(
        text,
        "fn make(n: u32, x: String) -> E {{ match n {{ {arms} _ => E::V0(x) }} }}"
    );
}

pub(super) fn arms(n: usize) -> String {
    let arms = lines(n, |i| {
        format!("{i} => format!(\"{{}} {i}\", user.email),\n")
    });
    format!(
        "let x = match outside::n() {{ {arms} _ => String::new() }};\n{}",
        print("x")
    )
}

pub(super) fn fields(text: &mut String, n: usize) {
    put!(
        text,
        "#[derive(Debug, Clone)]\nstruct S {{ {} }}",
        lines(n, |i| format!("f{i}: String,\n"))
    );
    put!(
        text,
        "fn fill(s: &mut S, x: &str) {{ {} }}",
        lines(n, |i| format!("s.f{i} = x.to_string();\n"))
    );
}

pub(super) fn impls(text: &mut String, n: usize) {
    put!(
        text,
        "trait T {{ fn go(&self, t: &dyn T, x: &str) -> String; }}"
    );
    for i in 0..n {
        put!(
            text,
            "struct A{i};\nimpl T for A{i} {{ fn go(&self, t: &dyn T, x: &str) -> String {{ if choose() {{ x.to_owned() }} else {{ t.go(t, x) }} }} }}"
        );
    }
}

pub(super) fn deep_fields(text: &mut String, n: usize) {
    for i in 0..n {
        put!(text, "struct L{i} {{ n: L{}, x: String }}", i + 1);
    }
    put!(
        text,
        "struct L{n} {{ x: String }}\nfn get(l: &L0) -> &str {{ &l{}.x }}",
        ".n".repeat(n)
    );
}

pub(super) fn lists(text: &mut String, n: usize) {
    put!(
        text,
        "struct L {{ v: String, next: Option<Box<L>>, prev: Option<Box<L>> }}"
    );
    for i in 0..n {
        let (a, b) = ((i + 1) % n, (i * 7 + 3) % n);
        put!(
            text,
            "fn w{i}(l: &mut L, x: &str) {{ l.v = x.to_string(); if let Some(m) = &mut l.next {{ w{a}(m, x); }} if let Some(m) = &mut l.prev {{ w{b}(m, x); }} }}"
        );
    }
}

pub(super) fn closures(text: &mut String, _: usize) {
    put!(
        text,
        "fn apply<F: Fn(&str) -> String>(f: F, x: &str) -> String {{ f(x) }}"
    );
}

pub(super) fn closures_passed(n: usize) -> String {
    let each = lines(n, |i| {
        format!(
            "let c{i} = move |x: &str| format!(\"{{x}}{i}\"); println!(\"{{}}\", apply(&c{i}, &user.email)); all.push(Box::new(c{i}));\n"
        )
    });
    format!(
        "let mut all: Vec<Box<dyn Fn(&str) -> String>> = Vec::new();\n{each}for f in &all {{ {} }}",
        print("f(&user.email)")
    )
}

pub(super) fn closure_chain(n: usize) -> String {
    let each = lines(n, |i| format!("let c{} = |x: String| c{i}(x);\n", i + 1));
    format!(
        "let c0 = |x: String| x;\n{each}{}",
        print(&format!("c{n}(user.email)"))
    )
}

pub(super) fn builder(text: &mut String, _: usize) {
    put!(
        text,
        "struct B {{ all: String }}\nimpl B {{ fn new() -> B {{ B {{ all: String::new() }} }} fn set(mut self, x: &str) -> B {{ self.all.push_str(x); self }} fn done(self) -> String {{ self.all }} }}"
    );
}

pub(super) fn pairs(n: usize) -> String {
    let each = lines(n, |i| format!("let p{} = (p{i}.clone(), p{i});\n", i + 1));
    format!("let p0 = (user.email.clone(), user.email);\n{each}println!(\"{{:?}}\", p{n});")
}

pub(super) fn wrappers(text: &mut String, _: usize) {
    put!(
        text,
        "#[derive(Debug)]\nstruct W<A, B> {{ a: A, b: B }}\nfn wrap<A: Clone>(x: A) -> W<A, A> {{ W {{ a: x.clone(), b: x }} }}"
    );
}

pub(super) fn wrapped(n: usize) -> String {
    let each = lines(n, |i| format!("let w{} = wrap(w{i});\n", i + 1));
    format!("let w0 = wrap(user.email);\n{each}println!(\"{{:?}}\", w{n});")
}

pub(super) fn tuples(n: usize) -> String {
    let each = lines(n, |i| format!("let t{} = (t{i}, {i});\n", i + 1));
    format!("let t0 = (user.email, 0);\n{each}println!(\"{{:?}}\", t{n});")
}

pub(super) fn globs(text: &mut String, n: usize) {
    for i in 0..n {
        let (a, b) = ((i + 1) % n, (i * 7 + 3) % n);
        put!(
            text,
            "pub mod m{i} {{ pub use super::m{a}::*; pub use super::m{b}::*; pub fn g{i}(x: &str) {{ println!(\"{{x}}\") }} }}"
        );
    }
}

pub(super) fn exports(text: &mut String, n: usize) {
    for i in 0..n {
        put!(text, "pub mod m{i} {{ pub use super::m{}::g; }}", i + 1);
    }
    put!(
        text,
        "pub mod m{n} {{ pub fn g(x: &str) {{ println!(\"{{x}}\") }} }}"
    );
}

pub(super) fn supertraits(text: &mut String, n: usize) {
    put!(
        text,
        "trait T0 {{ fn go(&self, x: &str) {{ println!(\"{{x}}\") }} }}"
    );
    for i in 1..n {
        put!(text, "trait T{i}: T{} {{}}", i - 1);
    }
    put!(
        text,
        "fn go{0}(x: &str) {{ on(&outside::any(), x) }}\nfn on<X: T{0}>(t: &X, x: &str) {{ t.go(x) }}",
        n - 1
    );
}

pub(super) fn callers(text: &mut String, n: usize) {
    put!(text, "fn show(x: &str) {{ println!(\"{{x}}\") }}");
    for i in 0..n {
        put!(text, "fn c{i}(user: &User) {{ show(&user.email) }}");
    }
}

pub(super) fn macros(text: &mut String, _: usize) {
    put!(
        text,
        "macro_rules! m {{ ($($x:expr),* $(,)?) => {{ $( println!(\"{{}}\", $x); )* }} }}"
    );
}

pub(super) fn macro_chain(text: &mut String, n: usize) {
    for i in 0..n {
        put!(
            text,
            "macro_rules! m{i} {{ ($x:expr) => {{ m{}!($x) }} }}",
            i + 1
        );
    }
    put!(
        text,
        "macro_rules! m{n} {{ ($x:expr) => {{ println!(\"{{}}\", $x) }} }}"
    );
}

pub(super) fn arguments(text: &mut String, n: usize) {
    put!(
        text,
        "fn f({}) {{ println!(\"{{}}\", a{}) }}",
        lines(n, |i| format!("a{i}: &str,\n")),
        n - 1
    );
}
