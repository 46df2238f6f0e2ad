//! A list that is empty most of the time, in the room of one pointer.
//!
//! Made from a `Vec` once it is complete; read as a slice.

use std::ops::Deref;

/// A finished list of few or no elements.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Few<T>(Option<Box<Held<T>>>);

/// What stands behind the pointer; there is always something in it.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
struct Held<T>(Box<[T]>);

impl<T> Default for Few<T> {
    fn default() -> Few<T> {
        Few(None)
    }
}

impl<T> Deref for Few<T> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        match &self.0 {
            Some(held) => &held.0,
            None => &[],
        }
    }
}

impl<T> From<Vec<T>> for Few<T> {
    fn from(list: Vec<T>) -> Few<T> {
        match list.is_empty() {
            true => Few(None),
            false => Few(Some(Box::new(Held(list.into())))),
        }
    }
}

impl<T> FromIterator<T> for Few<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Few<T> {
        Few::from(Vec::from_iter(items))
    }
}

impl<'a, T> IntoIterator for &'a Few<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;
    fn into_iter(self) -> std::slice::Iter<'a, T> {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::Few;

    #[test]
    fn it_reads_as_the_list_it_was_made_from() {
        let none: Few<String> = Few::from(Vec::new());
        assert!(none.is_empty() && none == Few::default());
        let few: Few<u8> = [1, 2, 3].into_iter().collect();
        assert_eq!((few.len(), few[1], few.iter().sum::<u8>()), (3, 2, 6));
        assert_eq!(size_of::<Few<String>>(), size_of::<usize>());
    }
}
