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

pub fn nothing_personal(user: &User) {
    analyse(user.id % 2 == 0);
    analyse("a count");
}

pub fn by_then_some(user: &User) {
    if let Some(clicks) = may_analyse(user).then_some(user.clicks) {
        analyse(clicks);
    }
}

pub fn by_then_some_and_a_default(user: &User) {
    let id = may_analyse(user).then_some(user.id).unwrap_or(0);
    analyse((id, user.clicks)); //~ use-without-consent
}

enum Choice {
    Granted,
    Denied,
    NotAsked,
}

fn choice_of(user: &User) -> Choice {
    if user.id == 0 {
        return Choice::NotAsked;
    }
    if may_analyse(user) {
        Choice::Granted
    } else {
        Choice::Denied
    }
}

pub fn by_the_state_of_the_consent(user: &User) {
    match choice_of(user) {
        Choice::Granted => analyse(user.clicks),
        Choice::Denied | Choice::NotAsked => {}
    }
}

pub fn by_the_wrong_state_of_the_consent(user: &User) {
    match choice_of(user) {
        Choice::Denied => {}
        Choice::Granted | Choice::NotAsked => analyse(user.clicks), //~ use-without-consent
    }
}

pub fn by_a_result_that_is_ok(user: &User) {
    let asked = require_consent(user);
    if asked.is_ok() {
        analyse(user.clicks);
    }
}

pub fn by_a_result_that_is_an_error(user: &User) {
    let asked = require_consent(user);
    if asked.is_err() {
        analyse(user.clicks); //~ use-without-consent
    }
}

pub fn by_matches(user: &User) {
    if !matches!(require_consent(user), Ok(())) {
        return;
    }
    analyse(user.clicks);
}

pub fn while_there_are_more(mut users: Vec<User>) {
    while let Some(user) = users.pop() {
        if user.id == 0 || !may_analyse(&user) {
            continue;
        }
        analyse(user.clicks);
    }
}

pub fn asked_before_the_next_one_came(mut users: Vec<User>) {
    let mut allowed = false;
    while let Some(user) = users.pop() {
        if allowed {
            analyse(user.clicks); //~ use-without-consent
        }
        allowed = user.id > 3;
    }
}

pub fn with_an_assertion(user: &User) {
    assert!(may_analyse(user), "nobody asked");
    analyse(user.clicks);
}

pub fn with_an_unwrapped_result(user: &User) {
    require_consent(user).unwrap();
    analyse(user.clicks);
}

pub fn with_an_unwrapped_default(user: &User) {
    require_consent(user).unwrap_or_default();
    analyse(user.clicks); //~ use-without-consent
}

pub fn with_a_comparison(user: &User) {
    if may_analyse(user) == true {
        analyse(user.clicks);
    }
}

pub fn with_the_opposite_comparison(user: &User) {
    if may_analyse(user) != true {
        analyse(user.clicks); //~ use-without-consent
    }
}

pub fn with_a_let_chain_of_results(user: &User) -> Result<(), String> {
    let checked = require_consent(user).and_then(|()| {
        if user.id == 0 {
            Err(Refused)
        } else {
            Ok(user.id)
        }
    });
    let id = checked.map_err(|_| "refused".to_owned())?;
    analyse((id, user.clicks));
    Ok(())
}

pub fn with_a_result_or_another(user: &User) -> Result<(), Refused> {
    require_consent(user).or_else(|error| if user.id == 0 { Ok(()) } else { Err(error) })?;
    analyse(user.clicks); //~ use-without-consent
    Ok(())
}
