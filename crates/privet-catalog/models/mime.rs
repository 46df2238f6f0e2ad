//! mime: signatures only, the flow follows from the types.

use std::fmt;
use std::str::FromStr;
#[derive(Debug, Clone)]
pub struct Mime {}
#[derive(Clone, Debug)]
pub struct MimeIter<'a> {}
#[derive(Debug, Clone, Copy)]
pub struct Name<'a> {}
#[derive(Debug)]
pub struct FromStrError {}
impl fmt::Display for FromStrError { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
impl Mime {
    pub fn type_<'a>(&'a self) -> Name<'a> {}
    pub fn subtype<'a>(&'a self) -> Name<'a> {}
    pub fn suffix<'a>(&'a self) -> Option<Name<'a>> {}
    pub fn get_param<'a, N>(&'a self, attr: N) -> Option<Name<'a>> where N: PartialEq<Name<'a>> {}
    pub fn params<'a>(&'a self) -> Params<'a> {}
    pub fn essence_str(&self) -> &str {}
}
impl FromStr for Mime { type Err = FromStrError; fn from_str(s: &str) -> Result<Mime, Self::Err> {} }
impl AsRef<str> for Mime { fn as_ref(&self) -> &str {} }
impl fmt::Display for Mime { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
impl<'a> Name<'a> { pub fn as_str(&self) -> &'a str {} }
impl<'a> AsRef<str> for Name<'a> { fn as_ref(&self) -> &str {} }
impl<'a> From<Name<'a>> for &'a str { fn from(name: Name<'a>) -> &'a str {} }
impl<'a> fmt::Display for Name<'a> { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
#[derive(Debug)]
pub struct Params<'a> {}
impl<'a> Iterator for Params<'a> { type Item = (Name<'a>, Name<'a>); fn next(&mut self) -> Option<(Name<'a>, Name<'a>)> {} }
