"""Solved on the spot, by keyboard alone; a meeting's sheet, without JavaScript; and a likely duplicate."""

from playwright.sync_api import Page, expect

from Browser.accessibility import check_everywhere, check_structure
from Browser.desk_pages import Registration, facts, open_case
from Browser.staff import CARE_MANAGER, OFFICER, REGISTRAR


def test_what_was_solved_on_the_spot_is_registered_by_keyboard_alone(desk) -> None:
    page = desk(CARE_MANAGER)
    page.keyboard.press("l")
    expect(page.get_by_role("heading", level=1)).to_have_text("Löst på plats")
    check_structure(page)
    check_everywhere(page)
    page.get_by_label("Vad gällde det?").focus()
    page.keyboard.type("Matlådan var kall.")
    page.keyboard.press("Tab")
    page.keyboard.type("Värmde den och bad om ursäkt.")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    # The unit is the person's own, and the place is where most of it happens.
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("är registrerad, besvarad och avslutad")
    number = page.get_by_role("status").inner_text().split()[0]
    open_case(page, number)
    expect(page.locator(".case-line")).to_contain_text("Avslutad")
    assert facts(page)["Löst på plats"] == "Ja"
    page.goto("/desk/rapport")
    expect(page.locator("main")).to_contain_text("Löst på plats:")


def test_a_form_with_nothing_in_it_says_what_is_missing(desk) -> None:
    page = desk(OFFICER)
    page.goto("/desk/lost-pa-plats")
    page.get_by_role("button", name="Registrera och avsluta").click()
    expect(page.get_by_role("alert")).to_be_focused()
    expect(page.get_by_role("alert").get_by_role("link")).to_have_count(3)
    check_everywhere(page)


def test_a_sheet_of_views_works_without_javascript_and_keeps_every_row(open_page, sessions) -> None:
    page: Page = open_page(javascript=False, session=sessions(REGISTRAR))
    page.goto("/desk/moten")
    page.get_by_label("Möte eller plats").fill("Föräldramöte")
    page.locator("#text-1").fill("Gården är rolig.")
    page.locator("#kind-1").select_option(label="Beröm")
    page.locator("#text-2").fill("Staketet har ett hål.")
    page.get_by_role("button", name="Fler rader").click()
    expect(page.locator("#text-15")).to_be_visible()
    page.get_by_role("button", name="Registrera synpunkterna").click()
    expect(page.get_by_role("alert")).to_contain_text("Synpunkt 2:")
    expect(page.locator("#text-1")).to_have_value("Gården är rolig.")
    page.locator("#kind-2").select_option(label="Klagomål")
    page.locator("#wantsAnswer-2").select_option(label="Ja")
    page.get_by_role("button", name="Registrera synpunkterna").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Synpunkterna är registrerade")
    expect(page.locator("tbody tr")).to_have_count(2)
    page.locator("tbody a").first.click()
    assert facts(page)["Från"].startswith("Föräldramöte")


def test_the_sheet_is_accessible(desk) -> None:
    page = desk(REGISTRAR)
    page.goto("/desk/moten")
    check_structure(page)
    check_everywhere(page)
    page.get_by_role("button", name="Registrera synpunkterna").click()
    expect(page.get_by_role("alert")).to_be_focused()
    check_everywhere(page)


def test_a_likely_duplicate_is_shown_before_it_is_registered(desk) -> None:
    page = desk(REGISTRAR)
    first = Registration(
        channel="E-post",
        text="Den blå rutschkanan i Ekparken har spruckit längst ned.",
        lines={"E-post": "bo@example.se"},
    )
    number = first.send(page)
    again = Registration(
        channel="E-post",
        text="Rutschkanan i Ekparken är sprucken längst ned, den blå.",
        lines={"E-post": "bo@example.se"},
    )
    again.fill(page)
    page.get_by_role("button", name="Registrera synpunkten").click()
    alert = page.get_by_role("alert")
    expect(alert).to_be_focused()
    expect(alert).to_contain_text(number)
    expect(alert).to_contain_text("Samma ord: rutschkanan, ekparken")
    check_structure(page)
    check_everywhere(page)
    page.get_by_role("button", name="Registrera ändå").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Synpunkten är registrerad")
    open_case(page, facts(page)["Nummer"])
    expect(page.get_by_role("heading", name="Liknar andra ärenden")).to_be_visible()
