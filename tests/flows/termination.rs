//! Growth: recursion that makes longer and longer paths still ends, and still tells right from wrong.
#![allow(
    unused,
    private_interfaces,
    unexpected_cfgs,
    unconditional_recursion,
    reason = "each function is a claim"
)]

use std::collections::HashMap;
use std::fmt::Debug;
use std::rc::Rc;

fn source() -> String {
    String::from("ada@example.org")
}
fn clean() -> String {
    String::from("a word")
}
fn sink<T: Debug>(_: T) {}
fn coin() -> bool {
    std::env::args().count() > 1
}

#[derive(Clone, Debug)]
enum List {
    End,
    Item {
        text: String,
        weight: u32,
        next: Box<List>,
    },
}

fn long(n: u32, text: &str) -> List {
    if n == 0 {
        return List::End;
    }
    List::Item {
        text: text.to_owned(),
        weight: n,
        next: Box::new(long(n - 1, text)),
    }
}

fn texts(list: &List) -> Vec<String> {
    match list {
        List::End => Vec::new(),
        List::Item { text, next, .. } => {
            let mut all = texts(next);
            all.push(text.clone());
            all
        }
    }
}

fn weights(list: &List) -> u32 {
    match list {
        List::End => 0,
        List::Item { weight, next, .. } => weight + weights(next),
    }
}

pub fn a_list_as_long_as_you_like() {
    let list = long(100, &source());
    sink(texts(&list)); //~ personal-data-in-analytics
}

pub fn the_weights_of_the_same_list() {
    let list = long(100, &source());
    sink(weights(&list));
}

pub fn a_list_of_words() {
    let known = source();
    let list = long(known.len() as u32, &clean());
    sink(texts(&list));
}

#[derive(Debug, Default)]
struct Tree {
    name: String,
    size: usize,
    children: Vec<Tree>,
}
impl Tree {
    fn add(&mut self, path: &[String]) {
        self.size += 1;
        if let [first, rest @ ..] = path {
            let mut child = Tree {
                name: first.clone(),
                ..Tree::default()
            };
            child.add(rest);
            self.children.push(child);
        }
    }
    fn names(&self, into: &mut Vec<String>) {
        into.push(self.name.clone());
        for child in &self.children {
            child.names(into);
        }
    }
    fn total(&self) -> usize {
        self.size + self.children.iter().map(Tree::total).sum::<usize>()
    }
    fn deepest(&self) -> &Tree {
        self.children
            .iter()
            .map(Tree::deepest)
            .max_by_key(|tree| tree.size)
            .unwrap_or(self)
    }
}

pub fn a_tree_filled_by_recursion() {
    let mut tree = Tree::default();
    tree.add(&[clean(), source(), clean()]);
    let mut names = Vec::new();
    tree.names(&mut names);
    sink(names.join("/")); //~ personal-data-in-analytics
}

pub fn the_size_of_the_same_tree() {
    let mut tree = Tree::default();
    tree.add(&[clean(), source(), clean()]);
    sink(tree.total());
    sink(tree.deepest().size);
}

pub fn a_tree_of_words() {
    let mut tree = Tree::default();
    let who = source();
    tree.add(&[clean(), who.len().to_string()]);
    sink(&tree.deepest().name);
}

pub fn nested_ever_deeper() {
    #[derive(Clone, Debug)]
    struct Shell {
        inside: Option<Rc<Shell>>,
        note: String,
    }
    let mut shell = Shell {
        inside: None,
        note: source(),
    };
    for _ in 0..50 {
        shell = Shell {
            inside: Some(Rc::new(shell)),
            note: String::new(),
        };
    }
    sink(&shell.note);
    let mut at = &shell;
    while let Some(inner) = &at.inside {
        at = inner;
    }
    sink(&at.note); //~ personal-data-in-analytics
}

pub fn three_functions_in_a_ring() {
    fn a(n: u32, mut bag: Vec<String>) -> Vec<String> {
        bag.push(n.to_string());
        if n == 0 { bag } else { b(n - 1, bag) }
    }
    fn b(n: u32, mut bag: Vec<String>) -> Vec<String> {
        bag.reverse();
        if n == 0 { bag } else { c(n - 1, bag) }
    }
    fn c(n: u32, bag: Vec<String>) -> Vec<String> {
        if n % 7 == 0 {
            b(n / 2, bag)
        } else {
            a(n - 1, bag)
        }
    }
    sink(a(9, vec![clean()]));
    sink(a(9, vec![source()])); //~ personal-data-in-analytics
}

pub fn a_ring_of_trait_objects() {
    trait Step {
        fn go(&self, left: u32, text: String, next: &dyn Step) -> String;
    }
    struct Left;
    struct Right;
    impl Step for Left {
        fn go(&self, left: u32, text: String, next: &dyn Step) -> String {
            if left == 0 {
                text
            } else {
                next.go(left - 1, format!("({text}"), self)
            }
        }
    }
    impl Step for Right {
        fn go(&self, left: u32, text: String, next: &dyn Step) -> String {
            if left == 0 {
                text
            } else {
                next.go(left - 1, format!("{text})"), self)
            }
        }
    }
    sink(Left.go(5, source(), &Right)); //~ personal-data-in-analytics
}

pub fn a_memo_of_itself() {
    fn fib(n: u64, memo: &mut HashMap<u64, u64>) -> u64 {
        if n < 2 {
            return n;
        }
        if let Some(&known) = memo.get(&n) {
            return known;
        }
        let value = fib(n - 1, memo) + fib(n - 2, memo);
        memo.insert(n, value);
        value
    }
    let who = source();
    sink(fib(who.len() as u64, &mut HashMap::new()));
}

pub fn a_parser_by_descent() {
    #[derive(Debug)]
    enum Expr {
        Word(String),
        Pair(Box<Expr>, Box<Expr>),
    }
    struct Parser<'a> {
        rest: &'a str,
        depth: usize,
    }
    impl Parser<'_> {
        fn expr(&mut self) -> Expr {
            self.depth += 1;
            match self.rest.split_once('.') {
                Some((head, tail)) => {
                    self.rest = tail;
                    let head = Expr::Word(head.to_owned());
                    Expr::Pair(Box::new(head), Box::new(self.expr()))
                }
                None => Expr::Word(self.rest.to_owned()),
            }
        }
    }
    impl Expr {
        fn words(self, out: &mut Vec<String>) {
            match self {
                Expr::Word(word) => out.push(word),
                Expr::Pair(a, b) => {
                    a.words(out);
                    b.words(out);
                }
            }
        }
    }
    let who = source();
    let mut parser = Parser {
        rest: &who,
        depth: 0,
    };
    let expr = parser.expr();
    sink(parser.depth);
    let mut words = Vec::new();
    expr.words(&mut words);
    sink(words); //~ personal-data-in-analytics
}
