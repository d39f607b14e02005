"""Mail servers for the program to send through, and a register with one case in it."""

import socket
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from Mail.debian_server import DebianMailServer
from Mail.log_in_server import LogInMailServer
from Mail.mailing_norna import MailingNorna, Queued
from Mail.register import new_register


@pytest.fixture
def debian_server() -> Iterator[DebianMailServer]:
    with DebianMailServer() as server:
        yield server


def make_certificate(folder: Path, *names: str) -> tuple[Path, Path]:
    """A certificate that nobody but itself vouches for, and its key."""
    folder.mkdir()
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    subject = ["-subj", "/CN=norna", "-addext", f"subjectAltName={','.join(names)}"]
    kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
    files = ["-keyout", str(key), "-out", str(certificate)]
    subprocess.run(["openssl", "req", "-x509", *kind, *subject, *files], check=True, capture_output=True)
    return certificate, key


@pytest.fixture
def certificate(tmp_path: Path) -> tuple[Path, Path]:
    return make_certificate(tmp_path / "certificate", "IP:127.0.0.1")


@pytest.fixture
def other_certificate(tmp_path: Path) -> tuple[Path, Path]:
    """A certificate that is trusted, but of another server."""
    return make_certificate(tmp_path / "other", "DNS:annan.example", "IP:127.0.0.2")


@pytest.fixture
def log_in_server(certificate: tuple[Path, Path]) -> Iterator[LogInMailServer]:
    with LogInMailServer(*certificate) as server:
        yield server


def queue_a_mail(folder: Path, engine: str) -> Queued:
    """A register that was made while no mail server answered: one mail waits in it, as if never tried."""
    register = new_register(engine, folder)
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        with MailingNorna(folder, nobody.getsockname()[1], register) as norna:
            number = norna.leave_a_view()
            assert norna.stop() == 0
    register.change(
        "UPDATE outgoing_mail SET attempts = 0, next_attempt_at = made_at, failure = NULL,"
        " lease = NULL, leased_until = NULL",
        "DELETE FROM mail_trouble",
    )
    return Queued(folder, number, register)


@pytest.fixture(scope="session")
def registers_with_a_mail(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Queued]]:
    """One on each engine that is asked for."""
    made: dict[str, Queued] = {}

    def register(engine: str) -> Queued:
        if engine not in made:
            made[engine] = queue_a_mail(tmp_path_factory.mktemp("queued"), engine)
        return made[engine]

    yield register
    for queued in made.values():
        queued.register.drop()


@pytest.fixture
def engine() -> str:
    """The files whose tests run on both engines have a fixture of this name of their own."""
    return "sqlite"


@pytest.fixture
def queued(
    registers_with_a_mail: Callable[[str], Queued], engine: str, tmp_path: Path
) -> Iterator[Queued]:
    """A copy of that register. Its mail leaves as soon as a server of the program starts on it."""
    original = registers_with_a_mail(engine)
    register = original.register.copy(tmp_path)
    yield Queued(tmp_path, original.number, register)
    register.drop()
