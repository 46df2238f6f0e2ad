//! Threads, channels and shared state: one channel is not another.
#![allow(
    unused,
    private_interfaces,
    unexpected_cfgs,
    reason = "each function is a claim"
)]

use std::fmt::Debug;
use std::sync::mpsc::{self, Receiver, Sender, SyncSender};
use std::sync::{Arc, Condvar, Mutex, RwLock};
use std::thread;
use std::time::Duration;

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

#[derive(Debug)]
enum Job {
    Mail { to: String, size: usize },
    Sleep(u64),
    Stop,
}

pub fn joined_thread() {
    let handle = thread::spawn(|| format!("by {}", source()));
    let text = handle.join();
    sink(text.unwrap_or_default()); //~ personal-data-in-analytics
}

pub fn joined_thread_that_counts() {
    let who = source();
    let handle = thread::spawn(move || who.len());
    sink(handle.join().ok());
}

pub fn sent_inside_a_thread() {
    let who = source();
    thread::spawn(move || {
        sink(who); //~ personal-data-in-analytics
    })
    .join()
    .ok();
}

pub fn a_thread_that_leaves_it() {
    let who = source();
    let what = clean();
    let handle = thread::spawn(move || {
        drop(who);
        sink(what);
    });
    handle.join().ok();
}

pub fn over_a_channel() {
    let (tx, rx) = mpsc::channel();
    tx.send(source()).ok();
    sink(rx.recv()); //~ personal-data-in-analytics
}

pub fn over_another_channel() {
    let (mails, inbox) = mpsc::channel();
    let (words, outbox) = mpsc::channel();
    mails.send(source()).ok();
    words.send(clean()).ok();
    sink(outbox.recv());
    drop(inbox);
}

pub fn over_a_channel_from_a_thread() {
    let (tx, rx) = mpsc::channel::<Job>();
    let worker = thread::spawn(move || {
        tx.send(Job::Mail {
            to: source(),
            size: 3,
        })
        .ok();
        tx.send(Job::Stop).ok();
    });
    for job in rx {
        match job {
            Job::Mail { to, size } => {
                sink(size);
                sink(to); //~ personal-data-in-analytics
            }
            Job::Sleep(ms) => sink(ms),
            Job::Stop => break,
        }
    }
    worker.join().ok();
}

pub fn over_a_channel_of_jobs_without_it() {
    let (tx, rx) = mpsc::channel::<Job>();
    let who = source();
    tx.send(Job::Sleep(who.len() as u64)).ok();
    drop(tx);
    while let Ok(job) = rx.recv() {
        sink(job);
    }
}

pub fn a_cloned_sender() {
    let (tx, rx) = mpsc::channel();
    let second = tx.clone();
    thread::spawn(move || second.send((1, source())));
    tx.send((0, clean())).ok();
    drop(tx);
    for (from, text) in rx.iter() {
        sink(from);
        sink(text); //~ personal-data-in-analytics
    }
}

pub fn a_sender_in_a_struct() {
    struct Reporter {
        queue: SyncSender<String>,
        sent: u32,
    }
    impl Reporter {
        fn report(&mut self, text: &str) {
            self.sent += 1;
            let _ = self.queue.try_send(text.to_owned());
        }
    }
    let (queue, inbox) = mpsc::sync_channel(4);
    let mut reporter = Reporter { queue, sent: 0 };
    reporter.report(&source());
    sink(reporter.sent);
    sink(inbox.try_recv().unwrap_or_default()); //~ personal-data-in-analytics
}

pub fn a_sender_in_a_struct_that_sends_sizes() {
    struct Meter(Sender<usize>);
    impl Meter {
        fn measure(&self, text: &str) {
            let _ = self.0.send(text.len());
        }
    }
    let (tx, rx) = mpsc::channel();
    Meter(tx).measure(&source());
    sink(rx.recv_timeout(Duration::from_millis(5)).ok());
}

pub fn what_could_not_be_sent_comes_back() {
    let (tx, rx) = mpsc::channel::<String>();
    drop(rx);
    if let Err(error) = tx.send(source()) {
        sink(error.0); //~ personal-data-in-analytics
    }
}

pub fn shared_behind_a_lock() {
    let total = Arc::new(Mutex::new(Vec::<String>::new()));
    let workers: Vec<_> = (0..2)
        .map(|n| {
            let total = Arc::clone(&total);
            thread::spawn(move || {
                let line = format!("{n}: {}", source());
                total.lock().unwrap().push(line);
            })
        })
        .collect();
    for worker in workers {
        worker.join().unwrap();
    }
    let lines = total.lock().unwrap();
    sink(lines.concat()); //~ personal-data-in-analytics
}

pub fn shared_counter_behind_a_lock() {
    let total = Arc::new(Mutex::new(0));
    let worker = {
        let total = Arc::clone(&total);
        thread::spawn(move || {
            let who = source();
            *total.lock().unwrap() += who.len();
        })
    };
    worker.join().unwrap();
    sink(*total.lock().unwrap());
}

pub fn scoped_threads_borrow() {
    let mut mails = vec![clean()];
    let mut sizes = vec![1];
    thread::scope(|scope| {
        scope.spawn(|| mails.push(source()));
        scope.spawn(|| sizes.push(source().len()));
    });
    sink(sizes);
    sink(mails); //~ personal-data-in-analytics
}

pub fn scoped_threads_give_results() {
    let who = source();
    let (text, n) = thread::scope(|scope| {
        let text = scope.spawn(|| who.replace('@', " "));
        let n = scope.spawn(|| who.len());
        (text.join().unwrap(), n.join().unwrap())
    });
    sink(n);
    sink(text); //~ personal-data-in-analytics
}

pub fn scoped_threads_give_numbers() {
    let all = [source(), clean()];
    let sizes: Vec<usize> = thread::scope(|scope| {
        let tasks: Vec<_> = all
            .iter()
            .map(|text| scope.spawn(move || text.len()))
            .collect();
        tasks
            .into_iter()
            .map(|task| task.join().unwrap_or(0))
            .collect()
    });
    sink(sizes);
}

pub fn an_actor_answers() {
    struct Ask {
        id: u32,
        reply: Sender<String>,
    }
    fn actor(inbox: Receiver<Ask>) {
        for ask in inbox {
            let answer = if ask.id == 7 { source() } else { clean() };
            let _ = ask.reply.send(answer);
        }
    }
    let (tx, inbox) = mpsc::channel();
    thread::spawn(move || actor(inbox));
    let (reply, answers) = mpsc::channel();
    tx.send(Ask { id: 7, reply }).ok();
    sink(answers.recv().ok()); //~ personal-data-in-analytics
}

pub fn an_actor_answers_with_a_number() {
    struct Ask {
        name: String,
        reply: Sender<usize>,
    }
    fn actor(inbox: Receiver<Ask>) {
        while let Ok(ask) = inbox.recv() {
            let _ = ask.reply.send(ask.name.len());
        }
    }
    let (tx, inbox) = mpsc::channel();
    thread::spawn(move || actor(inbox));
    let (reply, answers) = mpsc::channel();
    tx.send(Ask {
        name: source(),
        reply,
    })
    .ok();
    sink(answers.recv().ok());
}

pub fn a_condition_variable() {
    let pair = Arc::new((Mutex::new(None::<String>), Condvar::new()));
    let other = Arc::clone(&pair);
    thread::spawn(move || {
        let (slot, ready) = &*other;
        *slot.lock().unwrap() = Some(source());
        ready.notify_one();
    });
    let (slot, ready) = &*pair;
    let mut value = slot.lock().unwrap();
    while value.is_none() {
        value = ready.wait(value).unwrap();
    }
    sink(value.take()); //~ personal-data-in-analytics
}

pub fn a_condition_variable_without_it() {
    let pair = Arc::new((Mutex::new(false), Condvar::new()));
    let other = Arc::clone(&pair);
    let who = source();
    thread::spawn(move || {
        *other.0.lock().unwrap() = who.len() > 3;
        other.1.notify_all();
    });
    let ready = pair
        .1
        .wait_while(pair.0.lock().unwrap(), |done| !*done)
        .unwrap();
    sink(*ready);
}

pub fn a_read_write_lock_between_threads() {
    #[derive(Debug, Default, Clone)]
    struct Config {
        contact: String,
        retries: u8,
    }
    let config = Arc::new(RwLock::new(Config::default()));
    let writer = Arc::clone(&config);
    thread::spawn(move || {
        let mut config = writer.write().unwrap();
        config.contact = source();
        config.retries = 3;
    })
    .join()
    .unwrap();
    let snapshot = config.read().unwrap().clone();
    sink(snapshot.retries);
    sink(snapshot.contact); //~ personal-data-in-analytics
}

pub fn a_pipeline_of_two_channels() {
    let (raw_tx, raw_rx) = mpsc::channel::<String>();
    let (tidy_tx, tidy_rx) = mpsc::channel::<(usize, String)>();
    thread::spawn(move || {
        for text in raw_rx {
            let tidy = text.trim().to_lowercase();
            let _ = tidy_tx.send((tidy.len(), tidy));
        }
    });
    raw_tx.send(source()).ok();
    drop(raw_tx);
    for (size, text) in tidy_rx {
        sink(size);
        sink(text); //~ personal-data-in-analytics
    }
}

pub fn a_pipeline_that_sends_sizes() {
    let (raw_tx, raw_rx) = mpsc::channel::<String>();
    let (size_tx, size_rx) = mpsc::channel::<usize>();
    thread::spawn(move || {
        raw_rx
            .iter()
            .for_each(|text| size_tx.send(text.len()).unwrap_or(()))
    });
    raw_tx.send(source()).ok();
    drop(raw_tx);
    sink(size_rx.into_iter().sum::<usize>());
}

pub fn a_builder_of_threads() {
    let who = source();
    let builder = thread::Builder::new().name(String::from("worker"));
    let Ok(handle) = builder.spawn(move || vec![who]) else {
        return;
    };
    match handle.join() {
        Ok(list) => sink(list), //~ personal-data-in-analytics
        Err(_) => sink("panicked"),
    }
}
