//! How an own policy and the built-in one become one, and what its entries mean.

use privet_catalog::{
    CallsOrTypes, Catalog, Collect, Company, Gives, Grade, InputOf, Level, LintSpec, Options,
    Origin, Party, PolicyFile, PolicyText, Port, Proof, Retention, Right, Shape, SinkKind, When,
};

fn built_with(toml: &str, options: &Options) -> Catalog {
    let own = PolicyFile::new("privet.toml", toml);
    let (catalog, errors) = Catalog::build(Some(&own), options);
    let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
    catalog
}

fn built(toml: &str) -> Catalog {
    built_with(toml, &Options::default())
}

#[test]
fn an_own_policy_is_added_to_the_built_in_one_by_key() {
    let policy =
        built("[policy]\nname = \"Shop\"\n[purposes.billing]\ntitle = \"Billing\"\n").policy;
    assert_eq!(policy.name.value, "Shop");
    assert_eq!(policy.version.value, "1");
    assert!(policy.purposes.contains_key("billing") && policy.purposes.contains_key("iteration"));
}

#[test]
fn the_same_key_replaces_the_whole_entry() {
    let policy = built("[categories.browsing]\ncollect = \"consent\"\n").policy;
    let browsing = &policy.categories["browsing"];
    assert_eq!(browsing.collect.value, Collect::Consent);
    assert_eq!((browsing.sensitivity, &browsing.fides), (2, &None));
}

#[test]
fn a_policy_that_extends_none_starts_empty() {
    let policy = built("[policy]\nextends = \"none\"\n[categories.x]\ncollect = \"yes\"\n").policy;
    let names: Vec<&String> = policy.categories.keys().collect();
    assert_eq!(names, ["x"]);
    assert!(policy.clauses.is_empty() && policy.rights.is_empty());
    assert_eq!(policy.text, PolicyText::None);
}

#[test]
fn the_text_is_the_built_in_one_until_a_file_is_named() {
    assert!(matches!(built("").policy.text, PolicyText::BuiltIn(text) if text.contains("PRIVACY")));
    let policy = built("[policy]\ntext = \"PRIVACY.md\"\n").policy;
    assert!(matches!(policy.text, PolicyText::File(file) if file.value == "PRIVACY.md"));
}

#[test]
fn a_nested_category_inherits_what_it_does_not_say() {
    let policy = built(
        "[categories.contact]\ncollect = \"yes\"\nprotect = \"reduces\"\nretention = \"2 weeks\"\n\
         [categories.contact.email.work]\nlog = true\n",
    )
    .policy;
    let work = &policy.categories["contact.email.work"];
    assert_eq!(work.collect.value, Collect::Yes);
    assert_eq!(work.protect.value, Grade::Reduces);
    assert_eq!(
        work.retention.as_ref().map(|r| r.value),
        Some(Retention { days: 14 })
    );
    assert_eq!(work.fides.as_deref(), Some("user.contact.email"));
    assert!(work.log);
    let email = &policy.categories["contact.email"];
    assert_eq!((email.collect.value, email.log), (Collect::Yes, false));
}

#[test]
fn a_name_falls_back_to_its_nearest_declared_ancestor() {
    let policy = built("").policy;
    let found = |name: &str| policy.category(name).map(|c| c.name.as_str());
    assert_eq!(found("contact.email.work"), Some("contact.email"));
    assert_eq!(found("contact.fax"), Some("contact"));
    assert_eq!(found("contactless"), None);
    assert!(policy.knows("usage.clicks") && !policy.knows("browsign"));
}

#[test]
fn a_recipient_receives_what_is_named_and_what_is_nested_in_it() {
    let policy = built(
        "[recipients.mailer]\nkind = \"email\"\nhosts = [\"smtp.mailer.example\", \"*.mailer.example\"]\n\
         crates = \"mailer-sdk\"\ncategories = \"contact\"\n[recipients.other]\nhosts = \"mailer.example/api\"\n",
    )
    .policy;
    let mailer = &policy.recipients["mailer"];
    assert!(mailer.receives("contact.email") && !mailer.receives("usage"));
    assert!(!policy.recipients["other"].receives("contact"));
    let host = |host: &str| policy.recipient_of_host(host).map(|r| r.name.as_str());
    assert_eq!(host("https://eu.mailer.example/send"), Some("mailer"));
    assert_eq!(host("https://mailer.example/api/v1"), Some("other"));
    assert_eq!(host("https://mailer.example/blog"), None);
    let krate = policy
        .recipient_of_crate("mailer_sdk")
        .map(|r| r.name.as_str());
    assert_eq!(krate, Some("mailer"));
}

#[test]
fn the_policy_is_asked_before_the_vendors_we_know() {
    let catalog = built("[recipients.product]\ncrates = \"posthog-rs\"\n");
    let party = catalog.party(Some("posthog"), None, Some("posthog_rs"));
    assert!(matches!(party, Party::Declared(recipient) if recipient.name == "product"));
}

#[test]
fn a_recipient_is_let_have_what_is_named_unless_the_purpose_is_banned() {
    let policy = built("[recipients.crm]\nkind = \"crm\"\ncategories = \"contact\"\n").policy;
    let crm = &policy.recipients["crm"];
    assert!(policy.lets(crm, "contact.email", &["service-quality"]));
    assert!(!policy.lets(crm, "usage", &["service-quality"]));
    assert!(!policy.lets(crm, "contact.email", &["promotion"]));
    assert!(!policy.lets(crm, "contact.email", &["no-such-purpose"]));
}

#[test]
fn the_owner_of_the_host_decides_the_kind_and_the_first_purpose_said_counts() {
    let toml = "[recipients.stats]\nkind = \"analytics\"\nhosts = \"stats.example\"\npurposes = \"iteration\"\n";
    let catalog = built(toml);
    let send = catalog
        .sinks
        .find(&["reqwest", "RequestBuilder", "send"], false)[0];
    let kind = |host| catalog.kind_of_use(send, catalog.party(None, Some(host), None));
    assert_eq!(kind("https://stats.example/x"), SinkKind::Analytics);
    assert_eq!(kind("https://api.openai.com/v1"), SinkKind::Llm);
    assert_eq!(kind("https://nobody.example/"), SinkKind::Http);

    let around = ["troubleshooting".to_owned()];
    let purposes = |host, kind, around| {
        Catalog::purposes_of_use(
            &send.sink,
            catalog.party(None, Some(host), None),
            around,
            kind,
        )
    };
    assert_eq!(
        purposes("stats.example", SinkKind::Analytics, &around),
        ["iteration"]
    );
    assert_eq!(
        purposes("x.example", SinkKind::Analytics, &around),
        ["troubleshooting"]
    );
    assert_eq!(
        purposes("x.example", SinkKind::Analytics, &[]),
        ["demand-analysis"]
    );
    assert!(purposes("x.example", SinkKind::Http, &[]).is_empty());
}

#[test]
fn levels_come_from_the_page_then_the_file_then_the_command_line() {
    let level = |toml: &str, cli: &[(&str, Level)]| {
        let options = Options {
            levels: cli
                .iter()
                .map(|&(name, level)| (name.to_owned(), level))
                .collect(),
            ..Options::default()
        };
        let spec: LintSpec = built_with(toml, &options).lints["unknown-label"].clone();
        (spec.level.value, spec.default_level)
    };
    let file = "[lints]\nunknown_label = \"warn\"\n";
    assert_eq!(level("", &[]), (Level::Deny, Level::Deny));
    assert_eq!(level(file, &[]), (Level::Warn, Level::Deny));
    let cli = [
        ("unknown_label", Level::Deny),
        ("unknown-label", Level::Allow),
    ];
    assert_eq!(level(file, &cli), (Level::Allow, Level::Deny));
}

#[test]
fn an_own_entry_wins_over_a_shipped_one_and_off_disables_it() {
    let path = ["reqwest", "RequestBuilder", "send"];
    assert_eq!(built("").sinks.find(&path, false).len(), 1);
    let catalog = built("[[sink]]\ncall = \"reqwest::**\"\noff = true\n");
    assert!(catalog.sinks.find(&path, false).is_empty());
    let catalog = built("[[sink]]\ncall = \"**::send\"\nkind = \"email\"\n");
    let sinks = catalog.sinks.find(&path, false);
    assert_eq!(sinks[0].meta.origin, Origin::Own);
}

#[test]
fn of_several_patterns_the_most_specific_speaks_and_equals_add_up() {
    let catalog = built(
        "[[carry]]\ncall = \"crate::**\"\nfrom = \"args\"\n\
         [[carry]]\ncall = \"crate::a::swap\"\nfrom = \"arg 0\"\nto = \"arg 1\"\n\
         [[carry]]\ncall = \"crate::a::swap\"\nfrom = \"arg 1\"\nto = \"arg 0\"\n",
    );
    let from = |path: &[&str]| -> Vec<String> {
        let found = catalog.carries.find(path, true);
        found
            .iter()
            .map(|carry| carry.from[0].to_string())
            .collect()
    };
    assert_eq!(from(&["shop", "a", "swap"]), ["arg 0", "arg 1"]);
    assert_eq!(from(&["shop", "b", "other"]), ["args"]);
    assert!(
        catalog
            .carries
            .find(&["lib", "a", "swap"], false)
            .is_empty()
    );
}

#[test]
fn an_unresolved_call_meets_only_patterns_that_begin_with_two_stars() {
    let catalog = built(
        "[[sink]]\ncall = \"**::send_mail\"\nkind = \"email\"\n\
         [[sink]]\ncall = \"crate::send_sms\"\nkind = \"sms\"\n",
    );
    assert_eq!(catalog.sinks.find_unresolved(&["send_mail"]).len(), 1);
    assert!(catalog.sinks.find_unresolved(&["send_sms"]).is_empty());
}

#[test]
fn an_entry_for_other_versions_than_the_locked_one_is_left_out() {
    let toml = "[[sink]]\ncall = \"ext::send\"\nkind = \"log\"\nversions = \">=0.7, <0.9\"\n";
    let found = |locked: &[(&str, &str)]| {
        let pair = |&(name, version): &(&str, &str)| (name.to_owned(), version.to_owned());
        let options = Options {
            locked: locked.iter().map(pair).collect(),
            ..Options::default()
        };
        built_with(toml, &options)
            .sinks
            .find(&["ext", "send"], false)
            .len()
    };
    assert_eq!(found(&[]), 1);
    assert_eq!(found(&[("ext", "0.8.3")]), 1);
    assert_eq!(found(&[("ext", "0.9.0")]), 0);
    assert_eq!(found(&[("ext", "0.9.0"), ("ext", "0.7.1")]), 1);
}

#[test]
fn entries_mean_what_they_say() {
    let catalog = built(
        r#"
[[label]]
type = "crate::models::Order"
field = ["email", "Shipped.to"]
category = "contact.email"
purposes = ["service-quality", "troubleshooting"]
subject = "customer"
[[source]]
call = "crate::forms::read"
gives = "return.ok"
category = "feedback"
[[sink]]
call = "crate::enrol"
takes = 0
kind = "marketing"
recipient = "mailer"
needs = "removes"
[[cleaner]]
call = "crate::pseudonym"
how = "pseudonymises"
[[guard]]
call = "crate::consent::may"
proves = "consent(demand-analysis)"
when = "true"
[[input]]
type = "crate::web::Body"
gives = 0
[[macro]]
path = "crate::telemetry"
grammar = "fields"
as = "sink"
kind = "analytics"
[[right]]
call = "crate::account::forget"
serves = "clear"
of = "crate::models::Order"
[[allow]]
lint = "personal_data_in_logs"
at = "crate::admin::dump"
reason = "kept 7 days, access audited"
until = 2027-01-31
approved-by = "privacy team"
[recipients.mailer]
kind = "marketing"
"#,
    );
    let label = catalog.labels.find(&["shop", "models", "Order"], true)[0];
    assert_eq!(label.fields[1].value, "Shipped.to");
    assert_eq!(label.label.purposes.len(), 2);
    let source = catalog.sources.find(&["shop", "forms", "read"], true)[0];
    assert!(matches!(&source.gives, Gives::Ports(ports) if ports[0].to_string() == "return.ok"));
    let sink = catalog.sinks.find(&["shop", "enrol"], true)[0];
    assert_eq!(sink.takes[0].value, Port::arg(0));
    assert_eq!(
        sink.sink.needs.map(|needs| needs.value),
        Some(Grade::Removes)
    );
    let cleaner = catalog.cleaners.find(&["shop", "pseudonym"], true)[0];
    assert!(matches!(&cleaner.what, CallsOrTypes::Calls(_)));
    assert_eq!(cleaner.gives[0].value, Port::result());
    let guard = catalog.guards.find(&["shop", "consent", "may"], true)[0];
    assert_eq!(
        guard.proves.value,
        Proof::Consent("demand-analysis".to_owned())
    );
    assert_eq!(
        (guard.when, &guard.subject[0].value),
        (Some(When::True), &Port::arg(0))
    );
    let input = catalog.inputs.find(&["shop", "web", "Body"], true)[0];
    assert!(matches!(
        &input.what,
        InputOf::Extractor { gives: Some(0), .. }
    ));
    let right = catalog.rights.find(&["shop", "account", "forget"], true)[0];
    assert_eq!(right.serves.value, Right::Clear);
    let allow = catalog.allows.find(&["shop", "admin", "dump"], true)[0];
    assert_eq!(allow.lints[0].value, "personal-data-in-logs");
    assert_eq!(
        allow.until.map(|until| until.to_string()),
        Some("2027-01-31".to_owned())
    );
}

#[test]
fn an_own_lint_has_one_of_seven_shapes() {
    let catalog = built(
        r#"
[[lint]]
name = "post-by-banned-user"
level = "deny"
shape = "guard"
use = "crate::posts::insert"
check = "crate::users::check_not_banned"
subject = 0
message = "a post is written although its author may be banned"
[[lint]]
name = "plain-card"
shape = "flow"
from = "financial"
to = "store"
unless = ["encrypts", "crate::vault::seal"]
message = "{category} is stored readable"
[[lint]]
name = "undated-view"
shape = "with"
use = "crate::views::insert"
requires = "std::time::SystemTime"
message = "a view is stored without its date"
[[lint]]
name = "unchecked-move"
shape = "order"
first = "crate::check"
then = "crate::apply"
message = "x"
[[lint]]
name = "forgotten-table"
shape = "absence"
stored = "crate::models::Order"
reached-by = "clear"
message = "x"
[[lint]]
name = "naked-card"
shape = "field"
where = "stored"
category = "financial"
requires = "crate::Sealed"
message = "x"
[[lint]]
name = "silent-allow"
shape = "policy"
requires = "allow-reason"
message = "x"
"#,
    );
    let shape = |name: &str| &catalog.lints[name].shape;
    assert!(matches!(shape("post-by-banned-user"), Shape::Guard(guard) if guard.checks.len() == 1));
    assert!(matches!(shape("plain-card"), Shape::Flow(flow) if flow.unless.len() == 2));
    let Shape::With(with) = shape("undated-view") else {
        panic!("a with");
    };
    assert!(matches!(&with.company, Company::Requires(paths) if paths.len() == 1));
    assert!(matches!(shape("unchecked-move"), Shape::Order(_)));
    assert!(matches!(shape("forgotten-table"), Shape::Absence(_)));
    assert!(matches!(shape("naked-card"), Shape::Field(_)));
    assert!(matches!(shape("silent-allow"), Shape::Policy(_)));
    assert_eq!(catalog.lints["plain-card"].level.value, Level::Warn);
    assert_eq!(catalog.lints["plain-card"].origin, Origin::Own);
}

#[test]
fn every_value_knows_where_it_was_written() {
    let catalog = built("[policy]\nname = \"Shop\"\n[categories.clicks]\ncollect = \"yes\"\n");
    let at = |span| {
        let at = catalog.files.position(span);
        (at.file, at.line, at.column)
    };
    assert_eq!(
        at(catalog.policy.name.span),
        ("privet.toml".to_owned(), 2, 8)
    );
    let clicks = &catalog.policy.categories["clicks"];
    assert_eq!(at(clicks.span), ("privet.toml".to_owned(), 3, 1));
    assert_eq!(at(clicks.collect.span), ("privet.toml".to_owned(), 4, 11));
    let built_in = catalog.policy.categories["browsing"].span;
    assert_eq!(catalog.files.origin(built_in), Origin::Shipped);
    assert_eq!(at(built_in).0, "policy/builtin.toml");
}
