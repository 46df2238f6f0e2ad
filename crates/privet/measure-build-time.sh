#!/usr/bin/env bash
# What the crate `privet` adds to a clean build, and what its annotations add to a crate that uses them.
# Given nothing; builds small throw-away projects side by side and prints the median of the runs.
# Needs bash and cargo. RUNS=5 measures more often, CARGO_ARGS=--release optimised builds.
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

# once PROJECT COMMAND: milliseconds by the clock, and of all processors, of one build.
once() {
    local TIMEFORMAT='%R %U %S'
    { time (cd "$work/$1" && cargo "$2" --offline --quiet ${CARGO_ARGS:-} 2>/dev/null); } 2>&1 |
        awk '{ printf "%d %d\n", $1 * 1000, ($2 + $3) * 1000 }'
}

# Nothing is built yet.
clean() { rm -rf "$CARGO_TARGET_DIR" && once "$1" build; }

# All is built but the program itself and, where it is a dependency, privet with its macros.
rest() {
    once "$1" build >/dev/null
    touch "$work/$1/src/main.rs"
    (cd "$work/$1" && cargo clean --offline --quiet ${CARGO_ARGS:-} -p privet -p privet-macros 2>/dev/null) || true
    once "$1" build
}

# All is built; the program has changed.
again() {
    once "$1" check >/dev/null
    touch "$work/$1/src/main.rs"
    once "$1" check
}

# median COLUMN: of the runs on stdin.
median() { cut -d' ' -f"$1" | sort -n | sed -n "$(((runs + 1) / 2))p"; }

# compare TITLE HOW WITHOUT WITH: the runs take turns, so that a busy machine is unfair to both.
compare() {
    : >"$work/without" && : >"$work/with"
    for _ in $(seq "$runs"); do
        "$2" "$3" >>"$work/without"
        "$2" "$4" >>"$work/with"
    done
    local clock=$(($(median 1 <"$work/with") - $(median 1 <"$work/without")))
    local processor=$(($(median 2 <"$work/with") - $(median 2 <"$work/without")))
    printf '%-46s %+6d ms %+6d ms   (%s | %s)\n' "$1" "$clock" "$processor" \
        "$(cut -d' ' -f1 "$work/without" | xargs)" "$(cut -d' ' -f1 "$work/with" | xargs)"
}

privet="privet = { path = \"$here\" }"
project empty
project alone "$privet"
project bare "$privet"
project used "$privet"
annotated bare
annotated used
for name in empty alone bare used; do (cd "$work/$name" && cargo fetch --quiet); done

printf '%-46s %9s %9s   (%s)\n' 'what privet adds to' 'clock' 'cpu' 'without | with'
compare 'a build, syn 3 already in the tree' rest empty alone
compare 'a build, nothing in the tree' clean empty alone
compare 'a check of 1,000 types and 1,000 functions' again bare used
