//! eyre: errors with context. Signatures only: the flow follows from the types.

use core::fmt::{Debug, Display};
use std::error::Error as StdError;
pub use Report as Error;
pub use WrapErr as Context;
#[derive(Debug)]
pub struct Report {}
#[derive(Debug, Clone, Copy)]
pub struct InstallError;
impl core::fmt::Display for InstallError { fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {} }
impl StdError for InstallError {}
pub fn set_hook(hook: ErrorHook) -> Result<(), InstallError> {}
pub trait EyreHandler: core::any::Any {
    fn debug(&self, error: &(dyn StdError + 'static), f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result;
    fn display(&self, error: &(dyn StdError + 'static), f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {}
    fn track_caller(&mut self, location: &'static std::panic::Location<'static>) {}
}
#[derive(Debug)]
pub struct DefaultHandler {}
impl DefaultHandler { pub fn default_with(error: &(dyn StdError + 'static)) -> Box<dyn EyreHandler> {} }
impl EyreHandler for DefaultHandler {
    fn debug(&self, error: &(dyn StdError + 'static), f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {}
    fn track_caller(&mut self, location: &'static std::panic::Location<'static>) {}
}
#[derive(Default, Clone)]
pub struct Chain<'a> {}
pub type Result<T = (), E = Report> = core::result::Result<T, E>;
pub trait WrapErr<T, E> {
    fn wrap_err<D>(self, msg: D) -> Result<T, Report> where D: Display;
    fn wrap_err_with<D, F>(self, f: F) -> Result<T, Report> where D: Display, F: FnOnce() -> D;
    fn context<D>(self, msg: D) -> Result<T, Report> where D: Display;
    fn with_context<D, F>(self, f: F) -> Result<T, Report> where D: Display, F: FnOnce() -> D;
}
pub trait OptionExt<T> { fn ok_or_eyre<M>(self, message: M) -> crate::Result<T> where M: Debug + Display; }
pub trait ContextCompat<T> {
    fn context<D>(self, msg: D) -> Result<T, Report> where D: Display;
    fn with_context<D, F>(self, f: F) -> Result<T, Report> where D: Display, F: FnOnce() -> D;
    fn wrap_err<D>(self, msg: D) -> Result<T, Report> where D: Display;
    fn wrap_err_with<D, F>(self, f: F) -> Result<T, Report> where D: Display, F: FnOnce() -> D;
}
pub fn Ok<T>(t: T) -> Result<T> {}
mod context {
    use crate::error::ContextError;
    use crate::{ContextCompat, Report, StdError, WrapErr};
    use core::fmt::{self, Display};
    impl<T, E> WrapErr<T, E> for Result<T, E> where E: ext::StdError {
        fn wrap_err<D>(self, msg: D) -> Result<T, Report> where D: Display {}
        fn wrap_err_with<D, F>(self, msg: F) -> Result<T, Report> where D: Display, F: FnOnce() -> D {}
        fn context<D>(self, msg: D) -> Result<T, Report> where D: Display {}
        fn with_context<D, F>(self, msg: F) -> Result<T, Report> where D: Display, F: FnOnce() -> D {}
    }
    impl<T> ContextCompat<T> for Option<T> {
        fn wrap_err<D>(self, msg: D) -> Result<T, Report> where D: Display {}
        fn wrap_err_with<D, F>(self, msg: F) -> Result<T, Report> where D: Display, F: FnOnce() -> D {}
        fn context<D>(self, msg: D) -> Result<T, Report> where D: Display {}
        fn with_context<D, F>(self, msg: F) -> Result<T, Report> where D: Display, F: FnOnce() -> D {}
    }
    impl<D, E> StdError for ContextError<D, E> where D: Display, E: StdError { fn provide<'a>(&'a self, request: &mut std::error::Request<'a>) {} }
    impl<D> StdError for ContextError<D, Report> where D: Display {}
    mod ext {
        use super::*;
        pub trait StdError { fn ext_report<D>(self, msg: D) -> Report where D: Display; }
        impl<E> StdError for E where E: std::error::Error { fn ext_report<D>(self, msg: D) -> Report where D: Display {} }
        impl StdError for Report { fn ext_report<D>(self, msg: D) -> Report where D: Display {} }
    }
    mod private { use super::*; pub trait Sealed {} }
}
mod error {
    use crate::chain::Chain;
    use crate::EyreHandler;
    use crate::{Report, StdError};
    use core::fmt::{self, Debug, Display};
    use core::mem::{self};
    use core::ops::{Deref, DerefMut};
    use core::ptr::{self};
    impl Report {
        pub fn new<E>(error: E) -> Self where E: StdError {}
        pub fn msg<M>(message: M) -> Self where M: Display + Debug {}
        pub fn wrap_err<D>(self, msg: D) -> Self where D: Display {}
        pub fn chain(&self) -> Chain<'_> {}
        pub fn root_cause(&self) -> &(dyn StdError + 'static) {}
        pub fn is<E>(&self) -> bool where E: Display + Debug {}
        pub fn downcast<E>(self) -> Result<E, Self> where E: Display + Debug {}
        pub fn downcast_ref<E>(&self) -> Option<&E> where E: Display + Debug {}
        pub fn downcast_mut<E>(&mut self) -> Option<&mut E> where E: Display + Debug {}
        pub fn handler(&self) -> &dyn EyreHandler {}
        pub fn handler_mut(&mut self) -> &mut dyn EyreHandler {}
    }
    impl<E> From<E> for Report where E: StdError { fn from(error: E) -> Self {} }
    impl Deref for Report { type Target = dyn StdError + Send + Sync + 'static; fn deref(&self) -> &Self::Target {} }
    impl DerefMut for Report { fn deref_mut(&mut self) -> &mut Self::Target {} }
    impl Display for Report { fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl<E> StdError for ErrorImpl<E> where E: StdError { fn provide<'a>(&'a self, request: &mut std::error::Request<'a>) {} }
    impl From<Report> for Box<dyn StdError + Send + Sync + 'static> { fn from(error: Report) -> Self {} }
    impl From<Report> for Box<dyn StdError + 'static> { fn from(error: Report) -> Self {} }
    impl AsRef<dyn StdError + Send + Sync> for Report { fn as_ref(&self) -> &(dyn StdError + Send + Sync + 'static) {} }
    impl AsRef<dyn StdError> for Report { fn as_ref(&self) -> &(dyn StdError + 'static) {} }
}
mod option {
    use crate::OptionExt;
    use core::fmt::{Debug, Display};
    impl<T> OptionExt<T> for Option<T> { fn ok_or_eyre<M>(self, message: M) -> crate::Result<T> where M: Debug + Display {} }
}
