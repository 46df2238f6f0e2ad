//! A small shop that breaks its policy in every way a report must be able to show.

use privet_catalog::{Level, SinkKind};
use privet_flow::finding::{
    CallCounts, ClauseRef, Confidence, Coverage, Finding, Risk, SinkRef, SourceRef, Via,
};
use privet_ir::program::BlindReason;

use crate::world::{World, finding, hop};

const MODELS: &str = r#"//! What the shop stores.

#[derive(Personal)]
#[personal(subject = "customer")]
pub struct Customer {
    #[personal(category = "contact.email", purpose = "service-quality")]
    pub email: String,
    #[personal(category = "browsing", purpose = "service-quality")]
    pub last_page: String,
    pub birthday: Option<Date>,
}
"#;

const ACCOUNT: &str = r#"//! Signing up and signing in.

pub async fn sign_up(form: SignUp, db: &Db) -> Result<Id> {
    let email = form.email;
    info!("new customer {email}");
    db.insert(&email).await
}
"#;

const VISITS: &str = r#"use crate::models::Customer;

pub fn visited(customer: &Customer, tracker: &dyn Tracker) {
    let page = customer.last_page.clone();
    tracker.track(page);
}

impl Tracker for PostHog {
    fn track(&self, page: String) {
        self.client.capture(Event {
            name: "visited",
            page,
            at: now(),
        });
    }
}
"#;

const POLICY: &str = r#"[policy]
name = "Shop privacy policy"
version = "1.3.0"

[[allow]]
lint = "personal-data-in-logs"
at = "crate::admin::dump"
until = 2026-01-31
"#;

/// The shop, and all that is wrong with it.
pub(crate) fn shop() -> World {
    let mut world = World::with("src/account.rs", ACCOUNT);
    world
        .file("src/models.rs", MODELS)
        .file("src/visits.rs", VISITS)
        .file("privet.toml", POLICY);
    let findings = [
        email_in_log(&world),
        unlabelled(&world),
        page_to_posthog(&world),
        expired(&world),
    ];
    for finding in findings {
        world.find(finding);
    }
    let call = world.at("src/visits.rs", "[now()]");
    world
        .blind(call, BlindReason::MacroNotExpanded)
        .blind(call, BlindReason::UnknownSyntax);
    let calls = CallCounts {
        local: 40,
        modelled: 30,
        dynamic: 4,
        foreign: 5,
        by_name: 2,
        unknown: 3,
    };
    world.analysis.coverage = Coverage {
        files: 4,
        lines: 48,
        functions: 3,
        calls,
        fields: 3,
        fields_labelled: 2,
    };
    world
}

fn email_in_log(world: &World) -> Finding {
    let field = world.at("src/account.rs", "form.[email];");
    let argument = world.at("src/account.rs", "info!([\"new customer {email}\"])");
    Finding {
        why: "logs are kept longer than consent lasts, and read by people the customer never met"
            .into(),
        instead: "log the customer's id, or a pseudonym of the email".into(),
        category: Some("contact.email".into()),
        purposes: vec!["service-quality".into()],
        subject: Some("customer".into()),
        clause: Some(clause(
            "security",
            "4",
            "eliminate potential safety hazards",
        )),
        sink: Some(SinkRef {
            path: "tracing::info!".into(),
            kind: SinkKind::Log,
        }),
        source: Some(SourceRef {
            item: "crate::account::SignUp.email".into(),
            at: field,
        }),
        trace: vec![hop(field, "read here"), hop(argument, "logged here")],
        risk: Some(Risk {
            severity: 2,
            likelihood: 2,
            sum: "email 2, own log 2".into(),
        }),
        obligations: vec!["pseudonymise before logging".into()],
        ..finding(
            "personal-data-in-logs",
            "the customer's email reaches a log line",
            argument,
        )
    }
}

fn unlabelled(world: &World) -> Finding {
    Finding {
        level: Level::Warn,
        why: "what bears no label is not followed".into(),
        instead: "add `#[personal(category = \"birthday\")]`, or `#[personal(none)]` when it is not personal".into(),
        clause: Some(clause("transparent", "1", "standardized and transparent usage")),
        ..finding(
            "unlabelled-personal-field",
            "`birthday` looks personal and bears no label",
            world.at("src/models.rs", "pub [birthday]"),
        )
    }
}

fn page_to_posthog(world: &World) -> Finding {
    let at = |path: &str, needle: &str| world.at(path, needle);
    let argument = at(
        "src/visits.rs",
        "capture([Event {\n            name: \"visited\",\n            page,\n            at: now(),\n        }])",
    );
    let field = at("src/models.rs", "pub [last_page]");
    Finding {
        why: "the policy names the purposes browsing may serve, and product analytics by others is none of them".into(),
        instead: "send a page group instead of the page, or name `posthog` as a recipient in privet.toml with the purpose and the category".into(),
        category: Some("browsing".into()),
        purposes: vec!["service-quality".into()],
        subject: Some("customer".into()),
        clause: Some(clause("sharing", "3", "unauthorized external sharing and arbitrary transmission")),
        recipient: Some("posthog".into()),
        sink: Some(SinkRef { path: "posthog_rs::Client::capture".into(), kind: SinkKind::Analytics }),
        source: Some(SourceRef { item: "crate::models::Customer.last_page".into(), at: field }),
        trace: vec![
            hop(field, "declared here"),
            hop(at("src/visits.rs", "[customer.last_page.clone()]"), "copied"),
            hop(at("src/visits.rs", "track([page])"), "passed to `Tracker::track`"),
            hop(at("src/visits.rs", "self, [page]: String"), "received here"),
            hop(argument, "sent to PostHog"),
        ],
        via: vec![Via::Dyn],
        also: vec!["undeclared-recipient".into(), "purpose-mismatch".into()],
        confidence: Confidence::Medium,
        cfg: Some("feature = \"analytics\"".into()),
        ..finding("personal-data-in-analytics", "the customer's browsing reaches PostHog", argument)
    }
}

fn expired(world: &World) -> Finding {
    Finding {
        instead: "fix what it allows, or have it reviewed again".into(),
        ..finding(
            "expired-allow",
            "this allow ended on 2026-01-31",
            world.at("privet.toml", "until = [2026-01-31]"),
        )
    }
}

/// A clause.
pub(crate) fn clause(key: &str, section: &str, quote: &str) -> ClauseRef {
    ClauseRef {
        key: key.into(),
        section: section.into(),
        quote: quote.into(),
    }
}
