"""Somebody at the desk who sends requests without a browser."""

import re

import requests

# Everything that the forms of the desk ask for, so that only the token is missing.
FILLED_IN = {
    "method": "telephone",
    "officer": "",
    "text": "Svar",
    "kind": "compliment",
    "unit": "",
    "service": "",
    "dimension": "",
    "subject": "Ändrad",
    "newDate": "2030-01-02",
    "reason": "withdrawn",
    "received": "2026-01-02",
    "channel": "telephone",
    "sender": "anonymous",
    "writtenBy": "Jag",
    "readBack": "yes",
    "submission": "abc",
}


class DeskVisitor:
    """Somebody with a session, who sends what no form of the site would send."""

    def __init__(self, address: str, session: dict) -> None:
        self.address = address
        self.cookies = {cookie["name"]: cookie["value"] for cookie in session["cookies"]}

    def get(self, path: str) -> str:
        return requests.get(self.address + path, cookies=self.cookies, timeout=30).text

    def post(self, path: str, fields: dict) -> requests.Response:
        return requests.post(
            self.address + path, cookies=self.cookies, data=fields, timeout=30, allow_redirects=False
        )

    def token(self) -> str:
        found = re.search(r'name="csrf" value="([0-9a-f]{32,})"', self.get("/desk"))
        assert found
        return found[1]
