//! Exit codes: what the end of a run says to scripts.

use std::process::ExitCode;

use crate::out::{self, Unwritten};
use privet_report::safe;

/// How a run ended, the worst last: the worst of several wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// Clean and complete.
    Clean,
    /// Nothing denied was found, but something could not be analysed.
    Partial,
    /// A finding at deny level.
    Denied,
    /// Wrong usage, a mistake in the policy, an internal error, or a report that could not be written.
    Failed,
}

impl Exit {
    /// The code.
    pub fn code(self) -> u8 {
        match self {
            Exit::Clean => 0,
            Exit::Denied => 1,
            Exit::Failed => 2,
            Exit::Partial => 3,
        }
    }

    /// How a run ends that only had something to print.
    pub(crate) fn of_output(written: Result<(), Unwritten>) -> Exit {
        match written {
            Ok(()) => Exit::Clean,
            Err(Unwritten::Closed) => Exit::Failed,
            Err(Unwritten::Failed(why)) => {
                out::notice(&safe!["error: ", why]);
                Exit::Failed
            }
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(exit.code())
    }
}

#[cfg(test)]
mod tests {
    use super::Exit;

    #[test]
    fn two_beats_one_beats_three_beats_zero() {
        let mut all = [Exit::Failed, Exit::Clean, Exit::Denied, Exit::Partial];
        all.sort();
        assert_eq!(all.map(Exit::code), [0, 3, 1, 2]);
    }
}
