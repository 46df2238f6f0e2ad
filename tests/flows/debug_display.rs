//! `Debug` and `Display`: what an impl shows is what leaves, whoever formats.
#![allow(
    unused,
    private_interfaces,
    unexpected_cfgs,
    reason = "each function is a claim"
)]

use std::error::Error;
use std::fmt::{self, Debug, Display, Formatter, Write};

fn source() -> String {
    String::from("ada@example.org")
}
fn sink<T: Debug>(_: T) {}
fn coin() -> bool {
    std::env::args().count() > 1
}

/// Derived: shows everything.
#[derive(Clone, Debug)]
struct Open {
    #[cfg_attr(privet, personal(category = "contact.email"))]
    mail: String,
    id: u32,
}

/// By hand: shows the number.
#[derive(Clone)]
struct Shy {
    #[cfg_attr(privet, personal(category = "contact.email"))]
    mail: String,
    id: u32,
}
impl Debug for Shy {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shy")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}
impl Display for Shy {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{} (no. {})", self.mail, self.id)
    }
}

/// By hand: shows all of it.
struct Frank(Open);
impl Debug for Frank {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Frank")
            .field(&self.0.id)
            .field(&self.0.mail)
            .finish()
    }
}
impl Display for Frank {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Display::fmt(&self.0.id, f)
    }
}

fn open() -> Open {
    Open {
        mail: source(),
        id: 4,
    }
}
fn shy() -> Shy {
    Shy {
        mail: source(),
        id: 4,
    }
}

pub fn derived_debug_shows_it() {
    let text = format!("{:?}", open());
    sink(text); //~ personal-data-in-analytics
}

pub fn derived_debug_in_pretty_form() {
    let open = open();
    let text = format!("{open:#?}");
    sink(text); //~ personal-data-in-analytics
}

pub fn debug_by_hand_hides_it() {
    let text = format!("{:?}", shy());
    sink(text);
}

pub fn display_by_hand_shows_it() {
    let text = shy().to_string();
    sink(text); //~ personal-data-in-analytics
}

pub fn debug_by_hand_shows_it() {
    let frank = Frank(open());
    let text = format!("{frank:?}");
    sink(text); //~ personal-data-in-analytics
}

pub fn display_by_hand_hides_it() {
    let frank = Frank(open());
    let text = format!("{frank}");
    sink(text);
}

pub fn one_and_the_other_in_one_text() {
    let (frank, shy) = (Frank(open()), shy());
    sink(format!("{frank} {shy:?}"));
    sink(format!("{frank} {shy}")); //~ personal-data-in-analytics
}

pub fn debug_of_a_list() {
    let list = vec![Some(open())];
    sink(format!("{list:?}")); //~ personal-data-in-analytics
}

pub fn debug_of_a_list_of_the_shy() {
    let list = vec![Some(shy()), None];
    sink(format!("{list:?}"));
}

pub fn debug_of_a_wrapper_around_it() {
    #[derive(Debug)]
    struct Envelope<T>(T, u8);
    let (shut, opened) = (Envelope(shy(), 1), Envelope(open(), 1));
    sink(format!("{shut:?}"));
    sink(format!("{opened:?}")); //~ personal-data-in-analytics
}

pub fn generic_over_display() {
    fn line(item: &impl Display) -> String {
        format!("* {item}\n")
    }
    sink(line(&Frank(open())));
    sink(line(&shy())); //~ personal-data-in-analytics
}

pub fn generic_over_debug() {
    fn line<T: Debug>(item: T) -> String {
        format!("* {item:?}\n")
    }
    sink(line(shy()));
    sink(line(open())); //~ personal-data-in-analytics
}

#[derive(Debug)]
enum Problem {
    NoSuchUser(String),
    TooMany { limit: u32 },
}
impl Display for Problem {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Problem::NoSuchUser(who) => write!(f, "no user {who}"),
            Problem::TooMany { limit } => write!(f, "more than {limit}"),
        }
    }
}
impl Error for Problem {}

fn find(known: bool) -> Result<u32, Problem> {
    if known {
        Err(Problem::TooMany { limit: 3 })
    } else {
        Err(Problem::NoSuchUser(source()))
    }
}

pub fn the_text_of_an_error() {
    if let Err(problem) = find(coin()) {
        sink(problem.to_string()); //~ personal-data-in-analytics
    }
}

pub fn the_text_of_an_error_that_has_a_number() {
    let problem = Problem::TooMany {
        limit: source().len() as u32,
    };
    sink(problem.to_string());
}

pub fn the_text_of_an_error_behind_a_box() {
    fn run() -> Result<(), Box<dyn Error>> {
        find(false)?;
        Ok(())
    }
    if let Err(error) = run() {
        sink(format!("failed: {error}")); //~ personal-data-in-analytics
    }
}

pub fn the_cause_of_an_error() {
    #[derive(Debug)]
    struct Outer(Problem);
    impl Display for Outer {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            f.write_str("could not look up")
        }
    }
    impl Error for Outer {
        fn source(&self) -> Option<&(dyn Error + 'static)> {
            Some(&self.0)
        }
    }
    let outer = Outer(Problem::NoSuchUser(source()));
    sink(outer.to_string());
    if let Some(cause) = Error::source(&outer) {
        sink(cause.to_string()); //~ personal-data-in-analytics
    }
}

pub fn an_error_that_names_no_one() {
    #[derive(Debug)]
    struct Missing {
        id: u32,
        who: String,
    }
    impl Display for Missing {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            write!(f, "user {} is missing", self.id)
        }
    }
    let missing = Missing {
        id: 7,
        who: source(),
    };
    sink(missing.to_string());
}

pub fn written_by_write_str_and_pad() {
    struct Short<'a>(&'a Open);
    impl Display for Short<'_> {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            f.write_char('<')?;
            f.pad(&self.0.mail)?;
            f.write_str(">")
        }
    }
    let text = format!("{:>40}", Short(&open()));
    sink(text); //~ personal-data-in-analytics
}

pub fn written_by_pad_of_stars() {
    struct Stars<'a>(&'a Open);
    impl Display for Stars<'_> {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            f.pad(&"*".repeat(self.0.mail.len()))
        }
    }
    sink(Stars(&open()).to_string());
}

pub fn passed_on_to_a_field() {
    struct Outer {
        inner: Shy,
    }
    impl Display for Outer {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            Display::fmt(&self.inner, f)
        }
    }
    sink(Outer { inner: shy() }.to_string()); //~ personal-data-in-analytics
}

pub fn passed_on_to_a_field_that_hides() {
    struct Outer {
        inner: Shy,
    }
    impl Display for Outer {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            Debug::fmt(&self.inner, f)
        }
    }
    sink(Outer { inner: shy() }.to_string());
}

pub fn entries_of_a_list_and_a_map() {
    struct Rows(Vec<Open>);
    impl Debug for Rows {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            f.debug_map()
                .entries(self.0.iter().map(|row| (row.id, &row.mail)))
                .finish()
        }
    }
    sink(format!("{:?}", Rows(vec![open()]))); //~ personal-data-in-analytics
}

pub fn entries_of_a_list_of_ids() {
    struct Rows(Vec<Open>);
    impl Debug for Rows {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            f.debug_list()
                .entries(self.0.iter().map(|row| row.id))
                .finish()
        }
    }
    sink(format!("{:?}", Rows(vec![open()])));
}

pub fn format_args_passed_around() {
    fn render(args: fmt::Arguments<'_>) -> String {
        fmt::format(args)
    }
    let shy = shy();
    sink(render(format_args!("{}", shy.id)));
    let text = render(format_args!("{shy}"));
    sink(text); //~ personal-data-in-analytics
}

pub fn written_by_several_macros() {
    struct Card(Open);
    impl Display for Card {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            write!(f, "to ")?;
            write!(f, "{}", self.0.mail)?;
            writeln!(f, ", no. {}", self.0.id)
        }
    }
    sink(Card(open()).to_string()); //~ personal-data-in-analytics
}

pub fn written_by_several_macros_without_it() {
    struct Card(Open);
    impl Display for Card {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            write!(f, "to ")?;
            write!(f, "{} letters", self.0.mail.len())?;
            writeln!(f, ", no. {}", self.0.id)
        }
    }
    sink(Card(open()).to_string());
}

pub fn debug_of_a_tuple_of_a_map_of_the_shy() {
    let all = std::collections::BTreeMap::from([(1, (shy(), 2))]);
    let one = std::collections::BTreeMap::from([(1, (open(), 2))]);
    sink(format!("{all:?}"));
    sink(format!("{one:?}")); //~ personal-data-in-analytics
}

pub fn derived_debug_around_it_passed_through_a_generic() {
    #[derive(Debug)]
    struct Letter<T> {
        to: T,
        pages: u8,
    }
    fn text<T: Debug>(value: &T) -> String {
        format!("[{value:?}]")
    }
    let (shy, open) = (shy(), open());
    sink(text(&Letter { to: shy, pages: 1 }));
    sink(text(&Letter { to: open, pages: 1 })); //~ personal-data-in-analytics
}
