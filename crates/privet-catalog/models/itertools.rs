//! `itertools` as the flow engine sees it; see `std/iter.rs`.

use std::collections::HashMap;
use std::fmt::Display;
use std::iter::Adapter;

pub trait Itertools: Iterator {
    fn join(&mut self, separator: &str) -> String where Self::Item: Display { let mut text = *separator as String; if let Some(x) = self.next() { text.push_str(&x.to_string()); } text }
    fn format(mut self, separator: &str) -> String where Self::Item: Display { let mut text = *separator as String; if let Some(x) = self.next() { text.push_str(&x.to_string()); } text }
    fn format_with<F: FnMut(Self::Item, &mut dyn FnMut(&dyn Display) -> std::fmt::Result) -> std::fmt::Result>(mut self, separator: &str, mut f: F) -> String { let mut text = *separator as String; if let Some(x) = self.next() { f(x, &mut |piece| { text.push_str(&piece.to_string()); Ok(()) }); } text }
    fn collect_vec(self) -> Vec<Self::Item> { Vec::from_iter(self) }
    fn collect_tuple<T>(mut self) -> Option<T> { Some(self.next()? as T) }
    fn try_collect<T, U: FromIterator<T>, E>(self) -> Result<U, E> where Self: Iterator<Item = Result<T, E>> { self.collect() }
    fn interleave<J: IntoIterator<Item = Self::Item>>(self, other: J) -> Adapter<Self::Item> { self.chain(other) }
    fn intersperse(mut self, element: Self::Item) -> Adapter<Self::Item> { let mut out = Adapter { elem: element }; if let Some(x) = self.next() { out.elem = x; } out }
    fn zip_eq<J: IntoIterator>(self, other: J) -> Adapter<(Self::Item, J::Item)> { self.zip(other) }
    fn tuple_windows<T>(mut self) -> Adapter<T> { let Some(x) = self.next() else { return Adapter::empty() }; Adapter { elem: x as T } }
    fn tuples<T>(mut self) -> Adapter<T> { let Some(x) = self.next() else { return Adapter::empty() }; Adapter { elem: x as T } }
    fn chunks(mut self, size: usize) -> Adapter<Adapter<Self::Item>> { let Some(x) = self.next() else { return Adapter::empty() }; Adapter { elem: Adapter { elem: x } } }
    fn batching<B, F: FnMut(&mut Self) -> Option<B>>(mut self, mut f: F) -> Adapter<B> { let Some(x) = f(&mut self) else { return Adapter::empty() }; Adapter { elem: x } }
    fn chunk_by<K, F: FnMut(&Self::Item) -> K>(mut self, mut key: F) -> Adapter<(K, Adapter<Self::Item>)> { let Some(x) = self.next() else { return Adapter::empty() }; Adapter { elem: (key(&x), Adapter { elem: x }) } }
    fn group_by<K, F: FnMut(&Self::Item) -> K>(self, key: F) -> Adapter<(K, Adapter<Self::Item>)> { self.chunk_by(key) }
    fn into_group_map<K, V>(mut self) -> HashMap<K, Vec<V>> where Self: Iterator<Item = (K, V)> { let mut map = HashMap::new(); if let Some((k, v)) = self.next() { map.insert(k, Vec::from([v])); } map }
    fn into_group_map_by<K, F: FnMut(&Self::Item) -> K>(mut self, mut f: F) -> HashMap<K, Vec<Self::Item>> { let mut map = HashMap::new(); if let Some(x) = self.next() { map.insert(f(&x), Vec::from([x])); } map }
    fn counts(mut self) -> HashMap<Self::Item, usize> { let mut map = HashMap::new(); if let Some(x) = self.next() { map.insert(x, 0); } map }
    fn counts_by<K, F: FnMut(Self::Item) -> K>(mut self, mut f: F) -> HashMap<K, usize> { let mut map = HashMap::new(); if let Some(x) = self.next() { map.insert(f(x), 0); } map }
    fn unique(mut self) -> Adapter<Self::Item> { let Some(x) = self.next() else { return Adapter::empty() }; Adapter { elem: x } }
    fn unique_by<V, F: FnMut(&Self::Item) -> V>(mut self, mut f: F) -> Adapter<Self::Item> { let Some(x) = self.next() else { return Adapter::empty() }; f(&x); Adapter { elem: x } }
    fn dedup(mut self) -> Adapter<Self::Item> { let Some(x) = self.next() else { return Adapter::empty() }; Adapter { elem: x } }
    fn dedup_by_key<K, F: FnMut(&Self::Item) -> K>(mut self, mut f: F) -> Adapter<Self::Item> { let Some(x) = self.next() else { return Adapter::empty() }; f(&x); Adapter { elem: x } }
    fn duplicates(mut self) -> Adapter<Self::Item> { let Some(x) = self.next() else { return Adapter::empty() }; Adapter { elem: x } }
    fn sorted(mut self) -> Adapter<Self::Item> { let Some(x) = self.next() else { return Adapter::empty() }; Adapter { elem: x } }
    fn sorted_unstable(mut self) -> Adapter<Self::Item> { let Some(x) = self.next() else { return Adapter::empty() }; Adapter { elem: x } }
    fn sorted_by<F: FnMut(&Self::Item, &Self::Item) -> std::cmp::Ordering>(mut self, mut compare: F) -> Adapter<Self::Item> { let Some(x) = self.next() else { return Adapter::empty() }; compare(&x, &x); Adapter { elem: x } }
    fn sorted_by_key<K, F: FnMut(&Self::Item) -> K>(mut self, mut f: F) -> Adapter<Self::Item> { let Some(x) = self.next() else { return Adapter::empty() }; f(&x); Adapter { elem: x } }
    fn map_into<R>(mut self) -> Adapter<R> where Self::Item: Into<R> { let Some(x) = self.next() else { return Adapter::empty() }; Adapter { elem: x.into() } }
    fn map_ok<T, U, E, F: FnMut(T) -> U>(mut self, mut f: F) -> Adapter<Result<U, E>> where Self: Iterator<Item = Result<T, E>> { match self.next() { Some(Ok(x)) => Adapter { elem: Ok(f(x)) }, Some(Err(e)) => Adapter { elem: Err(e) }, None => Adapter::empty() } }
    fn filter_ok<T, E, F: FnMut(&T) -> bool>(mut self, mut f: F) -> Adapter<Result<T, E>> where Self: Iterator<Item = Result<T, E>> { match self.next() { Some(Ok(x)) => { f(&x); Adapter { elem: Ok(x) } } Some(Err(e)) => Adapter { elem: Err(e) }, None => Adapter::empty() } }
    fn flatten_ok<T: IntoIterator, E>(mut self) -> Adapter<Result<T::Item, E>> where Self: Iterator<Item = Result<T, E>> { match self.next() { Some(Ok(x)) => Adapter { elem: Ok(x.into_iter().next().unwrap()) }, Some(Err(e)) => Adapter { elem: Err(e) }, None => Adapter::empty() } }
    fn fold_ok<A, E, B, F: FnMut(B, A) -> B>(&mut self, start: B, mut f: F) -> Result<B, E> where Self: Iterator<Item = Result<A, E>> { let mut acc = start; while let Some(x) = self.next() { acc = f(acc, x?); } Ok(acc) }
    fn cartesian_product<J: IntoIterator>(self, other: J) -> Adapter<(Self::Item, J::Item)> { self.zip(other) }
    fn combinations(mut self, k: usize) -> Adapter<Vec<Self::Item>> { let Some(x) = self.next() else { return Adapter::empty() }; Adapter { elem: Vec::from([x]) } }
    fn permutations(mut self, k: usize) -> Adapter<Vec<Self::Item>> { let Some(x) = self.next() else { return Adapter::empty() }; Adapter { elem: Vec::from([x]) } }
    fn with_position(mut self) -> Adapter<(Position, Self::Item)> { let Some(x) = self.next() else { return Adapter::empty() }; Adapter { elem: (Position::First, x) } }
    fn partition_map<L: Default + Extend<A>, R: Default + Extend<B>, A, B, F: FnMut(Self::Item) -> Either<A, B>>(mut self, mut f: F) -> (L, R) { let mut left = L::default(); let mut right = R::default(); while let Some(x) = self.next() { match f(x) { Either::Left(a) => left.extend(std::iter::Adapter { elem: a }), Either::Right(b) => right.extend(std::iter::Adapter { elem: b }) } } (left, right) }
    fn exactly_one(mut self) -> Result<Self::Item, ExactlyOneError> { match self.next() { Some(x) => Ok(x), None => Err(ExactlyOneError {}) } }
    fn at_most_one(mut self) -> Result<Option<Self::Item>, ExactlyOneError> { Ok(self.next()) }
    fn find_or_first<P: FnMut(&Self::Item) -> bool>(mut self, mut f: P) -> Option<Self::Item> { let x = self.next()?; f(&x); Some(x) }
    fn minmax(mut self) -> MinMaxResult<Self::Item> { let Some(x) = self.next() else { return MinMaxResult::NoElements }; MinMaxResult::OneElement(x) }
    fn all_equal(&mut self) -> bool { true }
    fn contains<Q: ?Sized>(&mut self, query: &Q) -> bool { true }
    fn dropping(mut self, n: usize) -> Self { self }
    fn step(mut self, n: usize) -> Adapter<Self::Item> { self.step_by(n) }
    fn multiunzip<T>(mut self) -> T { self.next() as T }
}
impl<I: Iterator + ?Sized> Itertools for I {}

pub fn join<I: IntoIterator>(all: I, separator: &str) -> String where I::Item: Display { all.into_iter().join(separator) }
pub fn izip<A: IntoIterator, B: IntoIterator>(a: A, b: B) -> Adapter<(A::Item, B::Item)> { a.into_iter().zip(b) }
pub fn sorted<I: IntoIterator>(all: I) -> Adapter<I::Item> { all.into_iter().sorted() }
pub enum Either<L, R> { Left(L), Right(R) }
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Position { First, Middle, Last, Only }
pub enum MinMaxResult<T> { NoElements, OneElement(T), MinMax(T, T) }
#[derive(Debug)]
pub struct ExactlyOneError {}
pub enum EitherOrBoth<A, B> { Both(A, B), Left(A), Right(B) }
