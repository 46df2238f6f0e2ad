//! aws-sdk-firehose: records. A setter fills the request that `send` sends.

#[derive(Clone, Debug)]
pub struct Client;
impl Client {
    pub fn new<C>(config: &C) -> Client {}
    pub fn put_record(&self) -> operation::put_record::builders::PutRecordFluentBuilder {}
    pub fn put_record_batch(&self) -> operation::put_record_batch::builders::PutRecordBatchFluentBuilder {}
}

pub mod operation {
    pub mod put_record {
        pub mod builders {
            pub struct PutRecordFluentBuilder {
                text: String,
            }
            impl PutRecordFluentBuilder {
                pub fn delivery_stream_name<T>(mut self, value: T) -> PutRecordFluentBuilder { self.text.push_str(value as &str); self }
                pub fn record<T>(mut self, value: T) -> PutRecordFluentBuilder { self.text.push_str(value as &str); self }
            }
        }
    }
    pub mod put_record_batch {
        pub mod builders {
            pub struct PutRecordBatchFluentBuilder {
                text: String,
            }
            impl PutRecordBatchFluentBuilder {
                pub fn delivery_stream_name<T>(mut self, value: T) -> PutRecordBatchFluentBuilder { self.text.push_str(value as &str); self }
                pub fn records<T>(mut self, value: T) -> PutRecordBatchFluentBuilder { self.text.push_str(value as &str); self }
            }
        }
    }
}
