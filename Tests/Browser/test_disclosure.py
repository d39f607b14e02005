"""A case as a PDF for the diary, and handing it out with masks burnt in."""

import re
import subprocess
from pathlib import Path

from playwright.sync_api import Page, expect
from pypdf import PdfReader

from Browser.accessibility import check_everywhere
from Browser.desk_pages import letter, open_case
from Browser.staff import REGISTRAR

TEXT = "Eva Ek på Storgatan 1 fick vänta.\n\nJag ringde EVA EK två gånger."


def tool(name: str, *arguments: str) -> str:
    """What one of the programs of poppler-utils says of a file."""
    return subprocess.run([name, *arguments], capture_output=True, text=True, check=True, timeout=60).stdout


def fetch(page: Page, role: str, label: str) -> Path:
    with page.expect_download(timeout=60_000) as started:
        page.get_by_role(role, name=label).click()
    return Path(started.value.path())


def test_the_whole_case_is_a_tagged_pdf_in_swedish(desk) -> None:
    page = desk(REGISTRAR)
    number = letter(TEXT).send(page)
    open_case(page, number)
    file = fetch(page, "link", "Hela ärendet som PDF")
    facts = tool("pdfinfo", str(file))
    assert f"Ärende {number}" in facts
    assert "Tagged:          yes" in facts
    assert PdfReader(file).trailer["/Root"]["/Lang"] == "sv"
    text = tool("pdftotext", "-layout", str(file), "-")
    for shown in (number, "Eva Ek på Storgatan 1 fick vänta.", "registrerade synpunkten", "Sida 1 av"):
        assert shown in text
    headings = tool("pdfinfo", "-struct-text", str(file))
    assert "H1" in headings and "H2" in headings and "TH" in headings


def test_masked_words_are_not_in_what_is_handed_out(desk) -> None:
    page = desk(REGISTRAR)
    number = letter(TEXT).send(page)
    open_case(page, number)
    page.get_by_role("link", name="Lämna ut handlingar").click()
    for place, (words, provision) in enumerate(
        [("Eva Ek", "26 kap. 1 § OSL"), ("Storgatan 1", "21 kap. 3 § OSL")], start=1
    ):
        row = page.get_by_role("group", name=f"Maskning {place}", exact=True)
        row.get_by_label("Ord att ta bort").fill(words)
        row.get_by_label("Bestämmelse").fill(provision)
    page.get_by_label("enligt vilken paragraf").fill("26 kap. 7 § OSL")
    page.get_by_role("button", name="Förhandsgranska").click()
    expect(page.locator(".mask")).to_have_count(3)
    check_everywhere(page)
    file = fetch(page, "button", "Skapa PDF och lämna ut")
    text = tool("pdftotext", str(file), "-")
    for hidden in ("eva", "storgatan"):
        assert hidden not in text.lower()
        assert all(hidden not in sheet.extract_text().lower() for sheet in PdfReader(file).pages)
        assert hidden not in tool("pdfinfo", "-meta", str(file)).lower()
        assert hidden not in tool("pdfinfo", "-struct-text", str(file)).lower()
    for shown in ("maskning 1", "maskning 2", "26 kap. 1 § OSL", "26 kap. 7 § OSL", "fick vänta.", "överklaga"):
        assert shown in text
    open_case(page, number)
    expect(page.locator(".journal")).to_contain_text("lämnade ut handlingar ur ärendet")
    expect(page.locator(".journal")).to_contain_text("1 text, 2 maskningar, utan uppgifter om avsändaren.")


def test_a_name_inside_a_common_word_leaves_the_word(desk) -> None:
    page = desk(REGISTRAR)
    number = letter("Ida stod på sidan av en bostad. Idas bror Bo kom.").send(page)
    page.goto(f"/desk/arenden/{number}/lamna-ut")
    for place, name in enumerate(("Ida", "Bo"), start=1):
        row = page.get_by_role("group", name=f"Maskning {place}", exact=True)
        row.get_by_label("Ord att ta bort").fill(name)
        row.get_by_label("Bestämmelse").fill("26 kap. 1 § OSL")
    page.get_by_label("enligt vilken paragraf").fill("26 kap. 7 § OSL")
    page.get_by_role("button", name="Förhandsgranska").click()
    expect(page.get_by_role("listitem").filter(has_text="sidan (Ida)")).to_be_visible()
    check_everywhere(page)
    text = tool("pdftotext", str(fetch(page, "button", "Skapa PDF och lämna ut")), "-")
    assert "sidan av en bostad" in " ".join(text.split())
    assert {"ida", "idas", "bo"}.isdisjoint(re.findall(r"\w+", text.lower()))


def test_a_passage_that_is_not_there_comes_back_with_what_was_written(desk) -> None:
    page = desk(REGISTRAR)
    number = letter(TEXT).send(page)
    page.goto(f"/desk/arenden/{number}/lamna-ut")
    row = page.get_by_role("group", name="Maskning 1", exact=True)
    row.get_by_label("Ord att ta bort").fill("Evert Ek")
    row.get_by_label("Bestämmelse").fill("26 kap. 1 § OSL")
    page.get_by_role("button", name="Skapa PDF och lämna ut").click()
    expect(page.get_by_role("alert")).to_contain_text("”Evert Ek” finns inte i det du har valt.")
    assert row.get_by_label("Ord att ta bort").input_value() == "Evert Ek"
    check_everywhere(page)
