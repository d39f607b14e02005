"""The program under test: where it is, and commands that end by themselves."""

import os
import subprocess
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]


def executable() -> Path:
    """The built program: NORNA, or where `swift build` puts it."""
    return Path(os.environ.get("NORNA", PROJECT / ".build" / "debug" / "norna"))


def environment() -> dict[str, str]:
    """The surroundings of a run: nothing of the settings that whoever runs the tests may have."""
    return {name: value for name, value in os.environ.items() if not name.startswith("NORNA")}


def run(*arguments: str, folder: Path, given: str = "") -> subprocess.CompletedProcess[str]:
    """Runs a command to its end in `folder`, with `given` on standard input."""
    return subprocess.run(
        [executable(), *arguments],
        cwd=folder,
        env=environment(),
        input=given,
        capture_output=True,
        text=True,
        timeout=120,
    )


def run_well(*arguments: str, folder: Path, given: str = "") -> str:
    """The standard output of a command that must succeed."""
    ended = run(*arguments, folder=folder, given=given)
    assert ended.returncode == 0, f"norna {' '.join(arguments)}: {ended.returncode}\n{ended.stderr}"
    return ended.stdout
