"""The program with a mail server set up, and what its queue says."""

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from Mail.register import Register, SQLiteRegister
from PythonSupport.feedback_api import submit
from PythonSupport.norna_server import NornaServer

SETTINGS: dict[str, Any] = {
    "host": "127.0.0.1",
    "security": "none",
    "from": "synpunkter@tallsjo.example",
    "timeout": 5,
}


class Queued(NamedTuple):
    """A register with one mail in its queue, about the case with this number."""

    folder: Path
    number: str
    register: Register

    def send_to(self, address: str) -> None:
        """Gives the mail another recipient, as if the sender had given that address."""
        self.register.change(f"UPDATE outgoing_mail SET recipient = '{address}'")


class MailingNorna(NornaServer):
    """`norna serve` with `folder` as its own, on the register that is given or on norna.db in the folder."""

    def __init__(self, folder: Path, port: int, register: Register | None = None, **settings: Any) -> None:
        self._register = register or SQLiteRegister(folder)
        document = {
            "database": self._register.place,
            "http": {"publicAddress": "https://synpunkter.tallsjo.example"},
            "mail": SETTINGS | {"port": port} | settings,
        }
        (folder / "norna.json").write_text(json.dumps(document), encoding="utf-8")
        super().__init__("serve", folder)

    def leave_a_view(self, address: str = "asa@example.se", **more: str) -> str:
        """Submits something with an address to answer to.
        :return: the case's number."""
        contact = {"name": "Åsa Öst", "email": address}
        body = {"kind": "complaint", "text": "Bussen kom inte i dag heller.", "sender": contact} | more
        answer = submit(self.address, body)
        assert answer.status_code == 201, answer.text
        return answer.json()["number"]

    def queue(self) -> list[dict[str, Any]]:
        return self._register.rows("SELECT * FROM outgoing_mail ORDER BY id")

    def let_time_pass(self) -> None:
        """Does to the queue what hours would do: every pause and every lease in it has run out."""
        self._register.change(
            "UPDATE outgoing_mail SET next_attempt_at = made_at WHERE state = 'waiting'",
            "UPDATE outgoing_mail SET leased_until = made_at WHERE leased_until IS NOT NULL",
            "UPDATE mail_trouble SET next_attempt_at = since",
        )

    def trouble(self) -> dict[str, Any] | None:
        """What the program knows of a mail server that takes no mail."""
        found = self._register.rows("SELECT * FROM mail_trouble")
        return found[0] if found else None

    def wait_until(self, condition: Callable[[], object], patience: float = 60) -> None:
        ends = time.monotonic() + patience
        while not condition():
            assert time.monotonic() < ends, f"{self.queue()}\n{self.complained()}"
            time.sleep(0.05)

    def wait_for_attempts(self, count: int) -> dict[str, Any]:
        """The only mail of the queue, when so many attempts to send it have ended."""
        self.wait_until(lambda: [(row["attempts"], row["lease"]) for row in self.queue()] == [(count, None)])
        [row] = self.queue()
        return row

    def wait_for(self, *standings: tuple[str, str | None]) -> list[dict[str, Any]]:
        """The queue, when its mails stand like this: the state, and what went wrong last."""
        self.wait_until(
            lambda: [(row["state"], row["failure"]) for row in self.queue()] == list(standings)
        )
        return self.queue()
