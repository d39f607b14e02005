"""Every address of the desk, read from the routes themselves so that a new one is not forgotten."""

import re

from PythonSupport.norna_program import PROJECT

DESK = PROJECT / "Sources" / "Web" / "Desk"


def verbs() -> list[str]:
    """What can be done on the page of a case, as the last part of the address."""
    texts = [file.read_text() for file in (DESK / "CaseVerbs").glob("*Verb.swift")]
    found = [word for text in texts for word in re.findall(r'let address = "([\w-]+)"', text)]
    assert len(found) >= 8
    return found


def desk_routes(number: str = "2026-0001") -> list[tuple[str, str]]:
    """Method and path of everything behind the log-in; the page of a case is that of `number`."""
    found = re.findall(r'\bdesk\.(get|post)\("([^"\\]*)"', (DESK / "DeskRoutes.swift").read_text())
    assert len(found) >= 7
    plain = [
        (method.upper(), f"/desk/{path}".rstrip("/").replace("{number}", number).replace("{form}", "answer"))
        for method, path in ((method, re.sub(r"\{(?!number|form)\w+\}", "none", path)) for method, path in found)
    ]
    return plain + [("POST", f"/desk/arenden/{number}/{verb}") for verb in verbs()]
