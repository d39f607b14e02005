"""Somebody in a browser who logs in at the provider and comes back."""

from urllib.parse import parse_qs, urlparse

import requests

from Identity.glewlwyd import Glewlwyd


class Visitor(requests.Session):
    def __init__(self, site: str, provider: Glewlwyd) -> None:
        super().__init__()
        self.site = site
        self.provider = provider

    def ask(self, address: str) -> requests.Response:
        return self.get(address, timeout=30, allow_redirects=False)

    def leave(self, goal: str = "/desk") -> str:
        """Where the desk's button leads."""
        sent = self.get(
            f"{self.site}/desk/logga-in/kommunen", params={"next": goal}, timeout=30, allow_redirects=False
        )
        assert sent.status_code == 303, sent.text
        return sent.headers["Location"]

    def log_in(self, address: str, username: str, password: str) -> str:
        """Logs in at the provider.

        Returns the address that it sends one back to.
        """
        shown = self.ask(address)
        assert shown.status_code == 302
        page = urlparse(shown.headers["Location"])
        assert page.path == "/login.html", shown.headers["Location"]
        given = {"username": username, "password": password}
        assert self.post(f"{self.provider.address}/api/auth/", json=given, timeout=30).ok
        # What the provider's own page does when one is logged in: on to where one came from.
        back = self.ask(parse_qs(page.query)["callback_url"][0] + "&g_continue")
        assert back.status_code == 302, back.text
        return back.headers["Location"]
