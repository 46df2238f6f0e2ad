//! Constant texts that are worth following: those that may name a host or an address.

/// Whether a text may be a URL, or a host that a URL is built from.
pub(crate) fn may_be_address(text: &str) -> bool {
    text.contains("://") || is_host(text)
}

/// `name.name..`, lower case letters, digits and hyphens, with an optional path behind.
fn is_host(text: &str) -> bool {
    let host = text.split('/').next().unwrap_or("");
    let host = host.split(':').next().unwrap_or("");
    let mut labels = host.split('.');
    let fine = |label: &str| {
        !label.is_empty()
            && label
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    let count = host.split('.').count();
    let last = host.rsplit('.').next().unwrap_or("");
    count >= 2
        && labels.all(fine)
        && last.len() >= 2
        && last.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// The host that a set of texts names: of a whole URL first, else of a bare host.
pub(crate) fn host_of<'t>(texts: impl Iterator<Item = &'t str> + Clone) -> Option<&'t str> {
    let of_url = |text: &'t str| {
        let (_, rest) = text.split_once("://")?;
        let host = rest.split(['/', '?', '#']).next().unwrap_or("");
        let host = host.rsplit('@').next().unwrap_or("");
        let host = host.split(':').next().unwrap_or("");
        (!host.is_empty() && !host.contains(['{', '}'])).then_some(host)
    };
    let bare = |text: &'t str| {
        let host = text.split(['/', ':']).next().unwrap_or("");
        (!text.contains("://") && is_host(text)).then_some(host)
    };
    texts
        .clone()
        .filter_map(of_url)
        .min()
        .or_else(|| texts.filter_map(bare).min())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_and_hosts_are_followed_and_words_are_not() {
        assert!(may_be_address("https://api.example.com/v1"));
        assert!(may_be_address("api.example.com"));
        assert!(may_be_address("api.example.com:443/v1"));
        assert!(!may_be_address("hello world"));
        assert!(!may_be_address("user.Email"));
        assert!(!may_be_address("3.14"));
    }

    #[test]
    fn a_url_names_its_host_and_a_template_needs_another_text() {
        assert_eq!(
            host_of(["https://u:p@api.example.com:8080/v1?x"].into_iter()),
            Some("api.example.com")
        );
        assert_eq!(
            host_of(["https://{}/v1", "api.example.com"].into_iter()),
            Some("api.example.com")
        );
        assert_eq!(host_of(["https://{}/v1"].into_iter()), None);
    }
}
