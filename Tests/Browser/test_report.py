"""The compilation in the browser."""

import csv
import io
import json
import re
from datetime import timedelta

from playwright.sync_api import Page, expect

from Browser.case_days import today
from Browser.staff import POLITICIAN, REGISTRAR, STRATEGIST
from Browser.test_disclosure import tool

# The demo's two years end today, so last year is always whole in them.
YEAR = today().year - 1
PERIOD = f"/desk/rapport?from={YEAR}-01-01&to={YEAR}-12-31"


def download(page: Page, label: str) -> tuple[str, bytes]:
    """Name and content of a file behind the page."""
    # Making a PDF takes its time on a busy machine, longer than a click waits for where it leads.
    with page.expect_download(timeout=180_000) as started:
        page.locator(".downloads").get_by_role("link", name=label).click(no_wait_after=True)
    return started.value.suggested_filename, started.value.path().read_bytes()


def test_a_period_is_chosen_and_shown_with_matrix_boards_and_charts(desk) -> None:
    page = desk(STRATEGIST)
    page.goto("/desk/rapport")
    page.get_by_label("Från och med").fill(f"{YEAR}-01-01")
    page.get_by_label("Till och med").fill(f"{YEAR}-12-31")
    page.get_by_role("button", name="Visa rapporten").click()
    assert f"from={YEAR}-01-01&to={YEAR}-12-31" in page.url
    report = page.locator(".report")
    expect(report.get_by_role("table")).not_to_have_count(0)
    expect(report.locator("svg[role=img]")).to_have_count(2)
    for board in ("Barn- och utbildningsnämnden", "Socialnämnden", "Samhällsbyggnadsnämnden"):
        expect(report).to_contain_text(board)
    for word in ("Klagomål", "Beröm", "Förslag"):
        expect(report).to_contain_text(word)


def test_every_chart_is_named_and_has_its_table(desk) -> None:
    page = desk(STRATEGIST)
    page.goto(PERIOD)
    for chart in page.locator(".report svg[role=img]").all():
        assert chart.get_attribute("aria-labelledby") or chart.locator("title").count()
    figures = page.locator(".report figure")
    assert figures.count() >= 2
    for figure in figures.all():
        assert figure.get_by_role("table").count() or figure.locator("xpath=following::table").count()


def test_the_downloads_hold_the_same_figures_as_the_page(desk) -> None:
    page = desk(REGISTRAR)
    page.goto(PERIOD)
    name, content = download(page, "JSON")
    assert name == f"synpunkter-{YEAR}-01-01-{YEAR}-12-31.json"
    report = json.loads(content)
    assert report["period"] == {"from": f"{YEAR}-01-01", "to": f"{YEAR}-12-31"}
    total = report["total"]["all"]
    assert total == sum(
        report["total"][kind] for kind in ("complaint", "compliment", "suggestion", "question")
    )
    assert total == sum(row["all"] for row in report["boards"]) > 100
    shown = re.sub(r"\s", " ", page.locator(".report").inner_text())
    assert re.search(rf"\b{total}\b", shown)
    name, content = download(page, "CSV")
    assert name.endswith(".csv")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))
    assert any(str(total) in row for row in rows)
    name, content = download(page, "HTML")
    assert name.endswith(".html") and content.lower().startswith(b"<!doctype html>")
    assert b"<script" not in content


def test_a_report_of_one_board_has_that_board_only(desk) -> None:
    page = desk(POLITICIAN)
    page.goto("/desk")
    expect(page.get_by_role("heading", level=1)).to_have_text("Rapport")
    page.get_by_label("Nämnd", exact=True).select_option(label="Barn- och utbildningsnämnden")
    page.get_by_role("button", name="Visa rapporten").click()
    report = json.loads(download(page, "JSON")[1])
    assert [row["board"] for row in report["boards"]] == ["Barn- och utbildningsnämnden"]


def test_a_period_that_is_no_period_says_so_by_its_field(desk) -> None:
    page = desk(REGISTRAR)
    page.goto("/desk/rapport?from=2020-12-31&to=2020-01-01")
    expect(page.locator("#to-error")).to_contain_text("slutar innan den börjar")
    expect(page.get_by_role("alert")).to_be_focused()
    page.goto("/desk/rapport?from=nyss&to=2020-01-01")
    expect(page.locator("#from-error")).to_contain_text("”nyss” är inget datum")
    expect(page.locator(".downloads")).to_have_count(0)


def test_a_comparison_can_be_left_out(desk) -> None:
    page = desk(REGISTRAR)
    page.goto(PERIOD + "&compare=none")
    report = json.loads(download(page, "JSON")[1])
    assert report["previous"] is None and report["change"] is None


def test_the_report_tells_of_improvements_and_is_a_tagged_pdf(desk, tmp_path) -> None:
    page = desk(STRATEGIST)
    first, last = today() - timedelta(days=364), today()
    page.goto(f"/desk/rapport?from={first}&to={last}")
    expect(page.locator(".report").get_by_role("heading", name="Åtgärder", exact=True)).to_be_visible()
    table = page.get_by_role("table", name="Vad åtgärderna gav")
    expect(table.get_by_role("row").filter(has_text="Sms till alla som berörs")).to_contain_text("bättre")
    # Other tests may have followed up improvements before this one: the file must say what the page says.
    better = table.get_by_role("row").filter(has_text="bättre").count()
    report = json.loads(download(page, "JSON")[1])
    assert better >= 1 and report["improvements"]["better"] == better and report["improvements"]["late"] >= 1
    name, content = download(page, "PDF")
    assert name.endswith(".pdf")
    file = tmp_path / name
    file.write_bytes(content)
    assert re.search(r"Tagged:\s+yes", tool("pdfinfo", str(file)))
    assert "Åtgärder" in tool("pdfinfo", "-struct-text", str(file))
    assert "Sida 1 av" in tool("pdftotext", str(file), "-")
