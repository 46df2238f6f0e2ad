//! The catalogue: books, the search over them, and the track of what a customer looked at.

mod model;
mod search;
mod visits;

pub use model::{Genre, Product, ProductStore, Sort};
pub use search::{IndexQuery, Search, SearchForm};
pub use visits::{PageView, Visit, VisitLog, VisitStore, section_of};
