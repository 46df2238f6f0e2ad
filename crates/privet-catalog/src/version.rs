//! Which versions of a library an entry speaks of: `>=0.7, <0.9`.
//! Compared with what Cargo.lock names; pre-release and build suffixes are ignored.

use std::fmt;

/// The numbers of a version; what is not written is 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version(pub [u64; 3]);

/// Conditions that must all hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionReq {
    text: String,
    bounds: Vec<(Comparison, Version)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Comparison {
    AtLeast,
    Above,
    AtMost,
    Below,
    Exactly,
}

impl Version {
    /// Reads `1`, `1.2`, `1.2.3` or `1.2.3-rc.1+build`.
    pub fn parse(text: &str) -> Option<Version> {
        let plain = text.split(['-', '+']).next()?;
        let mut numbers = [0; 3];
        for (i, part) in plain.split('.').enumerate() {
            *numbers.get_mut(i)? = part.parse().ok()?;
        }
        Some(Version(numbers))
    }
}

impl VersionReq {
    /// Reads comparisons parted by commas.
    pub fn parse(text: &str) -> Option<VersionReq> {
        let bounds = text.split(',').map(|b| bound(b.trim()));
        Some(VersionReq {
            text: text.to_owned(),
            bounds: bounds.collect::<Option<_>>()?,
        })
    }

    /// Whether `version` fulfils them all.
    pub fn matches(&self, version: Version) -> bool {
        self.bounds
            .iter()
            .all(|&(comparison, bound)| match comparison {
                Comparison::AtLeast => version >= bound,
                Comparison::Above => version > bound,
                Comparison::AtMost => version <= bound,
                Comparison::Below => version < bound,
                Comparison::Exactly => version == bound,
            })
    }
}

fn bound(text: &str) -> Option<(Comparison, Version)> {
    const SIGNS: [(&str, Comparison); 5] = [
        (">=", Comparison::AtLeast),
        ("<=", Comparison::AtMost),
        (">", Comparison::Above),
        ("<", Comparison::Below),
        ("=", Comparison::Exactly),
    ];
    SIGNS.iter().find_map(|&(sign, comparison)| {
        let version = text.strip_prefix(sign)?;
        Some((comparison, Version::parse(version.trim())?))
    })
}

impl fmt::Display for VersionReq {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_has_both_ends() {
        let req = VersionReq::parse(">=0.7, <0.9").expect("a range");
        let hits = |v: &str| req.matches(Version::parse(v).expect("a version"));
        assert!(hits("0.7.0") && hits("0.8.6") && hits("0.8.0-rc.1"));
        assert!(!hits("0.6.9") && !hits("0.9.0"));
    }

    #[test]
    fn a_version_without_a_sign_is_no_range() {
        assert_eq!(VersionReq::parse("0.7"), None);
        assert_eq!(VersionReq::parse(">=0.7,"), None);
        assert_eq!(VersionReq::parse(">= x"), None);
    }
}
