//! `Any`: the same value under another type.

pub trait Any { fn type_id(&self) -> TypeId { TypeId {} } }
impl<T: ?Sized> Any for T {}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TypeId {}
impl TypeId { pub fn of<T: ?Sized>() -> TypeId { TypeId {} } }
impl dyn Any {
    pub fn is<T: Any>(&self) -> bool {}
    pub fn downcast_ref<T: Any>(&self) -> Option<&T> { Some(self) }
    pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> { Some(self) }
}
impl dyn Any + Send {
    pub fn is<T: Any>(&self) -> bool {}
    pub fn downcast_ref<T: Any>(&self) -> Option<&T> { Some(self) }
    pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> { Some(self) }
}
impl dyn Any + Send + Sync {
    pub fn is<T: Any>(&self) -> bool {}
    pub fn downcast_ref<T: Any>(&self) -> Option<&T> { Some(self) }
    pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> { Some(self) }
}
pub fn type_name<T: ?Sized>() -> &'static str { "" }
pub fn type_name_of_val<T: ?Sized>(value: &T) -> &'static str { "" }
