//! A TOML file as a table with positions: what the manifest readers look things up in.
//!
//! Looking up never fails: what is missing or of another type is `None`, since cargo itself will say so.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::problem::{Kind, Problem, line_and_column};

/// A table of a TOML file, and the file it stands in.
#[derive(Clone, Copy)]
pub(crate) struct Table<'a> {
    text: &'a str,
    table: &'a DeTable<'a>,
}

/// A value of a TOML file.
#[derive(Clone, Copy)]
pub(crate) struct Value<'a> {
    text: &'a str,
    value: &'a Spanned<DeValue<'a>>,
}

/// Parses `text`, the content of the file shown as `file`.
pub(crate) fn parse<'a>(text: &'a str, file: &str) -> Result<Spanned<DeTable<'a>>, Problem> {
    DeTable::parse(text).map_err(|error| {
        let offset = error.span().map_or(0, |span| span.start);
        Problem::of_file(file, error.message().trim_end())
            .at(line_and_column(text, offset))
            .help("correct the TOML; `cargo` cannot read it either")
            .kind(Kind::NotUnderstood)
    })
}

impl<'a> Table<'a> {
    pub(crate) fn new(text: &'a str, table: &'a DeTable<'a>) -> Table<'a> {
        Table { text, table }
    }

    pub(crate) fn get(self, key: &str) -> Option<Value<'a>> {
        let value = self.table.get(key)?;
        Some(Value {
            text: self.text,
            value,
        })
    }

    /// `key`, or its old spelling with underscores.
    pub(crate) fn get_either(self, key: &str) -> Option<Value<'a>> {
        self.get(key).or_else(|| self.get(&key.replace('-', "_")))
    }

    pub(crate) fn table(self, key: &str) -> Option<Table<'a>> {
        self.get(key)?.table()
    }

    pub(crate) fn text(self, key: &str) -> Option<String> {
        self.get(key)?.text()
    }

    pub(crate) fn bool(self, key: &str) -> Option<bool> {
        self.get_either(key)?.bool()
    }

    pub(crate) fn texts(self, key: &str) -> Vec<String> {
        let values = self.get_either(key).map_or(Vec::new(), Value::array);
        values.into_iter().filter_map(Value::text).collect()
    }

    /// `[[key]]`.
    pub(crate) fn tables(self, key: &str) -> Vec<Table<'a>> {
        let values = self.get(key).map_or(Vec::new(), Value::array);
        values.into_iter().filter_map(Value::table).collect()
    }

    /// Keys and values, sorted by key.
    pub(crate) fn entries(self) -> impl Iterator<Item = (&'a str, Value<'a>)> {
        let Table { text, table } = self;
        let entry = move |(key, value)| {
            let key: &'a Spanned<_> = key;
            let key: &'a std::borrow::Cow<'a, str> = key.get_ref();
            (&**key, Value { text, value })
        };
        table.iter().map(entry)
    }
}

impl<'a> Value<'a> {
    /// Line and column, from 1.
    pub(crate) fn at(self) -> (u32, u32) {
        line_and_column(self.text, self.value.span().start)
    }

    pub(crate) fn text(self) -> Option<String> {
        self.value.get_ref().as_str().map(str::to_owned)
    }

    pub(crate) fn bool(self) -> Option<bool> {
        self.value.get_ref().as_bool()
    }

    pub(crate) fn table(self) -> Option<Table<'a>> {
        let table = self.value.get_ref().as_table()?;
        Some(Table::new(self.text, table))
    }

    pub(crate) fn array(self) -> Vec<Value<'a>> {
        let Some(array) = self.value.get_ref().as_array() else {
            return Vec::new();
        };
        let text = self.text;
        array.iter().map(|value| Value { text, value }).collect()
    }
}
