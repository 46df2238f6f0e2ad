//! clap: the traits that derives implement.

pub trait Parser: CommandFactory + Sized {
    fn parse() -> Self {}
    fn try_parse() -> Result<Self, Error> {}
    fn parse_from<I>(args: I) -> Self {}
}
pub trait Args {}
pub trait Subcommand {}
pub trait ValueEnum {}
pub trait CommandFactory {
    fn command() -> Command {}
}
#[derive(Debug)]
pub struct Error;
impl Error {
    pub fn exit(&self) -> ! { loop {} }
    pub fn print(&self) -> std::io::Result<()> {}
    pub fn kind(&self) -> error::ErrorKind {}
}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {}
}
impl std::error::Error for Error {}
pub mod error {
    pub use crate::Error;
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ErrorKind { InvalidValue, UnknownArgument, MissingRequiredArgument, ValueValidation, DisplayHelp, DisplayVersion }
}

#[derive(Clone, Debug, Default)]
pub struct Command {}
impl Command {
    pub fn new(name: &str) -> Command {}
    pub fn about(self, text: &str) -> Command {}
    pub fn version(self, text: &str) -> Command {}
    pub fn author(self, text: &str) -> Command {}
    pub fn arg(self, arg: Arg) -> Command {}
    pub fn args<I>(self, args: I) -> Command {}
    pub fn subcommand(self, command: Command) -> Command {}
    pub fn arg_required_else_help(self, yes: bool) -> Command {}
    pub fn subcommand_required(self, yes: bool) -> Command {}
    pub fn get_name(&self) -> &str {}
    pub fn get_matches(self) -> ArgMatches {}
    pub fn print_help(&mut self) -> std::io::Result<()> {}
    pub fn error<T>(&mut self, kind: error::ErrorKind, message: T) -> Error {}
}
#[derive(Clone, Debug, Default)]
pub struct Arg {}
impl Arg {
    pub fn new(name: &str) -> Arg {}
    pub fn short(self, c: char) -> Arg {}
    pub fn long(self, name: &str) -> Arg {}
    pub fn help(self, text: &str) -> Arg {}
    pub fn required(self, yes: bool) -> Arg {}
    pub fn index(self, at: usize) -> Arg {}
    pub fn default_value(self, value: &str) -> Arg {}
    pub fn value_name(self, name: &str) -> Arg {}
    pub fn value_parser<P>(self, parser: P) -> Arg {}
    pub fn num_args<N>(self, count: N) -> Arg {}
    pub fn action(self, action: ArgAction) -> Arg {}
    pub fn env(self, name: &str) -> Arg {}
}
#[derive(Clone, Copy, Debug)]
pub enum ArgAction { Set, Append, SetTrue, SetFalse, Count, Help, Version }
#[derive(Clone, Debug, Default)]
pub struct ArgMatches {}
impl ArgMatches {
    pub fn get_one<T>(&self, id: &str) -> Option<&T> {}
    pub fn get_many<T>(&self, id: &str) -> Option<std::iter::Adapter<&T>> {}
    pub fn get_flag(&self, id: &str) -> bool {}
    pub fn get_count(&self, id: &str) -> u8 {}
    pub fn contains_id(&self, id: &str) -> bool {}
    pub fn remove_one<T>(&mut self, id: &str) -> Option<T> {}
    pub fn subcommand(&self) -> Option<(&str, &ArgMatches)> {}
    pub fn subcommand_matches(&self, name: &str) -> Option<&ArgMatches> {}
}
