"""Every public page, also with errors and after success, meets WCAG 2.2 AA as far as axe can tell."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from Browser.accessibility import check_everywhere, check_structure
from Browser.feedback_form import REVIEW, fill_anonymous, follow, review, send_anonymous
from PythonSupport.demo_guide import DemoGuide


def blank_with_errors(page: Page, guide: DemoGuide) -> None:
    page.goto("/lamna-synpunkt")
    page.get_by_role("button", name=REVIEW).click()


def named_with_errors(page: Page, guide: DemoGuide) -> None:
    page.goto("/lamna-synpunkt")
    page.get_by_role("radio", name="Med mitt namn").check()
    page.get_by_label("E-post").fill("elsa")
    page.get_by_label("Namn", exact=True).fill("E" * 300)
    page.get_by_label("Telefon").fill("1" * 300)
    page.get_by_label("Postadress").fill("A" * 300)
    page.get_by_label("Berätta").fill("b" * 20_001)
    page.get_by_label("Var?").fill("v" * 300)
    page.get_by_role("button", name=REVIEW).click()


def form_unfolded(page: Page, guide: DemoGuide) -> None:
    page.goto("/lamna-synpunkt")
    for summary in page.locator("details > summary").all():
        summary.click()


def review_with_warnings(page: Page, guide: DemoGuide) -> None:
    fill_anonymous(page, "Ring 070-174 06 42 eller skriv till elsa@example.org. " + "långtord" * 60)
    review(page)


def receipt(page: Page, guide: DemoGuide) -> None:
    send_anonymous(page, "Tillgängligt kvitto.")


def wrong_code(page: Page, guide: DemoGuide) -> None:
    follow(page, "fel")


def followed_new(page: Page, guide: DemoGuide) -> None:
    follow(page, send_anonymous(page, "Nyss lämnad.").code)


def followed_from_demo(page: Page, guide: DemoGuide) -> None:
    follow(page, guide.code)


STATES: dict[str, Callable[[Page, DemoGuide], object]] = {
    "start": lambda page, guide: page.goto("/"),
    "form": lambda page, guide: page.goto("/lamna-synpunkt"),
    "form unfolded": form_unfolded,
    "form with errors": blank_with_errors,
    "form with every error of a named sender": named_with_errors,
    "review with warnings": review_with_warnings,
    "receipt": receipt,
    "blank form": lambda page, guide: page.goto("/lamna-synpunkt/blankett"),
    "follow": lambda page, guide: page.goto("/folj"),
    "follow with an error": wrong_code,
    "followed case, new": followed_new,
    "followed case of the demo": followed_from_demo,
    "accessibility statement": lambda page, guide: page.goto("/tillganglighet"),
    "personal data": lambda page, guide: page.goto("/personuppgifter"),
    "no such page": lambda page, guide: page.goto("/finns-inte"),
}


@pytest.mark.parametrize("name", STATES)
def test_a_public_page_is_accessible(page: Page, guide: DemoGuide, name: str) -> None:
    STATES[name](page, guide)
    check_structure(page)
    check_everywhere(page)


def test_a_contact_field_says_what_it_is_for_so_that_the_browser_can_fill_it_in(page: Page) -> None:
    page.goto("/lamna-synpunkt")
    for name, purpose in (("name", "name"), ("email", "email"), ("phone", "tel")):
        assert page.locator(f"#{name}").get_attribute("autocomplete") == purpose


@pytest.mark.parametrize("path", ["/", "/lamna-synpunkt", "/folj"])
def test_buttons_links_of_the_menu_and_fields_are_large_enough_for_a_thumb(open_page, path: str) -> None:
    page = open_page(320)
    page.goto(path)
    for target in page.locator("main button, main .button, .places a, main input, main select").all():
        box = target.bounding_box()
        if box and target.get_attribute("type") not in ("radio", "hidden"):
            assert box["height"] >= 44, target.evaluate("it => it.outerHTML")
