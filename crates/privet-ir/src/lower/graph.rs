//! The blocks of a finished body, numbered and tidied.
//!
//! Given blocks in the order they were started and whose jumps name labels, gives blocks whose jumps name blocks:
//! jumps to a block that only jumps on are led straight to the end, and a block that is the only way into the next is one with it.

use crate::body::{Arm, Block, BlockId, Terminator};

/// The label stands for no block.
pub(super) const NOT_STARTED: u32 = u32::MAX;

/// Numbers and tidies; `block_of` gives each label's block.
pub(super) fn tidy(blocks: &mut Vec<Block>, arms: &mut [Arm], block_of: impl Fn(u32) -> u32) {
    for_each_jump(blocks, arms, |to| {
        let block = block_of(to.0);
        debug_assert_ne!(block, NOT_STARTED, "every targeted block is started");
        to.0 = block;
    });
    if blocks.len() == 1 {
        return;
    }
    let ends = ends(blocks);
    for_each_jump(blocks, arms, |to| to.0 = ends[to.0 as usize]);
    let ways_in = ways_in(blocks, arms);
    let numbers = merge(blocks, &ways_in);
    for_each_jump(blocks, arms, |to| to.0 = numbers[to.0 as usize]);
}

fn for_each_jump(blocks: &mut [Block], arms: &mut [Arm], mut change: impl FnMut(&mut BlockId)) {
    for block in blocks {
        if let Terminator::Goto(to) = &mut block.end {
            change(to);
        }
    }
    for arm in arms {
        change(&mut arm.to);
    }
}

/// Where a jump to each block ends up: blocks that only jump on are passed.
fn ends(blocks: &[Block]) -> Vec<u32> {
    let mut ends: Vec<u32> = (0..super::builder::index(blocks.len())).collect();
    // Most jumps lead forward: seen from the end, what they lead to is settled already.
    for at in (0..blocks.len()).rev() {
        if let Some(next) = only_jumps(&blocks[at]) {
            ends[at] = ends[next as usize];
        }
    }
    // The others lead back, to what is settled once the first blocks are.
    for at in 0..blocks.len() {
        ends[at] = ends[ends[at] as usize];
    }
    ends
}

fn only_jumps(block: &Block) -> Option<u32> {
    match block.end {
        Terminator::Goto(to) if block.stmts.is_empty() => Some(to.0),
        Terminator::Goto(_)
        | Terminator::Switch { .. }
        | Terminator::Return
        | Terminator::Unreachable => None,
    }
}

/// How many jumps lead to each block. Blocks that are passed do not count; one too many would do no harm.
fn ways_in(blocks: &mut [Block], arms: &mut [Arm]) -> Vec<u32> {
    let mut is_target = vec![false; blocks.len()];
    for_each_jump(blocks, arms, |to| is_target[to.0 as usize] = true);
    is_target[0] = true;
    let mut ways = vec![0; blocks.len()];
    ways[0] = 1;
    for arm in arms {
        ways[arm.to.0 as usize] += 1;
    }
    for (block, is_target) in blocks.iter().zip(is_target) {
        if let Terminator::Goto(to) = block.end
            && (is_target || !block.stmts.is_empty())
        {
            ways[to.0 as usize] += 1;
        }
    }
    ways
}

/// Drops empty blocks that nothing leads to and joins what belongs together. Gives each block's new number.
fn merge(blocks: &mut Vec<Block>, ways_in: &[u32]) -> Vec<u32> {
    let mut numbers = vec![0; blocks.len()];
    let mut kept: Vec<Block> = Vec::with_capacity(blocks.len());
    for (at, block) in blocks.iter().enumerate() {
        let is_first = at == 0;
        if !is_first && ways_in[at] == 0 && block.stmts.is_empty() {
            continue;
        }
        let onto = Terminator::Goto(BlockId(super::builder::index(at)));
        match kept.last_mut() {
            Some(last) if ways_in[at] == 1 && last.end == onto => {
                last.stmts.end = block.stmts.end;
                last.end = block.end;
            }
            Some(_) | None => kept.push(*block),
        }
        numbers[at] = super::builder::index(kept.len() - 1);
    }
    *blocks = kept;
    numbers
}
