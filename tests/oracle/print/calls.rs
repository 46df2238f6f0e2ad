//! How calls of std and of the prelude are written, and values by their parts.

use super::super::ast::{Arg, KEYS, Op, Ty};
use super::Printer;

impl Printer<'_> {
    pub(super) fn op(&mut self, op: Op, args: &[Arg]) -> String {
        if let Some(name) = plain_function(op) {
            let lent = match (op, &args[0]) {
                (Op::ApplyDyn, Arg::Closure(_) | Arg::Item(_)) => "&",
                _ => "",
            };
            return format!("{name}({lent}{})", self.args(args));
        }
        let first = self.receiver(&args[0]);
        let rest = self.args(&args[1..]);
        match op {
            Op::Upper => format!("{first}.to_uppercase()"),
            Op::Trim => format!("{first}.trim().to_owned()"),
            Op::Reverse => format!("{first}.chars().rev().collect::<String>()"),
            Op::Length => format!("{first}.len().to_string()"),
            Op::Concat => format!("{first} + {rest}"),
            Op::Join => format!("{first}.join(\", \")"),
            Op::Debug => format!("format!(\"{{:?}}\", {first})"),
            Op::Fold => format!(
                "{first}.iter().fold(String::new(), |mut all, one| {{ all.push_str(one); all }})"
            ),
            Op::UnwrapOr => format!("{first}.unwrap_or({rest})"),
            Op::UnwrapDefault => format!("{first}.unwrap_or_default()"),
            Op::UnwrapElse => format!("{first}.unwrap_or_else({rest})"),
            Op::OptMap => format!("{first}.map({rest})"),
            Op::AndThen => format!("{first}.and_then({rest})"),
            Op::Or => format!("{first}.or({rest})"),
            Op::First => format!("{first}.first().cloned()"),
            Op::Second => format!("{first}.get(1).cloned()"),
            Op::ListMap => format!("{first}.into_iter().map({rest}).collect::<Vec<_>>()"),
            Op::Filter => format!("{first}.into_iter().filter(|_| coin()).collect::<Vec<_>>()"),
            Op::Backwards => format!("{first}.into_iter().rev().collect::<Vec<_>>()"),
            Op::Zip => format!("{first}.into_iter().zip({rest}).collect::<Vec<_>>()"),
            Op::MapGet(key) => format!("{first}.get({key:?}).cloned()"),
            Op::Values => format!("{first}.into_values().collect::<Vec<_>>()"),
            Op::OptTake => format!("{first}.take()"),
            Op::Pop => format!("{first}.pop()"),
            Op::Remove(key) => format!("{first}.remove({key:?})"),
            Op::IntoInner => format!("{first}.into_inner()"),
            Op::Set => format!("{first}.set({rest})"),
            Op::Push => format!("{first}.push({rest})"),
            Op::PushStr => format!("{first}.push_str({rest})"),
            Op::Insert(key) => format!("{first}.insert({key:?}.to_owned(), {rest})"),
            Op::Extend => format!("{first}.extend({rest})"),
            Op::Clear => format!("{first}.clear()"),
            Op::Take
            | Op::Replace
            | Op::Flip
            | Op::Pass
            | Op::Choose
            | Op::Apply
            | Op::ApplyMut
            | Op::ApplyDyn
            | Op::Fill
            | Op::WithMut
            | Op::Swap => String::new(),
        }
    }
}

fn plain_function(op: Op) -> Option<&'static str> {
    Some(match op {
        Op::Take => "std::mem::take",
        Op::Replace => "std::mem::replace",
        Op::Swap => "std::mem::swap",
        Op::Flip => "flip",
        Op::Pass => "pass",
        Op::Choose => "choose",
        Op::Apply => "apply",
        Op::ApplyMut => "apply_mut",
        Op::ApplyDyn => "apply_dyn",
        Op::Fill => "fill",
        Op::WithMut => "with_mut",
        _ => return None,
    })
}

/// A value by its parts.
pub(super) fn make(ty: &Ty, variant: usize, parts: &[String]) -> String {
    let part = |at: usize| parts[at].as_str();
    match (ty, variant) {
        (Ty::Unit, _) => "()".to_owned(),
        (Ty::Text, _) => "String::new()".to_owned(),
        (Ty::Card, _) => format!("Card {{ front: {}, back: {} }}", part(0), part(1)),
        (Ty::Desk, _) => format!("Desk {{ card: {}, note: {} }}", part(0), part(1)),
        (Ty::Holder(_), _) => format!("Holder {{ inner: {}, remark: {} }}", part(0), part(1)),
        (Ty::Pair(..), _) => format!("({}, {})", part(0), part(1)),
        (Ty::Post, 0) => "Post::Nothing".to_owned(),
        (Ty::Post, 1) => format!("Post::Mail({})", part(0)),
        (Ty::Post, _) => format!("Post::Parcel {{ to: {}, inside: {} }}", part(0), part(1)),
        (Ty::Opt(of), 0) => format!("None::<{}>", of.text()),
        (Ty::Opt(_), _) => format!("Some({})", part(0)),
        (Ty::List(of), _) if parts.is_empty() => format!("Vec::<{}>::new()", of.text()),
        (Ty::List(_), _) => format!("vec![{}]", parts.join(", ")),
        (Ty::Map(of), _) if parts.is_empty() => format!("HashMap::<String, {}>::new()", of.text()),
        (Ty::Map(_), _) => {
            let pairs: Vec<String> = KEYS
                .iter()
                .zip(parts)
                .map(|(key, value)| format!("({key:?}.to_owned(), {value})"))
                .collect();
            format!("HashMap::from([{}])", pairs.join(", "))
        }
    }
}
