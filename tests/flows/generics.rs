//! Generics: the same code for two types keeps their data apart.
#![allow(
    unused,
    private_interfaces,
    unexpected_cfgs,
    reason = "each function is a claim"
)]

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::marker::PhantomData;
use std::ops::{Deref, Index};

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

#[derive(Clone, Debug)]
struct Holder<T> {
    value: T,
    uses: u32,
}
impl<T> Holder<T> {
    fn new(value: T) -> Self {
        Holder { value, uses: 0 }
    }
    fn get(&self) -> &T {
        &self.value
    }
    fn map<U>(self, f: impl FnOnce(T) -> U) -> Holder<U> {
        Holder {
            value: f(self.value),
            uses: self.uses + 1,
        }
    }
    fn zip<U>(self, other: Holder<U>) -> Holder<(T, U)> {
        Holder {
            value: (self.value, other.value),
            uses: self.uses + other.uses,
        }
    }
}
impl Holder<String> {
    fn size(&self) -> usize {
        self.value.len()
    }
}
impl<T> Deref for Holder<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

pub fn a_container_of_our_own() {
    let held = Holder::new(source());
    sink(held.get()); //~ personal-data-in-analytics
}

pub fn its_counter() {
    let held = Holder::new(source());
    sink(held.uses);
    sink(held.size());
}

pub fn labelled_in_one_instance_only() {
    let (a, b) = (Holder::new(source()), Holder::new(clean()));
    sink(b.get());
    sink(a.map(Some).get()); //~ personal-data-in-analytics
}

pub fn labelled_in_one_type_only() {
    let (a, b) = (Holder::new(source()), Holder::new(7_u8));
    sink(b.map(|n| n + 1));
    drop(a);
}

pub fn mapped_to_something_clean() {
    let held = Holder::new(source()).map(|who| who.len());
    sink(held);
}

pub fn zipped_and_taken_apart() {
    let both = Holder::new(clean()).zip(Holder::new(source()));
    let (left, right) = both.value;
    sink(left);
    sink(right); //~ personal-data-in-analytics
}

pub fn through_deref_of_a_generic() {
    let held = Holder::new(Holder::new(source()));
    sink(held.trim()); //~ personal-data-in-analytics
}

pub fn through_deref_to_a_question() {
    let held = Holder::new(Holder::new(source()));
    sink(held.is_empty());
}

struct Table<K, V, const N: usize> {
    rows: [Option<(K, V)>; N],
}
impl<K: PartialEq + Clone, V: Clone, const N: usize> Table<K, V, N> {
    fn new() -> Self {
        Table {
            rows: std::array::from_fn(|_| None),
        }
    }
    fn put(&mut self, at: usize, key: K, value: V) {
        self.rows[at % N] = Some((key, value));
    }
    fn get(&self, key: &K) -> Option<V> {
        self.rows
            .iter()
            .flatten()
            .find(|(k, _)| k == key)
            .map(|(_, v)| v.clone())
    }
    fn keys(&self) -> Vec<K> {
        self.rows.iter().flatten().map(|(k, _)| k.clone()).collect()
    }
}

pub fn a_table_with_a_const_parameter() {
    let mut table: Table<u8, String, 4> = Table::new();
    table.put(1, 7, source());
    sink(table.keys());
    sink(table.get(&7)); //~ personal-data-in-analytics
}

pub fn a_table_with_personal_keys() {
    let mut table = Table::<String, u32, 2>::new();
    table.put(0, source(), 30);
    sink(table.get(&clean()));
    sink(table.keys()); //~ personal-data-in-analytics
}

trait Codec {
    type In: Debug;
    type Out: Debug;
    const NAME: &'static str;
    fn run(input: Self::In) -> Self::Out;
}
struct Upper;
struct Length;
impl Codec for Upper {
    type In = String;
    type Out = String;
    const NAME: &'static str = "upper";
    fn run(input: String) -> String {
        input.to_uppercase()
    }
}
impl Codec for Length {
    type In = String;
    type Out = usize;
    const NAME: &'static str = "length";
    fn run(input: String) -> usize {
        input.len()
    }
}
fn run<C: Codec>(input: C::In) -> (&'static str, C::Out) {
    (C::NAME, C::run(input))
}

pub fn chosen_by_a_type_argument() {
    let (name, out) = run::<Upper>(source());
    sink(name);
    sink(out); //~ personal-data-in-analytics
}

pub fn chosen_by_another_type_argument() {
    sink(run::<Length>(source()));
}

struct Field<Owner, T> {
    value: T,
    owner: PhantomData<Owner>,
}
struct Person;
struct Building;
impl<T> Field<Person, T> {
    fn personal(value: T) -> Self {
        Field {
            value,
            owner: PhantomData,
        }
    }
}
impl<Owner, T: Clone> Field<Owner, T> {
    fn value(&self) -> T {
        self.value.clone()
    }
    fn cast<New>(self) -> Field<New, T> {
        Field {
            value: self.value,
            owner: PhantomData,
        }
    }
}

pub fn a_phantom_does_not_hide_it() {
    let field: Field<Building, String> = Field::personal(source()).cast();
    sink(field.value()); //~ personal-data-in-analytics
}

pub fn a_phantom_does_not_make_it() {
    let field: Field<Person, String> = Field::personal(clean());
    sink(field.value());
}

pub fn behind_a_generic_trait_object() {
    trait Source<T> {
        fn load(&self) -> T;
    }
    struct Fixed<T>(T);
    impl<T: Clone> Source<T> for Fixed<T> {
        fn load(&self) -> T {
            self.0.clone()
        }
    }
    let sources: Vec<Box<dyn Source<String>>> = vec![Box::new(Fixed(source()))];
    let numbers: Vec<Box<dyn Source<u32>>> = vec![Box::new(Fixed(4))];
    sink(numbers.iter().map(|s| s.load()).sum::<u32>());
    for item in sources {
        sink(item.load()); //~ personal-data-in-analytics
    }
}

pub fn a_repository_over_any_row() {
    trait Row: Clone + Debug {
        type Key: Ord + Clone + Debug;
        fn key(&self) -> Self::Key;
    }
    #[derive(Clone, Debug)]
    struct User {
        id: u64,
        mail: String,
    }
    impl Row for User {
        type Key = u64;
        fn key(&self) -> u64 {
            self.id
        }
    }
    struct Repository<R: Row> {
        rows: BTreeMap<R::Key, R>,
    }
    impl<R: Row> Repository<R> {
        fn save(&mut self, row: R) -> R::Key {
            let key = row.key();
            self.rows.insert(key.clone(), row);
            key
        }
        fn find(&self, key: &R::Key) -> Option<&R> {
            self.rows.get(key)
        }
    }
    let mut users = Repository {
        rows: BTreeMap::new(),
    };
    let key = users.save(User {
        id: 1,
        mail: source(),
    });
    sink(key);
    let Some(User { mail, .. }) = users.find(&key) else {
        return;
    };
    sink(mail); //~ personal-data-in-analytics
}

pub fn a_repository_of_rooms() {
    #[derive(Clone, Debug)]
    struct Repository<R> {
        rows: Vec<R>,
    }
    impl<R: Clone> Repository<R> {
        fn save(&mut self, row: R) -> usize {
            self.rows.push(row);
            self.rows.len()
        }
    }
    let mut rooms = Repository {
        rows: vec![clean()],
    };
    let mut people = Repository { rows: Vec::new() };
    let n = people.save(source());
    rooms.save(n.to_string());
    sink(rooms);
}

pub fn a_state_of_two_parameters() {
    enum Either<L, R> {
        Left(L),
        Right(R),
    }
    impl<L, R> Either<L, R> {
        fn left(self) -> Option<L> {
            match self {
                Either::Left(left) => Some(left),
                Either::Right(_) => None,
            }
        }
        fn flip(self) -> Either<R, L> {
            match self {
                Either::Left(left) => Either::Right(left),
                Either::Right(right) => Either::Left(right),
            }
        }
    }
    let value: Either<u8, String> = if coin() {
        Either::Left(1)
    } else {
        Either::Right(source())
    };
    sink(value.flip().left()); //~ personal-data-in-analytics
}

pub fn the_other_parameter_of_it() {
    enum Either<L, R> {
        Left(L),
        Right(R),
    }
    impl<L, R> Either<L, R> {
        fn left(self) -> Option<L> {
            match self {
                Either::Left(left) => Some(left),
                Either::Right(_) => None,
            }
        }
    }
    let value: Either<u8, String> = if coin() {
        Either::Left(1)
    } else {
        Either::Right(source())
    };
    sink(value.left());
}

pub fn a_default_type_parameter() {
    #[derive(Debug, Default)]
    struct Slot<T = String> {
        inner: Option<T>,
    }
    impl<T> Slot<T> {
        fn fill(mut self, value: T) -> Self {
            self.inner.get_or_insert(value);
            self
        }
    }
    let slot: Slot = Slot::default().fill(source());
    let count: Slot<usize> = Slot::default().fill(source().len());
    sink(count);
    sink(slot); //~ personal-data-in-analytics
}

pub fn a_function_over_any_iterator() {
    fn longest<'a, I>(items: I) -> Option<&'a str>
    where
        I: IntoIterator,
        I::Item: Into<&'a str>,
    {
        items
            .into_iter()
            .map(Into::into)
            .max_by_key(|s: &&str| s.len())
    }
    let (who, what) = (source(), clean());
    sink(longest([what.as_str(), "x"]));
    sink(longest(vec![what.as_str(), who.as_str()])); //~ personal-data-in-analytics
}

pub fn a_function_over_anything_with_an_index() {
    fn at<C: Index<usize> + ?Sized>(c: &C, n: usize) -> &C::Output {
        &c[n]
    }
    let list = vec![source(), clean()];
    let sizes = [3_usize, 4];
    sink(at(&sizes, 1));
    sink(at(&list, 0)); //~ personal-data-in-analytics
}
