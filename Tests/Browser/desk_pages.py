"""What the staff do at the desk.

A click waits until its page begins to come. What asks the page at once, without expecting anything, waits until all of
it is there (`wait_for_load_state`).
"""

import re
from dataclasses import dataclass, field

from playwright.sync_api import Page, expect


def open_case(page: Page, number: str) -> None:
    page.goto(f"/desk/arenden/{number}")
    expect(page.locator(".case-line")).to_contain_text(number)


def unfold(page: Page, verb: str) -> None:
    """Opens one of the forms under "Mer du kan göra"."""
    page.locator("details.verb > summary").get_by_text(verb, exact=True).click()


def classify(page: Page, number: str, unit: str, subject: str = "") -> None:
    """Places a case that lies nowhere yet."""
    open_case(page, number)
    page.get_by_label("Enhet", exact=True).select_option(label=f"– {unit}")
    page.get_by_label("Rubrik").fill(subject)
    page.get_by_role("button", name="Spara klassningen").click()
    expect_notice(page, "Klassningen är sparad.")


def answer(page: Page, text: str) -> None:
    """Fills in the answer, which is the next step or lies folded, and sends it."""
    page.wait_for_load_state()
    written = page.get_by_label("Svar till avsändaren")
    if not written.is_visible():
        unfold(page, "Svara")
    written.fill(text)
    page.get_by_role("button", name="Lämna svaret").click()


def expect_notice(page: Page, text: str) -> None:
    """The notice at the top, and the whole page below it."""
    expect(page.get_by_role("status")).to_have_text(text)
    page.wait_for_load_state()


def facts(page: Page) -> dict[str, str]:
    """Every term of the page with what it says."""
    page.wait_for_load_state()
    return {
        row.locator("dt").inner_text(): row.locator("dd").inner_text()
        for row in page.locator("dl.facts > div").all()
    }


def register(page: Page) -> None:
    """Sends the registration, also when the register has something like it already."""
    page.get_by_role("button", name="Registrera synpunkten").click()
    page.wait_for_load_state()
    if page.locator("#duplicates-heading").is_visible():
        page.get_by_role("button", name="Registrera ändå").click()


@dataclass
class Registration:
    """What is filled in when something comes by telephone or on paper; radio buttons by their labels.

    Without a unit it goes to the registrars' pile.
    """

    channel: str = "Telefon"
    kind: str = "Klagomål"
    text: str = "Snön ligger kvar på trottoaren."
    unit: str = "Tallsjö Teknik AB"
    sender: str = "Med namn"
    about: str = "Nej"
    choices: list[str] = field(default_factory=list)
    lines: dict[str, str] = field(default_factory=dict)

    def fill(self, page: Page) -> None:
        page.goto("/desk/registrera")
        for label in (self.channel, self.kind, self.sender, *self.choices):
            # Its help is part of the name of a radio button.
            page.get_by_role("radio", name=re.compile(rf"^{label}(?!\w)")).check()
        page.get_by_label("Synpunkten, med avsändarens ord").fill(self.text)
        page.get_by_label("Enhet", exact=True).select_option(
            label=f"– {self.unit}" if self.unit else "Inte fördelad än"
        )
        page.get_by_label("Klagar den på någon i personalen?").select_option(label=self.about)
        for label, value in self.lines.items():
            page.get_by_role("textbox", name=label, exact=True).fill(value)

    def send(self, page: Page) -> str:
        """Registers it.

        Returns the number of the case, with the receipt still on the page.
        """
        self.fill(page)
        register(page)
        expect(page.get_by_role("heading", level=1)).to_have_text("Synpunkten är registrerad")
        return facts(page)["Nummer"]


def letter(text: str, **more) -> Registration:
    """A letter from somebody with a name, handed over at the desk, who has not been told anything yet."""
    return Registration(
        channel="Brev",
        text=text,
        choices=["Lämnad i receptionen", "Nej, inte än"],
        lines={"Namn": "Märta Lövmark", "Postadress": "Torggatan 3, 999 99 Tallsjö"},
        **more,
    )
