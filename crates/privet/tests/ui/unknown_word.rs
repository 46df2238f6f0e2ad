//! Words that are not in the closed sets.

#[privet::sink(kind = "analytic")]
fn kind() {}

#[privet::sink(kind = "carrier-pigeon")]
fn far_kind() {}

#[privet::cleaner(how = "pseudonymizes")]
fn how() {}

#[privet::right(clera, of = "Visit")]
fn right() {}

#[privet::right(erase, of = "Visit")]
fn far_right() {}

#[privet::guard(right = "delete", when = "return")]
fn outcome() {}

fn main() {}
