//! url: where requests go. A URL holds the text it was parsed from.

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Url {
    text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseError;

impl Url {
    pub fn parse(input: &str) -> Result<Url, ParseError> {
        Ok(Url { text: input.to_owned() })
    }
    pub fn join(&self, input: &str) -> Result<Url, ParseError> {
        Ok(Url { text: format!("{}{input}", self.text) })
    }
    pub fn as_str(&self) -> &str {
        &self.text
    }
    pub fn scheme(&self) -> &str {}
    pub fn host_str(&self) -> Option<&str> {}
    pub fn domain(&self) -> Option<&str> {}
    pub fn port(&self) -> Option<u16> {}
    pub fn path(&self) -> &str {}
    pub fn query(&self) -> Option<&str> {}
    pub fn fragment(&self) -> Option<&str> {}
    pub fn set_path(&mut self, path: &str) {}
    pub fn set_query(&mut self, query: Option<&str>) {}
    pub fn set_fragment(&mut self, fragment: Option<&str>) {}
    pub fn query_pairs_mut(&mut self) -> QueryPairs<'_> {
        QueryPairs { url: self }
    }
}

pub struct QueryPairs<'a> {
    url: &'a mut Url,
}

impl<'a> QueryPairs<'a> {
    pub fn append_pair(&mut self, name: &str, value: &str) -> &mut Self {
        self.url.text.push_str(name);
        self.url.text.push_str(value);
        self
    }
    pub fn clear(&mut self) -> &mut Self {
        self
    }
}

impl std::fmt::Display for Url {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

impl From<Url> for String {
    fn from(url: Url) -> String {
        url.text
    }
}

impl std::str::FromStr for Url {
    type Err = ParseError;
    fn from_str(input: &str) -> Result<Url, ParseError> {
        Url::parse(input)
    }
}
