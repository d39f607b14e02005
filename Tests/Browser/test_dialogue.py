"""The municipality asks, an anonymous sender replies, and nothing that somebody wrote is lost."""

import pytest
from playwright.sync_api import Page, expect

from Browser.accessibility import check_everywhere, check_structure
from Browser.desk_pages import answer, classify, expect_notice, open_case, unfold
from Browser.feedback_form import follow, send_anonymous
from Browser.staff import CARE_MANAGER, OFFICER, REGISTRAR

LONG = "Hej!\n\nVi har läst det du skrev och beklagar.\n" + "En rad till i ett långt svar. " * 40


def ask(page: Page, question: str) -> None:
    unfold(page, "Fråga avsändaren")
    page.get_by_label("Fråga till avsändaren").fill(question)
    page.get_by_role("button", name="Ställ frågan").click()
    expect_notice(page, "Frågan är ställd. Ärendet väntar på avsändaren, men svarstiden går vidare.")


def reply(page: Page, text: str) -> None:
    page.get_by_label("Ditt meddelande").fill(text)
    page.get_by_role("button", name="Skicka meddelandet").click()
    expect(page.get_by_role("status")).to_have_text("Ditt meddelande är registrerat. Tack.")


def test_an_anonymous_sender_is_asked_and_replies(page: Page, desk) -> None:
    receipt = send_anonymous(page, "Det luktar konstigt i trapphuset på biblioteket.")
    officer = desk(REGISTRAR)
    open_case(officer, receipt.number)
    ask(officer, "På vilken våning?")
    expect(officer.locator(".case-line")).to_contain_text("Väntar på avsändaren sedan")
    follow(page, receipt.code)
    expect(page.locator(".thread .written")).to_have_text(["På vilken våning?"])
    reply(page, "På den andra, vid hissen.")
    assert receipt.code.replace(" ", "") not in page.url
    check_structure(page)
    check_everywhere(page)
    officer.reload()
    expect(officer.locator(".case-line")).not_to_contain_text("Väntar på")
    expect(officer.locator(".thread .written")).to_have_text(
        ["På vilken våning?", "På den andra, vid hissen."]
    )
    check_structure(officer)
    check_everywhere(officer)


def test_a_message_in_a_closed_case_gets_a_word_back(page: Page, desk) -> None:
    receipt = send_anonymous(page, "Fontänen på torget är avstängd hela sommaren.")
    classify(desk(REGISTRAR), receipt.number, "Hemtjänsten")
    officer = desk(CARE_MANAGER)
    open_case(officer, receipt.number)
    answer(officer, "Fontänen lagas i maj.")
    unfold(officer, "Skriv en intern anteckning")
    officer.get_by_label("Intern anteckning").fill("Pumpen är beställd.")
    officer.get_by_role("button", name="Spara anteckningen").click()
    officer.get_by_role("radio", name="Besvarad", exact=True).check()
    officer.get_by_role("button", name="Avsluta ärendet").click()
    expect(officer.get_by_role("alert")).to_contain_text("Välj om anteckningen ska sparas eller rensas.")
    check_everywhere(officer)
    officer.get_by_role("radio", name="Tillför inget: rensa").check()
    officer.get_by_role("button", name="Avsluta ärendet").click()
    expect_notice(officer, "Ärendet är avslutat.")
    expect(officer.locator("main")).not_to_contain_text("Pumpen är beställd.")
    follow(page, receipt.code)
    reply(page, "Men i maj är jag bortrest.")
    officer.reload()
    expect(officer.get_by_role("heading", name="Avsändaren har skrivit igen")).to_be_visible()
    check_everywhere(officer)
    officer.get_by_role("button", name="Skicka meddelandet").click()
    expect_notice(officer, "Meddelandet är sparat. Avsändaren kan läsa det med sin kod.")
    expect(officer.get_by_role("heading", name="Avsändaren har skrivit igen")).to_have_count(0)
    follow(page, receipt.code)
    expect(page.locator(".thread .written").last).to_contain_text("Vi har inget att lägga till.")


def test_a_double_click_answers_once(page: Page, desk) -> None:
    receipt = send_anonymous(page, "Papperskorgen vid stationen är full.")
    officer = desk(REGISTRAR)
    classify(officer, receipt.number, "Tallsjö Teknik AB")
    unfold(officer, "Svara")
    officer.get_by_label("Svar till avsändaren").fill("Den är tömd nu.")
    officer.get_by_role("button", name="Lämna svaret").dblclick()
    expect_notice(officer, "Svaret är sparat. Avsändaren kan läsa det med sin kod.")
    expect(officer.locator(".thread .written")).to_have_text(["Den är tömd nu."])
    expect(officer.locator("#conflict-heading")).to_have_count(0)


def test_a_long_answer_is_kept_as_it_is_typed(page: Page, desk) -> None:
    receipt = send_anonymous(page, "Skylten vid badet är nedklottrad.")
    officer = desk(REGISTRAR)
    classify(officer, receipt.number, "Tallsjö Teknik AB")
    unfold(officer, "Svara")
    officer.get_by_label("Svar till avsändaren").fill(LONG)
    is_saved(officer)
    open_case(officer, receipt.number)
    unfold(officer, "Svara")
    expect(officer.get_by_label("Svar till avsändaren")).to_have_value(LONG)
    officer.get_by_role("button", name="Lämna svaret").click()
    expect_notice(officer, "Svaret är sparat. Avsändaren kan läsa det med sin kod.")
    open_case(officer, receipt.number)
    unfold(officer, "Svara")
    expect(officer.get_by_label("Svar till avsändaren")).to_have_value("")


def is_saved(page: Page) -> None:
    expect(page.locator(".draft-state").filter(has_text="Utkastet är sparat.")).to_be_visible()


def log_in(page: Page, guide, username: str = REGISTRAR) -> None:
    page.goto("/desk/logga-in")
    page.get_by_label("Användarnamn").fill(username)
    page.get_by_label("Lösenord").fill(guide.passwords[username])
    page.get_by_role("button", name="Logga in").click()
    expect(page.get_by_role("button", name="Logga ut")).to_be_visible()


@pytest.mark.parametrize("javascript", [True, False])
def test_a_long_answer_survives_a_session_that_ended(
    page: Page, open_page, guide, javascript: bool
) -> None:
    receipt = send_anonymous(page, f"Klockan i {'tornet' if javascript else 'kyrkan'} går fel.")
    officer = open_page(javascript=javascript)
    log_in(officer, guide)
    open_case(officer, receipt.number)
    unfold(officer, "Svara")
    officer.get_by_label("Svar till avsändaren").fill(LONG)
    other = officer.context.new_page()
    other.goto("/desk")
    other.get_by_role("button", name="Logga ut").click()
    officer.get_by_role("button", name="Lämna svaret").click()
    expect(officer.get_by_role("heading", level=1)).to_have_text("Du har blivit utloggad")
    expect(officer.locator(".written")).to_contain_text("beklagar")
    check_structure(officer)
    log_in(other, guide)
    officer.get_by_role("button", name="Fortsätt").click()
    expect(officer.get_by_role("alert")).to_contain_text("Din text finns kvar.")
    expect(officer.get_by_label("Svar till avsändaren")).to_have_value(LONG)
    officer.get_by_role("button", name="Lämna svaret").click()
    expect_notice(officer, "Svaret är sparat. Avsändaren kan läsa det med sin kod.")


def type_without_session(officer: Page, number: str, saved: str, typed: str) -> Page:
    """Types on in a page whose session has ended in another tab, with `saved` at the server before: that other tab."""
    open_case(officer, number)
    unfold(officer, "Svara")
    field = officer.get_by_label("Svar till avsändaren")
    if saved:
        field.fill(saved)
        is_saved(officer)
    other = officer.context.new_page()
    other.goto("/desk")
    other.get_by_role("button", name="Logga ut").click()
    expect(other.get_by_label("Användarnamn")).to_be_visible()
    field.fill(typed)
    expect(officer.locator(".draft-state").filter(has_text="Texten finns kvar i den här fliken.")).to_be_visible()
    return other


@pytest.mark.parametrize("saved", ["", "Hej!\n\nEtt första utkast."])
def test_what_is_typed_after_the_session_ended_stays_in_the_tab(
    page: Page, open_page, guide, saved: str
) -> None:
    receipt = send_anonymous(page, f"Cykelstället vid {'skolan' if saved else 'badet'} är för litet.")
    officer = open_page()
    log_in(officer, guide)
    other = type_without_session(officer, receipt.number, saved, LONG)
    log_in(other, guide)
    open_case(officer, receipt.number)
    unfold(officer, "Svara")
    expect(officer.get_by_label("Svar till avsändaren")).to_have_value(LONG)
    expect(officer.locator(".draft-other")).to_have_count(0)


def test_what_one_person_typed_does_not_come_up_for_another_in_the_same_tab(page: Page, open_page, guide) -> None:
    receipt = send_anonymous(page, "Bommen vid återvinningen går inte upp.")
    tab = open_page()
    log_in(tab, guide)
    classify(tab, receipt.number, "Tallsjö Teknik AB")
    type_without_session(tab, receipt.number, "", LONG)
    log_in(tab, guide, OFFICER)
    open_case(tab, receipt.number)
    expect(tab.get_by_label("Svar till avsändaren")).to_have_value("")
    expect(tab.locator(".draft-other")).to_have_count(0)
    tab.get_by_role("button", name="Logga ut").click()
    expect(tab.get_by_label("Användarnamn")).to_be_visible()
    log_in(tab, guide)
    open_case(tab, receipt.number)
    expect(tab.get_by_label("Svar till avsändaren")).to_have_value(LONG)


def test_of_two_texts_of_one_answer_neither_is_lost(page: Page, open_page, guide) -> None:
    receipt = send_anonymous(page, "Farthindret vid förskolan är borta.")
    officer = open_page()
    log_in(officer, guide)
    other = type_without_session(officer, receipt.number, "Ett första utkast.", LONG)
    log_in(other, guide)
    open_case(other, receipt.number)
    unfold(other, "Svara")
    other.get_by_label("Svar till avsändaren").fill("Skrivet i en annan flik.")
    is_saved(other)
    open_case(officer, receipt.number)
    unfold(officer, "Svara")
    field, second = officer.get_by_label("Svar till avsändaren"), officer.locator(".draft-other")
    expect(field).to_have_value("Skrivet i en annan flik.")
    expect(second).to_contain_text("beklagar")
    check_everywhere(officer)
    second.get_by_role("button", name="Byt plats på texterna").click()
    expect(field).to_have_value(LONG)
    is_saved(officer)
    open_case(officer, receipt.number)
    unfold(officer, "Svara")
    expect(field).to_have_value(LONG)
    expect(second).to_contain_text("Skrivet i en annan flik.")
    second.get_by_role("button", name="Ta bort texten").click()
    open_case(officer, receipt.number)
    unfold(officer, "Svara")
    expect(field).to_have_value(LONG)
    expect(second).to_have_count(0)
