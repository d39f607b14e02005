"""What is done with a case, from the first look to the reopening."""

from datetime import date, timedelta

import pytest
from playwright.sync_api import Page, expect

from Browser.case_days import in_words, some_working_days_after, today
from Browser.desk_pages import answer, classify, expect_notice, facts, letter, open_case, unfold
from Browser.feedback_form import follow
from Browser.staff import OFFICER, REGISTRAR
from PythonSupport.feedback_api import submit


@pytest.fixture
def registered(desk) -> tuple[str, str]:
    """Number and code of a letter that lies with the technical unit."""
    page = desk(REGISTRAR)
    number = letter("Plogbilen körde sönder vår brevlåda.").send(page)
    return number, page.locator(".code").inner_text()


def test_the_registrar_places_a_case_and_the_officer_finds_it(desk, demo) -> None:
    number = submit(demo.address).json()["number"]
    registrar, officer = desk(REGISTRAR), desk(OFFICER)
    open_case(registrar, number)
    expect(registrar.locator("#next-heading")).to_have_text("Fördela till rätt enhet")
    officer.goto(f"/desk/arenden/{number}")
    expect(officer.get_by_role("heading", level=1)).to_have_text("Sidan finns inte")
    classify(registrar, number, "Tallsjö Teknik AB", subject="Buss i tid")
    open_case(officer, number)
    expect(officer.get_by_role("heading", level=1)).to_have_text("Buss i tid")
    expect(officer.locator("#next-heading")).to_have_text("Ge ärendet till någon")


def test_a_corrected_classification_keeps_the_old_value_in_the_journal(desk, registered) -> None:
    page = desk(OFFICER)
    open_case(page, registered[0])
    unfold(page, "Ändra typ, enhet eller rubrik")
    page.get_by_label("Typ", exact=True).select_option(label="Förslag")
    page.get_by_label("Kvalitetsdimension").select_option(label="Bemötande")
    page.get_by_role("button", name="Spara klassningen").click()
    expect_notice(page, "Klassningen är sparad.")
    newest = page.locator(".journal li").first
    expect(newest).to_contain_text("Jonas Fjällström ändrade klassningen")
    expect(newest).to_contain_text("Typ: klagomål → förslag")
    expect(newest).to_contain_text("Kvalitetsdimension: ingen → bemötande")


def test_an_officer_acknowledges_takes_extends_answers_closes_and_reopens(
    desk, page: Page, registered
) -> None:
    number, code = registered
    officer = desk(OFFICER)
    open_case(officer, number)
    expect(officer.locator("#next-heading")).to_contain_text("Bekräfta senast")
    officer.get_by_label("Så har avsändaren fått veta det").select_option(label="Brev")
    officer.get_by_role("button", name="Bekräftelsen är lämnad").click()
    expect_notice(officer, "Bekräftelsen är noterad.")

    officer.get_by_label("Handläggare").select_option(label="Jonas Fjällström, handläggare")
    officer.get_by_role("button", name="Ge ärendet till handläggaren").click()
    expect_notice(officer, "Handläggaren är ändrad.")
    expect(officer.locator("#next-heading")).to_contain_text("Svara senast")

    first_day, later_day = extend(officer)
    expect_notice(officer, "Svarstiden är förlängd. Avsändaren ser den nya dagen.")
    follow(page, code)
    expect(page.locator(".state-panel")).to_contain_text(f"Du får svar senast {in_words(later_day)}")
    assert facts(page)["Svar skulle ha kommit"] == in_words(first_day)

    answer(officer, "Vi ber om ursäkt. En ny brevlåda kommer på fredag.")
    expect_notice(officer, "Svaret är sparat. Avsändaren kan läsa det med sin kod.")
    expect(officer.locator("#next-heading")).to_have_text("Avsluta när inget mer ska göras")
    officer.get_by_role("radio", name="Besvarad och åtgärdad").check()
    officer.get_by_role("button", name="Avsluta ärendet").click()
    expect_notice(officer, "Ärendet är avslutat.")
    follow(page, code)
    expect(page.locator(".state-panel")).to_contain_text("felet är åtgärdat")
    expect(page.locator(".thread")).to_contain_text("En ny brevlåda kommer på fredag.")

    unfold(officer, "Öppna igen")
    officer.get_by_label("Varför öppnas ärendet igen?").fill("Brevlådan kom inte.")
    officer.get_by_role("button", name="Öppna ärendet igen").click()
    expect_notice(officer, "Ärendet är öppnat igen.")
    expect(officer.locator(".journal li").first).to_contain_text("Skäl: Brevlådan kom inte.")
    follow(page, code)
    expect(page.locator(".state-panel")).to_contain_text("Vi har tagit upp den igen")
    officer.wait_for_load_state()
    told = [line.inner_text() for line in officer.locator(".journal .what").all()]
    assert [line.split("\n")[0] for line in told[1:]] == [
        "Jonas Fjällström avslutade: besvarad och åtgärdad",
        "Jonas Fjällström svarade",
        "Jonas Fjällström förlängde svarstiden",
        "Jonas Fjällström gav ärendet till Jonas Fjällström",
        "Jonas Fjällström bekräftade: brev",
        "Maj-Britt Näslund registrerade synpunkten",
    ]


def extend(officer: Page) -> tuple[date, date]:
    """Moves the answer of what came today; gives the old day and the new one."""
    first_day = some_working_days_after(today())
    for _ in range(4):
        first_day = some_working_days_after(first_day)
    later_day = some_working_days_after(first_day)
    unfold(officer, "Förläng svarstiden")
    officer.get_by_label("Nytt sista datum för svaret").fill(later_day.isoformat())
    officer.get_by_label("Skäl som avsändaren får läsa").fill("Vi väntar på en reservdel.")
    officer.get_by_role("button", name="Förläng svarstiden").click()
    return first_day, later_day


def test_an_extension_that_is_not_possible_says_why_by_its_field_and_keeps_the_reason(
    desk, registered
) -> None:
    page = desk(OFFICER)
    open_case(page, registered[0])
    unfold(page, "Förläng svarstiden")
    page.get_by_label("Nytt sista datum för svaret").fill(today().isoformat())
    page.get_by_label("Skäl som avsändaren får läsa").fill("Ett långt skäl som ingen vill skriva två gånger.")
    page.get_by_role("button", name="Förläng svarstiden").click()
    expect(page.get_by_role("alert")).to_be_focused()
    expect(page.locator("#other-extension-newDate-error")).to_contain_text("Välj en dag efter")
    expect(page.get_by_label("Skäl som avsändaren får läsa")).to_have_value(
        "Ett långt skäl som ingen vill skriva två gånger."
    )
    page.get_by_role("alert").get_by_role("link").click()
    expect(page.get_by_label("Nytt sista datum för svaret")).to_be_focused()


def test_an_empty_answer_is_not_sent(desk, registered) -> None:
    page = desk(OFFICER)
    open_case(page, registered[0])
    answer(page, "   ")
    expect(page.get_by_role("alert")).to_contain_text("Skriv svaret.")
    page.wait_for_load_state()
    expect(page.locator(".thread")).to_have_count(0)


def test_a_case_that_is_owed_an_answer_is_not_closed_away(desk, registered) -> None:
    page = desk(OFFICER)
    open_case(page, registered[0])
    unfold(page, "Avsluta")
    page.locator("#other-closure-reason-noMeasure").check()
    page.get_by_role("button", name="Avsluta ärendet").click()
    expect(page.locator("#other-closure-reason-error")).to_contain_text("Svara först")
    expect(page.locator("#other-closure-reason-noMeasure")).to_be_checked()


def test_a_corrected_arrival_moves_both_promises_and_says_why(desk, registered) -> None:
    page = desk(OFFICER)
    open_case(page, registered[0])
    before = page.locator(".promises").inner_text()
    unfold(page, "Rätta dagen den kom in")
    page.get_by_label("Dagen då synpunkten kom in").fill((today() - timedelta(days=30)).isoformat())
    page.get_by_label("Varför rättas dagen?").fill("Brevet hade legat i fel fack.")
    page.get_by_role("button", name="Rätta ankomstdagen").click()
    expect_notice(page, "Ankomstdagen är rättad och löftena är omräknade.")
    assert page.locator(".promises").inner_text() != before
    expect(page.locator(".journal li").first).to_contain_text("Skäl: Brevet hade legat i fel fack.")


def test_every_day_of_a_promise_is_explained(desk, registered) -> None:
    page = desk(OFFICER)
    open_case(page, registered[0])
    page.locator("#varfor > summary").click()
    counted = page.locator(".explained").nth(1).locator("tr:not(.skipped) td").all_inner_texts()
    assert counted == [f"arbetsdag {day}" for day in range(1, 11)]
    assert page.locator(".explained .skipped").count() >= 2


def test_the_answer_is_read_with_the_code(desk, page: Page, registered) -> None:
    number, code = registered
    officer = desk(OFFICER)
    open_case(officer, number)
    answer(officer, "Hej!\n\nTack för att du hörde av dig.")
    follow(page, code)
    expect(page.locator(".state-panel")).to_contain_text("Du har fått svar.")
    assert page.locator(".thread .written").inner_text() == "Hej!\n\nTack för att du hörde av dig."
