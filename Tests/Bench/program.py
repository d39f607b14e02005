"""Runs the built program and measures it from outside."""

import contextlib
import dataclasses
import os
import pathlib
import re
import socket
import subprocess
import sys
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
NORNA = ROOT / ".build" / "release" / "norna"
START_SECONDS = 60


@dataclasses.dataclass
class Run:
    seconds: float
    peak_megabytes: float


def run_norna(*arguments, said=""):
    """Runs a command to its end, with `said` on its standard input; its wall time and the peak of its resident memory."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as heard:
        heard.write(said.encode())
        heard.seek(0)
        started = time.monotonic()
        child = subprocess.Popen([NORNA, *arguments], stdin=heard, stdout=output, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.monotonic() - started
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            output.seek(0)
            sys.exit(f"norna {' '.join(arguments)}: exit {child.returncode}\n{output.read().decode(errors='replace')}")
    return Run(seconds, usage.ru_maxrss / 1024)


@dataclasses.dataclass
class Server:
    address: str
    process: subprocess.Popen

    def peak_megabytes(self):
        """The peak of its resident memory so far."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) / 1024


@contextlib.contextmanager
def served(database, port=None):
    """`norna serve` on a free port of the loopback address; yields it, and ends it afterwards."""
    arguments = ["serve", "--host", "127.0.0.1", "--port", str(port or _free_port()), "--database", database]
    server = subprocess.Popen([NORNA, *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        yield Server(_address_when_ready(server), server)
    finally:
        server.terminate()
        server.wait(timeout=START_SECONDS)


def _address_when_ready(server):
    giving_up = threading.Timer(START_SECONDS, server.kill)
    giving_up.start()
    printed = []
    for line in server.stdout:
        printed.append(line)
        found = re.search(r"http://127\.0\.0\.1:\d+", line)
        if found:
            giving_up.cancel()
            threading.Thread(target=server.stdout.read, daemon=True).start()
            return found.group()
    giving_up.cancel()
    sys.exit("norna serve ended without an address:\n" + "".join(printed))


def _free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
