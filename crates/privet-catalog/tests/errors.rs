//! Every kind of mistake in a `privet.toml`, as a person reads it: text in, text out.

use privet_catalog::{Catalog, Level, Options, PolicyFile};

/// The errors that `toml` gives, each one as `LINE:COLUMN: MESSAGE`.
#[track_caller]
fn check(toml: &str, expected: &[&str]) {
    let own = PolicyFile::new("privet.toml", toml);
    let (_, errors) = Catalog::build(Some(&own), &Options::default());
    let shown: Vec<String> = errors.iter().map(ToString::to_string).collect();
    let shown: Vec<&str> = shown
        .iter()
        .map(|e| e.trim_start_matches("privet.toml:"))
        .collect();
    assert_eq!(shown, expected);
}

#[test]
fn a_correct_file_has_none() {
    check("[policy]\nname = \"Shop\"\neffective = 2026-11-01\n", &[]);
    check("", &[]);
}

#[test]
fn the_file_stands_before_line_and_column() {
    let own = PolicyFile::new("shop/privet.toml", "[policy]\nnmae = \"Shop\"\n");
    let (_, errors) = Catalog::build(Some(&own), &Options::default());
    assert_eq!(
        errors[0].to_string(),
        "shop/privet.toml:2:1: unknown key `nmae` in `[policy]`; did you mean `name`?"
    );
}

#[test]
fn an_unknown_key_is_named_at_any_depth() {
    check(
        "[categories.browsing]\ncollect = \"yes\"\nsensitivty = 3\n\n[categories.browsing.history]\nfidse = \"x\"\n",
        &[
            "3:1: unknown key `sensitivty` in `[categories.browsing]`; did you mean `sensitivity`?",
            "6:1: unknown key `fidse` in `[categories.browsing.history]`; did you mean `fides`?",
        ],
    );
    check(
        "[[sink]]\ncall = \"**::send\"\nkind = \"log\"\npurpsoe = \"iteration\"\n",
        &["4:1: unknown key `purpsoe` in `[[sink]]`; did you mean `purpose`?"],
    );
}

#[test]
fn an_unknown_section_is_named() {
    check(
        "[catgories.x]\ncollect = \"yes\"\n[zzz]\n",
        &[
            "1:2: unknown section `catgories`; did you mean `categories`?",
            "3:2: unknown section `zzz`",
        ],
    );
    check(
        "[vendors.x]\nkind = \"log\"\n",
        &["1:2: unknown section `vendors`"],
    );
}

#[test]
fn a_section_in_the_wrong_brackets_is_shown_the_right_ones() {
    check(
        "[sink]\ncall = \"**::send\"\n",
        &["1:1: `sink` is written otherwise; write `[[sink]]`, then its keys"],
    );
    check(
        "[[policy]]\nname = \"Shop\"\n",
        &["1:1: `policy` is written otherwise; write `[policy]`, then its keys"],
    );
    check(
        "[purposes]\nsupport = true\n",
        &["2:11: `purposes` is written otherwise; write `[purposes.NAME]`, then its keys"],
    );
}

#[test]
fn a_name_that_nobody_declares_is_unknown() {
    check(
        "[categories.clicks]\ncollect = \"yes\"\nclause = \"scpoe\"\n",
        &["3:10: unknown clause `scpoe`; did you mean `scope`?"],
    );
    check(
        "[recipients.mailer]\nkind = \"email\"\ncategories = [\"contact\", \"browsign\"]\npurposes = \"promotions\"\n",
        &[
            "3:26: unknown category `browsign`; did you mean `browsing`?",
            "4:12: unknown purpose `promotions`; did you mean `promotion`?",
        ],
    );
    check(
        "[[source]]\ncall = \"crate::read\"\ncategory = \"usage\"\nsubject = \"costumer\"\n",
        &["4:11: unknown subject `costumer`; did you mean `customer`?"],
    );
    check(
        "[[sink]]\ncall = \"crate::send\"\nkind = \"analytics\"\nrecipient = \"posthoq\"\n",
        &["4:13: unknown recipient `posthoq`; did you mean `posthog`?"],
    );
    check(
        "[lints]\npersonal-data-in-log = \"warn\"\n[[allow]]\nlint = \"unknown_labels\"\nat = \"crate::a\"\n",
        &[
            "2:1: unknown lint `personal-data-in-log`; did you mean `personal-data-in-logs`?",
            "4:8: unknown lint `unknown-labels`; did you mean `unknown-label`?",
        ],
    );
    check(
        "[[guard]]\ncall = \"crate::may\"\nproves = \"consent(demand)\"\n",
        &[
            "3:10: unknown purpose `demand`; known are `demand-analysis`, `iteration`, `promotion`, \
           `service-quality`, `troubleshooting`",
        ],
    );
    check(
        "[rights]\nerase = \"required\"\n",
        &["2:1: unknown right `erase`; known are `query`, `modify`, `update`, `clear`"],
    );
}

#[test]
fn a_word_outside_its_closed_set_is_no_such_word() {
    check(
        "[categories.clicks]\ncollect = \"maybe\"\nprotect = \"pseudonymizes\"\n",
        &[
            "2:11: `maybe` is no `collect`; known are `yes`, `consent`, `no`, `never`",
            "3:11: `pseudonymizes` is no `protect`; did you mean `pseudonymises`?",
        ],
    );
    check(
        "[[sink]]\ncall = \"crate::send\"\nkind = \"error_tracking\"\n",
        &["3:8: `error_tracking` is no `kind`; did you mean `error-tracking`?"],
    );
    check(
        "[lints]\nunknown-label = \"forbid\"\n",
        &["2:17: \"forbid\" is none of the words allowed here; known are `allow`, `warn`, `deny`"],
    );
}

#[test]
fn a_value_of_the_wrong_type_says_what_it_must_be() {
    check(
        "[policy]\nversion = 1\n[categories.clicks]\ncollect = \"yes\"\nlog = \"no\"\nsensitivity = 7\nretention = \"soon\"\n",
        &[
            "2:11: `version` must be a text, not an integer",
            "5:7: `log` must be `true` or `false`, not a string",
            "6:15: `sensitivity` must lie between 1 and 5",
            "7:13: `soon` is not a span of time, as in \"90 days\"",
        ],
    );
    check(
        "[policy]\nname = [\"Shop\"]\n[[right]]\ncall = \"crate::forget\"\nserves = { clear = true }\n",
        &[
            "2:8: `name` must be a text, not an array",
            "5:10: `serves` must be a word, not a table",
        ],
    );
}

#[test]
fn a_missing_key_is_missed_at_the_header() {
    check(
        "[clauses.x]\nsection = \"1\"\n\n[[sink]]\ntakes = 0\n",
        &[
            "1:1: `[clauses.x]` lacks `quote`; the words, exactly as published",
            "4:1: `[[sink]]` lacks `call`; the functions, by path pattern",
            "4:1: `[[sink]]` lacks `kind`; what kind of sink it is",
        ],
    );
    check(
        "[categories.clicks]\nlog = true\n",
        &[
            "1:1: `[categories.clicks]` lacks `collect`; whether it may be collected: yes, consent, no or never",
        ],
    );
    check(
        "[[source]]\ncall = \"crate::read\"\n[[label]]\ntype = \"crate::User\"\nfield = \"email\"\n",
        &[
            "1:1: `[[source]]` lacks `category`; what the data is",
            "3:1: `[[label]]` lacks `category`; what the data is",
        ],
    );
}

#[test]
fn a_bad_port_is_pointed_at_inside_its_string() {
    const ROOTS: &str = "a port begins with `return`, `self`, `arg N`, `args`, \
                         `closure N param K` or `closure N return`";
    check(
        "[[carry]]\ncall = \"ext::wrap\"\nfrom = [\"self\", \"argument 0\"]\nto = \"return..ok\"\n",
        &[
            &format!("3:18: `argument 0` is no port; {ROOTS}"),
            &format!("4:13: `.` is no step of a port; {ROOTS}"),
        ],
    );
    check(
        "[[carry]]\ncall = \"ext::wrap\"\nfrom = \"arg 0.Variant\"\n",
        &[&format!(
            "3:15: a field of the variant `Variant` must follow it, as in `.Variant.0`; {ROOTS}"
        )],
    );
}

#[test]
fn a_bad_path_is_pointed_at_inside_its_string() {
    check(
        "[[right]]\ncall = \"crate::a-b\"\nserves = \"clear\"\nof = [\"Vec<Order>\", \"a::::b\"]\n",
        &[
            "2:16: `-` may not stand in a path",
            "4:8: `<` may not stand in a path; leave generics out: a path matches whatever they are",
            "4:25: a path has no empty piece",
        ],
    );
}

#[test]
fn a_bad_date_is_no_date() {
    const HELP: &str = "write year, month and day, as in 2027-01-31";
    check(
        "[policy]\neffective = \"tomorrow\"\n[[allow]]\nlint = \"unknown_label\"\nat = \"crate::a\"\nuntil = 2027-01-31T10:00:00Z\n",
        &[
            &format!("2:13: `tomorrow` is no date; {HELP}"),
            &format!("6:9: `2027-01-31T10:00:00Z` is no date; {HELP}"),
        ],
    );
    check("[policy]\neffective = \"2026-11-01\"\n", &[]);
}

#[test]
fn a_bad_host_a_bad_range_and_a_bad_proof_are_named() {
    check(
        "[recipients.x]\nhosts = [\"https://x.example\", \"*\"]\n",
        &[
            "2:10: a host is written without `https://`; write the bare host, as in `eu.i.posthog.com`",
            "2:31: `*` alone would make every host this recipient's; write the bare host, as in `eu.i.posthog.com`",
        ],
    );
    check(
        "[[carry]]\ncall = \"ext::wrap\"\nfrom = \"self\"\nversions = \"0.7\"\n",
        &["4:12: `0.7` is not a range of versions, as in \">=0.7, <0.9\""],
    );
    check(
        "[[guard]]\ncall = \"crate::may\"\nproves = \"right(erase)\"\n",
        &["3:10: `right(erase)` is not \"consent(PURPOSE)\" or \"right(RIGHT)\""],
    );
}

#[test]
fn a_duplicate_is_found_by_the_toml_parser_and_reading_goes_on() {
    check(
        "[policy]\nname = \"A\"\nname = \"B\"\nvrsion = \"1\"\n",
        &[
            "3:1: duplicate key; delete or join one of them",
            "4:1: unknown key `vrsion` in `[policy]`; did you mean `version`?",
        ],
    );
    check(
        "[categories.\"a.b\"]\ncollect = \"yes\"\n[categories.a.b]\ncollect = \"no\"\n",
        &["3:1: the category `a.b` is declared twice"],
    );
}

#[test]
fn a_slip_of_syntax_stands_alone() {
    check(
        "[policy\nname = \"A\"\nvrsion = 3\n",
        &["1:8: unclosed table, expected `]`"],
    );
}

#[test]
fn keys_that_exclude_each_other_are_named() {
    check(
        "[[label]]\ntype = \"crate::User\"\nnone = true\ncategory = \"usage\"\n",
        &["4:1: `category` and `none` exclude each other in `[[label]]`"],
    );
    check(
        "[[cleaner]]\ncall = \"crate::hash\"\ntype = \"crate::Hash\"\nhow = \"masks\"\n",
        &["3:1: `type` and `call` exclude each other in `[[cleaner]]`"],
    );
}

#[test]
fn an_own_lint_is_checked_like_a_shipped_one() {
    check(
        "[[lint]]\nname = \"CardInLogs\"\nshape = \"flow\"\nto = \"logs\"\nrequires = \"label\"\nmessage = \"{catgory} leaks\"\n",
        &[
            "2:8: `CardInLogs` is not kebab-case; write the bad thing in small letters, as in `card-in-logs`",
            "4:6: `logs` is no `to`; did you mean `log`?",
            "5:1: a lint of shape `flow` has no key `requires`; its own keys are `from`, `to`, `when`, `unless`, `rank`, `replaces`",
            "6:12: `{catgory}` is no hole of a message; did you mean `category`?",
        ],
    );
    check(
        "[[lint]]\nname = \"unknown-label\"\nshape = \"policy\"\nrequires = \"allow-used\"\nmessage = \"x\"\n",
        &[
            "1:1: the lint `unknown-label` exists already; it is a lint of privet: choose another name",
        ],
    );
    check(
        "[[lint]]\nname = \"banned-writes\"\nshape = \"guard\"\nmessage = \"x\"\n",
        &[
            "1:1: `[[lint]]` lacks `use`; what needs the check or the company",
            "1:1: `[[lint]]` lacks `check`; what proves it; one suffices",
        ],
    );
}

#[test]
fn an_unknown_lint_on_the_command_line_has_no_place() {
    let options = Options {
        levels: vec![("unknown-lable".to_owned(), Level::Deny)],
        ..Options::default()
    };
    let (_, errors) = Catalog::build(None, &options);
    assert_eq!(
        errors[0].to_string(),
        "--deny unknown-lable: unknown lint `unknown-lable`; did you mean `unknown-label`?"
    );
    assert_eq!(errors[0].place, None);
}

#[test]
fn a_policy_inside_a_manifest_is_read_at_its_place() {
    let own = PolicyFile {
        file: "Cargo.toml".to_owned(),
        text: "[package]\nname = \"shop\"\n\n[package.metadata.privet.policy]\nnmae = \"x\"\n"
            .to_owned(),
        table: ["package", "metadata", "privet"]
            .map(str::to_owned)
            .to_vec(),
    };
    let (_, errors) = Catalog::build(Some(&own), &Options::default());
    assert_eq!(
        errors[0].to_string(),
        "Cargo.toml:5:1: unknown key `nmae` in `[policy]`; did you mean `name`?"
    );
}
