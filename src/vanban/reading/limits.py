"""Limits a process sets on itself before it touches a file from outside; run as a script, it then becomes a program.

Usage as a script: python limits.py SECONDS MEGABYTES PROGRAM ARGUMENT…
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import resource
import sys

CLONE_NEWUSER, CLONE_NEWNET = 0x10000000, 0x40000000
MEGABYTE = 1 << 20


def limit_self(seconds: int, megabytes: int) -> None:
    """Bound the processor time and memory of this process and of its children, and cut it off from the network."""
    limit_seconds(seconds)
    _lower(resource.RLIMIT_AS, megabytes * MEGABYTE)
    _lower(resource.RLIMIT_CORE, 0)
    cut_network()


def limit_seconds(seconds: int) -> None:
    """Allow `seconds` of processor time from now on."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    soft = int(usage.ru_utime + usage.ru_stime) + seconds
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (soft if hard == resource.RLIM_INFINITY else min(soft, hard), hard))


def forbid_writing() -> None:
    """From now on this process can write no file; pipes stay open."""
    _lower(resource.RLIMIT_FSIZE, 0)


def cut_network() -> bool:
    """Leave the network where the system allows it; says whether it did."""
    user, group = os.getuid(), os.getgid()
    libc = ctypes.CDLL(None, use_errno=True)
    if not hasattr(libc, "unshare") or libc.unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0:
        return False
    # Without this the process would see itself, and its files, as nobody's.
    with contextlib.suppress(OSError):
        _write("/proc/self/setgroups", "deny")
        _write("/proc/self/uid_map", f"{user} {user} 1")
        _write("/proc/self/gid_map", f"{group} {group} 1")
    return True


def _lower(kind: int, value: int) -> None:
    _, hard = resource.getrlimit(kind)
    bound = value if hard == resource.RLIM_INFINITY else min(value, hard)
    resource.setrlimit(kind, (bound, hard))


def _write(path: str, text: str) -> None:
    with open(path, "w", encoding="ascii") as file:
        file.write(text)


if __name__ == "__main__":
    limit_self(int(sys.argv[1]), int(sys.argv[2]))
    os.execvp(sys.argv[3], sys.argv[3:])
