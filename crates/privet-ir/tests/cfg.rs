//! Configuration: predicates and attributes in, what holds and what is left out.

use privet_ir::cfg::{Cfg, cfg_text};
use proc_macro2::TokenStream;
use syn::parse::Parser;

fn holds(cfg: &Cfg, predicate: &str) -> bool {
    cfg.holds(&predicate.parse::<TokenStream>().expect("tokens"))
}

fn parsed(text: &str) -> Vec<syn::Attribute> {
    syn::Attribute::parse_outer
        .parse_str(text)
        .expect("attributes")
}

/// The paths of the attributes that apply, or `off`.
fn attrs(cfg: &Cfg, text: &str) -> String {
    let parsed = parsed(text);
    let Some(metas) = cfg.attrs(&parsed) else {
        return "off".to_owned();
    };
    let path = |meta: &syn::Meta| {
        let segments = meta.path().segments.iter();
        segments
            .map(|segment| segment.ident.to_string())
            .collect::<Vec<_>>()
            .join("::")
    };
    metas
        .iter()
        .map(|meta| path(meta))
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn the_default_target_is_linux_whatever_the_machine() {
    let cfg = Cfg::default();
    for on in [
        "unix",
        "target_os = \"linux\"",
        "target_family = \"unix\"",
        "target_arch = \"x86_64\"",
        "target_env = \"gnu\"",
        "target_vendor = \"unknown\"",
        "target_pointer_width = \"64\"",
        "target_endian = \"little\"",
        "target_has_atomic = \"64\"",
        "target_feature = \"sse2\"",
        "panic = \"unwind\"",
        "feature = \"default\"",
    ] {
        assert!(holds(&cfg, on), "{on}");
    }
    for off in [
        "windows",
        "test",
        "debug_assertions",
        "privet",
        "miri",
        "tokio_unstable",
        "feature = \"cli\"",
        "target_os = \"macos\"",
        "accessible(std::mem)",
        "feature",
        "",
    ] {
        assert!(off.is_empty() == holds(&cfg, off), "{off}");
    }
}

#[test]
fn predicates_combine() {
    let cfg = Cfg::default().with_features(["a", "b"]);
    for on in [
        "all(feature = \"a\", feature = \"b\")",
        "all()",
        "any(feature = \"x\", unix,)",
        "not(windows)",
        "not(any())",
        "all(not(any(windows, test)), any(all(unix, target_os = \"linux\")))",
        "true",
        "not(false)",
        "feature = r\"a\"",
        "r#unix",
    ] {
        assert!(holds(&cfg, on), "{on}");
    }
    for off in [
        "all(feature = \"a\", feature = \"c\")",
        "any()",
        "not(unix)",
        "false",
        "feature = \"default\"",
        "feature == \"a\"",
        "some(unix)",
        "feature = a",
    ] {
        assert!(!holds(&cfg, off), "{off}");
    }
}

#[test]
fn other_targets_are_known_by_their_triple() {
    let on = |triple: &str, predicate: &str| {
        assert!(
            holds(&Cfg::default().with_target(triple), predicate),
            "{triple}: {predicate}"
        );
    };
    on(
        "x86_64-pc-windows-msvc",
        "all(windows, target_os = \"windows\", target_env = \"msvc\", not(unix))",
    );
    on(
        "aarch64-apple-darwin",
        "all(unix, target_os = \"macos\", target_arch = \"aarch64\", target_vendor = \"apple\", target_env = \"\")",
    );
    on(
        "wasm32-unknown-unknown",
        "all(target_family = \"wasm\", target_os = \"unknown\", target_pointer_width = \"32\", not(unix))",
    );
    on(
        "wasm32-wasip1",
        "all(target_os = \"wasi\", target_env = \"p1\")",
    );
    on(
        "aarch64-linux-android",
        "all(unix, target_os = \"android\")",
    );
    on(
        "thumbv7em-none-eabihf",
        "all(target_arch = \"arm\", target_os = \"none\", target_abi = \"eabihf\", not(unix))",
    );
    on(
        "powerpc64le-unknown-linux-gnu",
        "all(target_arch = \"powerpc64\", target_endian = \"little\")",
    );
    on(
        "i686-unknown-linux-musl",
        "all(target_arch = \"x86\", target_env = \"musl\", target_pointer_width = \"32\")",
    );
    on("s390x-unknown-linux-gnu", "target_endian = \"big\"");
}

#[test]
fn tests_and_names_are_on_when_asked_for() {
    let cfg = Cfg::default()
        .with_test(true)
        .with_name("tokio_unstable")
        .with_target("x86_64-pc-windows-gnu");
    assert!(holds(&cfg, "all(test, windows)"));
    assert!(holds(
        &Cfg::default().with_name("tokio_unstable"),
        "tokio_unstable"
    ));
    assert!(!holds(&cfg.with_test(false), "test"));
}

#[test]
fn an_item_that_is_configured_out_has_no_attributes() {
    let cfg = Cfg::default();
    assert_eq!(attrs(&cfg, "#[cfg(unix)] #[inline]"), "inline");
    assert_eq!(attrs(&cfg, "#[inline] #[cfg(windows)]"), "off");
    assert_eq!(attrs(&cfg, "#[cfg(unix)] #[cfg(test)]"), "off");
    assert_eq!(attrs(&cfg, ""), "");
}

#[test]
fn documentation_is_left_out() {
    assert_eq!(
        attrs(&Cfg::default(), "/// Text.\n#[doc(hidden)] #[inline]"),
        "inline"
    );
}

#[test]
fn a_cfg_attr_gives_its_attributes_when_it_holds() {
    let cfg = Cfg::default();
    assert_eq!(
        attrs(&cfg, "#[cfg_attr(unix, a, b(c, d), e::f = 1)]"),
        "a b e::f"
    );
    assert_eq!(attrs(&cfg, "#[cfg_attr(windows, a)] #[g]"), "g");
    assert_eq!(
        attrs(
            &cfg,
            "#[cfg_attr(unix, cfg_attr(not(test), a, cfg_attr(test, b)), c)]"
        ),
        "a c"
    );
    assert_eq!(attrs(&cfg, "#[cfg_attr(unix, cfg(windows))]"), "off");
    assert_eq!(attrs(&cfg, "#[cfg_attr(windows, cfg(windows))] #[g]"), "g");
    assert_eq!(attrs(&cfg, "#[cfg_attr(unix)]"), "");
    assert_eq!(
        attrs(&cfg, "#[cfg_attr(unix, doc = \"x\", path = \"unix.rs\")]"),
        "path"
    );
}

#[test]
fn privet_is_on_for_cfg_attr_alone() {
    let cfg = Cfg::default();
    assert_eq!(
        attrs(&cfg, "#[cfg_attr(privet, privet::allow(x))]"),
        "privet::allow"
    );
    assert_eq!(
        attrs(&cfg, "#[cfg_attr(all(privet, unix), personal(none))]"),
        "personal"
    );
    assert_eq!(
        attrs(&cfg, "#[cfg_attr(all(privet, windows), personal(none))]"),
        ""
    );
    assert_eq!(attrs(&cfg, "#[cfg_attr(not(privet), inline)]"), "inline");
    assert_eq!(attrs(&cfg, "#[cfg(privet)]"), "off");
}

#[test]
fn the_text_of_a_cfg_is_as_people_write_it() {
    let text = |text: &str| cfg_text(&parsed(text));
    assert_eq!(text("#[inline]"), None);
    assert_eq!(text("#[cfg(unix)]").as_deref(), Some("unix"));
    assert_eq!(
        text("#[cfg(all(unix, feature=\"x\", not(any(test , windows))))]").as_deref(),
        Some("all(unix, feature = \"x\", not(any(test, windows)))")
    );
    assert_eq!(
        text("#[cfg(unix)] #[inline] #[cfg(not(test))]").as_deref(),
        Some("all(unix, not(test))")
    );
}
