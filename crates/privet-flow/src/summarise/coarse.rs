//! Calls looked at from afar: when there is no time or no sense in following a callee closely.
//!
//! All inputs flow to all outputs, everything passed reaches the sinks inside, and labels made inside come out.

use crate::finding::Via;

use super::apply::Frame;
use super::exec::Exec;
use super::summary::Summary;
use super::trace::{BodyRef, TraceId};
use super::value::{Origin, Value};

impl Exec<'_, '_, '_> {
    /// What a call does when there is no time to look at it closely: all inputs flow to all outputs,
    /// and everything passed reaches the sinks inside.
    pub(super) fn apply_coarsely(
        &mut self,
        at: BodyRef,
        summary: &Summary,
        inputs: Vec<Value>,
        suppressed: &[u16],
    ) -> Value {
        let all = self.merged(&inputs, Some(Via::UnknownCall));
        let mut frame = Frame::new(at, inputs);
        frame.results = vec![all.clone(); summary.defers.len()];
        frame.hold_still();
        for reached in &summary.uses {
            self.pass_on(&frame, reached, suppressed);
        }
        for (port, content) in &summary.exits {
            let targets = frame
                .inputs
                .get(*port as usize)
                .map_or(Vec::new(), |value| self.memory.targets(value));
            let made = self.made_inside(&frame, content);
            for loc in targets {
                self.memory.add(&loc, all.join(&made));
            }
        }
        let made = self.made_inside(&frame, &summary.ret);
        if summary.ret.is_clean() {
            Value::CLEAN
        } else {
            all.join(&made)
        }
    }

    /// The labels that a value bears whatever the inputs are.
    fn made_inside(&mut self, frame: &Frame, value: &Value) -> Value {
        let mut labels = Vec::new();
        value.visit(&mut |node| {
            let own = node.atoms.iter().copied();
            labels.extend(own.filter(|(atom, _)| matches!(atom.origin, Origin::Label(_))));
        });
        let through = labels.into_iter().map(|(atom, inner)| {
            let trace = self.through(frame, TraceId::START, inner);
            (atom.derived(), trace)
        });
        Value::atoms(through.collect())
    }
}
