"""TLS and the log-in at the mail server that Debian has: what leaves, and what does not."""

import html
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from Mail.debian_server import DebianMailServer
from Mail.desk import Desk, add_registrar
from Mail.log_in_server import PASSWORD, USER
from Mail.mailing_norna import MailingNorna, Queued
from Mail.postfix_settings import LATER, REFUSED, TLS
from Mail.register import ENGINES

CERTIFICATES_OF_DEBIAN = "/etc/ssl/certs/ca-certificates.crt"


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(params=["starttls", "tls"])
def security(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def server(security: str, certificate: tuple[Path, Path]) -> Iterator[DebianMailServer]:
    with DebianMailServer(TLS(security, *certificate)) as server:
        yield server


@pytest.fixture
def starttls_server(certificate: tuple[Path, Path]) -> Iterator[DebianMailServer]:
    with DebianMailServer(TLS("starttls", *certificate)) as server:
        yield server


def norna_for(server: DebianMailServer, queued: Queued, **more: Any) -> MailingNorna:
    """The program with all that the server asks for."""
    assert server.tls
    access = {"user": USER, "password": PASSWORD, "timeout": 60}
    trust = {"security": server.tls.security, "caFile": str(server.tls.certificate)}
    return MailingNorna(queued.folder, server.port, queued.register, **(access | trust | more))


def shown_at_the_desk(norna: MailingNorna) -> str:
    """The page that one comes to, and the one about mail."""
    desk = Desk(norna.address)
    return html.unescape(desk.page("/desk") + desk.page("/desk/utskick"))


def test_mail_leaves_over_tls_with_a_log_in(server: DebianMailServer, queued: Queued) -> None:
    with norna_for(server, queued) as norna:
        [row] = norna.wait_for(("sent", None))
        assert row["attempts"] == 1 and PASSWORD not in norna.complained()
    [message] = server.messages(1)
    assert message["To"] == "asa@example.se" and queued.number in message["Subject"]
    # The server's own word for it (RFC 3848): extended SMTP, secure, authenticated.
    assert "with ESMTPSA id" in message["Received"]


def test_a_wrong_password_is_refused_and_shown_until_it_is_right(
    server: DebianMailServer, queued: Queued
) -> None:
    add_registrar(queued.folder, "--database", queued.register.place)
    with norna_for(server, queued, password="fel") as norna:
        [row] = norna.wait_for(("waiting", "loginDenied"))
        trouble = norna.trouble()
        assert trouble is not None and trouble["reply_code"] == 535 and row["attempts"] == 0
        assert "E-postservern godtar inte inloggningen (535)" in shown_at_the_desk(norna)
    server.messages(0)
    with norna_for(server, queued) as norna:
        norna.let_time_pass()
        norna.wait_for(("sent", None))
        assert "E-postservern godtar inte inloggningen" not in shown_at_the_desk(norna)
    server.messages(1)


def test_a_certificate_that_nobody_vouches_for_gets_no_password(
    server: DebianMailServer, queued: Queued
) -> None:
    add_registrar(queued.folder, "--database", queued.register.place)
    with norna_for(server, queued, caFile=CERTIFICATES_OF_DEBIAN) as norna:
        norna.wait_for(("waiting", "insecure"))
        assert "Anslutningen till e-postservern är inte säker" in shown_at_the_desk(norna)
    server.messages(0)
    assert f"sasl_username={USER}" not in server.complained()


def test_a_trusted_certificate_of_another_server_gets_no_password(
    security: str, other_certificate: tuple[Path, Path], queued: Queued
) -> None:
    with DebianMailServer(TLS(security, *other_certificate)) as server:
        with norna_for(server, queued) as norna:
            norna.wait_for(("waiting", "insecure"))
        server.messages(0)
        assert f"sasl_username={USER}" not in server.complained()


def test_a_server_that_is_down_gets_the_mail_once_when_it_is_up(
    starttls_server: DebianMailServer, queued: Queued
) -> None:
    starttls_server.stop()
    with norna_for(starttls_server, queued) as norna:
        norna.wait_for(("waiting", "unreachable"))
        starttls_server.start()
        norna.let_time_pass()
        [row] = norna.wait_for(("sent", None))
    assert row["attempts"] == 1
    starttls_server.messages(1)


def test_a_server_that_is_slow_gets_the_mail_once_when_it_is_well(
    starttls_server: DebianMailServer, queued: Queued
) -> None:
    with norna_for(starttls_server, queued, timeout=15) as norna:
        with starttls_server.frozen():
            norna.wait_for(("waiting", "timeout"))
            # The site answers meanwhile.
            norna.leave_a_view("eva@example.se")
        norna.let_time_pass()
        norna.wait_for(("sent", None), ("sent", None))
    messages = starttls_server.messages(2)
    assert sorted(str(message["To"]) for message in messages) == ["asa@example.se", "eva@example.se"]


def test_a_no_is_shown_at_the_desk_and_a_not_now_waits(
    starttls_server: DebianMailServer, queued: Queued
) -> None:
    add_registrar(queued.folder, "--database", queued.register.place)
    queued.send_to(REFUSED)
    with norna_for(starttls_server, queued) as norna:
        norna.wait_for(("failed", "refused"))
        norna.leave_a_view(LATER)
        rows = norna.wait_for(("failed", "refused"), ("waiting", "deferred"))
        assert [row["reply_code"] for row in rows] == [550, 451]
        desk = Desk(norna.address)
        page = desk.page("/desk/utskick?state=failed")
        shown = html.unescape(page)
        assert queued.number in shown and "E-postservern tog inte emot adressen (550)." in shown
        starttls_server.messages(0)
        starttls_server.refuse_nobody()
        desk.send(f"/desk/utskick/{rows[0]['id']}/skicka-om", {}, page)
        norna.let_time_pass()
        norna.wait_for(("sent", None), ("sent", None))
    messages = starttls_server.messages(2)
    assert sorted(str(message["To"]) for message in messages) == [REFUSED, LATER]
