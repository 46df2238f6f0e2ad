//! Guards from elsewhere: asked in helpers, callers, closures and threads, kept in fields, or proven by a type.
//! `may_analyse(user)` says whether there is one, `require_consent` fails without it, `consent_of` gives it.
//! lints: use-without-consent
#![allow(
    unused,
    private_interfaces,
    unexpected_cfgs,
    reason = "each function is a claim"
)]

use std::fmt::Debug;

#[derive(Clone, Debug)]
struct User {
    id: u64,
    #[cfg_attr(privet, personal(category = "usage", purpose = "demand-analysis"))]
    clicks: u32,
    agreed: bool,
}

struct Consent(u64);
#[derive(Debug)]
struct Refused;

fn may_analyse(user: &User) -> bool {
    user.agreed
}
fn may_write(user: &User) -> bool {
    user.agreed && user.id > 3
}
fn require_consent(user: &User) -> Result<(), Refused> {
    if user.agreed { Ok(()) } else { Err(Refused) }
}
fn consent_of(user: &User) -> Option<Consent> {
    user.agreed.then_some(Consent(user.id))
}
fn analyse<T: Debug>(_: T) {}
fn coin() -> bool {
    std::env::args().count() > 1
}
fn load(id: u64) -> User {
    User {
        id,
        clicks: 4,
        agreed: coin(),
    }
}

pub fn in_a_helper_that_asks(user: &User) {
    fn consents(user: &User) -> bool {
        may_analyse(user) && user.id != 0
    }
    if consents(user) {
        analyse(user.clicks);
    }
}

pub fn in_a_helper_that_does_not_ask(user: &User) {
    fn consents(user: &User) -> bool {
        let _ = may_analyse(user);
        user.id != 0
    }
    if consents(user) {
        analyse(user.clicks); //~ use-without-consent
    }
}

pub fn in_a_helper_that_fails(user: &User) -> Result<(), String> {
    fn check(user: &User) -> Result<(), String> {
        require_consent(user).map_err(|_| format!("user {} refused", user.id))?;
        Ok(())
    }
    check(user)?;
    analyse(user.clicks);
    Ok(())
}

fn record(user: &User) {
    analyse(user.clicks);
}

pub fn in_the_caller(user: &User) {
    if may_analyse(user) {
        record(user);
    }
}

fn record_all(user: &User) {
    analyse(user.clicks); //~ use-without-consent
}

pub fn in_one_caller_of_two(user: &User) {
    if may_analyse(user) {
        record_all(user);
    }
    if user.id > 10 {
        record_all(user);
    }
}

pub fn for_each_of_a_list(users: &[User]) {
    for user in users {
        if !may_analyse(user) {
            continue;
        }
        analyse(user.clicks);
    }
}

pub fn for_the_first_of_a_list(users: &[User]) {
    let Some(first) = users.first() else { return };
    if may_analyse(first) {
        for user in users {
            analyse(user.clicks); //~ use-without-consent
        }
    }
}

pub fn in_a_closure_under_the_check(user: &User) {
    let send = |n: u32| analyse(user.clicks + n);
    if may_analyse(user) {
        send(1);
    }
}

pub fn by_a_filter(users: Vec<User>) {
    users
        .iter()
        .filter(|user| may_analyse(user))
        .for_each(|user| analyse(user.clicks));
}

pub async fn in_an_async_handler(user: &User) -> Result<(), Refused> {
    async fn agreed(user: &User) -> Result<bool, Refused> {
        Ok(may_analyse(user))
    }
    if agreed(user).await? {
        analyse(user.clicks);
    }
    Ok(())
}

pub async fn in_an_async_handler_that_only_waits(user: &User) -> Result<(), Refused> {
    async fn agreed(user: &User) -> Result<bool, Refused> {
        Ok(may_analyse(user))
    }
    agreed(user).await?;
    analyse(user.clicks); //~ use-without-consent
    Ok(())
}

fn with_consent<T>(user: &User, then: impl FnOnce(&User) -> T) -> Option<T> {
    if may_analyse(user) {
        Some(then(user))
    } else {
        None
    }
}

fn with_or_without_consent<T>(user: &User, then: impl FnOnce(&User) -> T) -> T {
    if !may_analyse(user) {
        println!("without");
    }
    then(user)
}

pub fn in_a_wrapper_that_asks(user: &User) {
    with_consent(user, |user| analyse(user.clicks));
}

pub fn in_a_wrapper_that_does_not_mind(user: &User) {
    with_or_without_consent(user, |user| analyse(user.clicks)); //~ use-without-consent
}

pub fn by_a_loop_over_a_filter(users: &[User]) {
    for user in users.iter().filter(|user| may_analyse(user)) {
        analyse(user.clicks);
    }
}

pub fn by_a_filter_of_something_else(users: &[User]) {
    for user in users.iter().filter(|user| user.id > 3) {
        analyse(user.clicks); //~ use-without-consent
    }
}

pub fn by_a_filter_and_a_map(users: &[User]) {
    let clicks = users
        .iter()
        .filter(|user| may_analyse(user))
        .map(|user| user.clicks);
    for n in clicks {
        analyse(n);
    }
}

pub fn by_a_helper_with_two_checks(user: &User, other: &User) {
    fn both(a: &User, b: &User) -> bool {
        may_analyse(a) && may_analyse(b)
    }
    if both(user, other) {
        analyse(other.clicks);
    }
}

pub fn by_a_helper_with_one_of_two_checks(user: &User, other: &User) {
    fn one(a: &User, b: &User) -> bool {
        may_analyse(a) || may_analyse(b)
    }
    if one(user, other) {
        analyse(other.clicks); //~ use-without-consent
    }
}

struct Access<'a> {
    user: &'a User,
    allowed: bool,
}

pub fn by_a_field_that_keeps_the_answer(user: &User) {
    let access = Access {
        user,
        allowed: may_analyse(user),
    };
    if access.allowed {
        analyse(access.user.clicks);
    }
}

pub fn by_a_field_that_keeps_another_answer(user: &User) {
    let access = Access {
        user,
        allowed: may_write(user),
    };
    if access.allowed {
        analyse(access.user.clicks); //~ use-without-consent
    }
}

fn analyse_if(allowed: bool, clicks: u32) {
    if allowed {
        analyse(clicks);
    }
}

fn analyse_unless(refused: bool, clicks: u32) {
    if refused {
        analyse(clicks); //~ use-without-consent
    }
}

pub fn by_an_answer_that_is_passed_on(user: &User) {
    analyse_if(may_analyse(user), user.clicks);
}

pub fn by_an_answer_that_is_turned_round(user: &User) {
    analyse_unless(!may_analyse(user), user.clicks);
}

pub fn by_an_id(id: u64) {
    fn agreed(id: u64) -> bool {
        may_analyse(&load(id))
    }
    if agreed(id) {
        let user = load(id);
        analyse(user.clicks);
    }
}

pub fn by_the_id_of_somebody_else(id: u64, other: u64) {
    fn agreed(id: u64) -> bool {
        may_analyse(&load(id))
    }
    if agreed(other) {
        let user = load(id);
        analyse(user.clicks); //~ use-without-consent
    }
}

pub fn loaded_in_a_function_that_asks() {
    fn load_consented(id: u64) -> Option<User> {
        let user = load(id);
        may_analyse(&user).then_some(user)
    }
    if let Some(user) = load_consented(3) {
        analyse(user.clicks);
    }
}

pub fn loaded_in_a_function_and_asked_in_its_caller(id: u64) {
    fn record(id: u64) {
        let user = load(id);
        analyse(user.clicks);
    }
    if may_analyse(&load(id)) {
        record(id);
    }
}

struct Consented(u64);

pub fn with_a_value_that_only_a_check_gives(consent: Consented, user: &User) {
    analyse((consent.0, user.clicks));
}

pub fn with_a_value_that_is_not_there(consent: Option<Consented>, user: &User) {
    let id = consent.map_or(0, |consent| consent.0);
    analyse((id, user.clicks)); //~ use-without-consent
}

pub fn with_a_value_that_is_there(consent: Option<Consented>, user: &User) {
    if let Some(consent) = consent {
        analyse((consent.0, user.clicks));
    }
}

struct Choices {
    analysis: bool,
    letters: bool,
}

struct Visitor {
    choices: Choices,
    #[cfg_attr(privet, personal(category = "usage", purpose = "demand-analysis"))]
    pages: u32,
}

impl Visitor {
    fn shares(&self) -> bool {
        self.choices.analysis
    }
}

pub fn with_a_field_that_is_the_answer(visitor: &Visitor) {
    if visitor.choices.analysis {
        analyse(visitor.pages);
    }
}

pub fn with_a_field_that_answers_something_else(visitor: &Visitor) {
    if visitor.choices.letters {
        analyse(visitor.pages); //~ use-without-consent
    }
}

pub fn with_the_field_of_somebody_else(visitor: &Visitor, other: &Visitor) {
    if other.choices.analysis {
        analyse(visitor.pages); //~ use-without-consent
    }
}

pub fn with_a_method_that_reads_the_field(visitor: &Visitor) {
    if !visitor.shares() {
        return;
    }
    analyse(visitor.pages);
}

pub fn in_a_thread(user: User) {
    if !may_analyse(&user) {
        return;
    }
    std::thread::spawn(move || analyse(user.clicks));
}

pub fn in_a_thread_that_does_not_wait(user: User) {
    std::thread::spawn(move || analyse(user.clicks)); //~ use-without-consent
}

pub fn with_a_copy(user: &User) {
    let copy = user.clone();
    if may_analyse(&copy) {
        analyse(user.clicks);
    }
}

pub fn for_all_or_nobody(users: &[User]) {
    let total: u32 = users
        .iter()
        .filter(|user| may_analyse(user))
        .map(|user| user.clicks)
        .sum();
    analyse(total);
}

pub fn for_everybody(users: &[User]) {
    let total: u32 = users.iter().map(|user| user.clicks).sum();
    analyse(total); //~ use-without-consent
}

trait Consents {
    #[cfg_attr(privet, privet::guard(consent = "demand-analysis", subject = "arg 0"))]
    fn agreed(&self, user: &User) -> bool;
}

struct InMemory;
struct OnDisk;

impl Consents for InMemory {
    fn agreed(&self, user: &User) -> bool {
        user.agreed
    }
}

impl Consents for OnDisk {
    fn agreed(&self, user: &User) -> bool {
        user.agreed && coin()
    }
}

pub fn asked_through_a_trait(consents: &dyn Consents, user: &User) {
    if consents.agreed(user) {
        analyse(user.clicks);
    }
}

pub fn asked_through_a_trait_about_another(consents: &dyn Consents, user: &User, other: &User) {
    if consents.agreed(other) {
        analyse(user.clicks); //~ use-without-consent
    }
}
