//! Async with tokio: tasks, `join!` and `select!`, channels, locks.
//! needs: tokio, futures
#![allow(
    unused,
    private_interfaces,
    unexpected_cfgs,
    reason = "each function is a claim"
)]

use std::collections::HashMap;
use std::fmt::Debug;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Mutex, OnceCell, RwLock, broadcast, mpsc, oneshot, watch};
use tokio::task::{JoinSet, spawn_blocking};
use tokio::time::timeout;

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

async fn fetch() -> Result<String, u16> {
    tokio::task::yield_now().await;
    Ok(source())
}
async fn count() -> Result<usize, u16> {
    Ok(fetch().await?.len())
}

pub async fn spawned_and_joined() {
    let task = tokio::spawn(async { fetch().await });
    let Ok(outcome) = task.await else { return };
    sink(outcome); //~ personal-data-in-analytics
}

pub async fn spawned_and_counted() {
    let task = tokio::spawn(count());
    sink(task.await.ok());
}

pub async fn sent_inside_a_task() {
    let who = source();
    let task = tokio::spawn(async move {
        sink(who); //~ personal-data-in-analytics
    });
    task.await.ok();
}

pub async fn dropped_inside_a_task() {
    let (who, what) = (source(), clean());
    let task = tokio::spawn(async move {
        drop(who);
        sink(what);
    });
    task.await.ok();
}

pub async fn joined_side_by_side() {
    let (who, n) = tokio::join!(fetch(), count());
    sink(n);
    sink(who); //~ personal-data-in-analytics
}

pub async fn try_joined_side_by_side() -> Result<(), u16> {
    let (n, who) = tokio::try_join!(count(), fetch())?;
    sink(n);
    sink(who); //~ personal-data-in-analytics
    Ok(())
}

pub async fn try_joined_numbers() {
    let outcome = tokio::try_join!(count(), async { Ok::<_, u16>(3) });
    sink(outcome);
}

pub async fn selected() {
    let text = tokio::select! {
        Ok(who) = fetch() => who,
        _ = tokio::time::sleep(Duration::from_secs(9)) => clean(),
    };
    sink(text); //~ personal-data-in-analytics
}

pub async fn selected_number() {
    tokio::select! {
        Ok(n) = count() => sink(n),
        _ = fetch() => sink("fetched"),
    }
}

pub async fn selected_in_a_loop() {
    let (tx, mut rx) = mpsc::channel::<String>(4);
    let (stop_tx, mut stop) = watch::channel(false);
    tx.send(source()).await.ok();
    drop(tx);
    loop {
        tokio::select! {
            message = rx.recv() => match message {
                Some(text) => sink(text), //~ personal-data-in-analytics
                None => break,
            },
            _ = stop.changed() => break,
        }
    }
    drop(stop_tx);
}

pub async fn over_a_bounded_channel() {
    let (tx, mut rx) = mpsc::channel(8);
    let second = tx.clone();
    tokio::spawn(async move {
        second.send((1_u8, source())).await.ok();
    });
    tx.send((0, clean())).await.ok();
    drop(tx);
    while let Some((from, text)) = rx.recv().await {
        sink(from);
        sink(text); //~ personal-data-in-analytics
    }
}

pub async fn over_a_channel_of_sizes() {
    let (tx, mut rx) = mpsc::unbounded_channel();
    let who = source();
    tx.send(who.len()).ok();
    sink(rx.recv().await);
}

pub async fn over_one_of_two_channels() {
    let (mails, mut inbox) = mpsc::unbounded_channel();
    let (words, mut outbox) = mpsc::unbounded_channel();
    mails.send(source()).ok();
    words.send(clean()).ok();
    sink(outbox.recv().await);
    drop(inbox.try_recv());
}

pub async fn over_a_oneshot() {
    let (tx, rx) = oneshot::channel();
    tokio::spawn(async move { tx.send(source()) });
    sink(rx.await.ok()); //~ personal-data-in-analytics
}

pub async fn over_a_oneshot_with_a_number() {
    let (tx, rx) = oneshot::channel();
    let who = source();
    tx.send(who.len()).ok();
    match rx.await {
        Ok(n) => sink(n),
        Err(_) => sink("gone"),
    }
}

pub async fn over_a_broadcast() {
    let (tx, mut rx) = broadcast::channel(4);
    let mut late = tx.subscribe();
    tx.send(source()).ok();
    drop(rx.try_recv());
    sink(late.recv().await.ok()); //~ personal-data-in-analytics
}

pub async fn over_a_watch() {
    let (tx, rx) = watch::channel(clean());
    let view = rx.clone();
    tx.send_modify(|text| text.push_str(&source()));
    sink(view.borrow().as_str()); //~ personal-data-in-analytics
}

pub async fn over_a_watch_of_a_flag() {
    let (tx, mut rx) = watch::channel(false);
    let who = source();
    tx.send_replace(who.contains('@'));
    rx.changed().await.ok();
    sink(*rx.borrow_and_update());
}

pub async fn behind_an_async_lock() {
    let cache: Arc<Mutex<HashMap<u32, String>>> = Arc::default();
    let other = Arc::clone(&cache);
    tokio::spawn(async move {
        other.lock().await.insert(1, source());
    })
    .await
    .ok();
    let guard = cache.lock().await;
    sink(guard.keys().copied().collect::<Vec<u32>>());
    sink(guard.get(&1)); //~ personal-data-in-analytics
}

pub async fn behind_an_async_lock_a_count() {
    let hits = Arc::new(RwLock::new(0_usize));
    *hits.write().await += source().len();
    sink(*hits.read().await);
}

pub async fn made_once() {
    static OWNER: OnceCell<String> = OnceCell::const_new();
    let owner = OWNER.get_or_init(|| async { source() }).await;
    sink(owner); //~ personal-data-in-analytics
}

pub async fn in_time() {
    let outcome = timeout(Duration::from_secs(5), fetch()).await;
    if let Ok(Ok(who)) = outcome {
        sink(who); //~ personal-data-in-analytics
    }
}

pub async fn too_late() {
    let Err(elapsed) = timeout(Duration::from_secs(5), fetch()).await else {
        return;
    };
    sink(elapsed.to_string());
}

pub async fn on_a_blocking_thread() {
    let who = source();
    let text = spawn_blocking(move || who.to_uppercase()).await;
    sink(text.unwrap_or_default()); //~ personal-data-in-analytics
}

pub async fn on_a_blocking_thread_a_number() {
    let who = source();
    let n = spawn_blocking(move || who.bytes().map(u64::from).count()).await;
    sink(n.ok());
}

pub async fn a_set_of_tasks() {
    let mut tasks = JoinSet::new();
    for n in 0..2 {
        tasks.spawn(async move { (n, source()) });
    }
    while let Some(Ok((n, who))) = tasks.join_next().await {
        sink(n);
        sink(who); //~ personal-data-in-analytics
    }
}

pub async fn a_stream() {
    use futures::StreamExt;
    let lines = futures::stream::iter([source(), clean()]).map(|line| line + "\n");
    let all: Vec<String> = lines.collect().await;
    sink(all.concat()); //~ personal-data-in-analytics
}

pub async fn a_stream_of_sizes() {
    use futures::{StreamExt, stream};
    let mut sizes = stream::iter([source()])
        .then(|who| async move { who.len() })
        .boxed();
    while let Some(n) = sizes.next().await {
        sink(n);
    }
}

pub async fn many_at_once() {
    let all = futures::future::join_all([fetch(), fetch()]).await;
    sink(all.into_iter().flatten().collect::<Vec<String>>()); //~ personal-data-in-analytics
}

pub async fn buffered_requests() {
    use futures::{StreamExt, TryStreamExt};
    let all: Result<Vec<String>, u16> = futures::stream::iter(0..2)
        .map(|_| fetch())
        .buffer_unordered(2)
        .try_collect()
        .await;
    sink(all); //~ personal-data-in-analytics
}

pub async fn an_actor() {
    enum Ask {
        Name(oneshot::Sender<String>),
        Size(oneshot::Sender<usize>),
    }
    let (tx, mut rx) = mpsc::channel::<Ask>(2);
    tokio::spawn(async move {
        let name = source();
        while let Some(ask) = rx.recv().await {
            match ask {
                Ask::Name(reply) => drop(reply.send(name.clone())),
                Ask::Size(reply) => drop(reply.send(name.len())),
            }
        }
    });
    let (reply, size) = oneshot::channel();
    tx.send(Ask::Size(reply)).await.ok();
    sink(size.await.ok());
    let (reply, name) = oneshot::channel();
    tx.send(Ask::Name(reply)).await.ok();
    sink(name.await.ok()); //~ personal-data-in-analytics
}
