"""Mail through the mail server that Debian has: what arrives, who it is for, and what is never in it."""

from collections.abc import Iterator
from email.message import EmailMessage
from typing import NamedTuple

import pytest

from Mail.debian_server import DebianMailServer
from Mail.mailing_norna import MailingNorna
from Mail.register import ENGINES, new_register
from PythonSupport.feedback_api import COMPLAINT, submit

# What would be a header, a recipient or a command of its own if line ends went through.
INJECTIONS = [
    {"sender": {"name": "Åsa", "email": "asa@example.se\r\nBcc: alla@example.se"}},
    {"sender": {"name": "Åsa", "email": "asa@example.se>\r\nRCPT TO:<alla@example.se"}},
    {"sender": {"name": "Åsa", "email": "asa@example.se, alla@example.se"}},
    {"sender": {"name": "Åsa\r\nBcc: alla@example.se", "email": "asa@example.se"}},
    {"sender": {"name": "Åsa", "email": "asa@example.se"}, "language": "sv\r\nBcc: alla@example.se"},
]
# A line that ends the message, and a header after it, in words that no mail may hold anyway.
SMUGGLED = "Hej\r\n.\r\nMAIL FROM:<>\r\nRCPT TO:<alla@example.se>\r\nDATA\r\nSubject: Falskt\r\n\r\nFalskt\r\n.\r\n"


class Told(NamedTuple):
    messages: dict[str, EmailMessage]
    swedish: str
    english: str
    smuggled: str
    refusals: list[int]
    log: str


@pytest.fixture(scope="module", params=ENGINES)
def told(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Told]:
    """What people with an address were sent, by whom it went to."""
    folder = tmp_path_factory.mktemp("told")
    register = new_register(request.param, folder)
    with DebianMailServer() as server:
        with MailingNorna(folder, server.port, register) as norna:
            swedish = norna.leave_a_view("asa@example.se")
            english = norna.leave_a_view("ann@example.se", language="en")
            smuggled = norna.leave_a_view("eva@example.se", text=SMUGGLED)
            refusals = [
                submit(norna.address, COMPLAINT | {"text": "Falskt"} | more).status_code for more in INJECTIONS
            ]
            norna.wait_for(*[("sent", None)] * 3)
        messages = server.messages(3)
        log = server.complained()
    by_recipient = {message["To"].addresses[0].addr_spec: message for message in messages}
    yield Told(by_recipient, swedish, english, smuggled, refusals, log)
    register.drop()


def body(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    assert part is not None
    return part.get_content()


def test_a_sender_is_told_the_number_and_where_to_follow_it(told: Told) -> None:
    message = told.messages["asa@example.se"]
    assert message["From"].addresses[0].addr_spec == "synpunkter@tallsjo.example"
    assert message["Subject"] == f"Vi har tagit emot din synpunkt {told.swedish}"
    assert message["Message-ID"].endswith("@tallsjo.example>") and message["Date"].datetime
    for kind in ("plain", "html"):
        text = body(message, kind)
        assert told.swedish in text and "https://synpunkter.tallsjo.example/folj" in text


def test_a_mail_is_plain_text_and_html_of_the_same(told: Told) -> None:
    message = told.messages["asa@example.se"]
    assert message.get_content_type() == "multipart/alternative"
    parts = [part.get_content_type() for part in message.iter_parts()]
    assert parts == ["text/plain", "text/html"]
    assert '<html lang="sv">' in body(message, "html") and "<" not in body(message, "plain")


def test_the_mail_is_in_the_language_of_the_case(told: Told) -> None:
    message = told.messages["ann@example.se"]
    assert message["Subject"] == f"We have received your feedback {told.english}"
    assert message["Content-Language"] == "en" and '<html lang="en">' in body(message, "html")
    assert "Thank you" in body(message, "plain") and "Tack" not in body(message, "plain")


def test_nothing_that_the_sender_wrote_is_in_the_mail(told: Told) -> None:
    for message in told.messages.values():
        whole = str(message["Subject"]) + body(message, "plain") + body(message, "html")
        for word in ("Bussen", "Åsa", "Öst", "Falskt", "RCPT"):
            assert word not in whole


def test_the_mail_is_marked_as_written_by_a_program(told: Told) -> None:
    """RFC 3834: the mark, and the empty sender that no automatic answer goes to."""
    for message in told.messages.values():
        assert message["Auto-Submitted"] == "auto-replied"
        assert message["X-Auto-Response-Suppress"] == "All"
        assert message["Return-Path"] == "<>"


def test_line_ends_in_an_address_make_no_header_and_no_recipient(told: Told) -> None:
    assert "alla@example.se" not in told.log
    assert told.refusals == [422] * len(INJECTIONS)
    assert sorted(told.messages) == ["ann@example.se", "asa@example.se", "eva@example.se"]
    assert told.messages["eva@example.se"]["Subject"] == f"Vi har tagit emot din synpunkt {told.smuggled}"
    for recipient, message in told.messages.items():
        assert message["Delivered-To"] == recipient
        assert message["Bcc"] is None and message["Cc"] is None
        assert len(message.get_all("To")) == len(message.get_all("Subject")) == 1
