//! Keys of `[target]`: a triple, or a cfg expression that holds for the chosen target.

use privet_ir::cfg::Cfg;
use proc_macro2::TokenStream;

/// A longer expression is no sensible one.
const LONGEST: usize = 4096;

/// Whether the key of a `[target.KEY]` table speaks of `triple`. What cannot be read applies: more names harm nothing.
pub(crate) fn applies(key: &str, triple: &str) -> bool {
    let Some(expression) = key.trim().strip_prefix("cfg(") else {
        return key == triple;
    };
    let Some(expression) = expression
        .strip_suffix(')')
        .filter(|text| text.len() < LONGEST)
    else {
        return true;
    };
    match expression.parse::<TokenStream>() {
        Ok(tokens) => Cfg::default().with_target(triple).holds(&tokens),
        Err(_) => true,
    }
}
