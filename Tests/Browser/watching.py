"""What no page may do, whatever it shows."""

from playwright.sync_api import ConsoleMessage, Page, Request

# What the browser says of every answer that is not 2xx; the pages themselves are looked at by the tests.
STATUS_NOTE = "Failed to load resource: the server responded with a status of"


class Watch:
    """Notes requests to other hosts, script errors and breaches of the content security policy."""

    def __init__(self, page: Page, address: str) -> None:
        self.address = address
        self.faults: list[str] = []
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self.faults.append(f"script error: {error}"))
        page.on("request", self._see)

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type == "error" and not message.text.startswith(STATUS_NOTE):
            self.faults.append(f"console: {message.text}")

    def _see(self, request: Request) -> None:
        if not request.url.startswith(self.address + "/"):
            self.faults.append(f"request to elsewhere: {request.url}")

    def check(self) -> None:
        assert self.faults == []
