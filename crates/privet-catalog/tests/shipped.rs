//! What ships with privet has no mistakes, and the built-in policy is the published text.

use std::collections::BTreeSet;

use privet_catalog::{
    Catalog, Collect, Entry, Grade, Options, POLICY_TEXT, Party, PolicyFile, Right, Shape,
    SinkKind, descriptions,
};

fn shipped() -> Catalog {
    Catalog::build(None, &Options::default()).0
}

#[test]
fn what_ships_has_no_mistakes() {
    let (_, errors) = Catalog::build(None, &Options::default());
    let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}

#[test]
fn every_quote_stands_in_the_published_text_in_its_section() {
    for clause in shipped().policy.clauses.values() {
        let number = clause.section.as_ref().expect("a section");
        let section = section(&number.value);
        assert!(section.contains(&clause.quote.value), "{}", clause.name);
    }
}

#[test]
fn every_sentence_of_the_published_text_is_quoted() {
    let catalog = shipped();
    for number in 1..=6 {
        for sentence in section(&number.to_string()).split(". ") {
            let mut quotes = catalog
                .policy
                .clauses
                .values()
                .map(|clause| &clause.quote.value);
            assert!(
                quotes.any(|quote| sentence.contains(quote.as_str())),
                "{sentence}"
            );
        }
    }
}

/// The line below the heading that begins with this number.
fn section(number: &str) -> &'static str {
    let heading = format!("{number}. ");
    let mut lines = POLICY_TEXT
        .lines()
        .skip_while(|line| !line.starts_with(&heading));
    lines.next().expect("a heading");
    lines.next().expect("the text below it")
}

#[test]
fn the_built_in_policy_declares_the_scope_of_the_published_text() {
    let catalog = shipped();
    let collected = |collect: Collect| -> Vec<String> {
        let all = catalog.policy.categories.values();
        let own = all.filter(|c| c.collect.value == collect && !c.name.contains('.'));
        own.map(|c| c.name.clone()).collect()
    };
    assert_eq!(
        collected(Collect::Yes),
        ["browsing", "consultation", "feedback", "settings", "usage"]
    );
    assert_eq!(
        collected(Collect::No),
        [
            "contact",
            "credentials",
            "device",
            "financial",
            "identity",
            "location"
        ]
    );
    assert_eq!(
        collected(Collect::Never),
        [
            "beliefs",
            "biometric",
            "children",
            "criminal",
            "government-id",
            "health",
            "origin",
            "sexuality"
        ]
    );
    assert!(collected(Collect::Consent).is_empty());
}

#[test]
fn the_built_in_policy_allows_four_purposes_and_promises_four_rights() {
    let policy = shipped().policy;
    let allowed = policy.purposes.values().filter(|p| p.allowed);
    let names: Vec<(&str, bool)> = allowed.map(|p| (p.name.as_str(), p.consent)).collect();
    assert_eq!(
        names,
        [
            ("demand-analysis", true),
            ("iteration", false),
            ("service-quality", false),
            ("troubleshooting", false)
        ]
    );
    assert!(!policy.purposes["promotion"].allowed);
    assert!(Right::ALL.iter().all(|&right| policy.promises(right)));
}

#[test]
fn a_pseudonym_of_an_email_may_be_logged_and_never_marketed() {
    let catalog = shipped();
    let needed = |kind| catalog.needed("contact.email", kind, Grade::None);
    assert_eq!(needed(SinkKind::Log), Grade::Pseudonymises);
    assert_eq!(needed(SinkKind::Marketing), Grade::Encrypts);
    let unknown = catalog.needed("contakt", SinkKind::Log, Grade::None);
    assert_eq!(unknown, Grade::Removes);
}

#[test]
fn every_default_purpose_of_a_sink_is_a_purpose_of_the_policy() {
    let policy = shipped().policy;
    let purposes = SinkKind::ALL
        .iter()
        .filter_map(|kind| kind.default_purpose());
    for purpose in purposes {
        assert!(policy.purposes.contains_key(purpose), "{purpose}");
    }
}

#[test]
fn every_shipped_entry_says_why_and_shows_an_example() {
    fn all<E: Entry>(catalog: &Catalog, entries: impl Iterator<Item = E>) {
        for entry in entries {
            let meta = entry.meta();
            let whole = meta.why.is_some() && meta.example.is_some();
            assert!(whole, "{:?}", catalog.files.position(meta.span));
        }
    }
    let catalog = shipped();
    all(&catalog, catalog.sinks.iter().cloned());
    all(&catalog, catalog.cleaners.iter().cloned());
    all(&catalog, catalog.carries.iter().cloned());
    all(&catalog, catalog.inputs.iter().cloned());
    all(&catalog, catalog.macros.iter().cloned());
    all(&catalog, catalog.derives.iter().cloned());
    all(&catalog, catalog.attributes.iter().cloned());
}

#[test]
fn a_model_speaks_only_of_its_own_library() {
    let catalog = shipped();
    for entry in catalog.sinks.iter() {
        let file = catalog.files.file(entry.meta.span.file).name.to_string();
        let stem = file
            .trim_start_matches("models/")
            .trim_end_matches(".toml")
            .replace('-', "_");
        for path in &entry.calls {
            let krate = path.krate().expect("a shipped path begins with its crate");
            assert!(krate == stem || stem == "std", "{file}: {path}");
        }
    }
}

#[test]
fn every_description_is_named_after_a_library() {
    let crates: BTreeSet<&str> = descriptions()
        .iter()
        .map(|description| description.krate)
        .collect();
    assert!(crates.contains("posthog_rs"), "{crates:?}");
    let odd = crates.iter().find(|krate| krate.contains(['-', '.', '/']));
    assert!(odd.is_none(), "{odd:?}");
}

#[test]
fn a_vendor_is_found_by_host_and_by_crate() {
    let catalog = shipped();
    let host = |host: &str| catalog.vendor_of_host(host).map(|v| v.name.as_str());
    assert_eq!(host("api.mixpanel.com"), Some("mixpanel"));
    assert_eq!(host("https://eu.i.posthog.com/capture"), Some("posthog"));
    assert_eq!(
        host("https://graph.facebook.com/v19.0/42/events"),
        Some("meta")
    );
    assert_eq!(host("https://graph.facebook.com/v19.0/42/likes"), None);
    assert_eq!(host("api.shop.example"), None);
    let krate = |krate: &str| catalog.vendor_of_crate(krate).map(|v| v.name.as_str());
    assert_eq!(krate("posthog_rs"), Some("posthog"));
    assert_eq!(krate("serde"), None);
}

#[test]
fn no_host_belongs_to_two_vendors() {
    let catalog = shipped();
    for vendor in catalog.vendors.values() {
        for host in &vendor.hosts {
            let shown = host.to_string();
            // Below `*.x` lies `any.x`, and a star between two dots may be any label.
            let sample = format!("https://{}", shown.replace('*', "any"));
            let found = catalog.vendor_of_host(&sample).map(|v| v.name.as_str());
            assert_eq!(found, Some(vendor.name.as_str()), "{shown}");
        }
    }
}

#[test]
fn a_capture_of_an_event_is_an_analytics_sink_of_a_vendor_that_nobody_declared() {
    let catalog = shipped();
    let sinks = catalog
        .sinks
        .find(&["posthog_rs", "Client", "capture"], false);
    let [sink] = sinks.as_slice() else {
        panic!("one sink, not {}", sinks.len());
    };
    assert_eq!(sink.sink.kind.value, SinkKind::Analytics);
    let recipient = sink.sink.recipient.as_ref().map(|name| name.value.as_str());
    let party = catalog.party(recipient, None, Some("posthog_rs"));
    assert!(matches!(party, Party::Known(vendor) if vendor.title == "PostHog"));
}

#[test]
fn the_lints_that_share_a_flow_are_ranked_as_promised() {
    let catalog = shipped();
    let rank = |name: &str| match &catalog.lints[name].shape {
        Shape::Flow(flow) => flow.rank.expect("a rank"),
        other => panic!("{name} is no flow: {other:?}"),
    };
    let order = [
        "personal-data-in-marketing",
        "personal-data-in-analytics",
        "personal-data-in-logs",
    ];
    assert!(order.map(rank).is_sorted());
}

#[test]
fn the_policy_of_a_page_s_examples_has_no_mistakes() {
    for page in privet_lints::pages() {
        for block in page
            .blocks()
            .iter()
            .filter(|block| block.language == "toml")
        {
            let own = PolicyFile::new(page.name, block.text);
            let (_, errors) = Catalog::build(Some(&own), &Options::default());
            assert!(errors.is_empty(), "{errors:?}");
        }
    }
}

#[test]
fn without_models_policy_and_lints_stay() {
    let options = Options {
        no_models: true,
        ..Options::default()
    };
    let (catalog, errors) = Catalog::build(None, &options);
    assert!(errors.is_empty(), "{errors:?}");
    assert!(catalog.sinks.is_empty() && catalog.vendors.is_empty());
    assert!(!catalog.policy.clauses.is_empty() && !catalog.lints.is_empty());
}
