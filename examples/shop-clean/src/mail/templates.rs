//! Subject and text of every mail.

use super::message::Content;

const SITE: &str = "https://fernhill-books.example";

/// The subject line; it names no book, since previews show it on locked screens.
pub(super) fn subject(content: &Content) -> &'static str {
    match content {
        Content::SignInCode { .. } => "Your sign-in code",
        Content::EmailChanged => "Your address was changed",
        Content::OrderPlaced { .. } => "We have your order",
        Content::OrderReady { .. } => "Your order is ready",
        Content::Answered { .. } => "A bookseller has answered you",
        Content::Welcome { .. } => "Welcome to our letter",
        Content::NewArrivals { .. } => "New on our shelves",
    }
}

/// The text.
pub(super) fn text(content: &Content) -> String {
    match content {
        Content::SignInCode { code } => {
            format!("Your code is {code}. It is good for ten minutes.\n")
        }
        Content::EmailChanged => "Your account was moved to another address.\n\
             If that was not you, answer this mail.\n"
            .to_owned(),
        Content::OrderPlaced { order, titles } => format!(
            "Thank you. Order {order} holds:\n\n{}\nWe write again when it is ready.\n",
            list(titles)
        ),
        Content::OrderReady { order } => {
            format!("Order {order} waits for you at the branch you chose.\n")
        }
        Content::Answered { consultation } => {
            format!("Read the answer at {SITE}/consultations/{consultation}\n")
        }
        Content::Welcome { leave_token } => {
            format!(
                "You will get our letter once a month.\n{}",
                leave(leave_token)
            )
        }
        Content::NewArrivals {
            titles,
            leave_token,
        } => format!(
            "New this month:\n\n{}\n{}",
            list(titles),
            leave(leave_token)
        ),
    }
}

fn list(titles: &[String]) -> String {
    titles
        .iter()
        .map(|title| format!("  - {title}\n"))
        .collect()
}

fn leave(token: &str) -> String {
    format!("To get no more letters: {SITE}/newsletter/leave/{token}\n")
}
