"""From the blank form to the receipt."""

import re

import pytest
import requests
from playwright.sync_api import Page, expect

from Browser.feedback_form import (
    REVIEW,
    SEND,
    fill_anonymous,
    follow,
    read_receipt,
    review,
    send_anonymous,
)
from PythonSupport.feedback_api import submit


def next_number(address: str) -> int:
    """The number that the next case gets, found by taking the one before it."""
    return int(submit(address).json()["number"].split("-")[1]) + 1


def test_a_blank_form_is_answered_with_an_error_by_each_field_and_a_summary_in_focus(page: Page) -> None:
    page.goto("/lamna-synpunkt")
    page.get_by_role("button", name=REVIEW).click()
    summary = page.get_by_role("alert")
    expect(summary).to_be_focused()
    page.wait_for_load_state()
    errors = summary.get_by_role("link").all_inner_texts()
    assert len(errors) == 3
    for name in ("kind", "text", "sender"):
        field = page.locator(f"#{name}")
        described = (field.get_attribute("aria-describedby") or "").split()
        assert f"{name}-error" in described
        assert (page.locator(f"#{name}-error").text_content() or "").removeprefix("Fel: ") in errors


def test_the_link_of_an_error_leads_to_its_field(page: Page) -> None:
    page.goto("/lamna-synpunkt")
    page.get_by_role("button", name=REVIEW).click()
    page.get_by_role("alert").get_by_role("link", name="Skriv vad du vill berätta.").click()
    expect(page.get_by_label("Berätta")).to_be_focused()


def test_what_was_filled_in_is_kept_when_something_is_missing(page: Page) -> None:
    page.goto("/lamna-synpunkt")
    page.get_by_role("radio", name="Förslag").check()
    page.get_by_label("Berätta").fill("En bänk vid busshållplatsen.\nGärna med ryggstöd.")
    page.get_by_label("Vilken verksamhet").select_option(label="Tallsjö Teknik AB")
    page.get_by_label("Var?").fill("Torget")
    page.get_by_label("E-post").fill("elsa@example")
    page.get_by_role("radio", name="Med mitt namn").check()
    page.get_by_role("button", name=REVIEW).click()
    expect(page.locator("#email-error")).to_contain_text("E-postadressen ser inte rätt ut")
    expect(page.get_by_role("radio", name="Förslag")).to_be_checked()
    expect(page.get_by_label("Berätta")).to_have_value("En bänk vid busshållplatsen.\nGärna med ryggstöd.")
    expect(page.locator("#unit option:checked")).to_have_text("Tallsjö Teknik AB")
    expect(page.get_by_label("Var?")).to_have_value("Torget")
    expect(page.get_by_label("E-post")).to_have_value("elsa@example")


def test_an_answer_can_be_changed_from_the_review_and_is_then_the_one_that_is_sent(page: Page) -> None:
    fill_anonymous(page, "Det är mörkt på gångvägen.")
    review(page)
    page.get_by_role("button", name="Ändra Din synpunkt").click()
    expect(page).to_have_url(re.compile("#text$"))
    page.get_by_label("Berätta").fill("Det är mörkt på gångvägen vid skolan.")
    review(page)
    expect(page.locator("dt:text-is('Din synpunkt') + dd")).to_have_text(
        "Det är mörkt på gångvägen vid skolan."
    )
    page.get_by_role("button", name=SEND).click()
    receipt = read_receipt(page)
    assert re.fullmatch(r"\d{4}-\d{4,}", receipt.number)
    assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{26}", receipt.code.replace(" ", ""))
    expect(page.locator(".promise")).to_contain_text("Svar senast")


def test_a_double_click_gives_one_case_and_one_code(page: Page, demo) -> None:
    fill_anonymous(page, "Dubbelklick.")
    review(page)
    before = next_number(demo.address)
    page.get_by_role("button", name=SEND).dblclick()
    receipt = read_receipt(page)
    assert int(receipt.number.split("-")[1]) == before
    assert next_number(demo.address) == before + 2


def test_a_receipt_that_is_loaded_again_is_the_same_receipt(page: Page) -> None:
    receipt = send_anonymous(page, "Omladdning.")
    page.reload()
    assert read_receipt(page) == receipt


def test_a_sender_who_wants_no_answer_is_promised_none(page: Page) -> None:
    fill_anonymous(page, "Tack för en fin lekpark.", kind="Beröm")
    page.get_by_role("radio", name="Nej, det behövs inte").check()
    review(page)
    page.get_by_role("button", name=SEND).click()
    expect(page.locator(".promise")).to_have_text(
        "Du ville inte ha svar. Vi läser din synpunkt och lär av den."
    )


def test_a_named_sender_is_asked_for_a_way_to_answer(page: Page) -> None:
    page.goto("/lamna-synpunkt")
    page.get_by_role("radio", name="Klagomål").check()
    page.get_by_label("Berätta").fill("Hemtjänsten kom för sent.")
    page.get_by_role("radio", name="Med mitt namn").check()
    page.get_by_label("Namn", exact=True).fill("Elsa Åkerlund")
    page.get_by_role("button", name=REVIEW).click()
    expect(page.locator("#email-error")).to_contain_text("så att vi kan svara")
    page.get_by_label("E-post").fill("elsa@example.org")
    review(page)
    expect(page.locator("dt:text-is('Namn') + dd")).to_have_text("Elsa Åkerlund")
    page.get_by_role("button", name=SEND).click()
    read_receipt(page)


def test_the_contact_fields_of_an_anonymous_sender_are_left_out_and_it_is_said(page: Page) -> None:
    page.goto("/lamna-synpunkt")
    page.get_by_role("radio", name="Klagomål").check()
    page.get_by_label("Berätta").fill("Jag vill inte synas.")
    page.get_by_label("Namn", exact=True).fill("Elsa Åkerlund")
    page.get_by_role("radio", name="Anonym").check()
    review(page)
    expect(page.locator(".caution")).to_contain_text("Du har valt att vara anonym")
    expect(page.locator("dl.review")).not_to_contain_text("Elsa Åkerlund")


@pytest.mark.parametrize(
    ("text", "warning"),
    [
        ("Mitt nummer är 811218-9876.", "personnummer"),
        ("Ring mig på 070-174 06 42.", "telefonnummer"),
        ("Svara till elsa@example.org tack.", "e-postadress"),
    ],
)
def test_an_anonymous_sender_is_warned_of_what_gives_the_sender_away(
    page: Page, text: str, warning: str
) -> None:
    fill_anonymous(page, text)
    review(page)
    expect(page.locator(".caution")).to_contain_text(warning)
    page.get_by_role("button", name=SEND).click()
    read_receipt(page)


def test_a_text_that_is_too_long_comes_back_whole_with_an_error(page: Page) -> None:
    fill_anonymous(page, "å" * 20_001)
    page.get_by_role("button", name=REVIEW).click()
    expect(page.locator("#text-error")).to_contain_text("Texten är för lång")
    expect(page.get_by_label("Berätta")).to_have_value("å" * 20_001)


def test_the_longest_text_is_taken_whole(page: Page) -> None:
    receipt = send_anonymous(page, "ö" * 20_000)
    follow(page, receipt.code)
    assert page.locator("p.quote.written").inner_text() == "ö" * 20_000


def test_a_form_that_was_sent_and_is_sent_again_with_another_text_keeps_that_text(demo) -> None:
    form = f"{demo.address}/lamna-synpunkt"
    submission = re.search(r'name="submission" value="([^"]+)"', requests.get(form, timeout=30).text)
    assert submission
    fields = {"submission": submission[1], "kind": "complaint", "sender": "anonymous", "step": "send"}
    first = requests.post(form, data=fields | {"text": "Det första."}, timeout=30)
    other = requests.post(form, data=fields | {"text": "Något helt annat."}, timeout=30)
    assert first.status_code == 200
    assert other.status_code in (409, 422)
    assert "Något helt annat." in other.text
    assert "redan skickat" in other.text
