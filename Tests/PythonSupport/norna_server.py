"""A running server: started, asked, stopped or killed."""

import re
import signal
import subprocess
import time
from pathlib import Path

from PythonSupport.norna_program import environment, executable

ADDRESS = re.compile(r"Norna listens at (http://\S+)/")


class NornaServer:
    """`norna serve` or `norna demo` on a free port; what it says goes to two files in `folder`."""

    def __init__(
        self,
        command: str,
        folder: Path,
        *arguments: str,
        patience: float = 60,
        settings: dict[str, str] | None = None,
    ) -> None:
        self.stdout_path = folder / f"{command}.out"
        self.stderr_path = folder / f"{command}.err"
        with self.stdout_path.open("ab") as stdout, self.stderr_path.open("ab") as stderr:
            self._said_before = stdout.tell()
            self.process = subprocess.Popen(
                [executable(), command, *(() if "--port" in arguments else ("--port", "0")), *arguments],
                cwd=folder,
                env=environment() | (settings or {}),
                stdin=subprocess.DEVNULL,
                stdout=stdout,
                stderr=stderr,
            )
        try:
            self.address = self._wait_for_address(patience)
        except BaseException:
            self.kill()
            raise

    def _wait_for_address(self, patience: float) -> str:
        ends = time.monotonic() + patience
        while time.monotonic() < ends:
            if found := ADDRESS.search(self.said()):
                return found.group(1)
            if self.process.poll() is not None:
                break
            time.sleep(0.02)
        raise AssertionError(
            f"the server did not become ready, exit status {self.process.poll()}:\n{self.complained()}"
        )

    def said(self) -> str:
        """Its standard output since it was started."""
        return self.stdout_path.read_bytes()[self._said_before :].decode()

    def complained(self) -> str:
        """Its standard error, and that of those before it in the same folder."""
        return self.stderr_path.read_text()

    def stop(self) -> int:
        """Asks it to stop, and gives its exit status."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=30)

    def kill(self) -> None:
        """Ends it at once, as a power failure of the machine would end the process."""
        self.process.kill()
        self.process.wait(timeout=30)

    def __enter__(self) -> "NornaServer":
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.kill()
