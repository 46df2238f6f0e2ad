//! Stepping over types: given a stream of tokens, gives a field's or a generic parameter's own,
//! minding that a comma between `<` and `>` parts nothing.

use proc_macro2::{Punct, Spacing, TokenStream, TokenTree};
use syn::parse::{ParseStream, Result};
use syn::Token;

/// The generics of a type, cut for use in an impl.
#[derive(Default)]
pub(crate) struct Generics {
    /// `'a, T: Clone, const N: usize`, without defaults.
    pub(crate) declared: TokenStream,
    /// `'a, T, N`
    pub(crate) used: TokenStream,
    /// From `where` on; may be empty.
    pub(crate) where_clause: TokenStream,
}

/// How many `<` are open.
#[derive(Default)]
struct Angles {
    open: usize,
    after_dash: bool,
}

impl Angles {
    fn step(&mut self, token: &TokenTree) {
        let mut is_dash = false;
        if let TokenTree::Punct(punct) = token {
            match punct.as_char() {
                '<' => self.open += 1,
                // The second half of `->` closes nothing.
                '>' if !self.after_dash => self.open = self.open.saturating_sub(1),
                '-' => is_dash = punct.spacing() == Spacing::Joint,
                _ => {}
            }
        }
        self.after_dash = is_dash;
    }

    /// Whether what stands next still belongs to the same field or parameter.
    fn goes_on(&self, input: ParseStream) -> bool {
        let closes = input.peek(Token![>]) && !self.after_dash;
        !input.is_empty() && (self.open > 0 || !(input.peek(Token![,]) || closes))
    }
}

/// The tokens up to the next comma outside of angle brackets.
pub(crate) fn piece(input: ParseStream) -> Result<Vec<TokenTree>> {
    let mut tokens = Vec::new();
    let mut angles = Angles::default();
    while angles.goes_on(input) {
        let token = input.parse::<TokenTree>()?;
        angles.step(&token);
        tokens.push(token);
    }
    Ok(tokens)
}

/// The generics that stand next, if any; the `where` clause comes later.
pub(crate) fn generics(input: ParseStream) -> Result<Generics> {
    let mut generics = Generics::default();
    if !input.peek(Token![<]) {
        return Ok(generics);
    }
    input.parse::<Token![<]>()?;
    while !input.peek(Token![>]) {
        let param = param(input)?;
        input.parse::<Option<Token![,]>>()?;
        let comma = || TokenTree::from(Punct::new(',', Spacing::Alone));
        generics.declared.extend(without_default(&param));
        generics.declared.extend([comma()]);
        generics.used.extend(name_of(&param));
        generics.used.extend([comma()]);
    }
    input.parse::<Token![>]>()?;
    Ok(generics)
}

/// One generic parameter without its attributes, up to the comma or bracket that ends it.
fn param(input: ParseStream) -> Result<Vec<TokenTree>> {
    while input.peek(Token![#]) {
        input.parse::<TokenTree>()?;
        input.parse::<TokenTree>()?;
    }
    let mut tokens = Vec::new();
    let mut angles = Angles::default();
    while angles.goes_on(input) {
        let token = input.parse::<TokenTree>()?;
        angles.step(&token);
        tokens.push(token);
    }
    Ok(tokens)
}

/// `T: Clone` of `T: Clone = String`.
fn without_default(param: &[TokenTree]) -> Vec<TokenTree> {
    let mut angles = Angles::default();
    let is_declared = |token: &&TokenTree| {
        let is_default = angles.open == 0 && is(token, '=');
        angles.step(token);
        !is_default
    };
    param.iter().take_while(is_declared).cloned().collect()
}

/// `'a` of `'a: 'b`, `N` of `const N: usize`, `T` of `T: Clone`.
fn name_of(param: &[TokenTree]) -> Vec<TokenTree> {
    let name = match param {
        [tick, name, ..] if is(tick, '\'') => vec![tick, name],
        [TokenTree::Ident(word), name, ..] if word == "const" => vec![name],
        [name, ..] => vec![name],
        [] => Vec::new(),
    };
    name.into_iter().cloned().collect()
}

fn is(token: &TokenTree, wanted: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted)
}
