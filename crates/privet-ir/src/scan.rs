//! A scanner of raw text: comments, strings, numbers, words, delimiters, operators.
//!
//! It builds nothing, so it is many times faster than lexing into tokens.
//! On text that the lexer accepts it agrees with it about what is code; on other text it only has to end.

/// What a piece of text is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Lexeme {
    /// `// ..`.
    LineComment,
    /// `/* .. */`.
    BlockComment,
    /// A string, byte string, C string or character, with its suffix.
    Quoted,
    /// The quote of `'a`; the word follows it.
    Lifetime,
    /// A number with its suffix.
    Number,
    /// An identifier or keyword, `r#` included.
    Word,
    /// `(`, `[` or `{`.
    Open,
    /// `)`, `]` or `}`.
    Close,
    /// Any other character.
    Punct(u8),
}

/// One piece of text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Piece {
    /// What it is.
    pub(crate) kind: Lexeme,
    /// Its first byte.
    pub(crate) lo: usize,
    /// One past its last byte.
    pub(crate) hi: usize,
}

/// The pieces of a text from `at` on; white space is left out.
#[derive(Clone, Debug)]
pub(crate) struct Scanner<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Scanner<'a> {
    pub(crate) fn new(text: &'a str, at: usize) -> Scanner<'a> {
        Scanner { text, at }
    }

    fn byte(&self, at: usize) -> u8 {
        self.text.as_bytes().get(at).copied().unwrap_or(0)
    }

    /// Where the next piece begins.
    fn skip_white(&mut self) {
        loop {
            match self.byte(self.at) {
                b' ' | 0x09..=0x0d => self.at += 1,
                0x80.. => match self.text[self.at..].chars().next() {
                    Some(c) if is_white(c) => self.at += c.len_utf8(),
                    _ => return,
                },
                _ => return,
            }
        }
    }

    /// What begins at `self.at`, and its end.
    fn piece(&self) -> (Lexeme, usize) {
        let at = self.at;
        match self.byte(at) {
            b'(' | b'[' | b'{' => (Lexeme::Open, at + 1),
            b')' | b']' | b'}' => (Lexeme::Close, at + 1),
            b'/' if self.byte(at + 1) == b'/' => (Lexeme::LineComment, self.line_end(at)),
            b'/' if self.byte(at + 1) == b'*' => (Lexeme::BlockComment, self.comment_end(at)),
            b'"' => (Lexeme::Quoted, self.word_end(self.string_end(at + 1))),
            b'\'' => self.char_or_lifetime(),
            b'0'..=b'9' => (Lexeme::Number, self.number_end(at)),
            byte if is_word(byte) => self.word_or_prefixed(),
            byte => (Lexeme::Punct(byte), at + 1),
        }
    }

    fn line_end(&self, from: usize) -> usize {
        let rest = &self.text[from..];
        from + rest.find('\n').unwrap_or(rest.len())
    }

    fn comment_end(&self, from: usize) -> usize {
        let mut depth = 0usize;
        let mut at = from;
        while at < self.text.len() {
            match (self.byte(at), self.byte(at + 1)) {
                (b'/', b'*') => depth += 1,
                (b'*', b'/') if depth == 1 => return at + 2,
                (b'*', b'/') => depth -= 1,
                _ => {
                    at += 1;
                    continue;
                }
            }
            at += 2;
        }
        self.text.len()
    }

    /// The end of a word that begins at `at`; `at` itself when none does.
    fn word_end(&self, at: usize) -> usize {
        if !is_word_start(self.byte(at)) {
            return at;
        }
        self.continue_word(at)
    }

    fn continue_word(&self, mut at: usize) -> usize {
        let bytes = self.text.as_bytes();
        loop {
            at += bytes[at..]
                .iter()
                .take_while(|&&b| WORD[b as usize])
                .count();
            match self.text[at..].chars().next() {
                Some(c) if !c.is_ascii() && !is_white(c) => at += c.len_utf8(),
                _ => return at,
            }
        }
    }

    /// The end of `.."`, from after the opening quote.
    fn string_end(&self, mut at: usize) -> usize {
        let bytes = self.text.as_bytes();
        while at < bytes.len() {
            at += bytes[at..]
                .iter()
                .take_while(|&&b| b != b'"' && b != b'\\')
                .count();
            match bytes.get(at) {
                Some(b'"') => return at + 1,
                _ => at += 2,
            }
        }
        self.boundary(at)
    }

    /// The end of `###"..###"`, from after the letters; `None` when it is no raw string.
    fn raw_string_end(&self, at: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let hashes = bytes[at..].iter().take_while(|&&b| b == b'#').count();
        if self.byte(at + hashes) != b'"' {
            return None;
        }
        let mut end = at + hashes + 1;
        while end < bytes.len() {
            let close = bytes[end..].iter().position(|&b| b == b'"');
            end += close.map_or(bytes.len() - end, |close| close + 1);
            let run = bytes[end..].iter().take(hashes).take_while(|&&b| b == b'#');
            if run.count() == hashes {
                return Some(end + hashes);
            }
        }
        Some(bytes.len())
    }

    fn char_or_lifetime(&self) -> (Lexeme, usize) {
        let inner = self.at + 1;
        match self.char_end(inner) {
            Some(end) => (Lexeme::Quoted, self.word_end(end)),
            None => (Lexeme::Lifetime, inner),
        }
    }

    /// The end of `x'` or `\x41'`, from after the opening quote; `None` when it is a lifetime.
    fn char_end(&self, inner: usize) -> Option<usize> {
        let first = self.text[inner..].chars().next()?;
        let after = inner + first.len_utf8();
        let close = match (first, self.byte(after)) {
            ('\\', b'x') => after + 3,
            ('\\', b'u') => self.unicode_escape_end(after + 1),
            ('\\', _) => after + 1,
            _ => after,
        };
        (self.byte(close) == b'\'').then_some(close + 1)
    }

    /// The end of `{1f600}`.
    fn unicode_escape_end(&self, at: usize) -> usize {
        let bytes = &self.text.as_bytes()[at.min(self.text.len())..];
        let is_inner = |b: &&u8| b.is_ascii_hexdigit() || matches!(**b, b'{' | b'_');
        at + bytes.iter().take_while(is_inner).count() + 1
    }

    fn word_or_prefixed(&self) -> (Lexeme, usize) {
        let at = self.at;
        let (second, third) = (self.byte(at + 1), self.byte(at + 2));
        let quoted = match (self.byte(at), second) {
            (b'b' | b'c', b'"') => Some(self.string_end(at + 2)),
            (b'b', b'\'') => self.char_end(at + 2),
            (b'r', b'"' | b'#') => self.raw_string_end(at + 1),
            (b'b' | b'c', b'r') if third == b'"' || third == b'#' => self.raw_string_end(at + 2),
            _ => None,
        };
        match quoted {
            Some(end) => (Lexeme::Quoted, self.word_end(end)),
            None if (self.byte(at), second) == (b'r', b'#') => {
                (Lexeme::Word, self.word_end(at + 2))
            }
            None => (Lexeme::Word, self.continue_word(at)),
        }
    }

    /// The end of a number: digits, at most one `.`, an exponent with its sign, a suffix.
    fn number_end(&self, at: usize) -> usize {
        let digits = self.continue_word(at);
        let exponent = |from: usize, to: usize| self.text[from..to].contains(['e', 'E']);
        if self.byte(at) == b'0' && matches!(self.byte(at + 1), b'x' | b'o' | b'b') {
            return digits;
        }
        let mut end = digits;
        let mut from = at;
        if self.byte(digits) == b'.' && self.text[at..digits].bytes().all(is_digit) {
            let after = self.byte(digits + 1);
            if after == b'.'
                || (is_word_start(after) && !self.text[digits + 1..].starts_with(is_white))
            {
                return digits;
            }
            from = digits + 1;
            end = self.continue_word(from);
        }
        if exponent(from, end) && matches!(self.byte(end), b'+' | b'-') {
            return self.signed_exponent_end(from, end);
        }
        end
    }

    /// `12e` before a sign: the number goes on only when nothing but digits stands before the `e`, and a digit follows.
    fn signed_exponent_end(&self, from: usize, sign: usize) -> usize {
        let number = self.text[from..sign].trim_end_matches('_');
        let mantissa = number.strip_suffix(['e', 'E']);
        let digits = self.text[sign + 1..].trim_start_matches('_');
        if mantissa.is_some_and(|mantissa| mantissa.bytes().all(is_digit))
            && digits.starts_with(|c: char| c.is_ascii_digit())
        {
            self.continue_word(sign + 1)
        } else {
            sign
        }
    }

    fn boundary(&self, at: usize) -> usize {
        at.min(self.text.len())
    }
}

impl Iterator for Scanner<'_> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        self.skip_white();
        if self.at >= self.text.len() {
            return None;
        }
        let lo = self.at;
        let (kind, end) = self.piece();
        self.at = self.char_boundary_from(end.max(lo + 1));
        Some(Piece {
            kind,
            lo,
            hi: self.at,
        })
    }
}

impl Scanner<'_> {
    /// Malformed escapes may end inside a character; such text is refused by the lexer anyway.
    fn char_boundary_from(&self, mut at: usize) -> usize {
        while at < self.text.len() && !self.text.is_char_boundary(at) {
            at += 1;
        }
        self.boundary(at)
    }
}

/// Rust's white space, the directional marks included.
fn is_white(c: char) -> bool {
    c.is_whitespace() || c == '\u{200e}' || c == '\u{200f}'
}

/// ASCII that may stand in a word.
const WORD: [bool; 256] = {
    let mut word = [false; 256];
    let mut byte = 0;
    while byte < 128 {
        word[byte] = (byte as u8).is_ascii_alphanumeric() || byte as u8 == b'_';
        byte += 1;
    }
    word
};

/// Whether a byte may stand in a word; all of Unicode beyond ASCII that is not white space counts.
fn is_word(byte: u8) -> bool {
    WORD[byte as usize] || byte >= 0x80
}

fn is_word_start(byte: u8) -> bool {
    is_word(byte) && !byte.is_ascii_digit()
}

fn is_digit(byte: u8) -> bool {
    byte.is_ascii_digit() || byte == b'_'
}

#[cfg(test)]
mod tests {
    use super::{Lexeme, Scanner};
    use proc_macro2::{Delimiter, TokenStream, TokenTree};

    /// One letter per token, so that two readings of a text can be compared.
    fn by_scanner(text: &str) -> String {
        let mut out = String::new();
        for piece in Scanner::new(text, 0) {
            let text = &text[piece.lo..piece.hi];
            match piece.kind {
                Lexeme::LineComment | Lexeme::BlockComment => out += doc_letters(text),
                Lexeme::Quoted => out.push('q'),
                Lexeme::Lifetime => out.push('\''),
                Lexeme::Number => out += &format!("n{}", text.len()),
                Lexeme::Word => out.push('w'),
                Lexeme::Open | Lexeme::Close => out += text,
                Lexeme::Punct(c) => out.push(c as char),
            }
        }
        out
    }

    fn doc_letters(comment: &str) -> &'static str {
        let starts = |start: &str| comment.starts_with(start);
        let is_outer =
            starts("///") && !starts("////") || starts("/**") && !starts("/***") && !starts("/**/");
        match (is_outer, starts("//!") || starts("/*!")) {
            (true, _) => "#[w=q]",
            (false, true) => "#![w=q]",
            (false, false) => "",
        }
    }

    fn by_lexer(tokens: TokenStream, out: &mut String) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => {
                    let (open, close) = match group.delimiter() {
                        Delimiter::Parenthesis => ("(", ")"),
                        Delimiter::Bracket => ("[", "]"),
                        Delimiter::Brace => ("{", "}"),
                        Delimiter::None => ("", ""),
                    };
                    out.push_str(open);
                    by_lexer(group.stream(), out);
                    out.push_str(close);
                }
                TokenTree::Ident(_) => out.push('w'),
                TokenTree::Punct(punct) => out.push(punct.as_char()),
                TokenTree::Literal(literal) => {
                    let text = literal.to_string();
                    if text.starts_with(|c: char| c.is_ascii_digit()) {
                        *out += &format!("n{}", text.len());
                    } else {
                        out.push('q');
                    }
                }
            }
        }
    }

    #[test]
    fn the_scanner_agrees_with_the_lexer_on_all_text_that_it_accepts() {
        const PARTS: [&str; 54] = [
            "'",
            "\"",
            "\\",
            "r",
            "b",
            "c",
            "br",
            "cr",
            "#",
            "/",
            "//",
            "/*",
            "*/",
            "///",
            "/**",
            "//!",
            "\n",
            " ",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "a",
            "_",
            "é",
            "\u{301}",
            "\u{200e}",
            "0",
            "1",
            "9",
            "e",
            "E",
            ".",
            "..",
            "+",
            "-",
            "0x",
            "0b",
            "0o",
            "f",
            "x",
            "u",
            "{41}",
            "'a'",
            "'\\''",
            "b'x'",
            "r#\"",
            "\"#",
            "r#",
            "<",
            ">",
            "'\\u{4_1}'",
        ];
        let mut state = 0x9e37_79b9_7f4a_7c15_u64;
        let mut random = |below: usize| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            (state >> 33) as usize % below
        };
        let mut accepted = 0;
        for _ in 0..400_000 {
            let length = 1 + random(9);
            let text: String = (0..length).map(|_| PARTS[random(PARTS.len())]).collect();
            let ours = by_scanner(&text);
            if let Ok(tokens) = text.parse::<TokenStream>() {
                let mut theirs = String::new();
                by_lexer(tokens, &mut theirs);
                assert_eq!(ours, theirs, "{text:?}");
                accepted += 1;
            }
        }
        assert!(accepted > 20_000, "only {accepted} texts were accepted");
    }
}
