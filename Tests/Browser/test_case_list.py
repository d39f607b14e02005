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
    page.get_by_role("button", name="Visa").click()
    assert due_column(page) == late


def test_the_filters_are_part_of_the_address_and_kept(desk) -> None:
    page = desk(REGISTRAR)
    page.get_by_label("Visa ärenden som är").select_option(label="avslutade")
    page.get_by_label("hos enheten").select_option(label="Hemtjänsten")
    page.get_by_role("button", name="Visa").click()
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
        numbers += page.locator("tbody th a").all_inner_texts()
    assert len(numbers) == total
    assert len(set(numbers)) == total


def test_a_case_number_leads_to_its_case(desk) -> None:
    page = desk(REGISTRAR)
    number = page.locator("tbody th a").last.inner_text()
    page.get_by_label("med nummer").fill(f" {number} ")
    page.get_by_role("button", name="Visa").click()
    expect(page.locator(".case-line")).to_contain_text(number)


def test_what_is_no_case_number_is_said_to_be_none(desk) -> None:
    page = desk(REGISTRAR)
    page.get_by_label("med nummer").fill("snöröjning")
    page.get_by_role("button", name="Visa").click()
    expect(page.locator("caption")).to_contain_text("”snöröjning” är inget ärendenummer")


def test_an_empty_list_says_what_to_do(desk) -> None:
    page = desk(OFFICER)
    page.goto("/desk?state=overdue&officer=nobody")
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
