//! aws-sdk-dynamodb: items. A setter fills the request that `send` sends.

#[derive(Clone, Debug)]
pub struct Client;
impl Client {
    pub fn new<C>(config: &C) -> Client {}
    pub fn put_item(&self) -> operation::put_item::builders::PutItemFluentBuilder {}
    pub fn update_item(&self) -> operation::update_item::builders::UpdateItemFluentBuilder {}
    pub fn batch_write_item(&self) -> operation::batch_write_item::builders::BatchWriteItemFluentBuilder {}
}

pub mod operation {
    pub mod put_item {
        pub mod builders {
            pub struct PutItemFluentBuilder {
                text: String,
            }
            impl PutItemFluentBuilder {
                pub fn table_name<T>(mut self, value: T) -> PutItemFluentBuilder { self.text.push_str(value as &str); self }
                pub fn item<K, T>(mut self, key: K, value: T) -> PutItemFluentBuilder { self.text.push_str(value as &str); self }
                pub fn set_item<T>(mut self, value: T) -> PutItemFluentBuilder { self.text.push_str(value as &str); self }
                pub fn condition_expression<T>(mut self, value: T) -> PutItemFluentBuilder { self.text.push_str(value as &str); self }
                pub fn expression_attribute_values<K, T>(mut self, key: K, value: T) -> PutItemFluentBuilder { self.text.push_str(value as &str); self }
            }
        }
    }
    pub mod update_item {
        pub mod builders {
            pub struct UpdateItemFluentBuilder {
                text: String,
            }
            impl UpdateItemFluentBuilder {
                pub fn table_name<T>(mut self, value: T) -> UpdateItemFluentBuilder { self.text.push_str(value as &str); self }
                pub fn key<K, T>(mut self, key: K, value: T) -> UpdateItemFluentBuilder { self.text.push_str(value as &str); self }
                pub fn update_expression<T>(mut self, value: T) -> UpdateItemFluentBuilder { self.text.push_str(value as &str); self }
                pub fn expression_attribute_names<K, T>(mut self, key: K, value: T) -> UpdateItemFluentBuilder { self.text.push_str(value as &str); self }
                pub fn expression_attribute_values<K, T>(mut self, key: K, value: T) -> UpdateItemFluentBuilder { self.text.push_str(value as &str); self }
            }
        }
    }
    pub mod batch_write_item {
        pub mod builders {
            pub struct BatchWriteItemFluentBuilder {
                text: String,
            }
            impl BatchWriteItemFluentBuilder {
                pub fn request_items<K, T>(mut self, key: K, value: T) -> BatchWriteItemFluentBuilder { self.text.push_str(value as &str); self }
            }
        }
    }
}
