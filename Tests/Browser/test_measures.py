"""The municipality's own measures, figures, rounds, sets, groups and service measurement, kept at the desk."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from playwright.sync_api import Page, expect

from Browser.accessibility import check_everywhere, check_structure
from Browser.case_days import today
from Browser.desk_pages import expect_notice
from Browser.staff import ADMINISTRATOR, CARE_MANAGER, OFFICER, REGISTRAR, STRATEGIST

YEAR = today().year


def write_measure(page: Page, word: str, title: str) -> None:
    page.goto("/desk/matt")
    page.get_by_role("link", name="Skriv ett nytt mått").click()
    page.get_by_label("Kortnamn för måttet").fill(word)
    page.get_by_label("Vad heter det?").fill(title)
    page.get_by_label("Enhet", exact=True).fill("dagar")
    page.get_by_role("radio", name="Lägre är bättre").check()
    page.get_by_label("Vad mäter det, och hur räknas det?").fill("Dagar från anmälan till åtgärd.")
    page.get_by_role("button", name="Spara måttet").click()


def report(page: Page, value: str) -> None:
    page.get_by_label("Värde", exact=True).fill(value)
    page.get_by_label("Hur är det mätt?").fill("Alla anmälningar i år, ur felanmälan.")
    page.get_by_role("button", name="Rapportera uppgiften").click()


def test_a_measure_is_written_and_gets_a_value_that_is_called_own(desk) -> None:
    page = desk(STRATEGIST)
    write_measure(page, "svarstid-prov", "Svarstid på felanmälan")
    expect_notice(page, "Det är sparat.")
    page.get_by_role("link", name=f"Rapportera värdet för {YEAR}").click()
    report(page, "fyra")
    expect(page.get_by_role("alert")).to_be_focused()
    expect(page.get_by_label("Värde", exact=True)).to_have_value("fyra")
    check_structure(page)
    check_everywhere(page)
    report(page, "4,5")
    expect_notice(page, "Uppgiften är rapporterad.")
    expect(page.locator("dl.facts").last).to_contain_text("4,5 dagar, egen uppgift")
    report(page, "5")
    expect(page.locator("dl.facts").last).to_contain_text("Alla, version 2")
    page.goto("/desk/matt/uppgifter")
    expect(page.get_by_role("row").filter(has_text="Svarstid på felanmälan")).to_contain_text("5 dagar")


def test_a_number_far_from_the_year_before_is_asked_about(desk) -> None:
    page = desk(STRATEGIST)
    write_measure(page, "svarstid-hopp", "Svarstid som hoppar")
    page.goto(f"/desk/matt/uppgift/svarstid-hopp/{YEAR - 1}")
    report(page, "4,5")
    page.goto(f"/desk/matt/uppgift/svarstid-hopp/{YEAR}")
    report(page, "45")
    expect(page.get_by_role("alert")).to_contain_text("skiljer sig mycket")
    check_everywhere(page)
    page.get_by_label("Ja, värdet stämmer").check()
    page.get_by_role("button", name="Rapportera uppgiften").click()
    expect_notice(page, "Uppgiften är rapporterad.")


def test_a_measure_is_closed_openly(desk) -> None:
    page = desk(ADMINISTRATOR)
    write_measure(page, "svarstid-stangd", "Svarstid som stängs")
    page.get_by_label("Sista året med värden").fill(str(YEAR - 1))
    page.get_by_label("Varför?").fill("Ersatt av ett bättre mått.")
    page.get_by_role("button", name="Stäng måttet").click()
    expect_notice(page, "Det är stängt.")
    expect(page.locator("main")).to_contain_text(f"Stängt efter {YEAR - 1}: Ersatt av ett bättre mått.")
    check_everywhere(page)
    page.get_by_role("button", name="Öppna måttet igen").click()
    expect_notice(page, "Det är öppnat igen.")


def test_a_checklist_is_filled_in_and_makes_an_index(desk) -> None:
    page = desk(STRATEGIST)
    page.goto("/desk/matt/eget/delaktighet")
    page.get_by_role("link", name=f"Fyll i checklistan för {YEAR}").click()
    check_structure(page)
    check_everywhere(page)
    page.get_by_role("button", name="Spara checklistan").click()
    expect(page.get_by_role("alert")).to_contain_text("Skriv poängen på frågan")
    page.wait_for_load_state()
    for field in page.locator('input[name^="points-"]').all():
        field.fill("1")
    page.get_by_role("button", name="Spara checklistan").click()
    expect_notice(page, "Uppgiften är rapporterad.")
    expect(page.locator(".lead")).to_contain_text("% av maxpoäng (egen uppgift).")
    page.goto("/desk/matt/eget/delaktighet/checklista")
    check_structure(page)
    check_everywhere(page)
    page.get_by_role("button", name="Fler rader").click()
    expect(page.get_by_role("button", name="Spara checklistan")).to_be_visible()


def test_a_round_gives_a_manager_a_task_and_says_what_is_left(desk) -> None:
    page = desk(STRATEGIST)
    page.goto("/desk/matt/insamling/ny")
    check_structure(page)
    check_everywhere(page)
    page.get_by_label("Första dagen").fill(today().isoformat())
    page.get_by_label("Sista dagen").fill((today() + timedelta(days=30)).isoformat())
    waiting = page.get_by_role("group", name="(U23401)")
    manager = waiting.get_by_label("Ansvarig").locator("option", has_text="Maajja").first
    waiting.get_by_label("Ansvarig").select_option(value=manager.get_attribute("value"))
    page.get_by_role("button", name="Spara insamlingen").click()
    expect_notice(page, "Det är sparat.")
    expect(page.get_by_role("heading", level=2).first).to_contain_text("Rapporterat: 0 av 1 uppgift.")
    expect(page.locator("main")).to_contain_text("Kvar: Väntetid")
    check_structure(page)
    check_everywhere(page)
    manager_page = desk(CARE_MANAGER)
    manager_page.goto("/desk/uppgifter")
    manager_page.get_by_role("link", name="U23401").click()
    report(manager_page, "31")
    expect_notice(manager_page, "Uppgiften är rapporterad.")
    manager_page.goto(f"/desk/matt/insamling/{YEAR}")
    expect(manager_page.locator("main")).to_contain_text("Rapporterat: 1 av 1 uppgift.")
    expect(manager_page.get_by_role("link", name="Ändra insamlingen")).to_have_count(0)


def test_a_set_and_a_group_are_put_together(desk) -> None:
    page = desk(STRATEGIST)
    page.goto("/desk/matt/samling/ny")
    page.get_by_label("Kortnamn för samlingen").fill("vara-prov")
    page.get_by_label("Vad heter samlingen?").fill("Våra mått")
    page.get_by_label("Beteckning").first.fill("U23401")
    page.get_by_role("button", name="Spara samlingen").click()
    expect_notice(page, "Det är sparat.")
    expect(page.get_by_label("Enhet").first).to_have_value("dagar")
    check_structure(page)
    check_everywhere(page)
    page.goto("/desk/matt/grupp/ny")
    page.get_by_label("Vad heter gruppen?").fill("Fjällkommunerna")
    page.get_by_label("Kommuner").fill("Berg\nG33630\n180")
    page.get_by_role("button", name="Spara gruppen").click()
    expect(page.get_by_role("alert")).to_contain_text("G33630 är en grupp och ingen kommun.")
    expect(page.get_by_role("alert")).to_contain_text("Menar du 0180, Stockholm?")
    check_everywhere(page)
    page.get_by_label("Kommuner").fill("Berg\nHärjedalen\nÅre")
    page.get_by_role("button", name="Spara gruppen").click()
    expect_notice(page, "Det är sparat.")


def test_the_service_measurement_is_entered_and_says_that_it_is_too_little_to_compare(desk) -> None:
    page = desk(STRATEGIST)
    page.goto("/desk/matt/servicematning/samtal")
    page.get_by_role("radio", name="Telefon", exact=True).check()
    page.get_by_label("Område", exact=True).fill("Förskola")
    page.get_by_label("Vad frågade du?").fill("När får vi besked om plats?")
    page.get_by_label("Vilken dag?").fill((today() - timedelta(days=1)).isoformat())
    page.get_by_label("Vilken tid?").fill("09:15")
    page.get_by_role("button", name="Spara", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("Välj vad samtalet ledde till.")
    check_structure(page)
    check_everywhere(page)
    page.get_by_role("radio", name="Direkt svar på frågan").check()
    page.get_by_role("radio", name="Gott", exact=True).check()
    page.get_by_role("button", name="Spara", exact=True).click()
    expect_notice(page, "Det är inskrivet.")
    page.goto("/desk/matt/servicematning/betyg")
    page.get_by_role("radio", name="Telefon", exact=True).check()
    page.get_by_label("Betyg, en rad för varje svar").fill("5 4\n6 1")
    page.get_by_role("button", name="Spara betygen").click()
    expect(page.get_by_role("alert")).to_contain_text("Rad 2, ”6 1”")
    check_everywhere(page)
    page.get_by_label("Betyg, en rad för varje svar").fill("5 4\n4 -")
    page.get_by_role("button", name="Spara betygen").click()
    page.goto(f"/desk/matt/servicematning?from={YEAR - 1}-01-01")
    expect(page.locator("main")).to_contain_text("Under 100 svar: jämför inte.")
    direct = page.get_by_role("row").filter(has_text="Telefon: direkt svar på frågan")
    expect(direct).to_contain_text("1 av 1")
    check_structure(page)
    check_everywhere(page)
    page.get_by_role("button", name="Spara resultatet som egna uppgifter").click()
    expect(page.get_by_role("status")).to_contain_text("egna uppgifter är sparade.")


STATES: dict[str, Callable[[Page], object]] = {
    "measures": lambda page: page.goto("/desk/matt"),
    "new measure": lambda page: page.goto("/desk/matt/eget/ny"),
    "own measure": lambda page: page.goto("/desk/matt/eget/webbinformation"),
    "figures": lambda page: page.goto("/desk/matt/uppgifter"),
    "figures, with an error": lambda page: page.goto("/desk/matt/uppgift?kpi=23401&year=x"),
    "new set": lambda page: page.goto("/desk/matt/samling/ny"),
    "new set from another": lambda page: page.goto("/desk/matt/samling/ny?fran=kkik-2024"),
    "new group": lambda page: page.goto("/desk/matt/grupp/ny"),
    "service measurement": lambda page: page.goto("/desk/matt/servicematning"),
    "test call": lambda page: page.goto("/desk/matt/servicematning/samtal"),
    "grades": lambda page: page.goto("/desk/matt/servicematning/betyg"),
}


@pytest.mark.parametrize("name", STATES)
def test_a_page_of_measures_is_accessible(desk, name: str) -> None:
    page = desk(STRATEGIST)
    STATES[name](page)
    check_structure(page)
    check_everywhere(page)


@pytest.mark.parametrize("username", [OFFICER, REGISTRAR])
def test_for_others_the_pages_are_missing(open_page: Callable[..., Page], sessions, username: str) -> None:
    page = open_page(session=sessions(username))
    for path in ("matt", "matt/eget/ny", "matt/uppgifter", "matt/uppgift/U23401/2026", "matt/servicematning"):
        answer = page.goto(f"/desk/{path}")
        assert answer is not None
        assert answer.status == 404, path


def test_without_javascript_a_measure_is_written(open_page, sessions) -> None:
    page = open_page(javascript=False, session=sessions(STRATEGIST))
    write_measure(page, "svarstid-utan", "Svarstid utan skript")
    expect_notice(page, "Det är sparat.")
