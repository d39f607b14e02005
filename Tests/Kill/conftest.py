"""A place for a register on each engine."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from PythonSupport.postgresql_database import drop_database, new_database


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where a register of its own is: the value of --database."""
    if request.param == "sqlite":
        yield f"sqlite://{tmp_path}/norna.db"
    else:
        location = new_database()
        yield location
        drop_database(location)


@pytest.fixture
def chance() -> random.Random:
    """The moments of the kills. The seed is shown when a test fails, to have the same moments again."""
    seed = random.SystemRandom().randrange(1_000_000)
    print(f"seed {seed}")
    return random.Random(seed)
