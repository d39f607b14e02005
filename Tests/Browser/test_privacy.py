"""A sender leaves no trace and is followed by nobody."""

import requests
from playwright.sync_api import Page, Response, expect

from Browser.feedback_form import follow, send_anonymous

PUBLIC = ("/", "/lamna-synpunkt", "/lamna-synpunkt/blankett", "/folj", "/tillganglighet", "/personuppgifter")


def test_no_public_page_sets_a_cookie_or_stores_anything_in_the_browser(page: Page) -> None:
    receipt = send_anonymous(page, "Inga kakor, tack.")
    follow(page, receipt.code)
    for path in PUBLIC:
        page.goto(path)
        assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    assert page.context.cookies() == []


def test_a_receipt_is_kept_by_no_cache_and_its_code_stands_in_no_address(page: Page) -> None:
    answers: list[Response] = []
    page.on("response", lambda answer: answers.append(answer))
    receipt = send_anonymous(page, "Koden får inte synas.")
    follow(page, receipt.code)
    code = receipt.code.replace(" ", "")
    for answer in answers:
        assert code not in answer.url.replace("%20", "").replace("+", "")
        if "text/html" in answer.headers.get("content-type", ""):
            assert answer.headers["cache-control"] == "no-store"


def test_no_page_loads_anything_but_its_own_stylesheet_and_script(page: Page) -> None:
    asked = set()
    page.on("request", lambda request: asked.add(request.url))
    page.goto("/lamna-synpunkt")
    own = {
        page.url,
        *(page.url.replace("/lamna-synpunkt", name) for name in ("/norna.css", "/norna.js", "/favicon.ico")),
    }
    assert asked <= own


def test_a_link_to_another_site_tells_it_nothing(page: Page) -> None:
    page.goto("/personuppgifter")
    expect(page.get_by_role("link", name="Integritetsskyddsmyndigheten")).to_have_attribute(
        "href", "https://www.imy.se/"
    )
    assert page.evaluate("document.referrer") == ""


def test_a_public_page_is_the_same_for_whoever_asks(demo) -> None:
    for path in PUBLIC:
        plain = requests.get(demo.address + path, timeout=30)
        known = requests.get(
            demo.address + path, timeout=30, cookies={"norna": "a" * 64}, headers={"User-Agent": "someone"}
        )
        assert "Set-Cookie" not in plain.headers
        if path != "/lamna-synpunkt":  # its form has a random field
            assert plain.text == known.text
