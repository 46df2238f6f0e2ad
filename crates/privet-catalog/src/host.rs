//! Host patterns, which say whom a URL belongs to, and the little of a URL that they need.
//! `eu.i.posthog.com` is that host alone, `*.salesforce.com` every host below it,
//! `rest.*.braze.com` one label between, `slack.com/api` that part of a shared host.

use std::fmt;

use crate::pattern::glob_matches;

/// A host, or hosts, of a recipient or vendor.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HostPattern {
    host: String,
    path: Option<String>,
}

/// The parts of a URL that decide where a request goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UrlParts<'a> {
    /// Without `://`.
    pub scheme: &'a str,
    /// Without user, password and port; may be upper case.
    pub host: &'a str,
    /// From the first `/`; empty when there is none.
    pub path: &'a str,
}

impl HostPattern {
    /// Reads a pattern; the message says what is wrong with it.
    pub fn parse(text: &str) -> Result<HostPattern, String> {
        if text.contains("://") {
            return Err("a host is written without `https://`".to_owned());
        }
        let (host, path) = match text.split_once('/') {
            Some((host, path)) => (host, Some(format!("/{path}"))),
            None => (text, None),
        };
        if !host.split('.').all(is_label) {
            return Err(format!("`{host}` is no host"));
        }
        if host == "*" {
            return Err("`*` alone would make every host this recipient's".to_owned());
        }
        let host = host.to_lowercase();
        Ok(HostPattern { host, path })
    }

    /// Whether `host` belongs here. `path` is `None` when it is not known;
    /// then the host alone decides.
    pub fn matches(&self, host: &str, path: Option<&str>) -> bool {
        let path_fits = match (&self.path, path) {
            (Some(pattern), Some(path)) => path_begins(pattern, path),
            (None, _) | (_, None) => true,
        };
        path_fits && host_matches(&self.host, &host.trim_end_matches('.').to_lowercase())
    }

    /// For "the most specific wins": letters that are not wild.
    pub(crate) fn letters(&self) -> usize {
        let path = self.path.as_deref().unwrap_or("");
        self.host
            .chars()
            .chain(path.chars())
            .filter(|&c| c != '*')
            .count()
    }
}

fn is_label(label: &str) -> bool {
    let allowed = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '*');
    !label.is_empty() && label.chars().all(allowed)
}

fn host_matches(pattern: &str, host: &str) -> bool {
    if let Some(base) = pattern.strip_prefix("*.") {
        let mut rest = host;
        while let Some((_, parent)) = rest.split_once('.') {
            if labels_match(base, parent) {
                return true;
            }
            rest = parent;
        }
        return false;
    }
    labels_match(pattern, host)
}

fn labels_match(pattern: &str, host: &str) -> bool {
    let (mut patterns, mut labels) = (pattern.split('.'), host.split('.'));
    loop {
        match (patterns.next(), labels.next()) {
            (Some(pattern), Some(label)) if glob_matches(pattern, label) => {}
            (None, None) => return true,
            _ => return false,
        }
    }
}

fn path_begins(pattern: &str, path: &str) -> bool {
    let mut segments = path.split(['/', '?', '#']);
    pattern
        .trim_end_matches('/')
        .split('/')
        .all(|piece| segments.next().is_some_and(|s| glob_matches(piece, s)))
}

impl<'a> UrlParts<'a> {
    /// Splits `https://user@host:443/path?query`; `None` when there is no `://`.
    /// User names and back-slashes are read as browsers and HTTP clients read them,
    /// so `https://api.ours.example@other.example/` is a request to `other.example`.
    pub fn of(url: &'a str) -> Option<UrlParts<'a>> {
        let (scheme, rest) = url.trim_start().split_once("://")?;
        let end = rest.find(['/', '\\', '?', '#']).unwrap_or(rest.len());
        let (authority, path) = rest.split_at(end);
        let host = authority
            .rsplit_once('@')
            .map_or(authority, |(_, host)| host);
        Some(UrlParts {
            scheme,
            host: without_port(host),
            path,
        })
    }
}

fn without_port(host: &str) -> &str {
    match host.strip_prefix('[').and_then(|v6| v6.split_once(']')) {
        Some((v6, _)) => v6,
        None => host.split_once(':').map_or(host, |(host, _)| host),
    }
}

impl fmt::Display for HostPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.host)?;
        f.write_str(self.path.as_deref().unwrap_or(""))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hits(pattern: &str, url: &str) -> bool {
        let url = UrlParts::of(url).expect("a url");
        let pattern = HostPattern::parse(pattern).expect("a pattern");
        pattern.matches(url.host, Some(url.path))
    }

    #[test]
    fn a_plain_host_is_that_host_alone() {
        assert!(hits(
            "eu.i.posthog.com",
            "https://EU.i.posthog.com:443/capture"
        ));
        assert!(!hits("posthog.com", "https://eu.i.posthog.com"));
        assert!(!hits("posthog.com", "https://notposthog.com"));
    }

    #[test]
    fn a_leading_star_is_every_host_below() {
        assert!(hits("*.salesforce.com", "https://a.b.salesforce.com/x"));
        assert!(!hits("*.salesforce.com", "https://salesforce.com/x"));
        assert!(hits("rest.*.braze.com", "https://rest.iad-01.braze.com"));
        assert!(!hits("rest.*.braze.com", "https://rest.a.b.braze.com"));
    }

    #[test]
    fn a_path_narrows_a_shared_host() {
        assert!(hits(
            "slack.com/api",
            "https://slack.com/api/chat.postMessage"
        ));
        assert!(!hits("slack.com/api", "https://slack.com/apix"));
        assert!(hits(
            "graph.facebook.com/*/events",
            "https://graph.facebook.com/v19/events?x"
        ));
        let host = HostPattern::parse("slack.com/api").expect("a pattern");
        assert!(host.matches("slack.com", None));
    }

    #[test]
    fn a_user_name_that_looks_like_a_host_fools_nobody() {
        let host = |url| UrlParts::of(url).expect("a url").host;
        assert_eq!(
            host("https://api.ours.example@evil.example/"),
            "evil.example"
        );
        assert_eq!(
            host("https://evil.example\\@api.ours.example/"),
            "evil.example"
        );
        assert_eq!(host("http://[::1]:80/"), "::1");
    }

    #[test]
    fn what_is_no_host_is_refused() {
        for bad in ["https://x.example", "", "a..b", "*", "x y"] {
            assert!(HostPattern::parse(bad).is_err(), "{bad}");
        }
    }
}
