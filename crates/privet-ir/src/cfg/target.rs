//! What rustc's `cfg` says of a target, read off its triple: `x86_64-unknown-linux-gnu` is unix, linux, gnu, 64 bit, ..
//!
//! Given a triple, gives names and pairs. Of an odd triple the parts that are known still hold.

use std::collections::BTreeSet;

type Facts = (BTreeSet<String>, BTreeSet<(String, String)>);

/// The names that are on, and the keys with their values.
pub(super) fn facts(triple: &str) -> Facts {
    let (arch, system) = triple.split_once('-').unwrap_or((triple, ""));
    let os = os_of(system);
    let arch_name = arch_name(arch);
    let mut names = BTreeSet::new();
    let mut pairs = BTreeSet::new();
    let mut pair = |key: &str, value: &str| {
        pairs.insert((key.to_owned(), value.to_owned()));
    };
    let family = family_of(os, arch);
    if !family.is_empty() {
        pair("target_family", family);
    }
    if matches!(family, "unix" | "windows") {
        names.insert(family.to_owned());
    }
    pair("target_arch", arch_name);
    pair("target_os", os);
    pair("target_env", env_of(system));
    pair("target_abi", abi_of(system));
    pair("target_vendor", vendor_of(system));
    pair("target_endian", endian_of(arch));
    pair("panic", if family == "wasm" { "abort" } else { "unwind" });
    let width = pointer_width(arch_name);
    pair("target_pointer_width", width);
    for size in atomic_sizes(width) {
        pair("target_has_atomic", size);
    }
    names.insert("target_has_atomic".to_owned());
    for feature in base_features(arch_name) {
        pair("target_feature", feature);
    }
    (names, pairs)
}

fn arch_name(arch: &str) -> &str {
    match arch {
        "i386" | "i586" | "i686" => "x86",
        "arm64" | "arm64e" | "arm64ec" => "aarch64",
        "riscv64gc" | "riscv64imac" => "riscv64",
        "riscv32imac" | "riscv32imc" | "riscv32i" | "riscv32gc" => "riscv32",
        "powerpc64le" => "powerpc64",
        "mipsel" => "mips",
        "mips64el" => "mips64",
        arch if arch.starts_with("aarch64") => "aarch64",
        arch if arch.starts_with("arm") || arch.starts_with("thumb") => "arm",
        arch => arch,
    }
}

fn os_of(system: &str) -> &'static str {
    const OSES: [(&str, &str); 17] = [
        ("linux-android", "android"),
        ("linux", "linux"),
        ("darwin", "macos"),
        ("ios", "ios"),
        ("tvos", "tvos"),
        ("watchos", "watchos"),
        ("windows", "windows"),
        ("freebsd", "freebsd"),
        ("netbsd", "netbsd"),
        ("openbsd", "openbsd"),
        ("dragonfly", "dragonfly"),
        ("solaris", "solaris"),
        ("illumos", "illumos"),
        ("fuchsia", "fuchsia"),
        ("redox", "redox"),
        ("emscripten", "emscripten"),
        ("wasi", "wasi"),
    ];
    let known = OSES.iter().find(|(part, _)| system.contains(part));
    match known {
        Some((_, os)) => os,
        None if system.contains("none") => "none",
        None => "unknown",
    }
}

fn family_of(os: &str, arch: &str) -> &'static str {
    match os {
        "windows" => "windows",
        _ if arch.starts_with("wasm") => "wasm",
        "none" | "unknown" => "",
        _ => "unix",
    }
}

fn env_of(system: &str) -> &'static str {
    let envs = ["gnu", "musl", "msvc", "sgx", "ohos", "uclibc", "newlib"];
    let last = system.rsplit('-').next().unwrap_or_default();
    match last {
        "wasip1" | "wasi" => "p1",
        "wasip2" => "p2",
        last => envs
            .into_iter()
            .find(|env| last.starts_with(env))
            .unwrap_or_default(),
    }
}

fn abi_of(system: &str) -> &'static str {
    let abis = ["eabihf", "eabi", "sim", "macabi", "x32", "llvm", "abi64"];
    let found = abis.into_iter().find(|abi| system.ends_with(abi));
    found.unwrap_or_default()
}

fn vendor_of(system: &str) -> &str {
    let vendor = system.split('-').next().unwrap_or_default();
    match vendor {
        "apple" | "pc" | "unknown" | "fortanix" | "nintendo" | "sony" | "uwp" | "win7" | "wrs" => {
            vendor
        }
        _ => "unknown",
    }
}

fn endian_of(arch: &str) -> &'static str {
    const BIG: [&str; 9] = [
        "s390x",
        "powerpc",
        "powerpc64",
        "sparc64",
        "sparcv9",
        "mips",
        "mips64",
        "aarch64_be",
        "armebv7r",
    ];
    if BIG.contains(&arch) { "big" } else { "little" }
}

fn pointer_width(arch: &str) -> &'static str {
    match arch {
        "x86" | "arm" | "wasm32" | "riscv32" | "mips" | "powerpc" | "sparc" | "hexagon" => "32",
        "avr" | "msp430" => "16",
        _ => "64",
    }
}

fn atomic_sizes(width: &str) -> &'static [&'static str] {
    match width {
        "64" => &["8", "16", "32", "64", "ptr"],
        "32" => &["8", "16", "32", "ptr"],
        _ => &["8", "16", "ptr"],
    }
}

fn base_features(arch: &str) -> &'static [&'static str] {
    match arch {
        "x86_64" => &["fxsr", "sse", "sse2", "x87"],
        "aarch64" => &["neon"],
        _ => &[],
    }
}
