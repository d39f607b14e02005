"""The pictures of docs/handbok.

    NORNA_SCREENSHOTS=1 bin/test python -k handbook

takes them anew. Without it they go to a folder that is thrown away, so that tests leave the tree alone.
"""

import io
import os
import re
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Page

from Browser.handbook_pictures import PICTURES, Picture
from PythonSupport.norna_program import PROJECT

HANDBOOK = PROJECT / "docs" / "handbok"
WIDTH = 1280
LARGEST = 120_000
LARGEST_TOGETHER = 1_500_000

# Chromium without the Swedish of its own package writes dates the American way; a Swedish browser writes what the
# field holds.
SWEDISH_DATES = """
() => document.querySelectorAll("input[type=date]").forEach((field) => {
  field.type = "text";
  field.placeholder = "åååå-mm-dd";
})
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return HANDBOOK / "bilder" if os.environ.get("NORNA_SCREENSHOTS") == "1" else tmp_path


def take(page: Page, picture: Picture) -> bytes:
    """A picture with few colours, which is what a page has."""
    page.wait_for_load_state()
    page.evaluate(SWEDISH_DATES)
    page.evaluate("() => document.activeElement.blur()")
    page.mouse.move(0, 0)
    top = page.locator(picture.begin).evaluate("it => it.getBoundingClientRect().top + scrollY")
    whole = page.screenshot(full_page=True, animations="disabled")
    with Image.open(io.BytesIO(whole)) as image:
        margin = 20 if top else 0
        bottom = min(image.height, int(top) - margin + picture.height)
        part = image.convert("RGB").crop((0, max(0, int(top) - margin), picture.width, bottom))
        written = io.BytesIO()
        part.quantize(48, dither=Image.Dither.NONE).save(written, "PNG", optimize=True)
        return written.getvalue()


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_of_the_handbook_is_taken(open_page, sessions, folder: Path, name: str) -> None:
    def enter(username: str | None) -> Page:
        return open_page(WIDTH, session=sessions(username) if username else None)

    picture = PICTURES[name]
    page = enter(picture.username)
    picture.show(page, enter)
    taken = take(page, picture)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.png").write_bytes(taken)
    assert 3_000 < len(taken) < LARGEST


def test_the_handbook_shows_every_picture_and_no_other() -> None:
    shown = {
        name for page in HANDBOOK.glob("*.md") for name in re.findall(r"\(bilder/([a-z-]+)\.png\)", page.read_text())
    }
    kept = {picture.stem for picture in (HANDBOOK / "bilder").iterdir()}
    assert shown == kept == PICTURES.keys()
    assert sum(picture.stat().st_size for picture in (HANDBOOK / "bilder").iterdir()) < LARGEST_TOGETHER
