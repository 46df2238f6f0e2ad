//! Names: strings interned once per file, and once more for the whole program.
//!
//! A `Name` is only meaningful within its file, so a lowered file depends on nothing else and can be cached.
//! `Interner` gives every distinct text one `Symbol` when the files are linked.

use rustc_hash::FxHashMap;

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
    texts: Vec<Box<str>>,
    index: FxHashMap<Box<str>, Name>,
}

impl Default for Names {
    fn default() -> Self {
        let mut names = Names {
            texts: Vec::new(),
            index: FxHashMap::default(),
        };
        names.intern("");
        names
    }
}

impl Names {
    /// The name of `text`, new or known.
    pub fn intern(&mut self, text: &str) -> Name {
        if let Some(&name) = self.index.get(text) {
            return name;
        }
        let name = Name(u32::try_from(self.texts.len()).expect("a file is smaller than 4 GiB"));
        self.texts.push(text.into());
        self.index.insert(text.into(), name);
        name
    }

    /// The text of `name`.
    pub fn text(&self, name: Name) -> &str {
        &self.texts[name.0 as usize]
    }

    /// All texts, by index.
    pub fn texts(&self) -> impl ExactSizeIterator<Item = &str> {
        self.texts.iter().map(|text| &**text)
    }

    /// Forgets the look-up table once the file is lowered: only the texts are needed from then on.
    pub fn seal(&mut self) {
        self.index = FxHashMap::default();
        self.texts.shrink_to_fit();
    }
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
