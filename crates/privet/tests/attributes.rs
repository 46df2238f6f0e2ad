//! The attributes give back what they stand on, wherever the compiler lets them stand.

#[privet::source(
    category = "feedback",
    purpose = "service-quality",
    gives = "return.ok"
)]
fn read_form(text: &str) -> Result<String, ()> {
    Ok(text.to_owned())
}

#[privet::cleaner(how = "pseudonymises")]
const fn length(text: &str) -> usize {
    text.len()
}

#[privet::guard(consent = "demand-analysis", subject = "self.id", when = "true")]
fn may_analyse(consents: &[u32], user: u32) -> bool {
    consents.contains(&user)
}

#[test]
fn a_function_works_as_before() {
    assert_eq!(read_form("hello").as_deref(), Ok("hello"));
    const LENGTH: usize = length("hello");
    assert_eq!(LENGTH, 5);
    assert!(may_analyse(&[1, 2], 2));
}

struct Store {
    rows: Vec<String>,
}

trait Erase {
    #[privet::right(clear, of = "crate::models::Visit")]
    fn clear(&mut self) -> usize;

    #[privet::sink(kind = "log", takes = ["self", 0, "arg 1.Mail.0"], purpose = "troubleshooting")]
    fn log(&self, line: &str, width: usize) -> String {
        format!("{line:>width$}")
    }
}

#[privet::purpose("demand-analysis")]
impl Erase for Store {
    #[privet::right(clear, of = "Visit")]
    #[privet::allow(
        personal-data-in-logs,
        reason = "audit trail, kept 7 days",
        until = "2027-06-30",
        approved_by = "privacy team",
    )]
    fn clear(&mut self) -> usize {
        self.rows.drain(..).count()
    }
}

#[test]
fn methods_of_traits_and_impls_work_as_before() {
    let mut store = Store {
        rows: vec!["a".to_owned()],
    };
    assert_eq!(store.log("a", 3), "  a");
    assert_eq!((store.clear(), store.clear()), (1, 0));
}

#[privet::purpose("service-quality")]
mod inline {
    #[privet::allow(personal_data_in_logs, reason = "a constant of the test")]
    pub(crate) const ANSWER: u32 = 42;

    #[privet::source(category = "usage", purposes("a", "b"), subject = "user")]
    pub(crate) static SEEN: u32 = 7;
}

#[test]
fn modules_constants_and_statics_work_as_before() {
    assert_eq!((inline::ANSWER, inline::SEEN), (42, 7));
}

#[test]
fn a_function_inside_a_function_works_as_before() {
    #[privet::sink(kind = "email", recipient = "mailer", takes = 0)]
    fn enrol<'a, T: AsRef<str> + ?Sized>(email: &'a T) -> impl Iterator<Item = char> + 'a {
        email.as_ref().chars()
    }
    assert_eq!(enrol("a@b").count(), 3);
}

/// Without the dependency the same words stand in `cfg_attr` and compile to nothing.
#[test]
fn the_words_may_stand_behind_a_cfg() {
    #[cfg_attr(privet, derive(privet::Personal))]
    #[cfg_attr(privet, personal(subject = "customer"))]
    struct Visit {
        #[cfg_attr(privet, personal(category = "browsing"))]
        url: &'static str,
    }

    #[cfg_attr(privet, privet::cleaner(how = "masks"))]
    fn masked(visit: &Visit) -> &str {
        &visit.url[..1]
    }
    assert_eq!(masked(&Visit { url: "/a" }), "/");
}

/// Arguments may come out of a macro, as literals that carry their own invisible brackets.
#[test]
fn an_attribute_may_come_out_of_a_macro() {
    macro_rules! logger {
        ($name:ident, $kind:literal, $arg:tt, $lint:ident, $reason:expr) => {
            #[privet::sink(kind = $kind, takes = $arg)]
            #[privet::allow($lint, reason = $reason)]
            fn $name(line: &str) -> usize {
                line.len()
            }
        };
    }
    logger!(log, "log", 0, personal_data_in_logs, "a test");
    assert_eq!(log("abc"), 3);
}
