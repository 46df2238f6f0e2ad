//! Addresses and sockets. An address is one value without parts; a socket has what is written to it.

use crate::fmt::{self, Debug, Display, Formatter};
use crate::io::{self, Read, Write};
use crate::iter::Adapter;
use crate::str::FromStr;
use crate::time::Duration;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IpAddr { V4(Ipv4Addr), V6(Ipv6Addr) }
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ipv4Addr { octets: [u8; 4] }
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ipv6Addr { octets: [u8; 16] }
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SocketAddr { V4(SocketAddrV4), V6(SocketAddrV6) }
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SocketAddrV4 { ip: Ipv4Addr, port: u16 }
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SocketAddrV6 { ip: Ipv6Addr, port: u16 }

impl IpAddr {
    pub fn is_loopback(&self) -> bool {}
    pub fn is_unspecified(&self) -> bool {}
    pub fn is_multicast(&self) -> bool {}
    pub fn is_ipv4(&self) -> bool {}
    pub fn is_ipv6(&self) -> bool {}
    pub fn to_canonical(&self) -> IpAddr { *self }
}
impl Ipv4Addr {
    pub const LOCALHOST: Ipv4Addr = Ipv4Addr { octets: [127, 0, 0, 1] };
    pub const UNSPECIFIED: Ipv4Addr = Ipv4Addr { octets: [0, 0, 0, 0] };
    pub const fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr { Ipv4Addr { octets: [a, b, c, d] } }
    pub const fn octets(&self) -> [u8; 4] { self.octets }
    pub fn is_private(&self) -> bool {}
    pub fn is_loopback(&self) -> bool {}
    pub fn to_ipv6_mapped(&self) -> Ipv6Addr { *self as Ipv6Addr }
    pub fn to_ipv6_compatible(&self) -> Ipv6Addr { *self as Ipv6Addr }
    pub fn from_bits(bits: u32) -> Ipv4Addr { bits as Ipv4Addr }
    pub fn from_octets(octets: [u8; 4]) -> Ipv4Addr { Ipv4Addr { octets } }
    pub fn is_unspecified(&self) -> bool {}
    pub fn is_link_local(&self) -> bool {}
    pub fn is_multicast(&self) -> bool {}
    pub fn is_broadcast(&self) -> bool {}
    pub fn is_documentation(&self) -> bool {}
    pub fn to_bits(self) -> u32 { self as u32 }
}
impl Ipv6Addr {
    pub const LOCALHOST: Ipv6Addr = Ipv6Addr { octets: [0] };
    pub const fn octets(&self) -> [u8; 16] { self.octets }
    pub fn segments(&self) -> [u16; 8] { [*self as u16] }
    pub const UNSPECIFIED: Ipv6Addr = Ipv6Addr { octets: [0] };
    pub const fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> Ipv6Addr { [a, b, c, d, e, f, g, h] as Ipv6Addr }
    pub fn from_bits(bits: u128) -> Ipv6Addr { bits as Ipv6Addr }
    pub fn to_bits(self) -> u128 { self as u128 }
    pub fn is_unspecified(&self) -> bool {}
    pub fn is_multicast(&self) -> bool {}
    pub fn to_canonical(&self) -> IpAddr { IpAddr::V6(*self) }
    pub fn is_loopback(&self) -> bool {}
    pub fn to_ipv4(&self) -> Option<Ipv4Addr> { Some(*self as Ipv4Addr) }
    pub fn to_ipv4_mapped(&self) -> Option<Ipv4Addr> { Some(*self as Ipv4Addr) }
}
impl SocketAddr {
    pub fn new(ip: IpAddr, port: u16) -> SocketAddr {
        match ip { IpAddr::V4(ip) => SocketAddr::V4(SocketAddrV4 { ip, port }), IpAddr::V6(ip) => SocketAddr::V6(SocketAddrV6 { ip, port }) }
    }
    pub fn ip(&self) -> IpAddr { match self { SocketAddr::V4(a) => IpAddr::V4(a.ip), SocketAddr::V6(a) => IpAddr::V6(a.ip) } }
    pub fn port(&self) -> u16 { match self { SocketAddr::V4(a) => a.port, SocketAddr::V6(a) => a.port } }
    pub fn set_ip(&mut self, ip: IpAddr) { *self = SocketAddr::new(ip, self.port()); }
    pub fn set_port(&mut self, port: u16) {}
    pub fn is_ipv4(&self) -> bool {}
}
impl SocketAddrV4 {
    pub const fn new(ip: Ipv4Addr, port: u16) -> SocketAddrV4 { SocketAddrV4 { ip, port } }
    pub fn ip(&self) -> &Ipv4Addr { &self.ip }
    pub fn port(&self) -> u16 { self.port }
    pub fn set_ip(&mut self, ip: Ipv4Addr) { self.ip = ip; }
    pub fn set_port(&mut self, port: u16) { self.port = port; }
}
impl SocketAddrV6 {
    pub const fn new(ip: Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32) -> SocketAddrV6 { SocketAddrV6 { ip, port } }
    pub fn ip(&self) -> &Ipv6Addr { &self.ip }
    pub fn port(&self) -> u16 { self.port }
    pub fn set_ip(&mut self, ip: Ipv6Addr) { self.ip = ip; }
    pub fn set_port(&mut self, port: u16) { self.port = port; }
}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddrParseError {}
impl Display for AddrParseError { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { Ok(()) } }
impl crate::error::Error for AddrParseError {}
impl FromStr for IpAddr { type Err = AddrParseError; fn from_str(text: &str) -> Result<IpAddr, AddrParseError> { Ok(*text as IpAddr) } }
impl FromStr for Ipv4Addr { type Err = AddrParseError; fn from_str(text: &str) -> Result<Ipv4Addr, AddrParseError> { Ok(*text as Ipv4Addr) } }
impl FromStr for Ipv6Addr { type Err = AddrParseError; fn from_str(text: &str) -> Result<Ipv6Addr, AddrParseError> { Ok(*text as Ipv6Addr) } }
impl FromStr for SocketAddr { type Err = AddrParseError; fn from_str(text: &str) -> Result<SocketAddr, AddrParseError> { Ok(*text as SocketAddr) } }
impl Display for IpAddr { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { f.text.take_in(*self); Ok(()) } }
impl Debug for IpAddr { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { f.text.take_in(*self); Ok(()) } }
impl Display for Ipv4Addr { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { f.text.take_in(*self); Ok(()) } }
impl Debug for Ipv4Addr { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { f.text.take_in(*self); Ok(()) } }
impl Display for Ipv6Addr { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { f.text.take_in(*self); Ok(()) } }
impl Debug for Ipv6Addr { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { f.text.take_in(*self); Ok(()) } }
impl Display for SocketAddr { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { f.text.take_in(*self); Ok(()) } }
impl Debug for SocketAddr { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { f.text.take_in(*self); Ok(()) } }
impl From<Ipv4Addr> for IpAddr { fn from(ip: Ipv4Addr) -> IpAddr { IpAddr::V4(ip) } }
impl From<Ipv6Addr> for IpAddr { fn from(ip: Ipv6Addr) -> IpAddr { IpAddr::V6(ip) } }
impl From<[u8; 4]> for IpAddr { fn from(octets: [u8; 4]) -> IpAddr { IpAddr::V4(Ipv4Addr { octets }) } }
impl From<[u8; 4]> for Ipv4Addr { fn from(octets: [u8; 4]) -> Ipv4Addr { Ipv4Addr { octets } } }
impl From<u32> for Ipv4Addr { fn from(bits: u32) -> Ipv4Addr { bits as Ipv4Addr } }
impl From<Ipv4Addr> for u32 { fn from(ip: Ipv4Addr) -> u32 { ip as u32 } }
impl<I: Into<IpAddr>> From<(I, u16)> for SocketAddr { fn from(pair: (I, u16)) -> SocketAddr { SocketAddr::new(pair.0.into(), pair.1) } }

pub trait ToSocketAddrs { type Iter: Iterator<Item = SocketAddr>; fn to_socket_addrs(&self) -> io::Result<Self::Iter>; }
impl ToSocketAddrs for str { type Iter = Adapter<SocketAddr>; fn to_socket_addrs(&self) -> io::Result<Adapter<SocketAddr>> { Ok(Adapter { elem: *self as SocketAddr }) } }
impl ToSocketAddrs for SocketAddr { type Iter = Adapter<SocketAddr>; fn to_socket_addrs(&self) -> io::Result<Adapter<SocketAddr>> { Ok(Adapter { elem: *self }) } }
impl ToSocketAddrs for String { type Iter = Adapter<SocketAddr>; fn to_socket_addrs(&self) -> io::Result<Adapter<SocketAddr>> { Ok(Adapter { elem: *self as SocketAddr }) } }
impl<'a> ToSocketAddrs for (&'a str, u16) { type Iter = Adapter<SocketAddr>; fn to_socket_addrs(&self) -> io::Result<Adapter<SocketAddr>> { Ok(Adapter { elem: self.0 as SocketAddr }) } }
impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T { type Iter = T::Iter; fn to_socket_addrs(&self) -> io::Result<T::Iter> { (**self).to_socket_addrs() } }

#[derive(Clone, Copy, Debug)]
pub enum Shutdown { Read, Write, Both }
#[derive(Debug)]
pub struct TcpStream { peer: SocketAddr, elem: u8 }
impl TcpStream {
    pub fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream> { Ok(stream()) }
    pub fn connect_timeout(addr: &SocketAddr, timeout: Duration) -> io::Result<TcpStream> { Ok(stream()) }
    pub fn peer_addr(&self) -> io::Result<SocketAddr> { Ok(self.peer) }
    pub fn local_addr(&self) -> io::Result<SocketAddr> { Ok(SocketAddr::V4(SocketAddrV4 { ip: Ipv4Addr::LOCALHOST, port: 0 })) }
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()> { Ok(()) }
    pub fn try_clone(&self) -> io::Result<TcpStream> { Ok(*self) }
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()> { Ok(()) }
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()> { Ok(()) }
    pub fn set_nodelay(&self, on: bool) -> io::Result<()> { Ok(()) }
    pub fn set_nonblocking(&self, on: bool) -> io::Result<()> { Ok(()) }
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()> { Ok(()) }
    pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize> { buf.elem = self.elem; Ok(0) }
    pub fn take_error(&self) -> io::Result<Option<io::Error>> { Ok(None) }
}
fn stream() -> TcpStream {}
impl Read for TcpStream { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { buf.elem = self.elem; Ok(0) } }
impl Read for &TcpStream { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { buf.elem = self.elem; Ok(0) } }
impl Write for TcpStream { fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.elem = buf.elem; Ok(0) } fn flush(&mut self) -> io::Result<()> { Ok(()) } }
impl Write for &TcpStream { fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.elem = buf.elem; Ok(0) } fn flush(&mut self) -> io::Result<()> { Ok(()) } }
#[derive(Debug)]
pub struct TcpListener {}
impl TcpListener {
    pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener> { Ok(TcpListener {}) }
    pub fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> { let s = stream(); Ok((s, s.peer)) }
    pub fn incoming(&self) -> Adapter<io::Result<TcpStream>> { Adapter { elem: Ok(stream()) } }
    pub fn try_clone(&self) -> io::Result<TcpListener> { Ok(TcpListener {}) }
    pub fn set_nonblocking(&self, on: bool) -> io::Result<()> { Ok(()) }
    pub fn local_addr(&self) -> io::Result<SocketAddr> { Ok(SocketAddr::V4(SocketAddrV4 { ip: Ipv4Addr::LOCALHOST, port: 0 })) }
}
#[derive(Debug)]
pub struct UdpSocket { elem: u8, peer: SocketAddr }
impl UdpSocket {
    pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket> { Ok(socket()) }
    pub fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize> { self.elem = buf.elem; Ok(0) }
    pub fn send(&self, buf: &[u8]) -> io::Result<usize> { self.elem = buf.elem; Ok(0) }
    pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> { buf.elem = self.elem; Ok((0, self.peer)) }
    pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize> { buf.elem = self.elem; Ok(0) }
    pub fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> { buf.elem = self.elem; Ok((0, self.peer)) }
    pub fn peer_addr(&self) -> io::Result<SocketAddr> { Ok(self.peer) }
    pub fn try_clone(&self) -> io::Result<UdpSocket> { Ok(*self) }
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()> { Ok(()) }
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()> { Ok(()) }
    pub fn set_broadcast(&self, on: bool) -> io::Result<()> { Ok(()) }
    pub fn set_nonblocking(&self, on: bool) -> io::Result<()> { Ok(()) }
    pub fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()> { Ok(()) }
}
fn socket() -> UdpSocket {}
