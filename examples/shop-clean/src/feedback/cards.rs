//! Comment cards: what customers write by hand at the till, with their number, and the staff types
//! in, a line a card: `1204; 4; good chairs, too few of them`.

use super::model::FeedbackForm;
use crate::base::ids::CustomerId;
use crate::base::{Error, Result};

/// Reads a typed stack of cards; one bad line refuses the stack, so that none is typed twice.
pub fn read(stack: &str) -> Result<Vec<(CustomerId, FeedbackForm)>> {
    stack
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(card)
        .collect()
}

fn card(line: &str) -> Result<(CustomerId, FeedbackForm)> {
    let mut parts = line.splitn(3, ';');
    let customer = number(parts.next(), "has no customer number")?;
    let rating = number(parts.next(), "has no rating")?;
    let form = FeedbackForm {
        product: None,
        rating,
        comment: comment(parts.next()),
    };
    Ok((CustomerId(customer), form))
}

fn number(part: Option<&str>, missing: &'static str) -> Result<i64> {
    let number = part.and_then(|part| part.trim().parse().ok());
    number.ok_or(Error::invalid("card", missing))
}

#[privet::source(
    category = "feedback",
    purpose = "service-quality",
    subject = "customer"
)]
fn comment(part: Option<&str>) -> String {
    part.unwrap_or_default().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_a_card() {
        let cards = read("7; 4; good chairs; few\n\n8; 5\n").expect("both lines are cards");
        assert_eq!(cards.len(), 2);
        assert_eq!(cards[0].0, CustomerId(7));
        assert_eq!(cards[0].1.comment, "good chairs; few");
    }

    #[test]
    fn a_line_without_a_rating_refuses_the_stack() {
        assert!(read("7; 4; good\n8; bad").is_err());
    }
}
