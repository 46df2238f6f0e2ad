//! An example of a model entry, made a program: every name in it that nothing declares gets a value.
//!
//! A name that a method is called on has the type that the model's own entries give it; a name in `PERSONAL`
//! holds personal data; any other holds a thing without meaning.

use super::entries::{Entry, entries};
use super::names::{method_calls, names};
use privet_catalog::{PathPattern, Segment, descriptions};

/// Names of examples that hold personal data.
const PERSONAL: &[&str] = &[
    "account",
    "attachment",
    "body",
    "bytes",
    "email",
    "emails",
    "error",
    "login",
    "message",
    "new_user",
    "order",
    "properties",
    "request",
    "sql",
    "subject",
    "text",
    "track",
    "user",
    "users",
    "visit",
];

/// What every program holds beside its example.
const AROUND: &str = r#"
#[derive(Clone, Debug, Default, serde::Serialize, serde::Deserialize, privet::Personal)]
#[personal(category = "contact", purpose = "service-quality")]
pub struct Person {
    pub address: String,
    pub company: String,
    pub cookie: String,
    pub email: String,
    pub id: String,
    pub login: String,
    pub name: String,
    pub password: String,
    pub url: String,
    pub user: String,
}
pub struct Thing;
pub struct Form { pub words: String }
pub const URL: &str = "https://collector.example/v1";
pub const SQL: &str = "UPDATE users SET email = ?";
pub fn out<T>(_: T) {}
pub fn personal() -> String { String::new() }
pub fn load<T>(_: T) -> Result<Person, std::io::Error> { Ok(Person { email: personal(), ..Person::default() }) }
pub async fn fetch(person: &Person) -> Person { person.clone() }
pub mod users { pub struct table; pub struct email; }
"#;

/// Types that examples name without declaring them.
const TYPES: &[(&str, &str)] = &[
    ("Agent", "Form"),
    ("Key", "Form"),
    ("Order", "Form"),
    ("Search", "Form"),
    ("User", "Person"),
    ("UserAgent", "Form"),
];

/// The program of an example.
pub(super) fn program(entry: &Entry) -> String {
    let example = &entry.example;
    let mut text = String::from(AROUND);
    for (name, meaning) in TYPES {
        if !example.contains(&format!("struct {name}")) {
            text += &format!("pub type {name} = {meaning};\n");
        }
    }
    if is_item(example) {
        return text + example + "\n";
    }
    let names = names(example);
    text.extend(
        names
            .iter()
            .filter_map(|name| declared_elsewhere(entry, name))
            .map(|(_, item)| format!("{item}\n")),
    );
    let params: Vec<String> = names
        .iter()
        .filter_map(|name| Some(format!("{name}: {}", ty(entry, name)?)))
        .collect();
    text += &format!(
        "pub async fn example({}) -> Result<(), Box<dyn std::error::Error>> {{\n",
        params.join(", ")
    );
    let strings = names.iter().filter(|name| ty(entry, name).is_none());
    text.extend(strings.map(|name| format!("    let {name} = personal();\n")));
    text += &format!("    {};\n", example.trim().trim_end_matches(';'));
    if let Some(name) = result(example) {
        text += &format!("    out({name});\n");
    }
    text + "    Ok(())\n}\n"
}

/// Whether an example is an item rather than a statement.
fn is_item(example: &str) -> bool {
    ["#[", "async fn", "fn ", "struct ", "impl "]
        .iter()
        .any(|start| example.starts_with(start))
}

/// Whether personal data takes part in an example.
pub(super) fn is_personal(example: &str) -> bool {
    let is_named = names(example)
        .iter()
        .any(|name| PERSONAL.contains(&name.as_str()));
    is_named || is_item(example) && example.contains("user: &User")
}

/// The name that a statement gives its result.
pub(super) fn result(example: &str) -> Option<&str> {
    let rest = example.trim().strip_prefix("let ")?;
    let rest = rest.strip_prefix("mut ").unwrap_or(rest);
    let is_last = !rest.trim_end_matches(';').contains(";\n");
    is_last.then(|| rest.split([' ', ':']).next().unwrap_or_default())
}

/// The type of a free name; `None` for a personal text.
fn ty(entry: &Entry, name: &str) -> Option<String> {
    let is_personal = PERSONAL.contains(&name);
    let has_fields =
        entry.example.contains(&format!("{name}.")) || ["user", "new_user"].contains(&name);
    let is_called = method_calls(&entry.example)
        .iter()
        .any(|(receiver, _)| receiver == name);
    let known = receiver_of(entry, name).filter(|_| is_called || !is_personal);
    let elsewhere = || declared_elsewhere(entry, name).map(|(ty, _)| ty);
    let otherwise = match (is_personal, has_fields) {
        (true, true) => Some("Person"),
        (true, false) => None,
        (false, _) => Some("Thing"),
    };
    match known {
        Some(known) if !is_trait(&known) => Some(known),
        // Personal data may have the methods of any trait.
        Some(known) if !is_personal => Some(format!("impl {known}")),
        Some(_) | None => elsewhere().or(otherwise.map(str::to_owned)),
    }
}

/// Whether a described library declares a trait of this name.
fn is_trait(path: &str) -> bool {
    let mut segments = path.split("::");
    let (krate, name) = (segments.next(), segments.last().unwrap_or_default());
    let mut descriptions = descriptions()
        .iter()
        .filter(|description| Some(description.krate) == krate);
    descriptions.any(|description| {
        [" ", "<", ":", "{"]
            .iter()
            .any(|end| description.text.contains(&format!("trait {name}{end}")))
    })
}

/// `Login` for `login`, and its declaration, when another example of the library declares it.
fn declared_elsewhere(entry: &Entry, name: &str) -> Option<(String, &'static str)> {
    let ty = format!("{}{}", name[..1].to_uppercase(), &name[1..]);
    let declares = |example: &str| is_item(example) && example.contains(&format!("struct {ty} "));
    let mut others = entries()
        .iter()
        .filter(|other| other.library == entry.library);
    let found = others.find(|other| ty == "Login" && declares(&other.example))?;
    Some((ty, found.example.as_str()))
}

/// The type of a name on which a library's examples call methods that its entries speak of:
/// the entry's own example and own paths are the surest to mean it.
fn receiver_of(entry: &Entry, name: &str) -> Option<String> {
    let own = || {
        entries()
            .iter()
            .filter(|other| other.library == entry.library)
    };
    let examples = std::iter::once(entry).chain(own());
    let methods = examples.flat_map(|example| method_calls(&example.example));
    let methods = methods
        .filter(|(receiver, _)| receiver == name)
        .map(|(_, method)| method);
    let mut types = methods.filter_map(|method| {
        let mut paths = std::iter::once(entry)
            .chain(own())
            .flat_map(|entry| &entry.paths);
        paths.find_map(|path| receiver(path, &method))
    });
    types.next()
}

/// The type before the method of a path, when the method is the one asked for.
fn receiver(path: &PathPattern, method: &str) -> Option<String> {
    let (last, before) = path.segments().split_last()?;
    let fits = match last {
        Segment::Exact(name) => name == method,
        Segment::Glob(glob) => glob.len() > 1 && method.starts_with(glob.trim_end_matches('*')),
        Segment::Member | Segment::AnyMany => false,
    };
    let names: Option<Vec<&str>> = before
        .iter()
        .map(|segment| match segment {
            Segment::Exact(name) => Some(name.as_str()),
            Segment::Member | Segment::Glob(_) | Segment::AnyMany => None,
        })
        .collect();
    let names = names.filter(|names| {
        fits && names
            .last()
            .is_some_and(|name| name.starts_with(char::is_uppercase))
    })?;
    Some(names.join("::"))
}
