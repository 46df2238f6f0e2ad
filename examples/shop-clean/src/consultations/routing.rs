//! Who answers: a team by the words of the topic, or whoever is free when that team is busy.

use tracing::warn;

use super::model::{Consultation, ConsultationStore, Opening, Team};
use crate::base::Result;
use crate::base::ids::{ConsultationId, CustomerId};

const BUSY: i64 = 25;

const WORDS: [(&str, Team); 7] = [
    ("order", Team::Orders),
    ("collect", Team::Orders),
    ("deliver", Team::Orders),
    ("refund", Team::Orders),
    ("child", Team::Children),
    ("school", Team::Children),
    ("picture book", Team::Children),
];

/// Opens a consultation with the team it belongs to.
pub(super) async fn assign(
    store: &dyn ConsultationStore,
    customer: CustomerId,
    opening: &Opening,
) -> Result<Consultation> {
    let team = team_for(&opening.topic);
    let waiting = store.waiting_for(team).await?;
    let consultation = store.open(customer, &opening.topic, team).await?;
    if waiting >= BUSY {
        call_for_help(consultation.id, waiting);
    }
    Ok(consultation)
}

/// The shift lead watches the log for these lines.
fn call_for_help(consultation: ConsultationId, waiting: i64) {
    warn!("{waiting} customers wait already, take over {consultation}");
}

fn team_for(topic: &str) -> Team {
    let topic = topic.to_lowercase();
    WORDS
        .iter()
        .find(|(word, _)| topic.contains(word))
        .map_or(Team::Shelves, |(_, team)| *team)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_topic_finds_the_team() {
        assert_eq!(team_for("My ORDER is late"), Team::Orders);
        assert_eq!(team_for("A picture book about the sea"), Team::Children);
        assert_eq!(team_for("Something like Sebald"), Team::Shelves);
    }
}
