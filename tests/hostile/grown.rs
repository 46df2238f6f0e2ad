//! Programs that grow with a number: rings, diamonds, cliques, long bodies, wide types, chains of names.
//!
//! Each is a text that a labelled value runs through, and ends in a line that prints it.

use std::fmt::Write;

use super::grown_types::{
    arguments, arms, builder, callers, closure_chain, closures, closures_passed, deep_fields,
    exports, fields, globs, impls, lists, macro_chain, macros, pairs, supertraits, tuples,
    variants, wrapped, wrappers,
};

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

/// Adds a line to a text.
macro_rules! put {
    ($text:expr, $($format:tt)*) => { writeln!($text, $($format)*).expect("a text takes all") };
}

pub(super) fn print(what: &str) -> String {
    format!("println!(\"{{}}\", {what});\n")
}

pub(super) fn lines(n: usize, line: impl Fn(usize) -> String) -> String {
    (0..n).map(line).collect()
}

pub(super) use put;

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
