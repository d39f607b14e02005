"""What somebody has written at the desk survives that the session ends, in whatever form it stands."""

import pytest
from playwright.sync_api import Page, expect

from Browser.accessibility import check_structure
from Browser.desk_pages import letter, open_case
from Browser.staff import REGISTRAR, STRATEGIST

LONG = "Hej!\n\nVi har talat med planeraren. Från och med i kväll är det två som går passet."


@pytest.fixture
def officer(open_page, guide) -> Page:
    """Somebody at the desk with a session of their own, which another tab can end."""
    page = open_page()
    log_in(page, guide)
    return page


def log_in(page: Page, guide, username: str = REGISTRAR) -> None:
    page.goto("/desk/logga-in")
    page.get_by_label("Användarnamn").fill(username)
    page.get_by_label("Lösenord").fill(guide.passwords[username])
    page.get_by_role("button", name="Logga in").click()
    expect(page.get_by_role("button", name="Logga ut")).to_be_visible()


def press_after_the_session_ended(
    page: Page, guide, button: str, username: str = REGISTRAR, written: str = "planeraren"
) -> None:
    """Ends the session in another tab, presses the button, logs in again there and goes on here."""
    other = page.context.new_page()
    other.goto("/desk")
    other.get_by_role("button", name="Logga ut").click()
    page.get_by_role("button", name=button, exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Du har blivit utloggad")
    expect(page.locator(".written").filter(has_text=written).first).to_be_visible()
    log_in(other, guide, username)
    page.get_by_role("button", name="Fortsätt").click()


@pytest.mark.parametrize("button", ["Förhandsgranska", "Spara utkast"])
def test_an_answer_survives_at_the_long_form(officer: Page, guide, button: str) -> None:
    number = letter("Ingen kom i går kväll.").send(officer)
    officer.goto(f"/desk/arenden/{number}/svara")
    officer.get_by_label("Svar till avsändaren").fill(LONG)
    press_after_the_session_ended(officer, guide, button)
    expect(officer.get_by_role("alert")).to_contain_text("Din text finns kvar.")
    expect(officer.get_by_label("Svar till avsändaren")).to_have_value(LONG)


def test_an_answer_of_one_word_survives(officer: Page, guide) -> None:
    number = letter("Det luktar gas i källaren.").send(officer)
    officer.goto(f"/desk/arenden/{number}/svara")
    officer.get_by_label("Svar till avsändaren").fill("tack")
    press_after_the_session_ended(officer, guide, "Spara utkast", written="tack")
    expect(officer.get_by_label("Svar till avsändaren")).to_have_value("tack")


def test_a_covering_text_survives_and_the_case_is_handed_over(officer: Page, guide) -> None:
    number = letter("Det här gäller skolan.").send(officer)
    officer.goto(f"/desk/arenden/{number}/vidare")
    officer.get_by_label("Några rader till den som tar över").fill(LONG)
    places = officer.get_by_label("Vart?")
    places.select_option(value=places.locator("option").last.get_attribute("value"))
    press_after_the_session_ended(officer, guide, "Lämna vidare")
    expect(officer.get_by_label("Några rader till den som tar över")).to_have_value(LONG)
    officer.get_by_role("button", name="Lämna vidare", exact=True).click()
    open_case(officer, number)
    expect(officer.locator(".journal")).to_contain_text("lämnade ärendet vidare")
    expect(officer.locator(".thread")).to_contain_text("Lämnat vidare till")
    expect(officer.locator(".thread")).to_contain_text(LONG)


def test_what_is_planned_survives_and_is_sent_with_one_press(open_page, guide) -> None:
    officer = open_page()
    log_in(officer, guide, STRATEGIST)
    officer.goto("/desk/atgarder/ny")
    officer.get_by_label("Vad ska göras?").fill("Två på varje kvällspass")
    officer.get_by_label("Vad ska bli bättre?").fill(LONG)
    officer.get_by_label("Klar senast").fill("2030-01-02")
    press_after_the_session_ended(officer, guide, "Planera åtgärden", STRATEGIST)
    expect(officer.get_by_role("heading", level=1)).to_have_text("Läs igenom och skicka igen")
    check_structure(officer)
    assert LONG in [area.input_value() for area in officer.locator("main textarea").all()]
    officer.get_by_role("button", name="Skicka", exact=True).click()
    expect(officer.get_by_role("heading", level=1)).to_have_text("Två på varje kvällspass")
