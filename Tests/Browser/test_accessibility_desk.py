"""Every page of the desk, also with errors and after success, meets WCAG 2.2 AA as far as axe can tell."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from Browser.accessibility import check_everywhere, check_structure
from Browser.desk_pages import answer, letter, open_case, unfold
from Browser.staff import REGISTRAR


def unfolded_case(page: Page) -> None:
    open_case(page, letter("Allt utfällt.").send(page))
    for summary in page.locator("main details > summary").all():
        summary.click()


def answered_case(page: Page) -> None:
    open_case(page, letter("Besvarad.").send(page))
    answer(page, "Ett svar.\n\nMed två stycken.")
    expect(page.get_by_role("status")).to_be_visible()


def late_case(page: Page) -> None:
    page.goto("/desk?state=overdue")
    page.locator("[data-case] a").first.click()


def closed_case(page: Page) -> None:
    page.goto("/desk?state=closed")
    page.locator("[data-case] a").first.click()


def answer_with_error(page: Page) -> None:
    open_case(page, letter("Med fel.").send(page))
    answer(page, "")


def case_in_conflict(page: Page) -> None:
    number = letter("I konflikt.").send(page)
    open_case(page, number)
    other = page.context.new_page()
    open_case(other, number)
    answer(other, "Den andres svar.")
    other.close()
    answer(page, "Mitt svar. " * 40)
    expect(page.locator("#conflict-heading")).to_be_visible()


def registration_with_errors(page: Page) -> None:
    page.goto("/desk/registrera")
    page.get_by_role("button", name="Registrera synpunkten").click()


def registration_by_telephone(page: Page) -> None:
    page.goto("/desk/registrera")
    page.get_by_role("radio", name="Telefon").check()


def shortcuts_unfolded(page: Page) -> None:
    page.keyboard.press("?")


STATES: dict[str, Callable[[Page], object]] = {
    "list": lambda page: page.goto("/desk"),
    "list, second page": lambda page: page.goto("/desk?state=all&page=2"),
    "list, empty": lambda page: page.goto("/desk?officer=niemand"),
    "list, with every filter": lambda page: page.goto("/desk?dimension=none&from=x&q=ramla"),
    "tasks": lambda page: page.goto("/desk/uppgifter"),
    "shortcuts": lambda page: page.goto("/desk/genvagar"),
    "list, shortcuts": shortcuts_unfolded,
    "case, everything unfolded": unfolded_case,
    "case, answered": answered_case,
    "case, late": late_case,
    "case, closed": closed_case,
    "case, with an error": answer_with_error,
    "case, in conflict": case_in_conflict,
    "registration": lambda page: page.goto("/desk/registrera"),
    "registration by telephone": registration_by_telephone,
    "registration with errors": registration_with_errors,
    "registered": lambda page: letter("Registrerat.").send(page),
    "report": lambda page: page.goto("/desk/rapport"),
    "report, of nothing": lambda page: page.goto("/desk/rapport?from=1999-01-01&to=1999-01-02"),
    "report, with an error": lambda page: page.goto("/desk/rapport?from=x&to=y"),
    "no such page": lambda page: page.goto("/desk/arenden/1999-0001"),
}


@pytest.mark.parametrize("name", STATES)
def test_a_page_of_the_desk_is_accessible(desk, name: str) -> None:
    page = desk(REGISTRAR)
    STATES[name](page)
    check_structure(page)
    check_everywhere(page)


@pytest.mark.parametrize("wrong", [False, True])
def test_the_log_in_is_accessible(page: Page, wrong: bool) -> None:
    page.goto("/desk/logga-in")
    if wrong:
        page.get_by_role("button", name="Logga in").click()
    check_structure(page)
    check_everywhere(page)


def test_the_error_of_a_folded_form_is_unfolded(desk) -> None:
    page = desk(REGISTRAR)
    open_case(page, letter("Fel i utfälld del.").send(page))
    unfold(page, "Avsluta")
    page.get_by_role("button", name="Avsluta ärendet").click()
    expect(page.locator("#other-closure-reason-error")).to_be_visible()
