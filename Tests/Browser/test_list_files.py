"""The list on paper, and as files that other programs open."""

import csv
import io
import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Page, expect

from Browser.accessibility import check_everywhere
from Browser.staff import REGISTRAR
from PythonSupport.feedback_api import submit

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


@pytest.fixture
def formula(demo) -> str:
    """The number of a case whose text wants to be a formula."""
    return submit(demo.address, {"kind": "complaint", "text": "=HYPERLINK(\"http://ond.example\") om sopkärlet"}).json()["number"]


def download(page: Page, label: str) -> bytes:
    with page.expect_download() as started:
        page.get_by_role("link", name=label).click()
    return Path(started.value.path()).read_bytes()


def expect_all_hidden(page: Page, selector: str) -> None:
    """Whatever has the class is on the page, and none of it is seen."""
    parts = page.locator(selector).all()
    assert len(parts) > 0, selector
    for part in parts:
        expect(part).to_be_hidden()


def test_the_list_as_csv_is_what_stands_on_the_screen(desk, formula: str) -> None:
    page = desk(REGISTRAR)
    page.goto("/desk?q=sopkärlet")
    numbers = page.locator("tbody th a").all_inner_texts()
    content = download(page, "Hämta som CSV")
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))
    assert [row["Nummer"] for row in rows] == numbers
    row = next(row for row in rows if row["Nummer"] == formula)
    assert row["Rubrik"].startswith("'=HYPERLINK")
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", row["Kom in"])


def test_the_list_as_a_workbook_has_real_days_and_no_formulas(desk, formula: str) -> None:
    page = desk(REGISTRAR)
    page.goto("/desk?q=sopkärlet")
    content = download(page, "Hämta som Excel")
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        assert file.testzip() is None
        sheet = ElementTree.fromstring(file.read("xl/worksheets/sheet1.xml"))
        texts = [
            "".join(part.itertext())
            for part in ElementTree.fromstring(file.read("xl/sharedStrings.xml")).iter(f"{SHEET}si")
        ]
        formats = ElementTree.fromstring(file.read("xl/styles.xml"))
    assert sheet.findall(f".//{SHEET}f") == []
    cells = {cell.get("r"): cell for cell in sheet.iter(f"{SHEET}c")}

    def text(place: str) -> str:
        assert cells[place].get("t") == "s"
        return texts[int(cells[place].find(f"{SHEET}v").text)]

    def heading(words: str) -> str:
        return next(place[:-1] for place in cells if re.fullmatch("[A-Z]+2", place) and text(place) == words)

    assert text("A2") == "Nummer"
    assert text("B2") == "Kom in"
    line = next(number for number in range(3, 60) if text(f"A{number}") == formula)
    assert text(f"{heading('Rubrik')}{line}").startswith("=HYPERLINK")
    day = cells[f"B{line}"]
    assert day.get("t") in (None, "n")
    assert float(day.find(f"{SHEET}v").text) > 46_000
    style = list(formats.find(f"{SHEET}cellXfs"))[int(day.get("s"))]
    codes = {item.get("numFmtId"): item.get("formatCode") for item in formats.iter(f"{SHEET}numFmt")}
    assert codes[style.get("numFmtId")] == "yyyy-mm-dd"


def test_the_report_can_be_fetched_as_a_workbook(desk) -> None:
    page = desk(REGISTRAR)
    page.goto("/desk/rapport")
    with zipfile.ZipFile(io.BytesIO(download(page, "XLSX"))) as file:
        sheets = ElementTree.fromstring(file.read("xl/workbook.xml"))
    names = [sheet.get("name") for sheet in sheets.iter(f"{SHEET}sheet")]
    assert len(names) > 4
    assert names[0].startswith("Synpunkter")


def test_the_printed_list_has_every_row_and_nothing_to_press(desk) -> None:
    page = desk(REGISTRAR)
    page.goto("/desk?state=all")
    total = int(re.sub(r"\D", "", page.locator("caption").inner_text().split("ärenden")[0]))
    page.get_by_role("link", name="Skriv ut listan").click()
    expect(page.locator("tbody tr")).to_have_count(total)
    check_everywhere(page)
    page.emulate_media(media="print")
    for gone in (".places", ".whoami", ".actions", ".foot"):
        expect_all_hidden(page, gone)
    expect(page.locator("tbody tr").first).to_be_visible()


def test_the_list_itself_prints_without_boxes_and_filters(desk) -> None:
    page = desk(REGISTRAR)
    # A list that can be kept as a shortcut: the standard lists are there already, and have no form for it.
    page.goto("/desk?state=all&kind=complaint")
    page.emulate_media(media="print")
    for gone in (".filter", ".lists", ".bulk", ".saving", ".downloads"):
        expect_all_hidden(page, gone)
    expect(page.locator(".marking").first).to_be_hidden()
