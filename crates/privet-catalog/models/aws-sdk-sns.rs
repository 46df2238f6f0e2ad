//! aws-sdk-sns: notifications. A setter fills the request that `send` sends.

#[derive(Clone, Debug)]
pub struct Client;
impl Client {
    pub fn new<C>(config: &C) -> Client {}
    pub fn publish(&self) -> operation::publish::builders::PublishFluentBuilder {}
    pub fn subscribe(&self) -> operation::subscribe::builders::SubscribeFluentBuilder {}
}

pub mod operation {
    pub mod publish {
        pub mod builders {
            pub struct PublishFluentBuilder {
                text: String,
            }
            impl PublishFluentBuilder {
                pub fn topic_arn<T>(mut self, value: T) -> PublishFluentBuilder { self.text.push_str(value as &str); self }
                pub fn target_arn<T>(mut self, value: T) -> PublishFluentBuilder { self.text.push_str(value as &str); self }
                pub fn phone_number<T>(mut self, value: T) -> PublishFluentBuilder { self.text.push_str(value as &str); self }
                pub fn message<T>(mut self, value: T) -> PublishFluentBuilder { self.text.push_str(value as &str); self }
                pub fn subject<T>(mut self, value: T) -> PublishFluentBuilder { self.text.push_str(value as &str); self }
                pub fn message_structure<T>(mut self, value: T) -> PublishFluentBuilder { self.text.push_str(value as &str); self }
                pub fn message_attributes<K, T>(mut self, key: K, value: T) -> PublishFluentBuilder { self.text.push_str(value as &str); self }
            }
        }
    }
    pub mod subscribe {
        pub mod builders {
            pub struct SubscribeFluentBuilder {
                text: String,
            }
            impl SubscribeFluentBuilder {
                pub fn topic_arn<T>(mut self, value: T) -> SubscribeFluentBuilder { self.text.push_str(value as &str); self }
                pub fn protocol<T>(mut self, value: T) -> SubscribeFluentBuilder { self.text.push_str(value as &str); self }
                pub fn endpoint<T>(mut self, value: T) -> SubscribeFluentBuilder { self.text.push_str(value as &str); self }
            }
        }
    }
}
