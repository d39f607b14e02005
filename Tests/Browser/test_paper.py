"""What is printed: black on white, and no longer than the paper."""

import re

from playwright.sync_api import Page, expect

from Browser.feedback_form import read_receipt, send_anonymous
from Browser.staff import REGISTRAR


def paper_pages(page: Page) -> int:
    """How many sheets Chromium makes of the page, with the margins that the stylesheet asks for."""
    page.wait_for_load_state()
    pdf = page.pdf(prefer_css_page_size=True, print_background=False)
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))


def test_the_receipt_fits_one_sheet_and_holds_number_dates_and_code(page: Page) -> None:
    receipt = send_anonymous(page, "Kvittot ska rymmas på ett blad.")
    assert paper_pages(page) == 1
    page.emulate_media(media="print")
    paper = page.locator("main").inner_text()
    for words in (receipt.number, receipt.code.split()[0], "Svar senast", "Kom in"):
        assert words in paper
    expect(page.get_by_role("button", name="Skriv ut kvittot")).to_be_hidden()


def test_the_blank_form_fits_one_sheet_with_its_tear_off_receipt(page: Page) -> None:
    page.goto("/lamna-synpunkt/blankett")
    assert paper_pages(page) == 1
    page.emulate_media(media="print")
    expect(page.locator(".tear-off")).to_be_visible()
    expect(page.locator(".masthead")).to_be_hidden()
    expect(page.get_by_role("button")).to_be_hidden()


def test_the_print_button_prints(page: Page) -> None:
    send_anonymous(page, "Skriv ut.")
    page.evaluate("window.print = () => { document.title = 'printed'; }")
    page.get_by_role("button", name="Skriv ut kvittot").click()
    expect(page).to_have_title("printed")
    read_receipt(page)


def test_a_case_is_printed_without_its_forms(desk) -> None:
    page = desk(REGISTRAR)
    page.locator("[data-case] a").first.click()
    assert paper_pages(page) <= 3
    page.emulate_media(media="print")
    expect(page.locator(".next")).to_be_hidden()
    expect(page.locator(".verbs")).to_be_hidden()
    expect(page.locator(".journal")).to_be_visible()
