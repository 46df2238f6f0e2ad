#!/usr/bin/env bash
# What the crate `privet` adds to a clean build, and what its annotations add to a crate that uses them.
# Given nothing; builds small throw-away projects side by side and prints the median of the runs.
# Needs bash, cargo and GNU date. RUNS=5 measures more often, CARGO_ARGS=--release optimised builds.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
runs=${RUNS:-3}
export CARGO_TARGET_DIR="$work/target"
# A dependency from a registry is never built incrementally; one from a path would be, which costs more.
export CARGO_INCREMENTAL=0

# project NAME DEPENDENCIES...: an empty program with these lines under [dependencies].
project() {
    local dir="$work/$1"
    mkdir -p "$dir/src"
    printf '[package]\nname = "%s"\nversion = "0.0.0"\nedition = "2021"\n[workspace]\n' "$1" >"$dir/Cargo.toml"
    printf '[lints.rust]\nunexpected_cfgs = { level = "allow" }\n[dependencies]\n' >>"$dir/Cargo.toml"
    shift
    printf '%s\n' "$@" >>"$dir/Cargo.toml"
    echo 'fn main() {}' >"$dir/src/main.rs"
}

# annotated NAME: a thousand labelled types and as many annotated functions; behind a cfg when NAME is `bare`.
annotated() {
    local open='#[' close=']'
    if [ "$1" = bare ]; then open='#[cfg_attr(privet, ' close=')]'; fi
    {
        echo '#![allow(dead_code)]'
        for i in $(seq 1000); do
            echo "${open}derive(privet::Personal)${close} ${open}personal(subject = \"customer\")${close} struct T$i {"
            for field in a b c d e f; do
                echo "${open}personal(category = \"browsing\", purposes(\"service-quality\", \"troubleshooting\"))${close} $field: String,"
            done
            echo "${open}personal(none)${close} id: u64 }"
            echo "${open}privet::sink(kind = \"email\", recipient = \"mailer\", takes = 0)${close} fn f$i(_: &str) {}"
        done
        echo 'fn main() {}'
    } >"$work/$1/src/main.rs"
}

# once PROJECT COMMAND: milliseconds of one build; the target folder is as it is.
once() {
    local start end
    start=$(date +%s%N)
    (cd "$work/$1" && cargo "$2" --offline --quiet ${CARGO_ARGS:-})
    end=$(date +%s%N)
    echo $(((end - start) / 1000000))
}

clean() { rm -rf "$CARGO_TARGET_DIR"; once "$1" build; }
again() { touch "$work/$1/src/main.rs" && once "$1" check; }

median() { sort -n | sed -n "$(((runs + 1) / 2))p"; }

# compare TITLE HOW WITHOUT WITH: the runs take turns, so that a busy machine is unfair to both.
compare() {
    local without=() with=()
    for _ in $(seq "$runs"); do
        without+=("$("$2" "$3")")
        with+=("$("$2" "$4")")
    done
    local before after
    before=$(printf '%s\n' "${without[@]}" | median)
    after=$(printf '%s\n' "${with[@]}" | median)
    printf '%-44s %6d ms %6d ms %+6d ms   (%s | %s)\n' \
        "$1" "$before" "$after" $((after - before)) "${without[*]}" "${with[*]}"
}

privet="privet = { path = \"$here\" }"
project empty
project alone "$privet"
mkdir -p "$work/derive/src"
cat >"$work/derive/Cargo.toml" <<'TOML'
[package]
name = "derive"
version = "0.0.0"
edition = "2021"
[lib]
proc-macro = true
[dependencies]
proc-macro2 = "1"
quote = "1"
syn = { version = "3", features = ["full"] }
[workspace]
TOML
touch "$work/derive/src/lib.rs"
project syn 'derive = { path = "../derive" }'
project both 'derive = { path = "../derive" }' "$privet"
project bare "$privet"
project used "$privet"
annotated bare
annotated used
for name in empty alone syn both bare used; do (cd "$work/$name" && cargo fetch --quiet); done

printf '%-44s %9s %9s %9s   (%s)\n' '' without with added 'all runs'
compare 'clean build, syn 3 already in the tree' clean syn both
compare 'clean build, nothing in the tree' clean empty alone
once bare check >/dev/null && once used check >/dev/null
compare '1,000 types, 1,000 functions, check again' again bare used
