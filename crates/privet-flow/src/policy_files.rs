//! The files of a policy, as files of the program: findings stand in `privet.toml` as they stand in code.

use privet_catalog::Catalog;
use privet_ir::Program;
use privet_ir::lines::Lines;
use privet_ir::program::{LoweredFile, SourceFile};

/// Adds the project's own policy files behind all others. They hold no items and count as no source;
/// without them nothing can be found in the policy, because it would have no place.
pub fn add_policy(program: &mut Program, catalog: &Catalog) {
    for id in catalog.files.own() {
        let file = catalog.files.file(id);
        let after_breaks = file
            .text
            .bytes()
            .zip(1..)
            .filter(|(byte, _)| *byte == b'\n');
        let starts: Vec<u32> = std::iter::once(0)
            .chain(after_breaks.map(|(_, at)| at))
            .collect();
        program.files.push(SourceFile {
            path: file.name.to_string(),
            line_count: u32::try_from(starts.len()).unwrap_or(u32::MAX),
            lowered: LoweredFile {
                lines: Lines::new(&starts),
                ..LoweredFile::default()
            },
            symbols: Vec::new(),
            is_described: true,
        });
    }
}
