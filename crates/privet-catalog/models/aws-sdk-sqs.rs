//! aws-sdk-sqs: messages. A setter fills the request that `send` sends.

#[derive(Clone, Debug)]
pub struct Client;
impl Client {
    pub fn new<C>(config: &C) -> Client {}
    pub fn send_message(&self) -> operation::send_message::builders::SendMessageFluentBuilder {}
    pub fn send_message_batch(&self) -> operation::send_message_batch::builders::SendMessageBatchFluentBuilder {}
}

pub mod operation {
    pub mod send_message {
        pub mod builders {
            pub struct SendMessageFluentBuilder {
                text: String,
            }
            impl SendMessageFluentBuilder {
                pub fn queue_url<T>(mut self, value: T) -> SendMessageFluentBuilder { self.text.push_str(value as &str); self }
                pub fn message_body<T>(mut self, value: T) -> SendMessageFluentBuilder { self.text.push_str(value as &str); self }
                pub fn delay_seconds<T>(mut self, value: T) -> SendMessageFluentBuilder { self.text.push_str(value as &str); self }
                pub fn message_group_id<T>(mut self, value: T) -> SendMessageFluentBuilder { self.text.push_str(value as &str); self }
                pub fn message_deduplication_id<T>(mut self, value: T) -> SendMessageFluentBuilder { self.text.push_str(value as &str); self }
                pub fn message_attributes<K, T>(mut self, key: K, value: T) -> SendMessageFluentBuilder { self.text.push_str(value as &str); self }
            }
        }
    }
    pub mod send_message_batch {
        pub mod builders {
            pub struct SendMessageBatchFluentBuilder {
                text: String,
            }
            impl SendMessageBatchFluentBuilder {
                pub fn queue_url<T>(mut self, value: T) -> SendMessageBatchFluentBuilder { self.text.push_str(value as &str); self }
                pub fn entries<T>(mut self, value: T) -> SendMessageBatchFluentBuilder { self.text.push_str(value as &str); self }
            }
        }
    }
}
