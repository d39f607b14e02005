"""An import that is killed leaves nothing of itself."""

import random
import subprocess
import time
from pathlib import Path

from Kill.verification import sound_cases
from PythonSupport.fresh_register import add_organisation
from PythonSupport.norna_program import environment, executable, run_well

ROWS = 20_000
KILLS = 4
HEADER = (
    "nummer;mottagen;typ;kvalitetsdimension;nämnd;förvaltning;enhet;kanal;anonym;text;bekräftad;besvarad\n"
)


def write_register(file: Path, rows: int = ROWS) -> Path:
    """A register of the size of a large municipality's; its own numbers begin with the name of the file."""
    draw = random.Random(2009)
    kinds, channels = ("klagomål", "beröm", "förslag"), ("webb", "telefon", "brev", "")
    with file.open("w", encoding="utf-8") as lines:
        lines.write(HEADER)
        for row in range(rows):
            day = f"2019-{row % 12 + 1:02}-{row % 28 + 1:02}"
            board = row % 7
            lines.write(
                f"{file.stem}-{row};{day};{draw.choice(kinds)};bemötande;Nämnd {board};Förvaltning {board};"
                f"Enhet {board}:{row % 5};{draw.choice(channels)};{draw.choice(('ja', 'nej'))};"
                f"Text till rad {row} med å, ä och ö.;{day};\n"
            )
    return file


def import_and_kill(place: str, file: Path, after: float) -> int:
    """Starts the import and kills it, if it lasts that long.

    Returns the exit status: 0 when it was done before.
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


def import_seconds(place: str, folder: Path) -> float:
    """How long the import takes on this machine, from a dry run with a quarter of the rows."""
    quarter = write_register(folder / "quarter.csv", ROWS // 4)
    started = time.monotonic()
    run_well("import", "--create-organisation", "--dry-run", "--database", place, quarter.name, folder=folder)
    return 4 * (time.monotonic() - started)


def test_an_import_that_is_killed_leaves_nothing_and_can_be_done_again(
    place: str, tmp_path: Path, chance: random.Random
) -> None:
    add_organisation(tmp_path, "--database", place)
    cases = sound_cases(place, tmp_path)
    longest = import_seconds(place, tmp_path)
    in_time = 0
    for attempt in range(KILLS):
        file = write_register(tmp_path / f"register{attempt}.csv")
        status = import_and_kill(place, file, after=chance.uniform(0.02, 0.8) * longest)
        left = sound_cases(place, tmp_path) - cases
        # A kill may come too late, or between the commit and the end of the process: then all of it is there.
        assert left in ((ROWS,) if status == 0 else (0, ROWS))
        in_time += left == 0
        cases += left
    assert in_time >= 1
    file = write_register(tmp_path / "again.csv")
    run_well("import", "--create-organisation", "--database", place, file.name, folder=tmp_path)
    assert sound_cases(place, tmp_path) == cases + ROWS
