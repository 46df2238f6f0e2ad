//! The walk that counts how deep the parser would go, one piece at a time, with no recursion of its own.
//!
//! The parser recurses at delimiters, at `<`, at prefix operators and prefix keywords, and at right-associative operators;
//! a chain of other operators costs depth when the tree is walked or dropped.
//! Counts are kept per delimiter and start anew where the parser must have come back:
//! at `;`, at `=>`, at a `,` outside `<..>`, and where a new item or statement follows a `}`.

use super::Limits;

/// Which limit is passed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Excess {
    Depth,
    PrefixRun,
    OperatorChain,
    NumberChars,
    Tokens,
}

/// The counts within one pair of delimiters; the base is what stood open around them.
#[derive(Clone, Copy, Default)]
struct Level {
    base_run: usize,
    base_chain: usize,
    angles: usize,
    prefixes: usize,
    chain: usize,
}

/// What stands before: it tells a prefix operator from a binary one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    Operator,
    /// The first half of a binary `&&`, `||` or `..`.
    Binary,
    Operand,
    Block,
}

pub(super) struct Walk<'l> {
    limits: &'l Limits,
    outer: Vec<Level>,
    level: Level,
    before: Before,
    /// The operator directly before, with nothing between.
    joint: u8,
    path: usize,
    tokens: usize,
}

type Checked = Result<(), Excess>;

impl<'l> Walk<'l> {
    pub(super) fn new(limits: &'l Limits) -> Walk<'l> {
        Walk {
            limits,
            outer: Vec::new(),
            level: Level::default(),
            before: Before::Operator,
            joint: 0,
            path: 0,
            tokens: 0,
        }
    }

    /// How many there were so far.
    pub(super) fn tokens(&self) -> usize {
        self.tokens
    }

    pub(super) fn open(&mut self) -> Checked {
        self.count(1)?;
        self.joint = 0;
        self.outer.push(self.level);
        self.level = Level {
            base_run: self.level.run(),
            base_chain: self.level.chain(),
            ..Level::default()
        };
        self.before = Before::Operator;
        self.path = 0;
        check(self.outer.len(), self.limits.depth, Excess::Depth)
    }

    pub(super) fn close(&mut self, is_brace: bool) {
        self.joint = 0;
        // A closer without an opener is the lexer's business.
        if let Some(outer) = self.outer.pop() {
            self.level = outer;
        }
        self.path = 0;
        self.before = if is_brace {
            Before::Block
        } else {
            Before::Operand
        };
    }

    pub(super) fn literal(&mut self) -> Checked {
        self.operand()
    }

    pub(super) fn number(&mut self, chars: usize) -> Checked {
        check(chars, self.limits.number_chars, Excess::NumberChars)?;
        self.operand()
    }

    /// The quote of a lifetime; its word comes next.
    pub(super) fn quote(&mut self) -> Checked {
        self.joint = b'\'';
        self.count(1)
    }

    /// A documentation comment: tokens for the lexer, nothing for the parser's depth.
    pub(super) fn doc(&mut self) -> Checked {
        self.joint = 0;
        self.count(5)
    }

    pub(super) fn word(&mut self, word: &str) -> Checked {
        if self.joint == b'\'' {
            self.operand()?;
            self.before = Before::Operator;
            return Ok(());
        }
        let is_after_block = self.before == Before::Block;
        match kind_of(word) {
            WordKind::Name => return self.operand(),
            WordKind::Item if is_after_block => self.restart(),
            WordKind::Prefix { starts_statement } => {
                if is_after_block && starts_statement {
                    self.restart();
                }
                self.level.prefixes += 1;
            }
            WordKind::Item | WordKind::Plain => {}
            WordKind::Cast => self.level.chain += 1,
        }
        self.joint = 0;
        self.path = 0;
        self.before = Before::Operator;
        self.count(1)?;
        self.check_level()
    }

    /// One character of an operator; `is_joint` says that the one before stands directly before it.
    pub(super) fn punct(&mut self, c: u8, is_joint: bool) -> Checked {
        let first = if is_joint { self.joint } else { 0 };
        let before = self.before;
        self.joint = c;
        self.before = Before::Operator;
        self.count(1)?;
        if c != b':' {
            self.path = 0;
        }
        match (first, c) {
            (_, b';') => self.restart(),
            (b'=', b'>') => self.restart(),
            (_, b',') if self.level.angles == 0 => self.restart(),
            (_, b',') => {}
            (b'-', b'>') => self.level.prefixes += 1,
            (_, b'>') => self.level.angles = self.level.angles.saturating_sub(1),
            (_, b'<') => self.level.angles += 1,
            (b'<', b'=') => {
                self.level.angles = self.level.angles.saturating_sub(1);
                self.level.chain += 1;
            }
            (b'=', b'=') => {
                self.level.prefixes = self.level.prefixes.saturating_sub(1);
                self.level.chain += 1;
            }
            (b'!' | b'>', b'=') => self.level.chain += 1,
            (_, b'=' | b'@') => self.level.prefixes += 1,
            (b':', b':') => return self.path_separator(),
            (_, b'#') if before == Before::Block => self.restart(),
            (_, b'?') => {
                self.level.chain += 1;
                self.before = before;
            }
            (b'&', b'&') | (b'|', b'|') | (b'.', b'.') if before == Before::Binary => {}
            (_, b'!' | b'-' | b'*' | b'&' | b'|' | b'.') => self.prefix_or_binary(c, before),
            _ => self.level.chain += 1,
        }
        self.check_level()
    }

    fn prefix_or_binary(&mut self, c: u8, before: Before) {
        if before == Before::Operand || before == Before::Block {
            self.level.chain += 1;
            if matches!(c, b'&' | b'|' | b'.') {
                self.before = Before::Binary;
            }
        } else {
            self.level.prefixes += 1;
        }
    }

    fn path_separator(&mut self) -> Checked {
        self.path += 1;
        check(self.path, self.limits.prefix_run, Excess::PrefixRun)
    }

    fn operand(&mut self) -> Checked {
        self.joint = 0;
        self.before = Before::Operand;
        self.count(1)
    }

    fn restart(&mut self) {
        self.level.angles = 0;
        self.level.prefixes = 0;
        self.level.chain = 0;
    }

    fn count(&mut self, tokens: usize) -> Checked {
        self.tokens += tokens;
        check(self.tokens, self.limits.tokens, Excess::Tokens)
    }

    fn check_level(&self) -> Checked {
        check(self.level.run(), self.limits.prefix_run, Excess::PrefixRun)?;
        check(
            self.level.chain(),
            self.limits.operator_chain,
            Excess::OperatorChain,
        )
    }
}

impl Level {
    fn run(&self) -> usize {
        self.base_run + self.angles + self.prefixes
    }

    fn chain(&self) -> usize {
        self.base_chain + self.chain
    }
}

fn check(count: usize, limit: usize, excess: Excess) -> Checked {
    if count > limit { Err(excess) } else { Ok(()) }
}

enum WordKind {
    /// An identifier: an operand.
    Name,
    /// Begins an item or statement, so that after a `}` nothing before it is still open.
    Item,
    /// The parser recurses after it.
    Prefix { starts_statement: bool },
    /// `as`: a link of a chain.
    Cast,
    /// A keyword that an operand follows.
    Plain,
}

fn kind_of(word: &str) -> WordKind {
    match word {
        "fn" | "pub" | "struct" | "enum" | "mod" | "use" | "type" | "trait" | "extern" | "impl"
        | "union" | "macro_rules" => WordKind::Item,
        "if" | "match" | "for" | "while" | "loop" | "let" | "return" | "const" | "static"
        | "unsafe" | "async" => WordKind::Prefix {
            starts_statement: true,
        },
        "break" | "yield" | "become" | "move" | "box" | "do" | "try" | "in" => WordKind::Prefix {
            starts_statement: false,
        },
        "as" => WordKind::Cast,
        "mut" | "ref" | "dyn" | "else" | "where" => WordKind::Plain,
        _ => WordKind::Name,
    }
}
