//! Message templates of lints: text with `{category}`-like holes.
//! Given what a finding knows by name, gives the message; holes are checked when read.

/// The holes a template may have, each with what fills it.
pub const HOLES: &[(&str, &str)] = &[
    (
        "category",
        "the category of the data, as in `contact.email`",
    ),
    ("check", "the check that a guarded use lacks"),
    ("field", "the field's name"),
    ("grade", "how far the data was cleaned"),
    ("host", "the host a request goes to"),
    ("item", "the function, type or entry the finding is about"),
    ("kind", "the kind of the sink"),
    ("label", "a word of a label"),
    ("lint", "the lint's name"),
    ("needed", "the weakest cleaning that would do"),
    ("purpose", "the purpose of the use"),
    ("purposes", "the purposes the data may serve"),
    ("recipient", "who receives it"),
    ("right", "a right of the subject"),
    ("sink", "the call or macro where it leaves"),
    ("store", "the table, collection or file"),
    ("subject", "whose data"),
    ("suggestion", "the nearest word the policy knows"),
    ("title", "what the policy calls the category"),
    ("type", "the type's name"),
];

/// A text with holes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Template {
    pieces: Vec<Piece>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Text(String),
    Hole(String),
}

/// A hole that does not exist, or a brace without its other half.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateError {
    /// The offending bytes.
    pub at: std::ops::Range<usize>,
    /// The name in the braces; `None` for a lone brace.
    pub hole: Option<String>,
}

impl Template {
    /// Reads a template; `{{` and `}}` are braces.
    pub fn parse(text: &str) -> Result<Template, TemplateError> {
        let mut pieces = Vec::new();
        let mut plain = String::new();
        let mut at = 0;
        while let Some(brace) = text[at..].find(['{', '}']).map(|found| at + found) {
            plain.push_str(&text[at..brace]);
            let sign = &text[brace..=brace];
            if text[brace + 1..].starts_with(sign) {
                plain.push_str(sign);
                at = brace + 2;
                continue;
            }
            let (hole, end) = hole(text, brace)?;
            pieces.push(Piece::Text(std::mem::take(&mut plain)));
            pieces.push(Piece::Hole(hole.to_owned()));
            at = end;
        }
        plain.push_str(&text[at..]);
        pieces.push(Piece::Text(plain));
        Ok(Template { pieces })
    }

    /// Fills the holes; one that `fill` does not know shows as its own name.
    pub fn render<'a>(&self, mut fill: impl FnMut(&str) -> Option<&'a str>) -> String {
        let pieces = self.pieces.iter().map(|piece| match piece {
            Piece::Text(text) => text.as_str(),
            Piece::Hole(name) => fill(name).unwrap_or(name),
        });
        pieces.collect()
    }

    /// The names of the holes, in order.
    pub fn holes(&self) -> impl Iterator<Item = &str> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Hole(name) => Some(name.as_str()),
            Piece::Text(_) => None,
        })
    }
}

fn hole(text: &str, brace: usize) -> Result<(&str, usize), TemplateError> {
    let lone = || TemplateError {
        at: brace..brace + 1,
        hole: None,
    };
    let inner = text[brace..].strip_prefix('{').ok_or_else(lone)?;
    let (name, _) = inner.split_once('}').ok_or_else(lone)?;
    let end = brace + 1 + name.len() + 1;
    if HOLES.iter().any(|&(known, _)| known == name) {
        return Ok((name, end));
    }
    Err(TemplateError {
        at: brace..end,
        hole: Some(name.to_owned()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holes_are_filled_and_double_braces_are_braces() {
        let template = Template::parse("{category} in {{log}} of {sink}").expect("a template");
        let text = template.render(|name| (name == "category").then_some("contact.email"));
        assert_eq!(text, "contact.email in {log} of sink");
    }

    #[test]
    fn an_unknown_hole_or_a_lone_brace_is_pointed_at() {
        let at = |text: &str| {
            Template::parse(text)
                .map(|_| ())
                .map_err(|e| (e.at, e.hole))
        };
        assert_eq!(at("a {catgory}"), Err((2..11, Some("catgory".to_owned()))));
        assert_eq!(at("a { b"), Err((2..3, None)));
        assert_eq!(at("a } b"), Err((2..3, None)));
    }

    #[test]
    fn the_list_of_holes_is_sorted() {
        assert!(HOLES.is_sorted());
    }
}
