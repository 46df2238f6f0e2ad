//! The closed sets of words that policies, models and lint pages may use.
//! Each is an enum that knows its own spelling, so the reader, the "did you mean"
//! and the JSON schema all come from one list.

/// A closed set of words, for readers that serve them all.
pub(crate) trait Words: Copy {
    const WORDS: &'static [&'static str];
    fn read(word: &str) -> Option<Self>;
}

/// Declares an enum whose variants are words of the TOML files.
macro_rules! words {
    ($(#[$doc:meta])* pub enum $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant,)+ }

        impl $name {
            /// Every spelling, in the order of the variants.
            pub const WORDS: &'static [&'static str] = &[$($word),+];
            /// Every variant, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The spelling used in TOML files, reports and messages.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// The variant spelled `word`, if there is one.
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }
        }

        impl crate::words::Words for $name {
            const WORDS: &'static [&'static str] = Self::WORDS;
            fn read(word: &str) -> Option<Self> {
                Self::from_word(word)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.word())
            }
        }
    };
}
pub(crate) use words;

words! {
    /// How loud a lint is.
    pub enum Level {
        /// Not reported.
        Allow = "allow",
        /// Reported; the exit code stays 0.
        Warn = "warn",
        /// Reported; the exit code is 1.
        Deny = "deny",
    }
}

words! {
    /// How much less personal a cleaner makes data, from nothing to all; `Ord` is strength.
    pub enum Grade {
        /// Not cleaned; as a cleaner's `how` it undoes what was done before (`expose_secret`).
        None = "none",
        /// Hidden from `Debug` and `Display` only; the value is still there.
        Masks = "masks",
        /// Truncated, bucketed or otherwise coarser.
        Reduces = "reduces",
        /// Hashed or replaced by a stable other name.
        Pseudonymises = "pseudonymises",
        /// Readable only with a key.
        Encrypts = "encrypts",
        /// Gone.
        Removes = "removes",
    }
}

words! {
    /// Whether a category may be collected.
    pub enum Collect {
        /// In the declared scope.
        Yes = "yes",
        /// In the declared scope once the subject has consented.
        Consent = "consent",
        /// Out of the declared scope.
        No = "no",
        /// Sensitive: never.
        Never = "never",
    }
}

words! {
    /// What a subject may ask for.
    pub enum Right {
        /// See the data.
        Query = "query",
        /// Change what the subject wrote.
        Modify = "modify",
        /// Bring settings and profile up to date.
        Update = "update",
        /// Have it erased.
        Clear = "clear",
    }
}

words! {
    /// Whether the policy promises a right.
    pub enum Duty {
        /// Promised: every stored type needs someone who serves it.
        Required = "required",
        /// Not promised by this policy.
        None = "none",
    }
}

words! {
    /// What a recipient is to the operator.
    pub enum Role {
        /// Our own host: no third party.
        Own = "own",
        /// Works on our behalf.
        Processor = "processor",
        /// Decides for itself.
        Controller = "controller",
        /// Decides together with us.
        JointController = "joint-controller",
    }
}

words! {
    /// Which outcome of a guard's call proves its point.
    pub enum When {
        /// It returned `true`.
        True = "true",
        /// It returned `Ok`.
        Ok = "ok",
        /// It returned `Some`.
        Some = "some",
        /// It returned at all (it panics or leaves otherwise).
        Returns = "returns",
    }
}

words! {
    /// How a macro's tokens are read.
    pub enum Grammar {
        /// A format string and its arguments: `"{x} {}", y, name = z`.
        Format = "format",
        /// Structured logging: `target: e, key = v, ?x, %y; "fmt", args; k => v`, each part optional.
        Fields = "fields",
        /// Pairs alone: `"key" => value, ..` or `"key": value, ..`.
        Kv = "kv",
        /// A JSON literal with expressions for values.
        Json = "json",
        /// Plain expressions, parted by commas.
        Args = "args",
        /// A SQL text, then its bound values.
        Sql = "sql",
    }
}

words! {
    /// What a macro's expansion does with what it is given.
    pub enum MacroUse {
        /// The values leave.
        Sink = "sink",
        /// The values flow to the macro's result.
        Carry = "carry",
        /// The values flow into the first of the skipped arguments, a writer.
        Write = "write",
        /// The values flow into an error that the surrounding function may return at once.
        Raise = "raise",
    }
}

words! {
    /// What an implementation made by a derive shows.
    pub enum DeriveShows {
        /// Every field that bears none of the entry's `skip` attributes.
        Fields = "fields",
        /// The fields that the format text of the entry's `format` attribute names.
        Format = "format",
        /// Nothing.
        Nothing = "nothing",
    }
}

words! {
    /// What an attribute makes of the function below it.
    pub enum AttributeShows {
        /// Its arguments reach the attribute's sink.
        Args = "args",
        /// Nothing: the body stays what it is.
        Nothing = "nothing",
    }
}

words! {
    /// Which part of a request or command line an input comes from.
    pub enum InputPart {
        /// The body of a request.
        Body = "body",
        /// The query string.
        Query = "query",
        /// A piece of the path.
        Path = "path",
        /// A header.
        Header = "header",
        /// A cookie.
        Cookie = "cookie",
        /// The address of the caller.
        Peer = "peer",
        /// The command line.
        Cli = "cli",
    }
}
