//! Format strings: which argument each placeholder shows, and how.
//!
//! Given the text of a template as `std::fmt` reads it, gives its placeholders in order.

/// One `{..}`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Placeholder<'t> {
    /// What is shown.
    pub(super) arg: Arg<'t>,
    /// With `Debug`.
    pub(super) is_debug: bool,
    /// Arguments that give a width or precision.
    pub(super) counts: Vec<Arg<'t>>,
}

/// Which argument.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Arg<'t> {
    /// The positional argument of this number.
    Index(usize),
    /// The named one, or a variable of that name.
    Name(&'t str),
}

/// The placeholders of a template, in order.
pub(super) fn placeholders(template: &str) -> Vec<Placeholder<'_>> {
    let mut found = Vec::new();
    let mut next = 0;
    let mut rest = template;
    while let Some(open) = rest.find(['{', '}']) {
        let (brace, after) = rest[open..].split_at(1);
        if after.starts_with(brace) {
            rest = &after[1..];
        } else if brace == "}" {
            rest = after;
        } else {
            let Some(close) = after.find('}') else {
                break;
            };
            found.push(placeholder(&after[..close], &mut next));
            rest = &after[close + 1..];
        }
    }
    found
}

/// The inside of `{arg:spec}`; `next` is the number of the next positional argument.
fn placeholder<'t>(inside: &'t str, next: &mut usize) -> Placeholder<'t> {
    let (arg, spec) = inside.split_once(':').unwrap_or((inside, ""));
    let spec = spec.trim();
    let mut counts = Vec::new();
    if spec.contains(".*") {
        counts.push(take_next(next));
    }
    counts.extend(
        spec.match_indices('$')
            .filter_map(|(end, _)| count_before(&spec[..end])),
    );
    Placeholder {
        arg: arg_of(arg.trim()).unwrap_or_else(|| take_next(next)),
        is_debug: spec.ends_with('?'),
        counts,
    }
}

fn take_next(next: &mut usize) -> Arg<'static> {
    *next += 1;
    Arg::Index(*next - 1)
}

fn arg_of(text: &str) -> Option<Arg<'_>> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.parse().ok().map(Arg::Index);
    }
    text.chars().all(is_ident_char).then_some(Arg::Name(text))
}

/// The argument named just before a `$`.
fn count_before(text: &str) -> Option<Arg<'_>> {
    let start = text.rfind(|c| !is_ident_char(c)).map_or(0, |at| {
        at + text[at..].chars().next().map_or(1, char::len_utf8)
    });
    let name = &text[start..];
    match arg_of(name)? {
        // `0width$` is the flag `0` and the width `width`.
        Arg::Name(name) => Some(Arg::Name(
            name.trim_start_matches(|c: char| c.is_ascii_digit()),
        )),
        index @ Arg::Index(_) => Some(index),
    }
}

fn is_ident_char(c: char) -> bool {
    c == '_' || c.is_alphanumeric()
}

#[cfg(test)]
mod tests {
    use super::{Arg, placeholders};

    fn shown(template: &str) -> Vec<String> {
        let text = |arg: &Arg<'_>| match arg {
            Arg::Index(index) => index.to_string(),
            Arg::Name(name) => (*name).to_owned(),
        };
        let found = placeholders(template);
        let found = found.iter().map(|found| {
            let counts: Vec<String> = found.counts.iter().map(text).collect();
            let debug = if found.is_debug { "?" } else { "" };
            format!("{}{debug}{}", text(&found.arg), counts.join(","))
        });
        found.collect()
    }

    #[test]
    fn positions_count_up_unless_named_or_numbered() {
        assert_eq!(
            shown("{} {1} {} {name} {:?}"),
            ["0", "1", "1", "name", "2?"]
        );
    }

    #[test]
    fn doubled_braces_are_text() {
        assert_eq!(shown("{{}} {{x}} {x} }}"), ["x"]);
    }

    #[test]
    fn debug_has_many_spellings() {
        assert_eq!(
            shown("{:?} {:#?} {x:02x?} {:>8?}"),
            ["0?", "1?", "x?", "2?"]
        );
    }

    #[test]
    fn widths_and_precisions_are_arguments() {
        assert_eq!(
            shown("{:w$} {:.*} {:1$} {x:>0width$.prec$}"),
            ["0w", "21", "31", "xwidth,prec"]
        );
    }

    #[test]
    fn an_open_brace_at_the_end_is_no_placeholder() {
        assert_eq!(shown("{} {"), ["0"]);
    }
}
