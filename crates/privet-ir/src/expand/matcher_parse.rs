//! Reads the left side of an arm: tokens, `$name:kind`, `$( .. ) separator op`.

use super::definition::{Kind, Matcher, Repeat, RepeatOp, Slots};
use super::tokens::{ident, is_punct, operator, operator_len};
use proc_macro2::{Delimiter, TokenTree};

/// The matcher, or nothing when it is not well formed.
pub(super) fn parse_matcher(tokens: &[TokenTree], slots: &mut Slots) -> Option<Vec<Matcher>> {
    let mut matcher = Vec::new();
    let mut rest = tokens;
    while !rest.is_empty() {
        let (one, len) = parse_one(rest, slots)?;
        if begins_with_bar(&one) {
            end_pattern_at_bar(&mut matcher);
        }
        matcher.push(one);
        rest = &rest[len..];
    }
    Some(matcher)
}

fn begins_with_bar(matcher: &Matcher) -> bool {
    matches!(matcher, Matcher::Operator(text) if text.starts_with('|'))
}

/// Before edition 2021 a `pat` held no alternatives, so that a `|` might follow; where one does, it must be meant so.
fn end_pattern_at_bar(before: &mut [Matcher]) {
    if let Some(Matcher::Variable { kind, .. }) = before.last_mut()
        && *kind == Kind::Pat
    {
        *kind = Kind::PatParam;
    }
}

fn parse_one(tokens: &[TokenTree], slots: &mut Slots) -> Option<(Matcher, usize)> {
    if is_punct(tokens.first(), '$') {
        match tokens.get(1) {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                return parse_repeat(&inner, &tokens[2..], slots);
            }
            Some(TokenTree::Ident(name)) if is_punct(tokens.get(2), ':') => {
                let kind = Kind::from_name(&ident(tokens.get(3))?.to_string())?;
                let slot = slots.add(name.to_string());
                return Some((Matcher::Variable { slot, kind }, 4));
            }
            // A `$` alone is a token like others.
            _ => {}
        }
    }
    parse_token(tokens, slots)
}

fn parse_token(tokens: &[TokenTree], slots: &mut Slots) -> Option<(Matcher, usize)> {
    Some(match tokens.first()? {
        TokenTree::Ident(word) => (Matcher::Word(word.to_string().into()), 1),
        TokenTree::Literal(literal) => (Matcher::Literal(literal.to_string().into()), 1),
        TokenTree::Group(group) => {
            let inner: Vec<TokenTree> = group.stream().into_iter().collect();
            let inner = parse_matcher(&inner, slots)?;
            (Matcher::Group(group.delimiter(), inner), 1)
        }
        TokenTree::Punct(_) => {
            let len = operator_len(tokens).max(1);
            (Matcher::Operator(operator(tokens).into()), len)
        }
    })
}

/// `$( inner )` and what follows it: an operator, or a separator and an operator.
fn parse_repeat(
    inner: &[TokenTree],
    after: &[TokenTree],
    slots: &mut Slots,
) -> Option<(Matcher, usize)> {
    let first_slot = slots.len();
    let mut inner = parse_matcher(inner, slots)?;
    let own_slots = (first_slot..slots.len()).collect();
    let (separator_len, op) = separator_and_op(after)?;
    let separator = parse_matcher(&after[..separator_len], slots)?;
    if separator.first().is_some_and(begins_with_bar) {
        end_pattern_at_bar(&mut inner);
    }
    let repeat = Repeat {
        inner,
        separator,
        op,
        slots: own_slots,
    };
    Some((Matcher::Repeat(repeat), 2 + separator_len + 1))
}

/// How many tokens the separator after `$( .. )` has, and the operator that follows it.
pub(super) fn separator_and_op(after: &[TokenTree]) -> Option<(usize, RepeatOp)> {
    if let Some(op) = repeat_op(after.first()) {
        return Some((0, op));
    }
    let len = match after.first()? {
        TokenTree::Group(_) => return None,
        TokenTree::Punct(_) => operator_len(after).max(1),
        TokenTree::Ident(_) | TokenTree::Literal(_) => 1,
    };
    Some((len, repeat_op(after.get(len))?))
}

fn repeat_op(token: Option<&TokenTree>) -> Option<RepeatOp> {
    let TokenTree::Punct(punct) = token? else {
        return None;
    };
    match punct.as_char() {
        '*' => Some(RepeatOp::ZeroOrMore),
        '+' => Some(RepeatOp::OneOrMore),
        '?' => Some(RepeatOp::Optional),
        _ => None,
    }
}
