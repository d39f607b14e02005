"""What people write is text, whatever it looks like (T3 of the security checks)."""

from urllib.parse import quote

import pytest
from playwright.sync_api import Page, expect

from Browser.feedback_form import SEND, fill_anonymous, follow, read_receipt, review
from Browser.hostile_texts import HOSTILE
from Browser.staff import REGISTRAR


def assert_harmless(page: Page) -> None:
    page.wait_for_load_state()
    assert page.evaluate("window.pwned") is None
    assert (
        page.locator("main :is(script, img, iframe, object, embed), main [onerror], main [onload]").count()
        == 0
    )


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_is_shown_as_it_was_written_on_every_page(page: Page, desk, name: str) -> None:
    text = HOSTILE[name]
    fill_anonymous(page, text)
    page.get_by_label("Var?").fill(text[:200])
    review(page)
    assert_harmless(page)
    expect(page.locator("dl.review")).to_contain_text(text)
    page.get_by_role("button", name=SEND).click()
    receipt = read_receipt(page)
    follow(page, receipt.code)
    assert_harmless(page)
    expect(page.locator(".quote")).to_contain_text(text)
    staff = desk(REGISTRAR)
    assert_harmless(staff)
    staff.goto(f"/desk/arenden/{receipt.number}")
    assert_harmless(staff)
    expect(staff.locator(".quote")).to_contain_text(text)
    assert staff.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_field_that_is_wrong_comes_back_as_it_was_written(page: Page, name: str) -> None:
    text = HOSTILE[name]
    page.goto("/lamna-synpunkt")
    page.get_by_label("Var?").fill(text)
    page.get_by_label("Namn", exact=True).fill(text)
    page.get_by_label("E-post").fill(text)
    page.get_by_role("button", name="Granska innan du skickar").click()
    assert_harmless(page)
    expect(page.get_by_label("Var?")).to_have_value(text)
    expect(page.get_by_label("Namn", exact=True)).to_have_value(text)


def test_a_hostile_search_is_harmless(desk) -> None:
    page = desk(REGISTRAR)
    for text in HOSTILE.values():
        page.get_by_label("med orden eller numret").fill(text[:200])
        page.get_by_role("button", name="Visa", exact=True).click()
        assert_harmless(page)
        expect(page.get_by_label("med orden eller numret")).to_have_value(text[:200].strip())


@pytest.mark.parametrize("name", ["script element", "closing an attribute", "quote with combining accent"])
def test_a_hostile_address_is_harmless(page: Page, name: str) -> None:
    hostile = quote(HOSTILE[name], safe="")
    for path in (f"/{hostile}", f"/desk/logga-in?next=/desk?{hostile}", f"/lamna-synpunkt?text={hostile}"):
        page.goto(path)
        assert_harmless(page)


def test_a_subject_a_reason_and_an_answer_are_text_as_well(page: Page, desk) -> None:
    fill_anonymous(page, "Fientlig rubrik")
    review(page)
    page.get_by_role("button", name=SEND).click()
    receipt = read_receipt(page)
    hostile = HOSTILE["image with handler"] + HOSTILE["quote with combining accent"]
    staff = desk(REGISTRAR)
    staff.goto(f"/desk/arenden/{receipt.number}")
    staff.get_by_label("Rubrik").fill(hostile)
    staff.get_by_label("Enhet", exact=True).select_option(label="– Hemtjänsten")
    staff.get_by_role("button", name="Spara klassningen").click()
    assert_harmless(staff)
    expect(staff.get_by_role("heading", level=1)).to_have_text(hostile)
    staff.goto("/desk")
    assert_harmless(staff)
    staff.goto(f"/desk/arenden/{receipt.number}")
    staff.locator("summary").get_by_text("Svara", exact=True).click()
    staff.get_by_label("Svar till avsändaren").fill(hostile)
    staff.get_by_role("button", name="Lämna svaret").click()
    assert_harmless(staff)
    expect(staff.locator(".thread")).to_contain_text(hostile)
    follow(page, receipt.code)
    assert_harmless(page)
    expect(page.locator(".thread")).to_contain_text(hostile)
