"""The sender's form, as a sender uses it."""

from dataclasses import dataclass

from playwright.sync_api import Page, expect

REVIEW = "Granska innan du skickar"
SEND = "Skicka synpunkten"


@dataclass(frozen=True)
class ShownReceipt:
    number: str
    code: str


def fill_anonymous(page: Page, text: str, kind: str = "Klagomål") -> None:
    page.goto("/lamna-synpunkt")
    page.get_by_role("radio", name=kind).check()
    page.get_by_label("Berätta").fill(text)
    page.get_by_role("radio", name="Anonym").check()


def review(page: Page) -> None:
    page.get_by_role("button", name=REVIEW).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Granska din synpunkt")
    page.wait_for_load_state()


def read_receipt(page: Page) -> ShownReceipt:
    expect(page.get_by_role("heading", level=1)).to_have_text("Tack, vi har tagit emot din synpunkt")
    page.wait_for_load_state()
    number = page.locator("dt:text-is('Nummer') + dd").inner_text()
    return ShownReceipt(number=number, code=" ".join(page.locator(".code").inner_text().split()))


def send_anonymous(page: Page, text: str, kind: str = "Klagomål") -> ShownReceipt:
    """The whole way from the blank form to the receipt."""
    fill_anonymous(page, text, kind)
    review(page)
    page.get_by_role("button", name=SEND).click()
    return read_receipt(page)


def follow(page: Page, code: str) -> None:
    page.goto("/folj")
    page.get_by_label("Din kod").fill(code)
    page.get_by_role("button", name="Visa min synpunkt").click()
    page.wait_for_load_state()
