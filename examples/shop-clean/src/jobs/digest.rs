//! The daily digest: which functions of the shop were used most, by those who agreed to demand
//! analysis.

use std::collections::BTreeMap;

use tracing::info;

use crate::analytics::UseDigest;
use crate::base::ids::CustomerId;
use crate::base::{Result, Timestamp};
use crate::services::Services;
use crate::usage::UsageEntry;

const MOST_FEATURES: usize = 5;

/// Sums up yesterday, customer by customer.
#[privet::purpose("demand-analysis")]
pub(super) async fn sum_up(shop: &Services) -> Result<()> {
    let yesterday = Timestamp::days_ago(1);
    let mut digests = 0;
    for customer in shop.stores.usage.customers_since(yesterday).await? {
        if !shop.consents.may_analyse(customer).await? {
            continue;
        }
        let entries = shop.stores.usage.since(customer, yesterday).await?;
        let digest = digest_of(shop, customer, &entries);
        shop.insights.submit(&digest).await;
        digests += 1;
    }
    info!(digests, "yesterday summed up");
    Ok(())
}

fn digest_of(shop: &Services, customer: CustomerId, entries: &[UsageEntry]) -> UseDigest {
    UseDigest {
        who: shop.pseudonyms.of_customer(customer),
        features: most_used(entries),
    }
}

/// The names of the most used functions, the most used first.
fn most_used(entries: &[UsageEntry]) -> Vec<String> {
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    for entry in entries {
        *uses.entry(&entry.feature).or_default() += 1;
    }
    let mut ranked: Vec<(&str, usize)> = uses.into_iter().collect();
    ranked.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    ranked
        .into_iter()
        .take(MOST_FEATURES)
        .map(|(feature, _)| feature.to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::usage::Use;

    #[test]
    fn the_most_used_comes_first() {
        let customer = CustomerId(1);
        let entries = [
            Use::of(customer, "a").into_entry(),
            Use::of(customer, "b").into_entry(),
            Use::of(customer, "b").into_entry(),
        ];
        assert_eq!(most_used(&entries), ["b", "a"]);
    }
}
