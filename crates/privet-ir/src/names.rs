//! Names: strings interned once per file, and once more for the whole program.
//!
//! A `Name` is only meaningful within its file, so a lowered file depends on nothing else and can be cached.
//! `Interner` gives every distinct text one `Symbol` when the files are linked.

use rustc_hash::FxHashMap;
use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher as _, Hasher as _};

/// A text of one file: an index into [`Names`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Name(pub u32);

impl Name {
    /// The empty name: temporaries, anonymous modules, `_`.
    pub const NONE: Name = Name(0);

    /// Whether this is the empty name.
    pub fn is_none(self) -> bool {
        self == Name::NONE
    }
}

/// The texts of one file. Entry 0 is the empty text.
#[derive(Clone, Debug)]
pub struct Names {
    /// All texts, one behind the other.
    texts: String,
    /// Where each ends.
    ends: Vec<u32>,
    /// The name of each text, by the text's hash or the next free number after it.
    index: FxHashMap<u64, Name>,
    /// Nobody can prepare texts with one hash for a seed that he does not know.
    seed: u64,
}

impl Default for Names {
    fn default() -> Names {
        let mut names = Names {
            texts: String::new(),
            ends: Vec::new(),
            index: FxHashMap::default(),
            seed: RandomState::new().build_hasher().finish(),
        };
        names.intern("");
        names
    }
}

impl Names {
    /// The name of `text`, new or known.
    pub fn intern(&mut self, text: &str) -> Name {
        let mut hash = hash(text, self.seed);
        while let Some(&name) = self.index.get(&hash) {
            if self.text(name) == text {
                return name;
            }
            hash = hash.wrapping_add(1);
        }
        let name = Name(to_u32(self.ends.len()));
        self.texts.push_str(text);
        self.ends.push(to_u32(self.texts.len()));
        self.index.insert(hash, name);
        name
    }

    /// The text of `name`.
    pub fn text(&self, name: Name) -> &str {
        let at = name.0 as usize;
        let start = match at.checked_sub(1) {
            Some(before) => self.ends[before],
            None => 0,
        };
        &self.texts[start as usize..self.ends[at] as usize]
    }

    /// All texts, by index.
    pub fn texts(&self) -> impl ExactSizeIterator<Item = &str> {
        (0..self.ends.len()).map(|at| self.text(Name(to_u32(at))))
    }

    /// Forgets the look-up table once the file is lowered: only the texts are needed from then on.
    pub fn seal(&mut self) {
        self.index = FxHashMap::default();
        self.texts.shrink_to_fit();
        self.ends.shrink_to_fit();
    }
}

fn to_u32(count: usize) -> u32 {
    u32::try_from(count).expect("a file is smaller than 4 GiB")
}

/// Eight bytes at a time, each step a multiplication whose halves are folded.
fn hash(text: &str, seed: u64) -> u64 {
    const ODD: u64 = 0x9e37_79b9_7f4a_7c15;
    let fold = |a: u64, b: u64| {
        let product = u128::from(a) * u128::from(b);
        (product as u64) ^ ((product >> 64) as u64)
    };
    let chunks = text.as_bytes().chunks(8);
    chunks.fold(seed ^ text.len() as u64, |hash, chunk| {
        let mut bytes = [0; 8];
        bytes[..chunk.len()].copy_from_slice(chunk);
        fold(hash ^ u64::from_le_bytes(bytes), seed | ODD)
    })
}

/// A text of the whole program: equal texts have equal symbols, whatever file they came from.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Symbol(pub u32);

impl Symbol {
    /// The empty text.
    pub const NONE: Symbol = Symbol(0);
}

/// The texts of the whole program. Symbol 0 is the empty text.
#[derive(Clone, Debug)]
pub struct Interner {
    texts: Vec<Box<str>>,
    index: FxHashMap<Box<str>, Symbol>,
}

impl Default for Interner {
    fn default() -> Self {
        let mut interner = Interner {
            texts: Vec::new(),
            index: FxHashMap::default(),
        };
        interner.intern("");
        interner
    }
}

impl Interner {
    /// The symbol of `text`, new or known.
    pub fn intern(&mut self, text: &str) -> Symbol {
        if let Some(&symbol) = self.index.get(text) {
            return symbol;
        }
        let symbol = Symbol(u32::try_from(self.texts.len()).expect("fewer than 2^32 names"));
        self.texts.push(text.into());
        self.index.insert(text.into(), symbol);
        symbol
    }

    /// The symbol of `text`, if some file uses that text.
    pub fn get(&self, text: &str) -> Option<Symbol> {
        self.index.get(text).copied()
    }

    /// The text of `symbol`.
    pub fn text(&self, symbol: Symbol) -> &str {
        &self.texts[symbol.0 as usize]
    }
}
