//! `privet policy lock`: writes down which policy was announced, so that a later change is noticed.

use privet_catalog::Lock;
use privet_report::{Untrusted, safe};

use crate::args::PolicyArgs;
use crate::exit::Exit;
use crate::out;
use crate::problem::Problem;

use super::LOCK;
use super::text::read;

/// Writes `privet.lock` beside the policy.
pub(super) fn run(args: &PolicyArgs) -> Result<Exit, Vec<Problem>> {
    let policy = read(args)?;
    if !policy.problems.is_empty() {
        return Err(policy.problems);
    }
    let lock = Lock::of(&policy.catalog);
    if let Some(before) = &policy.catalog.lock {
        for key in before.unannounced(&lock) {
            out::notice(&safe![
                "note: the policy means something else now, but has no new `",
                key,
                "`",
            ]);
        }
    }
    let path = policy.root.on_disk(LOCK);
    let ended = Exit::of_output(out::to_file(lock.to_toml().as_bytes(), &path));
    if ended == Exit::Clean {
        let shown = policy.root.shown(LOCK);
        out::notice(&safe![
            Untrusted(&shown),
            ": version ",
            Untrusted(&lock.version),
            ", sha256 ",
            Untrusted(&lock.sha256),
        ]);
    }
    Ok(ended)
}
