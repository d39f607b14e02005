"""What is shown when an address, a method or a body is wrong."""

import pytest
import requests
from playwright.sync_api import expect

from Browser.staff import REGISTRAR

FORM = {"Content-Type": "application/x-www-form-urlencoded"}
WRONG = {
    "no such page": ("GET", "/finns-inte", None, {}, 404),
    "no such page below one that is": ("GET", "/lamna-synpunkt/finns-inte", None, {}, 404),
    "a folder of the machine": ("GET", "/..%2f..%2fetc/passwd", None, {}, 404),
    "a method that the page has not": ("PUT", "/lamna-synpunkt", "", {}, 405),
    "sending to a page that only shows": ("POST", "/tillganglighet", "", FORM, 405),
    "too much": ("POST", "/lamna-synpunkt", "text=" + "a" * 600_000, FORM, 413),
    "something else than a form": (
        "POST",
        "/lamna-synpunkt",
        "{}",
        {"Content-Type": "application/json"},
        415,
    ),
    "no type at all": ("POST", "/folj", "code=0", {"Content-Type": ""}, 415),
    "a form that cannot be read": ("POST", "/lamna-synpunkt", "text=a%zzb%", FORM, 400),
    "a field that comes twice": ("POST", "/lamna-synpunkt", "text=a&text=b", FORM, 400),
    "a key of no length": (
        "POST",
        "/lamna-synpunkt",
        "kind=complaint&text=a&sender=anonymous&step=send",
        FORM,
        422,
    ),
    "nothing filled in": ("POST", "/lamna-synpunkt", "", FORM, 422),
    "a code that nobody has": ("POST", "/folj", "code=0", FORM, 404),
}


@pytest.mark.parametrize("name", WRONG)
def test_an_error_is_a_whole_page_in_swedish_with_its_status(demo, name: str) -> None:
    method, path, body, headers, status = WRONG[name]
    answer = requests.request(method, demo.address + path, data=body, headers=headers, timeout=30)
    assert answer.status_code == status
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert '<html lang="sv"' in answer.text
    assert answer.text.count("<h1>") == 1
    assert "/passwd" not in answer.text


def test_a_wrong_method_says_which_are_right(demo) -> None:
    answer = requests.put(f"{demo.address}/lamna-synpunkt", timeout=30)
    assert answer.headers["Allow"] == "GET, HEAD, POST"


def test_a_head_is_answered_as_a_get_without_a_body(demo) -> None:
    answer = requests.head(f"{demo.address}/folj", timeout=30)
    assert answer.status_code == 200 and answer.text == ""


def test_a_mistake_of_the_sender_is_not_called_ours(demo) -> None:
    for name, (method, path, body, headers, status) in WRONG.items():
        answer = requests.request(method, demo.address + path, data=body, headers=headers, timeout=30)
        assert status < 500 and "fel hos oss" not in answer.text, name


def test_an_error_page_leads_back(page, desk) -> None:
    page.goto("/finns-inte")
    page.get_by_role("link", name="Till startsidan").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Säg vad du tycker")
    staff = desk(REGISTRAR)
    staff.goto("/desk/arenden/1999-0001")
    expect(staff.get_by_role("heading", level=1)).to_have_text("Sidan finns inte")
    expect(staff.get_by_role("button", name="Logga ut")).to_be_visible()
    staff.get_by_role("link", name="Till ärendena").click()
    expect(staff.get_by_role("heading", level=1)).to_have_text("Alla öppna")


def test_the_health_of_the_register_can_be_asked_for(demo) -> None:
    answer = requests.get(f"{demo.address}/health", timeout=30)
    assert (answer.status_code, answer.text) == (200, "ok\n")
