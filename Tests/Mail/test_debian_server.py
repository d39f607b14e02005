"""Mail through the mail server that Debian has: taken, refused, put off, and while the server is down."""

from email.message import EmailMessage
from pathlib import Path

from Mail.debian_server import LATER, REFUSED, DebianMailServer
from Mail.mailing_norna import MailingNorna


def body(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    assert part is not None
    return part.get_content()


def test_a_sender_is_told_of_the_registration(debian_server: DebianMailServer, tmp_path: Path) -> None:
    with MailingNorna(tmp_path, debian_server.port) as norna:
        number = norna.leave_a_view()
        [message] = debian_server.messages(1)
        norna.wait_for(("sent", None))
    assert message["To"] == "<asa@example.se>"
    assert message["From"].addresses[0].addr_spec == "synpunkter@tallsjo.example"
    assert message["Subject"] == f"Vi har tagit emot din synpunkt {number}"
    assert message["Auto-Submitted"] == "auto-replied"
    assert message["Return-Path"] in (None, "<>")
    assert message["Message-ID"].endswith("@tallsjo.example>") and message["Date"].datetime
    assert message.get_content_type() == "multipart/alternative"
    for kind in ("plain", "html"):
        text = body(message, kind)
        assert number in text and "https://synpunkter.tallsjo.example/folj" in text
        assert "Bussen" not in text and "Åsa" not in text


def test_a_sender_is_told_in_english(debian_server: DebianMailServer, tmp_path: Path) -> None:
    with MailingNorna(tmp_path, debian_server.port) as norna:
        number = norna.leave_a_view(language="en")
        [message] = debian_server.messages(1)
    assert message["Subject"] == f"We have received your feedback {number}"
    assert message["Content-Language"] == "en"


def test_a_no_is_final_and_a_not_now_is_not(debian_server: DebianMailServer, tmp_path: Path) -> None:
    with MailingNorna(tmp_path, debian_server.port) as norna:
        for address in (REFUSED, LATER, "asa@example.se"):
            norna.leave_a_view(address)
        rows = norna.wait_for(("failed", "refused"), ("waiting", "deferred"), ("sent", None))
        assert [row["reply_code"] for row in rows][:2] == [550, 451]
        assert rows[1]["attempts"] == 1 and rows[1]["next_attempt_at"] > rows[1]["made_at"]
        debian_server.messages(1)


def test_a_server_that_is_down_loses_nothing(debian_server: DebianMailServer, tmp_path: Path) -> None:
    debian_server.stop()
    with MailingNorna(tmp_path, debian_server.port) as norna:
        norna.leave_a_view()
        norna.wait_for(("waiting", "unreachable"))
        debian_server.start()
        # The next attempt comes a minute after the first.
        norna.wait_for(("sent", None), patience=120)
    debian_server.messages(1)


def test_nobody_is_told_twice_when_two_servers_share_a_queue(
    debian_server: DebianMailServer, tmp_path: Path
) -> None:
    with MailingNorna(tmp_path, debian_server.port) as first, MailingNorna(tmp_path, debian_server.port):
        for _ in range(8):
            first.leave_a_view()
        first.wait_for(*[("sent", None)] * 8)
    messages = debian_server.messages(8)
    assert len({message["Message-ID"] for message in messages}) == 8
