//! `cargo-privet`: the same program where cargo looks for it; `cargo privet` calls it as `cargo-privet privet`.

use std::process::ExitCode;

#[cfg(feature = "mimalloc")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    cargo_privet::run(cargo_privet::arguments(), true).into()
}
