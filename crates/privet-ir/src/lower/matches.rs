//! `match`: a chain of switches, linear in the number of arms.
//!
//! Arms that ask for a variant or literal and cannot fail afterwards share one switch.
//! An arm that can fail afterwards (a guard, a pattern inside) ends the group; its failure goes on with the next group.

use super::Lower;
use super::builder::Label;
use super::pat_facts::{always_fits, is_path_like, is_plain};
use super::pats::{Fail, Head};
use super::value::{Dest, Val, never};
use crate::body::{Place, Proj, Test};
use crate::span::Span;
use syn::{Arm, Expr, Pat};

/// What all arms of a match share.
#[derive(Clone, Copy)]
struct Match {
    place: Place,
    dest: Dest,
    join: Label,
}

/// An arm without its guard, parentheses and references.
struct Bare<'p> {
    pat: &'p Pat,
    guard: Option<&'p Expr>,
    derefs: usize,
}

/// A way into an arm of the group.
struct Entry<'p> {
    label: Label,
    pat: &'p Pat,
}

/// An arm that waits for its group's switch.
struct Waiting<'p> {
    entries: Vec<Entry<'p>>,
    arm: &'p Arm,
    guard: Option<&'p Expr>,
    fail: Fail,
}

/// Arms that share a switch.
#[derive(Default)]
struct Group<'p> {
    derefs: usize,
    cases: Vec<(Test, Label)>,
    waiting: Vec<Waiting<'p>>,
}

impl Lower<'_> {
    pub(super) fn match_expr(&mut self, expr: &syn::ExprMatch, dest: Dest) -> Val {
        let span = Span {
            lo: self.lo(expr.match_token.span),
            hi: self.close(expr.brace_token.span),
        };
        let val = self.expr(&expr.expr, Dest::Any);
        if !self.body.is_open() {
            return never(span);
        }
        let place = self.place_of(val);
        let dest = self.branch_dest(dest);
        let join = self.body.label();
        let arms: Vec<&Arm> = expr
            .arms
            .iter()
            .filter(|arm| self.exists(&arm.attrs))
            .collect();
        self.arms(&arms, Match { place, dest, join });
        self.body.end_unreachable();
        self.body.start(join);
        self.after_branches(dest, span)
    }

    fn arms(&mut self, arms: &[&Arm], m: Match) {
        let mut group = Group::default();
        for (number, &arm) in arms.iter().enumerate() {
            let is_last = number + 1 == arms.len();
            let bare = bare(&arm.pat);
            if !group.cases.is_empty() && group.derefs != bare.derefs {
                self.close_group(&mut group, m, true);
            }
            group.derefs = bare.derefs;
            if !self.join_group(&mut group, arm, &bare, is_last) {
                let next = self.body.label();
                if !group.cases.is_empty() {
                    self.close_group(&mut group, m, true);
                }
                self.lone_arm(arm, &bare, m, next, is_last);
                self.body.start(next);
            } else if is_last || is_settled(&group) {
                self.close_group(&mut group, m, false);
                return;
            } else if let Some(Waiting {
                fail: Fail::To(_), ..
            }) = group.waiting.last()
            {
                self.close_group(&mut group, m, true);
            }
            if !self.body.is_open() && group.cases.is_empty() {
                return;
            }
        }
    }

    /// Adds an arm to the group when its first question can stand in the shared switch.
    fn join_group<'p>(
        &mut self,
        group: &mut Group<'p>,
        arm: &'p Arm,
        bare: &Bare<'p>,
        is_last: bool,
    ) -> bool {
        let mut entries = Vec::new();
        let cases = group.cases.len();
        match self.head_of(bare.pat, false) {
            Head::Test(test) => self.entry(group, &mut entries, test, bare.pat),
            Head::None if is_catch_all(bare.pat) && !group.cases.is_empty() => {
                self.entry(group, &mut entries, Test::Other, bare.pat);
            }
            Head::Or(or) => {
                for case in &or.cases {
                    let Head::Test(test) = self.head_of(case, false) else {
                        group.cases.truncate(cases);
                        return false;
                    };
                    self.entry(group, &mut entries, test, case);
                }
            }
            Head::None | Head::Vague => return false,
        }
        let is_sure = bare.guard.is_none() && entries.iter().all(|entry| parts_fit(entry.pat));
        if entries.len() > 1 && !entries.iter().all(|entry| parts_fit(entry.pat)) {
            group.cases.truncate(cases);
            return false;
        }
        let fail = match (is_sure, is_last) {
            (true, _) => Fail::Irrefutable,
            (false, true) => Fail::Last,
            (false, false) => Fail::To(self.body.label()),
        };
        group.waiting.push(Waiting {
            entries,
            arm,
            guard: bare.guard,
            fail,
        });
        true
    }

    fn entry<'p>(
        &mut self,
        group: &mut Group<'p>,
        entries: &mut Vec<Entry<'p>>,
        test: Test,
        pat: &'p Pat,
    ) {
        let shared = entries
            .last()
            .filter(|last: &&Entry<'_>| binds_nothing(last.pat) && binds_nothing(pat));
        let label = match shared {
            Some(last) => last.label,
            None => {
                let label = self.body.label();
                entries.push(Entry { label, pat });
                label
            }
        };
        group.cases.push((test, label));
    }

    /// Emits the group's switch and its arms; with `goes_on`, what fits none of them goes on behind.
    fn close_group(&mut self, group: &mut Group<'_>, m: Match, goes_on: bool) {
        let Group {
            derefs,
            mut cases,
            waiting,
        } = std::mem::take(group);
        let next = match waiting.last() {
            Some(Waiting {
                fail: Fail::To(label),
                ..
            }) => *label,
            Some(_) | None => self.body.label(),
        };
        let is_total = cases.iter().any(|(test, _)| *test == Test::Other);
        if goes_on && !is_total {
            cases.push((Test::Other, next));
        }
        let place = (0..derefs).fold(m.place, |place, _| self.body.project(place, Proj::Deref));
        self.body.switch(place, &cases);
        for arm in waiting {
            self.waiting_arm(arm, place, m);
        }
        self.body.start(next);
    }

    fn waiting_arm(&mut self, arm: Waiting<'_>, place: Place, m: Match) {
        let scope = self.body.enter();
        let mark = self.begin_pat();
        let body = self.body.label();
        let outer = (arm.entries.len() > 1).then(|| self.enter_alternatives());
        for entry in &arm.entries {
            self.body.start(entry.label);
            if !is_plain(entry.pat) {
                self.payload(entry.pat, place, arm.fail);
            }
            self.body.goto(body);
        }
        if let Some(outer) = outer {
            self.alternatives_since = outer;
        }
        self.commit_pat(mark);
        self.body.start(body);
        self.arm_body(arm.arm, arm.guard, arm.fail, m);
        self.body.leave(scope);
    }

    /// An arm with a switch of its own, or none.
    fn lone_arm(&mut self, arm: &Arm, bare: &Bare<'_>, m: Match, next: Label, is_last: bool) {
        let scope = self.body.enter();
        let mark = self.begin_pat();
        let fail = if is_last { Fail::Last } else { Fail::To(next) };
        let place =
            (0..bare.derefs).fold(m.place, |place, _| self.body.project(place, Proj::Deref));
        self.pat(bare.pat, place, fail);
        self.commit_pat(mark);
        self.arm_body(arm, bare.guard, fail, m);
        self.body.leave(scope);
    }

    fn arm_body(&mut self, arm: &Arm, guard: Option<&Expr>, fail: Fail, m: Match) {
        if let Some(guard) = guard {
            let yes = self.body.label();
            let no = match fail {
                Fail::To(label) => label,
                Fail::Irrefutable | Fail::Last => self.body.label(),
            };
            self.cond(guard, yes, no);
            if !matches!(fail, Fail::To(_)) {
                self.body.start(no);
                self.body.end_unreachable();
            }
            self.body.start(yes);
        }
        if self.body.is_open() {
            let val = self.expr(&arm.body, m.dest);
            self.note_cfg(&arm.attrs, val.span.hi);
        }
        self.body.goto(m.join);
    }
}

/// Whether no arm after the group can be reached.
fn is_settled(group: &Group<'_>) -> bool {
    let takes_all = matches!(group.cases.last(), Some((Test::Other, _)));
    takes_all
        && matches!(
            group.waiting.last(),
            Some(Waiting {
                fail: Fail::Irrefutable,
                ..
            })
        )
}

/// Takes guard, parentheses and references off an arm's pattern.
fn bare(pat: &Pat) -> Bare<'_> {
    let mut bare = Bare {
        pat,
        guard: None,
        derefs: 0,
    };
    loop {
        match bare.pat {
            Pat::Guard(pat) if bare.guard.is_none() => {
                bare.guard = Some(&pat.guard);
                bare.pat = &pat.pat;
            }
            Pat::Paren(pat) => bare.pat = &pat.pat,
            Pat::Reference(pat) => {
                bare.derefs += 1;
                bare.pat = &pat.pat;
            }
            _ => return bare,
        }
    }
}

fn is_catch_all(pat: &Pat) -> bool {
    match pat {
        Pat::Wild(_) => true,
        Pat::Ident(pat) => pat.subpat.is_none() && !is_path_like(pat),
        _ => false,
    }
}

/// Whether the parts of a variant always fit.
fn parts_fit(pat: &Pat) -> bool {
    match pat {
        Pat::Struct(pat) => pat
            .fields
            .iter()
            .all(|field| field.colon_token.is_none() || always_fits(&field.pat)),
        Pat::TupleStruct(pat) => pat.elems.iter().all(always_fits),
        Pat::Ident(_) | Pat::Lit(_) | Pat::Path(_) | Pat::Wild(_) => true,
        _ => false,
    }
}

fn binds_nothing(pat: &Pat) -> bool {
    match pat {
        Pat::Lit(_) | Pat::Path(_) | Pat::Wild(_) => true,
        Pat::Ident(pat) => is_path_like(pat),
        Pat::Struct(pat) => pat.fields.is_empty(),
        Pat::TupleStruct(pat) => pat
            .elems
            .iter()
            .all(|elem| matches!(elem, Pat::Wild(_) | Pat::Rest(_))),
        _ => false,
    }
}
