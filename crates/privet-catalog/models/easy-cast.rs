//! easy-cast: conversions between numbers.

#[derive(Clone, Copy, Debug)]
pub enum Error {
    Range,
    Inexact,
}
pub type Result<T> = std::result::Result<T, Error>;

pub trait Conv<T>: Sized {
    fn conv(value: T) -> Self;
    fn try_conv(value: T) -> Result<Self>;
}
pub trait Cast<T> {
    fn cast(self) -> T;
    fn try_cast(self) -> Result<T>;
}
impl<T, U> Conv<T> for U {
    fn conv(value: T) -> U {}
    fn try_conv(value: T) -> Result<U> {}
}
impl<T, U> Cast<T> for U {
    fn cast(self) -> T {}
    fn try_cast(self) -> Result<T> {}
}
pub mod traits {
    pub use crate::{Cast, Conv};
}
