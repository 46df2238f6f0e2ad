//! Programs made of parts of other programs: the same seed, the same program.

/// A generator of numbers: xorshift64*, as good as a mutation needs.
pub(crate) struct Random(u64);

impl Random {
    /// Seeds that differ little give numbers that differ much.
    pub(crate) fn new(seed: u64) -> Random {
        let mut random = Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        random.next();
        random.next();
        random
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// A number below `end`, which is not 0.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        (self.next() >> 11) as usize % end
    }

    fn pick<'a, T: ?Sized>(&mut self, from: &[&'a T]) -> &'a T {
        from[self.below(from.len())]
    }
}

/// What no fixture has enough of.
const SPICE: &[&str] = &[
    "self",
    "Self",
    "super",
    "crate",
    "'static",
    "_",
    "..",
    "..=",
    "?",
    ".await",
    "&mut ",
    "*",
    "!",
    "move ||",
    "|x| x",
    "as usize",
    "::<Vec<_>>",
    "<T>",
    "impl Fn(&str) -> String",
    "dyn Fn()",
    "0",
    "\"\"",
    "r#\"\"#",
    "b'a'",
    "1.0",
    "()",
    "[]",
    "{}",
    "return",
    "break",
    "continue",
    "loop {}",
    "if x {}",
    "match x { _ => {} }",
    "let Some(x) = y else { return };",
    "async {}",
    "unsafe {}",
    "const {}",
    "#[cfg(any())]",
    "#[derive(Debug)]",
    "println!(\"{x}\")",
    "vec![x; 2]",
    "macro_rules! m { ($($t:tt)*) => { $($t)* } }",
    "m!(m!(x))",
    "é",
    "r#fn",
    "'a:",
    "ref ",
    "box ",
    "0..",
    "-1",
    "x.0.0",
    "x[..]",
    "x[0][1]",
    "format!(\"{:?}\", x)",
    "#![a]",
    "/*",
    "//",
    "privet: allow(",
    "#[personal(category = \"contact\")]",
    "<X as Y>::Z",
    "where Self: Sized",
    "=>",
    ";",
    ",",
];

/// A mutant of one of `sources`, perhaps with parts of the others.
pub(crate) fn mutant(seed: u64, sources: &[Vec<String>]) -> String {
    let mut random = Random::new(seed);
    let mut pieces = sources[random.below(sources.len())].clone();
    for _ in 0..=random.below(4) {
        change(&mut pieces, sources, &mut random);
    }
    pieces.concat()
}

fn change(pieces: &mut Vec<String>, sources: &[Vec<String>], random: &mut Random) {
    if pieces.is_empty() {
        pieces.push("x".to_owned());
    }
    let at = random.below(pieces.len());
    match random.below(20) {
        // Words for words keep most programs readable, so that every stage is reached.
        0..=9 => {
            let donor = &sources[random.below(sources.len())];
            let word = donor[random.below(donor.len())].clone();
            let at = (at..pieces.len()).find(|at| is_word(&pieces[*at]));
            if let Some(at) = at.filter(|_| is_word(&word)) {
                pieces[at] = word;
            }
        }
        10..=14 => {
            let other = random.below(pieces.len());
            if is_word(&pieces[at]) && is_word(&pieces[other]) {
                pieces.swap(at, other);
            }
        }
        15 => drop(pieces.drain(whole(pieces, at))),
        16 => {
            let copy = pieces[whole(pieces, at)].to_vec();
            let to = random.below(pieces.len());
            pieces.splice(to..to, copy);
        }
        17 => {
            let donor = &sources[random.below(sources.len())];
            let part = donor[whole(donor, random.below(donor.len()))].to_vec();
            pieces.splice(at..at, part);
        }
        18 => pieces[at] = random.pick(SPICE).to_owned(),
        _ => pieces.insert(at, random.pick(SPICE).to_owned()),
    }
}

fn is_word(piece: &str) -> bool {
    piece.starts_with(|c: char| c.is_alphanumeric() || c == '_')
}

/// A piece, or the whole group that it opens.
fn whole(pieces: &[String], at: usize) -> std::ops::Range<usize> {
    let mut depth = 0;
    for (end, piece) in pieces.iter().enumerate().skip(at) {
        match piece.as_str() {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth -= 1,
            _ => {}
        }
        if depth <= 0 {
            return at..end + 1;
        }
    }
    at..pieces.len()
}

/// A text as words, blanks and single signs.
pub(crate) fn pieces(text: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let class = |c: char| match c {
        c if c.is_alphanumeric() || c == '_' => 0,
        c if c.is_whitespace() => 1,
        _ => 2,
    };
    let mut last = 2;
    for c in text.chars() {
        let class = class(c);
        match pieces.last_mut() {
            Some(piece) if class == last && class != 2 => piece.push(c),
            _ => pieces.push(c.to_string()),
        }
        last = class;
    }
    pieces
}

#[test]
fn the_same_seed_gives_the_same_mutant_and_other_seeds_others() {
    let sources = [
        pieces("fn f(x: &str) { g(x, 1); }"),
        pieces("struct S { a: u8 }"),
    ];
    let mutants: std::collections::BTreeSet<String> =
        (0..100).map(|seed| mutant(seed, &sources)).collect();
    assert!(mutants.len() > 60, "{}", mutants.len());
    assert_eq!(mutant(7, &sources), mutant(7, &sources));
}
