//! Moves in memory: the side that gained has it, the side that lost has not.
#![allow(
    unused,
    private_interfaces,
    unexpected_cfgs,
    reason = "each function is a claim"
)]

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::fmt::Debug;
use std::mem;

fn source() -> String {
    String::from("ada@example.org")
}
fn clean() -> String {
    String::from("a word")
}
fn sink<T: Debug>(_: T) {}
fn coin() -> bool {
    std::env::args().count() > 1
}

#[derive(Debug, Default)]
struct Draft {
    to: String,
    body: String,
}

pub fn swap_gains() {
    let (mut a, mut b) = (source(), clean());
    mem::swap(&mut a, &mut b);
    sink(b); //~ personal-data-in-analytics
}

pub fn swap_loses() {
    let (mut a, mut b) = (source(), clean());
    mem::swap(&mut a, &mut b);
    sink(a);
}

pub fn swap_of_fields() {
    let mut draft = Draft {
        to: source(),
        body: clean(),
    };
    mem::swap(&mut draft.to, &mut draft.body);
    sink(&draft.to);
    sink(&draft.body); //~ personal-data-in-analytics
}

pub fn swap_of_whole_values() {
    let mut full = Draft {
        to: source(),
        body: clean(),
    };
    let mut empty = Draft::default();
    mem::swap(&mut full, &mut empty);
    sink(full);
    let Draft { to, body } = empty;
    sink(body);
    sink(to); //~ personal-data-in-analytics
}

pub fn swapped_twice() {
    let (mut a, mut b) = (source(), clean());
    mem::swap(&mut a, &mut b);
    mem::swap(&mut b, &mut a);
    sink(b);
    sink(a); //~ personal-data-in-analytics
}

pub fn replace_gives_the_old_and_keeps_the_new() {
    let mut slot = clean();
    let old = mem::replace(&mut slot, source());
    sink(old);
    sink(slot); //~ personal-data-in-analytics
}

pub fn replace_by_something_clean() {
    let mut slot = source();
    let old = mem::replace(&mut slot, clean());
    drop(old);
    sink(slot);
}

pub fn take_gives_it() {
    let mut draft = Draft {
        to: source(),
        body: clean(),
    };
    let to = mem::take(&mut draft.to);
    sink(&draft);
    sink(to); //~ personal-data-in-analytics
}

pub fn take_of_the_other_field() {
    let mut draft = Draft {
        to: source(),
        body: clean(),
    };
    let body = mem::take(&mut draft.body);
    sink(body);
    sink(draft); //~ personal-data-in-analytics
}

pub fn an_option_is_taken_in_a_method() {
    struct Once {
        value: Option<String>,
    }
    impl Once {
        fn get(&mut self) -> Option<String> {
            self.value.take()
        }
    }
    let mut once = Once {
        value: Some(source()),
    };
    let got = once.get();
    sink(&once.value);
    sink(got); //~ personal-data-in-analytics
}

pub fn an_option_is_replaced_in_a_method() {
    struct Last {
        value: Option<String>,
    }
    impl Last {
        fn set(&mut self, value: String) -> Option<String> {
            self.value.replace(value)
        }
    }
    let mut last = Last { value: None };
    let first = last.set(source());
    let second = last.set(clean());
    sink(first);
    sink(last.value);
    sink(second); //~ personal-data-in-analytics
}

pub fn drained() {
    let mut queue = vec![source(), source()];
    let all: Vec<String> = queue.drain(..).collect();
    sink(&queue);
    sink(all); //~ personal-data-in-analytics
}

pub fn drained_in_part() {
    let mut queue = vec![source(), source(), source()];
    let head = queue.drain(..1).count();
    sink(head);
    sink(queue); //~ personal-data-in-analytics
}

pub fn appended() {
    let (mut to, mut from) = (vec![clean()], vec![source()]);
    to.append(&mut from);
    sink(from);
    sink(to); //~ personal-data-in-analytics
}

pub fn appended_to_the_other_one() {
    let (mut a, mut b, who) = (vec![clean()], vec![clean()], source());
    a.append(&mut b);
    b.push(who);
    sink(a);
}

pub fn split_off() {
    let mut list = vec![clean(), source()];
    let tail = list.split_off(1);
    sink(tail.concat()); //~ personal-data-in-analytics
}

pub fn split_off_numbers() {
    let mut sizes: Vec<usize> = vec![source().len(), 2];
    let tail = sizes.split_off(1);
    sink((sizes, tail));
}

pub fn removed_by_index() {
    let mut list = VecDeque::from([source(), source()]);
    let gone = list.remove(0);
    sink(gone); //~ personal-data-in-analytics
    list.clear();
    sink(list);
}

pub fn an_entry_gets_it() {
    let mut map: HashMap<&str, Vec<String>> = HashMap::new();
    map.entry("to").or_default().push(source());
    let list = map.remove("to").unwrap_or_default();
    sink(map.keys().count());
    sink(list); //~ personal-data-in-analytics
}

pub fn an_entry_of_numbers() {
    let mut map: BTreeMap<&str, usize> = BTreeMap::new();
    *map.entry("size").or_insert(0) += source().len();
    sink(map);
}

pub fn an_entry_is_modified() {
    let mut map = BTreeMap::from([(1, clean())]);
    map.entry(1)
        .and_modify(|text| text.push_str(&source()))
        .or_insert_with(clean);
    sink(map.into_values().collect::<Vec<_>>()); //~ personal-data-in-analytics
}

pub fn moved_into_a_vector_and_out_again() {
    let who = source();
    let mut list = Vec::with_capacity(1);
    list.push(who);
    let back = list.pop();
    sink(back); //~ personal-data-in-analytics
}

pub fn retained_and_cleared() {
    let mut list = vec![source(), clean()];
    list.retain(|text| text.len() > 2);
    sink(list.len());
    list.clear();
    list.push(clean());
    sink(list);
}

pub fn rotated_and_sorted() {
    let mut row = [source(), clean(), clean()];
    row.rotate_left(1);
    sink(&row[2]); //~ personal-data-in-analytics
}

pub fn a_linked_list_by_hand() {
    struct Node {
        text: String,
        next: Option<Box<Node>>,
    }
    fn push(head: &mut Option<Box<Node>>, text: String) {
        let next = head.take();
        *head = Some(Box::new(Node { text, next }));
    }
    let mut head = None;
    push(&mut head, source());
    push(&mut head, clean());
    let tail = head.and_then(|node| node.next);
    sink(tail.map(|node| node.text)); //~ personal-data-in-analytics
}

pub fn a_stack_by_hand_of_words() {
    struct Stack {
        items: Vec<String>,
        last: Option<String>,
    }
    impl Stack {
        fn push(&mut self, item: String) {
            if let Some(last) = self.last.replace(item) {
                self.items.push(last);
            }
        }
    }
    let who = source();
    let mut stack = Stack {
        items: Vec::new(),
        last: None,
    };
    stack.push(clean());
    stack.push(who.len().to_string());
    sink((stack.items, stack.last));
}

pub fn a_double_buffer() {
    #[derive(Default)]
    struct Buffers {
        front: Vec<String>,
        back: Vec<String>,
    }
    impl Buffers {
        fn flip(&mut self) {
            mem::swap(&mut self.front, &mut self.back);
            self.back.clear();
        }
    }
    let mut buffers = Buffers::default();
    buffers.back.push(source());
    buffers.flip();
    sink(&buffers.back);
    sink(&buffers.front); //~ personal-data-in-analytics
}

pub fn a_double_buffer_flipped_twice() {
    #[derive(Default)]
    struct Buffers {
        front: Vec<String>,
        back: Vec<String>,
    }
    impl Buffers {
        fn flip(&mut self) {
            mem::swap(&mut self.front, &mut self.back);
            self.back.clear();
        }
    }
    let mut buffers = Buffers::default();
    buffers.back.push(source());
    buffers.flip();
    buffers.flip();
    sink((&buffers.back, &buffers.front));
}
