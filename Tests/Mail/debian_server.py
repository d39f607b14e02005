"""Postfix as Debian has it, with a folder and a port of its own. It must be started by root."""

import contextlib
import email
import email.policy
import os
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from pathlib import Path

from Mail.postfix_folder import PostfixFolder, free_port
from Mail.postfix_settings import TLS


class DebianMailServer:
    """Takes mail for everybody but REFUSED (5xx) and LATER (4xx): in the clear from all, or over TLS from those who
    log in."""

    def __init__(self, tls: TLS | None = None) -> None:
        self.port = free_port()
        self.tls = tls
        self._place = tempfile.TemporaryDirectory(prefix="norna-mail-", ignore_cleanup_errors=True)
        # It delivers as nobody, who must be let in.
        Path(self._place.name).chmod(0o755)
        self._folder = PostfixFolder(Path(self._place.name), self.port, tls)
        self._log = Path(self._place.name) / "postfix.log"
        self._process: subprocess.Popen[bytes] | None = None

    def refuse_nobody(self) -> None:
        """Starts again, and from now on takes mail to REFUSED and LATER too."""
        self.stop()
        self._folder.set_refusals("")
        self.start()

    def messages(self, count: int) -> list[EmailMessage]:
        """All that it has taken, when that has arrived."""
        self._wait_until(lambda: not self._folder.waiting())
        files = self._folder.delivered()
        assert len(files) == count, f"{len(files)} messages instead of {count}:\n{self.complained()}"
        return [email.message_from_bytes(file.read_bytes(), policy=email.policy.default) for file in files]

    def complained(self) -> str:
        return self._log.read_text()

    def start(self) -> None:
        command = ["/usr/lib/postfix/sbin/master", "-c", str(self._folder.configuration), "-s"]
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        try:
            self._wait_until(self._answers)
        except BaseException:
            self._process.kill()
            self._process.wait(timeout=60)
            raise

    def stop(self) -> None:
        assert self._process
        self._process.terminate()
        self._process.wait(timeout=60)
        self._process = None
        # Its children end a moment later.
        self._wait_until(lambda: not self._answers())

    @contextlib.contextmanager
    def frozen(self) -> Iterator[None]:
        """It takes calls meanwhile, and says nothing."""
        assert self._process
        # It leads a group that its children are in.
        os.killpg(self._process.pid, signal.SIGSTOP)
        try:
            yield
        finally:
            os.killpg(self._process.pid, signal.SIGCONT)

    def _wait_until(self, condition: Callable[[], bool], patience: float = 60) -> None:
        ends = time.monotonic() + patience
        while not condition():
            assert self._process is None or self._process.poll() is None, self.complained()
            assert time.monotonic() < ends, self.complained()
            time.sleep(0.05)

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
        try:
            if self._process:
                self.stop()
        finally:
            self._place.cleanup()
