//! The librarian's desk.

use std::collections::VecDeque;

use records::Question;

use crate::Observer;

/// Questions that wait for the librarian; urgent ones wait in front.
pub struct Desk {
    waiting: VecDeque<Question>,
    observer: Box<dyn Observer>,
}

impl Desk {
    pub fn new(observer: Box<dyn Observer>) -> Self {
        Self {
            waiting: VecDeque::new(),
            observer,
        }
    }

    pub fn ask(&mut self, question: Question) {
        if question.urgent {
            self.call_librarian(&question);
            self.waiting.push_front(question);
        } else {
            self.waiting.push_back(question);
        }
        self.observer.count("waiting", self.waiting.len());
    }

    /// The next question to answer.
    pub fn next_question(&mut self) -> Option<Question> {
        self.waiting.pop_front()
    }

    fn call_librarian(&self, question: &Question) {
        self.observer.attention(&one_line(&question.words));
    }
}

fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
