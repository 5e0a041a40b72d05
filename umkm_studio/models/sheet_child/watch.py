"""Ends this process when it holds too much memory, or gives no sign of life for too long."""

from __future__ import annotations

import os
import sys
import threading
import time as clock
from collections.abc import Callable

TOO_HEAVY, TOO_SLOW = 86, 87  # exit status; Python and the operating systems use others


class Watch:
    """A thread that looks 50 times a second (calamine parses without the interpreter's lock).

    Linux also refuses more than `memory` bytes itself; macOS ignores such a limit and Windows has
    none. `seconds` may pass between two beats: a slow laptop reads a long sheet to its end.
    """

    def __init__(self, memory: int, seconds: float) -> None:
        if sys.platform == "linux":
            import resource

            resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))
        self._memory, self._seconds = memory, seconds
        self.beat()
        threading.Thread(target=self._look, daemon=True).start()

    def beat(self) -> None:
        """The work goes on."""
        self._deadline = clock.monotonic() + self._seconds

    def _look(self) -> None:
        used = _memory_meter()
        while clock.monotonic() < self._deadline:
            if used() > self._memory:
                os._exit(TOO_HEAVY)
            clock.sleep(0.02)
        os._exit(TOO_SLOW)


def _memory_meter() -> Callable[[], int]:
    """A function that tells the bytes this process holds now."""
    if sys.platform == "win32":
        return _windows_meter()
    if sys.platform == "darwin":
        return _macos_meter()
    page = os.sysconf("SC_PAGE_SIZE")

    def resident() -> int:
        with open("/proc/self/statm", "rb") as statm:  # proc(5): size, resident, ... in pages
            return int(statm.read().split()[1]) * page

    return resident


def _macos_meter() -> Callable[[], int]:
    """ri_phys_footprint of proc_pid_rusage (<libproc.h>, <sys/resource.h>: rusage_info_v0): what
    Activity Monitor shows, compressed pages included."""
    import ctypes

    usage = (
        ctypes.c_uint64 * 64
    )()  # 16 bytes of uuid, then 64-bit fields; the 8th is the footprint
    call = ctypes.CDLL(None).proc_pid_rusage

    def footprint() -> int:
        call(os.getpid(), 0, ctypes.byref(usage))
        return usage[2 + 7]

    return footprint


def _windows_meter() -> Callable[[], int]:
    """PagefileUsage of GetProcessMemoryInfo (psapi.h, PROCESS_MEMORY_COUNTERS): committed bytes,
    so a huge allocation counts before it is touched."""
    import ctypes

    # cb and PageFaultCount (32 bits each), then eight SIZE_T of which the 7th is PagefileUsage.
    counters = (ctypes.c_size_t * 16)()
    skip = 8 // ctypes.sizeof(ctypes.c_size_t)
    size = (skip + 8) * ctypes.sizeof(ctypes.c_size_t)
    kernel = ctypes.CDLL("kernel32")
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    process = ctypes.c_void_p(kernel.GetCurrentProcess())

    def committed() -> int:
        kernel.K32GetProcessMemoryInfo(process, ctypes.byref(counters), size)
        return counters[skip + 6]

    return committed
