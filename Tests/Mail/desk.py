"""Somebody at the desk who reads pages and sends forms."""

import html
import re
from pathlib import Path

import requests

from PythonSupport.norna_program import run_well

NAME = "siv"
PASSWORD = "trettio hala trappsteg"


def add_registrar(folder: Path, *place: str) -> None:
    """Somebody who registers for the whole municipality, in the register of `folder` or at `place` (--database …)."""
    who = ("--name", "Siv Ek", "--role", "registrar")
    run_well("user", "add", NAME, *who, *place, folder=folder, given=PASSWORD)


class Desk:
    """The registrar, logged in. Cookies are carried by hand: they are meant for TLS, which tests do without."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._cookies: dict[str, str] = {}
        fields = {"username": NAME, "password": PASSWORD, "next": "/desk"}
        self.send("/desk/logga-in", fields, self.page("/desk/logga-in"))

    def page(self, path: str) -> str:
        answer = self._ask("GET", path)
        assert answer.status_code == 200, f"{path}: {answer.status_code}"
        return answer.text

    def send(self, action: str, fields: dict[str, str], page: str) -> None:
        """Sends the form of `page` that posts to `action`, filled in with `fields`."""
        form = re.search(rf'<form[^>]*action="{re.escape(action)}"[^>]*>(.*?)</form>', page, re.DOTALL)
        assert form, f"no form for {action}"
        hidden = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', form[1]))
        kept = {name: html.unescape(value) for name, value in hidden.items()}
        answer = self._ask("POST", action, kept | fields)
        assert answer.status_code == 303, f"{action}: {answer.status_code}\n{answer.text}"

    def _ask(self, method: str, path: str, fields: dict[str, str] | None = None) -> requests.Response:
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self._cookies.items())}
        answer = requests.request(
            method, self._address + path, data=fields, headers=headers, timeout=30, allow_redirects=False
        )
        self._cookies |= dict(answer.cookies.items())
        return answer
