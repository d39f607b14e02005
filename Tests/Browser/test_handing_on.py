"""Answering with a template, handing on, and the settings that belong to it."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from Browser.accessibility import check_everywhere, check_structure
from Browser.desk_pages import answer, expect_notice, letter, open_case
from Browser.staff import ADMINISTRATOR, CARE_MANAGER, REGISTRAR


def handing_on(page: Page, number: str) -> None:
    page.goto(f"/desk/arenden/{number}/vidare")


def test_an_answer_begins_with_a_template_and_is_previewed(desk, open_page) -> None:
    page = desk(REGISTRAR)
    number = letter("Snön ligger kvar.").send(page)
    page.goto(f"/desk/arenden/{number}/svara")
    page.get_by_label("Svarsmall").select_option(label="Vi gjorde fel och har rättat det")
    page.get_by_role("button", name="Sätt in mallen").click()
    answer = page.get_by_label("Svar till avsändaren")
    expect(answer).to_have_value(re.compile("vi ber om ursäkt"))
    answer.fill("Nu är det plogat.\n\nHör av dig igen.")
    page.get_by_role("button", name="Förhandsgranska").click()
    expect(page.locator(".message")).to_contain_text("Nu är det plogat.")
    expect(page.locator("main")).to_contain_text("Inget är skickat än.")
    page.get_by_role("button", name="Ändra svaret").click()
    expect(page.get_by_label("Svar till avsändaren")).to_have_value("Nu är det plogat.\n\nHör av dig igen.")
    page.get_by_role("button", name="Förhandsgranska").click()
    page.get_by_role("button", name="Skicka svaret").click()
    expect(page.get_by_role("status")).to_be_visible()
    expect(page.locator(".thread")).to_contain_text("Nu är det plogat.")


def test_two_cases_are_merged_and_taken_apart(desk) -> None:
    page = desk(REGISTRAR)
    main = letter("Snön ligger kvar på Torggatan.").send(page)
    duplicate = letter("Torggatan är inte plogad.").send(page)
    handing_on(page, duplicate)
    page.get_by_label("Gäller det samma sak").fill(main)
    page.get_by_role("button", name="Slå ihop").click()
    expect_notice(page, "Ärendena är sammanslagna.")
    expect(page.locator(".linked")).to_contain_text(main)
    page.get_by_role("button", name="Ta isär").click()
    expect_notice(page, "Sammanslagningen är borttagen.")


def test_whoever_merges_reads_an_earlier_answer_first(desk) -> None:
    page = desk(REGISTRAR)
    main = letter("Brunnen på Torggatan är igensatt.").send(page)
    open_case(page, main)
    answer(page, "Vi rensar brunnen på måndag.")
    expect(page.locator(".thread")).to_contain_text("Vi rensar brunnen på måndag.")
    duplicate = letter("Det står vatten på Torggatan.").send(page)
    handing_on(page, duplicate)
    page.get_by_label("Gäller det samma sak").fill(main)
    page.get_by_role("button", name="Slå ihop").click()
    expect(page.get_by_role("alert")).to_contain_text("har redan ett svar")
    check_everywhere(page)
    page.get_by_label(f"Jag har läst svaret i {main}.").check()
    page.get_by_role("button", name="Slå ihop").click()
    expect_notice(page, "Ärendena är sammanslagna.")


def test_somebody_outside_answers_by_link_and_code(desk, open_page) -> None:
    page = desk(REGISTRAR)
    number = letter("Ingen kom till Eva Ek i går.").send(page)
    handing_on(page, number)
    page.get_by_role("link", name="Skriv en fråga").click()
    page.get_by_label("Vem frågar du?").fill("Omsorg Östra AB")
    page.get_by_label("Din fråga").fill("Vad hände i går?")
    page.get_by_label("Det de får läsa av synpunkten").fill("Ingen kom i går.")
    page.get_by_role("button", name="Skapa länk och kod").click()
    page.wait_for_load_state()
    link = page.get_by_text("/yttrande/").inner_text()
    code = page.locator(".code").inner_text()

    outside = open_page(javascript=False)
    outside.goto(link)
    check_structure(outside)
    outside.get_by_label("Din kod").fill(code)
    outside.get_by_role("button", name="Visa frågan").click()
    expect(outside.locator("main")).to_contain_text("Ingen kom i går.")
    outside.wait_for_load_state()
    expect(outside.locator("main")).not_to_contain_text("Eva Ek")
    outside.get_by_label("Ert svar").fill("Bilen gick sönder.")
    outside.get_by_role("button", name="Skicka svaret").click()
    expect(outside.locator("main")).to_contain_text("Svaret har kommit fram")

    handing_on(page, number)
    expect(page.locator(".linked")).to_contain_text("Har svarat")
    open_case(page, number)
    for text in ("Fråga till Omsorg Östra AB", "Vad hände i går?", "Delat med Omsorg Östra AB"):
        expect(page.locator(".thread")).to_contain_text(text)


def test_a_submission_is_split(desk) -> None:
    page = desk(REGISTRAR)
    number = letter("Gungan är sönder. Maten var god.").send(page)
    page.goto(f"/desk/arenden/{number}/dela")
    page.get_by_label("Avsändarens ord om den här saken").first.fill("Gungan är sönder.")
    page.get_by_role("button", name="Dela upp", exact=True).click()
    expect(page.locator(".linked")).to_contain_text("delat av från det här ärendet")


def test_a_holiday_is_previewed_before_it_holds(desk) -> None:
    page = desk(ADMINISTRATOR)
    page.goto("/desk/kalender")
    page.get_by_label("Dag", exact=True).fill("2031-03-05")
    page.get_by_role("radio", name="Den är ingen arbetsdag").check()
    page.get_by_label("Vad heter den?").fill("en ny helgdag")
    page.get_by_role("radio", name="Lag").check()
    page.get_by_label("Lagens nummer, eller beslutet").fill("2031:1")
    page.get_by_role("button", name="Se vad som ändras").click()
    expect(page.locator("main")).to_contain_text("Inget är ändrat än.")
    page.get_by_role("button", name="Genomför ändringen").click()
    expect(page.get_by_role("table", name="Undantag som gäller")).to_contain_text("en ny helgdag")


def preview(page: Page) -> None:
    number = letter("Förhandsgranskas.").send(page)
    page.goto(f"/desk/arenden/{number}/svara")
    page.get_by_label("Svar till avsändaren").fill("Ett svar.")
    page.get_by_role("button", name="Förhandsgranska").click()


def asked(page: Page) -> None:
    number = letter("Frågas utanför.").send(page)
    page.goto(f"/desk/arenden/{number}/fraga-utanfor")
    page.get_by_label("Vem frågar du?").fill("Omsorg Östra AB")
    page.get_by_label("Din fråga").fill("Vad hände?")
    page.get_by_role("button", name="Skapa länk och kod").click()


def with_error(page: Page) -> None:
    handing_on(page, letter("Med fel.").send(page))
    page.get_by_role("button", name="Lämna över", exact=True).click()


STATES: dict[str, tuple[str, Callable[[Page], object]]] = {
    "writing": (
        REGISTRAR,
        lambda page: page.goto(f"/desk/arenden/{letter('Besvaras.').send(page)}/svara"),
    ),
    "preview": (REGISTRAR, preview),
    "handing on": (REGISTRAR, lambda page: handing_on(page, letter("Lämnas.").send(page))),
    "handing on, social care": (
        CARE_MANAGER,
        lambda page: handing_on(page, letter("Fel medicin.", unit="Hemtjänsten").send(page)),
    ),
    "handing on, with an error": (REGISTRAR, with_error),
    "split": (REGISTRAR, lambda page: page.goto(f"/desk/arenden/{letter('Delas.').send(page)}/dela")),
    "ask": (REGISTRAR, lambda page: page.goto(f"/desk/arenden/{letter('Frågas.').send(page)}/fraga-utanfor")),
    "asked": (REGISTRAR, asked),
    "unanswered": (REGISTRAR, lambda page: page.goto("/desk/yttranden")),
    "calendar": (ADMINISTRATOR, lambda page: page.goto("/desk/kalender")),
    "promises": (ADMINISTRATOR, lambda page: page.goto("/desk/loften")),
    "templates": (ADMINISTRATOR, lambda page: page.goto("/desk/svarsmallar")),
    "template": (ADMINISTRATOR, lambda page: page.goto("/desk/svarsmallar/ny")),
    "gates": (ADMINISTRATOR, lambda page: page.goto("/desk/grindar")),
    "gate": (ADMINISTRATOR, lambda page: page.goto("/desk/grindar/lexSarah")),
}


@pytest.mark.parametrize("name", STATES)
def test_the_page_is_accessible(desk, name: str) -> None:
    username, enter = STATES[name]
    page = desk(username)
    enter(page)
    check_structure(page)
    check_everywhere(page)


def test_the_page_of_a_merged_case_says_so_and_leads_to_the_main_case(desk) -> None:
    page = desk(REGISTRAR)
    main = letter("Huvudärende.").send(page)
    duplicate = letter("Dubblett.").send(page)
    handing_on(page, duplicate)
    page.get_by_label("Gäller det samma sak").fill(main)
    page.get_by_role("button", name="Slå ihop").click()
    open_case(page, duplicate)
    merged = page.locator("section[aria-labelledby='merged-heading']")
    expect(merged.get_by_role("heading", level=2)).to_have_text("Sammanslaget")
    expect(merged.get_by_role("link", name=main, exact=True)).to_have_attribute(
        "href", f"/desk/arenden/{main}"
    )
