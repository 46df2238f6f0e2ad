//! `derive(Personal)`: given the tokens of a type, gives the impl that holds its data map,
//! and the errors of its labels beside it.

use proc_macro2::TokenStream;
use quote::quote;

use crate::errors::Errors;
use crate::labels::{self, Label, Row};
use crate::outline::{self, Outline};

pub(crate) fn personal(item: TokenStream) -> TokenStream {
    let outline = match outline::read(item) {
        Ok(outline) => outline,
        Err(error) => return error.into_compile_error(),
    };
    let mut errors = Errors::default();
    let rows = labels::rows(&outline, &mut errors);
    let mut tokens = errors.into_tokens();
    tokens.extend(implementation(&outline, &rows));
    tokens
}

/// The impl, which stands even beside errors: a missing one would only cause more.
fn implementation(outline: &Outline, rows: &[Row]) -> TokenStream {
    let name = &outline.name;
    let declared = &outline.generics.declared;
    let used = &outline.generics.used;
    let where_clause = &outline.generics.where_clause;
    let fields = rows.iter().map(field);
    quote! {
        #[automatically_derived]
        impl<#declared> ::privet::Personal for #name<#used> #where_clause {
            const LABELS: ::privet::Labels = {
                const FIELDS: &[::privet::FieldLabel] = &[#(#fields),*];
                ::privet::Labels::new(FIELDS)
            };
        }
    }
}

fn field(row: &Row) -> TokenStream {
    let path = &row.path;
    let Some(Label {
        category,
        purposes,
        subject,
    }) = &row.label
    else {
        return quote!(::privet::FieldLabel::not_personal(#path));
    };
    let subject = match subject {
        Some(subject) => quote!(::core::option::Option::Some(#subject)),
        None => quote!(::core::option::Option::None),
    };
    quote!(::privet::FieldLabel::personal(#path, #category, &[#(#purposes),*], #subject))
}
