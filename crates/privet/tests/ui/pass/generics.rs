//! Lifetimes, bounds, defaults, constants and `where`.

use privet::Personal;

#[derive(Personal)]
#[allow(dead_code)]
struct Page<'a, 'b: 'a, T: Fn(&u8) -> Vec<u8> = fn(&u8) -> Vec<u8>, const N: usize = { 1 + 1 }>
where
    &'b T: Copy,
    [u8; N]: Sized,
{
    #[personal(category = "browsing")]
    links: Vec<(&'a str, [u8; N])>,
    call: &'b T,
}

fn main() {
    type Plain = Page<'static, 'static>;
    assert_eq!(Plain::LABELS.len(), 1);
}
