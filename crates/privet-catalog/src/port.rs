//! Ports: the places of a call that data enters or leaves by, written as short strings.
//! `return.ok`, `self.field`, `arg 0.Variant.0`, `closure 0 param 1`, a bare number.

use std::fmt;

/// A place of a call.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Port {
    /// Which part of the call.
    pub root: PortRoot,
    /// The way from there into the value.
    pub steps: Vec<PortStep>,
}

/// A part of a call.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PortRoot {
    /// `return`: the result.
    Return,
    /// `self`: the receiver.
    SelfArg,
    /// `arg N`, counted from 0 without `self`, also in `T::f(x, a)`.
    Arg(u16),
    /// `args`: every argument but `self`.
    Args,
    /// `closure N param K`: parameter K of the closure passed as argument N.
    ClosureParam {
        /// The argument that is the closure.
        arg: u16,
        /// Its parameter.
        param: u16,
    },
    /// `closure N return`: the result of the closure passed as argument N.
    ClosureReturn {
        /// The argument that is the closure.
        arg: u16,
    },
}

/// One step into a value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PortStep {
    /// `.name`; a field called like another step is written `.r#value`.
    Field(String),
    /// `.0`
    Index(u32),
    /// `.Variant.0` or `.Variant.name`
    Variant {
        /// The variant, upper case.
        variant: String,
        /// Its field: a name or a number.
        field: String,
    },
    /// `.some`
    Some,
    /// `.ok`
    Ok,
    /// `.err`
    Err,
    /// `.elem`: an element of a collection, iterator or stream.
    Elem,
    /// `.key`: a key of a map.
    Key,
    /// `.value`: a value of a map.
    Value,
    /// `.future`: what `.await` gives.
    Future,
}

/// Why a text is no port, and at which byte of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PortError {
    /// The offending bytes.
    pub at: std::ops::Range<usize>,
    /// What is wrong.
    pub message: String,
}

impl Port {
    /// The result, unprojected.
    pub fn result() -> Port {
        Port::from(PortRoot::Return)
    }

    /// The receiver, unprojected.
    pub fn receiver() -> Port {
        Port::from(PortRoot::SelfArg)
    }

    /// Argument `n`, unprojected.
    pub fn arg(n: u16) -> Port {
        Port::from(PortRoot::Arg(n))
    }

    /// Reads a port.
    pub fn parse(text: &str) -> Result<Port, PortError> {
        let root_end = text.find('.').unwrap_or(text.len());
        let root = parse_root(&text[..root_end]).ok_or_else(|| PortError {
            at: 0..root_end,
            message: format!("`{}` is no port", &text[..root_end]),
        })?;
        let steps = parse_steps(text, root_end)?;
        Ok(Port { root, steps })
    }
}

impl From<PortRoot> for Port {
    fn from(root: PortRoot) -> Port {
        let steps = Vec::new();
        Port { root, steps }
    }
}

/// The forms a root may have, for messages.
pub(crate) const ROOTS: &str = "a port begins with `return`, `self`, `arg N`, `args`, \
    `closure N param K` or `closure N return`";

fn parse_root(text: &str) -> Option<PortRoot> {
    let words: Vec<&str> = text.split_whitespace().collect();
    Some(match words.as_slice() {
        ["return"] => PortRoot::Return,
        ["self"] => PortRoot::SelfArg,
        ["args"] => PortRoot::Args,
        ["arg", n] | [n] => PortRoot::Arg(n.parse().ok()?),
        ["closure", arg, "return"] => PortRoot::ClosureReturn {
            arg: arg.parse().ok()?,
        },
        ["closure", arg, "param", param] => PortRoot::ClosureParam {
            arg: arg.parse().ok()?,
            param: param.parse().ok()?,
        },
        _ => return None,
    })
}

fn parse_steps(text: &str, mut at: usize) -> Result<Vec<PortStep>, PortError> {
    let mut steps = Vec::new();
    while at < text.len() {
        let (name, end) = segment(text, at)?;
        at = end;
        if !name.starts_with(char::is_uppercase) {
            steps.push(plain_step(name));
            continue;
        }
        let (field, end) = segment(text, at).map_err(|_| PortError {
            at: end - name.len()..end,
            message: format!("a field of the variant `{name}` must follow it, as in `.{name}.0`"),
        })?;
        at = end;
        steps.push(PortStep::Variant {
            variant: name.to_owned(),
            field: field.trim_start_matches("r#").to_owned(),
        });
    }
    Ok(steps)
}

/// The name after the dot at `at`, and where it ends.
fn segment(text: &str, at: usize) -> Result<(&str, usize), PortError> {
    let rest = text[at..].strip_prefix('.').unwrap_or("");
    let name = rest.split('.').next().unwrap_or("");
    let end = at + 1 + name.len();
    if is_name(name) {
        return Ok((name, end));
    }
    Err(PortError {
        at: at.min(text.len())..end.min(text.len()),
        message: format!("`.{name}` is no step of a port"),
    })
}

fn is_name(name: &str) -> bool {
    let name = name.strip_prefix("r#").unwrap_or(name);
    !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_')
}

fn plain_step(name: &str) -> PortStep {
    match name {
        "some" => PortStep::Some,
        "ok" => PortStep::Ok,
        "err" => PortStep::Err,
        "elem" => PortStep::Elem,
        "key" => PortStep::Key,
        "value" => PortStep::Value,
        "future" => PortStep::Future,
        _ => match name.parse() {
            Ok(index) => PortStep::Index(index),
            Err(_) => PortStep::Field(name.trim_start_matches("r#").to_owned()),
        },
    }
}

impl fmt::Display for Port {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.root {
            PortRoot::Return => f.write_str("return")?,
            PortRoot::SelfArg => f.write_str("self")?,
            PortRoot::Arg(n) => write!(f, "arg {n}")?,
            PortRoot::Args => f.write_str("args")?,
            PortRoot::ClosureParam { arg, param } => write!(f, "closure {arg} param {param}")?,
            PortRoot::ClosureReturn { arg } => write!(f, "closure {arg} return")?,
        }
        self.steps.iter().try_for_each(|step| write!(f, ".{step}"))
    }
}

impl fmt::Display for PortStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PortStep::Field(name) if matches!(plain_step(name), PortStep::Field(_)) => {
                f.write_str(name)
            }
            PortStep::Field(name) => write!(f, "r#{name}"),
            PortStep::Index(index) => write!(f, "{index}"),
            PortStep::Variant { variant, field } => write!(f, "{variant}.{field}"),
            PortStep::Some => f.write_str("some"),
            PortStep::Ok => f.write_str("ok"),
            PortStep::Err => f.write_str("err"),
            PortStep::Elem => f.write_str("elem"),
            PortStep::Key => f.write_str("key"),
            PortStep::Value => f.write_str("value"),
            PortStep::Future => f.write_str("future"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_reads_and_prints_back() {
        for text in [
            "return",
            "return.ok",
            "return.future.ok.some.elem",
            "self.field",
            "self.r#value",
            "arg 0.Variant.0",
            "arg 12.Variant.name.key.value",
            "args",
            "closure 0 param 1",
            "closure 2 return.err",
            "self.0.1",
        ] {
            let port = Port::parse(text).expect(text);
            assert_eq!(port.to_string(), text);
        }
    }

    #[test]
    fn a_bare_number_means_that_argument() {
        assert_eq!(Port::parse("2"), Ok(Port::arg(2)));
        assert_eq!(Port::parse("arg 2"), Ok(Port::arg(2)));
    }

    #[test]
    fn a_field_called_like_a_step_is_written_raw() {
        let port = Port::parse("self.r#value").expect("a port");
        assert_eq!(port.steps, [PortStep::Field("value".to_owned())]);
    }

    #[test]
    fn a_mistake_is_pointed_at() {
        let at = |text: &str| Port::parse(text).map_err(|e| e.at);
        assert_eq!(at("retrun.ok"), Err(0..6));
        assert_eq!(at("return..ok"), Err(6..7));
        assert_eq!(at("return.ok."), Err(9..10));
        assert_eq!(at("arg 0.Variant"), Err(6..13));
        assert_eq!(at("arg -1"), Err(0..6));
        assert_eq!(at(""), Err(0..0));
    }
}
