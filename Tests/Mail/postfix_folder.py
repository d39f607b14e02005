"""What Postfix has in files: its settings, who may log in, its queue, and the box that it delivers to."""

import os
import random
import shutil
import socket
import subprocess
from pathlib import Path

from Mail.log_in_server import PASSWORD, USER
from Mail.postfix_settings import ACCOUNTS, NAME, REFUSALS, SERVICES, TLS, main

# Where a message is between the server's yes and the box.
WAITING = ("maildrop", "incoming", "active", "deferred")
QUEUE = (*WAITING, "bounce", "corrupt", "defer", "hold", "private", "public", "trace")


def free_port() -> int:
    """A port that nobody listens at, below those that the system hands out to callers: none of them gets it while the
    server is down."""
    while True:
        port = random.randrange(10_000, 20_000)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port


class PostfixFolder:
    def __init__(self, folder: Path, port: int, tls: TLS | None) -> None:
        self._folder = folder
        self._tls = tls
        self.configuration = folder / "postfix"
        (self.configuration / "sasl").mkdir(parents=True)
        self._write("master.cf", SERVICES.format(port=port))
        self.set_refusals(REFUSALS)
        self._make_own("data", "postfix")
        self._make_own("box", "nobody")
        (folder / "queue" / "pid").mkdir(parents=True)
        for name in QUEUE:
            self._make_own(f"queue/{name}", "postfix")
        if tls:
            self._add_account()

    def set_refusals(self, refusals: str) -> None:
        """:param refusals: restrictions as Postfix writes them."""
        self._write("main.cf", main(self._folder, self._tls, refusals))

    def waiting(self) -> list[Path]:
        """The files of messages that were taken and are not in the box."""
        return [
            file for name in WAITING for file in (self._folder / "queue" / name).rglob("*") if file.is_file()
        ]

    def delivered(self) -> list[Path]:
        return sorted((self._folder / "box").glob("new/*"))

    def _write(self, name: str, text: str) -> None:
        file = self.configuration / name
        file.write_text(text, encoding="utf-8")
        # Postfix waits for settings to be two seconds old.
        before = file.stat().st_mtime - 10
        os.utime(file, (before, before))

    def _make_own(self, name: str, owner: str) -> None:
        (self._folder / name).mkdir(mode=0o700)
        shutil.chown(self._folder / name, owner)

    def _add_account(self) -> None:
        file = self.configuration / "sasl" / "accounts"
        self._write("sasl/smtpd.conf", ACCOUNTS.format(file=file))
        command = ["/usr/sbin/saslpasswd2", "-p", "-c", "-u", NAME, "-f", str(file), USER]
        subprocess.run(command, input=PASSWORD, text=True, check=True, capture_output=True, timeout=60)
        shutil.chown(file, "postfix")
