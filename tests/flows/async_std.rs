//! Async: functions, blocks, closures, traits and futures by hand.
#![allow(
    unused,
    private_interfaces,
    unexpected_cfgs,
    reason = "each function is a claim"
)]

use std::fmt::Debug;
use std::future::{Future, IntoFuture, poll_fn, ready};
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

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

async fn fetch(id: u32) -> Result<String, u16> {
    if id == 0 {
        return Err(404);
    }
    Ok(source())
}

async fn size_of(id: u32) -> Result<usize, u16> {
    let who = fetch(id).await?;
    Ok(who.len())
}

async fn wait() {
    poll_fn(|_| Poll::Ready(())).await
}

pub async fn awaited() {
    let who = fetch(1).await;
    sink(who); //~ personal-data-in-analytics
}

pub async fn awaited_and_measured() {
    let n = size_of(1).await;
    sink(n);
}

pub async fn awaited_with_a_question_mark() {
    async fn greet(id: u32) -> Result<String, u16> {
        let who = fetch(id).await?;
        Ok(format!("dear {who}"))
    }
    match greet(2).await {
        Ok(text) => sink(text), //~ personal-data-in-analytics
        Err(code) => sink(code),
    }
}

pub async fn the_error_side_of_the_await() {
    if let Err(code) = fetch(0).await {
        sink(code);
    }
}

pub async fn two_values_over_one_await() {
    let who = source();
    let what = clean();
    wait().await;
    sink(what);
    drop(who);
}

pub async fn kept_over_an_await() {
    let who = source();
    let what = clean();
    wait().await;
    sink((what, who)); //~ personal-data-in-analytics
}

pub async fn changed_while_waiting() {
    let mut text = clean();
    async {
        text.push_str(&source());
    }
    .await;
    sink(text); //~ personal-data-in-analytics
}

pub async fn counted_while_waiting() {
    let mut hits = 0;
    let who = source();
    async {
        wait().await;
        hits += who.len();
    }
    .await;
    sink(hits);
}

pub async fn an_async_block_gives_it() {
    let who = source();
    let task = async move {
        wait().await;
        who + "!"
    };
    let text = task.await;
    sink(text); //~ personal-data-in-analytics
}

pub async fn an_async_block_gives_something_else() {
    let who = source();
    let task = async {
        wait().await;
        who.len() > 3
    };
    sink(task.await);
}

pub async fn an_async_block_is_left_early() {
    let outcome: Result<String, u16> = async {
        let who = fetch(3).await?;
        Ok(who.to_uppercase())
    }
    .await;
    sink(outcome); //~ personal-data-in-analytics
}

pub async fn an_async_closure() {
    let greeting = clean();
    let greet = async |name: &str| {
        wait().await;
        format!("{greeting} {name}")
    };
    sink(greet("all").await);
    sink(greet(&source()).await); //~ personal-data-in-analytics
}

pub async fn an_async_closure_that_measures() {
    let measure = async |text: String| text.len();
    sink(measure(source()).await);
}

pub async fn given_to_a_function_that_awaits() {
    async fn both<A: Future, B: Future>(a: A, b: B) -> (A::Output, B::Output) {
        (a.await, b.await)
    }
    let (first, second) = both(fetch(1), size_of(1)).await;
    sink(second);
    sink(first); //~ personal-data-in-analytics
}

pub async fn given_to_a_function_that_awaits_the_other() {
    async fn second<A: Future, B: Future>(a: A, b: B) -> B::Output {
        a.await;
        b.await
    }
    let n = second(fetch(1), async { 4 }).await;
    sink(n);
}

pub async fn a_boxed_future() {
    fn load(deep: bool) -> Pin<Box<dyn Future<Output = Vec<String>> + Send>> {
        Box::pin(async move {
            if deep {
                load(false).await
            } else {
                vec![source()]
            }
        })
    }
    let all = load(true).await;
    sink(all.first()); //~ personal-data-in-analytics
}

pub async fn a_boxed_future_of_a_number() {
    fn count(deep: bool) -> Pin<Box<dyn Future<Output = usize>>> {
        Box::pin(async move {
            if deep {
                count(false).await + 1
            } else {
                source().len()
            }
        })
    }
    sink(count(true).await);
}

pub async fn a_list_of_futures() {
    let mut tasks: Vec<Pin<Box<dyn Future<Output = String>>>> = Vec::new();
    tasks.push(Box::pin(async { clean() }));
    tasks.push(Box::pin(async { source() }));
    for task in tasks {
        sink(task.await); //~ personal-data-in-analytics
    }
}

pub async fn an_async_trait() {
    trait Store {
        async fn load(&self) -> String;
        async fn count(&self) -> usize {
            self.load().await.len()
        }
    }
    struct Mails(String);
    struct Words;
    impl Store for Mails {
        async fn load(&self) -> String {
            self.0.clone()
        }
    }
    impl Store for Words {
        async fn load(&self) -> String {
            clean()
        }
    }
    async fn show(store: &impl Store) -> String {
        store.load().await
    }
    let mails = Mails(source());
    sink(show(&Words).await);
    sink(mails.count().await);
    sink(show(&mails).await); //~ personal-data-in-analytics
}

pub async fn a_trait_that_returns_a_future() {
    trait Lookup {
        fn find(&self, key: u8) -> impl Future<Output = Option<String>>;
    }
    struct One(String);
    impl Lookup for One {
        fn find(&self, key: u8) -> impl Future<Output = Option<String>> {
            let found = (key == 1).then(|| self.0.clone());
            async move { found }
        }
    }
    let one = One(source());
    if let Some(found) = one.find(1).await {
        sink(found); //~ personal-data-in-analytics
    }
}

pub async fn a_future_by_hand() {
    struct Once(Option<String>);
    impl Future for Once {
        type Output = String;
        fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<String> {
            match self.0.take() {
                Some(text) => Poll::Ready(text),
                None => Poll::Pending,
            }
        }
    }
    let text = Once(Some(source())).await;
    sink(text); //~ personal-data-in-analytics
}

pub async fn a_future_by_hand_that_counts() {
    struct Size(String);
    impl Future for Size {
        type Output = usize;
        fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<usize> {
            Poll::Ready(self.0.len())
        }
    }
    sink(Size(source()).await);
}

pub async fn ready_and_poll_fn() {
    let a = ready(source()).await;
    let b = poll_fn(|_| Poll::Ready(clean())).await;
    sink(b);
    sink(a); //~ personal-data-in-analytics
}

pub async fn into_future_of_a_request() {
    struct Request {
        to: String,
        tries: u8,
    }
    impl Request {
        fn tries(mut self, tries: u8) -> Self {
            self.tries = tries;
            self
        }
    }
    impl IntoFuture for Request {
        type Output = (String, u8);
        type IntoFuture = Pin<Box<dyn Future<Output = (String, u8)>>>;
        fn into_future(self) -> Self::IntoFuture {
            Box::pin(async move { (self.to, self.tries) })
        }
    }
    let (to, tries) = Request {
        to: source(),
        tries: 0,
    }
    .tries(3)
    .await;
    sink(tries);
    sink(to); //~ personal-data-in-analytics
}

pub fn driven_by_hand() {
    let mut task = pin!(async { fetch(1).await.unwrap_or_default() });
    let mut context = Context::from_waker(Waker::noop());
    if let Poll::Ready(text) = task.as_mut().poll(&mut context) {
        sink(text); //~ personal-data-in-analytics
    }
}

pub fn never_awaited() {
    let task = fetch(1);
    drop(task);
    sink(clean());
}

pub async fn in_a_loop_until_it_works() {
    let mut tries = 0;
    let who = loop {
        tries += 1;
        match fetch(tries).await {
            Ok(who) => break who,
            Err(_) if tries < 3 => wait().await,
            Err(code) => {
                sink(code);
                return;
            }
        }
    };
    sink(tries);
    sink(who.as_str()); //~ personal-data-in-analytics
}

pub async fn handed_on_by_reference() {
    async fn append(line: &mut String, id: u32) {
        if let Ok(who) = fetch(id).await {
            line.push_str(&who);
        }
    }
    let (mut line, mut other) = (clean(), clean());
    append(&mut line, 1).await;
    append(&mut other, 0).await;
    sink(line); //~ personal-data-in-analytics
}
