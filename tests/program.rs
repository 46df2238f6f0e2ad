//! The program under test: `privet`, from the same entry point as the one that users install.

use std::process::ExitCode;

fn main() -> ExitCode {
    cargo_privet::run(cargo_privet::arguments(), false).into()
}
