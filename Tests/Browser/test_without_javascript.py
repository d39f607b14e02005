"""Everything that a sender does works with scripts turned off."""

import pytest
from playwright.sync_api import Page, expect

from Browser.feedback_form import REVIEW, SEND, follow, read_receipt, review


@pytest.fixture
def page(open_page) -> Page:
    return open_page(javascript=False)


def test_a_submission_is_mended_reviewed_sent_and_followed_without_javascript(page: Page) -> None:
    page.goto("/lamna-synpunkt")
    page.get_by_role("radio", name="Beröm").check()
    page.get_by_role("button", name=REVIEW).click()
    expect(page.get_by_role("alert")).to_contain_text("Skriv vad du vill berätta.")
    expect(page.get_by_role("alert")).to_be_focused()
    page.get_by_label("Berätta").fill("Biblioteket var varmt och vänligt.")
    page.get_by_role("radio", name="Anonym").check()
    review(page)
    page.get_by_role("button", name=SEND).click()
    receipt = read_receipt(page)
    follow(page, receipt.code)
    expect(page.locator("main")).to_contain_text("Biblioteket var varmt och vänligt.")


def test_no_button_that_needs_javascript_is_shown_without_it(page: Page) -> None:
    page.goto("/lamna-synpunkt/blankett")
    expect(page.get_by_role("button", name="Skriv ut blanketten")).to_be_hidden()


def test_the_contact_fields_are_there_until_the_sender_chooses_to_be_anonymous(page: Page) -> None:
    page.goto("/lamna-synpunkt")
    expect(page.get_by_label("E-post")).to_be_visible()
    page.get_by_role("radio", name="Anonym").check()
    expect(page.get_by_label("E-post")).to_be_hidden()
