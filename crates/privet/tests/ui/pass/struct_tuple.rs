//! A tuple struct, whose `where` stands after the fields.

use privet::Personal;

#[derive(Personal)]
#[allow(dead_code)]
pub struct Mail<T>(
    #[personal(category = "contact.email")] pub String,
    pub(crate) T,
)
where
    T: Iterator<Item = (u8, u8)>;

fn main() {
    type Bytes = Mail<std::vec::IntoIter<(u8, u8)>>;
    assert!(Bytes::LABELS.find("0").is_some());
    assert!(Bytes::LABELS.find("1").is_none());
}
