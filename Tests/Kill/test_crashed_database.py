"""A PostgreSQL server that crashes under the program: 503 meanwhile, and everything as before afterwards."""

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from Kill.senders import Senders
from Kill.test_killed_server import check_numbers, check_receipts, check_resending
from Kill.verification import sound_cases
from PythonSupport.norna_program import PROJECT
from PythonSupport.norna_server import NornaServer
from PythonSupport.postgresql_database import (
    PROGRAM_VARIABLE,
    SERVER_VARIABLE,
    crash_and_start,
    drop_database,
    new_database,
)

CRASHES = 3


def wait_until_healthy(address: str) -> None:
    ends = time.monotonic() + 30
    while requests.get(f"{address}/health", timeout=30).status_code != 200:
        assert time.monotonic() < ends, "the server did not find its database again"
        time.sleep(0.1)


@pytest.fixture
def own_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A server for this test alone to crash, since others use the one of all tests meanwhile."""
    names = [SERVER_VARIABLE, PROGRAM_VARIABLE]
    for name in names:
        monkeypatch.delenv(name, raising=False)
    say = f"import os, sys; [print(os.environ[name], flush=True) for name in {names}]; sys.stdin.read()"
    command = [PROJECT / "bin" / "with-postgresql", sys.executable, "-c", say]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as wrapper:
        for name in names:
            monkeypatch.setenv(name, wrapper.stdout.readline().strip())
        yield
        wrapper.stdin.close()
        wrapper.wait(timeout=60)


def test_a_server_outlives_the_crash_of_its_database(own_server, tmp_path: Path, chance) -> None:
    place = new_database()
    with NornaServer("serve", tmp_path, "--database", place) as server:
        with Senders(server.address) as senders:
            for _ in range(CRASHES):
                time.sleep(chance.uniform(0.2, 0.8))
                crash_and_start()
                wait_until_healthy(server.address)
        check_receipts(server.address, senders.receipts)
        expected = check_resending(server.address, senders.receipts, senders.unanswered)
        check_numbers(senders.receipts)
        assert server.process.poll() is None
        assert server.stop() == 0
    assert sound_cases(place, tmp_path) == expected
    drop_database(place)
