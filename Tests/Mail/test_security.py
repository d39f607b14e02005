"""TLS and the log-in: with them mail leaves, without them nothing does."""

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from Mail.debian_server import DebianMailServer
from Mail.log_in_server import PASSWORD, USER, LogInMailServer
from Mail.mailing_norna import MailingNorna, Queued


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_mail_leaves_over_tls_with_a_log_in(
    security: str, certificate: tuple[Path, Path], queued: Queued
) -> None:
    access = {"security": security, "user": USER, "password": PASSWORD, "caFile": str(certificate[0])}
    with LogInMailServer(*certificate, security) as server:
        with MailingNorna(queued.folder, server.port, **access) as norna:
            norna.wait_for(("sent", None))
            assert PASSWORD not in norna.complained()
    [envelope] = server.envelopes
    assert envelope.rcpt_tos == ["asa@example.se"]
    assert envelope.mail_from in ("", "<>")


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_a_trusted_certificate_of_another_server_gets_no_password(
    security: str, other_certificate: tuple[Path, Path], queued: Queued
) -> None:
    access = {"security": security, "user": USER, "password": PASSWORD, "caFile": str(other_certificate[0])}
    with LogInMailServer(*other_certificate, security) as server:
        with MailingNorna(queued.folder, server.port, **access) as norna:
            norna.wait_for(("waiting", "insecure"))
    assert server.envelopes == [] and server.log_ins == []


def test_debians_server_without_tls_gets_no_password(
    debian_server: DebianMailServer, queued: Queued
) -> None:
    access = {"security": "starttls", "user": USER, "password": PASSWORD}
    with MailingNorna(queued.folder, debian_server.port, **access) as norna:
        norna.wait_for(("waiting", "insecure"))
    debian_server.messages(0)


def test_reports_of_failure_go_where_the_settings_say(log_in_server: LogInMailServer, queued: Queued) -> None:
    access = {"security": "starttls", "user": USER, "password": PASSWORD, "envelopeSender": "retur@tallsjo.example"}
    with MailingNorna(queued.folder, log_in_server.port, caFile=str(log_in_server.certificate), **access) as norna:
        norna.wait_for(("sent", None))
    assert [envelope.mail_from for envelope in log_in_server.envelopes] == ["retur@tallsjo.example"]


def test_a_wrong_password_is_told_as_such(log_in_server: LogInMailServer, queued: Queued) -> None:
    access = {"security": "starttls", "user": USER, "password": "fel"}
    with MailingNorna(queued.folder, log_in_server.port, caFile=str(log_in_server.certificate), **access) as norna:
        norna.wait_for(("waiting", "loginDenied"))
    assert log_in_server.envelopes == []


def test_a_certificate_that_nobody_vouches_for_gets_no_password(
    log_in_server: LogInMailServer, queued: Queued
) -> None:
    access = {"security": "starttls", "user": USER, "password": PASSWORD}
    with MailingNorna(queued.folder, log_in_server.port, **access) as norna:
        norna.wait_for(("waiting", "insecure"))
    assert log_in_server.envelopes == [] and log_in_server.log_ins == []


@pytest.fixture
def silent_port() -> Iterator[int]:
    """Somebody who takes a connection and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        held: list[socket.socket] = []

        def take() -> None:
            while True:
                try:
                    held.append(listener.accept()[0])
                except OSError:
                    return

        threading.Thread(target=take, daemon=True).start()
        yield listener.getsockname()[1]
        for connection in held:
            connection.close()


def test_a_server_that_says_nothing_holds_up_nobody(silent_port: int, queued: Queued) -> None:
    with MailingNorna(queued.folder, silent_port, timeout=1) as norna:
        norna.wait_for(("waiting", "timeout"))
        # The site answers meanwhile, and stops in the end.
        norna.leave_a_view()
        assert norna.stop() == 0


def test_a_server_without_tls_gets_no_mail(silent_port: int, queued: Queued) -> None:
    with MailingNorna(queued.folder, silent_port, security="tls", timeout=1) as norna:
        rows = norna.wait_for(("waiting", "timeout"))
        assert rows[0]["attempts"] == 0
