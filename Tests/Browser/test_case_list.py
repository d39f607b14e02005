"""The list of cases: what is due first stands first."""

import re

from playwright.sync_api import Page, expect

from Browser.case_days import MONTHS
from Browser.staff import OFFICER, REGISTRAR
from PythonSupport.feedback_api import submit


def day_in_words(text: str, year: int) -> tuple[int, int, int]:
    """Year, month and day of "fredag 4 december" or "fredag 8 januari 2027"."""
    found = re.search(rf"(\d{{1,2}}) ({'|'.join(MONTHS)})(?: (\d{{4}}))?", text)
    assert found, text
    return int(found[3] or year), MONTHS.index(found[2]) + 1, int(found[1])


def rank(due: str) -> int:
    """Late, yesterday included, then today, tomorrow, later, and last what owes nothing."""
    order = ["Försenad", "i dag", "i morgon"]
    if due.endswith("Inget svar väntas"):
        return 9
    return next((place for place, words in enumerate(order) if words in due), 3)


def due_column(page: Page) -> list[str]:
    page.wait_for_load_state()
    return [" ".join(text.split()) for text in page.locator("td.due").all_inner_texts()]


def test_what_is_due_first_stands_first(desk, demo) -> None:
    page = desk(REGISTRAR)
    year = int(submit(demo.address).json()["received"][:4])
    due = due_column(page)
    assert len(due) > 5
    assert rank(due[0]) == 0
    ranks = [rank(text) for text in due]
    assert ranks == sorted(ranks)
    for group in (0, 3):
        days = [day_in_words(text, year) for text in due if rank(text) == group and "i går" not in text]
        assert days == sorted(days)


def test_what_is_late_is_said_in_words_and_counted(desk) -> None:
    page = desk(REGISTRAR)
    late = [text for text in due_column(page) if text.startswith("■ Försenad")]
    assert late
    expect(page.locator(".counts")).to_contain_text(
        "1 försenat" if len(late) == 1 else f"{len(late)} försenade"
    )
    page.get_by_label("Visa ärenden som är").select_option(label="försenade")
    page.get_by_role("button", name="Visa", exact=True).click()
    assert due_column(page) == late


def test_the_filters_are_part_of_the_address_and_kept(desk) -> None:
    page = desk(REGISTRAR)
    page.get_by_label("Visa ärenden som är").select_option(label="avslutade")
    page.get_by_label("hos enheten").select_option(label="– Hemtjänsten")
    page.get_by_role("button", name="Visa", exact=True).click()
    page.wait_for_load_state()
    assert "state=closed" in page.url
    assert set(page.locator("tbody td:nth-child(5)").all_inner_texts()) == {"Hemtjänsten"}
    assert set(page.locator("tbody td:nth-child(7)").all_inner_texts()) == {"○ Avslutad"}
    expect(page.locator("#state option:checked")).to_have_text("avslutade")


def test_a_long_list_is_read_page_by_page_and_every_case_once(desk) -> None:
    page = desk(REGISTRAR)
    page.goto("/desk?state=all")
    total = int(re.sub(r"\D", "", page.locator("caption").inner_text().split("ärenden")[0]))
    assert total > 350
    numbers = page.locator("tbody th a").all_inner_texts()
    while page.get_by_role("link", name="Nästa sida").count():
        page.get_by_role("link", name="Nästa sida").click()
        page.wait_for_load_state()
        numbers += page.locator("tbody th a").all_inner_texts()
    assert len(numbers) == total
    assert len(set(numbers)) == total


def test_a_case_number_leads_to_its_case(desk) -> None:
    page = desk(REGISTRAR)
    number = page.locator("tbody th a").last.inner_text()
    page.get_by_label("med orden eller numret").fill(f" {number} ")
    page.get_by_role("button", name="Visa", exact=True).click()
    expect(page.locator(".case-line")).to_contain_text(number)


def test_words_are_found_in_part_and_a_search_that_finds_nothing_says_what_to_do(desk, demo) -> None:
    number = submit(demo.address, {"kind": "complaint", "text": "Ljusslingan på Ödegårdsvägen hänger löst."}).json()["number"]
    page = desk(REGISTRAR)
    search = page.get_by_label("med orden eller numret")
    for words in ("ödegård", "SLINGA hänger", "på ljusslingan"):
        search.fill(words)
        search.press("Enter")
        expect(page.locator("caption")).to_contain_text(f"med ”{words}”")
        page.wait_for_load_state()
        assert page.locator("tbody th a").all_inner_texts() == [number]
    search.fill("xylofonväg")
    search.press("Enter")
    expect(page.locator(".empty")).to_contain_text("Inga öppna ärenden med ”xylofonväg”. Skriv färre")


def test_an_empty_list_says_what_to_do(desk) -> None:
    page = desk(OFFICER)
    page.goto("/desk?state=overdue&officer=niemand")
    expect(page.locator(".empty")).to_contain_text("Ändra urvalet")


def test_an_officer_sees_the_cases_of_the_own_board_only(desk) -> None:
    page = desk(OFFICER)
    page.goto("/desk?state=all")
    units = set(page.locator("tbody td:nth-child(5)").all_inner_texts())
    assert units <= {
        "Tallsjö Teknik AB",
        "Bygg- och miljöförvaltningen",
        "Tekniska förvaltningen",
        "Samhällsbyggnadsnämnden",
    }
    registrar = desk(REGISTRAR)
    registrar.goto("/desk?state=all")
    assert len(set(registrar.locator("tbody td:nth-child(5)").all_inner_texts())) > 3


def test_the_filter_bar_reads_as_a_sentence_and_the_list_says_it(desk) -> None:
    page = desk(REGISTRAR)
    page.get_by_label("av typen").select_option(label="klagomål")
    page.get_by_label("hos enheten").select_option(label="– Tallsjö Teknik AB")
    page.get_by_label("som förfaller", exact=True).select_option(label="denna vecka")
    page.get_by_text("Fler villkor").click()
    page.get_by_label("Avsändare", exact=True).select_option(label="med namn")
    page.get_by_role("button", name="Visa med villkoren").click()
    # How many there are depends on the day.
    expect(page.locator("caption, .empty")).to_contain_text(re.compile(
        "(öppet|öppna) klagomål hos Tallsjö Teknik AB som förfaller denna vecka och från avsändare med namn[.]"
    ))
    expect(page.get_by_label("Avsändare", exact=True)).to_be_visible()
    page.get_by_role("link", name="Rensa urvalet").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Alla öppna")


def test_a_list_is_sorted_by_unit_with_the_last_letters_last(desk) -> None:
    page = desk(REGISTRAR)
    page.get_by_label("i ordning efter").select_option(label="enhet")
    page.get_by_role("button", name="Visa", exact=True).click()
    page.wait_for_load_state()
    units = page.locator("tbody td:nth-child(5)").all_inner_texts()
    alphabet = "abcdefghijklmnopqrstuvwxyzåäö"
    ranks = [
        [alphabet.find(letter) for letter in unit.lower() if letter in alphabet]
        for unit in units
        if unit != "Inte fördelad"
    ]
    assert len(ranks) > 5
    assert ranks == sorted(ranks)
    assert "Inte fördelad" not in units[: len(ranks)]


def test_a_list_is_kept_as_a_shortcut_and_found_in_the_menu(desk) -> None:
    page = desk(REGISTRAR)
    page.get_by_label("av typen").select_option(label="beröm")
    page.get_by_role("button", name="Visa", exact=True).click()
    page.get_by_label("Spara urvalet som en genväg").fill("Till fikat")
    page.get_by_role("button", name="Spara genvägen").click()
    expect(page.get_by_role("status")).to_contain_text("Genvägen är sparad.")
    menu = page.get_by_role("navigation", name="Listor")
    page.goto("/desk")
    menu.get_by_role("link", name="Till fikat").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Till fikat")
    menu.get_by_role("link", name="Ändra").click()
    page.get_by_label("Namn").fill("Till måndagsfikat")
    page.get_by_role("button", name="Byt namn på Till fikat").click()
    page.wait_for_load_state()
    expect(menu).to_have_count(0)
    expect(page.get_by_role("link", name="Till måndagsfikat")).to_be_visible()
    page.get_by_role("button", name="Ta bort Till måndagsfikat").click()
    expect(page.locator(".empty")).to_contain_text("Du har inga genvägar.")
