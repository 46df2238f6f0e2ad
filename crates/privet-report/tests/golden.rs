//! Compares an output with the one that was approved, or approves it when `PRIVET_BLESS` is set.

#![expect(
    clippy::disallowed_methods,
    reason = "goldens are files, and a variable approves them"
)]

use std::fs;
use std::path::PathBuf;

/// Checks `output` against `tests/goldens/NAME`.
#[track_caller]
pub(crate) fn check(name: &str, output: &str) {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/goldens")
        .join(name);
    if std::env::var_os("PRIVET_BLESS").is_some() {
        fs::write(&file, output).expect("the folder of goldens can be written");
        return;
    }
    let golden = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        golden == output,
        "{name} differs; `PRIVET_BLESS=1 cargo test -p privet-report` approves this:\n{output}"
    );
}
