"""The comparison at the desk: an analysis, who reads it, files of the network, and what is decided and published."""

import json
import re
from pathlib import Path

import requests
from playwright.sync_api import Page, expect

from Browser.accessibility import check_everywhere, check_structure
from Browser.case_days import today
from Browser.desk_pages import expect_notice
from Browser.staff import CARE_MANAGER, POLITICIAN, STRATEGIST
from Browser.test_disclosure import tool
from Browser.workbook import Workbook

DESK = "/desk/jamforelse"
QUESTION = "?ar=2022&matt=kkik-2024&natverk=nornorna"
DECISION = f"{DESK}/beslut"
MEASURE = f"{DESK}/matt/N15428{QUESTION}"
TITLE = "Berg i jämförelse 2022"


def choose_berg(page: Page) -> None:
    page.goto(DESK)
    page.get_by_label("Vilken kommun är ni?").select_option(label="Berg")
    page.get_by_label("Vilka jämför ni er med?").select_option(label="Nornorna")
    page.get_by_role("button", name="Spara kommun och nätverk").click()
    expect_notice(page, "Kommun och nätverk är sparade.")


def write(page: Page, text: str) -> None:
    page.goto(MEASURE)
    page.get_by_label("Varför är det så, och vad gör ni åt det?").fill(text)
    page.get_by_role("button", name="Spara analysen").click()


def open_decision(page: Page) -> None:
    page.goto(f"{DESK}{QUESTION}")
    page.get_by_role("link", name="Besluta ert dokument").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(f"Besluta ”{TITLE}”")


def decide(page: Page) -> None:
    page.get_by_label("Var beslutades det? (frivilligt)").fill("Kommunstyrelsen § 7")
    page.get_by_role("button", name="Besluta dokumentet").click()


def change_newest(page: Page, verb: str, notice: str) -> None:
    """Publishes the newest decided document, or withdraws it."""
    newest = page.locator("#decided + .table-region tbody tr").first
    newest.locator("summary", has_text=verb).click()
    newest.get_by_role("button", name=verb).click()
    expect_notice(page, notice)


def test_the_pages_are_accessible_with_all_of_it_unfolded(desk) -> None:
    page = desk(STRATEGIST)
    choose_berg(page)
    for address in (DESK, MEASURE, f"{DECISION}{QUESTION}&sort=own", f"{DECISION}{QUESTION}&sort=joint"):
        page.goto(address)
        for summary in page.locator("main details > summary").all():
            summary.click()
        check_structure(page)
        check_everywhere(page)


def test_a_manager_writes_and_a_politician_reads_nothing_of_it_before_it_is_decided(desk) -> None:
    choose_berg(desk(STRATEGIST))
    page = desk(CARE_MANAGER)
    write(page, "Små årskullar.")
    write(page, "Små årskullar, och få lärare.")
    expect_notice(page, "Analysen är sparad.")
    expect(page.locator("#history + dl")).to_contain_text("Små årskullar.")
    reader = desk(POLITICIAN)
    reader.goto(MEASURE)
    expect(reader.locator("main")).to_contain_text("Analysen står i dokumentet när det är beslutat.")
    expect(reader.locator("main")).not_to_contain_text("Små årskullar")
    expect(reader.locator("main textarea")).to_have_count(0)
    check_structure(reader)
    check_everywhere(reader)


def analyses_of_are() -> str:
    """What Åre sends to its network."""
    day = today().isoformat()
    analysis = {"kpi": "N15428", "version": 1, "text": "Små årskullar i Åre."}
    return json.dumps(
        {
            "norna": "comparison-analyses",
            "form": 1,
            "municipality": {"id": "2321", "title": "Åre"},
            "set": "kkik-2024",
            "year": 2022,
            "exported": {"by": "Anna Lund", "on": day},
            "analyses": [{**analysis, "writtenBy": "Anna Lund", "writtenOn": day}],
            "figures": [],
        }
    )


def send_file(page: Page, text: str) -> None:
    page.goto(f"{DESK}?ar=2022&matt=kkik-2024&natverk=nornorna")
    page.get_by_text("Läs in analyser från en annan kommun", exact=True).click()
    page.get_by_label("Filen som ni har fått").set_input_files(
        {"name": "analyser-åre.json", "mimeType": "application/json", "buffer": text.encode()}
    )
    page.get_by_role("button", name="Läs in analyserna").click()


def test_what_was_written_meanwhile_is_read_before_it_is_decided(desk) -> None:
    page = desk(STRATEGIST)
    choose_berg(page)
    open_decision(page)
    write(desk(CARE_MANAGER), "Fler elever än året före.")
    decide(page)
    expect(page.locator("main [role=alert]")).to_contain_text("Läs utkastet igen, och besluta sedan.")
    expect(page.get_by_label("Var beslutades det? (frivilligt)")).to_have_value("Kommunstyrelsen § 7")
    check_everywhere(page)
    page.get_by_role("button", name="Besluta dokumentet").click()
    expect_notice(page, "Dokumentet är beslutat. Det finns under ”Beslutade dokument”.")


def test_a_decided_document_is_everybodys_while_it_is_published(desk, open_page, tmp_path) -> None:
    page = desk(STRATEGIST)
    choose_berg(page)
    open_decision(page)
    decide(page)
    change_newest(page, "Publicera", "Dokumentet är publicerat. Alla kan läsa det på webben.")
    visitor = open_page(javascript=False)
    visitor.goto("/jamforelser")
    visitor.get_by_role("link", name="Beslutade dokument").click()
    visitor.get_by_role("link", name=TITLE).first.click()
    expect(visitor.get_by_role("heading", level=1)).to_have_text(TITLE)
    expect(visitor.locator("main")).to_contain_text("Kommunstyrelsen § 7.")
    reader = open_page()
    reader.goto(visitor.url)
    check_structure(reader)
    check_everywhere(reader)
    file = requests.get(visitor.url, params={"format": "json"}, timeout=60)
    assert file.headers["content-disposition"] == 'attachment; filename="jamforelse-2326-2022.json"'
    paper = tmp_path / "beslutat.pdf"
    paper.write_bytes(requests.get(visitor.url, params={"format": "pdf"}, timeout=120).content)
    assert re.search(r"Tagged:\s+yes", tool("pdfinfo", str(paper)))
    hash_of_text = page.locator(".comparison-hash").first.inner_text()
    assert hash_of_text in "".join(tool("pdftotext", str(paper), "-").split())
    change_newest(page, "Dra tillbaka", "Dokumentet är tillbakadraget. Det finns inte längre på webben.")
    assert requests.get(visitor.url, timeout=60).status_code == 404
    reader.goto("/jamforelser/dokument")
    expect(reader.locator("main")).to_contain_text("Inget dokument är publicerat än.")
    check_structure(reader)
    check_everywhere(reader)


def test_a_file_that_is_cut_off_is_refused_with_the_reason_by_the_field(desk) -> None:
    page = desk(STRATEGIST)
    choose_berg(page)
    send_file(page, analyses_of_are()[:-9])
    expect(page.locator("main [role=alert]")).to_contain_text("analyser-åre.json: filen är inte hel")
    expect(page.get_by_label("Filen som ni har fått")).to_have_attribute("aria-invalid", "true")
    check_structure(page)
    check_everywhere(page)


def test_a_file_is_read_in_without_javascript(desk, open_page, sessions) -> None:
    choose_berg(desk(STRATEGIST))
    page = open_page(javascript=False, session=sessions(STRATEGIST))
    send_file(page, analyses_of_are())
    expect_notice(page, "Filen är inläst: 1 ny analys.")
    expect(page.locator("#received + dl")).to_contain_text("Anna Lund")


def test_what_came_as_text_is_pasted(desk) -> None:
    page = desk(STRATEGIST)
    choose_berg(page)
    page.get_by_text("Läs in analyser från en annan kommun", exact=True).click()
    page.get_by_label("Eller klistra in innehållet i filen").fill('{"norna":"comparison-analyses","form":1')
    page.get_by_role("button", name="Läs in analyserna").click()
    expect(page.locator("main [role=alert]")).to_contain_text("Inget lästes in.")
    check_everywhere(page)


def test_the_document_as_a_workbook_has_real_figures_years_and_days_and_no_formulas(desk) -> None:
    page = desk(STRATEGIST)
    choose_berg(page)
    write(page, '=HYPERLINK("http://ond.example") Små årskullar.')
    page.goto(f"{DESK}?ar=2022&matt=kkik-2024&natverk=nornorna")
    with page.expect_download() as started:
        page.locator(".downloads").first.get_by_role("link", name="XLSX").click()
    book = Workbook(Path(started.value.path()).read_bytes())
    assert book.formulas() == 0
    analysis = next(row for row in book.rows("Analyser") if row["Mått"].value == "N15428")
    assert analysis["Analys"].value.startswith("=HYPERLINK")
    assert analysis["När"].value > 46_000
    assert analysis["När"].code == "yyyy-mm-dd"
    years = [row for row in book.rows("Berg över åren") if row["Mått"].value == "N15428"]
    assert years[-1]["År"].value == 2022
    assert {row["År"].code for row in years} == {"0"}
    measure = next(row for row in book.rows("Mått 2022") if row["Mått"].value == "N15428")
    assert abs(measure["Värde"].value - 85.4) < 0.05
    assert measure["Färg"].value == "▲\u00a0Gult"
    assert (measure["Plats"].value, measure["Plats"].code) == (115, "#,##0")
