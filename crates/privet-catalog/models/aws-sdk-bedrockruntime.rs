//! aws-sdk-bedrockruntime: prompts. A setter fills the request that `send` sends.

#[derive(Clone, Debug)]
pub struct Client;
impl Client {
    pub fn new<C>(config: &C) -> Client {}
    pub fn converse(&self) -> operation::converse::builders::ConverseFluentBuilder {}
    pub fn invoke_model(&self) -> operation::invoke_model::builders::InvokeModelFluentBuilder {}
}

pub mod operation {
    pub mod converse {
        pub mod builders {
            pub struct ConverseFluentBuilder {
                text: String,
            }
            impl ConverseFluentBuilder {
                pub fn model_id<T>(mut self, value: T) -> ConverseFluentBuilder { self.text.push_str(value as &str); self }
                pub fn messages<T>(mut self, value: T) -> ConverseFluentBuilder { self.text.push_str(value as &str); self }
                pub fn system<T>(mut self, value: T) -> ConverseFluentBuilder { self.text.push_str(value as &str); self }
                pub fn inference_config<T>(mut self, value: T) -> ConverseFluentBuilder { self.text.push_str(value as &str); self }
            }
        }
    }
    pub mod invoke_model {
        pub mod builders {
            pub struct InvokeModelFluentBuilder {
                text: String,
            }
            impl InvokeModelFluentBuilder {
                pub fn model_id<T>(mut self, value: T) -> InvokeModelFluentBuilder { self.text.push_str(value as &str); self }
                pub fn body<T>(mut self, value: T) -> InvokeModelFluentBuilder { self.text.push_str(value as &str); self }
                pub fn content_type<T>(mut self, value: T) -> InvokeModelFluentBuilder { self.text.push_str(value as &str); self }
                pub fn accept<T>(mut self, value: T) -> InvokeModelFluentBuilder { self.text.push_str(value as &str); self }
            }
        }
    }
}
