"""Looks over the shoulder of `session` with strace: no socket for a network is ever made.

    python -m tests.offline.watch            # Linux with strace

Prints what was seen; exit status 1 where anything reached for a network. Sockets of the same
machine (AF_UNIX: the screen, the session bus) are allowed. Where "Cetak" is pressed, Qt asks CUPS
on this machine for its printers (port 631), and nobody else.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

_INTERNET = re.compile(r"\bAF_INET6?\b")
_PRINTERS = re.compile(r"htons\(631\).*(?:127\.0\.0\.1|\"::1\")")


def main() -> int:
    """Watch one session without printing and one with it."""
    if shutil.which("strace") is None:
        print("strace is needed for this.", file=sys.stderr)
        return 1
    quiet = [line for line in _watched() if _INTERNET.search(line)]
    asked = [line for line in _watched("--print") if _INTERNET.search(line)]
    elsewhere = [line for line in asked if "sin" in line and not _PRINTERS.search(line)]
    print(f"without printing: {len(quiet)} calls for a network")
    print(f"with printing: {len(asked)} calls, {len(elsewhere)} of them not to the printers here")
    print(*quiet[:5], *elsewhere[:5], sep="\n")
    return 1 if quiet or elsewhere else 0


def _watched(*more: str) -> list[str]:
    """The system calls of one session that have to do with sockets. Ends the program where the
    session failed, or loaded a module for the network.
    """
    with tempfile.TemporaryDirectory() as folder:
        seen = Path(folder) / "calls.txt"
        calls = ("-e", "trace=socket,connect,bind,sendto,sendmsg")
        session = (sys.executable, "-m", "tests.offline.session", folder, *more)
        done = subprocess.run(
            ["strace", "-f", "-qq", *calls, "-o", str(seen), *session],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        if done.returncode or "quiet" not in done.stdout.splitlines():
            sys.exit(f"{done.stdout[-500:]}\n{done.stderr[-2_000:]}")
        return seen.read_text(encoding="utf-8", errors="replace").splitlines()


if __name__ == "__main__":
    sys.exit(main())
