//! Labels for personal data, and the other annotations that `cargo privet` reads.
//! Given in source as derives and attributes, they cost nothing at run time;
//! the derive also gives each type its data map, [`Personal::LABELS`].
#![doc = ""]
#![doc = include_str!("../README.md")]
#![no_std]
#![deny(clippy::incompatible_msrv)]

mod labels;
mod table;

pub use labels::{FieldLabel, Labels};
pub use privet_macros::{allow, cleaner, guard, purpose, right, sink, source, Personal};

/// A type whose fields bear labels.
///
/// Derive it; the [crate docs](crate) show how.
/// For a type that is not yours to annotate, label it in `privet.toml`,
/// or wrap it and write the map by hand:
///
/// ```
/// use privet::{FieldLabel, Labels, Personal};
///
/// mod geo { pub struct Point { pub lat: f64, pub lon: f64 } }
/// struct Place(geo::Point);
///
/// impl Personal for Place {
///     const LABELS: Labels = {
///         const PURPOSES: &[&str] = &["service-quality"];
///         const FIELDS: &[FieldLabel] = &[
///             FieldLabel::personal("0.lat", "location", PURPOSES, None),
///             FieldLabel::personal("0.lon", "location", PURPOSES, None),
///         ];
///         Labels::new(FIELDS)
///     };
/// }
///
/// assert_eq!(Place::LABELS.len(), 2);
/// ```
pub trait Personal {
    /// The data map of the type: every labelled or reviewed field, in the order of the source.
    ///
    /// A field whose type is itself [`Personal`] is not unfolded; that type has its own map.
    const LABELS: Labels;
}
