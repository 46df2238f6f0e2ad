//! Reading and writing: what goes into a writer comes out of what it wraps.
#![allow(
    unused,
    private_interfaces,
    unexpected_cfgs,
    reason = "each function is a claim"
)]

use std::fmt::Debug;
use std::io::{self, BufRead, BufReader, BufWriter, Cursor, Read, Write};

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

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_default()
}

pub fn written_into_a_vector() -> io::Result<()> {
    let mut out = Vec::new();
    out.write_all(source().as_bytes())?;
    sink(text(out)); //~ personal-data-in-analytics
    Ok(())
}

pub fn a_length_written_into_a_vector() -> io::Result<()> {
    let mut out = Vec::new();
    let n = out.write(&[source().len() as u8])?;
    sink((n, out));
    Ok(())
}

pub fn written_by_the_macro() -> io::Result<()> {
    let mut out = Cursor::new(Vec::new());
    write!(out, "to: {}", source())?;
    sink(text(out.into_inner())); //~ personal-data-in-analytics
    Ok(())
}

pub fn written_into_another_vector() -> io::Result<()> {
    let (mut mails, mut words) = (Vec::new(), Vec::new());
    writeln!(mails, "{}", source())?;
    writeln!(words, "{}", clean())?;
    sink(text(words));
    Ok(())
}

pub fn through_a_buffered_writer() -> io::Result<()> {
    let mut out = BufWriter::new(Vec::new());
    out.write_all(source().as_bytes())?;
    let Ok(bytes) = out.into_inner() else {
        return Ok(());
    };
    sink(text(bytes)); //~ personal-data-in-analytics
    Ok(())
}

pub fn read_to_the_end() -> io::Result<()> {
    let who = source();
    let mut reader = who.as_bytes();
    let mut buffer = String::new();
    let n = reader.read_to_string(&mut buffer)?;
    sink(n);
    sink(buffer); //~ personal-data-in-analytics
    Ok(())
}

pub fn read_from_something_else() -> io::Result<()> {
    let (who, what) = (source(), clean());
    let mut buffer = Vec::new();
    what.as_bytes().read_to_end(&mut buffer)?;
    sink((text(buffer), who.len()));
    Ok(())
}

pub fn read_line_by_line() {
    let page = format!("from: {}\nsize: 3\n", source());
    for line in BufReader::new(Cursor::new(page)).lines() {
        let Ok(line) = line else { continue };
        if let Some((_, value)) = line.split_once(':') {
            sink(value.trim()); //~ personal-data-in-analytics
        }
    }
}

pub fn the_lines_are_counted() {
    let page = format!("from: {}\n", source());
    let lines = page.as_bytes().lines().count();
    sink(lines);
}

pub fn read_into_an_array() -> io::Result<()> {
    let who = source();
    let mut head = [0_u8; 4];
    who.as_bytes().read_exact(&mut head)?;
    sink(String::from_utf8_lossy(&head)); //~ personal-data-in-analytics
    Ok(())
}

pub fn copied_from_one_to_the_other() -> io::Result<()> {
    let who = source();
    let mut reader = Cursor::new(who.into_bytes()).take(9);
    let mut writer = Vec::new();
    let n = io::copy(&mut reader, &mut writer)?;
    sink(n);
    sink(text(writer)); //~ personal-data-in-analytics
    Ok(())
}

pub fn over_any_reader_and_any_writer() -> io::Result<()> {
    fn shout<R: BufRead, W: Write>(mut reader: R, writer: &mut W) -> io::Result<usize> {
        let mut line = String::new();
        let n = reader.read_line(&mut line)?;
        writer.write_all(line.to_uppercase().as_bytes())?;
        Ok(n)
    }
    let (mut loud, mut plain) = (Vec::new(), Vec::new());
    shout(source().as_bytes(), &mut loud)?;
    let n = shout(clean().as_bytes(), &mut plain)?;
    sink((n, text(plain)));
    sink(text(loud)); //~ personal-data-in-analytics
    Ok(())
}

pub fn a_writer_behind_a_dyn() -> io::Result<()> {
    fn emit(out: &mut dyn Write, line: &str) -> io::Result<()> {
        out.write_all(line.as_bytes())
    }
    let mut buffer: Vec<u8> = Vec::new();
    emit(&mut buffer, &source())?;
    sink(text(buffer)); //~ personal-data-in-analytics
    Ok(())
}

pub fn a_writer_of_our_own() -> io::Result<()> {
    #[derive(Default)]
    struct Counted {
        bytes: usize,
        last: Vec<u8>,
    }
    impl Write for Counted {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
            self.bytes += buf.len();
            self.last = buf.to_vec();
            Ok(buf.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let mut out = Counted::default();
    write!(&mut out, "{}", source())?;
    sink(out.bytes);
    sink(text(out.last)); //~ personal-data-in-analytics
    Ok(())
}

pub fn a_writer_of_our_own_that_counts() -> io::Result<()> {
    struct Count(usize);
    impl Write for Count {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
            self.0 += buf.len();
            Ok(buf.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let mut count = Count(0);
    count.write_all(source().as_bytes())?;
    sink(count.0);
    Ok(())
}

pub fn a_reader_of_our_own() -> io::Result<()> {
    struct Rot13<R>(R);
    impl<R: Read> Read for Rot13<R> {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
            let n = self.0.read(buf)?;
            for byte in &mut buf[..n] {
                *byte = byte.wrapping_add(13);
            }
            Ok(n)
        }
    }
    let who = source();
    let mut out = Vec::new();
    Rot13(who.as_bytes()).read_to_end(&mut out)?;
    sink(out); //~ personal-data-in-analytics
    Ok(())
}

pub fn the_error_has_it() {
    fn open(who: &str) -> io::Result<Vec<u8>> {
        Err(io::Error::new(
            io::ErrorKind::NotFound,
            format!("no box of {who}"),
        ))
    }
    if let Err(error) = open(&source()) {
        sink(error.kind());
        sink(error.to_string()); //~ personal-data-in-analytics
    }
}

pub fn the_error_has_not() {
    fn open(who: &str) -> io::Result<usize> {
        if who.is_empty() {
            Err(io::Error::other("empty"))
        } else {
            Ok(who.len())
        }
    }
    match open(&source()) {
        Ok(n) => sink(n),
        Err(error) => sink(error.to_string()),
    }
}

pub fn split_by_a_byte() {
    let who = source();
    let mut parts = Cursor::new(who).split(b'@');
    if let Some(Ok(user)) = parts.next() {
        sink(text(user)); //~ personal-data-in-analytics
    }
}
