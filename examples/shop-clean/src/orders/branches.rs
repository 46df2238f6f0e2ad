//! Our branches. There are three; a table in the database would be a joke.

use serde::Serialize;

use crate::base::ids::BranchId;

#[derive(Serialize)]
pub struct Branch {
    pub id: BranchId,
    pub name: &'static str,
    /// The first digits of the postcodes around it.
    pub area: &'static str,
}

pub static BRANCHES: [Branch; 3] = [
    Branch {
        id: BranchId(1),
        name: "Fernhill",
        area: "10",
    },
    Branch {
        id: BranchId(2),
        name: "Harbour",
        area: "20",
    },
    Branch {
        id: BranchId(3),
        name: "Station",
        area: "30",
    },
];

/// The branch of this id, if we have it.
pub fn by_id(id: BranchId) -> Option<&'static Branch> {
    BRANCHES.iter().find(|branch| branch.id == id)
}
