"""Debian's Chromium, and pages in it that watch what the site does."""

import os
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, Playwright, expect, sync_playwright

from Browser.watching import Watch
from PythonSupport.demo_guide import DemoGuide, read_guide
from PythonSupport.norna_server import NornaServer

OpenPage = Callable[..., Page]

# On a busy machine a page may take its time, and speed is not what these tests are about.
PATIENCE = 30_000
expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="session")
def guide(demo: NornaServer) -> DemoGuide:
    return read_guide(demo.said())


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    # Chromium's sandbox refuses to run as root, as tests in a container do.
    sandbox = [] if os.getuid() else ["--no-sandbox"]
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=sandbox)
    yield browser
    browser.close()


@pytest.fixture
def open_page(browser: Browser, demo: NornaServer) -> Iterator[OpenPage]:
    """Makes pages of people of their own: `open_page(width=320, javascript=False, session=…)`."""
    opened: list[tuple[Page, Watch]] = []

    def make(width: int = 1280, *, javascript: bool = True, session: dict | None = None) -> Page:
        context = browser.new_context(
            base_url=demo.address,
            viewport={"width": width, "height": 900},
            locale="sv-SE",
            timezone_id="Europe/Stockholm",
            java_script_enabled=javascript,
            storage_state=session,
        )
        context.set_default_timeout(PATIENCE)
        page = context.new_page()
        opened.append((page, Watch(page, demo.address)))
        return page

    yield make
    for page, watch in opened:
        page.context.close()
        watch.check()


@pytest.fixture
def page(open_page: OpenPage) -> Page:
    """Somebody who comes to the public site."""
    return open_page()


@pytest.fixture(scope="session")
def sessions(browser: Browser, demo: NornaServer, guide: DemoGuide) -> Callable[[str], dict]:
    """The cookies of somebody who is logged in; each of the staff logs in once."""
    kept: dict[str, dict] = {}

    def session(username: str) -> dict:
        if username not in kept:
            context = browser.new_context(base_url=demo.address)
            page = context.new_page()
            page.goto("/desk/logga-in")
            page.get_by_label("Användarnamn").fill(username)
            page.get_by_label("Lösenord").fill(guide.passwords[username])
            page.get_by_role("button", name="Logga in").click()
            kept[username] = context.storage_state()
            context.close()
        return kept[username]

    return session


@pytest.fixture
def desk(open_page: OpenPage, sessions: Callable[[str], dict]) -> Callable[..., Page]:
    """The list of cases as one of the staff sees it."""

    def enter(username: str, width: int = 1280) -> Page:
        page = open_page(width, session=sessions(username))
        page.goto("/desk")
        return page

    return enter
