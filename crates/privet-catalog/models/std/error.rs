//! `Error`: its text is its `Display`, its cause is `source`.

use crate::fmt::{Debug, Display};

pub trait Error: Debug + Display {
    fn source(&self) -> Option<&(dyn Error + 'static)> { None }
    fn description(&self) -> &str { "" }
    fn cause(&self) -> Option<&dyn Error> { self.source() }
}
impl<'a, T: Error + ?Sized> Error for &'a T { fn source(&self) -> Option<&(dyn Error + 'static)> { (**self).source() } }
impl dyn Error {
    pub fn is<T: Error + 'static>(&self) -> bool {}
    pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T> { Some(self) }
    pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T> { Some(self) }
}
impl dyn Error + Send {
    pub fn is<T: Error + 'static>(&self) -> bool {}
    pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T> { Some(self) }
}
impl dyn Error + Send + Sync {
    pub fn is<T: Error + 'static>(&self) -> bool {}
    pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T> { Some(self) }
    pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T> { Some(self) }
}
