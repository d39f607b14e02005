"""Every address of the desk, read from the routes themselves so that a new one is not forgotten."""

import re

from Browser.staff import OFFICER
from PythonSupport.norna_program import PROJECT

DESK = PROJECT / "Sources" / "Web" / "Desk"


def verbs() -> list[str]:
    """What can be done on the page of a case, as the last part of the address."""
    texts = [file.read_text() for file in (DESK / "Cases" / "Verbs").glob("*Verb.swift")]
    found = [word for text in texts for word in re.findall(r'let address = "([\w-]+)"', text)]
    assert len(found) >= 8
    return found


def staff_verbs() -> list[str]:
    """What can be done with an account, as the last part of the address."""
    enum = (DESK / "Staff" / "StaffHandler.swift").read_text().partition("enum StaffVerb")[2]
    found = re.findall(r'case \w+ = "([\w-]+)"', enum.partition("var news")[0])
    assert len(found) == 5
    return found


def filled(path: str, number: str) -> str:
    """The address of a route, with something in each of its places."""
    places = {"number": number, "form": "answer", "username": OFFICER}
    return re.sub(r"\{(\w+)\}", lambda place: places.get(place[1], "none"), f"/desk/{path}".rstrip("/"))


def desk_routes(number: str = "2026-0001") -> list[tuple[str, str]]:
    """Method and path of everything behind the log-in; the page of a case is that of `number`."""
    texts = [file.read_text() for file in DESK.rglob("*Routes*.swift")]
    found = [route for text in texts for route in re.findall(r'\bdesk\.(get|post)\("([^"\\]*)"', text)]
    assert len(found) >= 90
    plain = [(method.upper(), filled(path, number)) for method, path in found]
    cases = [("POST", f"/desk/arenden/{number}/{verb}") for verb in verbs()]
    return plain + cases + [("POST", f"/desk/medarbetare/konto/{OFFICER}/{verb}") for verb in staff_verbs()]
