"""What every page must fulfil, narrow and wide, light and dark."""

from itertools import pairwise

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

RULES = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]},
    "resultTypes": ["violations"],
}

# Elements that stick out to the right of the window and do not lie in a region of their own that scrolls.
STICKING_OUT = """
() => [...document.querySelectorAll("body *")].filter((element) =>
  element.getBoundingClientRect().right > innerWidth + 1
  && !element.closest(".table-region, .unseen, .doc-scroll, svg")
).map((element) => element.outerHTML.slice(0, 200))
"""


def check_everywhere(page: Page) -> None:
    """Looks at the whole page as it stands at 320 and 1280 px, in both colour schemes."""
    # A click waits until its page begins to come, not until all of it is there.
    page.wait_for_load_state()
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            check_rules(page, f"{width} px, {scheme}")
        check_reflow(page)


def check_rules(page: Page, where: str) -> None:
    found = Axe().run(page, options=RULES)
    assert found.violations_count == 0, f"{page.url} at {where}\n{found.generate_report()}"


def check_reflow(page: Page) -> None:
    """Nothing needs scrolling sideways (WCAG 1.4.10), but wide tables in a region of their own."""
    width = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert width[0] <= width[1], f"{page.url} is {width[0]} px wide in a window of {width[1]} px"
    assert page.evaluate(STICKING_OUT) == []


def check_structure(page: Page) -> None:
    """One main heading, no level skipped, a title that begins with the heading, a language."""
    page.wait_for_load_state()
    levels = [
        int(name[1]) for name in page.eval_on_selector_all("h1, h2, h3, h4", "all => all.map(h => h.tagName)")
    ]
    assert levels.count(1) == 1 and levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels)), levels
    assert page.title().startswith(page.locator("h1").inner_text().split("\n")[0])
    assert page.locator("html").get_attribute("lang") == "sv"
