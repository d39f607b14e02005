"""A telephone call and a letter, registered on somebody's behalf."""

import pytest
from playwright.sync_api import Page, expect

from Browser.case_days import working_day_before
from Browser.desk_pages import Registration, facts, letter, open_case, register
from Browser.feedback_form import follow
from Browser.staff import OFFICER, REGISTRAR

CALL = Registration(
    channel="Telefon",
    text="Det luktar avlopp i källaren.",
    choices=["Ja, det är bekräftat"],
    lines={
        "Vem skrev ned det som sades?": "Maj-Britt Näslund",
        "Namn": "Olof Rönnmark",
        "Telefon": "070-174 06 11",
    },
)


def test_a_call_is_registered_and_acknowledged_while_it_lasts(desk) -> None:
    page = desk(REGISTRAR)
    CALL.fill(page)
    page.locator("#readBack-yes").check()
    register(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Synpunkten är registrerad")
    told = facts(page)
    assert "Bekräftelse senast" not in told
    assert "Svar senast" in told
    open_case(page, told["Nummer"])
    case = facts(page)
    assert case["Kanal"] == "Telefon"
    assert case["Nedtecknad av"] == "Maj-Britt Näslund, uppläst"
    assert case["Telefon"] == "070-174 06 11"
    expect(page.locator(".case-line")).to_contain_text("Bekräftad")


def test_a_call_must_say_who_wrote_it_down_and_whether_it_was_read_back(desk) -> None:
    page = desk(REGISTRAR)
    Registration(text="Papperskorgen är full.", lines={"Telefon": "070-174 06 11"}).fill(page)
    page.get_by_role("button", name="Registrera synpunkten").click()
    expect(page.get_by_role("alert")).to_be_focused()
    expect(page.get_by_role("alert")).to_contain_text("Välj om du har läst upp texten.")
    expect(page.get_by_label("Synpunkten, med avsändarens ord")).to_have_value(
        "Papperskorgen är full."
    )


@pytest.mark.parametrize("rule", ["Hämtad eller levererad med posten", "Vår egen brevlåda"])
def test_a_letter_by_post_counts_from_the_working_day_before(desk, rule: str) -> None:
    page = desk(REGISTRAR)
    posted = letter("Brevet kom med posten.")
    posted.choices = [rule, "Nej, inte än"]
    number = posted.send(page)
    received, due = facts(page)["Kom in"], facts(page)["Svar senast"]
    assert received == working_day_before()
    assert "Bekräftelse senast" in facts(page)
    open_case(page, number)
    assert facts(page)["Kom in"] == received
    assert "Så bestämdes ankomstdagen" in facts(page)
    expect(page.locator(".promises")).to_contain_text(f"senast {due}")
    expect(page.locator("#next-heading")).to_contain_text("Bekräfta senast")


def test_a_letter_handed_over_at_the_desk_counts_from_the_same_day(desk) -> None:
    page = desk(REGISTRAR)
    number = letter("Brevet lämnades i receptionen.").send(page)
    received = facts(page)["Kom in"]
    assert received != working_day_before()
    open_case(page, number)
    assert facts(page)["Kom in"] == received
    assert "Så bestämdes ankomstdagen" not in facts(page)


def test_the_code_that_was_handed_over_leads_to_the_case(desk, page: Page) -> None:
    staff = desk(REGISTRAR)
    number = letter("Kvittot lämnas över disk.").send(staff)
    follow(page, staff.locator(".code").inner_text())
    expect(page.get_by_role("heading", level=1)).to_have_text(f"Din synpunkt {number}")


def test_a_blank_registration_names_every_field_that_is_missing(desk) -> None:
    page = desk(REGISTRAR)
    page.goto("/desk/registrera")
    page.get_by_role("button", name="Registrera synpunkten").click()
    expect(page.get_by_role("alert")).to_be_focused()
    for name in ("channel", "kind", "sender", "text"):
        expect(page.locator(f"#{name}-error")).to_be_visible()


def test_a_registration_sent_twice_is_registered_once(desk) -> None:
    page = desk(REGISTRAR)
    letter("Dubbelklick vid disken i biblioteket på Storgatan.").fill(page)
    page.get_by_role("button", name="Registrera synpunkten").dblclick()
    expect(page.get_by_role("heading", level=1)).to_have_text("Synpunkten är registrerad")
    number = facts(page)["Nummer"]
    page.reload()
    assert facts(page)["Nummer"] == number


def test_an_officer_registers_for_the_own_board(desk) -> None:
    page = desk(OFFICER)
    number = letter("Ett brev rakt till handläggaren.").send(page)
    open_case(page, number)
    expect(page.locator(".journal")).to_contain_text("Jonas Fjällström")


def test_only_the_fields_of_the_chosen_channel_are_shown(desk) -> None:
    page = desk(REGISTRAR)
    page.goto("/desk/registrera")
    page.get_by_role("radio", name="Telefon").check()
    expect(page.get_by_text("Hur kom brevet?")).to_be_hidden()
    expect(page.get_by_label("Vem skrev ned det som sades?")).to_be_visible()
    page.get_by_role("radio", name="Brev", exact=True).check()
    expect(page.get_by_text("Hur kom brevet?")).to_be_visible()
    expect(page.get_by_label("Vem skrev ned det som sades?")).to_be_hidden()
