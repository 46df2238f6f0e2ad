//! sysinfo: signatures only, the flow follows from the types.

pub use crate::c_interface::*;
pub use crate::common::component::{Component, Components};
pub use crate::common::disk::{Disk, DiskKind, DiskRefreshKind, Disks};
pub use crate::common::network::{InterfaceOperationalState, IpNetwork, IpNetworkFromStrError, MacAddr, MacAddrFromStrError, NetworkData, Networks};
pub use crate::common::system::{
    get_current_pid, CGroupLimits, Cpu, CpuRefreshKind, KillError, LoadAvg, MemoryRefreshKind, Motherboard, Pid, Process, ProcessRefreshKind, ProcessStatus, ProcessesToUpdate, Product, RefreshKind, Signal, System,
    ThreadKind, UpdateKind,
};
pub use crate::common::user::{Group, Groups, User, Users};
pub use crate::common::DiskUsage;
pub use crate::common::{Gid, Uid};
pub use crate::sys::IS_SUPPORTED_SYSTEM;
pub use crate::sys::{MINIMUM_CPU_UPDATE_INTERVAL, SUPPORTED_SIGNALS};
pub fn set_open_files_limit(_new_limit: usize) -> bool {}
mod c_interface {
    use libc::{self, c_char, c_float, c_uint, c_void, size_t};
    pub type PID = libc::pid_t;
    pub type CSystem = *mut c_void;
    pub type CProcess = *const c_void;
    pub type RString = *const c_char;
    pub type ProcessLoop = extern "C" fn(pid: PID, process: CProcess, data: *mut c_void) -> bool;
    pub type ProcessPidLoop = extern "C" fn(pid: PID, data: *mut c_void) -> bool;
    pub type CNetworks = *mut c_void;
    pub type CDisks = *mut c_void;
    pub fn sysinfo_init() -> CSystem {}
    pub fn sysinfo_destroy(system: CSystem) {}
    pub fn sysinfo_refresh_memory(system: CSystem) {}
    pub fn sysinfo_refresh_cpu(system: CSystem) {}
    pub fn sysinfo_refresh_all(system: CSystem) {}
    pub fn sysinfo_refresh_processes(system: CSystem) {}
    pub fn sysinfo_refresh_process(system: CSystem, pid: PID) {}
    pub fn sysinfo_disks_init() -> CDisks {}
    pub fn sysinfo_disks_destroy(disks: CDisks) {}
    pub fn sysinfo_disks_refresh(disks: CDisks) {}
    pub fn sysinfo_total_memory(system: CSystem) -> size_t {}
    pub fn sysinfo_free_memory(system: CSystem) -> size_t {}
    pub fn sysinfo_used_memory(system: CSystem) -> size_t {}
    pub fn sysinfo_total_swap(system: CSystem) -> size_t {}
    pub fn sysinfo_free_swap(system: CSystem) -> size_t {}
    pub fn sysinfo_used_swap(system: CSystem) -> size_t {}
    pub fn sysinfo_cgroup_limits(system: CSystem, total_memory: *mut size_t, free_memory: *mut size_t, free_swap: *mut size_t, rss: *mut size_t) -> bool {}
    pub fn sysinfo_networks_init() -> CNetworks {}
    pub fn sysinfo_networks_destroy(networks: CNetworks) {}
    pub fn sysinfo_networks_refresh(networks: CNetworks) {}
    pub fn sysinfo_networks_received(networks: CNetworks) -> size_t {}
    pub fn sysinfo_networks_transmitted(networks: CNetworks) -> size_t {}
    pub fn sysinfo_cpus_usage(system: CSystem, length: *mut c_uint, procs: *mut *mut c_float) {}
    pub fn sysinfo_processes(system: CSystem, fn_pointer: Option<ProcessLoop>, data: *mut c_void) -> size_t {}
    pub fn sysinfo_process_by_pid(system: CSystem, pid: PID) -> CProcess {}
    pub fn sysinfo_process_tasks(process: CProcess, fn_pointer: Option<ProcessPidLoop>, data: *mut c_void) -> size_t {}
    pub fn sysinfo_process_pid(process: CProcess) -> PID {}
    pub fn sysinfo_process_parent_pid(process: CProcess) -> PID {}
    pub fn sysinfo_process_cpu_usage(process: CProcess) -> c_float {}
    pub fn sysinfo_process_memory(process: CProcess) -> size_t {}
    pub fn sysinfo_process_virtual_memory(process: CProcess) -> size_t {}
    pub fn sysinfo_process_executable_path(process: CProcess) -> RString {}
    pub fn sysinfo_process_root_directory(process: CProcess) -> RString {}
    pub fn sysinfo_process_current_directory(process: CProcess) -> RString {}
    pub fn sysinfo_rstring_free(s: RString) {}
    pub fn sysinfo_cpu_vendor_id(system: CSystem) -> RString {}
    pub fn sysinfo_cpu_brand(system: CSystem) -> RString {}
    pub fn sysinfo_cpu_frequency(system: CSystem) -> u64 {}
    pub fn sysinfo_system_name() -> RString {}
    pub fn sysinfo_system_version() -> RString {}
    pub fn sysinfo_system_kernel_version() -> RString {}
    pub fn sysinfo_system_host_name() -> RString {}
    pub fn sysinfo_system_long_version() -> RString {}
    pub fn sysinfo_cpu_physical_cores() -> u32 {}
    pub fn sysinfo_motherboard_asset_tag() -> RString {}
    pub fn sysinfo_motherboard_name() -> RString {}
    pub fn sysinfo_motherboard_vendor() -> RString {}
    pub fn sysinfo_motherboard_version() -> RString {}
    pub fn sysinfo_motherboard_serial_number() -> RString {}
    pub fn sysinfo_product_family() -> RString {}
    pub fn sysinfo_product_name() -> RString {}
    pub fn sysinfo_product_serial_number() -> RString {}
    pub fn sysinfo_product_stock_keeping_unit() -> RString {}
    pub fn sysinfo_product_uuid() -> RString {}
    pub fn sysinfo_product_version() -> RString {}
    pub fn sysinfo_product_vendor_name() -> RString {}
}
mod common;
mod unix {
    mod network_helper {
        use crate::MacAddr;
        impl From<&libc::sockaddr_dl> for MacAddr { fn from(value: &libc::sockaddr_dl) -> Self {} }
        pub type InAddrType = libc::c_ulonglong;
    }
    mod apple {
        pub const IS_SUPPORTED_SYSTEM: bool = 0;
        mod ios { pub use crate::sys::app_store::component; pub use crate::sys::app_store::process; }
        mod network { use libc::{self, c_int}; pub const IFDATA_GENERAL: c_int = 0; pub const IFMIB_IFDATA: c_int = 0; pub const NETLINK_GENERIC: c_int = 0; }
        mod process {
            use crate::sys::inner::process::*;
            use crate::ProcessStatus;
            use std::fmt;
            impl fmt::Display for ProcessStatus { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
            impl From<i32> for ThreadStatus { fn from(status: i32) -> ThreadStatus {} }
        }
        mod system { use crate::sys::cpu::*; use std::time::Duration; pub const SUPPORTED_SIGNALS: &[crate::Signal] = 0; pub const MINIMUM_CPU_UPDATE_INTERVAL: Duration = 0; }
    }
    mod bsd {
        pub const IS_SUPPORTED_SYSTEM: bool = 0;
        mod common { pub fn init_mib(name: &[u8], mib: &mut [libc::c_int]) {} }
        mod freebsd {
            mod disk { use crate::{Disk, DiskRefreshKind}; pub fn get_all_list(container: &mut Vec<Disk>, remove_not_listed_disks: bool, refresh_kind: DiskRefreshKind) {} }
        }
        mod netbsd {
            mod disk { use crate::{Disk, DiskRefreshKind}; pub fn get_all_list(container: &mut Vec<Disk>, remove_not_listed_disks: bool, refresh_kind: DiskRefreshKind) {} }
        }
        mod system_common {
            use crate::ProcessStatus;
            use std::fmt;
            use std::time::Duration;
            pub const SUPPORTED_SIGNALS: &[crate::Signal] = 0;
            pub const MINIMUM_CPU_UPDATE_INTERVAL: Duration = 0;
            impl fmt::Display for ProcessStatus { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
        }
    }
    mod linux {
        pub const IS_SUPPORTED_SYSTEM: bool = 0;
        mod component {
            impl From<u8> for ThermalSensorType { fn from(input: u8) -> Self {} }
        }
        mod process {
            use crate::ProcessStatus;
            use std::fmt;
            use std::fs::{self};
            use std::str::{self};
            impl fmt::Display for ProcessStatus { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
        }
        mod system { use libc::{self}; use std::time::Duration; pub const SUPPORTED_SIGNALS: &[crate::Signal] = 0; pub const MINIMUM_CPU_UPDATE_INTERVAL: Duration = 0; }
    }
}
mod unknown {
    pub const IS_SUPPORTED_SYSTEM: bool = 0;
    mod process {
        use crate::ProcessStatus;
        use std::fmt;
        impl fmt::Display for ProcessStatus { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
    }
    mod system { use std::time::Duration; pub const SUPPORTED_SIGNALS: &[crate::Signal] = 0; pub const MINIMUM_CPU_UPDATE_INTERVAL: Duration = 0; }
}
mod windows {
    pub const IS_SUPPORTED_SYSTEM: bool = 0;
    mod ffi {
        pub trait SMBIOSType { fn length(&self) -> u8; }
        pub struct SMBIOSUuid {
            pub time_low: u32,
            pub time_mid: u16,
            pub time_hi_and_version: u16,
            pub clock_seq_hi_and_reserved: u8,
            pub clock_seq_low: u8,
            pub node: [u8; 6],
        }
        impl std::fmt::Display for SMBIOSUuid { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {} }
        impl SMBIOSType for SMBIOSSystemInformation { fn length(&self) -> u8 {} }
        impl SMBIOSType for SMBIOSBaseboardInformation { fn length(&self) -> u8 {} }
    }
    mod process {
        use crate::ProcessStatus;
        use std::fmt;
        use std::process::{self};
        use std::str::{self};
        impl fmt::Display for ProcessStatus { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {} }
    }
    mod sid {
        use std::{fmt::Display, str::FromStr};
        #[derive(Clone, Debug)]
        pub struct Sid {}
        impl Display for Sid { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {} }
        impl FromStr for Sid { type Err = String; fn from_str(s: &str) -> Result<Self, Self::Err> {} }
    }
    mod system {
        use crate::sys::cpu::*;
        use std::time::Duration;
        use windows::Win32::Foundation::{self};
        use windows::Win32::System::SystemInformation::{self};
        pub const SUPPORTED_SIGNALS: &[crate::Signal] = 0;
        pub const MINIMUM_CPU_UPDATE_INTERVAL: Duration = 0;
    }
}
