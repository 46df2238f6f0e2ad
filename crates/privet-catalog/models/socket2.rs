//! socket2: signatures only, the flow follows from the types.

pub use sockaddr::{sa_family_t, socklen_t, SockAddr, SockAddrStorage};
pub use socket::Socket;
pub use sockref::SockRef;
use std::mem::MaybeUninit;
use std::net::SocketAddr;
use std::ops::{Deref, DerefMut};
use std::time::Duration;
use sys::c_int;
pub use sys::CcidEndpoints;
pub use sys::SockFilter;
#[derive(Copy, Clone)]
pub struct Domain {}
impl Domain { pub const IPV4: Domain = 0; pub const IPV6: Domain = 0; pub const UNIX: Domain = 0; pub fn for_address(address: SocketAddr) -> Domain {} }
impl From<c_int> for Domain { fn from(d: c_int) -> Domain {} }
impl From<Domain> for c_int { fn from(d: Domain) -> c_int {} }
#[derive(Copy, Clone)]
pub struct Type {}
impl Type { pub const STREAM: Type = 0; pub const DGRAM: Type = 0; pub const DCCP: Type = 0; }
impl From<c_int> for Type { fn from(t: c_int) -> Type {} }
impl From<Type> for c_int { fn from(t: Type) -> c_int {} }
#[derive(Copy, Clone)]
pub struct Protocol {}
impl Protocol {
    pub const ICMPV4: Protocol = 0;
    pub const ICMPV6: Protocol = 0;
    pub const TCP: Protocol = 0;
    pub const UDP: Protocol = 0;
    pub const MPTCP: Protocol = 0;
    pub const DCCP: Protocol = 0;
    pub const SCTP: Protocol = 0;
    pub const UDPLITE: Protocol = 0;
    pub const DIVERT: Protocol = 0;
}
impl From<c_int> for Protocol { fn from(p: c_int) -> Protocol {} }
impl From<Protocol> for c_int { fn from(p: Protocol) -> c_int {} }
#[derive(Debug)]
pub struct MaybeUninitSlice<'a> {}
impl<'a> MaybeUninitSlice<'a> { pub fn new(buf: &'a mut [MaybeUninit<u8>]) -> MaybeUninitSlice<'a> {} }
impl<'a> Deref for MaybeUninitSlice<'a> { type Target = [MaybeUninit<u8>]; fn deref(&self) -> &[MaybeUninit<u8>] {} }
impl<'a> DerefMut for MaybeUninitSlice<'a> { fn deref_mut(&mut self) -> &mut [MaybeUninit<u8>] {} }
#[derive(Debug, Clone)]
pub struct TcpKeepalive {}
impl TcpKeepalive {
    pub fn new() -> TcpKeepalive {}
    pub fn with_time(self, time: Duration) -> Self {}
    pub fn with_interval(self, interval: Duration) -> Self {}
    pub fn with_retries(self, retries: u32) -> Self {}
}
mod sockaddr {
    use crate::Domain;
    use std::io;
    use std::mem::{self, size_of};
    use std::net::{SocketAddr, SocketAddrV4, SocketAddrV6};
    use std::path::Path;
    pub type socklen_t = crate::sys::socklen_t;
    pub type sa_family_t = crate::sys::sa_family_t;
    #[derive(Debug)]
    pub struct SockAddrStorage {}
    impl SockAddrStorage { pub fn zeroed() -> Self {} pub fn size_of(&self) -> socklen_t {} pub fn view_as<T>(&mut self) -> &mut T {} }
    #[derive(Debug, Clone)]
    pub struct SockAddr {}
    impl SockAddr {
        pub fn new(storage: SockAddrStorage, len: socklen_t) -> SockAddr {}
        pub fn try_init<F, T>(init: F) -> io::Result<(T, SockAddr)> where F: FnOnce(*mut SockAddrStorage, *mut socklen_t) -> io::Result<T> {}
        pub fn unix<P>(path: P) -> io::Result<SockAddr> where P: AsRef<Path> {}
        pub fn set_length(&mut self, length: socklen_t) {}
        pub fn family(&self) -> sa_family_t {}
        pub fn domain(&self) -> Domain {}
        pub fn len(&self) -> socklen_t {}
        pub fn as_ptr(&self) -> *const SockAddrStorage {}
        pub fn as_storage(self) -> SockAddrStorage {}
        pub fn is_ipv4(&self) -> bool {}
        pub fn is_ipv6(&self) -> bool {}
        pub fn is_unix(&self) -> bool {}
        pub fn as_socket(&self) -> Option<SocketAddr> {}
        pub fn as_socket_ipv4(&self) -> Option<SocketAddrV4> {}
        pub fn as_socket_ipv6(&self) -> Option<SocketAddrV6> {}
    }
    impl From<SocketAddr> for SockAddr { fn from(addr: SocketAddr) -> SockAddr {} }
    impl From<SocketAddrV4> for SockAddr { fn from(addr: SocketAddrV4) -> SockAddr {} }
    impl From<SocketAddrV6> for SockAddr { fn from(addr: SocketAddrV6) -> SockAddr {} }
}
mod socket {
    use crate::sys::{self, c_int};
    use crate::{Domain, Protocol, SockAddr, TcpKeepalive, Type};
    use std::io::{self, Read, Write};
    use std::mem::MaybeUninit;
    use std::net::{self, Ipv4Addr, Shutdown};
    use std::time::Duration;
    #[derive(Debug)]
    pub struct Socket {}
    impl Socket {
        pub fn new(domain: Domain, ty: Type, protocol: Option<Protocol>) -> io::Result<Socket> {}
        pub fn new_raw(domain: Domain, ty: Type, protocol: Option<Protocol>) -> io::Result<Socket> {}
        pub fn pair(domain: Domain, ty: Type, protocol: Option<Protocol>) -> io::Result<(Socket, Socket)> {}
        pub fn pair_raw(domain: Domain, ty: Type, protocol: Option<Protocol>) -> io::Result<(Socket, Socket)> {}
        pub fn bind(&self, address: &SockAddr) -> io::Result<()> {}
        pub fn connect(&self, address: &SockAddr) -> io::Result<()> {}
        pub fn connect_timeout(&self, addr: &SockAddr, timeout: Duration) -> io::Result<()> {}
        pub fn listen(&self, backlog: c_int) -> io::Result<()> {}
        pub fn accept(&self) -> io::Result<(Socket, SockAddr)> {}
        pub fn accept_raw(&self) -> io::Result<(Socket, SockAddr)> {}
        pub fn local_addr(&self) -> io::Result<SockAddr> {}
        pub fn peer_addr(&self) -> io::Result<SockAddr> {}
        pub fn r#type(&self) -> io::Result<Type> {}
        pub fn try_clone(&self) -> io::Result<Socket> {}
        pub fn nonblocking(&self) -> io::Result<bool> {}
        pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
        pub fn shutdown(&self, how: Shutdown) -> io::Result<()> {}
        pub fn recv(&self, buf: &mut [MaybeUninit<u8>]) -> io::Result<usize> {}
        pub fn recv_out_of_band(&self, buf: &mut [MaybeUninit<u8>]) -> io::Result<usize> {}
        pub fn recv_with_flags(&self, buf: &mut [MaybeUninit<u8>], flags: sys::c_int) -> io::Result<usize> {}
        pub fn peek(&self, buf: &mut [MaybeUninit<u8>]) -> io::Result<usize> {}
        pub fn recv_from(&self, buf: &mut [MaybeUninit<u8>]) -> io::Result<(usize, SockAddr)> {}
        pub fn recv_from_with_flags(&self, buf: &mut [MaybeUninit<u8>], flags: c_int) -> io::Result<(usize, SockAddr)> {}
        pub fn peek_from(&self, buf: &mut [MaybeUninit<u8>]) -> io::Result<(usize, SockAddr)> {}
        pub fn peek_sender(&self) -> io::Result<SockAddr> {}
        pub fn send(&self, buf: &[u8]) -> io::Result<usize> {}
        pub fn send_with_flags(&self, buf: &[u8], flags: c_int) -> io::Result<usize> {}
        pub fn send_out_of_band(&self, buf: &[u8]) -> io::Result<usize> {}
        pub fn send_to(&self, buf: &[u8], addr: &SockAddr) -> io::Result<usize> {}
        pub fn send_to_with_flags(&self, buf: &[u8], addr: &SockAddr, flags: c_int) -> io::Result<usize> {}
    }
    impl Socket {
        pub fn broadcast(&self) -> io::Result<bool> {}
        pub fn set_broadcast(&self, broadcast: bool) -> io::Result<()> {}
        pub fn take_error(&self) -> io::Result<Option<io::Error>> {}
        pub fn keepalive(&self) -> io::Result<bool> {}
        pub fn set_keepalive(&self, keepalive: bool) -> io::Result<()> {}
        pub fn linger(&self) -> io::Result<Option<Duration>> {}
        pub fn set_linger(&self, linger: Option<Duration>) -> io::Result<()> {}
        pub fn passcred(&self) -> io::Result<bool> {}
        pub fn set_passcred(&self, passcred: bool) -> io::Result<()> {}
        pub fn priority(&self) -> io::Result<u32> {}
        pub fn set_priority(&self, priority: u32) -> io::Result<()> {}
        pub fn recv_buffer_size(&self) -> io::Result<usize> {}
        pub fn set_recv_buffer_size(&self, size: usize) -> io::Result<()> {}
        pub fn read_timeout(&self) -> io::Result<Option<Duration>> {}
        pub fn set_read_timeout(&self, duration: Option<Duration>) -> io::Result<()> {}
        pub fn reuse_address(&self) -> io::Result<bool> {}
        pub fn set_reuse_address(&self, reuse: bool) -> io::Result<()> {}
        pub fn send_buffer_size(&self) -> io::Result<usize> {}
        pub fn set_send_buffer_size(&self, size: usize) -> io::Result<()> {}
        pub fn write_timeout(&self) -> io::Result<Option<Duration>> {}
        pub fn set_write_timeout(&self, duration: Option<Duration>) -> io::Result<()> {}
    }
    impl Socket {
        pub fn ip_transparent_v4(&self) -> io::Result<bool> {}
        pub fn set_ip_transparent_v4(&self, transparent: bool) -> io::Result<()> {}
        pub fn join_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()> {}
        pub fn leave_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()> {}
        pub fn multicast_all_v4(&self) -> io::Result<bool> {}
        pub fn set_multicast_all_v4(&self, all: bool) -> io::Result<()> {}
        pub fn multicast_if_v4(&self) -> io::Result<Ipv4Addr> {}
        pub fn set_multicast_if_v4(&self, interface: &Ipv4Addr) -> io::Result<()> {}
        pub fn multicast_loop_v4(&self) -> io::Result<bool> {}
        pub fn set_multicast_loop_v4(&self, loop_v4: bool) -> io::Result<()> {}
        pub fn multicast_ttl_v4(&self) -> io::Result<u32> {}
        pub fn set_multicast_ttl_v4(&self, ttl: u32) -> io::Result<()> {}
        pub fn ttl_v4(&self) -> io::Result<u32> {}
        pub fn set_ttl_v4(&self, ttl: u32) -> io::Result<()> {}
    }
    impl Socket {
        pub fn ip_transparent_v6(&self) -> io::Result<bool> {}
        pub fn set_ip_transparent_v6(&self, transparent: bool) -> io::Result<()> {}
        pub fn multicast_hops_v6(&self) -> io::Result<u32> {}
        pub fn set_multicast_hops_v6(&self, hops: u32) -> io::Result<()> {}
        pub fn multicast_all_v6(&self) -> io::Result<bool> {}
        pub fn set_multicast_all_v6(&self, all: bool) -> io::Result<()> {}
        pub fn multicast_if_v6(&self) -> io::Result<u32> {}
        pub fn set_multicast_if_v6(&self, interface: u32) -> io::Result<()> {}
        pub fn multicast_loop_v6(&self) -> io::Result<bool> {}
        pub fn set_multicast_loop_v6(&self, loop_v6: bool) -> io::Result<()> {}
        pub fn unicast_hops_v6(&self) -> io::Result<u32> {}
        pub fn set_unicast_hops_v6(&self, hops: u32) -> io::Result<()> {}
        pub fn only_v6(&self) -> io::Result<bool> {}
        pub fn set_only_v6(&self, only_v6: bool) -> io::Result<()> {}
    }
    impl Socket {
        pub fn tcp_keepalive_interval(&self) -> io::Result<Duration> {}
        pub fn tcp_keepalive_retries(&self) -> io::Result<u32> {}
        pub fn set_tcp_keepalive(&self, params: &TcpKeepalive) -> io::Result<()> {}
        pub fn tcp_nodelay(&self) -> io::Result<bool> {}
        pub fn set_tcp_nodelay(&self, nodelay: bool) -> io::Result<()> {}
    }
    impl Read for Socket { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
    impl Write for Socket { fn write(&mut self, buf: &[u8]) -> io::Result<usize> {} fn flush(&mut self) -> io::Result<()> {} }
}
mod sockref {
    use crate::Socket;
    use std::ops::Deref;
    use std::os::fd::AsFd;
    #[derive(Debug)]
    pub struct SockRef<'s> {}
    impl<'s> Deref for SockRef<'s> { type Target = Socket; fn deref(&self) -> &Self::Target {} }
    impl<'s, S> From<&'s S> for SockRef<'s> where S: AsFd { fn from(socket: &'s S) -> Self {} }
}
