//! Each kind of fragment: what it takes and how it comes out.

use crate::support::check;

#[test]
fn an_identifier_is_taken_as_it_is() {
    check(
        "macro_rules! m { ($x:ident) => { let $x = 1; } }",
        "m!(total)",
        "let total = 1 ;",
    );
}

#[test]
fn an_underscore_is_no_identifier() {
    check(
        "macro_rules! m { ($x:ident) => { name } ; (_) => { any } }",
        "m!(_)",
        "any",
    );
}

#[test]
fn an_expression_keeps_its_precedence() {
    check(
        "macro_rules! m { ($x:expr) => { $x * 2 } }",
        "m!(1 + 1)",
        "‹ 1 + 1 › * 2",
    );
}

#[test]
fn a_plain_name_as_an_expression_needs_no_group() {
    check(
        "macro_rules! m { ($x:expr) => { f($x) } }",
        "m!(user)",
        "f ( user )",
    );
}

#[test]
fn an_expression_may_hold_commas_in_a_turbofish() {
    check(
        "macro_rules! m { ($a:expr, $b:expr) => { [$b, $a] } }",
        "m!(load::<A, B>(id), x)",
        "[ x , ‹ load ::< A , B > ( id ) › ]",
    );
}

#[test]
fn an_expression_may_be_a_closure_with_two_parameters() {
    check(
        "macro_rules! m { ($f:expr, $x:expr) => { $f($x) } }",
        "m!(|a, b| a + b, y)",
        "‹ | a , b | a + b › ( y )",
    );
}

#[test]
fn an_expression_ends_at_a_fat_arrow() {
    check(
        "macro_rules! m { ($a:expr => $b:expr) => { insert($a, $b) } }",
        "m!(user.id => user.email.clone())",
        "insert ( ‹ user . id › , ‹ user . email . clone ( ) › )",
    );
}

#[test]
fn a_comparison_is_no_generic_list() {
    check(
        "macro_rules! m { ($a:expr, $b:expr) => { ($a) && ($b) } }",
        "m!(a < b, c > d)",
        "( ‹ a < b › ) && ( ‹ c > d › )",
    );
}

#[test]
fn a_struct_literal_is_an_expression() {
    check(
        "macro_rules! m { ($e:expr) => { save($e) } }",
        "m!(User { email, ..base })",
        "save ( ‹ User { email , .. base } › )",
    );
}

#[test]
fn an_expression_of_edition_2021_is_one_too() {
    check(
        "macro_rules! m { ($e:expr_2021) => { f($e) } }",
        "m!(a.b)",
        "f ( ‹ a . b › )",
    );
}

#[test]
fn a_lone_underscore_falls_through_to_the_next_arm() {
    check(
        "macro_rules! m { ($e:expr) => { e }; (_) => { wild } }",
        "m!(_)",
        "wild",
    );
}

#[test]
fn a_path_type_reads_in_types_and_in_expressions() {
    check(
        "macro_rules! m { ($t:ty) => { let x: $t = $t::new(); } }",
        "m!(Vec<u8>)",
        "let xː1 : Vec :: < u8 > = Vec :: < u8 > :: new ( ) ;",
    );
}

#[test]
fn a_type_that_is_no_path_is_bracketed_before_a_path() {
    check(
        "macro_rules! m { ($t:ty) => { $t::default() } }",
        "m!(&'static str)",
        "< ‹ &'static str › > :: default ( )",
    );
}

#[test]
fn a_type_ends_at_its_comma_not_at_an_inner_one() {
    check(
        "macro_rules! m { ($a:ty, $b:ty) => { fn f(a: $a, b: $b) {} } }",
        "m!(HashMap<K, Vec<V>>, (A, B))",
        "fn f ( a : HashMap :: < K , Vec < V >> , b : ( A , B ) ) { }",
    );
}

#[test]
fn a_type_ends_at_an_equals_sign() {
    check(
        "macro_rules! m { ($n:ident : $t:ty = $e:expr) => { static $n: $t = $e; } }",
        "m!(KEYS: Box<dyn Iterator<Item = u8>> = make())",
        "static KEYS : Box :: < dyn Iterator < Item = u8 >> = ‹ make ( ) › ;",
    );
}

#[test]
fn a_function_type_is_a_type() {
    check(
        "macro_rules! m { ($t:ty) => { type F = $t; } }",
        "m!(fn(&User) -> bool)",
        "type F = ‹ fn ( & User ) -> bool › ;",
    );
}

#[test]
fn a_type_ends_before_braces() {
    check(
        "macro_rules! m { (impl $t:ty { $($b:tt)* }) => { impl Keep for $t { $($b)* } } }",
        "m!(impl Box<User> { fn f() {} })",
        "impl Keep for Box :: < User > { fn f ( ) { } }",
    );
}

#[test]
fn a_pattern_may_have_alternatives() {
    check(
        "macro_rules! m { ($e:expr, $p:pat) => { match $e { $p => true, _ => false } } }",
        "m!(x, Some(1) | None)",
        "match x { Some ( 1 ) | None => true , _ => false }",
    );
}

#[test]
fn a_pattern_ends_before_its_guard() {
    check(
        "macro_rules! m { ($p:pat if $g:expr) => { $p if $g => 1 } }",
        "m!(Some(n) if n > 3)",
        "Some ( n ) if ‹ n > 3 › => 1",
    );
}

#[test]
fn a_pattern_parameter_ends_at_a_bar() {
    check(
        "macro_rules! m { ($($p:pat_param)|+) => { [$($p),+] } }",
        "m!(A(x) | B { y, .. } | 1..=3)",
        "[ A ( x ) , B { y , .. } , 1 ..= 3 ]",
    );
}

#[test]
fn a_statement_comes_without_its_semicolon() {
    check(
        "macro_rules! m { ($($s:stmt;)*) => { { $($s;)* } } }",
        "m!(let a = f(x); a.save();)",
        "{ let a = f ( x ) ; a . save ( ) ; }",
    );
}

#[test]
fn a_block_is_one_group() {
    check(
        "macro_rules! m { ($b:block) => { if c $b } }",
        "m!({ f(x); })",
        "if c { f ( x ) ; }",
    );
}

#[test]
fn items_end_at_their_semicolon_or_braces() {
    check(
        "macro_rules! m { ($($i:item)*) => { $(#[cfg(unix)] $i)* } }",
        "m!(const A: [u8; 2] = { [1, 2] }; pub fn f() {} struct S;)",
        "# [ cfg ( unix ) ] const A : [ u8 ; 2 ] = { [ 1 , 2 ] } ; \
         # [ cfg ( unix ) ] pub fn f ( ) { } # [ cfg ( unix ) ] struct S ;",
    );
}

#[test]
fn a_path_may_have_generics() {
    check(
        "macro_rules! m { ($p:path, $e:expr) => { $p($e) } }",
        "m!(std::option::Option<u8>, x)",
        "std :: option :: Option :: < u8 > ( x )",
    );
}

#[test]
fn a_token_tree_is_a_whole_operator_or_group() {
    check(
        "macro_rules! m { ($a:tt $b:tt $c:tt $d:tt) => { $d $c $b $a } }",
        "m!(=> (a b) 'x &&)",
        "&& 'x ( a b ) =>",
    );
}

#[test]
fn a_literal_may_be_negative_or_a_bool() {
    check(
        "macro_rules! m { ($($l:literal),*) => { [$($l),*] } }",
        "m!(-1, true, \"a\", 'c', 1.5)",
        "[ - 1 , true , \"a\" , 'c' , 1.5 ]",
    );
}

#[test]
fn a_name_is_no_literal() {
    check(
        "macro_rules! m { ($l:literal) => { lit }; ($i:ident) => { id } }",
        "m!(x)",
        "id",
    );
}

#[test]
fn a_lifetime_is_taken_with_its_quote() {
    check(
        "macro_rules! m { ($l:lifetime, $t:ty) => { & $l $t } }",
        "m!('static, str)",
        "& 'static str",
    );
}

#[test]
fn attributes_are_metas() {
    check(
        "macro_rules! m { ($(#[$a:meta])* $n:ident) => { $(#[$a])* struct $n; } }",
        "m!(#[derive(Debug, Clone)] #[doc = \"x\"] #[inline] User)",
        "# [ derive ( Debug , Clone ) ] # [ doc = \"x\" ] # [ inline ] struct User ;",
    );
}

#[test]
fn documentation_is_an_attribute() {
    check(
        "macro_rules! m { ($(#[$a:meta])* $n:ident) => { $(#[$a])* struct $n; } }",
        "m!(/// A user.\n User)",
        "# [ doc = \" A user.\" ] struct User ;",
    );
}

#[test]
fn a_visibility_may_be_empty_public_or_restricted() {
    let definition = "macro_rules! m { ($($v:vis $n:ident,)*) => { $($v fn $n() {})* } }";
    check(
        definition,
        "m!(a, pub b, pub(crate) c, pub(in crate::x) d,)",
        "fn a ( ) { } pub fn b ( ) { } pub ( crate ) fn c ( ) { } pub ( in crate :: x ) fn d ( ) { }",
    );
}

#[test]
fn a_public_tuple_field_is_no_restricted_visibility() {
    check(
        "macro_rules! m { ($v:vis $t:ty) => { struct S($v $t); } }",
        "m!(pub (A, B))",
        "struct S ( pub ( A , B ) ) ;",
    );
}

#[test]
fn a_word_or_operator_must_be_there_as_it_is() {
    check(
        "macro_rules! m { (get $x:ident) => { g($x) }; (set $x:ident = $v:expr) => { s($x, $v) } }",
        "m!(set email = new)",
        "s ( email , new )",
    );
}

#[test]
fn a_longer_operator_is_not_a_shorter_one() {
    check(
        "macro_rules! m { (= $x:tt) => { assign }; (== $x:tt) => { equal } }",
        "m!(== b)",
        "equal",
    );
}

#[test]
fn a_literal_of_the_matcher_must_be_equal() {
    check(
        "macro_rules! m { (1) => { one }; (\"two\") => { two } }",
        "m!(\"two\")",
        "two",
    );
}

#[test]
fn an_invisible_group_is_an_expression_of_the_next_macro() {
    use crate::support::fully_expanded;
    let definitions = "macro_rules! outer { ($e:expr) => { inner!($e) } }
        macro_rules! inner { ($e:expr) => { f($e, 1) } }";
    assert_eq!(
        fully_expanded(definitions, "outer!(a + b)"),
        "f ( ‹ a + b › , 1 )"
    );
}

#[test]
fn expressions_may_follow_one_another() {
    check(
        "macro_rules! m { ($($t:ident $e:expr)*) => { [$(($t, $e)),*] } }",
        "m!(A \"8\" B x.y C f(1) + 2)",
        "[ ( A , \"8\" ) , ( B , ‹ x . y › ) , ( C , ‹ f ( 1 ) + 2 › ) ]",
    );
}

#[test]
fn statements_may_follow_one_another() {
    check(
        "macro_rules! m { ($($s:stmt)*) => { $($s)* } }",
        "m!(let a = 1; if a { b } c(); d!{} e)",
        "let a = 1 ; ; if a { b } c ( ) ; d ! { } e",
    );
}

#[test]
fn a_pattern_of_the_old_editions_ends_at_a_bar() {
    check(
        "macro_rules! m { ($e:expr => $p:pat |? $r:expr) => { ($e, $p, $r) } }",
        "m!(next!(b) => b'x' |? Err(e))",
        "( ‹ next ! ( b ) › , b'x' , ‹ Err ( e ) › )",
    );
}

#[test]
fn a_type_before_a_shift_is_no_generic() {
    check(
        "macro_rules! m { ($t:ty) => { 1 as $t << 2 } }",
        "m!(u32)",
        "1 as ‹ u32 › << 2",
    );
}

#[test]
fn a_block_that_is_a_statement_needs_no_semicolon() {
    let definition = "macro_rules! m { ($n:ident, $b:expr) => { loop { $b $n += 1; $b } } }";
    check(
        definition,
        "m!(i, { f() })",
        "loop { { f ( ) } i += 1 ; ‹ { f ( ) } › }",
    );
    check(
        definition,
        "m!(i, if a { f() })",
        "loop { if a { f ( ) } i += 1 ; ‹ if a { f ( ) } › }",
    );
}

#[test]
fn a_let_that_is_a_statement_gets_its_semicolon_back() {
    check(
        "macro_rules! m { ($($s:stmt;)* -> $e:expr) => { { $($s)* $e } } }",
        "m!(let a = 1; let b = 2; -> a + b)",
        "{ let a = 1 ; let b = 2 ; ‹ a + b › }",
    );
}

#[test]
fn a_dollar_alone_is_a_token() {
    check(
        "macro_rules! m { [$] => { dollar }; [_] => { other } }",
        "m![_]",
        "other",
    );
}

#[test]
fn an_operator_of_the_body_does_not_cling_to_a_fragment() {
    use crate::support::fully_expanded;
    let definitions = "macro_rules! outer { ($n:ident: $t:ty) => { inner!($n:$t) } }
        macro_rules! inner { ($n:ident: $t:ty) => { let $n: $t; } }";
    assert_eq!(
        fully_expanded(definitions, "outer!(e: ::std::io::Error)"),
        "let e : :: std :: io :: Error ;"
    );
}
