"""Somebody who is new at the desk: gets an account, chooses a password, and reads the policy first."""

import re
from dataclasses import dataclass

from playwright.sync_api import Page, expect


@dataclass(frozen=True)
class Newcomer:
    """What the administrator is told about a new colleague, and the password that the colleague chooses."""

    username: str
    name: str
    role: str
    unit: str
    password: str = "fyra kottar i en korg"

    def join(self, administrator: Page, page: Page) -> None:
        """Gets the account, and goes through the first log-in."""
        page.goto(self._link(administrator))
        page.get_by_label("Nytt lösenord").fill(self.password)
        page.get_by_role("button", name="Spara lösenordet").click()
        expect(page.get_by_role("status")).to_contain_text("Ditt nya lösenord är sparat.")
        log_in(page, self.username, self.password)
        read_policy(page)

    def _link(self, administrator: Page) -> str:
        administrator.goto("/desk/medarbetare/ny")
        administrator.get_by_label("Namn", exact=True).fill(self.name)
        administrator.get_by_label("Användarnamn").fill(self.username)
        administrator.get_by_label("Roll", exact=True).select_option(label=self.role)
        administrator.get_by_label("Placering").select_option(label=f"– {self.unit}")
        administrator.get_by_role("button", name="Lägg till").click()
        expect(administrator.get_by_role("heading", level=1)).to_have_text(self.name)
        administrator.get_by_role("button", name="Skapa länk för nytt lösenord").click()
        administrator.wait_for_load_state()
        return administrator.locator(".link-box").inner_text()


def log_in(page: Page, username: str, password: str) -> None:
    page.goto("/desk/logga-in")
    page.get_by_label("Användarnamn").fill(username)
    page.get_by_label("Lösenord", exact=True).fill(password)
    page.get_by_role("button", name="Logga in").click()


def read_policy(page: Page) -> None:
    """The first log-in leads to the policy, and on to the lists once it is read."""
    expect(page).to_have_url(re.compile(r"/desk/rutinen\?next="))
    expect(page.get_by_role("heading", level=1)).to_have_text("Så hanterar vi synpunkter")
    page.get_by_role("button", name="Jag har läst").click()
    expect(page).to_have_url(re.compile("/desk$"))
