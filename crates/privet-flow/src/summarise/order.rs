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

/// Whether every way from the entry to the end runs a statement.
pub(super) fn is_certain(body: &Body, stmt: u32) -> bool {
    let holds = |block: usize| body.blocks[block].stmts.range().contains(&(stmt as usize));
    let mut seen = vec![false; body.blocks.len()];
    let mut open: Vec<usize> = (0..body.blocks.len().min(1)).collect();
    while let Some(block) = open.pop() {
        if seen[block] || holds(block) {
            continue;
        }
        seen[block] = true;
        if matches!(body.blocks[block].end, Terminator::Return) {
            return false;
        }
        open.extend(successors(body, block));
    }
    true
}
