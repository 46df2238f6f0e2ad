//! `privet policy show`: every setting that holds, and where its value came from.

use privet_catalog::{Catalog, Origin, PolicyText, Span};
use privet_report::{Untrusted, safe};
use serde_json::{Value, json};

use crate::args::{CheckArgs, Given};
use crate::check::request;
use crate::discover::discover;
use crate::exit::Exit;
use crate::out;
use crate::problem::Problem;

/// One setting: what it is called, what it is, and who says so.
struct Setting {
    section: &'static str,
    name: String,
    value: String,
    from: String,
}

/// Prints the settings that a check with these arguments would have.
pub(super) fn run(args: &CheckArgs) -> Result<Exit, Vec<Problem>> {
    let tree = discover(&request(args))?;
    let catalog = super::catalog(args, &tree)?;
    let mut all: Vec<Setting> = args.given.iter().map(flag).collect();
    all.extend(of_policy(&catalog));
    all.extend(lints(&catalog, args));
    let text = match args.format.as_str() {
        "json" => as_json(&all),
        _ => table(&all),
    };
    Ok(Exit::of_output(out::to_stdout(text.as_bytes())))
}

fn flag(given: &Given) -> Setting {
    Setting {
        section: "settings",
        name: given.name.clone(),
        value: given.value.clone(),
        from: given.from.clone(),
    }
}

/// `privet.toml:7`, or that it ships with privet.
fn from(catalog: &Catalog, span: Span) -> String {
    match catalog.files.origin(span) {
        Origin::Shipped => "built-in".to_owned(),
        Origin::Own => {
            let position = catalog.files.position(span);
            format!("{}:{}", position.file, position.line)
        }
    }
}

fn of_policy(catalog: &Catalog) -> Vec<Setting> {
    let policy = &catalog.policy;
    let mut all = Vec::new();
    let mut add = |section, name: &str, value: String, span: Option<Span>| {
        all.push(Setting {
            section,
            name: name.to_owned(),
            value,
            from: span.map_or_else(|| "nowhere".to_owned(), |span| from(catalog, span)),
        });
    };
    add(
        "policy",
        "name",
        policy.name.value.clone(),
        Some(policy.name.span),
    );
    add(
        "policy",
        "version",
        policy.version.value.clone(),
        Some(policy.version.span),
    );
    if let Some(effective) = &policy.effective {
        add(
            "policy",
            "effective",
            effective.value.to_string(),
            Some(effective.span),
        );
    }
    if let Some(announced) = &policy.announced {
        add(
            "policy",
            "announced",
            announced.value.clone(),
            Some(announced.span),
        );
    }
    match &policy.text {
        PolicyText::File(path) => add("policy", "text", path.value.clone(), Some(path.span)),
        PolicyText::BuiltIn(_) => add(
            "policy",
            "text",
            "POLICY.txt".to_owned(),
            Some(policy.name.span),
        ),
        PolicyText::None => add("policy", "text", "none".to_owned(), None),
    }
    for (name, category) in &policy.categories {
        let mut value = format!(
            "collect {}, sensitivity {}, protect {}, store {}",
            category.collect.value,
            category.sensitivity,
            category.protect.value,
            category.store.value,
        );
        if category.log {
            value.push_str(", log");
        }
        if let Some(kept) = &category.retention {
            value.push_str(&format!(", retention {}", kept.value));
        }
        add("categories", name, value, Some(category.span));
    }
    for (name, purpose) in &policy.purposes {
        let value = match (purpose.allowed, purpose.consent) {
            (false, _) => "not allowed",
            (true, true) => "with consent",
            (true, false) => "allowed",
        };
        add("purposes", name, value.to_owned(), Some(purpose.span));
    }
    for (name, recipient) in &policy.recipients {
        let list = |names: Vec<&str>| match names.as_slice() {
            [] => "nothing".to_owned(),
            names => names.join(", "),
        };
        let categories = recipient.categories.iter().map(|one| one.value.as_str());
        let purposes = recipient.purposes.iter().map(|one| one.value.as_str());
        let (categories, purposes) = (list(categories.collect()), list(purposes.collect()));
        let value = format!("receives {categories} for {purposes}");
        add("recipients", name, value, Some(recipient.span));
    }
    for (right, duty) in &policy.rights {
        add(
            "rights",
            right.word(),
            duty.value.to_string(),
            Some(duty.span),
        );
    }
    for (name, subject) in &policy.subjects {
        let value = if subject.vulnerable {
            "vulnerable"
        } else {
            "known"
        };
        add("subjects", name, value.to_owned(), Some(subject.span));
    }
    all
}

fn lints(catalog: &Catalog, args: &CheckArgs) -> Vec<Setting> {
    let setting = |(name, lint): (&String, &privet_catalog::LintSpec)| {
        let mut flags = args.levels.iter();
        let by_flag = flags.rfind(|(flag, _)| flag.replace('_', "-") == *name);
        Setting {
            section: "lints",
            name: name.clone(),
            value: lint.level.value.to_string(),
            from: match by_flag {
                Some((_, level)) => format!("command line, --{level}"),
                None => from(catalog, lint.level.span),
            },
        }
    };
    catalog.lints.iter().map(setting).collect()
}

/// Sections with aligned columns.
fn table(all: &[Setting]) -> String {
    let shown = |text: &str| safe![Untrusted(text)].to_string();
    let mut text = String::new();
    let mut section = "";
    let widest = |column: fn(&Setting) -> &str, section: &str| {
        let of_this = all.iter().filter(|one| one.section == section);
        of_this
            .map(|one| shown(column(one)).chars().count())
            .max()
            .unwrap_or(0)
            .min(80)
    };
    for one in all {
        if one.section != section {
            if !section.is_empty() {
                text.push('\n');
            }
            section = one.section;
            text.push_str(&format!("[{section}]\n"));
        }
        let name = widest(|one| &one.name, section);
        let value = widest(|one| &one.value, section);
        text.push_str(&format!(
            "{:<name$}  {:<value$}  {}\n",
            shown(&one.name),
            shown(&one.value),
            shown(&one.from),
        ));
    }
    text
}

fn as_json(all: &[Setting]) -> String {
    let entries: Vec<Value> = all
        .iter()
        .map(|one| {
            json!({
                "section": one.section,
                "name": one.name,
                "value": one.value,
                "from": one.from,
            })
        })
        .collect();
    format!("{:#}\n", json!({ "settings": entries }))
}
