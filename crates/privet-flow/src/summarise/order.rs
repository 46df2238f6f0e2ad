//! The order in which blocks are run.

use privet_ir::body::{BlockId, Body, Terminator};

pub(super) fn successors(body: &Body, block: usize) -> Vec<usize> {
    match body.blocks[block].end {
        Terminator::Goto(BlockId(to)) => vec![to as usize],
        Terminator::Switch { arms, .. } => {
            let mut all: Vec<usize> = body.arms[arms.range()]
                .iter()
                .map(|arm| arm.to.index())
                .collect();
            all.sort_unstable();
            all.dedup();
            all
        }
        Terminator::Return | Terminator::Unreachable => Vec::new(),
    }
}

pub(super) fn reverse_postorder(body: &Body) -> Vec<usize> {
    let mut seen = vec![false; body.blocks.len()];
    let mut order = Vec::with_capacity(body.blocks.len());
    let mut stack: Vec<(usize, Vec<usize>)> = Vec::new();
    if body.blocks.is_empty() {
        return order;
    }
    seen[0] = true;
    stack.push((0, successors(body, 0)));
    while let Some((block, nexts)) = stack.last_mut() {
        match nexts.pop() {
            Some(next) if !seen[next] => {
                seen[next] = true;
                stack.push((next, successors(body, next)));
            }
            Some(_) => {}
            None => {
                order.push(*block);
                stack.pop();
            }
        }
    }
    order.reverse();
    order
}
