"""A mail server that says no at one step of the conversation, and yes at all others."""

import socket
import ssl
import threading
from pathlib import Path
from typing import BinaryIO

STEPS = ("greeting", "EHLO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA", "end")


class RefusingMailServer:
    def __init__(self, step: str, code: int, certificate: tuple[Path, Path] | None = None) -> None:
        """:param step: one of STEPS; `end` is the end of the data.
        :param certificate: with its key, for TLS from the first byte: nobody gives a password without."""
        self._step = step
        self._code = code
        self._context: ssl.SSLContext | None = None
        if certificate:
            self._context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            self._context.load_cert_chain(*certificate)
        # How many have called.
        self.calls = 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]

    def well_again(self) -> None:
        self._step = "none"

    def _serve(self) -> None:
        while True:
            try:
                connection = self._listener.accept()[0]
            except OSError:
                return
            self.calls += 1
            try:
                with self._secured(connection) as secured, secured.makefile("rwb") as stream:
                    self._talk(stream)
            except OSError:
                pass

    def _secured(self, connection: socket.socket) -> socket.socket:
        if not self._context:
            return connection
        try:
            return self._context.wrap_socket(connection, server_side=True)
        except OSError:
            connection.close()
            raise

    def _talk(self, stream: BinaryIO) -> None:
        def say(*lines: str) -> None:
            for line in lines:
                stream.write(line.encode() + b"\r\n")
            stream.flush()

        no = f"{self._code} no"
        say(no if self._step == "greeting" else "220 here")
        while line := stream.readline():
            word = line.split()[0].decode().upper()
            if word == "QUIT":
                say("221 bye")
                return
            if word == self._step or (self._step == "EHLO" and word == "HELO"):
                say(no)
            elif word == "EHLO":
                say("250-here", "250-STARTTLS", "250 AUTH PLAIN")
            elif word == "AUTH":
                if len(line.split()) < 3:
                    # The name and the password come in a line of their own (RFC 4954, section 4).
                    say("334 ")
                    stream.readline()
                say("235 welcome")
            elif word == "DATA":
                say("354 go on")
                while stream.readline() not in (b".\r\n", b""):
                    pass
                say(no if self._step == "end" else "250 taken")
            else:
                say("250 well")

    def __enter__(self) -> "RefusingMailServer":
        threading.Thread(target=self._serve, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.close()
