"""Mail servers for the program to send through, and a register with one case in it."""

import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from Mail.debian_server import DebianMailServer
from Mail.log_in_server import LogInMailServer


@pytest.fixture
def mail_folder() -> Iterator[Path]:
    """A folder that the mail server's own user may walk into, which pytest's are not."""
    with tempfile.TemporaryDirectory(prefix="norna-mail-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


@pytest.fixture
def free_port() -> int:
    """A port that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture
def debian_server(mail_folder: Path, free_port: int) -> Iterator[DebianMailServer]:
    with DebianMailServer(mail_folder, free_port) as server:
        yield server


@pytest.fixture
def certificate(tmp_path: Path) -> tuple[Path, Path]:
    """A certificate for 127.0.0.1 that nobody but itself vouches for, and its key."""
    certificate, key = tmp_path / "certificate.pem", tmp_path / "key.pem"
    subject = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
    files = ["-keyout", str(key), "-out", str(certificate)]
    subprocess.run(["openssl", "req", "-x509", *curve, *subject, *files], check=True, capture_output=True)
    return certificate, key


@pytest.fixture
def log_in_server(certificate: tuple[Path, Path]) -> Iterator[LogInMailServer]:
    with LogInMailServer(*certificate) as server:
        yield server
