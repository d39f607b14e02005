"""An import that is killed leaves nothing of itself."""

import random
import signal
import subprocess
import time
from pathlib import Path

from Kill.verification import sound_cases
from PythonSupport.fresh_register import add_organisation
from PythonSupport.norna_program import environment, executable, run_well

ROWS = 20_000
KILLS = 5
HEADER = (
    "nummer;mottagen;typ;kvalitetsdimension;nämnd;förvaltning;enhet;kanal;anonym;text;bekräftad;besvarad\n"
)


def write_register(file: Path) -> None:
    """A register of the size of a large municipality's, the same in every run."""
    draw = random.Random(2009)
    kinds, channels = ("klagomål", "beröm", "förslag"), ("webb", "telefon", "brev", "")
    with file.open("w", encoding="utf-8") as lines:
        lines.write(HEADER)
        for row in range(ROWS):
            day = f"2019-{row % 12 + 1:02}-{row % 28 + 1:02}"
            board = row % 7
            lines.write(
                f"G-{row};{day};{draw.choice(kinds)};bemötande;Nämnd {board};Förvaltning {board};"
                f"Enhet {board}:{row % 5};{draw.choice(channels)};{draw.choice(('ja', 'nej'))};"
                f"Text till rad {row} med å, ä och ö.;{day};\n"
            )


def import_and_kill(place: str, file: Path, after: float) -> int:
    """Starts the import and kills it.

    Returns the exit status: -9 when the kill came in time.
    """
    process = subprocess.Popen(
        [executable(), "import", "--create-organisation", "--database", place, file.name],
        cwd=file.parent,
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        return process.wait(timeout=after)
    except subprocess.TimeoutExpired:
        process.kill()
        return process.wait(timeout=30)


def test_an_import_that_is_killed_leaves_nothing_and_can_be_done_again(
    place: str, tmp_path: Path, chance
) -> None:
    add_organisation(tmp_path, "--database", place)
    before = sound_cases(place, tmp_path)
    file = tmp_path / "register.csv"
    write_register(file)
    longest = full_import_seconds(place, file)
    for _ in range(KILLS):
        status = import_and_kill(place, file, after=chance.uniform(0.02, 0.9) * longest)
        assert status == -signal.SIGKILL
        assert sound_cases(place, tmp_path) == before
    run_well("import", "--create-organisation", "--database", place, file.name, folder=tmp_path)
    assert sound_cases(place, tmp_path) == before + ROWS


def full_import_seconds(place: str, file: Path) -> float:
    """How long the import takes on this machine: a dry run does everything and undoes it."""
    started = time.monotonic()
    run_well(
        "import", "--create-organisation", "--dry-run", "--database", place, file.name, folder=file.parent
    )
    return time.monotonic() - started
