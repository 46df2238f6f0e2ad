//! The data map that the derive gives, for every shape of type and every level of label.
#![expect(dead_code, reason = "only the labels of these types are read")]

use std::borrow::Cow;
use std::fmt::Debug;

use privet::{FieldLabel, Labels, Personal};

/// The map as lines, each as `FieldLabel` prints itself.
fn map<T: Personal + ?Sized>() -> Vec<String> {
    T::LABELS.iter().map(FieldLabel::to_string).collect()
}

#[derive(Personal)]
#[personal(subject = "customer")]
struct Visit {
    #[personal(category = "browsing", purposes("service-quality", "troubleshooting"))]
    url: String,
    #[personal(category = "settings", purpose = "service-quality", subject = "guest")]
    r#type: u8,
    #[personal(none)]
    request_id: u64,
    unlabelled: u8,
}

#[test]
fn a_field_takes_the_defaults_of_its_type_and_its_own_key_wins() {
    assert_eq!(
        map::<Visit>(),
        [
            "url: browsing, for service-quality, troubleshooting, of customer",
            "type: settings, for service-quality, of guest",
            "request_id: not personal",
        ]
    );
}

#[test]
fn a_field_without_a_label_is_not_in_the_map() {
    assert!(Visit::LABELS.find("unlabelled").is_none());
    assert!(Visit::LABELS.find("request_id").is_some());
}

#[test]
fn fields_of_a_tuple_struct_are_numbered() {
    #[derive(Personal)]
    struct Pair(
        #[personal(category = "contact.email")] String,
        u8,
        #[personal(none)] u8,
    );
    assert_eq!(map::<Pair>(), ["0: contact.email", "2: not personal"]);
}

#[test]
fn a_category_on_the_type_labels_every_field_but_the_reviewed_ones() {
    #[derive(Personal)]
    #[personal(category = "usage", purposes("a", "b"), subject = "user")]
    struct Usage {
        clicks: u32,
        #[personal(purpose = "c")]
        seconds: u32,
        #[personal(category = "device")]
        browser: String,
        #[personal(none)]
        version: u8,
    }
    assert_eq!(
        map::<Usage>(),
        [
            "clicks: usage, for a, b, of user",
            "seconds: usage, for c, of user",
            "browser: device, for a, b, of user",
            "version: not personal",
        ]
    );
}

#[test]
fn a_reviewed_type_has_only_reviewed_fields_and_exceptions() {
    #[derive(Personal)]
    #[personal(none)]
    struct Config {
        port: u16,
        #[personal(category = "contact.email")]
        admin: String,
    }
    assert_eq!(
        map::<Config>(),
        ["port: not personal", "admin: contact.email"]
    );
}

#[derive(Personal)]
#[personal(category = "usage", subject = "user")]
enum Event {
    Started,
    Mailed(#[personal(category = "contact.email")] String, u8),
    #[personal(category = "browsing", purpose = "service-quality")]
    Visited {
        url: String,
        #[personal(none)]
        status: u16,
    },
    #[personal(none)]
    Failed(u16),
    #[personal(subject = "guest")]
    Left,
}

#[test]
fn labels_of_an_enum_cover_all_payloads_and_variants_stand_between() {
    assert_eq!(
        map::<Event>(),
        [
            "Mailed.0: contact.email, of user",
            "Mailed.1: usage, of user",
            "Visited.url: browsing, for service-quality, of user",
            "Visited.status: not personal",
            "Failed.0: not personal",
            "Left: usage, of guest",
        ]
    );
}

#[test]
fn a_type_without_fields_is_its_own_data() {
    #[derive(Personal)]
    #[personal(category = "settings")]
    enum Theme {
        Light = 1,
        #[personal(category = "health")]
        HighContrast = (2 << 1) as isize,
    }
    assert_eq!(map::<Theme>(), ["self: settings", "HighContrast: health"]);

    #[derive(Personal)]
    #[personal(none)]
    struct Marker;
    assert_eq!(map::<Marker>(), ["self: not personal"]);
}

#[test]
fn a_type_without_labels_has_an_empty_map() {
    #[derive(Personal)]
    struct Unit;
    #[derive(Personal)]
    #[personal(subject = "user")]
    struct Nothing {
        a: u8,
    }
    #[derive(Personal)]
    enum Never {}
    for labels in [Unit::LABELS, Nothing::LABELS, Never::LABELS] {
        assert!(labels.is_empty());
        assert_eq!(labels, Labels::default());
    }
}

#[test]
fn several_brackets_on_one_field_add_up() {
    #[derive(Personal)]
    struct Split {
        #[personal(category = "usage")]
        #[doc = concat!("between", " them")]
        #[cfg_attr(all(), personal(purpose = "a", subject = "user"))]
        clicks: u32,
        #[cfg(any())]
        #[personal(category = "health")]
        left_out: u32,
    }
    assert_eq!(map::<Split>(), ["clicks: usage, for a, of user"]);
}

#[test]
fn generics_of_every_kind_are_carried_over() {
    trait Assoc {
        type Out;
    }
    impl Assoc for u8 {
        type Out = u8;
    }
    #[derive(Personal)]
    #[personal(category = "usage")]
    struct Generic<
        'a,
        'b: 'a,
        T,
        F: Fn(&T) -> Vec<u8> + ?Sized = fn(&T) -> Vec<u8>,
        const N: usize = { 1 + 2 },
    >
    where
        T: Clone + Assoc<Out = u8>,
        [u8; N]: Debug,
        Cow<'a, [u8; N]>: Sized,
    {
        map: std::collections::BTreeMap<(T, u8), [&'b u8; N]>,
        out: <T as Assoc>::Out,
        call: &'a F,
    }
    type Concrete = Generic<'static, 'static, u8>;
    assert_eq!(
        map::<Concrete>(),
        ["map: usage", "out: usage", "call: usage"]
    );

    #[derive(Personal)]
    struct Tuple<T: ?Sized, const N: usize>(
        pub(crate) [u8; N],
        #[personal(category = "usage")] pub Box<T>,
    )
    where
        [u8; N]: Sized;
    assert_eq!(map::<Tuple<str, 4>>(), ["1: usage"]);

    #[derive(Personal)]
    enum Either<L, R = L> {
        Left(#[personal(category = "usage")] L),
        Right {
            #[personal(none)]
            r#in: R,
        },
    }
    assert_eq!(
        map::<Either<u8>>(),
        ["Left.0: usage", "Right.in: not personal"]
    );
}

/// Types and discriminants are stepped over, so everything that the compiler takes is taken.
#[test]
fn no_expression_in_a_type_is_too_much() {
    const BIG: bool = 1 < 2;
    #[derive(Personal)]
    struct Odd {
        a: [u8; if BIG { 4 } else { 2 }],
        b: [u8; match BIG {
            true => 1,
            false => 1 << 2,
        }],
        c: fn(u8, u16) -> Option<Result<u8, ()>>,
        d: Box<dyn Fn(&str)>,
        #[personal(category = "usage")]
        e: <Vec<(u8, u16)> as IntoIterator>::Item,
    }
    assert_eq!(map::<Odd>(), ["e: usage"]);

    #[derive(Personal)]
    #[repr(u8)]
    enum Sizes {
        A = if BIG { 1 } else { 2 },
        B = std::mem::size_of::<Result<u8, u16>>() as u8,
        #[personal(category = "usage")]
        C(u8) = 9,
    }
    assert_eq!(map::<Sizes>(), ["C.0: usage"]);
}

#[test]
fn a_type_may_come_out_of_a_macro() {
    macro_rules! record {
        ($(#[$meta:meta])* $vis:vis struct $name:ident<$life:lifetime> {
            $($(#[$field_meta:meta])* $field_vis:vis $field:ident : $ty:ty = $category:literal,)*
        }) => {
            $(#[$meta])*
            $vis struct $name<$life> {
                $($(#[$field_meta])* #[personal(category = $category)] $field_vis $field: $ty,)*
                rest: &$life str,
            }
        };
    }
    record! {
        #[derive(Personal)]
        #[personal(subject = "user")]
        pub(crate) struct Made<'a> {
            #[personal(purpose = "a")]
            pub email: Option<std::collections::BTreeMap<u8, String>> = "contact.email",
            name: String = "identity",
        }
    }
    assert_eq!(
        map::<Made<'static>>(),
        [
            "email: contact.email, for a, of user",
            "name: identity, of user"
        ]
    );
}

#[test]
fn the_map_is_a_constant() {
    const FIELDS: usize = Visit::LABELS.len();
    const FIRST: FieldLabel = Visit::LABELS.as_slice()[0];
    const CATEGORY: Option<&str> = FIRST.category();
    assert_eq!((FIELDS, CATEGORY), (3, Some("browsing")));
}

#[test]
fn the_map_answers_questions() {
    let paths = |fields: &mut dyn Iterator<Item = &'static FieldLabel>| {
        fields.map(FieldLabel::path).collect::<Vec<_>>()
    };
    let labels = Event::LABELS;
    assert_eq!(paths(&mut labels.in_category("contact")), ["Mailed.0"]);
    assert_eq!(
        paths(&mut labels.in_category("contact.email")),
        ["Mailed.0"]
    );
    assert_eq!(paths(&mut labels.in_category("contact.e")), [""; 0]);
    assert_eq!(
        paths(&mut labels.for_purpose("service-quality")),
        ["Visited.url"]
    );
    assert_eq!(
        paths(&mut labels.personal()),
        ["Mailed.0", "Mailed.1", "Visited.url", "Left"]
    );

    let url = Visit::LABELS.find("url").expect("labelled above");
    assert_eq!(url.purposes(), ["service-quality", "troubleshooting"]);
    assert_eq!(url.subject(), Some("customer"));
    assert!(url.is_personal() && url.may_serve("troubleshooting") && !url.may_serve("promotion"));
    let reviewed = Visit::LABELS.find("request_id").expect("reviewed above");
    assert_eq!(reviewed, &FieldLabel::not_personal("request_id"));
    assert!(!reviewed.is_personal() && !reviewed.is_in(""));
}

#[test]
fn the_map_prints_as_a_table() {
    assert_eq!(
        Visit::LABELS.to_string(),
        "\
| field      | category     | purposes                         | subject  |
|------------|--------------|----------------------------------|----------|
| url        | browsing     | service-quality, troubleshooting | customer |
| type       | settings     | service-quality                  | guest    |
| request_id | not personal |                                  |          |"
    );
    assert_eq!(
        Labels::default().to_string(),
        "\
| field | category | purposes | subject |
|-------|----------|----------|---------|"
    );
}

#[test]
fn a_loop_over_the_map_needs_no_iter() {
    let mut seen = 0;
    for field in Visit::LABELS {
        seen += usize::from(field.is_personal());
    }
    for field in &Visit::LABELS {
        seen += usize::from(!field.is_personal());
    }
    assert_eq!(seen, Visit::LABELS.len());
}
