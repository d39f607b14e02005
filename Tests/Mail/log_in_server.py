"""A mail server that takes mail over TLS from those who log in, and from nobody else."""

import ssl
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

USER = "norna"
PASSWORD = "hemligt ord"


class LogInMailServer(Controller):
    def __init__(self, certificate: Path, key: Path, security: str = "starttls") -> None:
        """:param security: starttls, or tls for TLS from the first byte."""
        self.envelopes: list[Envelope] = []
        # The names that were logged in with, whether that went well or not.
        self.log_ins: list[bytes] = []
        self.certificate = certificate
        self._context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        self._context.load_cert_chain(certificate, key)
        self._has_tls_from_start = security == "tls"
        implicit = {"ssl_context": self._context} if self._has_tls_from_start else {}
        super().__init__(self, hostname="127.0.0.1", port=0, **implicit)

    def factory(self) -> SMTP:
        access = {"authenticator": self._authenticate, "auth_required": True}
        if self._has_tls_from_start:
            return SMTP(self.handler, auth_require_tls=False, **access)
        return SMTP(self.handler, tls_context=self._context, require_starttls=True, **access)

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        self.envelopes.append(envelope)
        return "250 taken"

    def _authenticate(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, given: LoginPassword
    ) -> AuthResult:
        self.log_ins.append(given.login)
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
