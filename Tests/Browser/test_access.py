import re

"""Protected units, reasons for reading, the read log and stand-ins."""

from playwright.sync_api import Page, expect

from Browser.accessibility import check_everywhere
from Browser.desk_pages import letter, open_case, unfold
from Browser.staff import ADMINISTRATOR, CARE_MANAGER, DATA_PROTECTION_OFFICER, REGISTRAR


def protect(page: Page, unit: str, kind: str) -> None:
    page.goto("/desk/skyddade-enheter")
    page.get_by_label("Enhet", exact=True).select_option(label=unit)
    page.get_by_label(kind).check()
    page.get_by_role("button", name="Spara").click()
    expect(page.get_by_role("status")).to_have_text("Skyddet är ändrat.")


def first_unit(page: Page) -> str:
    page.goto("/desk/skyddade-enheter")
    return page.locator("#unit optgroup option").first.inner_text()


def test_a_protected_case_is_opened_with_a_reason_that_its_log_shows(desk) -> None:
    registrar = desk(REGISTRAR)
    number = letter("Något hemligt.").send(registrar)
    officer = desk(DATA_PROTECTION_OFFICER)
    officer.goto("/desk/laslogg")
    officer.get_by_label("Ärendets nummer").fill(number)
    officer.get_by_role("button", name="Öppna ärendet").click()
    expect(officer.get_by_role("heading", level=1)).to_have_text("Varför läser du ärendet?")
    check_everywhere(officer)
    officer.get_by_role("button", name="Öppna ärendet").click()
    expect(officer.locator("#reason-error")).to_contain_text("Skriv varför")
    check_everywhere(officer)
    officer.get_by_label("Skäl").fill("Begäran om utlämnande.")
    officer.get_by_role("button", name="Öppna ärendet").click()
    expect(officer.locator(".case-line")).to_contain_text(number)
    officer.goto("/desk/laslogg")
    expect(officer.locator("table").first).to_contain_text("Begäran om utlämnande.")
    check_everywhere(officer)
    officer.goto(f"/desk/arenden/{number}/lasningar")
    expect(officer.locator("tbody tr").first).to_contain_text("Begäran om utlämnande.")
    check_everywhere(officer)


def test_the_administrator_protects_a_unit_and_opens_it_again(desk) -> None:
    page = desk(ADMINISTRATOR)
    unit = first_unit(page)
    protect(page, unit, "Socialtjänst")
    expect(page.locator("table")).to_contain_text(unit)
    check_everywhere(page)
    protect(page, unit, "Inget skydd")
    expect(page.locator("main")).to_contain_text("Ingen enhet är skyddad.")


def test_somebody_names_a_stand_in_and_ends_it(desk) -> None:
    page = desk(ADMINISTRATOR)
    page.goto("/desk/ersattare")
    page.get_by_label("Vem är borta?").select_option(label="Maajja Vinka, chef")
    page.get_by_role("button", name="Utse").click()
    expect(page.locator("#standIn-error")).to_contain_text("Välj vem som ersätter.")
    check_everywhere(page)
    assert page.get_by_label("Vem är borta?").input_value() != ""
    manager = desk(CARE_MANAGER)
    manager.goto("/desk/ersattare")
    expect(manager.get_by_label("Vem är borta?").locator("option:checked")).to_have_text("Maajja Vinka, chef")
    check_everywhere(manager)


def encircle(page: Page, number: str) -> None:
    open_case(page, number)
    unfold(page, "Gäller någon i personalen")
    check_everywhere(page)
    page.get_by_label("Vem gäller det?").select_option(label="Någon som inte finns i listan")
    page.get_by_role("button", name="Låt bara chefen se ärendet").click()


def test_a_complaint_about_a_member_of_staff_is_seen_by_the_manager_alone(desk) -> None:
    registrar = desk(REGISTRAR)
    encircle(registrar, letter("En chaufför på plogbilen svor åt mig.").send(registrar))
    expect(registrar.get_by_role("alert")).to_contain_text("Det finns ingen chef som kan ta emot ärendet.")
    number = letter("En av era vikarier svor åt mamma.", unit="Hemtjänsten").send(registrar)
    encircle(registrar, number)
    expect(registrar).to_have_url(re.compile("/desk$"))
    registrar.goto(f"/desk/arenden/{number}")
    expect(registrar.get_by_role("heading", level=1)).to_have_text("Sidan finns inte")
    manager = desk(CARE_MANAGER)
    open_case(manager, number)
    expect(manager.locator("main")).to_contain_text("Bara ansvarig chef, Maajja Vinka")
    unfold(manager, "Gäller inte personalen")
    manager.get_by_role("button", name="Låt nämnden se ärendet igen").click()
    expect(manager.get_by_role("status")).to_have_text("Ärendet är öppet för nämnden igen.")
    open_case(registrar, number)


def test_the_registration_asks_whether_it_is_about_a_member_of_staff(desk) -> None:
    registrar = desk(REGISTRAR)
    registrar.goto("/desk/registrera")
    field = registrar.get_by_label("Klagar den på någon i personalen?")
    expect(field).to_have_value("")
    expect(field.locator("option", has_text="Maajja Vinka")).to_have_count(1)
