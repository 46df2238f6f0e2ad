//! Texts that name no place of a call.

#[privet::source(category = "usage", gives = "retrun.ok")]
fn misspelt() {}

#[privet::source(category = "usage", gives = "return.")]
fn no_step() {}

#[privet::source(category = "usage", gives = "return.Mail")]
fn no_field_of_variant() {}

#[privet::sink(kind = "log", takes = ["arg", "arg one", "arg 0.a-b", "args"])]
fn several() {}

#[privet::sink(kind = "log", takes = 70000)]
fn too_many() {}

#[privet::sink(kind = "log", takes = "closure 0")]
fn half_a_closure() {}

#[privet::guard(consent = "demand-analysis", subject = "user")]
fn by_name(_user: u32) -> bool {
    true
}

fn main() {}
