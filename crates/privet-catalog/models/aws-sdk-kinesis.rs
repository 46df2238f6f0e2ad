//! aws-sdk-kinesis: records. A setter fills the request that `send` sends.

#[derive(Clone, Debug)]
pub struct Client;
impl Client {
    pub fn new<C>(config: &C) -> Client {}
    pub fn put_record(&self) -> operation::put_record::builders::PutRecordFluentBuilder {}
    pub fn put_records(&self) -> operation::put_records::builders::PutRecordsFluentBuilder {}
}

pub mod operation {
    pub mod put_record {
        pub mod builders {
            pub struct PutRecordFluentBuilder {
                text: String,
            }
            impl PutRecordFluentBuilder {
                pub fn stream_name<T>(mut self, value: T) -> PutRecordFluentBuilder { self.text.push_str(value as &str); self }
                pub fn data<T>(mut self, value: T) -> PutRecordFluentBuilder { self.text.push_str(value as &str); self }
                pub fn partition_key<T>(mut self, value: T) -> PutRecordFluentBuilder { self.text.push_str(value as &str); self }
            }
        }
    }
    pub mod put_records {
        pub mod builders {
            pub struct PutRecordsFluentBuilder {
                text: String,
            }
            impl PutRecordsFluentBuilder {
                pub fn stream_name<T>(mut self, value: T) -> PutRecordsFluentBuilder { self.text.push_str(value as &str); self }
                pub fn records<T>(mut self, value: T) -> PutRecordsFluentBuilder { self.text.push_str(value as &str); self }
            }
        }
    }
}
