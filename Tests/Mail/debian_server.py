"""OpenSMTPD as Debian has it, on a port of its own. It must be started by root, and one runs at a time: its spool and
its control socket have fixed places."""

import email
import email.policy
import shutil
import socket
import subprocess
import time
from email.message import EmailMessage
from pathlib import Path

REFUSED = "nej@example.se"
LATER = "senare@example.se"

SETTINGS = """\
filter "later" phase rcpt-to match rcpt-to {{ "{later}" }} reject "451 not now"
listen on 127.0.0.1 port {port} filter "later"
action "keep" maildir "{box}" virtual {{ "@" = "nobody" }}
{refusal}match from any for any action "keep"
"""


def free_port() -> int:
    """A port that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class DebianMailServer:
    """Takes mail for everybody but REFUSED (5xx) and LATER (4xx), without TLS: Debian 12 builds it for an OpenSSL
    with which its TLS does not work."""

    def __init__(self, folder: Path) -> None:
        self.port = free_port()
        self._box = folder / "box"
        self._box.mkdir()
        shutil.chown(self._box, "nobody")
        self._settings = folder / "smtpd.conf"
        self._write_settings(f'match from any for rcpt-to "{REFUSED}" reject\n')
        self._log = folder / "smtpd.log"

    def _write_settings(self, refusal: str) -> None:
        text = SETTINGS.format(port=self.port, box=self._box, later=LATER, refusal=refusal)
        self._settings.write_text(text, encoding="utf-8")
        self._settings.chmod(0o600)

    def refuse_nobody(self) -> None:
        """Starts again, and from now on takes mail to REFUSED too."""
        self.stop()
        self._write_settings("")
        self.start()

    def messages(self, count: int, patience: float = 30) -> list[EmailMessage]:
        """What has arrived, when that is as many as expected."""
        ends = time.monotonic() + patience
        while len(files := sorted(self._box.glob("new/*"))) < count and time.monotonic() < ends:
            time.sleep(0.1)
        assert len(files) == count, f"{len(files)} messages instead of {count}:\n{self.complained()}"
        return [email.message_from_bytes(file.read_bytes(), policy=email.policy.default) for file in files]

    def complained(self) -> str:
        return self._log.read_text()

    def start(self) -> None:
        with self._log.open("ab") as log:
            command = ["/usr/sbin/smtpd", "-d", "-f", str(self._settings)]
            self._process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        ends = time.monotonic() + 30
        while not self._answers():
            assert self._process.poll() is None and time.monotonic() < ends, self.complained()
            time.sleep(0.05)

    def stop(self) -> None:
        # What is on its way to a box would go to the next server's box: they share the spool.
        ends = time.monotonic() + 30
        while self._queue():
            assert time.monotonic() < ends, self._queue()
            time.sleep(0.05)
        self._process.terminate()
        self._process.wait(timeout=30)

    @staticmethod
    def _queue() -> str:
        command = ["/usr/sbin/smtpctl", "show", "queue"]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    def _answers(self) -> bool:
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=1):
                return True
        except OSError:
            return False

    def __enter__(self) -> "DebianMailServer":
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.poll() is None:
            self.stop()
