"""The program with a mail server set up, and what its queue says."""

import json
import sqlite3
import time
from pathlib import Path
from typing import Any

from PythonSupport.feedback_api import submit
from PythonSupport.norna_server import NornaServer

SETTINGS: dict[str, Any] = {
    "host": "127.0.0.1",
    "security": "none",
    "from": "synpunkter@tallsjo.example",
    "timeout": 5,
}


class MailingNorna(NornaServer):
    """`norna serve` on a register of its own in `folder`."""

    def __init__(self, folder: Path, port: int, **settings: Any) -> None:
        mail = SETTINGS | {"port": port} | settings
        document = {"http": {"publicAddress": "https://synpunkter.tallsjo.example"}, "mail": mail}
        (folder / "norna.json").write_text(json.dumps(document), encoding="utf-8")
        self._database = folder / "norna.db"
        super().__init__("serve", folder)

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

    def wait_for(self, *standings: tuple[str, str | None], patience: float = 60) -> list[sqlite3.Row]:
        """The queue, when its mails stand like this: the state, and what went wrong last."""
        ends = time.monotonic() + patience
        while True:
            rows = self.queue()
            found = [(row["state"], row["failure"]) for row in rows]
            if found == list(standings):
                return rows
            assert time.monotonic() < ends, f"{found}\n{self.complained()}"
            time.sleep(0.1)
