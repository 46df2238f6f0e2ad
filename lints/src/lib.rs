//! The lint pages.
