//! Every format, the same shop, one golden each.

use privet_report::Format;

use crate::golden;
use crate::shop::shop;

#[test]
fn every_format_tells_of_the_shop() {
    for format in Format::ALL {
        golden::check(&format!("shop.{}", format.name()), &shop().write(*format));
    }
}

#[test]
fn every_format_is_found_by_its_name() {
    for format in Format::ALL {
        assert_eq!(Format::from_name(format.name()), Some(*format));
    }
    assert_eq!(Format::from_name("Terminal"), None);
}
