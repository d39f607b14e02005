"""A mail server that is down, refuses, or asks one to come back: nothing is lost, and nothing is sent twice."""

import datetime
import html

from Mail.debian_server import DebianMailServer
from Mail.desk import Desk, add_registrar
from Mail.holding_server import HoldingMailServer
from Mail.mailing_norna import MailingNorna, Queued
from Mail.postfix_settings import LATER, REFUSED


def test_a_no_is_final_and_a_not_now_is_not(debian_server: DebianMailServer, queued: Queued) -> None:
    with MailingNorna(queued.folder, debian_server.port) as norna:
        norna.wait_for(("sent", None))
        for address in (REFUSED, LATER, "eva@example.se"):
            norna.leave_a_view(address)
        rows = norna.wait_for(
            ("sent", None), ("failed", "refused"), ("waiting", "deferred"), ("sent", None)
        )
    assert [row["reply_code"] for row in rows] == [None, 550, 451, None]
    assert [row["attempts"] for row in rows] == [1, 1, 1, 1]
    debian_server.messages(2)


def test_a_not_now_is_tried_again_after_longer_and_longer_pauses(
    debian_server: DebianMailServer, queued: Queued
) -> None:
    queued.send_to(LATER)
    pauses = []
    before = datetime.datetime.now(datetime.UTC)
    with MailingNorna(queued.folder, debian_server.port) as norna:
        for attempt in (1, 2, 3):
            if attempt > 1:
                before = datetime.datetime.now(datetime.UTC)
                norna.let_time_pass()
            row = norna.wait_for_attempts(attempt)
            assert (row["state"], row["failure"], row["reply_code"]) == ("waiting", "deferred", 451)
            after = datetime.datetime.now(datetime.UTC)
            again = datetime.datetime.fromisoformat(row["next_attempt_at"])
            pauses.append((again - after, again - before))
    for minutes, (shortest, longest) in zip((1, 5, 15), pauses, strict=True):
        second = datetime.timedelta(seconds=1)
        assert shortest <= datetime.timedelta(minutes=minutes) + second
        assert longest >= datetime.timedelta(minutes=minutes) - second


def test_a_server_that_is_down_gets_the_mail_once_when_it_is_up(
    debian_server: DebianMailServer, queued: Queued
) -> None:
    debian_server.stop()
    with MailingNorna(queued.folder, debian_server.port) as norna:
        norna.wait_for(("waiting", "unreachable"))
        debian_server.start()
        norna.let_time_pass()
        [row] = norna.wait_for(("sent", None))
    # What the server's own trouble costs is not the mail's.
    assert row["attempts"] == 1
    debian_server.messages(1)


def test_a_server_that_looks_through_a_mail_for_long_gets_it_once(queued: Queued) -> None:
    # The server has it in time, and only its answer is late (RFC 5321, 4.5.3.2.6).
    with HoldingMailServer(answers_after=5) as slow:
        with MailingNorna(queued.folder, slow.port, timeout=3) as norna:
            [row] = norna.wait_for(("sent", None))
            assert row["attempts"] == 1 and norna.trouble() is None
        assert len(slow.contents) == 1


def test_two_servers_that_share_a_queue_send_each_mail_once(
    debian_server: DebianMailServer, queued: Queued
) -> None:
    with MailingNorna(queued.folder, debian_server.port) as first:
        with MailingNorna(queued.folder, debian_server.port) as second:
            for norna in (first, second) * 5:
                norna.leave_a_view()
            first.wait_for(*[("sent", None)] * 11)
    messages = debian_server.messages(11)
    assert len({message["Message-ID"] for message in messages}) == 11


def test_the_desk_sees_what_was_refused_and_sends_it_again(
    debian_server: DebianMailServer, queued: Queued
) -> None:
    add_registrar(queued.folder)
    with MailingNorna(queued.folder, debian_server.port) as norna:
        norna.wait_for(("sent", None))
        number = norna.leave_a_view(REFUSED)
        norna.wait_for(("sent", None), ("failed", "refused"))
        desk = Desk(norna.address)
        page = desk.page("/desk/utskick?state=failed")
        shown = html.unescape(page)
        assert number in shown and "E-postservern tog inte emot adressen (550)." in shown
        # It is refused again, which is told again.
        desk.send(f"/desk/utskick/{norna.queue()[1]['id']}/skicka-om", {}, page)
        norna.wait_for(("sent", None), ("failed", "refused"))
        debian_server.refuse_nobody()
        page = desk.page("/desk/utskick?state=failed")
        desk.send(f"/desk/utskick/{norna.queue()[1]['id']}/skicka-om", {}, page)
        norna.wait_for(*[("sent", None)] * 2)
        assert number not in desk.page("/desk/utskick?state=failed")
    messages = debian_server.messages(2)
    assert sorted(str(message["To"]) for message in messages) == ["asa@example.se", REFUSED]
