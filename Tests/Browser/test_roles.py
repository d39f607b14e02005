"""What each role does not see looks as if it did not exist (T1 of the security checks)."""

import pytest
import requests
from playwright.sync_api import expect

from Browser.desk_routes import verbs
from Browser.desk_visitor import FILLED_IN, DeskVisitor
from Browser.staff import (
    ADMINISTRATOR,
    CARE_MANAGER,
    DATA_PROTECTION_OFFICER,
    OFFICER,
    POLITICIAN,
    REGISTRAR,
    STRATEGIST,
)

EVERYBODY = [REGISTRAR, OFFICER, CARE_MANAGER, STRATEGIST, POLITICIAN, ADMINISTRATOR, DATA_PROTECTION_OFFICER]
# The data protection officer opens a case by its number, with a reason.
NEVER_A_CASE = [ADMINISTRATOR, POLITICIAN, STRATEGIST]
NO_CASES = [ADMINISTRATOR, DATA_PROTECTION_OFFICER, POLITICIAN, STRATEGIST]


@pytest.fixture(scope="module")
def care_number(demo, sessions) -> str:
    """A case of the social board."""
    listed = DeskVisitor(demo.address, sessions(CARE_MANAGER)).get("/desk?state=all")
    return listed.split('href="/desk/arenden/')[1].split('"')[0].split("?")[0]


def without_token(page: str) -> str:
    return page.split("<main", 1)[1].split("</main>", 1)[0]


@pytest.mark.parametrize("username", [*NEVER_A_CASE, OFFICER])
def test_a_case_that_is_not_yours_looks_like_one_that_does_not_exist(
    demo, sessions, username: str, care_number: str
) -> None:
    member = DeskVisitor(demo.address, sessions(username))
    answers = []
    for number in (care_number, "2026-999999"):
        answer = requests.get(f"{demo.address}/desk/arenden/{number}", cookies=member.cookies, timeout=30)
        assert answer.status_code == 404
        answers.append(without_token(answer.text))
    assert answers[0] == answers[1]


@pytest.mark.parametrize("username", [*NO_CASES, OFFICER])
def test_nothing_can_be_done_with_a_case_that_is_not_yours(
    demo, sessions, username: str, care_number: str
) -> None:
    member, manager = (
        DeskVisitor(demo.address, sessions(username)),
        DeskVisitor(demo.address, sessions(CARE_MANAGER)),
    )
    before = manager.get(f"/desk/arenden/{care_number}")
    token = member.token()
    for verb in verbs():
        answer = member.post(f"/desk/arenden/{care_number}/{verb}", FILLED_IN | {"csrf": token})
        assert answer.status_code == 404, verb
    assert manager.get(f"/desk/arenden/{care_number}") == before


@pytest.mark.parametrize("username", NEVER_A_CASE)
def test_those_who_do_not_work_in_cases_see_no_case_anywhere(demo, sessions, username: str) -> None:
    member = DeskVisitor(demo.address, sessions(username))
    for path in ("/desk", "/desk?state=all", "/desk?q=2026-0001", "/desk/rapport"):
        assert "/desk/arenden/" not in member.get(path)


@pytest.mark.parametrize("username", NO_CASES)
def test_those_who_do_not_work_in_cases_register_none(demo, sessions, username: str) -> None:
    member = DeskVisitor(demo.address, sessions(username))
    answer = requests.get(f"{demo.address}/desk/registrera", cookies=member.cookies, timeout=30)
    assert answer.status_code == 404


@pytest.mark.parametrize("username", EVERYBODY)
def test_after_the_log_in_no_link_of_the_menu_leads_to_a_page_that_is_not_there(desk, username: str) -> None:
    page = desk(username)
    # The second row of the menu is that of the page one stands on.
    def links() -> list[str]:
        return [link.get_attribute("href") for link in page.locator(".places a").all()]

    menu = links()
    for group in list(menu):
        page.goto(group)
        menu += [path for path in links() if path not in menu]
    for path in ("/desk", *menu):
        answer = page.goto(path)
        assert answer
        assert answer.status == 200, path
        # The comparison is a page for everybody, where nobody is logged in.
        if path.startswith("/desk"):
            expect(page.get_by_role("button", name="Logga ut")).to_be_visible()


@pytest.mark.parametrize(
    ("username", "status"),
    [
        (ADMINISTRATOR, 404),
        (DATA_PROTECTION_OFFICER, 404),
        (POLITICIAN, 200),
        (STRATEGIST, 200),
        (REGISTRAR, 200),
    ],
)
def test_the_exact_counts_are_for_those_who_answer_for_them(
    demo, sessions, username: str, status: int
) -> None:
    member = DeskVisitor(demo.address, sessions(username))
    for path in ("/desk/rapport", "/desk/rapport/hamta?format=json"):
        answer = requests.get(demo.address + path, cookies=member.cookies, timeout=30)
        assert answer.status_code == status
