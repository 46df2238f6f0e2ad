//! Iterators: adapters, consumers and loops, item by item.
#![allow(
    unused,
    private_interfaces,
    unexpected_cfgs,
    reason = "each function is a claim"
)]

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::Debug;
use std::iter;

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

fn people() -> Vec<String> {
    vec![source(), source()]
}
fn words() -> Vec<String> {
    vec![clean(), clean()]
}

pub fn a_for_loop_over_references() {
    for who in &people() {
        sink(who); //~ personal-data-in-analytics
    }
}

pub fn a_for_loop_over_something_else() {
    let all = people();
    for word in words() {
        sink(word);
    }
    drop(all);
}

pub fn a_for_loop_that_changes_them() {
    let mut list = words();
    for word in list.iter_mut() {
        *word = source();
    }
    sink(list); //~ personal-data-in-analytics
}

pub fn a_for_loop_that_only_counts() {
    let mut total = 0;
    for who in people() {
        if who.contains('@') {
            total += 1;
        }
    }
    sink(total);
}

pub fn map_filter_collect() {
    let list: Vec<String> = people()
        .into_iter()
        .filter(|who| who.len() > 3)
        .map(|who| who.replace('@', "(at)"))
        .collect();
    sink(list); //~ personal-data-in-analytics
}

pub fn map_to_lengths() {
    let list: Vec<usize> = people().iter().map(String::len).collect();
    sink(list);
}

pub fn enumerate_and_the_number() {
    for (number, who) in people().into_iter().enumerate() {
        sink(number);
        drop(who);
    }
}

pub fn enumerate_and_the_item() {
    for (number, who) in people().iter().enumerate().skip(1) {
        sink(format!("{number}: {who}")); //~ personal-data-in-analytics
    }
}

pub fn zip_and_the_left() {
    let pairs: Vec<(String, String)> = words().into_iter().zip(people()).collect();
    for (word, _) in &pairs {
        sink(word);
    }
}

pub fn zip_and_the_right() {
    let all = people();
    let mut pairs = words().into_iter().zip(&all);
    while let Some((word, who)) = pairs.next() {
        sink(word);
        sink(who); //~ personal-data-in-analytics
    }
}

pub fn unzip_and_each_side() {
    let (sizes, names): (Vec<usize>, Vec<String>) =
        people().into_iter().map(|who| (who.len(), who)).unzip();
    sink(sizes);
    sink(names); //~ personal-data-in-analytics
}

pub fn chain_of_both() {
    let all = words().into_iter().chain(people()).take(3);
    sink(all.collect::<Vec<_>>().join(",")); //~ personal-data-in-analytics
}

pub fn chain_of_words() {
    let n = people().len();
    let all = words().into_iter().chain(iter::repeat_n(clean(), n));
    sink(all.collect::<String>());
}

pub fn fold_adds_it_up() {
    let line = people().iter().fold(String::new(), |mut line, who| {
        line.push_str(who);
        line
    });
    sink(line); //~ personal-data-in-analytics
}

pub fn fold_to_a_sum() {
    let sum = people().iter().fold(0, |sum, who| sum + who.len());
    sink(sum);
}

pub fn reduce_keeps_the_longest() {
    let longest = people()
        .into_iter()
        .reduce(|a, b| if a.len() > b.len() { a } else { b });
    sink(longest); //~ personal-data-in-analytics
}

pub fn max_by_key_and_position() {
    let all = people();
    let at = all.iter().position(|who| who.ends_with("org"));
    sink(at);
    let longest = all.iter().max_by_key(|who| who.len());
    sink(longest); //~ personal-data-in-analytics
}

pub fn flat_map_opens_them() {
    let letters: Vec<char> = people().iter().flat_map(|who| who.chars().rev()).collect();
    sink(letters.into_iter().collect::<String>()); //~ personal-data-in-analytics
}

pub fn flat_map_to_numbers() {
    let numbers: Vec<usize> = people()
        .iter()
        .flat_map(|who| 0..who.len())
        .filter(|n| n % 2 == 0)
        .take(2)
        .collect();
    sink(numbers.len());
}

pub fn flatten_options() {
    let maybe = [None, Some(source())];
    for who in maybe.into_iter().flatten() {
        sink(who); //~ personal-data-in-analytics
    }
}

pub fn filter_map_takes_a_part() {
    let hosts: Vec<String> = people()
        .iter()
        .filter_map(|who| who.split_once('@').map(|(user, _)| user.to_owned()))
        .collect();
    sink(hosts); //~ personal-data-in-analytics
}

pub fn filter_map_takes_nothing_of_it() {
    let marks: Vec<&str> = people()
        .iter()
        .filter_map(|who| who.find('@').map(|_| "mail"))
        .collect();
    sink(marks);
}

pub fn scan_remembers() {
    let running: Vec<String> = people()
        .into_iter()
        .scan(String::new(), |so_far, who| {
            so_far.push_str(&who);
            Some(so_far.clone())
        })
        .collect();
    sink(running); //~ personal-data-in-analytics
}

pub fn scan_counts() {
    let running: Vec<usize> = people()
        .iter()
        .scan(0, |total, who| {
            *total += who.len();
            Some(*total)
        })
        .collect();
    sink(running);
}

pub fn peek_and_next_if() {
    let mut all = people().into_iter().peekable();
    if let Some(first) = all.peek() {
        sink(first); //~ personal-data-in-analytics
    }
    let short = all.next_if(|who| who.len() < 3);
    sink(short); //~ personal-data-in-analytics
}

pub fn peek_at_words() {
    let all = people();
    let mut tokens = words().into_iter().peekable();
    while let Some(token) = tokens.next() {
        sink((token, tokens.peek(), all.len()));
    }
}

pub fn inspect_sees_them() {
    let n = people()
        .iter()
        .inspect(|who| sink(who)) //~ personal-data-in-analytics
        .count();
    sink(n);
}

pub fn windows_and_chunks() {
    let all = people();
    for pair in all.windows(2) {
        if let [a, b] = pair {
            sink(a == b);
        }
    }
    for part in all.chunks(2) {
        sink(part.concat()); //~ personal-data-in-analytics
    }
}

pub fn collected_into_a_map_by_value() {
    let by_id: HashMap<usize, String> = people().into_iter().enumerate().collect();
    let ids: Vec<&usize> = by_id.keys().collect();
    sink(ids);
    sink(by_id.values().next()); //~ personal-data-in-analytics
}

pub fn collected_into_a_map_by_key() {
    let ages: BTreeMap<String, u32> = people().into_iter().map(|who| (who, 40)).collect();
    let oldest = ages.values().max();
    sink(oldest);
    if let Some((who, _)) = ages.first_key_value() {
        sink(who); //~ personal-data-in-analytics
    }
}

pub fn collected_into_a_set() {
    let set: HashSet<String> = people().into_iter().collect();
    sink(set.len());
    sink(set.iter().map(|s| s.as_str()).collect::<Vec<&str>>()); //~ personal-data-in-analytics
}

pub fn collected_into_a_result() {
    let parsed: Result<Vec<u32>, String> = people()
        .into_iter()
        .map(|who| who.parse().map_err(|_| who))
        .collect();
    if let Err(bad) = parsed {
        sink(bad); //~ personal-data-in-analytics
    }
}

pub fn collected_into_a_result_without_it() {
    let parsed: Result<Vec<usize>, &str> = people()
        .iter()
        .map(|who| {
            if who.is_empty() {
                Err("empty")
            } else {
                Ok(who.len())
            }
        })
        .collect();
    sink(parsed);
}

pub fn partition_into_two() {
    let (long, short): (Vec<String>, Vec<String>) =
        people().into_iter().partition(|who| who.len() > 9);
    sink(short.len());
    sink(long.first()); //~ personal-data-in-analytics
}

pub fn any_all_and_find() {
    let all = people();
    sink(all.iter().any(|who| who.starts_with('a')));
    sink(all.iter().all(|who| who.is_ascii()));
    sink(all.iter().find(|who| who.len() > 2)); //~ personal-data-in-analytics
}

pub fn from_fn_and_successors() {
    let mut left = 2;
    let lines = iter::from_fn(|| {
        left -= 1;
        (left >= 0).then(source)
    });
    for line in lines {
        sink(line); //~ personal-data-in-analytics
    }
    let powers = iter::successors(Some(1_u32), |n| n.checked_mul(10));
    sink(powers.last());
}

pub fn once_and_repeat() {
    let framed = iter::once(String::from("<"))
        .chain(iter::repeat_with(source).take(1))
        .chain(iter::once(clean()));
    sink(framed.collect::<Vec<String>>()); //~ personal-data-in-analytics
}

pub fn cloned_copied_and_cycled() {
    let all = people();
    let mut forever = all.iter().cloned().cycle().step_by(2);
    sink(forever.next()); //~ personal-data-in-analytics
}

pub fn by_ref_and_the_rest() {
    let mut rest = people().into_iter();
    let head: Vec<_> = rest.by_ref().take(1).collect();
    drop(head);
    sink(rest.next()); //~ personal-data-in-analytics
}

pub fn rev_last_nth() {
    let all = people();
    let picked = (all.iter().rev().last(), all.iter().nth(1), all.iter().min());
    sink(picked); //~ personal-data-in-analytics
}

pub fn sums_of_lengths() {
    let total: usize = people().iter().map(|who| who.len()).sum();
    let product: usize = people().iter().map(|who| who.split('@').count()).product();
    sink((total, product));
}

pub fn an_adapter_of_our_own() {
    struct Loud<I>(I);
    impl<I: Iterator<Item = String>> Iterator for Loud<I> {
        type Item = String;
        fn next(&mut self) -> Option<String> {
            self.0.next().map(|s| s.to_uppercase())
        }
    }
    let loud: Vec<String> = Loud(people().into_iter()).collect();
    sink(loud); //~ personal-data-in-analytics
}

pub fn an_adapter_of_our_own_that_counts() {
    struct Sizes<I>(I);
    impl<I: Iterator<Item = String>> Iterator for Sizes<I> {
        type Item = usize;
        fn next(&mut self) -> Option<usize> {
            self.0.next().map(|s| s.len())
        }
    }
    for size in Sizes(people().into_iter()) {
        sink(size);
    }
}

pub fn an_iterator_behind_a_box() {
    fn pick(sorted: bool) -> Box<dyn Iterator<Item = String>> {
        let mut all = people();
        if sorted {
            all.sort();
            return Box::new(all.into_iter());
        }
        Box::new(all.into_iter().rev())
    }
    sink(pick(coin()).map(|who| who + ";").collect::<String>()); //~ personal-data-in-analytics
}

pub fn an_iterator_of_words_behind_an_impl() {
    fn pick<'a>(all: &'a [String]) -> impl Iterator<Item = usize> + 'a {
        all.iter().map(|who| who.len()).filter(|n| *n > 2)
    }
    sink(pick(&people()).collect::<Vec<_>>());
}

pub fn try_fold_and_try_for_each() {
    let joined: Option<String> = people()
        .iter()
        .try_fold(String::new(), |line, who| Some(line + who));
    sink(joined); //~ personal-data-in-analytics
    let outcome: Result<(), usize> = people().iter().try_for_each(|who| {
        if who.len() > 90 {
            Err(who.len())
        } else {
            Ok(())
        }
    });
    sink(outcome);
}

pub fn sorted_and_deduplicated() {
    let mut all = people();
    all.extend(words());
    all.sort_by_key(|s| s.len());
    all.dedup();
    sink(all.last()); //~ personal-data-in-analytics
}

pub fn zipped_and_collected_into_pairs() {
    let pairs: Vec<(String, String)> = words().into_iter().zip(people()).collect();
    for (word, who) in pairs {
        sink(word);
        sink(who); //~ personal-data-in-analytics
    }
}

pub fn collected_into_a_map_of_lengths() {
    let map: BTreeMap<usize, String> = people().into_iter().map(|who| (who.len(), who)).collect();
    let sizes: Vec<usize> = map.keys().copied().collect();
    sink(sizes);
    let texts: Vec<String> = map.into_values().collect();
    sink(texts); //~ personal-data-in-analytics
}

pub fn filtered_and_mapped_to_a_part() {
    struct Row {
        mail: String,
        plan: String,
    }
    let rows = vec![Row {
        mail: source(),
        plan: clean(),
    }];
    let mut mails = rows
        .iter()
        .filter(|row| row.plan.len() > 2)
        .map(|row| &row.mail);
    let mut plans = rows
        .iter()
        .filter(|row| row.mail.len() > 2)
        .map(|row| &row.plan);
    sink(plans.next());
    sink(mails.next()); //~ personal-data-in-analytics
}
