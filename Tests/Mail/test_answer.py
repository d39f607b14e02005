"""The answer by mail: a link to it, and its words only when an officer has marked it as harmless."""

from email.message import EmailMessage

from Mail.debian_server import DebianMailServer
from Mail.desk import Desk, add_registrar
from Mail.mailing_norna import MailingNorna, Queued

ANSWER = "Vi har talat med bussbolaget. Bussen ska gå igen från och med måndag."


def words(message: EmailMessage) -> str:
    parts = [message.get_body((kind,)) for kind in ("plain", "html")]
    return "".join(part.get_content() for part in parts if part)


def test_the_answer_stands_in_the_mail_only_when_it_is_marked_as_harmless(
    debian_server: DebianMailServer, queued: Queued
) -> None:
    add_registrar(queued.folder)
    with MailingNorna(queued.folder, debian_server.port) as norna:
        marked, unmarked = norna.leave_a_view("eva@example.se"), norna.leave_a_view("bo@example.se")
        norna.wait_for(*[("sent", None)] * 3)
        desk = Desk(norna.address)
        case = f"/desk/arenden/{marked}"
        desk.send(f"{case}/mejlsvar", {"mark": "harmless"}, desk.page(case))
        for number in (marked, unmarked):
            case = f"/desk/arenden/{number}"
            desk.send(f"{case}/svar", {"text": ANSWER}, desk.page(case))
        norna.wait_for(*[("sent", None)] * 5)
    answers = [
        message for message in debian_server.messages(5) if message["Subject"].startswith("Vi har svarat")
    ]
    by_recipient = {str(message["To"]): words(message) for message in answers}
    assert sorted(by_recipient) == ["bo@example.se", "eva@example.se"]
    assert by_recipient["eva@example.se"].count("bussbolaget") == 2
    assert "bussbolaget" not in by_recipient["bo@example.se"] and unmarked in by_recipient["bo@example.se"]
    for message in answers:
        assert "Bussen kom inte" not in words(message) and message["Auto-Submitted"] == "auto-generated"
