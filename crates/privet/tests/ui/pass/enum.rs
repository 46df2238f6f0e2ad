//! Every kind of variant.

use privet::Personal;

#[derive(Personal)]
#[personal(category = "usage")]
#[allow(dead_code)]
enum Event<'a> {
    Started,
    Mailed(#[personal(category = "contact.email")] &'a str),
    #[personal(none)]
    Failed {
        code: u16,
    },
}

fn main() {
    let paths: Vec<&str> = Event::LABELS.iter().map(|field| field.path()).collect();
    assert_eq!(paths, ["Mailed.0", "Failed.code"]);
}
