"""Two people on the same case: the second sees both versions and loses nothing."""

import pytest
from playwright.sync_api import Page, expect

from Browser.desk_pages import answer, expect_notice, letter, open_case, unfold
from Browser.staff import OFFICER, REGISTRAR

MINE = "Mitt långa svar som tog en halvtimme att skriva."


@pytest.fixture
def both(desk) -> tuple[Page, Page]:
    """The same case, open with two people."""
    first, second = desk(REGISTRAR), desk(OFFICER)
    number = letter("Två på samma ärende.").send(first)
    open_case(first, number)
    open_case(second, number)
    return first, second


def test_two_answers_at_once_are_both_shown_and_the_second_can_still_be_sent(both) -> None:
    first, second = both
    answer(first, "Det första svaret.")
    answer(second, MINE)
    expect(second.get_by_role("alert")).to_be_focused()
    expect(second.locator("#conflict-heading")).to_have_text("Någon annan har ändrat ärendet")
    expect(second.get_by_role("region", name="Så står det nu")).to_contain_text("Det första svaret.")
    expect(second.get_by_role("region", name="Det du skrev")).to_contain_text(MINE)
    expect(second.get_by_label("Svar till avsändaren")).to_have_value(MINE)
    second.get_by_role("button", name="Lämna svaret").click()
    expect_notice(second, "Svaret är sparat. Avsändaren kan läsa det med sin kod.")
    expect(second.locator(".thread .written")).to_have_text(["Det första svaret.", MINE])


def test_an_answer_to_a_case_that_was_closed_meanwhile_is_not_lost(both) -> None:
    first, second = both
    unfold(first, "Avsluta")
    first.locator("#other-closure-reason-withdrawn").check()
    first.get_by_role("button", name="Avsluta ärendet").click()
    expect_notice(first, "Ärendet är avslutat.")
    answer(second, MINE)
    expect(second.locator("#conflict-heading")).to_be_visible()
    expect(second.get_by_role("region", name="Så står det nu")).to_contain_text("Avslutad")
    expect(second.get_by_role("region", name="Det du skrev")).to_contain_text(MINE)
    expect(second.get_by_role("alert")).to_contain_text(
        "Synpunkten är avslutad, så det går inte att spara. Kopiera det du skrev"
    )


def test_a_classification_in_conflict_keeps_what_was_chosen(both) -> None:
    first, second = both
    for page, subject in ((first, "Den enas rubrik"), (second, "Den andras rubrik")):
        unfold(page, "Ändra typ, enhet eller rubrik")
        page.get_by_label("Rubrik").fill(subject)
    second.get_by_label("Typ", exact=True).select_option(label="Beröm")
    for page in both:
        page.get_by_role("button", name="Spara klassningen").click()
    expect(second.locator("#conflict-heading")).to_be_visible()
    expect(second.get_by_role("region", name="Det du skrev")).to_contain_text("Beröm")
    expect(second.get_by_role("heading", level=1)).to_have_text("Den enas rubrik")
    expect(second.get_by_label("Rubrik")).to_have_value("Den andras rubrik")
    expect(second.locator("#other-classification-kind option:checked")).to_have_text("Beröm")
    second.get_by_role("button", name="Spara klassningen").click()
    expect(second.get_by_role("heading", level=1)).to_have_text("Den andras rubrik")
