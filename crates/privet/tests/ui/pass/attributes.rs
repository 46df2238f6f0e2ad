//! Every attribute with every key.

#[privet::source(category = "feedback", purpose = "service-quality", subject = "customer", gives = "return.ok")]
fn read_form() -> Result<String, ()> {
    Ok(String::new())
}

#[privet::source(category = "usage", purposes("service-quality", "troubleshooting"), gives = ["return.0", 0])]
fn read_usage(_into: &mut String) -> (u8, u8) {
    (0, 0)
}

#[privet::sink(kind = "marketing", recipient = "mailer", takes = 0, purpose = "promotion")]
fn enrol(_email: &str) {}

#[privet::sink(kind = "log", takes = ["args", "closure 1 return.err", "arg 0.Mail.0"])]
fn log(_line: &str) {}

#[privet::cleaner(how = "pseudonymises")]
fn pseudonym(email: &str) -> String {
    email.len().to_string()
}

#[privet::guard(consent = "demand-analysis", subject = 0, when = "true")]
fn may_analyse(_user: u32) -> bool {
    true
}

#[privet::guard(right = "clear", subject = "self.id", when = "ok")]
fn may_clear(_user: u32) -> Result<(), ()> {
    Ok(())
}

#[privet::right(clear, of = "crate::models::Visit")]
async fn forget_me() {}

#[privet::purpose("demand-analysis")]
fn nightly_statistics() {}

#[privet::allow(personal_data_in_logs, reason = "audit trail", until = "2028-02-29", approved_by = "privacy team")]
#[privet::allow(personal-data-in-errors, reason = r#"kept 7 "days""#)]
fn print() {}

fn main() {
    enrol(&pseudonym(&read_form().unwrap_or_default()));
    log("");
    assert_eq!(read_usage(&mut String::new()), (0, 0));
    assert!(may_analyse(1) && may_clear(1).is_ok());
    drop(forget_me());
    nightly_statistics();
    print();
}
