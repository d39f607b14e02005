"""Whose trouble a no is: of the mail server for everybody, or of one mail."""

import html
from pathlib import Path

import pytest

from Mail.desk import Desk, add_registrar
from Mail.mailing_norna import MailingNorna, Queued
from Mail.refusing_server import RefusingMailServer

LOG_IN = {"user": "norna", "password": "hemligt ord"}


@pytest.mark.parametrize("code", [550, 451])
@pytest.mark.parametrize("step", ["greeting", "EHLO", "AUTH", "MAIL"])
def test_a_no_before_the_recipient_is_the_servers_trouble(
    step: str, code: int, certificate: tuple[Path, Path], queued: Queued
) -> None:
    # A password is given over TLS only.
    has_log_in = step == "AUTH"
    more = LOG_IN | {"security": "tls", "caFile": str(certificate[0])} if has_log_in else {}
    with RefusingMailServer(step, code, certificate if has_log_in else None) as server:
        with MailingNorna(queued.folder, server.port, **more) as norna:
            expected = "loginDenied" if step == "AUTH" else "serverRefused"
            norna.wait_for(("waiting", expected))
            norna.leave_a_view("bo@example.se")
            trouble = norna.trouble()
            assert trouble is not None and trouble["reply_code"] == code and trouble["attempts"] == 1
            # One mail was tried, and no second.
            assert server.calls == 1
            server.well_again()
            norna.let_time_pass()
            rows = norna.wait_for(("sent", None), ("sent", None))
            assert [row["attempts"] for row in rows] == [1, 1]
            assert norna.trouble() is None


def test_a_no_to_starttls_is_the_servers_trouble(queued: Queued) -> None:
    with RefusingMailServer("STARTTLS", 554) as server:
        with MailingNorna(queued.folder, server.port, security="starttls") as norna:
            norna.wait_for(("waiting", "insecure"))
            assert norna.trouble() is not None


@pytest.mark.parametrize("step", ["RCPT", "DATA", "end"])
@pytest.mark.parametrize(
    ("code", "standing"), [(550, ("failed", "refused")), (451, ("waiting", "deferred"))]
)
def test_a_no_from_the_recipient_on_is_the_mails(
    step: str, code: int, standing: tuple[str, str], queued: Queued
) -> None:
    with RefusingMailServer(step, code) as server:
        with MailingNorna(queued.folder, server.port) as norna:
            [row] = norna.wait_for(standing)
            assert row["reply_code"] == code and row["attempts"] == 1
            assert norna.trouble() is None


@pytest.mark.parametrize("code", [530, 535, 421])
def test_a_server_that_asks_for_a_log_in_late_or_hangs_up_is_in_trouble_itself(
    code: int, queued: Queued
) -> None:
    with RefusingMailServer("RCPT", code) as server:
        with MailingNorna(queued.folder, server.port) as norna:
            norna.wait_for(("waiting", "serverRefused" if code == 421 else "loginDenied"))
            assert norna.trouble() is not None


def test_the_desk_is_told_once_of_a_server_that_says_no(queued: Queued) -> None:
    add_registrar(queued.folder)
    with RefusingMailServer("MAIL", 554) as server:
        with MailingNorna(queued.folder, server.port) as norna:
            norna.wait_for(("waiting", "serverRefused"))
            for address in ("bo@example.se", "eva@example.se"):
                norna.leave_a_view(address)
            desk = Desk(norna.address)
            for path in ("/desk", "/desk/utskick"):
                shown = html.unescape(desk.page(path))
                assert shown.count("E-postservern säger nej till oss (554)") >= 1
                assert "3 mejl väntar." in shown
            rows = desk.page("/desk/uppgifter").split("<tbody>")[1:]
            assert not any("Bekräfta för avsändaren" in row for row in rows)
            server.well_again()
            norna.let_time_pass()
            norna.wait_for(*[("sent", None)] * 3)
            assert "E-postservern säger nej" not in desk.page("/desk")
