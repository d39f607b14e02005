"""Who gets in to the desk, and where they come."""

import re

import pytest
import requests
from playwright.sync_api import Page, expect

from Browser.desk_routes import desk_routes
from Browser.staff import OFFICER, REGISTRAR
from PythonSupport.demo_guide import DemoGuide


def log_in(page: Page, username: str, password: str) -> None:
    page.get_by_label("Användarnamn").fill(username)
    page.get_by_label("Lösenord").fill(password)
    page.get_by_role("button", name="Logga in").click()


def test_the_right_password_leads_to_the_list_with_name_and_role(page: Page, guide: DemoGuide) -> None:
    page.goto("/desk")
    log_in(page, REGISTRAR, guide.passwords[REGISTRAR])
    expect(page).to_have_url(re.compile(r"/desk$"))
    expect(page.get_by_role("heading", level=1)).to_have_text("Alla öppna")
    expect(page.locator(".whoami")).to_contain_text("Maj-Britt Näslund, registrator")


@pytest.mark.parametrize(("username", "password"), [(REGISTRAR, "fel"), ("ingen.alls", "fel"), ("", "")])
def test_a_wrong_name_and_a_wrong_password_are_told_apart_by_nobody(
    page: Page, username: str, password: str
) -> None:
    page.goto("/desk/logga-in")
    log_in(page, username, password)
    expect(page.get_by_role("alert")).to_be_focused()
    expect(page.get_by_role("alert").get_by_role("link")).to_have_text(
        "Användarnamnet eller lösenordet stämmer inte."
    )
    expect(page.get_by_label("Användarnamn")).to_have_value(username)
    expect(page.get_by_label("Lösenord")).to_have_value("")


def test_after_the_log_in_one_comes_to_the_page_one_asked_for(page: Page, guide: DemoGuide) -> None:
    page.goto("/desk/rapport?from=2026-01-01&to=2026-03-31")
    expect(page.get_by_role("heading", level=1)).to_have_text("Logga in")
    log_in(page, REGISTRAR, "fel")
    log_in(page, REGISTRAR, guide.passwords[REGISTRAR])
    expect(page).to_have_url(re.compile(r"/desk/rapport\?from=2026-01-01&to=2026-03-31$"))


ELSEWHERE = [
    "https://example.org/",
    "//example.org/",
    "/\\example.org/",
    "/desk//example.org",
    "/desk/../\\example.org",
    "javascript:alert(1)",
    "/deskelsewhere",
    "/desk\r\nSet-Cookie: a=b",
    "https:example.org",
    "\t//example.org",
    "/",
]


@pytest.mark.parametrize("goal", ELSEWHERE)
def test_a_log_in_never_leads_to_another_site(demo, guide: DemoGuide, goal: str) -> None:
    with requests.Session() as visitor:
        form = visitor.get(f"{demo.address}/desk/logga-in", params={"next": goal}, timeout=30).text
        csrf = re.search(r'name="csrf" value="([^"]+)"', form)
        assert csrf and 'name="next" value="/desk"' in form
        sent = {"username": OFFICER, "password": guide.passwords[OFFICER], "csrf": csrf[1], "next": goal}
        answer = visitor.post(f"{demo.address}/desk/logga-in", data=sent, timeout=30, allow_redirects=False)
        assert answer.status_code == 303
        assert answer.headers["Location"] == "/desk"


@pytest.mark.parametrize(("method", "path"), desk_routes())
def test_every_address_of_the_desk_sends_strangers_to_the_log_in(demo, method: str, path: str) -> None:
    for cookies in ({}, {"norna": "0" * 64}):
        answer = requests.request(
            method,
            demo.address + path,
            timeout=30,
            allow_redirects=False,
            cookies=cookies,
            data={"csrf": "x"},
        )
        assert answer.status_code == 303
        assert answer.headers["Location"].startswith("/desk/logga-in?next=%2Fdesk")
        assert answer.text == ""


def test_the_session_cookie_is_out_of_reach_of_scripts_and_new_for_each_log_in(
    open_page, guide: DemoGuide
) -> None:
    tokens = set()
    for _ in range(2):
        page = open_page()
        page.context.add_cookies(
            [{"name": "norna", "value": "planted", "url": page.context.request.head("/").url}]
        )
        page.goto("/desk")
        log_in(page, OFFICER, guide.passwords[OFFICER])
        cookie = next(kept for kept in page.context.cookies() if kept["name"] == "norna")
        assert cookie["httpOnly"] and cookie["sameSite"] == "Lax" and cookie["path"] == "/"
        assert page.evaluate("document.cookie") == ""
        tokens.add(cookie["value"])
    assert len(tokens) == 2 and all(len(token) >= 32 for token in tokens)


def test_a_log_out_ends_the_session_on_the_server(page: Page, demo, guide: DemoGuide) -> None:
    page.goto("/desk")
    log_in(page, OFFICER, guide.passwords[OFFICER])
    token = next(kept["value"] for kept in page.context.cookies() if kept["name"] == "norna")
    page.get_by_role("button", name="Logga ut").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Logga in")
    assert {kept["name"] for kept in page.context.cookies()} == {"norna-login", "norna-device"}
    answer = requests.get(f"{demo.address}/desk", cookies={"norna": token}, timeout=30, allow_redirects=False)
    assert answer.status_code == 303
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text("Logga in")
