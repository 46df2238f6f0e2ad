//! url: where requests go. A URL holds the text it was parsed from.

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Url {
    text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseError;

impl std::fmt::Display for ParseError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {}
}
impl std::error::Error for ParseError {}

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
    pub fn host(&self) -> Option<Host<&str>> {}
    pub fn username(&self) -> &str {}
    pub fn password(&self) -> Option<&str> {}
    pub fn has_host(&self) -> bool {}
    pub fn cannot_be_a_base(&self) -> bool {}
    pub fn port_or_known_default(&self) -> Option<u16> {}
    pub fn path_segments(&self) -> Option<std::str::Split<'_, char>> {}
    pub fn to_file_path(&self) -> Result<std::path::PathBuf, ()> {}
    pub fn set_scheme(&mut self, scheme: &str) -> Result<(), ()> {}
    pub fn set_host(&mut self, host: Option<&str>) -> Result<(), ParseError> {}
    pub fn set_port(&mut self, port: Option<u16>) -> Result<(), ()> {}
    pub fn set_username(&mut self, name: &str) -> Result<(), ()> {}
    pub fn set_password(&mut self, password: Option<&str>) -> Result<(), ()> {}
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

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Host<S = String> {
    Domain(S),
    Ipv4(std::net::Ipv4Addr),
    Ipv6(std::net::Ipv6Addr),
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
