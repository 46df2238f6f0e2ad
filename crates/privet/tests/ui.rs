//! What the compiler prints for every kind of mistake, and a program that compiles for every shape.
//! `TRYBUILD=overwrite cargo test -p privet --test ui` rewrites the expectations.

/// Kept apart from the programs that run: mistakes alone are checked in one go of the compiler.
#[test]
fn mistakes_are_told_at_their_token() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}

#[test]
fn every_shape_compiles_and_runs() {
    trybuild::TestCases::new().pass("tests/ui/pass/*.rs");
}
