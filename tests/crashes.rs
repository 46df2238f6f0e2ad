//! Programs that once ended privet, in `crashes/`: they have to end as any other does.

use std::path::Path;

use crate::support::program::{folder, privet, write};
use crate::support::tree::{read, rust_files};

/// With nothing personal in a program there is nothing to follow; so whatever is parsed is personal.
const POLICY: &str = "\
[[source]]
call = \"**::parse\"
category = \"contact\"
";

#[test]
fn what_once_ended_privet_does_so_no_more() {
    let programs = rust_files(&["tests/crashes"]);
    assert!(!programs.is_empty());
    let folder = folder("crashes");
    write(&folder, "policy.toml", POLICY);
    for program in programs {
        let name = Path::new(&program).file_name().unwrap().to_str().unwrap();
        write(&folder, name, &read(&program));
        let said = privet(&folder, &["check", name, "--policy", "policy.toml"]);
        assert_eq!(said.code, 1, "{program}: {}", said.err);
    }
}
