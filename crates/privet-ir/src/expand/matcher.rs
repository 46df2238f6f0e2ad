//! Matches the tokens of a call against an arm.
//!
//! Repetitions take as many rounds as fit; a round that does not fit is undone, its separator included.
//! Rustc follows all ways at once, but refuses a call where that would matter, so one way is enough.

use super::definition::{Kind, Matcher, Repeat, RepeatOp};
use super::fragment::fragment_len;
use super::tokens::{starts_with_operator, tree_len};
use super::{Reason, display_name};
use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenTree};
use std::rc::Rc;

/// What a variable stands for.
#[derive(Clone, Debug)]
pub(super) enum Binding {
    One(Kind, Rc<[TokenTree]>),
    /// One for each round of the repetition it stands in.
    Many(Vec<Binding>),
}

/// The bindings of an arm, by slot.
pub(super) type Bindings = Vec<Option<Binding>>;

/// How much matching one file may still do.
pub(super) struct Budget<'a> {
    pub(super) left: &'a mut usize,
}

impl Budget<'_> {
    fn spend(&mut self, tokens: usize) -> bool {
        *self.left = self.left.saturating_sub(tokens);
        *self.left > 0
    }
}

/// The bindings when all of `tokens` fits the arm, `None` when it does not.
pub(super) fn match_arm(
    matcher: &[Matcher],
    slots: usize,
    tokens: &[TokenTree],
    budget: &mut Budget,
) -> Result<Option<Bindings>, Reason> {
    let mut bindings = vec![None; slots];
    let end = match_all(matcher, tokens, 0, &mut bindings, budget);
    if *budget.left == 0 {
        return Err(Reason::TooMuchWork);
    }
    Ok((end == Some(tokens.len())).then_some(bindings))
}

/// The position after `matcher`, when it fits at `at`.
fn match_all(
    matcher: &[Matcher],
    tokens: &[TokenTree],
    mut at: usize,
    bindings: &mut Bindings,
    budget: &mut Budget,
) -> Option<usize> {
    for one in matcher {
        at = match_one(one, tokens, at, bindings, budget)?;
    }
    Some(at)
}

fn match_one(
    matcher: &Matcher,
    tokens: &[TokenTree],
    at: usize,
    bindings: &mut Bindings,
    budget: &mut Budget,
) -> Option<usize> {
    if !budget.spend(1) {
        return None;
    }
    let rest = &tokens[at..];
    match matcher {
        Matcher::Repeat(repeat) => match_repeat(repeat, tokens, at, bindings, budget),
        Matcher::Variable { slot, kind } => {
            let len = fragment_len(*kind, rest, &mut |tokens| budget.spend(tokens))?;
            bindings[*slot] = Some(Binding::One(*kind, capture(*kind, &rest[..len])));
            Some(at + len)
        }
        Matcher::Operator(quote) if &**quote == "'" => {
            super::tokens::is_punct(rest.first(), '\'').then_some(at + 1)
        }
        Matcher::Operator(text) => starts_with_operator(rest, text).then(|| at + tree_len(rest)),
        Matcher::Word(word) => match rest.first()? {
            TokenTree::Ident(ident) if display_name(&ident.to_string()) == &**word => Some(at + 1),
            _ => None,
        },
        Matcher::Literal(text) => match rest.first()? {
            TokenTree::Literal(literal) if literal.to_string() == **text => Some(at + 1),
            _ => None,
        },
        Matcher::Group(delimiter, inner) => match rest.first()? {
            TokenTree::Group(group) if group.delimiter() == *delimiter => {
                let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
                let end = match_all(inner, &tokens, 0, bindings, budget)?;
                (end == tokens.len()).then_some(at + 1)
            }
            _ => None,
        },
    }
}

fn match_repeat(
    repeat: &Repeat<Matcher>,
    tokens: &[TokenTree],
    start: usize,
    bindings: &mut Bindings,
    budget: &mut Budget,
) -> Option<usize> {
    let mut rounds: Vec<Vec<Binding>> = vec![Vec::new(); repeat.slots.len()];
    let mut at = start;
    let mut count = 0;
    loop {
        let mut round: Bindings = vec![None; bindings.len()];
        let Some(end) = match_round(repeat, tokens, at, count, &mut round, budget) else {
            break;
        };
        if end == at {
            break;
        }
        at = end;
        count += 1;
        for (slot, seen) in repeat.slots.iter().zip(&mut rounds) {
            seen.push(round[*slot].take()?);
        }
        if repeat.op == RepeatOp::Optional {
            break;
        }
    }
    if count == 0 && repeat.op == RepeatOp::OneOrMore {
        return None;
    }
    for (slot, seen) in repeat.slots.iter().zip(rounds) {
        bindings[*slot] = Some(Binding::Many(seen));
    }
    Some(at)
}

/// The separator, except before the first round, and the inner matcher.
fn match_round(
    repeat: &Repeat<Matcher>,
    tokens: &[TokenTree],
    at: usize,
    count: usize,
    round: &mut Bindings,
    budget: &mut Budget,
) -> Option<usize> {
    let at = if count == 0 {
        at
    } else {
        match_all(&repeat.separator, tokens, at, round, budget)?
    };
    match_all(&repeat.inner, tokens, at, round, budget)
}

/// The tokens a variable gives wherever it stands in the body.
fn capture(kind: Kind, tokens: &[TokenTree]) -> Rc<[TokenTree]> {
    match kind {
        Kind::Expr if !is_atom(tokens) => Rc::new([grouped(tokens)]),
        Kind::Ty | Kind::Path if is_path(tokens) => with_turbofish(tokens).into(),
        Kind::Ty if tokens.len() > 1 => Rc::new([grouped(tokens)]),
        Kind::Expr
        | Kind::Ty
        | Kind::Ident
        | Kind::Pat
        | Kind::PatParam
        | Kind::Stmt
        | Kind::Block
        | Kind::Item
        | Kind::Path
        | Kind::Tt
        | Kind::Literal
        | Kind::Lifetime
        | Kind::Meta
        | Kind::Vis => detached(tokens).into(),
    }
}

/// A name, a literal, or what is an invisible group already.
fn is_atom(tokens: &[TokenTree]) -> bool {
    match tokens {
        [TokenTree::Ident(_) | TokenTree::Literal(_)] => true,
        [TokenTree::Group(group)] => group.delimiter() == Delimiter::None,
        _ => false,
    }
}

/// An invisible group keeps `$a * 2` right when `$a` is `1 + 1`.
pub(super) fn grouped(tokens: &[TokenTree]) -> TokenTree {
    let mut group = Group::new(Delimiter::None, tokens.iter().cloned().collect());
    if let (Some(first), Some(last)) = (tokens.first(), tokens.last()) {
        let whole = first.span().join(last.span());
        group.set_span(whole.unwrap_or_else(|| first.span()));
    }
    TokenTree::Group(group)
}

/// The last operator no longer clings to what followed it in the call.
fn detached(tokens: &[TokenTree]) -> Vec<TokenTree> {
    let mut tokens = tokens.to_vec();
    if let Some(TokenTree::Punct(last)) = tokens.last_mut() {
        let mut alone = Punct::new(last.as_char(), Spacing::Alone);
        alone.set_span(last.span());
        *last = alone;
    }
    tokens
}

/// `a::b<T>`, as opposed to `&T`, `dyn T`, `[T]`.
fn is_path(tokens: &[TokenTree]) -> bool {
    let start = if starts_with_operator(tokens, "::") {
        2
    } else {
        0
    };
    let is_start = matches!(&tokens.get(start), Some(TokenTree::Ident(name))
        if !["dyn", "impl", "fn", "for", "unsafe", "extern", "_"].iter().any(|word| *name == word));
    let has_plus = tokens
        .iter()
        .any(|token| super::tokens::is_punct(Some(token), '+'));
    is_start && !has_plus
}

/// A path with `::` before its `<`, so that it reads in expressions as well as in types.
fn with_turbofish(tokens: &[TokenTree]) -> Vec<TokenTree> {
    let mut out = Vec::with_capacity(tokens.len() + 2);
    let mut depth = 0usize;
    for (at, token) in tokens.iter().enumerate() {
        if let TokenTree::Punct(punct) = token {
            let after_name = at > 0 && matches!(tokens[at - 1], TokenTree::Ident(_));
            match punct.as_char() {
                '<' => {
                    if depth == 0 && after_name {
                        out.extend(double_colon(punct.span()));
                    }
                    depth += 1;
                }
                '>' => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        out.push(token.clone());
    }
    detached(&out)
}

fn double_colon(span: proc_macro2::Span) -> [TokenTree; 2] {
    [Spacing::Joint, Spacing::Alone].map(|spacing| {
        let mut colon = Punct::new(':', spacing);
        colon.set_span(span);
        TokenTree::Punct(colon)
    })
}
