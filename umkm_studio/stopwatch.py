"""How long this process has been running and how much memory it needed at most.

Counted by the operating system from the start of the process, so that the interpreter and every
import are in it.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    class _MemoryCounters(ctypes.Structure):
        # https://learn.microsoft.com/windows/win32/api/psapi/ns-psapi-process_memory_counters
        _fields_ = (
            ("cb", wintypes.DWORD),
            ("PageFaultCount", wintypes.DWORD),
            ("PeakWorkingSetSize", ctypes.c_size_t),
            ("WorkingSetSize", ctypes.c_size_t),
            ("QuotaPeakPagedPoolUsage", ctypes.c_size_t),
            ("QuotaPagedPoolUsage", ctypes.c_size_t),
            ("QuotaPeakNonPagedPoolUsage", ctypes.c_size_t),
            ("QuotaNonPagedPoolUsage", ctypes.c_size_t),
            ("PagefileUsage", ctypes.c_size_t),
            ("PeakPagefileUsage", ctypes.c_size_t),
        )

    def milliseconds() -> float:
        """Since the start of the process."""
        created, other = wintypes.FILETIME(), wintypes.FILETIME()
        kernel = ctypes.windll.kernel32
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        process = wintypes.HANDLE(kernel.GetCurrentProcess())
        others = [ctypes.byref(other)] * 3
        if not kernel.GetProcessTimes(process, ctypes.byref(created), *others):
            raise ctypes.WinError()
        ticks = (created.dwHighDateTime << 32) | created.dwLowDateTime  # 100 ns since 1601
        return time.time() * 1000 - (ticks / 10_000 - 11_644_473_600_000)

    def peak_memory_mb() -> float:
        """The most that was ever in memory, in MB of 1,000,000 bytes."""
        counters = _MemoryCounters(cb=ctypes.sizeof(_MemoryCounters))
        kernel = ctypes.windll.kernel32
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        process = wintypes.HANDLE(kernel.GetCurrentProcess())
        if not kernel.K32GetProcessMemoryInfo(process, ctypes.byref(counters), counters.cb):
            raise ctypes.WinError()
        return counters.PeakWorkingSetSize / 1e6

elif sys.platform == "darwin":
    import ctypes
    import resource

    def milliseconds() -> float:
        """Since the start of the process."""
        # proc_pidinfo(PROC_PIDTBSDINFO) fills a proc_bsdinfo of 136 bytes, whose last two fields
        # are the start in seconds and microseconds: <sys/proc_info.h> of Apple's xnu.
        answer = ctypes.create_string_buffer(136)
        size = ctypes.CDLL("/usr/lib/libproc.dylib").proc_pidinfo(
            os.getpid(), 3, ctypes.c_uint64(0), answer, len(answer)
        )
        if size != len(answer):
            raise OSError("proc_pidinfo does not answer")
        seconds = int.from_bytes(answer.raw[120:128], sys.byteorder)
        micros = int.from_bytes(answer.raw[128:136], sys.byteorder)
        return time.time() * 1000 - seconds * 1000 - micros / 1000

    def peak_memory_mb() -> float:
        """The most that was ever in memory, in MB of 1,000,000 bytes."""
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6

else:

    def milliseconds() -> float:
        """Since the start of the process, to 10 ms."""
        # proc_pid_stat(5): field 22 is the start in clock ticks since the system's own start. The
        # name in field 2 may hold blanks and brackets, so fields are counted after the last one.
        stat = Path("/proc/self/stat").read_text(encoding="utf-8", errors="replace")
        ticks = int(stat.rpartition(")")[2].split()[19])
        now = time.clock_gettime(time.CLOCK_BOOTTIME)
        return now * 1000 - ticks * 1000 / os.sysconf("SC_CLK_TCK")

    def peak_memory_mb() -> float:
        """The most that was ever in memory, in MB of 1,000,000 bytes."""
        # VmHWM and not getrusage, whose maximum a child inherits from the process that started it
        for line in Path("/proc/self/status").read_text(encoding="utf-8").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024 / 1e6
        raise OSError("/proc/self/status names no VmHWM")
