"""Following a case with the receipt code."""

import pytest
from playwright.sync_api import Page, expect

from Browser.feedback_form import follow, send_anonymous
from PythonSupport.demo_guide import DemoGuide
from PythonSupport.feedback_api import submit


def test_a_sender_follows_the_case_with_the_code_of_the_receipt(page: Page) -> None:
    receipt = send_anonymous(page, "Lampan vid gångtunneln är trasig.")
    follow(page, receipt.code)
    expect(page.get_by_role("heading", level=1)).to_have_text(f"Din synpunkt {receipt.number}")
    expect(page.locator("main")).to_contain_text("Lampan vid gångtunneln är trasig.")
    expect(page.locator(".state-panel")).to_contain_text("Du får svar senast")
    assert receipt.code.replace(" ", "") not in page.url


def typings(code: str) -> dict[str, str]:
    plain = code.replace(" ", "")
    return {
        "in lower case": code.lower(),
        "without spaces": plain,
        "with hyphens": "-".join(plain[i : i + 2] for i in range(0, 26, 2)),
        "with space around it": f"  {code}\t",
        "with the letters that look like digits": plain.replace("0", "O").replace("1", "l"),
    }


@pytest.mark.parametrize("way", typings("x" * 26))
def test_a_code_is_understood_however_it_is_typed(page: Page, demo, way: str) -> None:
    sent = submit(demo.address).json()
    follow(page, typings(sent["receiptCode"])[way])
    expect(page.get_by_role("heading", level=1)).to_have_text(f"Din synpunkt {sent['number']}")


@pytest.mark.parametrize("code", ["", "0000", "0" * 26, "<script>alert(1)</script>", "Ö" * 26])
def test_a_wrong_code_is_said_to_be_wrong_and_not_shown_again(page: Page, code: str) -> None:
    follow(page, code)
    expect(page.locator("#code-error")).to_contain_text("Koden stämmer inte")
    expect(page.get_by_role("alert")).to_be_focused()
    expect(page.get_by_label("Din kod")).to_have_value("")


def test_the_code_that_the_demo_prints_leads_to_its_case(page: Page, guide: DemoGuide) -> None:
    follow(page, guide.code)
    expect(page.get_by_role("heading", level=1)).to_have_text(f"Din synpunkt {guide.number}")
