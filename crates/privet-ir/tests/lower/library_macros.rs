//! Grammars that models choose: logging, JSON, keys and values, SQL; and unknown macros.

use super::body;

#[test]
fn fields_of_tracing() {
    body(
        r#"info!(target: "t", user.id = 7, %a, ?b, c, d.e, name = %f.g, h = ?i(), "said {x} {}", y)"#,
        r#"
          %0 = d
          %1 = f
          %2 = i()
          ret = info!("said {x} {}", "t", user.id: 7, a: display a, b: debug b, c: c, d.e: %0.e, name: display %1.g, h: debug %2, display x, display y)
          return
        "#,
    );
}

#[test]
fn an_event_with_a_level_and_a_braced_list() {
    body(
        r#"event!(Level::INFO, { a = 1, b = %c }, "done")"#,
        r#"
          ret = event!("done", Level::INFO, a: 1, b: display c)
          return
        "#,
    );
}

#[test]
fn keys_of_log() {
    body(
        r#"info!(logger: l, a:? = x, b:% = y, c:debug = z, "k" = w, d; "text {}", v)"#,
        r#"
          ret = info!("text {}", l, a: debug x, b: display y, c: debug z, k: w, d: d, display v)
          return
        "#,
    );
}

#[test]
fn keys_of_slog() {
    body(
        r#"info!(log, #"tag", "text {}", v; "k" => %x, "l" => ?y, m => #%z, n)"#,
        r#"
          ret = info!("text {}", log: log, display v, k: display x, l: debug y, m: display z, n: n)
          return
        "#,
    );
}

#[test]
fn a_message_alone() {
    body(
        r#"info!("{x}"); info!("k" = v); info!(x = y, "{}", z); info!({A} = b)"#,
        r#"
          %0 = info!("{x}", display x)
          %1 = info!(k: v)
          %2 = info!("{}", x: y, display z)
          ret = info!(: b)
          return
        "#,
    );
}

#[test]
fn a_field_with_a_complex_value() {
    body(
        "info!(a = b.c(|x| x), r#type = 1, parent: &span, ?d.e, %f())",
        "
          %0 = closure 1
          %1 = b.c(%0)
          %2 = span
          %3 = &%2
          %4 = d
          %5 = f()
          ret = info!(a: %1, type: 1, %3, d.e: debug %4.e, : display %5)
          return
        closure 1
          ret = x
          return
        ",
    );
}

#[test]
fn nested_json() {
    body(
        r#"json!({ "a": x.y, "b": { "c": [1, { "d": z }, null] }, K: v, (key()): w(), "e": true })"#,
        "
          %0 = x
          %1 = json!(d: z)
          %2 = vec[1, %1, ()]
          %3 = json!(c: %2)
          %4 = key()
          %5 = w()
          ret = json!(a: %0.y, b: %3, K: v, %4, : %5, e: true)
          return
        ",
    );
}

#[test]
fn json_of_a_value() {
    body(
        "json!(x); json!([1, a]); json!({})",
        "
          %0 = json!(x)
          %1 = vec[1, a]
          %2 = json!(%1)
          ret = json!()
          return
        ",
    );
}

#[test]
fn keys_and_values() {
    body(
        r#"hashmap! { "a" => x, B => y(), c: 1, }"#,
        "
          %0 = y()
          ret = hashmap!(a: x, B, : %0, c: 1)
          return
        ",
    );
}

#[test]
fn sql_with_arguments() {
    body(
        r#"query!("SELECT * FROM t WHERE id = $1", id); query_as!(User, "SELECT " + "1", a.b, c as _)"#,
        r#"
          %0 = query!("SELECT * FROM t WHERE id = $1", id)
          %1 = a
          %2 = c as _
          ret = query_as!("SELECT 1", User, %1.b, %2)
          return
        "#,
    );
}

#[test]
fn an_unknown_macro_is_read_as_arguments() {
    body(
        "whatever!(a.b, c(), k = d)",
        "
          %0 = a
          %1 = c()
          ret = whatever!(%0.b, %1, k: d)
          return
        blind MacroNotExpanded: whatever!(a.b, c(), k = d)
        ",
    );
}

#[test]
fn an_unknown_macro_that_reads_as_nothing() {
    body(
        "let x = whatever!(a => b c);",
        "
          x = unknown()
          return
        blind MacroNotExpanded: whatever!(a => b c)
        ",
    );
}

#[test]
fn the_first_future_wins() {
    body(
        "let r = pick! { x = a() => h(x), Some(y) = b(), if c => { y } else => 0 }; r",
        "
          %0 = a()
          %1 = b()
          %2 = pick!(%0, %1)
          switch %2 _ -> 1, _ -> 2, _ -> 4
        1:
          %3 = await %0
          bind x %3
          r = h(x)
          goto 5
        2:
          %4 = await %1
          switch %4 Some -> 3, _ -> 5
        3:
          bind y %4.<Some>.0
          r = y
          goto 5
        4:
          r = 0
          goto 5
        5:
          ret = r
          return
        ",
    );
}
