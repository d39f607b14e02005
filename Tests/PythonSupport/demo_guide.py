"""What `norna demo` prints for whoever has just started it."""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class DemoGuide:
    code: str
    number: str
    passwords: dict[str, str]


def read_guide(text: str) -> DemoGuide:
    """The receipt code with its case, and the password of each log-in."""
    code = re.search(r"with the code ((?:[0-9A-Z]{2,4} ?)+) \((\d{4}-\d{4,})\)", text)
    assert code, f"no receipt code in:\n{text}"
    table = text.split("USER NAME", 1)[1].splitlines()[1:]
    rows = [re.split(r"\s{2,}", line.strip()) for line in table]
    passwords = {row[0]: row[1] for row in rows if len(row) == 4}
    assert passwords, f"no log-ins in:\n{text}"
    return DemoGuide(code=code.group(1), number=code.group(2), passwords=passwords)
