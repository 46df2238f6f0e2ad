//! What would make a flow right: each fact that would excuse it, as something to do.

use privet_catalog::{Flow, FlowFact, Grade, KnownFact, Party};

use super::Evaluation;
use super::flow::Flowing;

impl Evaluation<'_, '_> {
    /// The ways out that a lint leaves, those in the code before those in the policy.
    pub(super) fn ways_out(&self, flow: &Flow, flowing: &Flowing<'_>) -> Vec<String> {
        let mut all: Vec<(bool, String)> = Vec::new();
        for fact in &flow.unless {
            self.way_out(&fact.value, flowing, &mut all);
        }
        let is_weak = FlowFact::Known(KnownFact::CleanedTooLittle);
        if flow.when.iter().any(|fact| fact.value == is_weak) {
            all.push((false, clean(self.needed_grade(flowing))));
        }
        all.sort_by_key(|(in_policy, _)| *in_policy);
        let mut texts: Vec<String> = all.into_iter().map(|(_, text)| text).collect();
        texts.dedup();
        texts
    }

    fn way_out(&self, fact: &FlowFact, flowing: &Flowing<'_>, all: &mut Vec<(bool, String)>) {
        let category = &flowing.label.category;
        let mut code = |text: String| all.push((false, text));
        match fact {
            FlowFact::Grade(grade) => code(clean(*grade)),
            FlowFact::Through(pattern) => code(format!("pass it through `{pattern}`")),
            FlowFact::Known(known) => match known {
                KnownFact::Cleaned => code(clean(self.needed_grade(flowing))),
                KnownFact::StoredProtected => {
                    let category = self.catalog.policy.category(category);
                    let store = category.map_or(Grade::Removes, |category| category.store.value);
                    code(clean(store));
                }
                KnownFact::TransportEncrypted => code("send it over https".to_owned()),
                KnownFact::PurposeAllowed => self.another_purpose(flowing, all),
                KnownFact::CategoryLogs => {
                    let text = format!("say `log = true` for `{category}` in the policy");
                    all.push((true, text));
                }
                KnownFact::RecipientAllowed => self.another_recipient(flowing, all),
                KnownFact::RecipientDeclared => all.push((true, name_it(flowing))),
                KnownFact::HostOwned => {
                    let host = flowing.host.as_deref().unwrap_or("the host");
                    let text = format!("name the recipient that owns `{host}` in the policy");
                    all.push((true, text));
                }
                KnownFact::CleanedTooLittle | KnownFact::InErrorText => {}
            },
        }
    }

    fn another_purpose(&self, flowing: &Flowing<'_>, all: &mut Vec<(bool, String)>) {
        let own = &flowing.label.purposes;
        let uses = self.purposes_of_use(flowing);
        let alien: Vec<&String> = uses
            .iter()
            .filter(|purpose| !own.contains(purpose))
            .collect();
        if !own.is_empty() {
            let text = format!(
                "use it only for what it was collected for: {}",
                own.join(", ")
            );
            all.push((false, text));
        }
        for purpose in alien {
            let known = self.catalog.policy.purposes.get(purpose.as_str());
            if known.is_some_and(|purpose| purpose.allowed) {
                let text = format!("label it for `{purpose}`, once people were told");
                all.push((false, text));
            }
        }
    }

    fn another_recipient(&self, flowing: &Flowing<'_>, all: &mut Vec<(bool, String)>) {
        let category = &flowing.label.category;
        let recipients = self.catalog.policy.recipients.values();
        let open = recipients.filter(|recipient| {
            let same_kind = recipient
                .kind
                .as_ref()
                .is_some_and(|kind| kind.value == flowing.kind);
            same_kind && recipient.receives(category)
        });
        for recipient in open {
            all.push((
                false,
                format!("send it to `{}`, which may receive it", recipient.name),
            ));
        }
        let text = match flowing.party {
            Party::Declared(recipient) => {
                format!(
                    "let `{}` receive `{category}` in the policy",
                    recipient.name
                )
            }
            Party::Known(_) | Party::Unknown => {
                format!(
                    "{}, with `{category}` among its categories",
                    name_it(flowing)
                )
            }
        };
        all.push((true, text));
    }
}

/// `pass it through a cleaner that pseudonymises it`
fn clean(grade: Grade) -> String {
    match grade {
        Grade::Removes => "leave it out".to_owned(),
        Grade::None | Grade::Masks | Grade::Reduces | Grade::Pseudonymises | Grade::Encrypts => {
            format!("pass it through a cleaner that {grade} it")
        }
    }
}

fn name_it(flowing: &Flowing<'_>) -> String {
    match (flowing.party, &flowing.host) {
        (Party::Known(vendor), _) => format!("name `{}` in the policy", vendor.name),
        (_, Some(host)) => format!("name the recipient behind `{host}` in the policy"),
        _ => "name the recipient in the policy".to_owned(),
    }
}
