"""The comparison as everybody sees it: the demo shows Kolada's figures for Berg."""

import re

import pytest
import requests
from playwright.sync_api import Page, expect

from Browser.accessibility import check_everywhere, check_structure
from Browser.case_days import today
from Browser.staff import STRATEGIST

PAGES = {
    "wall": "/jamforelser",
    "wall of a year with less": "/jamforelser?year=2019&network=G33630",
    "set without figures": "/jamforelser?set=medborgarundersokningen-2021",
    "five areas of 2014": "/jamforelser?set=kkik-2014&year=2022",
    "measure that Kolada never had": "/jamforelser/utbud-lss?set=kkik-2014&year=2022",
    "measure": "/jamforelser/N15428?year=2022",
    "measure with a cost": "/jamforelser/N11008?year=2022",
    "measure that Berg has no value in": "/jamforelser/N18409?year=2022",
    "measure beside complaints": "/jamforelser/N00640",
    "measure in no set": "/jamforelser/N01951",
    "own set": "/jamforelser?set=tallsjos-egna",
    "own measure": "/jamforelser/svarstid-felanmalan",
    "own index": "/jamforelser/webbinformation",
    "two municipalities": "/jamforelser/mot/2321?year=2022",
    "differences": "/jamforelser/skillnader",
    "search": "/jamforelser/sok",
    "search that finds many": "/jamforelser/sok?q=andel",
    "search that finds nothing": "/jamforelser/sok?q=rymdskepp",
    "what cannot be shown": "/jamforelser?year=snart",
}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_of_the_comparison_is_accessible(page: Page, name: str) -> None:
    page.goto(PAGES[name])
    for summary in page.locator("main details > summary").all():
        summary.click()
    check_structure(page)
    check_everywhere(page)


@pytest.mark.parametrize("path", ["/jamforelser", "/jamforelser/N15428?year=2022", "/jamforelser/mot/2321"])
def test_nothing_is_lost_when_the_text_is_twice_as_large(open_page, path: str) -> None:
    # A window of half the width shows what 200 % does (WCAG 1.4.4).
    page = open_page(640)
    page.goto(path)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    width = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert width[0] <= width[1]


def test_the_demo_says_whose_figures_it_shows(page: Page) -> None:
    page.goto("/")
    page.get_by_role("link", name="Jämförelser med andra kommuner").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Berg jämfört med andra kommuner 2022")
    expect(page.locator("main")).to_contain_text("Siffrorna gäller Berg (2326 i Kolada)")
    expect(page.locator("main")).to_contain_text("för Tallsjö kommun")


def test_what_the_municipality_measures_itself_is_shown_as_its_own(page: Page) -> None:
    page.goto(f"/jamforelser?set=tallsjos-egna&year={today().year - 1}")
    tile = page.locator(".tile", has=page.get_by_role("link", name="Svarstid på felanmälan"))
    expect(tile).to_contain_text(f"Egen uppgift {today().year - 1}: 4,0\u00a0dagar")
    tile.get_by_role("link").click()
    expect(page.locator("main")).to_contain_text("Uppgiften är påhittad, som allt om Tallsjö.")
    expect(page.locator("main")).to_contain_text("Beteckning, eget mått")


def test_a_colour_is_a_word_a_shape_and_a_pattern_too(page: Page) -> None:
    page.goto("/jamforelser")
    for kind, glyph, word in (("green", "●", "Grön"), ("yellow", "▲", "Gul"), ("red", "■", "Röd")):
        mark = page.locator(f".legend .band-{kind}")
        expect(mark).to_contain_text(word)
        expect(mark).to_contain_text(glyph)
        pattern = mark.evaluate("it => getComputedStyle(it).backgroundImage")
        assert "gradient" in pattern
        assert mark.evaluate("it => getComputedStyle(it).color") == "rgb(22, 32, 28)"
    patterns = {
        page.locator(f".legend .band-{kind}").evaluate("it => getComputedStyle(it).backgroundImage")
        for kind in ("green", "yellow", "red")
    }
    assert len(patterns) == 3


def test_the_counts_above_are_those_of_the_tiles(page: Page) -> None:
    page.goto("/jamforelser?year=2022")
    tiles = page.locator(".tile")
    total = 0
    for kind in ("green", "yellow", "red", "none"):
        shown = tiles.locator(f".band-{kind}").count()
        said = page.locator(f".band-counts li:has(.band-{kind})").inner_text()
        assert re.search(rf"\b{shown} mått", said), said
        total += shown
    assert total == tiles.count() == 40


def test_the_comparison_works_without_javascript(open_page) -> None:
    page = open_page(320, javascript=False)
    page.goto("/jamforelser")
    page.get_by_label("År", exact=True).select_option("2021")
    page.get_by_role("button", name="Visa", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Berg jämfört med andra kommuner 2021")
    page.get_by_role("link", name=re.compile("behöriga till yrkesprogram, hemkommun")).click()
    expect(page.locator(".measure-value")).to_have_text("86,4\u00a0%")
    expect(page.locator("svg[role=img]")).to_have_count(2)
    page.locator("#members-caption").locator("xpath=..").get_by_role("link", name="Åre").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Berg och Åre 2021")
    page.get_by_label("Sida vid sida med").select_option(label="Östersund")
    page.get_by_role("button", name="Jämför de två").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Berg och Östersund 2021")
    page.get_by_role("link", name="Alla mått").click()
    page.get_by_role("link", name="Här skiljer vi oss mest från liknande kommuner").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Här skiljer sig Berg mest")
    expect(page.locator("tbody tr").first).to_be_visible()
    page.goto("/jamforelser/sok")
    page.get_by_role("searchbox").fill("invånare totalt")
    page.get_by_role("button", name="Sök").click()
    expect(page.get_by_role("link", name="Invånare totalt, antal")).to_be_visible()


def test_a_measure_is_searched_for_and_opened(page: Page) -> None:
    page.goto("/jamforelser/sok")
    page.get_by_role("searchbox").fill("INVÅNARE totalt")
    page.get_by_role("button", name="Sök").click()
    expect(page.get_by_role("status")).to_contain_text("passar in på")
    page.get_by_role("link", name="Invånare totalt, antal").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Invånare totalt, antal")
    expect(page.locator(".measure-now")).to_contain_text("Ingen färg, inget är bättre")


def test_pictures_have_their_figures_in_words_and_in_tables(page: Page) -> None:
    page.goto("/jamforelser/N15428?year=2022")
    for picture in page.locator("svg[role=img]").all():
        ids = (picture.get_attribute("aria-labelledby") or "").split()
        assert len(ids) == 2
        assert all(page.locator(f"#{id}").text_content() for id in ids)
    summary = page.get_by_text("Alla kommuner som har ett värde")
    summary.focus()
    page.keyboard.press("Enter")
    expect(page.locator("details tbody tr")).to_have_count(290)


def test_the_page_is_walked_with_the_keyboard(page: Page) -> None:
    page.goto("/jamforelser/N15428?year=2022")
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text("Hoppa till innehållet")
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.classList.contains('table-region')"):
            return
    pytest.fail("no table was reached with the keyboard")


def test_the_json_says_the_same_as_the_page(page: Page, demo) -> None:
    query = {"municipality": "2326", "network": "nornorna", "year": "2022"}
    answer = requests.get(f"{demo.address}/api/v1/kkik", params=query, timeout=30)
    assert answer.status_code == 200
    measure = next(it for it in answer.json()["measures"] if it["kpi"] == "N15428")
    page.goto("/jamforelser/N15428?year=2022")
    place = f"Plats {measure['rank']} av {measure['country']['n']}"
    expect(page.locator(".measure-now")).to_contain_text(place)
    words = {"green": "Grön", "yellow": "Gul", "red": "Röd", "none": "Ingen färg"}
    expect(page.locator(".measure-now .band")).to_contain_text(words[measure["band"]])


def test_the_figures_come_as_files(page: Page, demo) -> None:
    page.goto("/jamforelser?year=2022")
    expect(page.get_by_role("link", name="Hämta siffrorna till ett program (JSON)")).to_be_visible()
    with page.expect_download() as wall:
        page.get_by_role("link", name="Hämta siffrorna till ett kalkylblad (CSV)").click()
    assert wall.value.suggested_filename == "jamforelse-2326-2022.csv"
    page.goto("/jamforelser/N15428?year=2022")
    with page.expect_download() as measure:
        page.get_by_role("link", name="Hämta siffrorna till ett kalkylblad (CSV)").click()
    assert measure.value.suggested_filename == "N15428-2326-2022.csv"
    text = measure.value.path().read_text(encoding="utf-8-sig")
    assert "Alla kommuner 2022" in text and "Berg;2326;85,4" in text


def test_the_order_of_municipalities_is_told(page: Page) -> None:
    for kpi, order in (
        ("N15428", "de bästa först"),
        ("N11008", "den lägsta kostnaden först"),
        ("N01951", "det högsta värdet först"),
    ):
        page.goto(f"/jamforelser/{kpi}?year=2022")
        expect(page.locator("#members-caption")).to_have_text(f"Kommunerna i gruppen, {order}")


def test_a_municipality_is_not_beside_itself(page: Page) -> None:
    answer = page.goto("/jamforelser/mot/2326")
    assert answer is not None and answer.status == 404


def test_the_report_has_complaints_beside_measures(desk) -> None:
    page = desk(STRATEGIST)
    page.goto("/desk/rapport")
    section = page.locator("section", has=page.get_by_role("heading", name="Synpunkter bredvid mått"))
    expect(section).to_contain_text("De säger inte att det ena beror på det andra")
    expect(section.get_by_role("table")).not_to_have_count(0)
    expect(section).to_contain_text("Källa: Kolada")


def test_the_desk_leads_to_what_everybody_sees(desk) -> None:
    page = desk(STRATEGIST)
    page.get_by_role("navigation", name="Skrivbordet").get_by_role("link", name="Jämför", exact=True).click()
    assert page.url.endswith("/desk/jamforelse")
