//! The weights of the risk score, `[risk]` of a policy.
//! Severity and likelihood run from 1 to 5 each, and the score is their product.

use crate::read::Reader;

/// What severity and likelihood are made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weights {
    /// Likelihood of what does not leave the program.
    pub inside: u8,
    /// Likelihood at our own logs, stores and hosts.
    pub own: u8,
    /// Likelihood at a processor that the policy names.
    pub processor: u8,
    /// Likelihood at an analytics recipient that the policy names.
    pub analytics: u8,
    /// Likelihood at a recipient that the policy does not name.
    pub undeclared: u8,
    /// Likelihood at marketing, advertising and CRM tools.
    pub promotion: u8,
    /// Taken from the likelihood when the data was cleaned.
    pub cleaned: u8,
    /// Added when consent is needed and not asked for.
    pub unconsented: u8,
    /// Added when the recipient is abroad without a safeguard.
    pub transfer: u8,
    /// Added to the severity when three or more categories go the same way.
    pub several: u8,
    /// Countries that need no safeguard; empty: transfers are not judged.
    pub home: Vec<String>,
}

impl Default for Weights {
    fn default() -> Weights {
        Weights {
            inside: 1,
            own: 2,
            processor: 2,
            analytics: 3,
            undeclared: 4,
            promotion: 4,
            cleaned: 1,
            unconsented: 1,
            transfer: 1,
            several: 1,
            home: Vec::new(),
        }
    }
}

impl Weights {
    pub(crate) fn read(reader: &mut Reader<'_, '_>) -> Weights {
        let usual = Weights::default();
        let mut weight = |key: &str, usual: u8| {
            let number = reader.number(key);
            number
                .and_then(|n| u8::try_from(n.value).ok())
                .unwrap_or(usual)
        };
        Weights {
            inside: weight("inside", usual.inside),
            own: weight("own", usual.own),
            processor: weight("processor", usual.processor),
            analytics: weight("analytics", usual.analytics),
            undeclared: weight("undeclared", usual.undeclared),
            promotion: weight("promotion", usual.promotion),
            cleaned: weight("cleaned", usual.cleaned),
            unconsented: weight("unconsented", usual.unconsented),
            transfer: weight("transfer", usual.transfer),
            several: weight("several", usual.several),
            home: {
                let texts = reader.texts("home");
                texts.into_iter().map(|text| text.value).collect()
            },
        }
    }
}
