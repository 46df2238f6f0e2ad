//! Programs that grow with a number: rings, diamonds, cliques, long bodies, wide types, chains of names.
//!
//! Each is a text that a labelled value runs through, and ends in a line that prints it.

use std::fmt::Write;

/// A program of any size.
pub(crate) struct Graph {
    /// Its name.
    pub(crate) name: &'static str,
    /// A size that a test can afford in an unoptimised build.
    pub(crate) size: usize,
    /// Writes its items, given their number.
    items: fn(&mut String, usize),
    /// What `main` does with `user`, after its items.
    main: fn(usize) -> String,
}

impl Graph {
    /// The program with `n` of whatever it has many of.
    pub(crate) fn text(&self, n: usize) -> String {
        let mut text = HEAD.to_owned();
        (self.items)(&mut text, n);
        text + "fn main() {\n    let user = load();\n" + &(self.main)(n) + "}\n"
    }
}

const HEAD: &str = "\
#[cfg_attr(privet, personal(category = \"browsing\", purpose = \"service-quality\"))]
struct User { email: String, other: String }
fn load() -> User { outside::load() }
fn choose() -> bool { outside::choose() }
";

macro_rules! put {
    ($text:expr, $($format:tt)*) => { writeln!($text, $($format)*).expect("a text takes all") };
}

fn print(what: &str) -> String {
    format!("println!(\"{{}}\", {what});\n")
}

fn lines(n: usize, line: impl Fn(usize) -> String) -> String {
    (0..n).map(line).collect()
}

fn nothing(_: &mut String, _: usize) {}

/// All of them.
pub(crate) const GRAPHS: &[Graph] = &[
    Graph {
        name: "ring",
        size: 1_000,
        items: ring,
        main: |_| print("f0(user.email, 3)"),
    },
    Graph {
        name: "ring-of-sinks",
        size: 1_000,
        items: ring_of_sinks,
        main: |_| "f0(&user.email, 3);".to_owned(),
    },
    Graph {
        name: "one-component",
        size: 1_000,
        items: component,
        main: |_| print("f0(user.email, 3)"),
    },
    Graph {
        name: "clique",
        size: 40,
        items: clique,
        main: |_| "f0(&user.email, 3);".to_owned(),
    },
    Graph {
        name: "chain",
        size: 2_000,
        items: chain,
        main: |_| "f0(&user.email);".to_owned(),
    },
    Graph {
        name: "calls-in-diamonds",
        size: 1_000,
        items: call_diamonds,
        main: |_| print("l0(user.email)"),
    },
    Graph {
        name: "diamonds",
        size: 1_000,
        items: nothing,
        main: diamonds,
    },
    Graph {
        name: "long-body",
        size: 4_000,
        items: nothing,
        main: long_body,
    },
    Graph {
        name: "branches",
        size: 1_000,
        items: nothing,
        main: branches,
    },
    Graph {
        name: "enum",
        size: 1_000,
        items: variants,
        main: |_| print("get(make(3, user.email))"),
    },
    Graph {
        name: "arms",
        size: 1_000,
        items: nothing,
        main: arms,
    },
    Graph {
        name: "struct",
        size: 1_000,
        items: fields,
        main: |_| {
            "let mut s: S = outside::new(); fill(&mut s, &user.email); println!(\"{:?}\", s.clone());".to_owned()
        },
    },
    Graph {
        name: "impls",
        size: 500,
        items: impls,
        main: |_| print("A0.go(&A1, &user.email)"),
    },
    Graph {
        name: "deep-fields",
        size: 500,
        items: deep_fields,
        main: |n| {
            format!(
                "let mut l: L0 = outside::new(); l{}.x = user.email; {}",
                ".n".repeat(n),
                print("get(&l)")
            )
        },
    },
    Graph {
        name: "lists",
        size: 50,
        items: lists,
        main: |_| {
            format!(
                "let mut l: L = outside::new(); w0(&mut l, &user.email); {}",
                print("l.v")
            )
        },
    },
    Graph {
        name: "closures",
        size: 500,
        items: closures,
        main: closures_passed,
    },
    Graph {
        name: "closure-chain",
        size: 500,
        items: nothing,
        main: closure_chain,
    },
    Graph {
        name: "builder",
        size: 2_000,
        items: builder,
        main: |n| {
            format!(
                "println!(\"{{}}\", B::new(){}.done());",
                "\n.set(&user.email)".repeat(n)
            )
        },
    },
    Graph {
        name: "sum",
        size: 2_000,
        items: nothing,
        main: |n| format!("println!(\"{{}}\", user.email{});", "\n + \"a\"".repeat(n)),
    },
    Graph {
        name: "array",
        size: 2_000,
        items: nothing,
        main: |n| {
            format!(
                "println!(\"{{:?}}\", [{}]);",
                "user.email.clone(),\n".repeat(n)
            )
        },
    },
    Graph {
        name: "pairs-of-pairs",
        size: 500,
        items: nothing,
        main: pairs,
    },
    Graph {
        name: "wrapped-pairs",
        size: 500,
        items: wrappers,
        main: wrapped,
    },
    Graph {
        name: "tuples",
        size: 1_000,
        items: nothing,
        main: tuples,
    },
    Graph {
        name: "globs",
        size: 300,
        items: globs,
        main: |n| format!("m0::g{}(&user.email);", n - 1),
    },
    Graph {
        name: "exports",
        size: 1_000,
        items: exports,
        main: |_| "m0::g(&user.email);".to_owned(),
    },
    Graph {
        name: "supertraits",
        size: 200,
        items: supertraits,
        main: |n| format!("go{}(&user.email);", n - 1),
    },
    Graph {
        name: "sinks",
        size: 1_000,
        items: nothing,
        main: |n| print("user.email").repeat(n),
    },
    Graph {
        name: "callers",
        size: 2_000,
        items: callers,
        main: |_| "show(&user.email);".to_owned(),
    },
    Graph {
        name: "expansions",
        size: 1_000,
        items: macros,
        main: |n| format!("m!({});", "user.email,".repeat(n)),
    },
    Graph {
        name: "macro-chain",
        size: 100,
        items: macro_chain,
        main: |_| "m0!(user.email);".to_owned(),
    },
    Graph {
        name: "arguments",
        size: 1_000,
        items: arguments,
        main: |n| format!("f({});", "&user.email,".repeat(n)),
    },
];

fn ring(text: &mut String, n: usize) {
    for i in 0..n {
        let next = (i + 1) % n;
        put!(
            text,
            "fn f{i}(x: String, n: u32) -> String {{ if n == 0 {{ x }} else {{ f{next}(x, n - 1) }} }}"
        );
    }
}

fn ring_of_sinks(text: &mut String, n: usize) {
    for i in 0..n {
        let next = (i + 1) % n;
        put!(
            text,
            "fn f{i}(x: &str, n: u32) {{ if n == 0 {{ println!(\"{{x}}\") }} else {{ f{next}(x, n - 1) }} }}"
        );
    }
}

fn component(text: &mut String, n: usize) {
    for i in 0..n {
        let (a, b, c) = ((i + 1) % n, (i * 7_919 + 13) % n, (i * 104_729 + 7) % n);
        put!(
            text,
            "fn f{i}(x: String, n: u32) -> String {{ match n {{ 0 => x, 1 => f{a}(x, n), 2 => f{b}(x, n), _ => f{c}(x, n) }} }}"
        );
    }
}

fn clique(text: &mut String, n: usize) {
    let calls = lines(n, |i| format!("{i} => f{i}(x, n - 1),\n"));
    for i in 0..n {
        put!(
            text,
            "fn f{i}(x: &str, n: u32) {{ match n {{ {calls} _ => println!(\"{{x}}\") }} }}"
        );
    }
}

fn chain(text: &mut String, n: usize) {
    for i in 0..n {
        put!(text, "fn f{i}(x: &str) {{ f{}(x) }}", i + 1);
    }
    put!(text, "fn f{n}(x: &str) {{ println!(\"{{x}}\") }}");
}

fn call_diamonds(text: &mut String, n: usize) {
    for i in 0..n {
        let next = i + 1;
        put!(text, "fn l{i}(x: String) -> String {{ j{i}(x) }}");
        put!(text, "fn r{i}(x: String) -> String {{ j{i}(x) }}");
        put!(
            text,
            "fn j{i}(x: String) -> String {{ if choose() {{ l{next}(x) }} else {{ r{next}(x) }} }}"
        );
    }
    put!(
        text,
        "fn l{n}(x: String) -> String {{ x }}\nfn r{n}(x: String) -> String {{ x }}"
    );
}

fn diamonds(n: usize) -> String {
    let step = "if choose() { b = a.clone(); } else { b = format!(\"{a}!\"); } a = b.clone();\n";
    format!(
        "let mut a = user.email; let mut b = String::new();\n{}{}",
        step.repeat(n),
        print("a")
    )
}

fn long_body(n: usize) -> String {
    let steps = lines(n, |i| format!("let v{} = v{i}.to_uppercase();\n", i + 1));
    format!("let v0 = user.email;\n{steps}{}", print(&format!("v{n}")))
}

fn branches(n: usize) -> String {
    let steps = lines(n, |i| {
        format!(
            "let v{} = if choose() {{ v{i}.clone() }} else {{ String::new() }};\n",
            i + 1
        )
    });
    format!("let v0 = user.email;\n{steps}{}", print(&format!("v{n}")))
}

fn variants(text: &mut String, n: usize) {
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

fn arms(n: usize) -> String {
    let arms = lines(n, |i| {
        format!("{i} => format!(\"{{}} {i}\", user.email),\n")
    });
    format!(
        "let x = match outside::n() {{ {arms} _ => String::new() }};\n{}",
        print("x")
    )
}

fn fields(text: &mut String, n: usize) {
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

fn impls(text: &mut String, n: usize) {
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

fn deep_fields(text: &mut String, n: usize) {
    for i in 0..n {
        put!(text, "struct L{i} {{ n: L{}, x: String }}", i + 1);
    }
    put!(
        text,
        "struct L{n} {{ x: String }}\nfn get(l: &L0) -> &str {{ &l{}.x }}",
        ".n".repeat(n)
    );
}

fn lists(text: &mut String, n: usize) {
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

fn closures(text: &mut String, _: usize) {
    put!(
        text,
        "fn apply<F: Fn(&str) -> String>(f: F, x: &str) -> String {{ f(x) }}"
    );
}

fn closures_passed(n: usize) -> String {
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

fn closure_chain(n: usize) -> String {
    let each = lines(n, |i| format!("let c{} = |x: String| c{i}(x);\n", i + 1));
    format!(
        "let c0 = |x: String| x;\n{each}{}",
        print(&format!("c{n}(user.email)"))
    )
}

fn builder(text: &mut String, _: usize) {
    put!(
        text,
        "struct B {{ all: String }}\nimpl B {{ fn new() -> B {{ B {{ all: String::new() }} }} fn set(mut self, x: &str) -> B {{ self.all.push_str(x); self }} fn done(self) -> String {{ self.all }} }}"
    );
}

fn pairs(n: usize) -> String {
    let each = lines(n, |i| format!("let p{} = (p{i}.clone(), p{i});\n", i + 1));
    format!("let p0 = (user.email.clone(), user.email);\n{each}println!(\"{{:?}}\", p{n});")
}

fn wrappers(text: &mut String, _: usize) {
    put!(
        text,
        "#[derive(Debug)]\nstruct W<A, B> {{ a: A, b: B }}\nfn wrap<A: Clone>(x: A) -> W<A, A> {{ W {{ a: x.clone(), b: x }} }}"
    );
}

fn wrapped(n: usize) -> String {
    let each = lines(n, |i| format!("let w{} = wrap(w{i});\n", i + 1));
    format!("let w0 = wrap(user.email);\n{each}println!(\"{{:?}}\", w{n});")
}

fn tuples(n: usize) -> String {
    let each = lines(n, |i| format!("let t{} = (t{i}, {i});\n", i + 1));
    format!("let t0 = (user.email, 0);\n{each}println!(\"{{:?}}\", t{n});")
}

fn globs(text: &mut String, n: usize) {
    for i in 0..n {
        let (a, b) = ((i + 1) % n, (i * 7 + 3) % n);
        put!(
            text,
            "pub mod m{i} {{ pub use super::m{a}::*; pub use super::m{b}::*; pub fn g{i}(x: &str) {{ println!(\"{{x}}\") }} }}"
        );
    }
}

fn exports(text: &mut String, n: usize) {
    for i in 0..n {
        put!(text, "pub mod m{i} {{ pub use super::m{}::g; }}", i + 1);
    }
    put!(
        text,
        "pub mod m{n} {{ pub fn g(x: &str) {{ println!(\"{{x}}\") }} }}"
    );
}

fn supertraits(text: &mut String, n: usize) {
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

fn callers(text: &mut String, n: usize) {
    put!(text, "fn show(x: &str) {{ println!(\"{{x}}\") }}");
    for i in 0..n {
        put!(text, "fn c{i}(user: &User) {{ show(&user.email) }}");
    }
}

fn macros(text: &mut String, _: usize) {
    put!(
        text,
        "macro_rules! m {{ ($($x:expr),* $(,)?) => {{ $( println!(\"{{}}\", $x); )* }} }}"
    );
}

fn macro_chain(text: &mut String, n: usize) {
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

fn arguments(text: &mut String, n: usize) {
    put!(
        text,
        "fn f({}) {{ println!(\"{{}}\", a{}) }}",
        lines(n, |i| format!("a{i}: &str,\n")),
        n - 1
    );
}
