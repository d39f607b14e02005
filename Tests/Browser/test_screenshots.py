"""The pictures in docs/screenshots.

    NORNA_SCREENSHOTS=1 bin/test python -k screenshots

takes them anew. Without it they go to a folder that is thrown away, so that tests leave the tree alone.
"""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from Browser.desk_pages import open_case
from Browser.feedback_form import send_anonymous
from Browser.staff import REGISTRAR
from PythonSupport.norna_program import PROJECT

LARGEST = 300_000


def late_case(page: Page) -> None:
    page.goto("/desk?state=overdue")
    open_case(page, page.locator("[data-case] a").first.inner_text())


PICTURES: dict[str, Callable[[Page], object]] = {
    "formular": lambda page: page.goto("/lamna-synpunkt"),
    "kvitto": lambda page: send_anonymous(page, "Gungan på lekplatsen vid Tallvägen är trasig."),
    "lista": lambda page: page.goto("/desk"),
    "arende": late_case,
    "rapport": lambda page: page.goto("/desk/rapport"),
    "jamforelser": lambda page: page.goto("/jamforelser?year=2022"),
    "matt": lambda page: page.goto("/jamforelser/N15428?year=2022"),
    "sida-vid-sida": lambda page: page.goto("/jamforelser/mot/2321?year=2022"),
    "skillnader": lambda page: page.goto("/jamforelser/skillnader"),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return PROJECT / "docs" / "screenshots" if os.environ.get("NORNA_SCREENSHOTS") == "1" else tmp_path


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_taken(open_page, sessions, folder: Path, name: str, width: int) -> None:
    page = open_page(width, session=sessions(REGISTRAR))
    PICTURES[name](page)
    page.set_viewport_size({"width": width, "height": 1400 if width == 320 else 1000})
    folder.mkdir(parents=True, exist_ok=True)
    picture = folder / f"{name}-{width}.png"
    page.screenshot(path=picture, animations="disabled")
    assert 5_000 < picture.stat().st_size < LARGEST
