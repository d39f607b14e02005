"""The registrars' pile with its proposals, and the rules that place what comes in."""

import re

import pytest
from playwright.sync_api import Page, expect

from Browser.accessibility import check_everywhere, check_structure
from Browser.desk_pages import expect_notice, letter, open_case, unfold
from Browser.staff import ADMINISTRATOR, OFFICER, REGISTRAR

def send_back(page: Page, number: str, reason: str) -> None:
    open_case(page, number)
    unfold(page, "Lämna tillbaka till registratorn")
    page.get_by_label("Varför hör det inte hit?").fill(reason)
    page.get_by_role("button", name="Lämna tillbaka", exact=True).click()


def row(page: Page, number: str):
    return page.locator(".pile > li").filter(has=page.get_by_role("link", name=number, exact=True))


def test_a_case_is_sent_back_and_placed_from_the_pile(desk) -> None:
    page = desk(OFFICER)
    number = letter("Snön ligger kvar på gångvägen och plogningen uteblev.").send(page)
    send_back(page, number, "Det är inte vår väg.")
    expect(page).to_have_url(re.compile("/desk$"))
    registrar = desk(REGISTRAR)
    registrar.goto("/desk/fordelning")
    item = row(registrar, number)
    expect(item).to_contain_text("Det är inte vår väg.")
    # Whoever sent it back is not proposed again.
    expect(item.locator(".advice")).to_have_count(0)
    item.get_by_label("Enhet").select_option(label="– Medborgarhuset")
    item.get_by_role("button", name=f"Fördela {number}").click()
    expect_notice(registrar, "1 ärende är fördelat.")
    expect(row(registrar, number)).to_have_count(0)
    open_case(registrar, number)
    expect(registrar.locator(".journal")).to_contain_text("fördelade ärendet")


def test_a_case_is_placed_with_the_keyboard_alone(desk) -> None:
    page = desk(OFFICER)
    number = letter("Plogbilen skottade igen infarten, snöröjningen är dålig.").send(page)
    send_back(page, number, "Fel enhet.")
    registrar = desk(REGISTRAR)
    registrar.goto("/desk/fordelning")
    row(registrar, number).get_by_label("Enhet").select_option(label="– Medborgarhuset")
    link = row(registrar, number).get_by_role("link", name=number)
    for _ in range(40):
        registrar.keyboard.press("j")
        if link.evaluate("it => it === document.activeElement"):
            break
    expect(link).to_be_focused()
    registrar.keyboard.press("f")
    expect_notice(registrar, "1 ärende är fördelat.")


def test_a_rule_is_written_tried_and_switched_on_and_off(desk) -> None:
    page = desk(REGISTRAR)
    page.goto("/desk/fordelningsregler")
    page.get_by_role("link", name="Skriv en ny regel").click()
    page.get_by_label("Regelns namn").fill("Biblioteket")
    page.get_by_label("Ord i rubriken eller texten").fill("bibliotek*\nboklån*")
    page.get_by_label("Enhet", exact=True).select_option(label="– Medborgarhuset")
    page.get_by_role("button", name="Spara regeln").click()
    page.wait_for_load_state()
    expect(page.get_by_role("button", name="Slå på regeln")).to_have_count(0)
    page.get_by_role("button", name="Prova på det senaste årets ärenden").click()
    expect(page.locator("#prov")).to_contain_text("Regeln skulle ha fångat")
    page.get_by_role("button", name="Slå på regeln").click()
    expect_notice(page, "Regeln är på.")
    page.get_by_role("button", name="Slå av regeln").click()
    expect_notice(page, "Regeln är av.")
    expect(page.get_by_text("slog på version 1")).to_be_visible()


def test_a_proposal_is_asked_for_while_registering(desk) -> None:
    page = desk(REGISTRAR)
    page.goto("/desk/registrera")
    page.get_by_label("Synpunkten, med avsändarens ord").fill("Snön ligger kvar, plogningen uteblev helt.")
    page.get_by_role("button", name="Föreslå enhet").click()
    expect(page.locator(".advice")).to_contain_text("Förslag:")
    expect(page.get_by_label("Synpunkten, med avsändarens ord")).to_have_value(
        "Snön ligger kvar, plogningen uteblev helt."
    )


def test_an_administrator_keeps_the_rules_and_sees_no_case(desk) -> None:
    page = desk(ADMINISTRATOR)
    page.goto("/desk/fordelningsregler")
    page.get_by_role("link", name="Snö och halka").click()
    expect(page.locator("#prov")).to_contain_text("Regeln skulle ha fångat")
    page.wait_for_load_state()
    expect(page.get_by_role("button", name="Prova på det senaste årets ärenden")).to_have_count(0)
    expect(page.locator('a[href^="/desk/arenden/"]')).to_have_count(0)


def tried_rule(page: Page) -> None:
    page.goto("/desk/fordelningsregler")
    page.get_by_role("link", name="Skolskjuts").click()
    page.get_by_role("button", name="Prova på det senaste årets ärenden").click()


def wrong_rule(page: Page) -> None:
    page.goto("/desk/fordelningsregler/ny")
    page.get_by_role("button", name="Spara regeln").click()


STATES = {
    "pile": lambda page: page.goto("/desk/fordelning"),
    "rules": lambda page: page.goto("/desk/fordelningsregler"),
    "blank rule": lambda page: page.goto("/desk/fordelningsregler/ny"),
    "wrong rule": wrong_rule,
    "tried rule": tried_rule,
    "without owner": lambda page: page.goto("/desk/utan-agare"),
}


@pytest.mark.parametrize("name", STATES)
def test_a_page_of_routing_is_accessible(desk, name: str) -> None:
    page = desk(REGISTRAR)
    STATES[name](page)
    check_structure(page)
    check_everywhere(page)
