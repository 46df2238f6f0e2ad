//! aws-sdk-ses: mail. A setter fills the request that `send` sends.

#[derive(Clone, Debug)]
pub struct Client;
impl Client {
    pub fn new<C>(config: &C) -> Client {}
    pub fn send_email(&self) -> operation::send_email::builders::SendEmailFluentBuilder {}
    pub fn send_raw_email(&self) -> operation::send_raw_email::builders::SendRawEmailFluentBuilder {}
    pub fn send_templated_email(&self) -> operation::send_templated_email::builders::SendTemplatedEmailFluentBuilder {}
}

pub mod operation {
    pub mod send_email {
        pub mod builders {
            pub struct SendEmailFluentBuilder {
                text: String,
            }
            impl SendEmailFluentBuilder {
                pub fn source<T>(mut self, value: T) -> SendEmailFluentBuilder { self.text.push_str(value as &str); self }
                pub fn destination<T>(mut self, value: T) -> SendEmailFluentBuilder { self.text.push_str(value as &str); self }
                pub fn message<T>(mut self, value: T) -> SendEmailFluentBuilder { self.text.push_str(value as &str); self }
                pub fn reply_to_addresses<T>(mut self, value: T) -> SendEmailFluentBuilder { self.text.push_str(value as &str); self }
            }
        }
    }
    pub mod send_raw_email {
        pub mod builders {
            pub struct SendRawEmailFluentBuilder {
                text: String,
            }
            impl SendRawEmailFluentBuilder {
                pub fn source<T>(mut self, value: T) -> SendRawEmailFluentBuilder { self.text.push_str(value as &str); self }
                pub fn destinations<T>(mut self, value: T) -> SendRawEmailFluentBuilder { self.text.push_str(value as &str); self }
                pub fn raw_message<T>(mut self, value: T) -> SendRawEmailFluentBuilder { self.text.push_str(value as &str); self }
            }
        }
    }
    pub mod send_templated_email {
        pub mod builders {
            pub struct SendTemplatedEmailFluentBuilder {
                text: String,
            }
            impl SendTemplatedEmailFluentBuilder {
                pub fn source<T>(mut self, value: T) -> SendTemplatedEmailFluentBuilder { self.text.push_str(value as &str); self }
                pub fn destination<T>(mut self, value: T) -> SendTemplatedEmailFluentBuilder { self.text.push_str(value as &str); self }
                pub fn template<T>(mut self, value: T) -> SendTemplatedEmailFluentBuilder { self.text.push_str(value as &str); self }
                pub fn template_data<T>(mut self, value: T) -> SendTemplatedEmailFluentBuilder { self.text.push_str(value as &str); self }
            }
        }
    }
}
