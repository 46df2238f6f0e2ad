//! Collections: keys and values apart, one collection and another apart.
#![allow(
    unused,
    private_interfaces,
    unexpected_cfgs,
    reason = "each function is a claim"
)]

use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, VecDeque};
use std::fmt::Debug;

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

pub fn pushed_and_indexed() {
    let mut list = Vec::new();
    list.push(source());
    let at = list.len() - 1;
    sink(&list[at]); //~ personal-data-in-analytics
}

pub fn pushed_to_another_list() {
    let (mut mails, mut words) = (Vec::new(), Vec::new());
    mails.push(source());
    words.push(clean());
    sink(&words[0]);
}

pub fn its_length_and_capacity() {
    let list = vec![source(); 3];
    sink((list.len(), list.is_empty(), list.contains(&clean())));
}

pub fn inserted_and_got() {
    let mut map = HashMap::new();
    map.insert("mail", source());
    if let Some(mail) = map.get("mail") {
        sink(mail); //~ personal-data-in-analytics
    }
}

pub fn a_personal_key_and_its_value() {
    let mut visits: HashMap<String, u32> = HashMap::new();
    *visits.entry(source()).or_insert(0) += 1;
    sink(visits.get("x"));
    sink(visits.values().sum::<u32>());
}

pub fn a_personal_key_is_read() {
    let mut visits: BTreeMap<String, u32> = BTreeMap::new();
    visits.insert(source(), 2);
    for (who, count) in &visits {
        sink(count);
        sink(who); //~ personal-data-in-analytics
    }
}

pub fn a_personal_value_and_its_key() {
    let map = HashMap::from([("a", source()), ("b", clean())]);
    let mut keys: Vec<&&str> = map.keys().collect();
    keys.sort();
    sink(keys);
}

pub fn the_whole_map() {
    let map: BTreeMap<u8, String> = (0..2).map(|n| (n, source())).collect();
    sink(map); //~ personal-data-in-analytics
}

pub fn looked_up_with_a_personal_key() {
    let rates = HashMap::from([(clean(), 3_u32)]);
    let rate = rates.get(&source()).copied().unwrap_or_default();
    sink(rate);
}

pub fn changed_in_place() {
    let mut map = HashMap::from([(1, clean()), (2, clean())]);
    if let Some(text) = map.get_mut(&2) {
        *text += &source();
    }
    sink(&map[&2]); //~ personal-data-in-analytics
}

pub fn changed_in_another_map() {
    let mut a = HashMap::from([(1, clean())]);
    let b = a.clone();
    for text in a.values_mut() {
        text.push_str(&source());
    }
    sink(&b[&1]);
}

pub fn a_map_of_structs() {
    #[derive(Debug)]
    struct Account {
        mail: String,
        level: u8,
    }
    let mut accounts = BTreeMap::new();
    accounts.insert(
        1_u64,
        Account {
            mail: source(),
            level: 3,
        },
    );
    let account = &accounts[&1];
    sink(account.level);
    sink(&account.mail); //~ personal-data-in-analytics
}

pub fn a_map_of_maps() {
    let mut teams: HashMap<String, HashMap<u32, String>> = HashMap::new();
    teams.entry(clean()).or_default().insert(1, source());
    let team = teams.into_iter().next();
    let Some((name, members)) = team else { return };
    sink(name);
    sink(members.get(&1)); //~ personal-data-in-analytics
}

pub fn a_map_of_maps_and_its_names() {
    let mut teams: HashMap<String, HashMap<String, u32>> = HashMap::new();
    teams.entry(clean()).or_default().insert(source(), 1);
    let sizes: Vec<(String, usize)> = teams
        .into_iter()
        .map(|(name, team)| (name, team.len()))
        .collect();
    sink(sizes);
}

pub fn a_queue() {
    let mut queue = VecDeque::new();
    queue.push_back((1, clean()));
    queue.push_front((2, source()));
    while let Some((priority, text)) = queue.pop_front() {
        sink(priority);
        sink(text); //~ personal-data-in-analytics
    }
}

pub fn a_queue_of_numbers() {
    let mut queue: VecDeque<usize> = VecDeque::with_capacity(4);
    queue.extend(source().split('@').map(str::len));
    sink(queue.iter().max());
}

pub fn a_heap() {
    let mut heap = BinaryHeap::from([(3, clean())]);
    heap.push((7, source()));
    let top = heap.peek().map(|(_, text)| text.clone());
    sink(top); //~ personal-data-in-analytics
    sink(heap.pop().map(|(n, _)| n));
}

pub fn a_set() {
    let mut set = HashSet::new();
    let fresh = set.insert(source());
    sink(fresh);
    sink(set.iter().next()); //~ personal-data-in-analytics
}

pub fn a_set_asked_for_it() {
    let set: BTreeSet<String> = BTreeSet::from([clean(), String::from("x")]);
    let who = source();
    sink(set.contains(&who));
    sink(set.range(who..).next());
}

pub fn sets_united() {
    let a = BTreeSet::from([clean()]);
    let b = BTreeSet::from([source()]);
    let both: Vec<&String> = a.union(&b).collect();
    sink(both); //~ personal-data-in-analytics
    sink(a);
}

pub fn extended_from_another() {
    let mut list = vec![clean()];
    list.extend_from_slice(&[source()]);
    list.insert(0, clean());
    sink(list.swap_remove(2)); //~ personal-data-in-analytics
}

pub fn extended_with_lengths() {
    let mut list = vec![1_usize];
    list.extend([source(), clean()].iter().map(String::len));
    sink(list.last());
}

pub fn cleared_and_filled_again() {
    let mut map = HashMap::from([(source(), source())]);
    map.clear();
    map.insert(clean(), clean());
    sink(map);
}

pub fn cleared_on_one_way() {
    let mut list = vec![source()];
    if coin() {
        list.clear();
    }
    sink(list); //~ personal-data-in-analytics
}

pub fn retained_by_their_age() {
    let mut people = vec![(source(), 30), (source(), 17)];
    people.retain(|(_, age)| *age >= 18);
    let ages: Vec<i32> = people.iter().map(|(_, age)| *age).collect();
    sink(ages);
    sink(people); //~ personal-data-in-analytics
}

pub fn grouped() {
    let mut groups: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for who in [source(), clean()] {
        groups.entry(who.len()).or_default().push(who);
    }
    sink(groups.keys().copied().collect::<Vec<usize>>());
    sink(groups.into_values().flatten().collect::<Vec<String>>()); //~ personal-data-in-analytics
}

pub fn counted() {
    let mut counts: HashMap<char, usize> = HashMap::new();
    for _ in source().chars() {
        *counts.entry('x').or_default() += 1;
    }
    sink(counts);
}

pub fn a_cache_of_our_own() {
    #[derive(Default)]
    struct Cache {
        slots: Vec<Option<(u64, String)>>,
    }
    impl Cache {
        fn put(&mut self, key: u64, value: String) {
            self.slots.push(Some((key, value)));
        }
        fn get(&self, key: u64) -> Option<&str> {
            self.slots
                .iter()
                .flatten()
                .find(|(k, _)| *k == key)
                .map(|(_, v)| v.as_str())
        }
        fn keys(&self) -> impl Iterator<Item = u64> {
            self.slots.iter().flatten().map(|(k, _)| *k)
        }
    }
    let mut cache = Cache::default();
    cache.put(4, source());
    sink(cache.keys().collect::<Vec<u64>>());
    sink(cache.get(4)); //~ personal-data-in-analytics
}

pub fn a_matrix_of_vectors() {
    let mut rows: Vec<Vec<String>> = vec![vec![String::new(); 2]; 2];
    rows[1][0] = source();
    let column: Vec<&str> = rows.iter().map(|row| row[0].as_str()).collect();
    sink(column.join("\n")); //~ personal-data-in-analytics
}

pub fn sorted_by_a_personal_key_and_shown_without() {
    let mut rows = vec![(source(), 3_u8), (source(), 1)];
    rows.sort_by(|a, b| a.0.cmp(&b.0));
    let second: Vec<u8> = rows.into_iter().map(|row| row.1).collect();
    sink(second);
}

pub fn indexes_of_a_list_of_structs() {
    struct Row {
        mail: String,
        plan: &'static str,
    }
    let rows = [
        Row {
            mail: source(),
            plan: "gold",
        },
        Row {
            mail: source(),
            plan: "free",
        },
    ];
    let plans: HashSet<&str> = rows.iter().map(|row| row.plan).collect();
    sink(plans);
    let golden = rows
        .iter()
        .filter(|row| row.plan == "gold")
        .map(|row| &row.mail);
    for mail in golden {
        sink(mail); //~ personal-data-in-analytics
    }
}

pub fn got_by_its_number(at: usize) {
    let all = vec![clean(), source()];
    sink(all.get(at)); //~ personal-data-in-analytics
    let first = [clean(), source()].get(1).cloned();
    sink(first); //~ personal-data-in-analytics
}

pub fn a_range_of_it() {
    let all = vec![clean(), source()];
    for one in all.get(1..).unwrap_or_default() {
        sink(one); //~ personal-data-in-analytics
    }
}
