//! `Cargo.lock`: which version of which library is used.

use super::document::{self, Table};

/// Names and versions of all locked packages, sorted. A lock file that cannot be read locks nothing.
pub(crate) fn locked(text: &str) -> Vec<(String, String)> {
    let Ok(parsed) = document::parse(text, "Cargo.lock") else {
        return Vec::new();
    };
    let packages = Table::new(text, parsed.get_ref())
        .tables("package")
        .into_iter();
    let versions =
        packages.filter_map(|package| Some((package.text("name")?, package.text("version")?)));
    let mut versions: Vec<(String, String)> = versions.collect();
    versions.sort();
    versions
}

#[cfg(test)]
mod tests {
    #[test]
    fn names_and_versions_are_read() {
        let text = "version = 4\n[[package]]\nname = \"b\"\nversion = \"2.0.0\"\n[[package]]\nname = \"a\"\nversion = \"1.0.0\"\n";
        let locked = super::locked(text);
        assert_eq!(
            locked,
            [("a", "1.0.0"), ("b", "2.0.0")].map(|(n, v)| (n.into(), v.into()))
        );
    }
}
