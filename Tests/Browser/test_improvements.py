"""Improvements, the workplace meeting and the policy in the browser."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from Browser.accessibility import check_everywhere, check_structure
from Browser.case_days import today
from Browser.desk_pages import expect_notice
from Browser.staff import ADMINISTRATOR, CARE_MANAGER, STRATEGIST
from Browser.test_paper import paper_pages

YEAR = today().year
UNIT = "Hemtjänsten"


def plan(page: Page, title: str) -> None:
    page.goto("/desk/atgarder/ny")
    page.get_by_label("Vad ska göras?").fill(title)
    page.get_by_label("Var?").select_option(label=f"– {UNIT}")
    page.get_by_label("Klar senast").fill(f"{YEAR + 1}-03-01")
    page.get_by_role("button", name="Planera åtgärden").click()
    expect_notice(page, "Åtgärden är planerad.")


def finish(page: Page) -> None:
    page.get_by_text("Ändra läget", exact=True).click()
    page.get_by_label("Läge").select_option(label="Klar")
    page.get_by_label("Vad visar att det är klart?").fill("Rutinen används sedan i måndags.")
    page.get_by_role("button", name="Spara läget").click()
    expect_notice(page, "Läget är sparat.")


def write_story(page: Page, headline: str) -> None:
    page.get_by_text("Skriv texten", exact=True).click()
    page.get_by_label("Rubrik").fill(headline)
    page.get_by_label("Ni sa", exact=True).fill("Ni fick vänta utan att någon hörde av sig.")
    page.get_by_label("Vi gjorde", exact=True).fill("Nu ringer vi alltid när vi är sena.")
    page.get_by_role("button", name="Spara texten").click()


def choose_unit(page: Page) -> None:
    page.goto("/desk/apt")
    page.get_by_label("Enhet", exact=True).select_option(label=UNIT)
    page.get_by_label("Från och med").fill(f"{YEAR - 1}-01-01")
    page.get_by_label("Till och med").fill(f"{YEAR}-12-31")
    page.get_by_role("button", name="Visa bladet").click()
    page.wait_for_load_state()


def test_an_improvement_is_planned_done_told_and_followed_up(desk, open_page) -> None:
    page = desk(CARE_MANAGER)
    plan(page, "Ring den som väntar")
    page.get_by_label("Nytt steg").fill("Skriv rutinen")
    page.get_by_role("button", name="Lägg till steget").click()
    page.get_by_role("button", name="Skriv rutinen").click()
    expect_notice(page, "Steget är klart.")
    finish(page)
    write_story(page, "Vi ringer när vi är sena")
    public = open_page()
    public.goto("/forbattringar")
    expect(public.locator("main")).not_to_contain_text("Vi ringer när vi är sena")
    page.get_by_role("button", name="Godkänn och visa på webben").click()
    expect_notice(page, "Texten visas nu på webben.")
    public.goto("/forbattringar")
    expect(public.get_by_role("heading", name="Vi ringer när vi är sena")).to_be_visible()
    page.get_by_text("Följ upp", exact=True).click()
    page.get_by_label("Bättre").check()
    page.get_by_label("Vad bygger du det på?").fill("Färre hör av sig om väntan.")
    page.get_by_role("button", name="Spara uppföljningen").click()
    expect_notice(page, "Uppföljningen är sparad.")
    expect(page.locator(".journal")).to_contain_text("godkände texten för webben")
    page.get_by_role("button", name="Ta bort från webben").click()
    public.goto("/forbattringar")
    expect(public.locator("main")).not_to_contain_text("Vi ringer när vi är sena")


def test_a_pattern_shows_its_cases_and_leads_to_a_plan(desk) -> None:
    page = desk(CARE_MANAGER)
    page.goto("/desk/monster")
    page.get_by_label("Namn").fill("Klagomål på hemtjänsten")
    page.get_by_label("Typ").select_option(label="Klagomål")
    page.get_by_label("Var?").select_option(label=f"– {UNIT}")
    page.get_by_role("button", name="Spara mönstret").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Klagomål på hemtjänsten")
    expect(page.locator("[data-case]")).not_to_have_count(0)
    page.get_by_role("link", name="Planera en åtgärd").click()
    expect(page.get_by_label("Mönster som effekten räknas i")).to_have_value(page.url.split("monster=")[1])


def test_the_sheet_for_the_workplace_meeting_fits_one_page_and_tells_approved_words(desk) -> None:
    page = desk(CARE_MANAGER)
    choose_unit(page)
    for number in range(min(3, page.locator("input[name^='said-']").count())):
        page.locator("input[name^='said-']").nth(number).fill(f"Hjälpen kom sent, gång {number + 1}.")
        page.locator("input[name^='use-']").nth(number).check()
    page.get_by_role("button", name="Spara texterna för bladet").click()
    expect_notice(page, "Texterna är sparade.")
    expect(page.locator(".apt")).to_contain_text("Hjälpen kom sent, gång 1.")
    assert paper_pages(page) == 1
    page.get_by_label("Hur många var med?").fill("9")
    page.get_by_label("Vad kom ni fram till?").fill("Vi läste bladet.")
    page.get_by_label("Åtgärder, en på varje rad").fill("Byt schema på helgerna")
    page.get_by_label("Åtgärderna ska vara klara senast").fill(f"{YEAR + 1}-02-01")
    page.get_by_role("button", name="Spara anteckningarna").click()
    expect_notice(page, "Anteckningarna är sparade.")
    expect(page.locator(".apt")).to_contain_text("Byt schema på helgerna")


def test_the_card_fits_one_sheet(desk) -> None:
    page = desk(ADMINISTRATOR)
    page.goto("/desk/rutinen/kort")
    page.get_by_label("Arbetsplats på kortet").select_option(label=UNIT)
    page.get_by_role("button", name="Visa", exact=True).click()
    expect(page.locator(".card")).to_contain_text(UNIT)
    assert paper_pages(page) == 1


def improvement_unfolded(page: Page) -> None:
    plan(page, "Alla formulär")
    finish(page)
    write_story(page, "Så blev det")
    page.wait_for_load_state()
    for summary in page.locator("main details > summary").all():
        summary.click()


def plan_with_errors(page: Page) -> None:
    page.goto("/desk/atgarder/ny")
    page.get_by_role("button", name="Planera åtgärden").click()


def policy_previewed(page: Page) -> None:
    page.goto("/desk/rutinen/ny")
    page.get_by_role("button", name="Förhandsgranska").click()


def text_previewed(page: Page) -> None:
    page.goto("/desk/texter/personuppgifter")
    page.get_by_role("button", name="Förhandsgranska").click()


DESK_PAGES: dict[str, tuple[str, Callable[[Page], object]]] = {
    "list": (STRATEGIST, lambda page: page.goto("/desk/atgarder?standing=all")),
    "form with errors": (CARE_MANAGER, plan_with_errors),
    "improvement": (CARE_MANAGER, improvement_unfolded),
    "patterns": (CARE_MANAGER, lambda page: page.goto("/desk/monster")),
    "meeting": (CARE_MANAGER, choose_unit),
    "policy": (ADMINISTRATOR, lambda page: page.goto("/desk/rutinen")),
    "new policy": (ADMINISTRATOR, policy_previewed),
    "texts": (ADMINISTRATOR, lambda page: page.goto("/desk/texter")),
    "new text": (ADMINISTRATOR, text_previewed),
    "card": (ADMINISTRATOR, lambda page: page.goto("/desk/rutinen/kort")),
}


@pytest.mark.parametrize("name", DESK_PAGES)
def test_the_desk_pages_are_accessible(desk, name: str) -> None:
    username, go = DESK_PAGES[name]
    page = desk(username)
    go(page)
    check_structure(page)
    check_everywhere(page)


@pytest.mark.parametrize("path", ["/forbattringar", "/sa-hanterar-vi-synpunkter"])
def test_the_public_pages_are_accessible(page: Page, path: str) -> None:
    page.goto(path)
    check_structure(page)
    check_everywhere(page)
