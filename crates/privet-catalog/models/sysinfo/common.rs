//! `sysinfo`: its module `common`.

#[derive(Debug, Default, Clone, Copy)]
pub struct DiskUsage { pub total_written_bytes: u64, pub written_bytes: u64, pub total_read_bytes: u64, pub read_bytes: u64 }
mod component {
    #[derive(Debug, Default)]
    pub struct Components {}
    impl From<Components> for Vec<Component> { fn from(components: Components) -> Self {} }
    impl From<Vec<Component>> for Components { fn from(components: Vec<Component>) -> Self {} }
    impl std::ops::Deref for Components { type Target = [Component]; fn deref(&self) -> &Self::Target {} }
    impl std::ops::DerefMut for Components { fn deref_mut(&mut self) -> &mut Self::Target {} }
    impl Components {
        pub fn new() -> Self {}
        pub fn new_with_refreshed_list() -> Self {}
        pub fn list(&self) -> &[Component] {}
        pub fn list_mut(&mut self) -> &mut [Component] {}
        pub fn refresh(&mut self, remove_not_listed_components: bool) {}
    }
    #[derive(Debug)]
    pub struct Component {}
    impl Component {
        pub fn temperature(&self) -> Option<f32> {}
        pub fn max(&self) -> Option<f32> {}
        pub fn critical(&self) -> Option<f32> {}
        pub fn label(&self) -> &str {}
        pub fn id(&self) -> Option<&str> {}
        pub fn refresh(&mut self) {}
    }
}
mod disk {
    use crate::DiskUsage;
    use std::ffi::OsStr;
    use std::fmt;
    use std::path::Path;
    #[derive(Debug)]
    pub struct Disk {}
    impl Disk {
        pub fn kind(&self) -> DiskKind {}
        pub fn name(&self) -> &OsStr {}
        pub fn file_system(&self) -> &OsStr {}
        pub fn mount_point(&self) -> &Path {}
        pub fn total_space(&self) -> u64 {}
        pub fn available_space(&self) -> u64 {}
        pub fn is_removable(&self) -> bool {}
        pub fn is_read_only(&self) -> bool {}
        pub fn refresh(&mut self) -> bool {}
        pub fn refresh_specifics(&mut self, refreshes: DiskRefreshKind) -> bool {}
        pub fn usage(&self) -> DiskUsage {}
    }
    #[derive(Debug, Default)]
    pub struct Disks {}
    impl From<Disks> for Vec<Disk> { fn from(disks: Disks) -> Vec<Disk> {} }
    impl From<Vec<Disk>> for Disks { fn from(disks: Vec<Disk>) -> Self {} }
    impl Disks {
        pub fn new() -> Self {}
        pub fn new_with_refreshed_list() -> Self {}
        pub fn new_with_refreshed_list_specifics(refreshes: DiskRefreshKind) -> Self {}
        pub fn list(&self) -> &[Disk] {}
        pub fn list_mut(&mut self) -> &mut [Disk] {}
        pub fn refresh(&mut self, remove_not_listed_disks: bool) {}
        pub fn refresh_specifics(&mut self, remove_not_listed_disks: bool, refreshes: DiskRefreshKind) {}
    }
    impl std::ops::Deref for Disks { type Target = [Disk]; fn deref(&self) -> &Self::Target {} }
    impl std::ops::DerefMut for Disks { fn deref_mut(&mut self) -> &mut Self::Target {} }
    #[derive(Debug, Clone, Copy)]
    pub enum DiskKind { HDD, SSD, Unknown(isize) }
    impl fmt::Display for DiskKind { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct DiskRefreshKind {}
    impl DiskRefreshKind { pub fn nothing() -> Self {} pub fn everything() -> Self {} }
}
mod network {
    use std::collections::HashMap;
    use std::fmt;
    use std::net::{AddrParseError, IpAddr};
    use std::num::ParseIntError;
    use std::str::FromStr;
    #[derive(Debug, Default)]
    pub struct Networks {}
    impl Networks {
        pub fn new() -> Self {}
        pub fn new_with_refreshed_list() -> Self {}
        pub fn list(&self) -> &HashMap<String, NetworkData> {}
        pub fn refresh(&mut self, remove_not_listed_interfaces: bool) {}
    }
    impl std::ops::Deref for Networks { type Target = HashMap<String, NetworkData>; fn deref(&self) -> &Self::Target {} }
    #[derive(Debug)]
    pub struct NetworkData {}
    impl NetworkData {
        pub fn received(&self) -> u64 {}
        pub fn total_received(&self) -> u64 {}
        pub fn transmitted(&self) -> u64 {}
        pub fn total_transmitted(&self) -> u64 {}
        pub fn packets_received(&self) -> u64 {}
        pub fn total_packets_received(&self) -> u64 {}
        pub fn packets_transmitted(&self) -> u64 {}
        pub fn total_packets_transmitted(&self) -> u64 {}
        pub fn errors_on_received(&self) -> u64 {}
        pub fn total_errors_on_received(&self) -> u64 {}
        pub fn errors_on_transmitted(&self) -> u64 {}
        pub fn total_errors_on_transmitted(&self) -> u64 {}
        pub fn mac_address(&self) -> MacAddr {}
        pub fn ip_networks(&self) -> &[IpNetwork] {}
        pub fn mtu(&self) -> u64 {}
        pub fn operational_state(&self) -> InterfaceOperationalState {}
    }
    #[derive(Debug, Clone, Copy)]
    pub struct MacAddr(pub [u8; 6]);
    impl MacAddr { pub const UNSPECIFIED: Self = 0; pub fn is_unspecified(&self) -> bool {} }
    impl fmt::Display for MacAddr { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    #[derive(Debug, Clone)]
    pub enum MacAddrFromStrError { IntError(ParseIntError), InvalidAddrFormat }
    impl FromStr for MacAddr { type Err = MacAddrFromStrError; fn from_str(s: &str) -> Result<Self, Self::Err> {} }
    impl core::fmt::Display for MacAddrFromStrError { fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {} }
    #[derive(Debug, Clone, Copy)]
    pub struct IpNetwork { pub addr: IpAddr, pub prefix: u8 }
    impl fmt::Display for IpNetwork { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
    #[derive(Debug, Clone)]
    pub enum IpNetworkFromStrError { PrefixError(ParseIntError), AddrParseError(AddrParseError), InvalidAddrFormat }
    impl FromStr for IpNetwork { type Err = IpNetworkFromStrError; fn from_str(s: &str) -> Result<Self, Self::Err> {} }
    impl core::fmt::Display for IpNetworkFromStrError { fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {} }
    #[derive(Debug, Clone, Copy)]
    pub enum InterfaceOperationalState {
        Up,
        Down,
        Testing,
        Unknown,
        Dormant,
        NotPresent,
        LowerLayerDown,
    }
    impl fmt::Display for InterfaceOperationalState { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {} }
}
mod system {
    use crate::common::DiskUsage;
    use crate::{Gid, Uid};
    use std::collections::{HashMap, HashSet};
    use std::ffi::{OsStr, OsString};
    use std::fmt;
    use std::path::Path;
    use std::process::ExitStatus;
    #[derive(Debug, Default)]
    pub struct System {}
    impl System {
        pub fn new() -> Self {}
        pub fn new_all() -> Self {}
        pub fn new_with_specifics(refreshes: RefreshKind) -> Self {}
        pub fn refresh_specifics(&mut self, refreshes: RefreshKind) {}
        pub fn refresh_all(&mut self) {}
        pub fn refresh_memory(&mut self) {}
        pub fn refresh_memory_specifics(&mut self, refresh_kind: MemoryRefreshKind) {}
        pub fn refresh_cpu_usage(&mut self) {}
        pub fn refresh_cpu_frequency(&mut self) {}
        pub fn refresh_cpu_list(&mut self, refresh_kind: CpuRefreshKind) {}
        pub fn refresh_cpu_all(&mut self) {}
        pub fn refresh_cpu_specifics(&mut self, refresh_kind: CpuRefreshKind) {}
        pub fn refresh_processes(&mut self, processes_to_update: ProcessesToUpdate<'_>, remove_dead_processes: bool) -> usize {}
        pub fn refresh_processes_specifics(&mut self, processes_to_update: ProcessesToUpdate<'_>, remove_dead_processes: bool, refresh_kind: ProcessRefreshKind) -> usize {}
        pub fn processes(&self) -> &HashMap<Pid, Process> {}
        pub fn process(&self, pid: Pid) -> Option<&Process> {}
        pub fn processes_by_name<'a, 'b>(&'a self, name: &'b OsStr) -> impl Iterator<Item = &'a Process> + 'b {}
        pub fn processes_by_exact_name<'a, 'b>(&'a self, name: &'b OsStr) -> impl Iterator<Item = &'a Process> + 'b {}
        pub fn global_cpu_usage(&self) -> f32 {}
        pub fn cpus(&self) -> &[Cpu] {}
        pub fn total_memory(&self) -> u64 {}
        pub fn free_memory(&self) -> u64 {}
        pub fn available_memory(&self) -> u64 {}
        pub fn used_memory(&self) -> u64 {}
        pub fn total_swap(&self) -> u64 {}
        pub fn free_swap(&self) -> u64 {}
        pub fn used_swap(&self) -> u64 {}
        pub fn cgroup_limits(&self) -> Option<CGroupLimits> {}
        pub fn uptime() -> u64 {}
        pub fn boot_time() -> u64 {}
        pub fn load_average() -> LoadAvg {}
        pub fn name() -> Option<String> {}
        pub fn kernel_version() -> Option<String> {}
        pub fn os_version() -> Option<String> {}
        pub fn long_os_version() -> Option<String> {}
        pub fn distribution_id() -> String {}
        pub fn distribution_id_like() -> Vec<String> {}
        pub fn kernel_long_version() -> String {}
        pub fn host_name() -> Option<String> {}
        pub fn cpu_arch() -> String {}
        pub fn physical_core_count() -> Option<usize> {}
        pub fn open_files_limit() -> Option<usize> {}
    }
    #[derive(Debug)]
    pub struct Motherboard {}
    impl Motherboard {
        pub fn new() -> Option<Self> {}
        pub fn name(&self) -> Option<String> {}
        pub fn vendor_name(&self) -> Option<String> {}
        pub fn version(&self) -> Option<String> {}
        pub fn serial_number(&self) -> Option<String> {}
        pub fn asset_tag(&self) -> Option<String> {}
    }
    #[derive(Debug)]
    pub struct Product;
    impl Product {
        pub fn name() -> Option<String> {}
        pub fn family() -> Option<String> {}
        pub fn serial_number() -> Option<String> {}
        pub fn stock_keeping_unit() -> Option<String> {}
        pub fn uuid() -> Option<String> {}
        pub fn version() -> Option<String> {}
        pub fn vendor_name() -> Option<String> {}
    }
    #[derive(Default, Debug, Clone)]
    pub struct LoadAvg { pub one: f64, pub five: f64, pub fifteen: f64 }
    #[derive(Debug, Clone, Copy)]
    pub enum Signal {
        Hangup,
        Interrupt,
        Quit,
        Illegal,
        Trap,
        Abort,
        IOT,
        Bus,
        FloatingPointException,
        Kill,
        User1,
        Segv,
        User2,
        Pipe,
        Alarm,
        Term,
        Child,
        Continue,
        Stop,
        TSTP,
        TTIN,
        TTOU,
        Urgent,
        XCPU,
        XFSZ,
        VirtualAlarm,
        Profiling,
        Winch,
        IO,
        Poll,
        Power,
        Sys,
    }
    impl std::fmt::Display for Signal { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {} }
    #[derive(Default, Debug, Clone)]
    pub struct CGroupLimits { pub total_memory: u64, pub free_memory: u64, pub free_swap: u64, pub rss: u64 }
    #[derive(Debug, Clone, Copy)]
    pub enum ProcessStatus {
        Idle,
        Run,
        Sleep,
        Stop,
        Zombie,
        Tracing,
        Dead,
        Wakekill,
        Waking,
        Parked,
        LockBlocked,
        UninterruptibleDiskSleep,
        Suspended,
        Unknown(u32),
    }
    #[derive(Clone, Copy, Debug)]
    pub enum ThreadKind { Kernel, Userland }
    #[derive(Clone, Copy, Debug)]
    pub enum KillError { SignalDoesNotExist, FailedToSendSignal }
    impl core::fmt::Display for KillError { fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {} }
    #[derive(Debug)]
    pub struct Process {}
    impl Process {
        pub fn kill(&self) -> bool {}
        pub fn kill_with(&self, signal: Signal) -> Option<bool> {}
        pub fn kill_and_wait(&self) -> Result<Option<ExitStatus>, KillError> {}
        pub fn kill_with_and_wait(&self, signal: Signal) -> Result<Option<ExitStatus>, KillError> {}
        pub fn wait(&self) -> Option<ExitStatus> {}
        pub fn name(&self) -> &OsStr {}
        pub fn cmd(&self) -> &[OsString] {}
        pub fn exe(&self) -> Option<&Path> {}
        pub fn pid(&self) -> Pid {}
        pub fn cgroup_limits(&self) -> Option<CGroupLimits> {}
        pub fn environ(&self) -> &[OsString] {}
        pub fn cwd(&self) -> Option<&Path> {}
        pub fn root(&self) -> Option<&Path> {}
        pub fn memory(&self) -> u64 {}
        pub fn virtual_memory(&self) -> u64 {}
        pub fn parent(&self) -> Option<Pid> {}
        pub fn status(&self) -> ProcessStatus {}
        pub fn start_time(&self) -> u64 {}
        pub fn run_time(&self) -> u64 {}
        pub fn cpu_usage(&self) -> f32 {}
        pub fn accumulated_cpu_time(&self) -> u64 {}
        pub fn disk_usage(&self) -> DiskUsage {}
        pub fn user_id(&self) -> Option<&Uid> {}
        pub fn effective_user_id(&self) -> Option<&Uid> {}
        pub fn group_id(&self) -> Option<Gid> {}
        pub fn effective_group_id(&self) -> Option<Gid> {}
        pub fn session_id(&self) -> Option<Pid> {}
        pub fn tasks(&self) -> Option<&HashSet<Pid>> {}
        pub fn thread_kind(&self) -> Option<ThreadKind> {}
        pub fn exists(&self) -> bool {}
        pub fn open_files(&self) -> Option<usize> {}
        pub fn open_files_limit(&self) -> Option<usize> {}
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub enum UpdateKind { Never, Always, OnlyIfNotSet }
    #[derive(Clone, Copy, Debug)]
    pub enum ProcessesToUpdate<'a> { All, Some(&'a [Pid]) }
    #[derive(Default, Clone, Copy, Debug)]
    pub struct ProcessRefreshKind {}
    impl ProcessRefreshKind { pub fn nothing() -> Self {} pub fn everything() -> Self {} }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct CpuRefreshKind {}
    impl CpuRefreshKind { pub fn nothing() -> Self {} pub fn everything() -> Self {} }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct MemoryRefreshKind {}
    impl MemoryRefreshKind { pub fn nothing() -> Self {} pub fn everything() -> Self {} }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct RefreshKind {}
    impl RefreshKind { pub fn nothing() -> Self {} pub fn everything() -> Self {} }
    pub fn get_current_pid() -> Result<Pid, &'static str> {}
    #[derive(Debug)]
    pub struct Cpu {}
    impl Cpu {
        pub fn cpu_usage(&self) -> f32 {}
        pub fn name(&self) -> &str {}
        pub fn vendor_id(&self) -> &str {}
        pub fn brand(&self) -> &str {}
        pub fn frequency(&self) -> u64 {}
    }
}
mod user {
    use crate::{Gid, Uid};
    #[derive(Debug)]
    pub struct User {}
    impl User { pub fn id(&self) -> &Uid {} pub fn group_id(&self) -> Gid {} pub fn name(&self) -> &str {} pub fn groups(&self) -> Vec<Group> {} }
    #[derive(Debug)]
    pub struct Group {}
    impl Group { pub fn id(&self) -> &Gid {} pub fn name(&self) -> &str {} }
    #[derive(Debug, Default)]
    pub struct Users {}
    impl From<Users> for Vec<User> { fn from(users: Users) -> Self {} }
    impl From<Vec<User>> for Users { fn from(users: Vec<User>) -> Self {} }
    impl std::ops::Deref for Users { type Target = [User]; fn deref(&self) -> &Self::Target {} }
    impl std::ops::DerefMut for Users { fn deref_mut(&mut self) -> &mut Self::Target {} }
    impl Users {
        pub fn new() -> Self {}
        pub fn new_with_refreshed_list() -> Self {}
        pub fn list(&self) -> &[User] {}
        pub fn list_mut(&mut self) -> &mut [User] {}
        pub fn refresh(&mut self) {}
        pub fn get_user_by_id(&self, user_id: &Uid) -> Option<&User> {}
    }
    #[derive(Default)]
    pub struct Groups {}
    impl From<Groups> for Vec<Group> { fn from(groups: Groups) -> Self {} }
    impl From<Vec<Group>> for Groups { fn from(groups: Vec<Group>) -> Self {} }
    impl std::ops::Deref for Groups { type Target = [Group]; fn deref(&self) -> &Self::Target {} }
    impl std::ops::DerefMut for Groups { fn deref_mut(&mut self) -> &mut Self::Target {} }
    impl Groups {
        pub fn new() -> Self {}
        pub fn new_with_refreshed_list() -> Self {}
        pub fn list(&self) -> &[Group] {}
        pub fn list_mut(&mut self) -> &mut [Group] {}
        pub fn refresh(&mut self) {}
    }
}
