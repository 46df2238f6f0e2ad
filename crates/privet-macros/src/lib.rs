//! The derive and attribute macros of privet, which users reach through the crate `privet`.
//! Given an annotation, they check its grammar and point at the very token that is wrong;
//! the attributes give back the item they stand on unchanged, the derive gives the type's data map.
//! What the labels mean is the checker's business: nothing here reads a policy.

#![deny(clippy::incompatible_msrv)]

mod args;
mod check;
mod date;
mod derive;
mod errors;
mod first;
mod grammar;
mod labels;
mod nearest;
mod outline;
mod port;
mod tokens;
mod values;

use proc_macro::TokenStream;
use proc_macro2::Span;

use grammar::Grammar;

/// Labels the fields of a type and implements `privet::Personal` for it.
///
/// ```text
/// #[derive(Personal)]
/// #[personal(subject = "customer")]                                      // defaults for all fields
/// struct Visit {
///     #[personal(category = "browsing", purposes("service-quality", "troubleshooting"))]
///     url: String,
///     #[personal(none)]                                                  // reviewed: not personal
///     request_id: u64,
/// }
/// ```
///
/// | key | value |
/// |---|---|
/// | `category = ".."` | what the data is: lower-case words with `-` inside and `.` between |
/// | `purpose = ".."` or `purposes("..", "..")` | what it may be used for |
/// | `subject = ".."` | whose data it is |
/// | `none` | reviewed and not personal; excludes the others |
///
/// It stands on structs, enums, variants and fields.
/// What a type or variant says are defaults for the fields inside, and a field's own key wins.
#[proc_macro_derive(Personal, attributes(personal))]
pub fn derive_personal(item: TokenStream) -> TokenStream {
    derive::personal(item.into()).into()
}

/// Says that labelled data enters here: `#[privet::source(category = "feedback")]`.
///
/// | key | value |
/// |---|---|
/// | `category = ".."` | what the data is; needed |
/// | `purpose = ".."` or `purposes("..", "..")` | what it may be used for |
/// | `subject = ".."` | whose data it is |
/// | `gives = PORT` or `[PORT, ..]` | where it enters; the result, when left out |
#[proc_macro_attribute]
pub fn source(args: TokenStream, item: TokenStream) -> TokenStream {
    checked(&grammar::SOURCE, args, item)
}

/// Says that data leaves here: `#[privet::sink(kind = "marketing", recipient = "mailer", takes = 0)]`.
///
/// | key | value |
/// |---|---|
/// | `kind = ".."` | `analytics`, `marketing`, `advertising`, `crm`, `email`, `sms`, `push`, `chat`, `error-tracking`, `log`, `metrics`, `trace`, `llm`, `payment`, `queue`, `db`, `cache`, `file`, `object-store`, `session`, `http`, `webhook`, `process` or `response`; needed |
/// | `recipient = ".."` | the party behind it, by its name in the policy |
/// | `takes = PORT` or `[PORT, ..]` | what leaves; all arguments, when left out |
/// | `purpose = ".."` | what it uses the data for |
#[proc_macro_attribute]
pub fn sink(args: TokenStream, item: TokenStream) -> TokenStream {
    checked(&grammar::SINK, args, item)
}

/// Says that what comes out is less personal: `#[privet::cleaner(how = "pseudonymises")]`.
///
/// | key | value |
/// |---|---|
/// | `how = ".."` | `masks`, `reduces`, `pseudonymises`, `encrypts` or `removes`, weakest first; needed |
#[proc_macro_attribute]
pub fn cleaner(args: TokenStream, item: TokenStream) -> TokenStream {
    checked(&grammar::CLEANER, args, item)
}

/// Says that success proves something: `#[privet::guard(consent = "demand-analysis")]`.
///
/// | key | value |
/// |---|---|
/// | `consent = ".."` | consent to this purpose; this or `right` is needed |
/// | `right = ".."` | the right to `query`, `modify`, `update` or `clear` |
/// | `subject = PORT` | whose; argument 0, when left out |
/// | `when = ".."` | the outcome that proves it: `true`, `ok`, `some` or `returns`; told from the result's type, when left out |
#[proc_macro_attribute]
pub fn guard(args: TokenStream, item: TokenStream) -> TokenStream {
    checked(&grammar::GUARD, args, item)
}

/// Says that this serves a right of the subject: `#[privet::right(clear, of = "Visit")]`.
///
/// | key | value |
/// |---|---|
/// | `query`, `modify`, `update` or `clear` | the right, as a bare word at the front; needed |
/// | `of = ".."` | the stored type it serves; needed |
#[proc_macro_attribute]
pub fn right(args: TokenStream, item: TokenStream) -> TokenStream {
    checked(&grammar::RIGHT, args, item)
}

/// Says what everything inside is done for: `#[privet::purpose("demand-analysis")]`.
///
/// It stands on functions, impl blocks and inline modules; the innermost one counts.
#[proc_macro_attribute]
pub fn purpose(args: TokenStream, item: TokenStream) -> TokenStream {
    checked(&grammar::PURPOSE, args, item)
}

/// Allows one lint inside, for a reason that a reviewer can judge:
/// `#[privet::allow(personal_data_in_logs, reason = "audit trail, kept 7 days", until = "2027-06-30")]`.
///
/// | key | value |
/// |---|---|
/// | the lint | a bare name at the front, with `_` or `-`; needed |
/// | `reason = ".."` | why; needed |
/// | `until = "YYYY-MM-DD"` | the last day it holds |
/// | `approved_by = ".."` | who agreed |
#[proc_macro_attribute]
pub fn allow(args: TokenStream, item: TokenStream) -> TokenStream {
    checked(&grammar::ALLOW, args, item)
}

/// The item as it came, after the errors of the annotation, so that a mistake in the annotation
/// does not make the item vanish and cause others.
fn checked(grammar: &'static Grammar, args: TokenStream, item: TokenStream) -> TokenStream {
    let errors = check::check(grammar, args.into(), Span::call_site());
    if errors.count() == 0 {
        return item;
    }
    let mut tokens = TokenStream::from(errors.into_tokens());
    tokens.extend(item);
    tokens
}
