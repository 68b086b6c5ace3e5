//! A layer between SQLite and the system's VFS, as the default of the process: what happens in a
//! watched folder goes through its [`Disk`], everything else straight down.
//!
//! SQLite's VFS is an interface of C, so this is the one module that may be unsafe. It decides
//! nothing: it turns pointers into calls of [`Disk`] and passes on what those let through.
//!
//! What all of it rests on, by SQLite's contract: a VFS lives as long as the process (ours is
//! leaked, the system's is static); SQLite gives `szOsFile` bytes, aligned to eight, for a file,
//! and calls a file's methods only between an `xOpen` that set them and `xClose`; names end with a
//! NUL, buffers have the length that comes with them. A panic in here ends the process, since
//! nothing unwinds out of an `extern "C"` function.

use std::ffi::{CStr, c_char, c_int, c_void};
use std::path::Path;
use std::ptr;
use std::slice;
use std::sync::atomic::{AtomicPtr, Ordering};
use std::sync::{Arc, Once, OnceLock};

use rusqlite::ffi::{self, sqlite3_file, sqlite3_io_methods, sqlite3_vfs};

use crate::disk::{Call, Disk, FileId, Safety};

/// The system's VFS, once ours lies over it.
static SYSTEM: AtomicPtr<sqlite3_vfs> = AtomicPtr::new(ptr::null_mut());

/// What the system's VFS calls to open the folder of a file that it wants to sync.
type OpenDirectory = unsafe extern "C" fn(*const c_char, *mut c_int) -> c_int;

static OPEN_DIRECTORY: OnceLock<OpenDirectory> = OnceLock::new();

/// A file of a watched folder. The system's own file lies right behind it.
#[repr(C, align(8))]
struct Layer {
    file: sqlite3_file,
    watched: *mut Watched,
}

struct Watched {
    disk: Arc<Disk>,
    id: FileId,
}

/// Version 2: with shared memory, without memory-mapped files, which would go past the [`Disk`].
static METHODS: sqlite3_io_methods = sqlite3_io_methods {
    iVersion: 2,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(file_size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(check_reserved_lock),
    xFileControl: Some(file_control),
    xSectorSize: Some(sector_size),
    xDeviceCharacteristics: Some(device_characteristics),
    xShmMap: Some(shm_map),
    xShmLock: Some(shm_lock),
    xShmBarrier: Some(shm_barrier),
    xShmUnmap: Some(shm_unmap),
    xFetch: None,
    xUnfetch: None,
};

/// Lays our VFS over the system's, once a process.
pub(crate) fn install() {
    static ONCE: Once = Once::new();
    // SAFETY: the system's VFS is found whole, and what is not ours of the copy works with it
    // since the system's methods look at nothing but their arguments. Ours is never freed.
    ONCE.call_once(|| unsafe {
        let system = ffi::sqlite3_vfs_find(ptr::null());
        assert!(!system.is_null(), "SQLite has a VFS on every system");
        SYSTEM.store(system, Ordering::Release);
        watch_folders(system);
        let ours = Box::leak(Box::new(sqlite3_vfs {
            szOsFile: size_of::<Layer>() as c_int + (*system).szOsFile,
            pNext: ptr::null_mut(),
            zName: c"hattama-torture".as_ptr(),
            xOpen: Some(open),
            xDelete: Some(delete),
            xAccess: Some(access),
            ..*system
        }));
        assert_eq!(ffi::sqlite3_vfs_register(ours, 1), ffi::SQLITE_OK, "a VFS can be registered");
    });
}

/// Sees to it that a [`Disk`] hears when one of its folders is synced. On Windows, where SQLite
/// syncs none, names are kept by the system.
unsafe fn watch_folders(system: *mut sqlite3_vfs) {
    let name = c"openDirectory".as_ptr();
    // SAFETY: as SQLite's documentation of the two methods says, a call of this name has the type
    // that it has in `os_unix.c`.
    unsafe {
        let (Some(get), Some(set)) = ((*system).xGetSystemCall, (*system).xSetSystemCall) else {
            return;
        };
        let Some(found) = get(system, name) else { return };
        let found = std::mem::transmute::<unsafe extern "C" fn(), OpenDirectory>(found);
        OPEN_DIRECTORY.get_or_init(|| found);
        let ours = std::mem::transmute::<OpenDirectory, unsafe extern "C" fn()>(open_directory);
        set(system, name, Some(ours));
    }
}

/// Opens the folder of a file. SQLite does that to sync it at once, and for nothing else.
unsafe extern "C" fn open_directory(name: *const c_char, handle: *mut c_int) -> c_int {
    let Some(open) = OPEN_DIRECTORY.get() else { return ffi::SQLITE_CANTOPEN };
    // SAFETY: the arguments are handed on as they came.
    let code = unsafe { open(name, handle) };
    // SAFETY: SQLite gives the name of a file that it has open or has just deleted.
    if code == ffi::SQLITE_OK
        && let Some((disk, path)) = unsafe { watched(name) }
        && let Some(folder) = path.parent()
    {
        disk.folder_synced(folder);
    }
    code
}

/// The disk under a name, and the name as a path; `None` for what nobody watches, among it the
/// temporary files, which have no name.
unsafe fn watched<'a>(name: *const c_char) -> Option<(Arc<Disk>, &'a Path)> {
    if name.is_null() {
        return None;
    }
    // SAFETY: a name ends with a NUL and outlives the call in which it came.
    let path = Path::new(unsafe { CStr::from_ptr(name) }.to_str().ok()?);
    Some((Disk::under(path)?, path))
}

/// Calls a method of the system's VFS.
macro_rules! system {
    ($method:ident($($argument:expr),*)) => {{
        let system = SYSTEM.load(Ordering::Acquire);
        match (*system).$method {
            Some(method) => method(system, $($argument),*),
            None => ffi::SQLITE_ERROR,
        }
    }};
}

/// Calls a method of the system's file behind ours.
macro_rules! below {
    ($file:expr, $method:ident($($argument:expr),*)) => {{
        let file = $file.cast::<Layer>().add(1).cast::<sqlite3_file>();
        match (*(*file).pMethods).$method {
            Some(method) => method(file, $($argument),*),
            None => ffi::SQLITE_IOERR,
        }
    }};
}

/// Lets a call go on, or fails it.
macro_rules! admit {
    ($disk:expr, $call:expr) => {
        if let Err(code) = $disk.admit($call) {
            return code;
        }
    };
}

unsafe fn layer<'a>(file: *mut sqlite3_file) -> &'a Watched {
    // SAFETY: the methods are set together with `watched`, which lives until `close`.
    unsafe { &*(*file.cast::<Layer>()).watched }
}

unsafe extern "C" fn open(
    _vfs: *mut sqlite3_vfs,
    name: *const c_char,
    file: *mut sqlite3_file,
    flags: c_int,
    granted: *mut c_int,
) -> c_int {
    // SAFETY: what is not watched is the system's from the beginning; what is has the system's file
    // behind ours, and ours becomes one only when the system's has.
    unsafe {
        let Some((disk, path)) = watched(name) else {
            return system!(xOpen(name, file, flags, granted));
        };
        (*file).pMethods = ptr::null();
        admit!(disk, Call::Open);
        let existed = path.exists();
        let behind = file.cast::<Layer>().add(1).cast::<sqlite3_file>();
        let code = system!(xOpen(name, behind, flags, granted));
        if code != ffi::SQLITE_OK {
            return code;
        }
        let id = disk.opened(path, existed);
        let watched = Box::into_raw(Box::new(Watched { disk, id }));
        file.cast::<Layer>().write(Layer { file: sqlite3_file { pMethods: &METHODS }, watched });
        ffi::SQLITE_OK
    }
}

unsafe extern "C" fn delete(_vfs: *mut sqlite3_vfs, name: *const c_char, sync: c_int) -> c_int {
    // SAFETY: the arguments are handed on as they came.
    unsafe {
        let Some((disk, path)) = watched(name) else { return system!(xDelete(name, sync)) };
        admit!(disk, Call::Delete);
        // It has to be known as deleted before its folder is synced, in there.
        disk.deleted(path);
        system!(xDelete(name, sync))
    }
}

unsafe extern "C" fn access(
    _vfs: *mut sqlite3_vfs,
    name: *const c_char,
    flags: c_int,
    answer: *mut c_int,
) -> c_int {
    // SAFETY: the arguments are handed on as they came.
    unsafe {
        if let Some((disk, _)) = watched(name) {
            admit!(disk, Call::Access);
        }
        system!(xAccess(name, flags, answer))
    }
}

unsafe extern "C" fn close(file: *mut sqlite3_file) -> c_int {
    // SAFETY: the last call for this file; `watched` came from a box.
    unsafe {
        let code = below!(file, xClose());
        drop(Box::from_raw((*file.cast::<Layer>()).watched));
        (*file).pMethods = ptr::null();
        code
    }
}

unsafe extern "C" fn read(
    file: *mut sqlite3_file,
    buffer: *mut c_void,
    length: c_int,
    at: i64,
) -> c_int {
    // SAFETY: the arguments are handed on as they came.
    unsafe {
        admit!(layer(file).disk, Call::Read);
        below!(file, xRead(buffer, length, at))
    }
}

unsafe extern "C" fn write(
    file: *mut sqlite3_file,
    buffer: *const c_void,
    length: c_int,
    at: i64,
) -> c_int {
    // SAFETY: the buffer has this length, and what is handed on is a part of it.
    unsafe {
        let Watched { disk, id } = layer(file);
        let bytes = slice::from_raw_parts(buffer.cast::<u8>(), length as usize);
        let (fits, code) = disk.write(*id, at as u64, bytes);
        if fits > 0 {
            let written = below!(file, xWrite(buffer, fits as c_int, at));
            if written != ffi::SQLITE_OK {
                return written;
            }
        }
        code
    }
}

unsafe extern "C" fn truncate(file: *mut sqlite3_file, length: i64) -> c_int {
    // SAFETY: the arguments are handed on as they came.
    unsafe {
        let Watched { disk, id } = layer(file);
        admit!(disk, Call::Truncate);
        let code = below!(file, xTruncate(length));
        if code == ffi::SQLITE_OK {
            disk.truncated(*id, length as u64);
        }
        code
    }
}

unsafe extern "C" fn sync(file: *mut sqlite3_file, flags: c_int) -> c_int {
    // SAFETY: the arguments are handed on as they came.
    unsafe {
        let Watched { disk, id } = layer(file);
        if let Err(code) = disk.admit_sync(*id) {
            return code;
        }
        let code = below!(file, xSync(flags));
        if code == ffi::SQLITE_OK {
            disk.synced(*id);
        }
        code
    }
}

unsafe extern "C" fn file_size(file: *mut sqlite3_file, size: *mut i64) -> c_int {
    // SAFETY: the arguments are handed on as they came.
    unsafe {
        admit!(layer(file).disk, Call::Size);
        below!(file, xFileSize(size))
    }
}

unsafe extern "C" fn lock(file: *mut sqlite3_file, level: c_int) -> c_int {
    // SAFETY: the arguments are handed on as they came.
    unsafe {
        admit!(layer(file).disk, Call::Lock);
        below!(file, xLock(level))
    }
}

/// Never fails: a machine without power holds no lock either.
unsafe extern "C" fn unlock(file: *mut sqlite3_file, level: c_int) -> c_int {
    // SAFETY: the arguments are handed on as they came.
    unsafe { below!(file, xUnlock(level)) }
}

unsafe extern "C" fn check_reserved_lock(file: *mut sqlite3_file, answer: *mut c_int) -> c_int {
    // SAFETY: the arguments are handed on as they came.
    unsafe {
        admit!(layer(file).disk, Call::LockCheck);
        below!(file, xCheckReservedLock(answer))
    }
}

unsafe extern "C" fn file_control(
    file: *mut sqlite3_file,
    what: c_int,
    with: *mut c_void,
) -> c_int {
    // SAFETY: the arguments are handed on as they came; a pragma comes with its words.
    unsafe {
        if what == ffi::SQLITE_FCNTL_PRAGMA && layer(file).disk.safety() == Safety::Normal {
            weaken(with.cast::<*mut c_char>());
        }
        below!(file, xFileControl(what, with))
    }
}

/// Makes `PRAGMA synchronous = …` ask for NORMAL. SQLite shows a pragma to the VFS first, and reads
/// its own words again when that does not answer it.
unsafe fn weaken(words: *mut *mut c_char) {
    // SAFETY: the words are an answer, a name and a value, which is null where there is none, and
    // belong to SQLite, which lets the VFS have them. One character and its end fit into a value
    // that has a character.
    unsafe {
        let (name, value) = (*words.add(1), *words.add(2));
        if value.is_null() || *value == 0 || name.is_null() {
            return;
        }
        if CStr::from_ptr(name).to_bytes().eq_ignore_ascii_case(b"synchronous") {
            *value = b'1' as c_char;
            *value.add(1) = 0;
        }
    }
}

unsafe extern "C" fn sector_size(file: *mut sqlite3_file) -> c_int {
    // SAFETY: the argument is handed on as it came.
    unsafe { below!(file, xSectorSize()) }
}

unsafe extern "C" fn device_characteristics(file: *mut sqlite3_file) -> c_int {
    // SAFETY: the argument is handed on as it came.
    unsafe { below!(file, xDeviceCharacteristics()) }
}

unsafe extern "C" fn shm_map(
    file: *mut sqlite3_file,
    page: c_int,
    size: c_int,
    extend: c_int,
    mapped: *mut *mut c_void,
) -> c_int {
    // SAFETY: the arguments are handed on as they came.
    unsafe {
        admit!(layer(file).disk, Call::SharedMemory);
        below!(file, xShmMap(page, size, extend, mapped))
    }
}

unsafe extern "C" fn shm_lock(
    file: *mut sqlite3_file,
    first: c_int,
    count: c_int,
    flags: c_int,
) -> c_int {
    // SAFETY: the arguments are handed on as they came.
    unsafe {
        if flags & ffi::SQLITE_SHM_UNLOCK == 0 {
            admit!(layer(file).disk, Call::SharedLock);
        }
        below!(file, xShmLock(first, count, flags))
    }
}

unsafe extern "C" fn shm_barrier(file: *mut sqlite3_file) {
    // SAFETY: the argument is handed on as it came.
    unsafe {
        let file = file.cast::<Layer>().add(1).cast::<sqlite3_file>();
        if let Some(barrier) = (*(*file).pMethods).xShmBarrier {
            barrier(file);
        }
    }
}

unsafe extern "C" fn shm_unmap(file: *mut sqlite3_file, delete: c_int) -> c_int {
    // SAFETY: the arguments are handed on as they came.
    unsafe { below!(file, xShmUnmap(delete)) }
}
