//! Programs whose graphs, types or names make a careless search explode, each with a personal value at work in it.

use std::fs;

use super::grown::GRAPHS;
use super::run::check_all;
use crate::support::program::folder;

#[test]
fn labelled_data_in_a_hostile_graph_is_followed_to_its_end() {
    let folder = folder("hostile/graphs");
    let mut silent = Vec::new();
    for graph in GRAPHS {
        let file = format!("{}.rs", graph.name);
        fs::write(folder.join(&file), graph.text(graph.size)).unwrap();
        let run = check_all(&folder, &[file]);
        if run.code != Some(1) {
            silent.push(graph.name);
        }
    }
    assert_eq!(silent, [""; 0], "in these nothing was found");
    fs::remove_dir_all(folder).unwrap();
}
