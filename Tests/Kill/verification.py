"""What `norna verify` says of a register."""

import re
from pathlib import Path

from PythonSupport.norna_program import run


def sound_cases(place: str, folder: Path) -> int:
    """How many cases the register holds; it must be sound."""
    ended = run("verify", "--database", place, folder=folder)
    assert ended.returncode == 0, ended.stderr
    assert ended.stderr == ""
    found = re.search(r"^cases\s+(\d+)$", ended.stdout, re.MULTILINE)
    assert found, ended.stdout
    return int(found[1])
