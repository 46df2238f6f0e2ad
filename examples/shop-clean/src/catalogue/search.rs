//! Searching the shelves.
//!
//! The form is what a browser sends; the index query is what the store understands. A search that
//! takes long is reported, so that we notice when an index is missing.

use std::sync::Arc;
use std::time::{Duration, Instant};

use privet::Personal;
use serde::Deserialize;
use tracing::warn;

use super::model::{Genre, Product, ProductStore, Sort};
use crate::base::{Error, Result};

const PAGE_SIZE: i64 = 24;
const SLOW: Duration = Duration::from_millis(250);
const MOST_TERMS: usize = 8;

/// The search box and its filters.
#[derive(Default, Deserialize, Personal)]
#[personal(subject = "customer")]
pub struct SearchForm {
    #[personal(category = "browsing", purposes("service-quality", "troubleshooting"))]
    #[serde(default)]
    pub words: String,
    #[personal(category = "browsing", purposes("service-quality", "troubleshooting"))]
    pub genre: Option<Genre>,
    #[personal(none)]
    #[serde(default)]
    pub sort: Sort,
    #[personal(none)]
    #[serde(default)]
    pub page: u32,
}

/// A search as the store runs it.
pub struct IndexQuery {
    pub terms: Vec<String>,
    pub genre: Option<Genre>,
    pub sort: Sort,
    pub limit: i64,
    pub offset: i64,
}

impl From<SearchForm> for IndexQuery {
    fn from(form: SearchForm) -> Self {
        let terms = form
            .words
            .split_whitespace()
            .take(MOST_TERMS)
            .map(str::to_lowercase)
            .collect();
        Self {
            terms,
            genre: form.genre,
            sort: form.sort,
            limit: PAGE_SIZE,
            offset: i64::from(form.page) * PAGE_SIZE,
        }
    }
}

pub struct Search {
    products: Arc<dyn ProductStore>,
}

impl Search {
    pub fn new(products: Arc<dyn ProductStore>) -> Self {
        Self { products }
    }

    /// One page of what matches all words.
    pub async fn find(&self, form: SearchForm) -> Result<Vec<Product>> {
        if form.words.len() > 200 {
            return Err(Error::invalid("words", "is longer than any title"));
        }
        self.run(IndexQuery::from(form)).await
    }

    /// What came in last, for the front page.
    pub async fn newest(&self) -> Result<Vec<Product>> {
        self.products.newest(PAGE_SIZE).await
    }

    async fn run(&self, query: IndexQuery) -> Result<Vec<Product>> {
        let started = Instant::now();
        let found = self.products.matching(&query).await?;
        report_when_slow(&query, started.elapsed(), found.len());
        Ok(found)
    }
}

fn report_when_slow(query: &IndexQuery, took: Duration, found: usize) {
    if took < SLOW {
        return;
    }
    let millis = took.as_millis();
    warn!(millis, found, terms = query.terms.len(), "slow search");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_become_terms() {
        let form = SearchForm {
            words: " The  Sea ".into(),
            page: 2,
            ..SearchForm::default()
        };
        let query = IndexQuery::from(form);
        assert_eq!(query.terms, ["the", "sea"]);
        assert_eq!(query.offset, 2 * PAGE_SIZE);
    }
}
