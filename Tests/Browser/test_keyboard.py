"""The whole way with the keyboard alone, and the focus always to be seen."""

from playwright.sync_api import Page, expect

from Browser.feedback_form import read_receipt
from Browser.staff import OFFICER, REGISTRAR

FOCUS_IS_SEEN = """
() => {
  const marked = (element) => {
    const style = getComputedStyle(element);
    return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  };
  const focused = document.activeElement;
  const box = focused.getBoundingClientRect();
  const inside = box.bottom > 0 && box.top < innerHeight;
  // A large radio button is marked on its label, which follows it.
  const label = focused.nextElementSibling;
  return inside && (marked(focused) || (label !== null && marked(label)));
}
"""


def tab_to(page: Page, test: str) -> None:
    """Presses Tab until the focused element fulfils `test`; the focus must be seen at every stop."""
    page.wait_for_load_state()
    for _ in range(60):
        page.keyboard.press("Tab")
        assert page.evaluate(FOCUS_IS_SEEN), page.evaluate("document.activeElement.outerHTML")
        if page.evaluate(f"((it) => {test})(document.activeElement)"):
            return
    raise AssertionError(f"60 tabs did not lead to {test}")


def test_the_skip_link_comes_first_and_leads_past_the_menu(page: Page) -> None:
    page.goto("/lamna-synpunkt")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Hoppa till innehållet")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


def test_a_submission_is_written_sent_and_followed_with_the_keyboard_alone(page: Page) -> None:
    page.goto("/")
    tab_to(page, "it.textContent === 'Lämna en synpunkt' && it.classList.contains('button')")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Lämna en synpunkt")
    tab_to(page, "it.name === 'kind'")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("radio", name="Beröm")).to_be_checked()
    tab_to(page, "it.name === 'text'")
    page.keyboard.type("Tack för isbanan!")
    tab_to(page, "it.name === 'sender'")
    page.keyboard.press("Space")
    expect(page.get_by_role("radio", name="Anonym")).to_be_checked()
    tab_to(page, "it.value === 'review'")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Granska din synpunkt")
    tab_to(page, "it.value === 'send'")
    page.keyboard.press("Enter")
    receipt = read_receipt(page)
    page.goto("/folj")
    tab_to(page, "it.name === 'code'")
    page.keyboard.type(receipt.code)
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_contain_text("Tack för isbanan!")


def test_the_list_is_walked_with_j_and_k_and_a_case_opened_with_enter(desk) -> None:
    page = desk(REGISTRAR)
    links = page.locator("[data-case] a")
    page.keyboard.press("j")
    expect(links.nth(0)).to_be_focused()
    page.keyboard.press("j")
    expect(links.nth(1)).to_be_focused()
    page.keyboard.press("k")
    number = links.nth(0).inner_text()
    page.keyboard.press("Enter")
    expect(page.locator(".case-line")).to_contain_text(number)


def test_the_shortcuts_can_be_turned_off_and_stay_off(desk) -> None:
    page = desk(REGISTRAR)
    page.keyboard.press("?")
    page.get_by_role("button", name="Stäng av kortkommandon").click()
    page.reload()
    page.keyboard.press("n")
    page.keyboard.press("j")
    expect(page.locator("body")).to_be_focused()
    expect(page.get_by_role("heading", level=1)).to_have_text("Alla öppna")


def test_no_key_is_a_shortcut_while_somebody_writes(desk) -> None:
    page = desk(REGISTRAR)
    page.keyboard.press("/")
    expect(page.get_by_label("med orden eller numret")).to_be_focused()
    page.keyboard.type("njk")
    expect(page.get_by_label("med orden eller numret")).to_have_value("njk")


def test_from_case_to_case_in_the_order_of_the_list(desk) -> None:
    page = desk(REGISTRAR)
    links = page.locator("[data-case] a")
    first, second = links.nth(0).inner_text(), links.nth(1).inner_text()
    links.nth(0).click()
    expect(page.locator(".case-line")).to_contain_text(first)
    # A key is listened for when the whole page is there.
    page.wait_for_load_state()
    page.keyboard.press("j")
    expect(page.locator(".case-line")).to_contain_text(second)
    page.wait_for_load_state()
    page.keyboard.press("k")
    expect(page.locator(".case-line")).to_contain_text(first)
    page.get_by_role("link", name="Nästa ärende").click()
    expect(page.locator(".case-line")).to_contain_text(second)
    page.get_by_role("link", name="Till listan").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Alla öppna")


def test_all_cases_of_a_page_are_marked_with_a_key_and_a_link(desk) -> None:
    page = desk(REGISTRAR)
    boxes, marked = page.locator(".marking"), page.locator(".marking:checked")
    page.keyboard.press("a")
    expect(marked).to_have_count(boxes.count())
    page.keyboard.press("a")
    expect(marked).to_have_count(0)
    page.get_by_role("link", name="Markera alla").click()
    expect(marked).to_have_count(boxes.count())
    page.get_by_role("link", name="Avmarkera alla").click()
    expect(marked).to_have_count(0)


def test_the_main_actions_of_a_case_have_keys(desk) -> None:
    # Whoever handles the case: a registrar writes no notes in what a board has.
    page = desk(OFFICER)
    page.goto("/desk?officer=mine")
    page.locator("[data-case] a").nth(0).click()
    expect(page.locator(".case-line")).to_be_visible()
    page.wait_for_load_state()
    page.keyboard.press("i")
    expect(page.locator("textarea[name=note]")).to_be_focused()
    page.keyboard.type("sg")
    expect(page.locator("textarea[name=note]")).to_have_value("sg")
    page.locator("textarea[name=note]").blur()
    page.keyboard.press("g")
    expect(page.locator("select[name=officer]")).to_be_focused()
    page.locator("select[name=officer]").blur()
    page.keyboard.press("v")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Lämna vidare")
