"""Mail servers for the program to send through, and a register with one case in it."""

import contextlib
import shutil
import socket
import sqlite3
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from Mail.debian_server import DebianMailServer
from Mail.log_in_server import LogInMailServer
from Mail.mailing_norna import MailingNorna, Queued


@contextlib.contextmanager
def open_folder() -> Iterator[Path]:
    """A folder that the mail server's own user may walk into, which pytest's are not."""
    with tempfile.TemporaryDirectory(prefix="norna-mail-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


@pytest.fixture
def mail_folder() -> Iterator[Path]:
    with open_folder() as folder:
        yield folder


@pytest.fixture(scope="module")
def shared_mail_folder() -> Iterator[Path]:
    with open_folder() as folder:
        yield folder


@pytest.fixture
def debian_server(mail_folder: Path) -> Iterator[DebianMailServer]:
    with DebianMailServer(mail_folder) as server:
        yield server


def make_certificate(folder: Path, *names: str) -> tuple[Path, Path]:
    """A certificate that nobody but itself vouches for, and its key."""
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    subject = ["-subj", "/CN=norna", "-addext", f"subjectAltName={','.join(names)}"]
    kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
    files = ["-keyout", str(key), "-out", str(certificate)]
    subprocess.run(["openssl", "req", "-x509", *kind, *subject, *files], check=True, capture_output=True)
    return certificate, key


@pytest.fixture
def certificate(tmp_path: Path) -> tuple[Path, Path]:
    return make_certificate(tmp_path, "IP:127.0.0.1")


@pytest.fixture
def other_certificate(tmp_path: Path) -> tuple[Path, Path]:
    """A certificate that is trusted, but of another server."""
    return make_certificate(tmp_path, "DNS:annan.example", "IP:127.0.0.2")


@pytest.fixture
def log_in_server(certificate: tuple[Path, Path]) -> Iterator[LogInMailServer]:
    with LogInMailServer(*certificate) as server:
        yield server


@pytest.fixture(scope="session")
def register_with_a_mail(tmp_path_factory: pytest.TempPathFactory) -> Queued:
    """A register that was made while no mail server answered: one mail waits in it, as if never tried."""
    folder = tmp_path_factory.mktemp("queued")
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        with MailingNorna(folder, nobody.getsockname()[1]) as norna:
            number = norna.leave_a_view()
            assert norna.stop() == 0
    with sqlite3.connect(folder / "norna.db") as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute(
            "UPDATE outgoing_mail SET attempts = 0, next_attempt_at = made_at, failure = NULL,"
            " lease = NULL, leased_until = NULL"
        )
    return Queued(folder, number)


@pytest.fixture
def queued(register_with_a_mail: Queued, tmp_path: Path) -> Queued:
    """A copy of that register. Its mail leaves as soon as a server of the program starts on it."""
    shutil.copy(register_with_a_mail.folder / "norna.db", tmp_path / "norna.db")
    return Queued(tmp_path, register_with_a_mail.number)
