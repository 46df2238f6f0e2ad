//! Containers, channels and iterators of the usual crates.
//! needs: bytes, crossbeam-channel, dashmap, flume, itertools, once_cell, parking_lot, rayon
#![allow(
    unused,
    private_interfaces,
    unexpected_cfgs,
    reason = "each function is a claim"
)]

use std::collections::HashMap;
use std::fmt::Debug;
use std::sync::Arc;
use std::thread;

use bytes::{BufMut, Bytes, BytesMut};
use dashmap::DashMap;
use itertools::Itertools;
use once_cell::sync::{Lazy, OnceCell};
use parking_lot::{Mutex, RwLock};
use rayon::prelude::*;

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

pub fn behind_a_lock_without_poison() {
    let shared = Arc::new(Mutex::new(Vec::new()));
    let other = shared.clone();
    thread::spawn(move || other.lock().push(source()))
        .join()
        .ok();
    sink(shared.lock().len());
    sink(shared.lock().first()); //~ personal-data-in-analytics
}

pub fn behind_another_lock() {
    let (mails, words) = (RwLock::new(clean()), RwLock::new(clean()));
    mails.write().push_str(&source());
    sink(words.read().as_str());
}

pub fn in_a_concurrent_map() {
    let map: DashMap<u32, String> = DashMap::new();
    map.insert(1, source());
    let found = map
        .get(&1)
        .map(|entry| (*entry.key(), entry.value().clone()));
    let Some((key, value)) = found else { return };
    sink(key);
    sink(value); //~ personal-data-in-analytics
}

pub fn the_keys_of_a_concurrent_map() {
    let map: DashMap<&str, String> = DashMap::new();
    map.entry("a").or_default().push_str(&source());
    let keys: Vec<&str> = map.iter().map(|entry| *entry.key()).collect();
    sink(keys);
}

static OWNER: OnceCell<String> = OnceCell::new();
static TABLE: Lazy<HashMap<u8, String>> = Lazy::new(|| HashMap::from([(1, source())]));

pub fn a_global_once() {
    let owner = OWNER.get_or_init(source);
    sink(owner); //~ personal-data-in-analytics
}

pub fn a_global_table() {
    sink(TABLE.len());
    sink(TABLE.values().next()); //~ personal-data-in-analytics
}

pub fn over_a_crossbeam_channel() {
    let (tx, rx) = crossbeam_channel::bounded(2);
    let worker = rx.clone();
    tx.send(source()).ok();
    drop(tx);
    for text in worker {
        sink(text); //~ personal-data-in-analytics
    }
}

pub fn over_another_crossbeam_channel() {
    let (tx, rx) = crossbeam_channel::unbounded();
    let (sizes, totals) = crossbeam_channel::unbounded();
    tx.send(source()).ok();
    drop(tx);
    rx.iter()
        .for_each(|text: String| sizes.send(text.len()).unwrap());
    sink(totals.try_recv().ok());
}

pub fn over_a_flume_channel() {
    let (tx, rx) = flume::unbounded::<(u8, String)>();
    tx.try_send((1, source())).ok();
    let Ok((n, text)) = rx.recv() else { return };
    sink(n);
    sink(text); //~ personal-data-in-analytics
}

pub fn in_parallel() {
    let list = vec![source(), clean()];
    let loud: Vec<String> = list.par_iter().map(|text| text.to_uppercase()).collect();
    sink(loud); //~ personal-data-in-analytics
}

pub fn counted_in_parallel() {
    let list = vec![source(), clean()];
    let total: usize = list.par_iter().map(|text| text.len()).sum();
    let (a, b) = rayon::join(|| total, || list.len());
    sink((a, b));
}

pub fn joined_in_parallel() {
    let (who, n) = rayon::join(source, || 3);
    sink(n);
    sink(who); //~ personal-data-in-analytics
}

pub fn joined_with_a_separator() {
    let line = [clean(), source()].iter().sorted().dedup().join("; ");
    sink(line); //~ personal-data-in-analytics
}

pub fn joined_lengths() {
    let line = [clean(), source()]
        .iter()
        .map(|s| s.len())
        .unique()
        .join("; ");
    sink(line);
}

pub fn grouped_by_a_key() {
    let groups = [source(), clean()]
        .into_iter()
        .into_group_map_by(|text| text.len() % 2);
    sink(groups.keys().copied().sorted().collect_vec());
    sink(groups.into_values().flatten().collect_vec()); //~ personal-data-in-analytics
}

pub fn bytes_and_back() {
    let mut buffer = BytesMut::with_capacity(64);
    buffer.put_slice(b"to: ");
    buffer.extend_from_slice(source().as_bytes());
    let frozen: Bytes = buffer.freeze();
    sink(frozen.len());
    sink(String::from_utf8_lossy(&frozen)); //~ personal-data-in-analytics
}

pub fn bytes_without_it() {
    let who = source();
    let mut buffer = BytesMut::new();
    buffer.put_u8(who.len() as u8);
    sink(buffer.freeze());
}
