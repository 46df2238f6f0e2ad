//! Format strings and what they show.

use super::body;

#[test]
fn placeholders_take_their_arguments() {
    body(
        r#"format!("{} {1} {0:?} {x} {y:#?}", a, b(), x = c)"#,
        r#"
          %0 = b()
          ret = format!("{} {1} {0:?} {x} {y:#?}", display a, display %0, debug a, display c, debug y)
          return
        "#,
    );
}

#[test]
fn widths_and_precisions() {
    body(
        r#"println!("{:w$} {:>1$.2} {:.*} {z:.p$}", a, b, 3, c)"#,
        r#"
          ret = println!("{:w$} {:>1$.2} {:.*} {z:.p$}", display a, display b, display c, display z, width w, width b, width 3, width p)
          return
        "#,
    );
}

#[test]
fn escaped_braces_are_text() {
    body(
        r#"print!("{{{x}}} {{}}")"#,
        r#"
          ret = print!("{{{x}}} {{}}", display x)
          return
        "#,
    );
}

#[test]
fn write_has_a_destination() {
    body(
        r#"write!(f, "{}", self.x)?; writeln!(f)?; Ok(())"#,
        r#"
          %0 = self
          %1 = write!("{}", f, display %0.x)
          switch %1 ok -> 2, err -> 1
        1:
          ret = FromResidual(%1.err)
          return
        2:
          %2 = writeln!(f)
          switch %2 ok -> 4, err -> 3
        3:
          ret = FromResidual(%2.err)
          return
        4:
          ret = Ok(())
          return
        "#,
    );
}

#[test]
fn unused_arguments_are_plain() {
    body(
        r#"eprintln!("none", a, b)"#,
        r#"
          ret = eprintln!("none", a, b)
          return
        "#,
    );
}

#[test]
fn a_text_that_is_not_literal_shows_itself() {
    body(
        "panic!(msg)",
        "
          ret = panic!(display msg)
          unreachable
        ",
    );
}

#[test]
fn a_template_of_concat() {
    body(
        r#"format!(concat!("a{}", "b{}"), x, y)"#,
        r#"
          ret = format!("a{}b{}", display x, display y)
          return
        "#,
    );
}

#[test]
fn a_captured_local_and_a_captured_const() {
    body(
        r#"let x = 1; format!("{x} {LIMIT}")"#,
        r#"
          x = 1
          ret = format!("{x} {LIMIT}", display x, display LIMIT)
          return
        "#,
    );
}

#[test]
fn nested_format_macros() {
    body(
        r#"format!("{}", format_args!("{x}"))"#,
        r#"
          %0 = format_args!("{x}", display x)
          ret = format!("{}", display %0)
          return
        "#,
    );
}
