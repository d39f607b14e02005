"""What the pictures of the handbook show, and how each page got there."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page, expect

from Browser.case_days import today
from Browser.desk_pages import Registration, classify, expect_notice, letter, open_case, register
from Browser.feedback_form import follow, send_anonymous
from Browser.staff import (
    ADMINISTRATOR,
    CARE_MANAGER,
    DATA_PROTECTION_OFFICER,
    OFFICER,
    POLITICIAN,
    REGISTRAR,
    STRATEGIST,
)
from Browser.test_comparison_desk import choose_berg, write
from Browser.test_dialogue import ask, reply
from Browser.test_improvements import YEAR, finish, write_story

# Opens a page as one of the staff, or as somebody who is not logged in.
Enter = Callable[[str | None], Page]


@dataclass(frozen=True)
class Picture:
    """Somebody's page, from its top or from the element `begin`, as far down and to the right as this many px."""

    username: str
    show: Callable[[Page, Enter], object]
    height: int = 900
    width: int = 1280
    begin: str = "body"


def expect_heading(page: Page, text: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(text)


def call() -> Registration:
    return Registration(
        channel="Telefon",
        text="Plogningen uteblev på Skolgatan i morse, och snön ligger kvar på gångvägen.",
        unit="",
        choices=["Ja, det är bekräftat"],
        lines={
            "Vem skrev ned det som sades?": "Maj-Britt Näslund",
            "Namn": "Olof Rönnmark",
            "Telefon": "070-174 06 11",
        },
    )


def half_registered(page: Page, _: Enter) -> None:
    call().fill(page)
    page.get_by_label("Rubrik").fill("Oplogad gångväg på Skolgatan")
    page.locator("#readBack-yes").check()
    page.get_by_role("button", name="Föreslå enhet").click()
    expect(page.locator(".advice")).to_be_visible()


def registered(page: Page, _: Enter) -> None:
    call().fill(page)
    page.locator("#readBack-yes").check()
    register(page)
    expect_heading(page, "Synpunkten är registrerad")


def pile(page: Page, _: Enter) -> None:
    letter("Snön ligger i drivor vid biblioteket och plogningen uteblev.", unit="").send(page)
    letter("Hemtjänsten kom för sent med maten i helgen.", unit="").send(page)
    page.goto("/desk/fordelning")


def solved_on_the_spot(page: Page, _: Enter) -> None:
    page.goto("/desk/lost-pa-plats")
    page.get_by_label("Vad gällde det?").fill("Automatdörren till biblioteket öppnades inte.")
    page.get_by_label("Vad gjorde ni?").fill("Vaktmästaren startade om den, och vi bad om ursäkt.")
    page.get_by_role("radio", name="Klagomål").check()
    page.get_by_label("Enhet", exact=True).select_option(label="– Medborgarhuset")


def own_cases(page: Page, _: Enter) -> None:
    page.goto("/desk")
    page.get_by_role("link", name="Mina ärenden").click()
    expect_heading(page, "Mina ärenden")


def first_own_case(page: Page, enter: Enter) -> None:
    own_cases(page, enter)
    page.locator("[data-case] a").first.click()
    expect(page.locator(".case-line")).to_be_visible()


def dialogue(page: Page, enter: Enter) -> None:
    citizen, registrar = enter(None), enter(REGISTRAR)
    receipt = send_anonymous(citizen, "Det luktar avlopp vid lekplatsen.")
    classify(registrar, receipt.number, "Tallsjö Teknik AB", subject="Lukt vid lekplats")
    open_case(page, receipt.number)
    ask(page, "Vilken av lekplatserna är det?")
    follow(citizen, receipt.code)
    reply(citizen, "Den vid Tallvägen, närmast sandlådan.")
    page.reload()


def preview(page: Page, enter: Enter) -> None:
    number = letter("Snön ligger kvar utanför vår port.").send(enter(REGISTRAR))
    page.goto(f"/desk/arenden/{number}/svara")
    page.get_by_label("Svar till avsändaren").fill(
        "Hej!\n\nNu är det plogat vid er port. Vi ber om ursäkt för att det dröjde: plogbilen var trasig i tisdags."
    )
    page.get_by_role("button", name="Förhandsgranska").click()
    expect_heading(page, "Så läser avsändaren svaret")


def unassigned(page: Page, enter: Enter) -> None:
    text = "Personalen kom en timme för sent i lördags, och ingen ringde."
    complaint = letter(text, unit="Hemtjänsten")
    complaint.choices[-1] = "Ja, det är bekräftat"
    open_case(page, complaint.send(enter(REGISTRAR)))


def plan(page: Page, title: str, place: str, due: str = f"{YEAR + 1}-04-01") -> None:
    page.goto("/desk/atgarder/ny")
    page.get_by_label("Vad ska göras?").fill(title)
    page.get_by_label("Var?").select_option(label=f"– {place}")
    page.get_by_label("Klar senast").fill(due)
    page.get_by_role("button", name="Planera åtgärden").click()
    expect_heading(page, title)


def improvement(page: Page, _: Enter) -> None:
    plan(page, "En telefonlista i varje bil", "Hemtjänsten")
    for step in ("Skriv ut listorna", "Gå igenom dem på arbetsplatsträffen"):
        page.get_by_label("Nytt steg").fill(step)
        page.get_by_role("button", name="Lägg till steget").click()
        expect(page.locator(".plan-steps")).to_contain_text(step)
    page.get_by_role("button", name="Skriv ut listorna").click()
    expect_notice(page, "Steget är klart.")
    finish(page)
    write_story(page, "Vi hör av oss när vi är sena")
    expect(page.get_by_role("button", name="Godkänn och visa på webben")).to_be_visible()


def meeting(page: Page, _: Enter) -> None:
    plan(page, "Två bilar i reserv på helgerna", "Hemtjänsten")
    page.goto("/desk/apt")
    page.get_by_label("Enhet", exact=True).select_option(label="Hemtjänsten")
    page.get_by_label("Från och med").fill(f"{YEAR}-01-01")
    page.get_by_label("Till och med").fill(today().isoformat())
    page.get_by_role("button", name="Visa bladet").click()
    expect(page.locator(".apt")).to_be_visible()


def improvements(page: Page, _: Enter) -> None:
    plan(page, "Telefontid varje morgon för bygglov", "Medborgarhuset", f"{YEAR + 1}-02-01")
    plan(page, "Sand vid alla busshållplatser", "Tallsjö Teknik AB", f"{YEAR + 1}-02-15")
    plan(page, "En vuxen vid varje skolbuss", "Tallsjö skolområde")
    page.goto("/desk/atgarder")


def told_to_all(page: Page, _: Enter) -> None:
    plan(page, "Plogbilar i god tid", "Tallsjö Teknik AB")
    finish(page)
    page.get_by_text("Skriv texten", exact=True).click()
    page.get_by_label("Rubrik").fill("Vi plogar före skolan")
    page.get_by_label("Ni sa", exact=True).fill("Gångvägarna till skolan var inte plogade när barnen gick dit.")
    page.get_by_label("Vi gjorde", exact=True).fill("Nu är de först på listan och plogade klockan sju.")
    page.get_by_role("button", name="Spara texten").click()
    page.get_by_role("button", name="Godkänn och visa på webben").click()
    expect_notice(page, "Texten visas nu på webben.")
    page.goto("/forbattringar")


def new_colleague(page: Page, _: Enter) -> None:
    page.goto("/desk/medarbetare/ny")
    page.get_by_label("Namn", exact=True).fill("Nils Vestberg")
    page.get_by_label("Användarnamn").fill("nils.vestberg")
    page.get_by_label("Roll", exact=True).select_option(label="Handläggare")
    page.get_by_label("Placering").select_option(label="– Hemtjänsten")


def holiday_filled_in(page: Page, _: Enter) -> None:
    page.goto("/desk/kalender")
    page.get_by_label("Dag", exact=True).fill("2031-03-05")
    page.get_by_role("radio", name="Den är ingen arbetsdag").check()
    page.get_by_label("Vad heter den?").fill("en ny helgdag")
    page.get_by_role("radio", name="Lag").check()
    page.get_by_label("Lagens nummer, eller beslutet").fill("2031:1")


def reason_asked(page: Page, enter: Enter) -> None:
    number = letter("Snön ligger kvar på Torggatan.").send(enter(REGISTRAR))
    page.goto(f"/desk/arenden/{number}")


def read_log(page: Page, enter: Enter) -> None:
    reason_asked(page, enter)
    page.get_by_label("Skäl").fill("Begäran om utlämnande.")
    page.get_by_role("button", name="Öppna ärendet").click()
    expect(page).not_to_have_url(re.compile(r"/skal(\?|$)"))
    page.goto("/desk/laslogg")


def handed_out(page: Page, enter: Enter) -> None:
    number = letter("Eva Ek på Skolgatan ramlade på den hala trappan vid biblioteket.").send(page)
    page.goto(f"/desk/arenden/{number}/lamna-ut")
    page.get_by_label("Ord att ta bort").first.fill("Eva Ek")
    page.get_by_label("Bestämmelse").first.fill("21 kap. 1 § OSL")
    page.get_by_label("enligt vilken paragraf").fill("26 kap. 1 § OSL")
    page.get_by_role("button", name="Förhandsgranska").click()


def analysed(page: Page, _: Enter) -> None:
    choose_berg(page)
    write(page, "Små årskullar och få lärare med legitimation. Två tjänster är utlysta i höst.")
    expect_notice(page, "Analysen är sparad.")


def goes_to(path: str) -> Callable[[Page, Enter], object]:
    return lambda page, _: page.goto(path)


PICTURES: dict[str, Picture] = {
    "registrator-registrera": Picture(REGISTRAR, half_registered, 1350),
    "registrator-kvitto": Picture(REGISTRAR, registered, 800),
    "registrator-fordelning": Picture(REGISTRAR, pile, 900),
    "registrator-lost-pa-plats": Picture(REGISTRAR, solved_on_the_spot, 780),
    "registrator-lamna-ut": Picture(REGISTRAR, handed_out, 1300),
    "handlaggare-lista": Picture(OFFICER, own_cases, 900),
    "handlaggare-arende": Picture(OFFICER, first_own_case, 1000),
    "handlaggare-fraga": Picture(OFFICER, dialogue, 400, 760, begin="#thread-heading"),
    "handlaggare-granska-svar": Picture(OFFICER, preview, 620),
    "chef-ge-arende": Picture(CARE_MANAGER, unassigned, 890),
    "chef-atgard": Picture(CARE_MANAGER, improvement, 1022),
    "chef-arbetsplatstraff": Picture(CARE_MANAGER, meeting, 930),
    "chef-ersattare": Picture(CARE_MANAGER, goes_to("/desk/ersattare"), 620),
    "kvalitetsstrateg-rapport": Picture(
        STRATEGIST, goes_to("/desk/rapport"), 720, 1000, begin="h2:text-is('Typ och kvalitetsdimension')"
    ),
    "kvalitetsstrateg-atgarder": Picture(STRATEGIST, improvements, 620),
    "kvalitetsstrateg-forbattringar": Picture(STRATEGIST, told_to_all, 560),
    "kvalitetsstrateg-jamfor": Picture(STRATEGIST, goes_to("/jamforelser?year=2022"), 1150),
    "kvalitetsstrateg-analys": Picture(STRATEGIST, analysed, 900),
    "administrator-medarbetare": Picture(ADMINISTRATOR, goes_to("/desk/medarbetare"), 720),
    "administrator-ny-medarbetare": Picture(ADMINISTRATOR, new_colleague, 790),
    "administrator-organisation": Picture(ADMINISTRATOR, goes_to("/desk/organisation"), 900),
    "administrator-kalender": Picture(ADMINISTRATOR, holiday_filled_in, 968),
    "dataskyddsombud-skal": Picture(DATA_PROTECTION_OFFICER, reason_asked, 390),
    "dataskyddsombud-laslogg": Picture(DATA_PROTECTION_OFFICER, read_log, 700),
    "fortroendevald-rapport": Picture(POLITICIAN, goes_to("/desk/rapport"), 900),
    "fortroendevald-rutinen": Picture(POLITICIAN, goes_to("/desk/rutinen"), 800),
}
