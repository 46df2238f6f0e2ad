//! Error crates and log crates: what becomes the text of an error, and what is logged.
//! needs: anyhow, thiserror, log, tracing, secrecy
//! lints: personal-data-in-logs
#![allow(
    unused,
    private_interfaces,
    unexpected_cfgs,
    reason = "each function is a claim"
)]

use std::fmt::Debug;

use anyhow::{Context, anyhow, bail, ensure};
use secrecy::{ExposeSecret, SecretString};
use thiserror::Error;
use tracing::{Instrument, field, info_span, instrument};

fn source() -> String {
    String::from("ada@example.org")
}
fn clean() -> String {
    String::from("a word")
}
fn coin() -> bool {
    std::env::args().count() > 1
}

#[derive(Clone, Debug)]
struct Customer {
    #[cfg_attr(privet, personal(category = "contact.email"))]
    mail: String,
    id: u64,
}
impl Customer {
    fn sample() -> Self {
        Customer {
            mail: source(),
            id: 7,
        }
    }
}

#[derive(Debug, Error)]
enum Problem {
    #[error("no account for {0}")]
    Unknown(String),
    #[error("account {id} is closed")]
    Closed { id: u64, mail: String },
    #[error(transparent)]
    Other(#[from] std::num::ParseIntError),
}

fn find(customer: &Customer) -> Result<u64, Problem> {
    if coin() {
        Ok(customer.id)
    } else {
        Err(Problem::Unknown(customer.mail.clone()))
    }
}

pub fn logged(customer: &Customer) {
    log::info!("mail to {}", customer.mail); //~ personal-data-in-logs
}

pub fn the_number_is_logged(customer: &Customer) {
    log::warn!(target: "shop", "mail to {} ({} letters)", customer.id, customer.mail.len());
}

pub fn logged_as_a_whole(customer: &Customer) {
    log::debug!("{customer:?}"); //~ personal-data-in-logs
}

pub fn traced_as_a_field(customer: &Customer) {
    tracing::info!(user = %customer.mail, "logged in"); //~ personal-data-in-logs
}

pub fn traced_as_a_number(customer: &Customer) {
    tracing::info!(
        user = customer.id,
        letters = customer.mail.len(),
        "logged in"
    );
}

pub fn traced_by_shorthand() {
    let who = source();
    tracing::warn!(?who); //~ personal-data-in-logs
}

pub fn traced_in_the_message() {
    let who = source();
    tracing::error!(code = 4, "no mail to {who}"); //~ personal-data-in-logs
}

pub fn traced_in_a_span(customer: &Customer) {
    let span = tracing::info_span!("order", mail = %customer.mail); //~ personal-data-in-logs
    let _entered = span.enter();
}

pub fn a_span_with_a_number(customer: &Customer) {
    let span = tracing::debug_span!("order", id = customer.id, mail = field::Empty);
    span.in_scope(|| tracing::trace!("working"));
}

pub fn recorded_in_a_span(customer: &Customer) {
    let span = info_span!("order", mail = field::Empty);
    span.record("mail", customer.mail.as_str()); //~ personal-data-in-logs
}

pub fn the_text_of_an_error(customer: &Customer) {
    if let Err(problem) = find(customer) {
        log::error!("failed: {problem}"); //~ personal-data-in-logs
    }
}

pub fn the_text_of_an_error_with_a_number(customer: Customer) {
    let problem = Problem::Closed {
        id: customer.id,
        mail: customer.mail,
    };
    log::error!("failed: {problem}");
}

pub fn the_debug_of_an_error_with_a_number(customer: Customer) {
    let problem = Problem::Closed {
        id: customer.id,
        mail: customer.mail,
    };
    log::error!("failed: {problem:?}"); //~ personal-data-in-logs
}

pub fn with_a_context(customer: &Customer) {
    let outcome: anyhow::Result<u32> = "x"
        .parse::<u32>()
        .with_context(|| format!("reading the age of {}", customer.mail));
    if let Err(error) = outcome {
        log::error!("{error:#}"); //~ personal-data-in-logs
    }
}

pub fn with_a_context_that_names_no_one(customer: &Customer) {
    let outcome = "x"
        .parse::<u32>()
        .with_context(|| format!("reading the age of {}", customer.id));
    if let Err(error) = outcome {
        log::error!("{error:#}");
    }
}

pub fn bailed_out(customer: &Customer) {
    fn load(mail: &str) -> anyhow::Result<()> {
        ensure!(!mail.is_empty(), "empty");
        bail!("no such mail: {mail}")
    }
    if let Err(error) = load(&customer.mail) {
        tracing::error!(%error, "load"); //~ personal-data-in-logs
    }
}

pub fn bailed_out_with_a_number(customer: &Customer) {
    fn load(mail: &str) -> anyhow::Result<()> {
        if mail.len() > 3 {
            return Err(anyhow!("too long: {}", mail.len()));
        }
        Ok(())
    }
    if let Err(error) = load(&customer.mail) {
        tracing::error!(%error, "load");
    }
}

pub fn a_secret_is_not_shown() {
    let secret = SecretString::from(source());
    log::info!("got {secret:?}");
}

pub fn a_secret_that_is_exposed() {
    let secret = SecretString::from(source());
    log::info!("got {}", secret.expose_secret()); //~ personal-data-in-logs
}

#[instrument]
fn open(mail: String, id: u64) -> usize {
    //~^ personal-data-in-logs
    mail.len() + id as usize
}

#[instrument(skip(mail), fields(id))]
fn close(mail: String, id: u64) -> usize {
    mail.len() + id as usize
}

#[instrument(skip_all, fields(to = %customer.mail))] //~ personal-data-in-logs
fn remind(customer: &Customer) -> u64 {
    customer.id
}

pub fn instrumented(customer: &Customer) {
    let n = open(customer.mail.clone(), customer.id);
    let m = remind(customer);
    log::info!("{n} {m}");
}

pub fn instrumented_and_skipped(customer: &Customer) {
    let n = close(customer.mail.clone(), customer.id);
    log::info!("{n}");
}
