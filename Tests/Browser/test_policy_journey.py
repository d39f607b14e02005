"""The policy, played from a telephone call to an improvement whose effect is followed up.

Five of the staff do each their part: a registrar, the unit's manager, an officer who is new, a quality strategist,
and an officer of another board who must not notice anything. The citizen has no log-in, only the code of the receipt.
"""

from dataclasses import dataclass
from datetime import timedelta

import pytest
from playwright.sync_api import Page, expect

from Browser.case_days import today
from Browser.desk_pages import Registration, expect_notice, facts, open_case, register, unfold
from Browser.feedback_form import follow
from Browser.newcomer import Newcomer
from Browser.staff import ADMINISTRATOR, CARE_MANAGER, OFFICER, REGISTRAR, STRATEGIST

UNIT = "Hemtjänsten"
NEWCOMER = Newcomer("elsa.granlund", "Elsa Granlund", "Handläggare", UNIT)

COMPLAINT = "Frukosten kom två timmar för sent i går och ingen ringde."
QUESTION = "Vilken tid brukar frukosten komma?"
REPLY = "Halv åtta. I går var klockan halv tio."
ANSWER = "Hej!\n\nVi ber om ursäkt. Bilen gick sönder, och vi borde ha ringt dig."
IMPROVEMENT = "Ring alla som väntar när en runda är sen"
HEADLINE = "Nu ringer vi när vi är sena"
WE_DID = "Den som kör rundan ringer alla som väntar, så snart den är en kvart sen."

CALL = Registration(
    channel="Telefon",
    kind="Klagomål",
    text=COMPLAINT,
    unit="",
    choices=["Nej, inte än"],
    lines={"Vem skrev ned det som sades?": "Maj-Britt Näslund", "Namn": "Rut Sandling", "Telefon": "070-174 06 22"},
)


@dataclass
class People:
    """Each in a browser of their own."""

    registrar: Page
    manager: Page
    officer: Page
    strategist: Page
    outsider: Page
    citizen: Page


@pytest.fixture
def people(desk, open_page) -> People:
    officer = open_page()
    NEWCOMER.join(desk(ADMINISTRATOR), officer)
    return People(
        desk(REGISTRAR), desk(CARE_MANAGER), officer, desk(STRATEGIST), outsider=desk(OFFICER), citizen=open_page()
    )


def take_the_call(page: Page) -> tuple[str, str]:
    """Writes down what is said, and reads the code of the receipt to the caller."""
    CALL.fill(page)
    page.locator("#readBack-yes").check()
    register(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Synpunkten är registrerad")
    assert {"Bekräftelse senast", "Svar senast"} <= facts(page).keys()
    return facts(page)["Nummer"], page.locator(".code").inner_text()


def route(page: Page, number: str) -> None:
    page.goto("/desk/fordelning")
    item = page.locator(".pile > li").filter(has=page.get_by_role("link", name=number, exact=True))
    item.get_by_label("Enhet").select_option(label=f"– {UNIT}")
    item.get_by_role("button", name=f"Fördela {number}").click()
    expect_notice(page, "1 ärende är fördelat.")


def assign(page: Page, number: str) -> None:
    open_case(page, number)
    unfold(page, "Byt handläggare")
    page.get_by_label("Handläggare", exact=True).select_option(label=f"{NEWCOMER.name}, handläggare")
    page.get_by_role("button", name="Ge ärendet till handläggaren").click()
    expect_notice(page, "Handläggaren är ändrad.")


def acknowledge(page: Page, number: str) -> None:
    page.goto("/desk")
    page.get_by_role("link", name="Mina ärenden").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Mina ärenden")
    page.locator("[data-case]").get_by_role("link", name=number).click()
    expect(page.locator("#next-heading")).to_contain_text("Bekräfta senast")
    page.get_by_label("Så har avsändaren fått veta det").select_option(label="Telefon")
    page.get_by_role("button", name="Bekräftelsen är lämnad").click()
    expect_notice(page, "Bekräftelsen är noterad.")


def ask(page: Page) -> None:
    unfold(page, "Fråga avsändaren")
    page.get_by_label("Fråga till avsändaren").fill(QUESTION)
    page.get_by_role("button", name="Ställ frågan").click()
    expect(page.locator(".case-line")).to_contain_text("Väntar på avsändaren sedan")


def reply(page: Page, code: str) -> None:
    follow(page, code)
    expect(page.locator(".thread .written")).to_have_text([QUESTION])
    page.get_by_label("Ditt meddelande").fill(REPLY)
    page.get_by_role("button", name="Skicka meddelandet").click()
    expect(page.get_by_role("status")).to_have_text("Ditt meddelande är registrerat. Tack.")


def answer(page: Page, number: str) -> None:
    page.goto(f"/desk/arenden/{number}/svara")
    page.get_by_label("Svar till avsändaren").fill(ANSWER)
    page.get_by_role("button", name="Förhandsgranska").click()
    expect(page.locator(".message .written")).to_have_text(ANSWER)
    expect(page.locator("main")).to_contain_text("Inget är skickat än.")
    page.get_by_role("button", name="Skicka svaret").click()
    expect_notice(page, "Svaret är sparat. Avsändaren kan läsa det med sin kod.")


def close(page: Page) -> None:
    page.get_by_role("radio", name="Besvarad och åtgärdad").check()
    page.get_by_role("button", name="Avsluta ärendet").click()
    expect_notice(page, "Ärendet är avslutat.")


def plan_improvement(page: Page, number: str) -> str:
    """Plans it on the case.

    Returns its address.
    """
    page.goto(f"/desk/atgarder/ny?arende={number}")
    expect(page.locator("main")).to_contain_text(f"Gäller ärende {number}.")
    expect(page.get_by_label("Var?").locator("option:checked")).to_have_text(f"– {UNIT}")
    page.get_by_label("Vad ska göras?").fill(IMPROVEMENT)
    page.get_by_label("Klar senast").fill(today().isoformat())
    page.get_by_label("Följ upp effekten").fill((today() + timedelta(days=90)).isoformat())
    page.get_by_role("button", name="Planera åtgärden").click()
    expect_notice(page, "Åtgärden är planerad.")
    expect(page.locator("main")).to_contain_text(number)
    return page.url.split("?")[0]


def finish_improvement(page: Page) -> None:
    page.get_by_text("Ändra läget", exact=True).click()
    page.get_by_label("Läge").select_option(label="Klar")
    page.get_by_role("button", name="Spara läget").click()
    expect(page.get_by_role("alert")).to_be_focused()
    page.get_by_role("alert").get_by_role("link").click()
    page.get_by_label("Vad visar att det är klart?").fill("Rutinen är genomgången med alla som kör.")
    page.get_by_role("button", name="Spara läget").click()
    expect_notice(page, "Läget är sparat.")
    page.get_by_text("Skriv texten", exact=True).click()
    page.get_by_label("Rubrik").fill(HEADLINE)
    page.get_by_label("Ni sa", exact=True).fill("Ni fick vänta utan att någon hörde av sig.")
    page.get_by_label("Vi gjorde", exact=True).fill(WE_DID)
    page.get_by_role("button", name="Spara texten").click()
    expect(page.locator("main")).to_contain_text("Inte godkänd än")


def follow_up(page: Page, address: str, number: str) -> None:
    """What the strategist does, who never sees the case itself."""
    page.goto(address)
    expect(page.locator("main")).to_contain_text("Ett ärende som du inte ser hör också hit.")
    expect(page.locator("main")).not_to_contain_text(number)
    page.get_by_text("Följ upp", exact=True).click()
    page.get_by_label("Bättre").check()
    page.get_by_label("Vad bygger du det på?").fill("Ingen har hört av sig om väntan sedan dess.")
    page.get_by_role("button", name="Spara uppföljningen").click()
    expect_notice(page, "Uppföljningen är sparad.")
    expect(page.locator(".effect")).to_contain_text("Amina Haddad")
    page.get_by_role("button", name="Godkänn och visa på webben").click()
    expect_notice(page, "Texten visas nu på webben.")


def expect_on_the_web(page: Page, times: int) -> None:
    page.goto("/forbattringar")
    expect(page.get_by_role("heading", name=HEADLINE)).to_have_count(times)
    expect(page.locator("main")).not_to_contain_text("Rut Sandling")


def expect_at_the_workplace_meeting(page: Page) -> None:
    page.goto("/desk/apt")
    page.get_by_label("Enhet", exact=True).select_option(label=UNIT)
    page.get_by_label("Från och med").fill(today().replace(day=1).isoformat())
    page.get_by_label("Till och med").fill(today().isoformat())
    page.get_by_role("button", name="Visa bladet").click()
    expect(page.locator(".apt li").filter(has_text=IMPROVEMENT)).to_contain_text("klar")
    expect(page.locator(".apt")).not_to_contain_text(COMPLAINT)


def expect_nothing(page: Page, *addresses: str) -> None:
    for address in addresses:
        answer = page.goto(address)
        assert answer
        assert answer.status == 404, address
        expect(page.get_by_role("heading", level=1)).to_have_text("Sidan finns inte")


def expect_not_in_lists(page: Page, number: str) -> None:
    # A number would lead to the case, or to the page that says there is none.
    for address in ("/desk?state=all&sort=newest", f"/desk?state=all&q={COMPLAINT.split()[0]}"):
        page.goto(address)
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        expect(page.locator("main")).not_to_contain_text(number)


def expect_the_history(page: Page, number: str) -> None:
    open_case(page, number)
    told = [line.inner_text().split("\n")[0] for line in page.locator(".journal .what").all()]
    # Whether the unit was proposed depends on what else the register has learnt from.
    assert [line.split(" enligt ett förslag ")[0] for line in told] == [
        "Maajja Vinka planerade en åtgärd",
        "Elsa Granlund avslutade: besvarad och åtgärdad",
        "Elsa Granlund svarade",
        "Avsändaren skrev ett meddelande",
        "Elsa Granlund ställde en fråga till avsändaren",
        "Elsa Granlund bekräftade: telefon",
        "Maajja Vinka gav ärendet till Elsa Granlund",
        "Maj-Britt Näslund fördelade ärendet",
        "Maj-Britt Näslund registrerade synpunkten",
    ]


def test_the_policy_is_kept_from_the_telephone_call_to_the_followed_up_improvement(people: People) -> None:
    number, code = take_the_call(people.registrar)
    case = f"/desk/arenden/{number}"
    expect_nothing(people.manager, case)
    route(people.registrar, number)
    assign(people.manager, number)

    acknowledge(people.officer, number)
    ask(people.officer)
    reply(people.citizen, code)
    answer(people.officer, number)
    close(people.officer)
    follow(people.citizen, code)
    expect(people.citizen.locator(".state-panel")).to_contain_text("felet är åtgärdat")
    expect(people.citizen.locator(".thread .written")).to_have_text([QUESTION, REPLY, ANSWER])

    improvement = plan_improvement(people.manager, number)
    finish_improvement(people.manager)
    expect_on_the_web(people.citizen, times=0)
    follow_up(people.strategist, improvement, number)
    expect_on_the_web(people.citizen, times=1)
    expect(people.citizen.locator("main")).to_contain_text(WE_DID)
    expect_at_the_workplace_meeting(people.manager)
    expect_the_history(people.manager, number)

    expect_nothing(people.strategist, case)
    expect_nothing(people.outsider, case, f"{case}/svara", f"/desk/atgarder/ny?arende={number}", improvement)
    expect_not_in_lists(people.outsider, number)
