//! What is wrong with an annotation.
//! Given complaints one by one, each with its place; gives them all at once as compile errors,
//! so that one build shows every mistake.

use proc_macro2::{Span, TokenStream};

/// What is wrong with a value, and what to write instead.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Complaint {
    pub(crate) what: String,
    pub(crate) help: String,
}

impl Complaint {
    pub(crate) fn new(what: impl Into<String>, help: impl Into<String>) -> Complaint {
        let (what, help) = (what.into(), help.into());
        Complaint { what, help }
    }
}

/// The errors found so far.
#[derive(Default)]
pub(crate) struct Errors {
    all: Option<syn::Error>,
    count: usize,
}

impl Errors {
    pub(crate) fn push(&mut self, at: Span, complaint: Complaint) {
        let Complaint { what, help } = complaint;
        self.absorb(syn::Error::new(at, format!("{what}\nhelp: {help}")));
    }

    pub(crate) fn absorb(&mut self, error: syn::Error) {
        self.count += 1;
        match &mut self.all {
            Some(errors) => errors.combine(error),
            None => self.all = Some(error),
        }
    }

    /// How many there are, to tell whether a step added any.
    pub(crate) fn count(&self) -> usize {
        self.count
    }

    /// One `compile_error!` per error; nothing when all is well.
    pub(crate) fn into_tokens(self) -> TokenStream {
        self.all
            .map_or_else(TokenStream::new, syn::Error::into_compile_error)
    }
}
