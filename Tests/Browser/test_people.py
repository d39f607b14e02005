"""Codes at the log-in, one's own account, and the accounts of others, from the desk's own pages."""

import base64
import hashlib
import hmac
import re
import struct
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from Browser.accessibility import check_everywhere, check_structure
from PythonSupport.fresh_register import add_organisation
from PythonSupport.norna_program import run_well
from PythonSupport.norna_server import NornaServer

ADMINISTRATOR = "siv.ek"
PASSWORD = "en blå cykel i regn"
NEW_PASSWORD = "tre gula stövlar"


def app_code(secret: str, step: int) -> str:
    """What an authenticator app shows (RFC 6238)."""
    key = base64.b32decode(secret.replace(" ", "") + "=" * (-len(secret.replace(" ", "")) % 8))
    mac = hmac.new(key, struct.pack(">q", step), hashlib.sha1).digest()
    offset = mac[-1] & 15
    number = struct.unpack(">I", mac[offset : offset + 4])[0] & 0x7FFFFFFF
    return f"{number % 1_000_000:06d}"


class App:
    """An authenticator app. Each code is new: the next step's is good already, so nobody has to wait."""

    def __init__(self, secret: str) -> None:
        self.secret = secret
        self.used = 0

    def code(self) -> str:
        now = int(time.time()) // 30
        self.used = max(self.used + 1, now - 1)
        assert self.used <= now + 1, "more codes in half a minute than there are"
        return app_code(self.secret, self.used)


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[NornaServer]:
    """A register with an administrator, whose role needs a code, as in every new one."""
    folder: Path = tmp_path_factory.mktemp("people")
    add_organisation(folder)
    run_well(
        "user", "add", ADMINISTRATOR, "--name", "Siv Ek", "--role", "administrator", folder=folder, given=PASSWORD
    )
    settings = {"NORNA_HTTP_INSECURE_COOKIES": "true"}
    with NornaServer("serve", folder, settings=settings) as server:
        yield server
        assert server.stop() == 0


@pytest.fixture
def visit(browser: Browser, register: NornaServer) -> Iterator[Callable[[], Page]]:
    """Somebody in a browser of their own."""
    opened: list[BrowserContext] = []

    def make(state: dict | None = None) -> Page:
        context = browser.new_context(base_url=register.address, locale="sv-SE", storage_state=state)
        context.set_default_timeout(30_000)
        opened.append(context)
        return context.new_page()

    yield make
    for context in opened:
        context.close()


def log_in(page: Page, username: str, password: str) -> None:
    page.goto("/desk/logga-in")
    page.get_by_label("Användarnamn").fill(username)
    page.get_by_label("Lösenord", exact=True).fill(password)
    page.get_by_role("button", name="Logga in").click()


def send_code(page: Page, code: str, button: str = "Logga in") -> None:
    page.get_by_label("Kod", exact=True).fill(code)
    page.get_by_role("button", name=button).click()


@pytest.fixture(scope="module")
def administrator(browser: Browser, register: NornaServer) -> tuple[dict, list[str]]:
    """The first log-in, in which the app is set up.

    Returns the session, and the recovery codes that were shown.
    """
    context = browser.new_context(base_url=register.address)
    page = context.new_page()
    log_in(page, ADMINISTRATOR, PASSWORD)
    expect(page.get_by_role("heading", level=1)).to_have_text("Koppla en app för engångskoder")
    expect(page.locator("svg.qr")).to_be_visible()
    check_structure(page)
    check_everywhere(page)
    page.locator("summary", has_text="Går det inte att läsa av bilden?").click()
    app = App(page.locator(".code-small").inner_text())
    assert page.get_by_role("link", name="Öppna appen").get_attribute("href").startswith("otpauth://totp/")
    send_code(page, "000000" if app.code() != "000000" else "111111", "Koppla appen")
    expect(page.get_by_role("alert")).to_be_focused()
    send_code(page, app.code(), "Koppla appen")
    expect(page.get_by_role("heading", level=1)).to_have_text("Spara dina reservkoder")
    check_everywhere(page)
    codes = page.locator(".codes li").all_inner_texts()
    assert len(codes) == 10
    page.get_by_role("link", name="Jag har sparat koderna").click()
    # Whoever is new reads the routine first.
    page.get_by_role("button", name="Jag har läst").click()
    expect(page).to_have_url(re.compile("/desk$"))
    state = context.storage_state()
    context.close()
    return state, codes


def test_a_recovery_code_opens_once(visit, administrator: tuple[dict, list[str]]) -> None:
    code = administrator[1][0]
    page = visit()
    log_in(page, ADMINISTRATOR, PASSWORD)
    expect(page.get_by_role("heading", level=1)).to_have_text("Skriv koden")
    check_structure(page)
    check_everywhere(page)
    send_code(page, code.lower())
    expect(page).to_have_url(re.compile("/desk$"))
    again = visit()
    log_in(again, ADMINISTRATOR, PASSWORD)
    send_code(again, code)
    expect(again.get_by_role("alert").get_by_role("link")).to_have_text("Koden stämmer inte. Vänta på nästa kod i appen och skriv den.")
    check_everywhere(again)


def test_one_sees_the_other_log_ins_and_ends_them(visit, administrator: tuple[dict, list[str]]) -> None:
    other = visit()
    log_in(other, ADMINISTRATOR, PASSWORD)
    send_code(other, administrator[1][1])
    page = visit(administrator[0])
    page.goto("/desk")
    page.get_by_role("link", name="Siv Ek, systemförvaltare").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Mitt konto")
    check_structure(page)
    check_everywhere(page)
    page.get_by_role("button", name="Avsluta alla andra").click()
    expect(page.get_by_role("status")).to_have_text("Inloggningen är avslutad.")
    other.reload()
    expect(other.get_by_role("heading", level=1)).to_have_text("Logga in")
    expect(page.get_by_role("button", name="Stäng av koderna")).to_have_count(0)


def test_the_password_can_be_seen_while_it_is_written(visit) -> None:
    page = visit()
    page.goto("/desk/logga-in")
    field = page.get_by_label("Lösenord", exact=True)
    page.get_by_role("button", name="Visa lösenordet").click()
    expect(field).to_have_attribute("type", "text")
    page.get_by_role("button", name="Dölj lösenordet").click()
    expect(field).to_have_attribute("type", "password")


def test_a_colleague_is_added_chooses_a_password_and_is_closed_out(
    visit, administrator: tuple[dict, list[str]]
) -> None:
    page = visit(administrator[0])
    page.goto("/desk/medarbetare")
    check_structure(page)
    check_everywhere(page)
    page.get_by_role("link", name="Lägg till en medarbetare").click()
    page.get_by_label("Namn", exact=True).fill("Anna Berg")
    page.get_by_label("Användarnamn").fill("anna.berg")
    page.get_by_label("Roll", exact=True).select_option(label="Handläggare")
    page.get_by_role("button", name="Lägg till").click()
    expect(page.get_by_role("alert").get_by_role("link")).to_have_text(
        "Välj var i organisationen rollen gäller."
    )
    check_structure(page)
    check_everywhere(page)
    page.get_by_label("Placering").select_option(label="Omsorgsförvaltningen")
    page.get_by_role("button", name="Lägg till").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Anna Berg")
    page.get_by_role("button", name="Skapa länk för nytt lösenord").click()
    page.wait_for_load_state()
    link = page.locator(".link-box").inner_text()
    check_structure(page)
    check_everywhere(page)

    anna = visit()
    anna.goto(link)
    check_structure(anna)
    check_everywhere(anna)
    anna.get_by_label("Nytt lösenord").fill("sommar2026!!")
    anna.get_by_role("button", name="Spara lösenordet").click()
    expect(anna.get_by_role("alert")).to_contain_text("lätt att gissa")
    anna.get_by_label("Nytt lösenord").fill(NEW_PASSWORD)
    anna.get_by_role("button", name="Spara lösenordet").click()
    expect(anna.get_by_role("status")).to_have_text("Ditt nya lösenord är sparat. Logga in med det.")
    log_in(anna, "anna.berg", NEW_PASSWORD)
    expect(anna.locator(".whoami")).to_contain_text("Anna Berg, handläggare")
    anna.wait_for_load_state()
    expect(anna.get_by_role("link", name="Medarbetare")).to_have_count(0)

    page.reload()
    page.goto("/desk/medarbetare/konto/anna.berg")
    page.get_by_role("button", name="Stäng kontot").click()
    expect(page.get_by_role("status")).to_have_text("Kontot är stängt. Personen finns kvar i historiken.")
    expect(page.locator(".journal li").first).to_contain_text("Kontot stängdes. Av Siv Ek")
    anna.reload()
    expect(anna.get_by_role("heading", level=1)).to_have_text("Logga in")
    log_in(anna, "anna.berg", NEW_PASSWORD)
    expect(anna.get_by_role("alert")).to_contain_text("stämmer inte")


def test_the_rules_of_the_log_in_are_changed_and_logged(
    visit, administrator: tuple[dict, list[str]]
) -> None:
    page = visit(administrator[0])
    page.goto("/desk/medarbetare/inloggning")
    check_structure(page)
    check_everywhere(page)
    page.get_by_label("Chef", exact=True).check()
    page.get_by_role("button", name="Spara").click()
    expect(page.get_by_label("Chef", exact=True)).to_be_checked()
    for group, role in (("norna-registrator", "Registrator"), ("norna-chefer", "Kvalitetsstrateg")):
        page.get_by_label("Gruppens namn").fill(group)
        page.get_by_label("Roll", exact=True).select_option(label=role)
        page.get_by_role("button", name="Lägg till gruppen").click()
        expect(page.locator("tbody th").last).to_have_text(group)
    page.get_by_role("button", name=re.compile("^Sätt överst.*norna-chefer")).click()
    expect(page.locator("tbody th").first).to_have_text("norna-chefer")
    check_everywhere(page)
    page.get_by_role("button", name=re.compile("^Ta bort.*norna-registrator")).click()
    expect(page.locator("tbody th")).to_have_count(1)
    page.goto("/desk/medarbetare/logg")
    check_structure(page)
    check_everywhere(page)
    expect(page.locator(".journal li").first).to_contain_text(
        "(”norna-registrator” ger inte längre rollen registrator, hela kommunen). Av Siv Ek"
    )
