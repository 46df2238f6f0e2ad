//! serde: a type shows the fields it serialises, under any name; what is skipped stays.
//! needs: serde, serde_json
#![allow(
    unused,
    private_interfaces,
    unexpected_cfgs,
    reason = "each function is a claim"
)]

use std::collections::BTreeMap;
use std::fmt::Debug;

use serde::ser::SerializeStruct;
use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Value, json};

fn source() -> String {
    String::from("ada@example.org")
}
fn clean() -> String {
    String::from("a word")
}
fn sink<T: Debug>(_: T) {}
fn coin() -> bool {
    std::env::args().count() > 1
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Account {
    #[cfg_attr(privet, personal(category = "contact.email"))]
    mail: String,
    id: u64,
}

#[derive(Clone, Debug, Default, Serialize)]
struct Hidden {
    #[serde(skip)]
    #[cfg_attr(privet, personal(category = "contact.email"))]
    mail: String,
    id: u64,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Renamed {
    #[serde(rename = "a", default)]
    #[cfg_attr(privet, personal(category = "contact.email"))]
    mail: String,
    #[serde(skip_serializing)]
    note: String,
}

#[derive(Clone, Debug, Serialize)]
struct Wrapper {
    #[serde(flatten)]
    account: Account,
    version: u8,
}

#[derive(Clone, Debug, Serialize)]
struct HiddenWrapper {
    #[serde(flatten)]
    hidden: Hidden,
    version: u8,
}

fn account() -> Account {
    Account {
        mail: source(),
        id: 4,
    }
}
fn hidden() -> Hidden {
    Hidden {
        mail: source(),
        id: 4,
    }
}

pub fn a_whole_type_as_text() {
    let text = serde_json::to_string(&account());
    sink(text.ok()); //~ personal-data-in-analytics
}

pub fn a_whole_type_with_a_skipped_field() {
    let text = serde_json::to_string(&hidden()).unwrap_or_default();
    sink(text);
}

pub fn a_renamed_field() {
    let renamed = Renamed {
        mail: source(),
        note: clean(),
    };
    let text = serde_json::to_string_pretty(&renamed).unwrap();
    sink(text); //~ personal-data-in-analytics
}

pub fn a_field_that_is_never_written() {
    let renamed = Renamed {
        mail: String::new(),
        note: source(),
    };
    let Renamed { note, .. } = renamed;
    let text = serde_json::to_string(&json!({ "note": note.len() })).unwrap();
    sink(text);
}

pub fn flattened() {
    let wrapper = Wrapper {
        account: account(),
        version: 1,
    };
    let value = serde_json::to_value(wrapper).unwrap();
    sink(value); //~ personal-data-in-analytics
}

pub fn flattened_without_it() {
    let wrapper = HiddenWrapper {
        hidden: hidden(),
        version: 1,
    };
    let value = serde_json::to_value(&wrapper).unwrap();
    sink(value);
}

pub fn a_literal_with_it() {
    let account = account();
    let body = json!({ "event": "login", "user": account.mail });
    sink(body); //~ personal-data-in-analytics
}

pub fn a_literal_with_its_number() {
    let account = account();
    let body = json!({ "event": "login", "user": account.id, "long": account.mail.len() > 9 });
    sink(body);
}

pub fn a_literal_with_a_list_in_it() {
    let who = source();
    let body = json!({ "users": [{ "name": clean() }, { "name": who }], "n": 2 });
    sink(body.to_string()); //~ personal-data-in-analytics
}

pub fn a_number_out_of_a_literal() {
    let body = json!({ "n": source().len(), "ok": true });
    sink(body["n"].as_u64());
}

pub fn there_and_back() {
    let text = serde_json::to_string(&account()).unwrap_or_default();
    let back: Account = serde_json::from_str(&text).unwrap_or_default();
    sink(back.id);
    sink(back.mail); //~ personal-data-in-analytics
}

pub fn read_into_another_type() {
    #[derive(Debug, Deserialize)]
    struct View {
        id: u64,
    }
    let text = format!("{{\"id\": {}}}", source().len());
    let view: Result<View, _> = serde_json::from_str(&text);
    sink(view.ok());
}

pub fn from_text_that_holds_it() {
    let text = format!("[\"{}\"]", source());
    let list: Vec<String> = serde_json::from_str(&text).unwrap_or_default();
    sink(list.first()); //~ personal-data-in-analytics
}

pub fn set_into_a_value() {
    let mut body = json!({});
    body["user"] = Value::from(source());
    sink(body); //~ personal-data-in-analytics
}

pub fn taken_out_of_a_value() {
    let mut body = json!({ "user": source() });
    let user = body["user"].take();
    if let Value::String(text) = user {
        sink(text); //~ personal-data-in-analytics
    }
}

pub fn a_transfer_object_without_it() {
    #[derive(Debug, Serialize)]
    struct Usage {
        id: u64,
        letters: usize,
    }
    impl From<&Account> for Usage {
        fn from(account: &Account) -> Self {
            Usage {
                id: account.id,
                letters: account.mail.len(),
            }
        }
    }
    let usage = Usage::from(&account());
    sink(serde_json::to_vec(&usage).unwrap_or_default());
}

pub fn a_transfer_object_with_it() {
    #[derive(Debug, Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Usage<'a> {
        user_name: &'a str,
        n: u64,
    }
    let account = account();
    let usage = Usage {
        user_name: &account.mail,
        n: account.id,
    };
    sink(serde_json::to_string(&usage).unwrap()); //~ personal-data-in-analytics
}

struct ByHand {
    mail: String,
    id: u64,
}
impl Serialize for ByHand {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("ByHand", 1)?;
        out.serialize_field("id", &self.id)?;
        out.end()
    }
}

pub fn by_hand_without_it() {
    let value = ByHand {
        mail: source(),
        id: 3,
    };
    sink(serde_json::to_string(&value).unwrap());
}

struct AllByHand {
    mail: String,
}
impl Serialize for AllByHand {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.mail)
    }
}

pub fn by_hand_with_it() {
    let list = vec![AllByHand { mail: source() }];
    sink(serde_json::to_string(&list).unwrap()); //~ personal-data-in-analytics
}

pub fn serialised_with_a_function() {
    fn length<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(text.len() as u64)
    }
    #[derive(Serialize)]
    struct Row {
        #[serde(serialize_with = "length")]
        mail: String,
    }
    sink(serde_json::to_string(&Row { mail: source() }).unwrap());
}

pub fn a_map_as_json() {
    let map = BTreeMap::from([("to", source()), ("cc", clean())]);
    let text = serde_json::to_string(&map).unwrap_or_default();
    sink(text.len());
    sink(text); //~ personal-data-in-analytics
}

pub fn an_enum_as_json() {
    #[derive(Serialize)]
    #[serde(tag = "kind", rename_all = "snake_case")]
    enum Action {
        Open { page: String },
        Invite { mail: String },
    }
    let invite = if coin() {
        Action::Open { page: clean() }
    } else {
        Action::Invite { mail: source() }
    };
    sink(serde_json::to_string(&invite).unwrap()); //~ personal-data-in-analytics
}

pub fn a_transparent_newtype() {
    #[derive(Serialize, Deserialize)]
    #[serde(transparent)]
    struct Mail(String);
    let text = serde_json::to_string(&Mail(source())).unwrap();
    sink(text); //~ personal-data-in-analytics
}

pub fn written_to_a_writer() {
    let mut out = Vec::new();
    serde_json::to_writer(&mut out, &account()).unwrap();
    sink(String::from_utf8_lossy(&out)); //~ personal-data-in-analytics
}

pub fn written_to_a_writer_without_it() {
    let mut out = Vec::new();
    serde_json::to_writer(&mut out, &hidden()).unwrap();
    sink(String::from_utf8_lossy(&out));
}
