//! The parameter is pointed at a part of what it points at, round after round; the type is not known.

fn parse() -> String {
    String::new()
}

fn lowest(expr: &Expr) -> u32 {
    let mut expr = expr;
    loop {
        expr = match expr {
            Expr::Try(e) => &e.expr,
            Expr::Range(syn::ExprRange { start: Some(start), .. }) => start,
            _ => return first_token(expr),
        }
    }
}

fn first_token(expr: &Expr) -> u32 {
    match expr {
        Expr::Unary(e) => match &e.op {
            syn::UnOp::Deref(token) => token.span,
            _ => lowest(&e.expr),
        },
        _ => 0,
    }
}

fn main() {
    println!("{}", parse());
}
