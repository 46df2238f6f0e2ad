//! aws-sdk-s3: objects. A setter fills the request that `send` sends.

#[derive(Clone, Debug)]
pub struct Client;
impl Client {
    pub fn new<C>(config: &C) -> Client {}
    pub fn put_object(&self) -> operation::put_object::builders::PutObjectFluentBuilder {}
    pub fn upload_part(&self) -> operation::upload_part::builders::UploadPartFluentBuilder {}
}

pub mod operation {
    pub mod put_object {
        pub mod builders {
            pub struct PutObjectFluentBuilder {
                text: String,
            }
            impl PutObjectFluentBuilder {
                pub fn bucket<T>(mut self, value: T) -> PutObjectFluentBuilder { self.text.push_str(value as &str); self }
                pub fn key<T>(mut self, value: T) -> PutObjectFluentBuilder { self.text.push_str(value as &str); self }
                pub fn body<T>(mut self, value: T) -> PutObjectFluentBuilder { self.text.push_str(value as &str); self }
                pub fn content_type<T>(mut self, value: T) -> PutObjectFluentBuilder { self.text.push_str(value as &str); self }
                pub fn metadata<K, T>(mut self, key: K, value: T) -> PutObjectFluentBuilder { self.text.push_str(value as &str); self }
                pub fn tagging<T>(mut self, value: T) -> PutObjectFluentBuilder { self.text.push_str(value as &str); self }
                pub fn acl<T>(mut self, value: T) -> PutObjectFluentBuilder { self.text.push_str(value as &str); self }
            }
        }
    }
    pub mod upload_part {
        pub mod builders {
            pub struct UploadPartFluentBuilder {
                text: String,
            }
            impl UploadPartFluentBuilder {
                pub fn bucket<T>(mut self, value: T) -> UploadPartFluentBuilder { self.text.push_str(value as &str); self }
                pub fn key<T>(mut self, value: T) -> UploadPartFluentBuilder { self.text.push_str(value as &str); self }
                pub fn body<T>(mut self, value: T) -> UploadPartFluentBuilder { self.text.push_str(value as &str); self }
                pub fn upload_id<T>(mut self, value: T) -> UploadPartFluentBuilder { self.text.push_str(value as &str); self }
                pub fn part_number<T>(mut self, value: T) -> UploadPartFluentBuilder { self.text.push_str(value as &str); self }
            }
        }
    }
}
