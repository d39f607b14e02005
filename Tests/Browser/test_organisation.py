"""The organisation, the service areas and what the municipality says of itself, as an administrator changes them."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from Browser.accessibility import check_everywhere, check_structure
from Browser.case_days import today
from Browser.desk_pages import expect_notice
from Browser.staff import ADMINISTRATOR, REGISTRAR

COMING = "2099-01-04"


@pytest.fixture
def page(open_page: Callable[..., Page], sessions: Callable[[str], dict]) -> Page:
    """The administrator at the list of the organisation."""
    page = open_page(session=sessions(ADMINISTRATOR))
    page.goto("/desk/organisation")
    return page


def section(page: Page, heading: str):
    """The block of a page under a heading."""
    return page.get_by_role("region", name=heading, exact=True)


def history(page: Page) -> list[str]:
    """What was done, the newest first."""
    return page.locator(".journal .what").all_inner_texts()


def add(page: Page, link: str, name: str, under: str = "") -> None:
    page.goto("/desk/organisation")
    page.get_by_role("link", name=link).click()
    page.get_by_label("Namn", exact=True).fill(name)
    if under:
        page.get_by_label("Ligger i").select_option(label=under)
    page.get_by_role("button", name="Lägg till").click()
    expect_notice(page, "Det är tillagt.")


def test_the_organisation_from_a_new_board_to_its_end(page: Page) -> None:
    add(page, "Lägg till en nämnd", "Provnämnden")
    add(page, "Lägg till en förvaltning", "Provförvaltningen", "Provnämnden")
    add(page, "Lägg till en enhet", "Provhuset", "Provförvaltningen")
    provhuset = page.url
    add(page, "Lägg till en enhet", "Avdelning Nord", "– Provhuset")
    page.goto(provhuset)

    section(page, "Byt namn").get_by_label("Namn").fill("Provgården")
    page.get_by_role("button", name="Byt namn").click()
    expect_notice(page, "Ändringen är sparad.")
    section(page, "Drift").get_by_text("En privat utförare", exact=True).click()
    page.get_by_role("button", name="Spara driften").click()
    expect(page.get_by_role("alert")).to_contain_text("Skriv namnet på bolaget eller utföraren.")
    expect(page.get_by_role("alert")).to_be_focused()
    check_structure(page)
    check_everywhere(page)
    page.get_by_label("Bolagets eller utförarens namn").fill("Prov Omsorg AB")
    page.get_by_role("button", name="Spara driften").click()
    expect_notice(page, "Ändringen är sparad.")

    moved = section(page, "Omorganisera")
    moved.get_by_label("Namn efter omorganisationen").fill("Nya gården")
    moved.get_by_label("Från och med").fill(COMING)
    moved.get_by_role("button", name="Omorganisera").click()
    expect_notice(page, "Enheten är omorganiserad.")
    expect(page.locator("dl.facts")).to_contain_text("Provgården, Provförvaltningen, Provnämnden")
    check_everywhere(page)

    page.goto(provhuset)
    said = history(page)
    assert "ändrade namnet från ”Provhuset” till ”Provgården”." in said[2]
    assert said[1].endswith("från kommunen till Prov Omsorg AB (privat utförare).")
    assert "omorganiserade ”Provgården, " in said[0] and "från och med" in said[0]

    page.goto("/desk/organisation")
    check_structure(page)
    check_everywhere(page)
    # The part moved with it: both rows are there until the day comes.
    expect(page.get_by_role("link", name="Avdelning Nord")).to_have_count(2)
    page.get_by_role("link", name="Provförvaltningen").click()
    section(page, "Stäng").get_by_label("Stängd från och med").fill(COMING)
    section(page, "Stäng").get_by_role("button", name="Stäng").click()
    expect(page.get_by_role("alert")).to_contain_text("Provförvaltningen har delar kvar: Nya gården.")


def test_a_unit_with_open_cases_stays_open(page: Page) -> None:
    busy = page.locator("tr").filter(has=page.locator("td.number", has_text=re.compile("[1-9]"))).first
    name = busy.locator("th a").inner_text()
    busy.locator("th a").click()
    closing = section(page, "Stäng")
    closing.get_by_text("öppet nu").or_(closing.get_by_text("öppna nu")).click()
    check_everywhere(page)
    closing.get_by_label("Stängd från och med").fill(today().isoformat())
    closing.get_by_role("button", name="Stäng").click()
    expect(page.get_by_role("alert")).to_contain_text(name)
    expect(page.get_by_label("Stängd från och med")).to_have_value(today().isoformat())


def test_what_belongs_to_a_unit_is_shown_where_it_is_reorganised(page: Page) -> None:
    page.goto("/desk/organisation")
    page.get_by_role("link", name="Tallsjö Teknik AB").first.click()
    moving = section(page, "Omorganisera")
    expect(moving.get_by_label("1 fördelningsregel")).to_be_checked()
    expect(moving.get_by_text("Snö och halka")).to_be_visible()
    check_structure(page)
    check_everywhere(page)


def test_a_service_area_is_added_closed_and_kept(page: Page) -> None:
    page.goto("/desk/verksamhetsomraden")
    page.get_by_label("Namn").fill("Provverksamhet")
    page.get_by_role("button", name="Lägg till").click()
    expect_notice(page, "Det är tillagt.")
    check_structure(page)
    check_everywhere(page)
    page.get_by_label("Namn").fill("provverksamhet")
    page.get_by_role("button", name="Lägg till").click()
    expect(page.get_by_role("alert")).to_contain_text("finns redan")
    page.get_by_role("link", name="Provverksamhet", exact=True).click()
    page.get_by_label("Stängd från och med").fill(COMING)
    page.get_by_role("button", name="Stäng", exact=True).click()
    expect_notice(page, "Stängningen är sparad.")
    check_everywhere(page)
    page.get_by_role("button", name="Stäng inte").click()
    expect_notice(page, "Stängningen är ångrad.")
    assert history(page)[0].endswith("ångrade stängningen av verksamhetsområdet Provverksamhet.")


def test_the_municipality_changes_what_it_says_of_itself(page: Page) -> None:
    page.goto("/desk/kommunen")
    page.get_by_label("Webbplats").fill("tallsjo.example")
    page.get_by_role("button", name="Spara").click()
    expect(page.get_by_role("alert")).to_be_focused()
    check_structure(page)
    check_everywhere(page)
    page.get_by_label("Webbplats").fill("https://prov.tallsjo.example")
    page.get_by_role("button", name="Spara").click()
    expect_notice(page, "Ändringen är sparad.")
    assert "https://prov.tallsjo.example" in history(page)[0]


def test_for_others_the_pages_are_missing(open_page: Callable[..., Page], sessions: Callable[[str], dict]) -> None:
    page = open_page(session=sessions(REGISTRAR))
    for path in ("organisation", "organisation/ny/enhet", "verksamhetsomraden", "kommunen"):
        answer = page.goto(f"/desk/{path}")
        assert answer is not None and answer.status == 404
