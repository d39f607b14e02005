"""A mail server that takes mail over TLS from those who log in, and from nobody else."""

import ssl
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from Mail.debian_server import PASSWORD, USER


class LogInMailServer(Controller):
    def __init__(self, certificate: Path, key: Path) -> None:
        self.envelopes: list[Envelope] = []
        self.certificate = certificate
        self._context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        self._context.load_cert_chain(certificate, key)
        super().__init__(self, hostname="127.0.0.1", port=0)

    def factory(self) -> SMTP:
        return SMTP(
            self.handler,
            tls_context=self._context,
            require_starttls=True,
            authenticator=self._authenticate,
            auth_required=True,
        )

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        self.envelopes.append(envelope)
        return "250 taken"

    @staticmethod
    def _authenticate(
        server: SMTP, session: Session, envelope: Envelope, mechanism: str, given: LoginPassword
    ) -> AuthResult:
        known = (given.login, given.password) == (USER.encode(), PASSWORD.encode())
        return AuthResult(success=known, handled=False)

    def _trigger_server(self) -> None:
        # The port is given by the system; the check that it answers needs to know it.
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()

    def __enter__(self) -> "LogInMailServer":
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
