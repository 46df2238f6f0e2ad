//! clap: the traits that derives implement.

pub trait Parser: Sized {
    fn parse() -> Self {}
    fn try_parse() -> Result<Self, Error> {}
    fn parse_from<I>(args: I) -> Self {}
}
pub trait Args {}
pub trait Subcommand {}
pub trait ValueEnum {}
#[derive(Debug)]
pub struct Error;
