//! Format strings and what they show.

use super::body;

#[test]
fn placeholders_take_their_arguments() {
    body(
        r#"format!("{} {1} {0:?} {x} {y:#?}", a, b(), x = c)"#,
        r#"
        bb0:
            _1 = b()
            _0 = format! Format("{} {1} {0:?} {x} {y:#?}", {a}, {_1}, {a:?}, {c}, {y:?})
            return
        "#,
    );
}

#[test]
fn widths_and_precisions() {
    body(
        r#"println!("{:w$} {:>1$.2} {:.*} {z:.p$}", a, b, 3, c)"#,
        r#"
        bb0:
            _0 = println! Format("{:w$} {:>1$.2} {:.*} {z:.p$}", {a}, {b}, {c}, {z}, width w, width b, width 3, width p)
            return
        "#,
    );
}

#[test]
fn escaped_braces_are_text() {
    body(
        r#"print!("{{{x}}} {{}}")"#,
        r#"
        bb0:
            _0 = print! Format("{{{x}}} {{}}", {x})
            return
        "#,
    );
}

#[test]
fn write_has_a_destination() {
    body(
        r#"write!(f, "{}", self.x)?; writeln!(f)?; Ok(())"#,
        r#"
        let _1 stands for self
        bb0:
            _1 = self
            _2 = write! Format("{}", f, {_1.x})
            switch _2 { success -> bb2, failure -> bb1 }
        bb1:
            _0 = lang from_residual(_2@failure)
            return
        bb2:
            _3 = writeln! Format(f)
            switch _3 { success -> bb4, failure -> bb3 }
        bb3:
            _0 = lang from_residual(_3@failure)
            return
        bb4:
            _0 = Ok(())
            return
        "#,
    );
}

#[test]
fn unused_arguments_are_plain() {
    body(
        r#"eprintln!("none", a, b)"#,
        r#"
        bb0:
            _0 = eprintln! Format("none", a, b)
            return
        "#,
    );
}

#[test]
fn a_text_that_is_not_literal_shows_itself() {
    body(
        "panic!(msg)",
        "
        bb0:
            _0 = panic! Format({msg})
            unreachable
        ",
    );
}

#[test]
fn a_template_of_concat() {
    body(
        r#"format!(concat!("a{}", "b{}"), x, y)"#,
        r#"
        bb0:
            _0 = format! Format("a{}b{}", {x}, {y})
            return
        "#,
    );
}

#[test]
fn a_captured_local_and_a_captured_const() {
    body(
        r#"let x = 1; format!("{x} {LIMIT}")"#,
        r#"
        let _1 x
        bb0:
            _1 = 1
            _0 = format! Format("{x} {LIMIT}", {_1}, {LIMIT})
            return
        "#,
    );
}

#[test]
fn nested_format_macros() {
    body(
        r#"format!("{}", format_args!("{x}"))"#,
        r#"
        bb0:
            _1 = format_args! Format("{x}", {x})
            _0 = format! Format("{}", {_1})
            return
        "#,
    );
}
