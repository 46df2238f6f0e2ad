//! `time`: its module `format_description`.

pub use self::component::Component;
pub use self::format_description_v3::FormatDescriptionV3;
pub use self::parse::parse;
pub use self::parse::{parse_borrowed, parse_owned, parse_strftime_borrowed, parse_strftime_owned};
pub use borrowed_format_item::BorrowedFormatItem;
pub use owned_format_item::OwnedFormatItem;
pub type StaticFormatDescription = &'static [BorrowedFormatItem<'static>];
mod borrowed_format_item {
    use crate::error;
    use crate::format_description::Component;
    #[derive(Debug, Clone)]
    pub enum BorrowedFormatItem<'a> {
        StringLiteral(&'a str),
        Component(Component),
        Compound(&'a [Self]),
        Optional(&'a Self),
        First(&'a [Self]),
    }
    impl From<Component> for BorrowedFormatItem<'_> { fn from(component: Component) -> Self {} }
    impl TryFrom<BorrowedFormatItem<'_>> for Component { type Error = error::DifferentVariant; fn try_from(value: BorrowedFormatItem<'_>) -> Result<Self, Self::Error> {} }
    impl<'a> From<&'a [BorrowedFormatItem<'_>]> for BorrowedFormatItem<'a> { fn from(items: &'a [BorrowedFormatItem<'_>]) -> Self {} }
}
mod component {
    use crate::format_description::modifier;
    #[derive(Debug, Clone, Copy)]
    pub enum Component {
        Day(modifier::Day),
        MonthShort(modifier::MonthShort),
        MonthLong(modifier::MonthLong),
        MonthNumerical(modifier::MonthNumerical),
        Ordinal(modifier::Ordinal),
        WeekdayShort(modifier::WeekdayShort),
        WeekdayLong(modifier::WeekdayLong),
        WeekdaySunday(modifier::WeekdaySunday),
        WeekdayMonday(modifier::WeekdayMonday),
        WeekNumberIso(modifier::WeekNumberIso),
        WeekNumberSunday(modifier::WeekNumberSunday),
        WeekNumberMonday(modifier::WeekNumberMonday),
        CalendarYearFullExtendedRange(modifier::CalendarYearFullExtendedRange),
        CalendarYearFullStandardRange(modifier::CalendarYearFullStandardRange),
        IsoYearFullExtendedRange(modifier::IsoYearFullExtendedRange),
        IsoYearFullStandardRange(modifier::IsoYearFullStandardRange),
        CalendarYearCenturyExtendedRange(modifier::CalendarYearCenturyExtendedRange),
        CalendarYearCenturyStandardRange(modifier::CalendarYearCenturyStandardRange),
        IsoYearCenturyExtendedRange(modifier::IsoYearCenturyExtendedRange),
        IsoYearCenturyStandardRange(modifier::IsoYearCenturyStandardRange),
        CalendarYearLastTwo(modifier::CalendarYearLastTwo),
        IsoYearLastTwo(modifier::IsoYearLastTwo),
        Hour12(modifier::Hour12),
        Hour24(modifier::Hour24),
        Minute(modifier::Minute),
        Period(modifier::Period),
        Second(modifier::Second),
        Subsecond(modifier::Subsecond),
        OffsetHour(modifier::OffsetHour),
        OffsetMinute(modifier::OffsetMinute),
        OffsetSecond(modifier::OffsetSecond),
        Ignore(modifier::Ignore),
        UnixTimestampSecond(modifier::UnixTimestampSecond),
        UnixTimestampMillisecond(modifier::UnixTimestampMillisecond),
        UnixTimestampMicrosecond(modifier::UnixTimestampMicrosecond),
        UnixTimestampNanosecond(modifier::UnixTimestampNanosecond),
        End(modifier::End),
    }
    impl From<Component> for super::format_description_v3::FormatDescriptionV3Inner<'_> { fn from(component: Component) -> Self {} }
}
mod format_description_v3 {
    use crate::format_description::modifier;
    use alloc::boxed::Box;
    #[derive(Debug, Clone)]
    pub struct FormatDescriptionV3<'a> {}
    impl FormatDescriptionV3<'_> { pub fn to_owned(self) -> FormatDescriptionV3<'static> {} }
    #[derive(Debug, Clone)]
    pub enum FormatDescriptionV3Inner<'a> {
        Day(modifier::Day),
        MonthShort(modifier::MonthShort),
        MonthLong(modifier::MonthLong),
        MonthNumerical(modifier::MonthNumerical),
        Ordinal(modifier::Ordinal),
        WeekdayShort(modifier::WeekdayShort),
        WeekdayLong(modifier::WeekdayLong),
        WeekdaySunday(modifier::WeekdaySunday),
        WeekdayMonday(modifier::WeekdayMonday),
        WeekNumberIso(modifier::WeekNumberIso),
        WeekNumberSunday(modifier::WeekNumberSunday),
        WeekNumberMonday(modifier::WeekNumberMonday),
        CalendarYearFullExtendedRange(modifier::CalendarYearFullExtendedRange),
        CalendarYearFullStandardRange(modifier::CalendarYearFullStandardRange),
        IsoYearFullExtendedRange(modifier::IsoYearFullExtendedRange),
        IsoYearFullStandardRange(modifier::IsoYearFullStandardRange),
        CalendarYearCenturyExtendedRange(modifier::CalendarYearCenturyExtendedRange),
        CalendarYearCenturyStandardRange(modifier::CalendarYearCenturyStandardRange),
        IsoYearCenturyExtendedRange(modifier::IsoYearCenturyExtendedRange),
        IsoYearCenturyStandardRange(modifier::IsoYearCenturyStandardRange),
        CalendarYearLastTwo(modifier::CalendarYearLastTwo),
        IsoYearLastTwo(modifier::IsoYearLastTwo),
        Hour12(modifier::Hour12),
        Hour24(modifier::Hour24),
        Minute(modifier::Minute),
        Period(modifier::Period),
        Second(modifier::Second),
        Subsecond(modifier::Subsecond),
        OffsetHour(modifier::OffsetHour),
        OffsetMinute(modifier::OffsetMinute),
        OffsetSecond(modifier::OffsetSecond),
        Ignore(modifier::Ignore),
        UnixTimestampSecond(modifier::UnixTimestampSecond),
        UnixTimestampMillisecond(modifier::UnixTimestampMillisecond),
        UnixTimestampMicrosecond(modifier::UnixTimestampMicrosecond),
        UnixTimestampNanosecond(modifier::UnixTimestampNanosecond),
        End(modifier::End),
        BorrowedLiteral(&'a str),
        BorrowedCompound(&'a [Self]),
        BorrowedOptional { format: bool, item: &'a Self },
        BorrowedFirst(&'a [Self]),
        OwnedLiteral(Box<str>),
        OwnedCompound(Box<[Self]>),
        OwnedOptional { format: bool, item: Box<Self> },
        OwnedFirst(Box<[Self]>),
    }
    impl<'a> FormatDescriptionV3Inner<'a> { pub fn into_opaque(self) -> FormatDescriptionV3<'a> {} }
    #[derive(Debug, Clone, Copy)]
    pub enum Component {
        Day(modifier::Day),
        MonthShort(modifier::MonthShort),
        MonthLong(modifier::MonthLong),
        MonthNumerical(modifier::MonthNumerical),
        Ordinal(modifier::Ordinal),
        WeekdayShort(modifier::WeekdayShort),
        WeekdayLong(modifier::WeekdayLong),
        WeekdaySunday(modifier::WeekdaySunday),
        WeekdayMonday(modifier::WeekdayMonday),
        WeekNumberIso(modifier::WeekNumberIso),
        WeekNumberSunday(modifier::WeekNumberSunday),
        WeekNumberMonday(modifier::WeekNumberMonday),
        CalendarYearFullExtendedRange(modifier::CalendarYearFullExtendedRange),
        CalendarYearFullStandardRange(modifier::CalendarYearFullStandardRange),
        IsoYearFullExtendedRange(modifier::IsoYearFullExtendedRange),
        IsoYearFullStandardRange(modifier::IsoYearFullStandardRange),
        CalendarYearCenturyExtendedRange(modifier::CalendarYearCenturyExtendedRange),
        CalendarYearCenturyStandardRange(modifier::CalendarYearCenturyStandardRange),
        IsoYearCenturyExtendedRange(modifier::IsoYearCenturyExtendedRange),
        IsoYearCenturyStandardRange(modifier::IsoYearCenturyStandardRange),
        CalendarYearLastTwo(modifier::CalendarYearLastTwo),
        IsoYearLastTwo(modifier::IsoYearLastTwo),
        Hour12(modifier::Hour12),
        Hour24(modifier::Hour24),
        Minute(modifier::Minute),
        Period(modifier::Period),
        Second(modifier::Second),
        Subsecond(modifier::Subsecond),
        OffsetHour(modifier::OffsetHour),
        OffsetMinute(modifier::OffsetMinute),
        OffsetSecond(modifier::OffsetSecond),
        Ignore(modifier::Ignore),
        UnixTimestampSecond(modifier::UnixTimestampSecond),
        UnixTimestampMillisecond(modifier::UnixTimestampMillisecond),
        UnixTimestampMicrosecond(modifier::UnixTimestampMicrosecond),
        UnixTimestampNanosecond(modifier::UnixTimestampNanosecond),
        End(modifier::End),
    }
}
pub mod modifier {
    use core::num::NonZero;
    #[derive(Debug, Clone, Copy)]
    pub struct Day { pub padding: Padding }
    #[derive(Debug, Clone, Copy)]
    pub struct MonthShort {}
    #[derive(Debug, Clone, Copy)]
    pub struct MonthLong {}
    #[derive(Debug, Clone, Copy)]
    pub struct MonthNumerical {}
    #[derive(Debug, Clone, Copy)]
    pub struct Ordinal { pub padding: Padding }
    #[derive(Debug, Clone, Copy)]
    pub struct WeekdayShort {}
    #[derive(Debug, Clone, Copy)]
    pub struct WeekdayLong {}
    #[derive(Debug, Clone, Copy)]
    pub struct WeekdaySunday {}
    #[derive(Debug, Clone, Copy)]
    pub struct WeekdayMonday {}
    #[derive(Debug, Clone, Copy)]
    pub struct WeekNumberIso { pub padding: Padding }
    #[derive(Debug, Clone, Copy)]
    pub struct WeekNumberSunday { pub padding: Padding }
    #[derive(Debug, Clone, Copy)]
    pub struct WeekNumberMonday { pub padding: Padding }
    #[derive(Debug, Clone, Copy)]
    pub struct CalendarYearFullExtendedRange {}
    #[derive(Debug, Clone, Copy)]
    pub struct CalendarYearFullStandardRange {}
    #[derive(Debug, Clone, Copy)]
    pub struct IsoYearFullExtendedRange {}
    #[derive(Debug, Clone, Copy)]
    pub struct IsoYearFullStandardRange {}
    #[derive(Debug, Clone, Copy)]
    pub struct CalendarYearCenturyExtendedRange {}
    #[derive(Debug, Clone, Copy)]
    pub struct CalendarYearCenturyStandardRange {}
    #[derive(Debug, Clone, Copy)]
    pub struct IsoYearCenturyExtendedRange {}
    #[derive(Debug, Clone, Copy)]
    pub struct IsoYearCenturyStandardRange {}
    #[derive(Debug, Clone, Copy)]
    pub struct CalendarYearLastTwo {}
    #[derive(Debug, Clone, Copy)]
    pub struct IsoYearLastTwo {}
    #[derive(Debug, Clone, Copy)]
    pub struct Hour12 {}
    #[derive(Debug, Clone, Copy)]
    pub struct Hour24 {}
    #[derive(Debug, Clone, Copy)]
    pub struct Minute { pub padding: Padding }
    #[derive(Debug, Clone, Copy)]
    pub struct Period { pub is_uppercase: bool, pub case_sensitive: bool }
    #[derive(Debug, Clone, Copy)]
    pub struct Second { pub padding: Padding }
    #[derive(Debug, Clone, Copy)]
    pub enum SubsecondDigits {
        One,
        Two,
        Three,
        Four,
        Five,
        Six,
        Seven,
        Eight,
        Nine,
        OneOrMore,
    }
    #[derive(Debug, Clone, Copy)]
    pub struct Subsecond { pub digits: SubsecondDigits }
    #[derive(Debug, Clone, Copy)]
    pub struct OffsetHour { pub sign_is_mandatory: bool, pub padding: Padding }
    #[derive(Debug, Clone, Copy)]
    pub struct OffsetMinute { pub padding: Padding }
    #[derive(Debug, Clone, Copy)]
    pub struct OffsetSecond { pub padding: Padding }
    #[derive(Debug, Clone, Copy)]
    pub enum Padding { Space, Zero, None }
    #[derive(Debug, Clone, Copy)]
    pub struct Ignore { pub count: NonZero<u16> }
    impl Ignore { pub fn count(count: NonZero<u16>) -> Self {} }
    #[derive(Debug, Clone, Copy)]
    pub struct UnixTimestampSecond {}
    #[derive(Debug, Clone, Copy)]
    pub struct UnixTimestampMillisecond {}
    #[derive(Debug, Clone, Copy)]
    pub struct UnixTimestampMicrosecond {}
    #[derive(Debug, Clone, Copy)]
    pub struct UnixTimestampNanosecond {}
    #[derive(Debug, Clone, Copy)]
    pub enum TrailingInput { Prohibit, Discard }
    #[derive(Debug, Clone, Copy)]
    pub struct End {}
}
mod owned_format_item {
    use crate::error;
    use crate::format_description::{BorrowedFormatItem, Component};
    use alloc::boxed::Box;
    use alloc::vec::Vec;
    #[derive(Debug, Clone)]
    pub enum OwnedFormatItem {
        StringLiteral(Box<str>),
        Component(Component),
        Compound(Box<[Self]>),
        Optional(Box<Self>),
        First(Box<[Self]>),
    }
    impl From<BorrowedFormatItem<'_>> for OwnedFormatItem { fn from(item: BorrowedFormatItem<'_>) -> Self {} }
    impl From<&BorrowedFormatItem<'_>> for OwnedFormatItem { fn from(item: &BorrowedFormatItem<'_>) -> Self {} }
    impl From<Vec<BorrowedFormatItem<'_>>> for OwnedFormatItem { fn from(items: Vec<BorrowedFormatItem<'_>>) -> Self {} }
    impl<'a, T> From<&T> for OwnedFormatItem where T: AsRef<[BorrowedFormatItem<'a>]> { fn from(items: &T) -> Self {} }
    impl From<Component> for OwnedFormatItem { fn from(component: Component) -> Self {} }
    impl TryFrom<OwnedFormatItem> for Component { type Error = error::DifferentVariant; fn try_from(value: OwnedFormatItem) -> Result<Self, Self::Error> {} }
    impl From<Vec<Self>> for OwnedFormatItem { fn from(items: Vec<Self>) -> Self {} }
}
mod parse {
    use self::sealed::{Version, VersionedParser};
    pub use self::strftime::{parse_strftime_borrowed, parse_strftime_owned};
    use crate::error;
    use crate::format_description::{BorrowedFormatItem, FormatDescriptionV3, OwnedFormatItem};
    use alloc::vec::Vec;
    impl VersionedParser for Version<1> {
        type BorrowedOutput<'input> = Vec<BorrowedFormatItem<'input>>;
        type OwnedOutput = OwnedFormatItem;
        fn parse_borrowed(s: &str) -> Result<Self::BorrowedOutput<'_>, error::InvalidFormatDescription> {}
        fn parse_owned(s: &str) -> Result<Self::OwnedOutput, error::InvalidFormatDescription> {}
    }
    impl VersionedParser for Version<2> {
        type BorrowedOutput<'input> = Vec<BorrowedFormatItem<'input>>;
        type OwnedOutput = OwnedFormatItem;
        fn parse_borrowed(s: &str) -> Result<Self::BorrowedOutput<'_>, error::InvalidFormatDescription> {}
        fn parse_owned(s: &str) -> Result<Self::OwnedOutput, error::InvalidFormatDescription> {}
    }
    impl VersionedParser for Version<3> {
        type BorrowedOutput<'input> = FormatDescriptionV3<'input>;
        type OwnedOutput = FormatDescriptionV3<'static>;
        fn parse_borrowed(s: &str) -> Result<Self::BorrowedOutput<'_>, error::InvalidFormatDescription> {}
        fn parse_owned(s: &str) -> Result<Self::OwnedOutput, error::InvalidFormatDescription> {}
    }
    pub fn parse_borrowed<const VERSION: usize>(s: &str) -> Result<<Version<VERSION> as VersionedParser>::BorrowedOutput<'_>, error::InvalidFormatDescription> where Version<VERSION>: VersionedParser {}
    pub fn parse_owned<const VERSION: usize>(s: &str) -> Result<<Version<VERSION> as VersionedParser>::OwnedOutput, error::InvalidFormatDescription> where Version<VERSION>: VersionedParser {}
    impl From<Error> for error::InvalidFormatDescription { fn from(error: Error) -> Self {} }
    impl From<core::convert::Infallible> for Error { fn from(v: core::convert::Infallible) -> Self {} }
    mod strftime {
        use crate::error::InvalidFormatDescription;
        use crate::format_description::{BorrowedFormatItem, OwnedFormatItem};
        use alloc::vec::Vec;
        pub fn parse_strftime_borrowed(s: &str) -> Result<Vec<BorrowedFormatItem<'_>>, InvalidFormatDescription> {}
        pub fn parse_strftime_owned(s: &str) -> Result<OwnedFormatItem, InvalidFormatDescription> {}
    }
    mod sealed {
        use super::*;
        pub struct Version<const N: usize>;
        pub trait VersionedParser {
            type BorrowedOutput<'input>;
            type OwnedOutput;
            fn parse_borrowed(s: &str) -> Result<Self::BorrowedOutput<'_>, error::InvalidFormatDescription>;
            fn parse_owned(s: &str) -> Result<Self::OwnedOutput, error::InvalidFormatDescription>;
        }
    }
}
pub mod well_known {
    pub use iso8601::Iso8601;
    pub use rfc2822::Rfc2822;
    pub use rfc3339::Rfc3339;
    pub mod iso8601 {
        pub use self::adt_hack::EncodedConfig;
        use core::num::NonZero;
        #[derive(Debug, Clone, Copy)]
        pub struct Iso8601<const CONFIG: EncodedConfig = { Config::DEFAULT.encode() }>;
        #[derive(Debug, Clone, Copy)]
        pub enum FormattedComponents {
            None,
            Date,
            Time,
            Offset,
            DateTime,
            DateTimeOffset,
            TimeOffset,
        }
        #[derive(Debug, Clone, Copy)]
        pub enum DateKind { Calendar, Week, Ordinal }
        #[derive(Debug, Clone, Copy)]
        pub enum TimePrecision { Hour { decimal_digits: Option<NonZero<u8>> }, Minute { decimal_digits: Option<NonZero<u8>> }, Second { decimal_digits: Option<NonZero<u8>> } }
        #[derive(Debug, Clone, Copy)]
        pub enum OffsetPrecision { Hour, Minute }
        #[derive(Debug)]
        pub struct Config {}
        impl Config {
            pub const DEFAULT: Self = 0;
            pub fn set_formatted_components(self, formatted_components: FormattedComponents) -> Self {}
            pub fn set_use_separators(self, use_separators: bool) -> Self {}
            pub fn set_year_is_six_digits(self, year_is_six_digits: bool) -> Self {}
            pub fn set_date_kind(self, date_kind: DateKind) -> Self {}
            pub fn set_time_precision(self, time_precision: TimePrecision) -> Self {}
            pub fn set_offset_precision(self, offset_precision: OffsetPrecision) -> Self {}
        }
        mod adt_hack {
            use super::Config;
            pub type EncodedConfig = DoNotRelyOnWhatThisIs;
            impl Config { pub fn encode(&self) -> EncodedConfig {} }
        }
    }
    mod rfc2822 { #[derive(Debug, Clone, Copy)] pub struct Rfc2822; }
    mod rfc3339 { #[derive(Debug, Clone, Copy)] pub struct Rfc3339; }
}
