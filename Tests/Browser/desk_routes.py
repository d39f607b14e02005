"""Every address of the desk, read from the routes themselves so that a new one is not forgotten."""

import re

from Browser.staff import OFFICER
from PythonSupport.norna_program import PROJECT

DESK = PROJECT / "Sources" / "Web" / "Desk"


def verbs() -> list[str]:
    """What can be done on the page of a case, as the last part of the address."""
    found = re.findall(r'case \w+ = "([\w-]+)"', (DESK / "CaseVerb.swift").read_text())
    assert len(found) >= 8
    return found


def staff_verbs() -> list[str]:
    """What can be done with an account, as the last part of the address."""
    enum = (DESK / "People" / "StaffHandler.swift").read_text().partition("enum StaffVerb")[2]
    found = re.findall(r'case \w+ = "([\w-]+)"', enum.partition("var news")[0])
    assert len(found) == 5
    return found


def desk_routes(number: str = "2026-0001") -> list[tuple[str, str]]:
    """Method and path of everything behind the log-in; the page of a case is that of `number`."""
    found = re.findall(r'\bdesk\.(get|post)\("([^"\\]*)"', (DESK / "DeskRoutes.swift").read_text())
    assert len(found) >= 7
    plain = [
        (method.upper(), f"/desk/{path}".rstrip("/").replace("{number}", number).replace("{username}", OFFICER))
        for method, path in found
    ]
    cases = [("POST", f"/desk/arenden/{number}/{verb}") for verb in verbs()]
    return plain + cases + [("POST", f"/desk/medarbetare/konto/{OFFICER}/{verb}") for verb in staff_verbs()]
