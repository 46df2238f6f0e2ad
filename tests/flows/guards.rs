//! Guards: `analyse` needs the consent of the person whose clicks it is given.
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

pub fn in_an_if(user: &User) {
    if may_analyse(user) {
        analyse(user.clicks);
    }
}

pub fn without_any_check(user: &User) {
    analyse(user.clicks); //~ use-without-consent
}

pub fn in_the_other_branch(user: &User) {
    if may_analyse(user) {
        println!("skipped");
    } else {
        analyse(user.clicks); //~ use-without-consent
    }
}

pub fn after_an_early_return(user: &User) {
    if !may_analyse(user) {
        return;
    }
    let total = user.clicks * 2;
    analyse(total);
}

pub fn after_a_check_that_does_not_return(user: &User) {
    if !may_analyse(user) {
        println!("refused {}", user.id);
    }
    analyse(user.clicks); //~ use-without-consent
}

pub fn the_result_is_ignored(user: &User) {
    let _ = may_analyse(user);
    analyse(user.clicks); //~ use-without-consent
}

pub fn the_result_is_only_looked_at(user: &User) {
    let allowed = may_analyse(user);
    println!("{allowed}");
    analyse(user.clicks); //~ use-without-consent
}

pub fn the_result_is_kept_and_asked_later(user: &User) {
    let allowed = may_analyse(user);
    let clicks = user.clicks;
    if allowed {
        analyse(clicks);
    }
}

pub fn with_and(user: &User) {
    if user.clicks > 3 && may_analyse(user) {
        analyse(user.clicks);
    }
}

pub fn with_or(user: &User) {
    if user.clicks > 3 || may_analyse(user) {
        analyse(user.clicks); //~ use-without-consent
    }
}

pub fn with_a_question_mark(user: &User) -> Result<u32, Refused> {
    require_consent(user)?;
    analyse(user.clicks);
    Ok(user.clicks)
}

pub fn with_a_result_that_is_dropped(user: &User) {
    let _ = require_consent(user);
    analyse(user.clicks); //~ use-without-consent
}

pub fn with_ok_and_no_question_mark(user: &User) {
    require_consent(user).ok();
    analyse(user.clicks); //~ use-without-consent
}

pub fn with_a_match(user: &User) {
    match require_consent(user) {
        Ok(()) => analyse(user.clicks),
        Err(Refused) => {}
    }
}

pub fn with_the_wrong_arm_of_a_match(user: &User) {
    match require_consent(user) {
        Ok(()) => {}
        Err(Refused) => analyse(user.clicks), //~ use-without-consent
    }
}

pub fn with_let_else(user: &User) {
    let Some(_consent) = consent_of(user) else {
        return;
    };
    analyse(user);
}

pub fn with_if_let(user: &User) {
    if let Some(Consent(id)) = consent_of(user) {
        analyse((id, user.clicks));
    }
}

pub fn after_an_if_let(user: &User) {
    if let Some(Consent(id)) = consent_of(user) {
        println!("agreed {id}");
    }
    analyse(user.clicks); //~ use-without-consent
}

pub fn of_somebody_else(user: &User, other: &User) {
    if may_analyse(other) {
        analyse(user.clicks); //~ use-without-consent
    }
}

pub fn of_both(user: &User, other: &User) {
    if may_analyse(user) && may_analyse(other) {
        analyse(user.clicks + other.clicks);
    }
}

pub fn of_one_of_both(user: &User, other: &User) {
    if may_analyse(user) {
        analyse(other.clicks); //~ use-without-consent
        analyse(user.clicks);
    }
}

pub fn for_another_purpose(user: &User) {
    if may_write(user) {
        analyse(user.clicks); //~ use-without-consent
    }
}

pub fn asked_after_the_use(user: &User) {
    analyse(user.clicks); //~ use-without-consent
    if may_analyse(user) {
        println!("fine");
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

pub fn on_one_way_before_the_join(user: &User) {
    if coin() {
        if !may_analyse(user) {
            return;
        }
    }
    analyse(user.clicks); //~ use-without-consent
}

pub fn on_both_ways_before_the_join(user: &User) -> Result<(), Refused> {
    if coin() {
        require_consent(user)?;
    } else if !may_analyse(user) {
        return Err(Refused);
    }
    analyse(user.clicks);
    Ok(())
}

pub fn loaded_and_asked() {
    let user = load(3);
    if may_analyse(&user) {
        let User { clicks, .. } = user;
        analyse(clicks);
    }
}

pub fn loaded_twice_and_asked_once() {
    let (asked, used) = (load(3), load(4));
    if may_analyse(&asked) {
        analyse(used.clicks); //~ use-without-consent
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

pub fn nothing_personal(user: &User) {
    analyse(user.id % 2 == 0);
    analyse("a count");
}
