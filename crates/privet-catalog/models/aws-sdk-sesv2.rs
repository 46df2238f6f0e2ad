//! aws-sdk-sesv2: mail. A setter fills the request that `send` sends.

#[derive(Clone, Debug)]
pub struct Client;
impl Client {
    pub fn new<C>(config: &C) -> Client {}
    pub fn send_email(&self) -> operation::send_email::builders::SendEmailFluentBuilder {}
    pub fn create_contact(&self) -> operation::create_contact::builders::CreateContactFluentBuilder {}
}

pub mod operation {
    pub mod send_email {
        pub mod builders {
            pub struct SendEmailFluentBuilder {
                text: String,
            }
            impl SendEmailFluentBuilder {
                pub fn from_email_address<T>(mut self, value: T) -> SendEmailFluentBuilder { self.text.push_str(value as &str); self }
                pub fn destination<T>(mut self, value: T) -> SendEmailFluentBuilder { self.text.push_str(value as &str); self }
                pub fn content<T>(mut self, value: T) -> SendEmailFluentBuilder { self.text.push_str(value as &str); self }
                pub fn reply_to_addresses<T>(mut self, value: T) -> SendEmailFluentBuilder { self.text.push_str(value as &str); self }
                pub fn configuration_set_name<T>(mut self, value: T) -> SendEmailFluentBuilder { self.text.push_str(value as &str); self }
            }
        }
    }
    pub mod create_contact {
        pub mod builders {
            pub struct CreateContactFluentBuilder {
                text: String,
            }
            impl CreateContactFluentBuilder {
                pub fn contact_list_name<T>(mut self, value: T) -> CreateContactFluentBuilder { self.text.push_str(value as &str); self }
                pub fn email_address<T>(mut self, value: T) -> CreateContactFluentBuilder { self.text.push_str(value as &str); self }
                pub fn attributes_data<T>(mut self, value: T) -> CreateContactFluentBuilder { self.text.push_str(value as &str); self }
            }
        }
    }
}
