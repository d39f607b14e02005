"""Several cases of a list changed at once, with the keyboard and without JavaScript."""

from playwright.sync_api import Page, expect

from Browser.accessibility import check_everywhere
from Browser.staff import REGISTRAR
from PythonSupport.feedback_api import submit


def listed(page: Page, words: str) -> list[str]:
    page.goto(f"/desk?q={words}")
    return page.locator("tbody th a").all_inner_texts()


def test_marked_cases_are_given_to_somebody_and_each_is_told(desk, demo) -> None:
    word = "bänkbyte"
    numbers = {submit(demo.address, {"kind": "complaint", "text": f"{word} {index}"}).json()["number"] for index in range(3)}
    page = desk(REGISTRAR)
    assert set(listed(page, word)) == numbers
    # The list is as it was when something else is done with one of the cases.
    other = desk(REGISTRAR)
    stale = max(numbers)
    listed(other, word)
    other.get_by_label(f"Markera ärende {stale}").check()
    other.get_by_text("Gör något med de markerade ärendena").click()
    other.get_by_label("Avsluta därför att").select_option(label="Återtagen av avsändaren")
    other.get_by_role("button", name="Avsluta ärendena").click()
    expect(other.get_by_role("heading", level=1)).to_have_text("Klart: 1 ärende")

    page.keyboard.press("j")
    page.keyboard.press("x")
    page.keyboard.press("j")
    page.keyboard.press("x")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("x")
    expect(page.locator(".marking:checked")).to_have_count(3)
    page.keyboard.press("ArrowUp")
    page.keyboard.press("x")
    page.keyboard.press("x")
    expect(page.locator(".marking:checked")).to_have_count(3)
    give(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Klart: 2 av 3 ärenden")
    check_everywhere(page)
    refused = page.get_by_role("row").filter(has_text="Inte gjort")
    expect(refused).to_have_count(1)
    expect(refused).to_contain_text(stale)
    page.get_by_role("link", name="Tillbaka till listan").click()
    page.wait_for_load_state()
    assert set(page.locator("tbody td:nth-child(6)").all_inner_texts()) == {"Maj-Britt Näslund"}


def give(page: Page) -> None:
    page.get_by_text("Gör något med de markerade ärendena").click()
    page.get_by_role("button", name="Ge ärendena").click()


def test_without_javascript_cases_are_marked_and_closed(open_page, sessions, demo) -> None:
    word = "grusfri"
    for index in range(2):
        submit(demo.address, {"kind": "complaint", "text": f"{word} {index}"})
    page = open_page(320, javascript=False, session=sessions(REGISTRAR))
    numbers = listed(page, word)
    assert len(numbers) == 2
    for number in numbers:
        page.get_by_label(f"Markera ärende {number}").check()
    page.get_by_text("Gör något med de markerade ärendena").click()
    page.get_by_label("Avsluta därför att").select_option(label="Återtagen av avsändaren")
    page.get_by_role("button", name="Avsluta ärendena").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Klart: 2 ärenden")
    assert listed(page, word) == []


def test_nothing_marked_is_said(desk) -> None:
    page = desk(REGISTRAR)
    give(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Inget är ändrat")
    expect(page.locator(".caution")).to_contain_text("Markera minst ett ärende.")
