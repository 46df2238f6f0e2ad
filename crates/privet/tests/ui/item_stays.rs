//! Beside an error the item is still there, so nothing that uses it is an error too.

use privet::Personal;

#[derive(Personal)]
struct Visit<'a, T: Clone> {
    #[personal(category = "Browsing")]
    url: &'a T,
    #[personal(category = "settings")]
    theme: u8,
}

fn labels<T: Personal>() -> usize {
    T::LABELS.len()
}

trait Store {
    #[privet::right(clera, of = "Visit")]
    fn clear(&self) -> usize;

    #[privet::cleaner(how = "hashes")]
    const SALT: u8;
}

#[privet::purpose]
impl Store for u8 {
    #[privet::right(forget, of = "Visit")]
    fn clear(&self) -> usize {
        usize::from(*self) + usize::from(Self::SALT)
    }

    #[privet::cleaner(how = "salts")]
    const SALT: u8 = 3;
}

#[privet::purpose(inside)]
mod inline {
    #[privet::sink(kind = "logs")]
    pub(crate) const LINE: &str = "";
}

fn main() {
    #[privet::guard(consent = "a", right = "query")]
    fn may() -> bool {
        labels::<Visit<'static, u8>>() + 3u8.clear() > 0
    }
    assert!(may() && inline::LINE.is_empty());
}
