"""A mail server that takes a whole message, and says late or never what became of it."""

import asyncio

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session


class HoldingMailServer(Controller):
    def __init__(self, answers_after: float | None = None) -> None:
        """:param answers_after: seconds; None for never."""
        self._answers_after = answers_after
        self.contents: list[bytes] = []
        super().__init__(self, hostname="127.0.0.1", port=0)

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        assert isinstance(envelope.content, bytes)
        self.contents.append(envelope.content)
        if self._answers_after is None:
            await asyncio.Event().wait()
        else:
            await asyncio.sleep(self._answers_after)
        return "250 taken"

    def _trigger_server(self) -> None:
        # The port is given by the system; the check that it answers needs to know it.
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()

    def __enter__(self) -> "HoldingMailServer":
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
