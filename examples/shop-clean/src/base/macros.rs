//! Two macros for what is written all over the shop: the audit trail and the usage log.

/// Writes one line of the audit trail: what was done, to whose account, and at most one detail.
macro_rules! audit {
    ($action:literal, $customer:expr) => {
        ::tracing::info!(target: "audit", action = $action, customer = %$customer)
    };
    ($action:literal, $customer:expr, $detail:expr) => {
        ::tracing::info!(
            target: "audit",
            action = $action,
            customer = %$customer,
            detail = %$detail,
        )
    };
}

/// Notes in the usage log that a customer used a function of the shop.
macro_rules! track {
    ($usage:expr, $customer:expr, $feature:literal) => {
        $usage.note($crate::usage::Use::of($customer, $feature))
    };
    ($usage:expr, $customer:expr, $feature:literal, $detail:expr) => {
        $usage.note($crate::usage::Use::of($customer, $feature).with_detail($detail))
    };
}

pub(crate) use audit;
pub(crate) use track;
