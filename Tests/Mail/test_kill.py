"""The program ends in the middle, as by a power failure: a mail that was queued arrives all the same."""

import email

from Mail.debian_server import DebianMailServer
from Mail.holding_server import HoldingMailServer
from Mail.mailing_norna import MailingNorna, Queued


def test_a_mail_that_was_queued_when_the_program_was_killed_is_sent_once(
    debian_server: DebianMailServer, queued: Queued
) -> None:
    debian_server.stop()
    with MailingNorna(queued.folder, debian_server.port) as norna:
        norna.leave_a_view("eva@example.se")
        norna.kill()
        norna.let_time_pass()
    debian_server.start()
    with MailingNorna(queued.folder, debian_server.port) as norna:
        norna.wait_for(("sent", None), ("sent", None))
    messages = debian_server.messages(2)
    assert sorted(str(message["To"]) for message in messages) == ["asa@example.se", "eva@example.se"]


def test_a_mail_on_its_way_when_the_program_was_killed_is_sent_again_as_the_same_mail(
    debian_server: DebianMailServer, queued: Queued
) -> None:
    with HoldingMailServer() as holding:
        with MailingNorna(queued.folder, holding.port, timeout=300) as norna:
            norna.wait_until(lambda: holding.contents)
            norna.kill()
        [row] = norna.queue()
        assert (row["state"], row["attempts"]) == ("waiting", 1) and row["lease"]
        [first] = holding.contents
    norna.let_time_pass()
    with MailingNorna(queued.folder, debian_server.port) as norna:
        norna.wait_for(("sent", None))
    [message] = debian_server.messages(1)
    # Whoever got both sees one: the identifier is the same (decision 0016).
    assert message["Message-ID"] == email.message_from_bytes(first)["Message-ID"]
