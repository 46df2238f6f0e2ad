//! Grammars that models choose: logging, JSON, keys and values, SQL; and unknown macros.

use super::body;

#[test]
fn fields_of_tracing() {
    body(
        r#"info!(target: "t", user.id = 7, %a, ?b, c, d.e, name = %f.g, h = ?i(), "said {x} {}", y)"#,
        r#"
        let _1 stands for d
        let _2 stands for f
        bb0:
            _1 = d
            _2 = f
            _3 = i()
            _0 = info! Fields("said {x} {}", "t", user.id = 7, a = {a}, b = {b:?}, c = c, d.e = _1.e, name = {_2.g}, h = {_3:?}, {x}, {y})
            return
        "#,
    );
}

#[test]
fn an_event_with_a_level_and_a_braced_list() {
    body(
        r#"event!(Level::INFO, { a = 1, b = %c }, "done")"#,
        r#"
        bb0:
            _0 = event! Fields("done", Level::INFO, a = 1, b = {c})
            return
        "#,
    );
}

#[test]
fn keys_of_log() {
    body(
        r#"info!(logger: l, a:? = x, b:% = y, c:debug = z, "k" = w, d; "text {}", v)"#,
        r#"
        bb0:
            _0 = info! Fields("text {}", l, a = {x:?}, b = {y}, c = {z:?}, k = w, d = d, {v})
            return
        "#,
    );
}

#[test]
fn keys_of_slog() {
    body(
        r#"info!(log, #"tag", "text {}", v; "k" => %x, "l" => ?y, m => #%z, n)"#,
        r#"
        bb0:
            _0 = info! Fields("text {}", log = log, {v}, k = {x}, l = {y:?}, m = {z}, n = n)
            return
        "#,
    );
}

#[test]
fn a_message_alone() {
    body(
        r#"info!("{x}"); info!("k" = v); info!(x = y, "{}", z); info!({A} = b)"#,
        r#"
        bb0:
            _1 = info! Fields("{x}", {x})
            _2 = info! Fields(k = v)
            _3 = info! Fields("{}", x = y, {z})
            _0 = info! Fields( = b)
            return
        "#,
    );
}

#[test]
fn a_field_with_a_complex_value() {
    body(
        "info!(a = b.c(|x| x), r#type = 1, parent: &span, ?d.e, %f())",
        "
        let _3 stands for span
        let _5 stands for d
        bb0:
            _1 = closure #1
            _2 = b.c(_1)
            _3 = span
            _4 = &_3
            _5 = d
            _6 = f()
            _0 = info! Fields(a = _2, type = 1, _4, d.e = {_5.e:?},  = {_6})
            return
        closure #1 []
        param _1 x
        bb0:
            _0 = _1
            return
        ",
    );
}

#[test]
fn nested_json() {
    body(
        r#"json!({ "a": x.y, "b": { "c": [1, { "d": z }, null] }, K: v, (key()): w(), "e": true })"#,
        "
        let _1 stands for x
        bb0:
            _1 = x
            _2 = json! Json(d = z)
            _3 = vec[1, _2, ()]
            _4 = json! Json(c = _3)
            _5 = key()
            _6 = w()
            _0 = json! Json(a = _1.y, b = _4, K = v, _5,  = _6, e = true)
            return
        ",
    );
}

#[test]
fn json_of_a_value() {
    body(
        "json!(x); json!([1, a]); json!({})",
        "
        bb0:
            _1 = json! Json(x)
            _2 = vec[1, a]
            _3 = json! Json(_2)
            _0 = json! Json()
            return
        ",
    );
}

#[test]
fn keys_and_values() {
    body(
        r#"hashmap! { "a" => x, B => y(), c: 1, }"#,
        "
        bb0:
            _1 = y()
            _0 = hashmap! KeyValue(a = x, B,  = _1, c = 1)
            return
        ",
    );
}

#[test]
fn sql_with_arguments() {
    body(
        r#"query!("SELECT * FROM t WHERE id = $1", id); query_as!(User, "SELECT " + "1", a.b, c as _)"#,
        r#"
        let _2 stands for a
        bb0:
            _1 = query! Sql("SELECT * FROM t WHERE id = $1", id)
            _2 = a
            _3 = c as _
            _0 = query_as! Sql("SELECT 1", User, _2.b, _3)
            return
        "#,
    );
}

#[test]
fn an_unknown_macro_is_read_as_arguments() {
    body(
        "whatever!(a.b, c(), k = d)",
        "
        let _1 stands for a
        bb0:
            _1 = a
            _2 = c()
            _0 = whatever! Args(_1.b, _2, k = d)
            return
        blind spot: MacroNotExpanded
        ",
    );
}

#[test]
fn an_unknown_macro_that_reads_as_nothing() {
    body(
        "let x = whatever!(a => b c);",
        "
        let _1 x
        bb0:
            _1 = unknown()
            return
        blind spot: MacroNotExpanded
        ",
    );
}

#[test]
fn the_first_future_wins() {
    body(
        "let r = pick! { x = a() => h(x), Some(y) = b(), if c => { y } else => 0 }; r",
        "
        let _1 r
        let _6 x
        let _8 y
        bb0:
            _2 = a()
            _3 = b()
            _4 = pick! Args(_2, _3)
            switch _4 { _ -> bb1, _ -> bb2, _ -> bb4 }
        bb1:
            _5 = await _2
            bind _6 to _5
            _1 = h(_6)
            goto bb5
        bb2:
            _7 = await _3
            switch _7 { Some -> bb3, _ -> bb5 }
        bb3:
            bind _8 to _7@Some.0
            _1 = _8
            goto bb5
        bb4:
            _1 = 0
            goto bb5
        bb5:
            _0 = _1
            return
        ",
    );
}

#[test]
fn a_text_that_shows_nothing_is_a_name_with_fields_behind() {
    body(
        r#"info!("name", a = 1, ?b); info!("done", c)"#,
        r#"
        bb0:
            _1 = info! Fields("name", a = 1, b = {b:?})
            _0 = info! Fields("done", c = c)
            return
        "#,
    );
}

#[test]
fn bail_and_ensure_leave_with_an_error() {
    body(
        r#"if a() { bail!("why {x}"); } anyhow::ensure!(b(), "no {}", y); h()"#,
        r#"
        bb0:
            _1 = a()
            switch _1 { true -> bb1, false -> bb2 }
        bb1:
            _2 = bail! Format("why {x}", {x})
            _0 = lang from_residual(_2)
            return
        bb2:
            _3 = b()
            switch _3 { true -> bb4, false -> bb3 }
        bb3:
            _4 = anyhow::ensure! Format("no {}", {y})
            _0 = lang from_residual(_4)
            return
        bb4:
            _0 = h()
            return
        "#,
    );
}

#[test]
fn bail_in_an_async_block_leaves_the_block() {
    body(
        "let k = async { ensure!(a()); Ok(1) };",
        "
        let _1 k
        bb0:
            _2 = a()
            switch _2 { true -> bb2, false -> bb1 }
        bb1:
            _3 = ensure! Format()
            _1 = lang from_residual(_3)
            goto bb3
        bb2:
            _1 = Ok(1)
            goto bb3
        bb3:
            return
        ",
    );
}

#[test]
fn joined_futures_give_a_tuple() {
    body(
        "let (x, y) = tokio::join!(a(), b); h(x, y)",
        "
        let _5 x
        let _6 y
        bb0:
            _1 = a()
            _2 = await _1
            _3 = await b
            _4 = (_2, _3)
            bind _5 to _4.0
            bind _6 to _4.1
            _0 = h(_5, _6)
            return
        ",
    );
}

#[test]
fn joined_futures_that_may_fail_give_a_result() {
    body(
        "let (x, y) = try_join!(a(), b())?;",
        "
        let _6 x
        let _7 y
        bb0:
            _1 = a()
            _2 = b()
            _3 = await _1
            _4 = await _2
            switch _3 { success -> bb2, failure -> bb1 }
        bb1:
            _5@failure = _3@failure
            goto bb5
        bb2:
            switch _4 { success -> bb4, failure -> bb3 }
        bb3:
            _5@failure = _4@failure
            goto bb5
        bb4:
            _5@success = (_3@success, _4@success)
            goto bb5
        bb5:
            switch _5 { success -> bb7, failure -> bb6 }
        bb6:
            _0 = lang from_residual(_5@failure)
            return
        bb7:
            bind _6 to _5@success.0
            bind _7 to _5@success.1
            return
        ",
    );
}

#[test]
fn a_generator_gives_what_it_yields() {
    body(
        "let s = stream! { for x in v { yield x; } yield last()?; }; s",
        "
        let _1 s
        let _4 x
        bb0:
            _2 = lang into_iter(v)
            goto bb1
        bb1:
            _3 = lang next(_2)
            switch _3 { success -> bb2, failure -> bb3 }
        bb2:
            bind _4 to _3@success
            _1 = unknown(_1, _4)
            goto bb1
        bb3:
            _5 = last()
            switch _5 { success -> bb5, failure -> bb4 }
        bb4:
            _1 = lang from_residual(_5@failure)
            goto bb6
        bb5:
            _1 = unknown(_1, _5@success)
            goto bb6
        bb6:
            _0 = _1
            return
        ",
    );
}
