//! base64: signatures only, the flow follows from the types.

pub use crate::decode::{decode, decode_engine, decode_engine_vec};
pub use crate::decode::{decode_engine_slice, decoded_len_estimate, DecodeError, DecodeSliceError};
pub use crate::encode::{encode, encode_engine, encode_engine_string};
pub use crate::encode::{encode_engine_slice, encoded_len, EncodeSliceError};
pub use engine::Engine;
pub mod engine {
    use crate::{encode::EncodeSliceError, DecodeError, DecodeSliceError};
    use alloc::string::String;
    use alloc::vec::Vec;
    pub use general_purpose::{GeneralPurpose, GeneralPurposeConfig};
    pub trait Engine {
        type Config: Config;
        type DecodeEstimate: DecodeEstimate;
        fn config(&self) -> &Self::Config;
        fn encode<T: AsRef<[u8]>>(&self, input: T) -> String {}
        fn encode_string<T: AsRef<[u8]>>(&self, input: T, output_buf: &mut String) {}
        fn encode_slice<T: AsRef<[u8]>>(&self, input: T, output_buf: &mut [u8]) -> Result<usize, EncodeSliceError> {}
        fn decode<T: AsRef<[u8]>>(&self, input: T) -> Result<Vec<u8>, DecodeError> {}
        fn decode_vec<T: AsRef<[u8]>>(&self, input: T, buffer: &mut Vec<u8>) -> Result<(), DecodeError> {}
        fn decode_slice<T: AsRef<[u8]>>(&self, input: T, output: &mut [u8]) -> Result<usize, DecodeSliceError> {}
        fn decode_slice_unchecked<T: AsRef<[u8]>>(&self, input: T, output: &mut [u8]) -> Result<usize, DecodeError> {}
    }
    pub trait Config { fn encode_padding(&self) -> bool; }
    pub trait DecodeEstimate { fn decoded_len_estimate(&self) -> usize; }
    #[derive(Clone, Copy, Debug)]
    pub enum DecodePaddingMode { Indifferent, RequireCanonical, RequireNone }
    #[derive(Debug)]
    pub struct DecodeMetadata {}
    pub mod general_purpose {
        use crate::{
            alphabet,
            alphabet::Alphabet,
            engine::{Config, DecodeMetadata, DecodePaddingMode},
            DecodeSliceError,
        };
        pub use decode::GeneralPurposeEstimate;
        #[derive(Debug, Clone)]
        pub struct GeneralPurpose {}
        impl GeneralPurpose { pub fn new(alphabet: &Alphabet, config: GeneralPurposeConfig) -> Self {} }
        impl super::Engine for GeneralPurpose {
            type Config = GeneralPurposeConfig;
            type DecodeEstimate = GeneralPurposeEstimate;
            fn internal_encode(&self, input: &[u8], output: &mut [u8]) -> usize {}
            fn internal_decoded_len_estimate(&self, input_len: usize) -> Self::DecodeEstimate {}
            fn internal_decode(&self, input: &[u8], output: &mut [u8], estimate: Self::DecodeEstimate) -> Result<DecodeMetadata, DecodeSliceError> {}
            fn config(&self) -> &Self::Config {}
        }
        #[derive(Default, Clone, Copy, Debug)]
        pub struct GeneralPurposeConfig {}
        impl GeneralPurposeConfig {
            pub fn new() -> Self {}
            pub fn with_encode_padding(self, padding: bool) -> Self {}
            pub fn with_decode_allow_trailing_bits(self, allow: bool) -> Self {}
            pub fn with_decode_padding_mode(self, mode: DecodePaddingMode) -> Self {}
        }
        impl Config for GeneralPurposeConfig { fn encode_padding(&self) -> bool {} }
        pub const STANDARD: GeneralPurpose = 0;
        pub const STANDARD_NO_PAD: GeneralPurpose = 0;
        pub const URL_SAFE: GeneralPurpose = 0;
        pub const URL_SAFE_NO_PAD: GeneralPurpose = 0;
        pub const PAD: GeneralPurposeConfig = 0;
        pub const NO_PAD: GeneralPurposeConfig = 0;
        mod decode {
            use crate::engine::DecodeEstimate;
            impl DecodeEstimate for GeneralPurposeEstimate { fn decoded_len_estimate(&self) -> usize {} }
        }
    }
}
pub mod alphabet {
    use core::{convert, fmt};
    #[derive(Clone, Debug)]
    pub struct Alphabet {}
    impl Alphabet { pub fn new(alphabet: &str) -> Result<Self, ParseAlphabetError> {} pub fn as_str(&self) -> &str {} }
    impl convert::TryFrom<&str> for Alphabet { type Error = ParseAlphabetError; fn try_from(value: &str) -> Result<Self, Self::Error> {} }
    #[derive(Debug)]
    pub enum ParseAlphabetError { InvalidLength, DuplicatedByte(u8), UnprintableByte(u8), ReservedByte(u8) }
    impl fmt::Display for ParseAlphabetError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    pub const STANDARD: Alphabet = 0;
    pub const URL_SAFE: Alphabet = 0;
    pub const CRYPT: Alphabet = 0;
    pub const BCRYPT: Alphabet = 0;
    pub const IMAP_MUTF7: Alphabet = 0;
    pub const BIN_HEX: Alphabet = 0;
}
mod encode {
    use core::fmt;
    pub fn encoded_len(bytes_len: usize, padding: bool) -> Option<usize> {}
    #[derive(Clone, Debug)]
    pub enum EncodeSliceError { OutputSliceTooSmall }
    impl fmt::Display for EncodeSliceError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
}
mod decode {
    use core::fmt;
    #[derive(Clone, Debug)]
    pub enum DecodeError { InvalidByte(usize, u8), InvalidLength(usize), InvalidLastSymbol(usize, u8), InvalidPadding }
    impl fmt::Display for DecodeError { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
    #[derive(Clone, Debug)]
    pub enum DecodeSliceError { DecodeError(DecodeError), OutputSliceTooSmall }
    impl fmt::Display for DecodeSliceError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    impl From<DecodeError> for DecodeSliceError { fn from(e: DecodeError) -> Self {} }
    pub fn decoded_len_estimate(encoded_len: usize) -> usize {}
}
pub mod prelude {
    pub use crate::engine::general_purpose::STANDARD as BASE64_STANDARD;
    pub use crate::engine::general_purpose::STANDARD_NO_PAD as BASE64_STANDARD_NO_PAD;
    pub use crate::engine::general_purpose::URL_SAFE as BASE64_URL_SAFE;
    pub use crate::engine::general_purpose::URL_SAFE_NO_PAD as BASE64_URL_SAFE_NO_PAD;
    pub use crate::engine::Engine;
}
