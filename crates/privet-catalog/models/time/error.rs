//! `time`: its module `error`.

pub use component_range::ComponentRange;
pub use conversion_range::ConversionRange;
use core::fmt;
pub use different_variant::DifferentVariant;
pub use format::Format;
pub use indeterminate_offset::IndeterminateOffset;
pub use invalid_format_description::InvalidFormatDescription;
pub use invalid_variant::InvalidVariant;
pub use parse::Parse;
pub use parse_from_description::ParseFromDescription;
pub use try_from_parsed::TryFromParsed;
#[derive(Debug)]
pub enum Error {
    ConversionRange(ConversionRange),
    ComponentRange(ComponentRange),
    IndeterminateOffset(IndeterminateOffset),
    Format(Format),
    ParseFromDescription(ParseFromDescription),
    TryFromParsed(TryFromParsed),
    InvalidFormatDescription(InvalidFormatDescription),
    DifferentVariant(DifferentVariant),
    InvalidVariant(InvalidVariant),
}
impl fmt::Display for Error { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
mod component_range {
    use crate::error;
    use core::fmt;
    #[derive(Debug, Clone, Copy)]
    pub struct ComponentRange {}
    impl ComponentRange { pub fn name(self) -> &'static str {} pub fn is_conditional(self) -> bool {} }
    impl fmt::Display for ComponentRange { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl From<ComponentRange> for crate::Error { fn from(original: ComponentRange) -> Self {} }
    impl TryFrom<crate::Error> for ComponentRange { type Error = error::DifferentVariant; fn try_from(err: crate::Error) -> Result<Self, Self::Error> {} }
}
mod conversion_range {
    use crate::error;
    use core::fmt;
    #[derive(Debug, Clone, Copy)]
    pub struct ConversionRange;
    impl fmt::Display for ConversionRange { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl From<ConversionRange> for crate::Error { fn from(err: ConversionRange) -> Self {} }
    impl TryFrom<crate::Error> for ConversionRange { type Error = error::DifferentVariant; fn try_from(err: crate::Error) -> Result<Self, Self::Error> {} }
}
mod different_variant {
    use core::fmt;
    #[derive(Debug, Clone, Copy)]
    pub struct DifferentVariant;
    impl fmt::Display for DifferentVariant { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl From<DifferentVariant> for crate::Error { fn from(err: DifferentVariant) -> Self {} }
    impl TryFrom<crate::Error> for DifferentVariant { type Error = Self; fn try_from(err: crate::Error) -> Result<Self, Self::Error> {} }
}
mod format {
    use crate::error;
    use alloc::boxed::Box;
    use core::fmt;
    use std::io;
    #[derive(Debug)]
    pub enum Format { InsufficientTypeInformation, InvalidComponent(&'static str), ComponentRange(Box<error::ComponentRange>), StdIo(io::Error) }
    impl fmt::Display for Format { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl From<error::ComponentRange> for Format { fn from(err: error::ComponentRange) -> Self {} }
    impl From<io::Error> for Format { fn from(err: io::Error) -> Self {} }
    impl TryFrom<Format> for error::ComponentRange { type Error = error::DifferentVariant; fn try_from(err: Format) -> Result<Self, Self::Error> {} }
    impl TryFrom<Format> for io::Error { type Error = error::DifferentVariant; fn try_from(err: Format) -> Result<Self, Self::Error> {} }
    impl From<Format> for crate::Error { fn from(original: Format) -> Self {} }
    impl TryFrom<crate::Error> for Format { type Error = error::DifferentVariant; fn try_from(err: crate::Error) -> Result<Self, Self::Error> {} }
}
mod indeterminate_offset {
    use crate::error;
    use core::fmt;
    #[derive(Debug, Clone, Copy)]
    pub struct IndeterminateOffset;
    impl fmt::Display for IndeterminateOffset { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl From<IndeterminateOffset> for crate::Error { fn from(err: IndeterminateOffset) -> Self {} }
    impl TryFrom<crate::Error> for IndeterminateOffset { type Error = error::DifferentVariant; fn try_from(err: crate::Error) -> Result<Self, Self::Error> {} }
}
mod invalid_format_description {
    use crate::error;
    use alloc::string::String;
    use core::fmt;
    #[derive(Debug, Clone)]
    pub enum InvalidFormatDescription {
        UnclosedOpeningBracket { index: usize },
        InvalidComponentName { name: String, index: usize },
        InvalidModifier { value: String, index: usize },
        MissingComponentName { index: usize },
        MissingRequiredModifier { name: &'static str, index: usize },
        Expected { what: &'static str, index: usize },
        NotSupported { what: &'static str, context: &'static str, index: usize },
        DuplicateModifier { name: &'static str, index: usize },
        InvalidModifierCombination { modifier: &'static str, context: &'static str, index: usize },
    }
    impl From<InvalidFormatDescription> for crate::Error { fn from(original: InvalidFormatDescription) -> Self {} }
    impl TryFrom<crate::Error> for InvalidFormatDescription { type Error = error::DifferentVariant; fn try_from(err: crate::Error) -> Result<Self, Self::Error> {} }
    impl fmt::Display for InvalidFormatDescription { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
}
mod invalid_variant {
    use core::fmt;
    #[derive(Debug, Clone, Copy)]
    pub struct InvalidVariant;
    impl fmt::Display for InvalidVariant { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl From<InvalidVariant> for crate::Error { fn from(err: InvalidVariant) -> Self {} }
    impl TryFrom<crate::Error> for InvalidVariant { type Error = crate::error::DifferentVariant; fn try_from(err: crate::Error) -> Result<Self, Self::Error> {} }
}
mod parse {
    use crate::error::{self, ParseFromDescription, TryFromParsed};
    use core::fmt;
    #[derive(Debug, Clone, Copy)]
    pub enum Parse { TryFromParsed(TryFromParsed), ParseFromDescription(ParseFromDescription) }
    impl fmt::Display for Parse { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl From<TryFromParsed> for Parse { fn from(err: TryFromParsed) -> Self {} }
    impl TryFrom<Parse> for TryFromParsed { type Error = error::DifferentVariant; fn try_from(err: Parse) -> Result<Self, Self::Error> {} }
    impl From<ParseFromDescription> for Parse { fn from(err: ParseFromDescription) -> Self {} }
    impl TryFrom<Parse> for ParseFromDescription { type Error = error::DifferentVariant; fn try_from(err: Parse) -> Result<Self, Self::Error> {} }
    impl From<Parse> for crate::Error { fn from(err: Parse) -> Self {} }
    impl TryFrom<crate::Error> for Parse { type Error = error::DifferentVariant; fn try_from(err: crate::Error) -> Result<Self, Self::Error> {} }
}
mod parse_from_description {
    use crate::error;
    use core::fmt;
    #[derive(Debug, Clone, Copy)]
    pub enum ParseFromDescription { InvalidLiteral, InvalidComponent(&'static str), UnexpectedTrailingCharacters }
    impl fmt::Display for ParseFromDescription { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl From<ParseFromDescription> for crate::Error { fn from(original: ParseFromDescription) -> Self {} }
    impl TryFrom<crate::Error> for ParseFromDescription { type Error = error::DifferentVariant; fn try_from(err: crate::Error) -> Result<Self, Self::Error> {} }
}
mod try_from_parsed {
    use crate::error;
    use core::fmt;
    #[derive(Debug, Clone, Copy)]
    pub enum TryFromParsed { InsufficientInformation, ComponentRange(error::ComponentRange) }
    impl fmt::Display for TryFromParsed { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl From<error::ComponentRange> for TryFromParsed { fn from(v: error::ComponentRange) -> Self {} }
    impl TryFrom<TryFromParsed> for error::ComponentRange { type Error = error::DifferentVariant; fn try_from(err: TryFromParsed) -> Result<Self, Self::Error> {} }
    impl From<TryFromParsed> for crate::Error { fn from(original: TryFromParsed) -> Self {} }
    impl TryFrom<crate::Error> for TryFromParsed { type Error = error::DifferentVariant; fn try_from(err: crate::Error) -> Result<Self, Self::Error> {} }
}
