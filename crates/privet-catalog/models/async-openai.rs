//! async-openai: the client and its groups of calls.

#[derive(Clone, Debug, Default)]
pub struct Client<C = config::OpenAIConfig> {
    config: C,
}
pub mod config {
    #[derive(Clone, Debug, Default)]
    pub struct OpenAIConfig;
}
pub struct Chat<'c> {
    client: &'c str,
}
pub struct Completions<'c> {
    client: &'c str,
}
pub struct Responses<'c> {
    client: &'c str,
}
pub struct Embeddings<'c> {
    client: &'c str,
}
pub struct Images<'c> {
    client: &'c str,
}
pub struct Moderations<'c> {
    client: &'c str,
}
pub struct Files<'c> {
    client: &'c str,
}
pub struct Audio<'c> {
    client: &'c str,
}
impl Client {
    pub fn new() -> Client {}
}
impl<C> Client<C> {
    pub fn with_config(config: C) -> Client<C> {}
    pub fn chat(&self) -> Chat<'_> {}
    pub fn completions(&self) -> Completions<'_> {}
    pub fn responses(&self) -> Responses<'_> {}
    pub fn embeddings(&self) -> Embeddings<'_> {}
    pub fn images(&self) -> Images<'_> {}
    pub fn moderations(&self) -> Moderations<'_> {}
    pub fn files(&self) -> Files<'_> {}
    pub fn audio(&self) -> Audio<'_> {}
}
