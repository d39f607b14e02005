"""The program with a mail server set up, and what its queue says."""

import json
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

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

    def send_to(self, address: str) -> None:
        """Gives the mail another recipient, as if the sender had given that address."""
        with sqlite3.connect(self.folder / "norna.db") as connection:
            connection.execute("UPDATE outgoing_mail SET recipient = ?", (address,))


class MailingNorna(NornaServer):
    """`norna serve` on a register of its own in `folder`."""

    def __init__(self, folder: Path, port: int, **settings: Any) -> None:
        mail = SETTINGS | {"port": port} | settings
        document = {"http": {"publicAddress": "https://synpunkter.tallsjo.example"}, "mail": mail}
        (folder / "norna.json").write_text(json.dumps(document), encoding="utf-8")
        self._database = folder / "norna.db"
        super().__init__("serve", folder)

    @property
    def folder(self) -> Path:
        return self._database.parent

    def leave_a_view(self, address: str = "asa@example.se", **more: str) -> str:
        """Submits something with an address to answer to.
        :return: the case's number."""
        contact = {"name": "Åsa Öst", "email": address}
        body = {"kind": "complaint", "text": "Bussen kom inte i dag heller.", "sender": contact} | more
        answer = submit(self.address, body)
        assert answer.status_code == 201, answer.text
        return answer.json()["number"]

    def queue(self) -> list[sqlite3.Row]:
        with sqlite3.connect(self._database) as connection:
            connection.row_factory = sqlite3.Row
            return list(connection.execute("SELECT * FROM outgoing_mail ORDER BY id"))

    def let_time_pass(self) -> None:
        """Does to the queue what hours would do: every pause and every lease in it has run out."""
        with sqlite3.connect(self._database, timeout=30) as connection:
            connection.execute("UPDATE outgoing_mail SET next_attempt_at = made_at WHERE state = 'waiting'")
            connection.execute("UPDATE outgoing_mail SET leased_until = made_at WHERE leased_until IS NOT NULL")

    def wait_until(self, condition: Callable[[], object], patience: float = 60) -> None:
        ends = time.monotonic() + patience
        while not condition():
            assert time.monotonic() < ends, f"{[dict(row) for row in self.queue()]}\n{self.complained()}"
            time.sleep(0.05)

    def wait_for_attempts(self, count: int) -> sqlite3.Row:
        """The only mail of the queue, when so many attempts to send it have ended."""
        self.wait_until(lambda: [(row["attempts"], row["lease"]) for row in self.queue()] == [(count, None)])
        [row] = self.queue()
        return row

    def wait_for(self, *standings: tuple[str, str | None]) -> list[sqlite3.Row]:
        """The queue, when its mails stand like this: the state, and what went wrong last."""
        self.wait_until(
            lambda: [(row["state"], row["failure"]) for row in self.queue()] == list(standings)
        )
        return self.queue()
