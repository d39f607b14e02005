"""What more than one of the folders needs."""

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from PythonSupport.norna_program import executable
from PythonSupport.norna_server import NornaServer
from PythonSupport.postgresql_database import drop_database, new_database

# The tree stays as it was checked out.
sys.dont_write_bytecode = True


def pytest_sessionstart() -> None:
    if not executable().exists():
        pytest.exit(f"{executable()} is missing: build it with `swift build`", returncode=1)


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[NornaServer]:
    """The invented municipality, started once. Tests add cases and leave those that were there alone."""
    folder: Path = tmp_path_factory.mktemp("demo")
    with demo_database() as place, NornaServer("demo", folder, *place, patience=600) as server:
        yield server
        assert server.process.poll() is None, f"the server ended by itself:\n{server.complained()}"
        assert server.stop() == 0


@contextlib.contextmanager
def demo_database() -> Iterator[list[str]]:
    """Where the demo is built: in a file of its own, or in PostgreSQL with NORNA_DEMO_ENGINE=postgresql."""
    if os.environ.get("NORNA_DEMO_ENGINE", "sqlite") == "sqlite":
        yield []
        return
    location = new_database()
    try:
        yield ["--database", location]
    finally:
        drop_database(location)
