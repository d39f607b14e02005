"""A PostgreSQL server that crashes under the program: 503 meanwhile, and everything as before afterwards."""

import os
import time
from pathlib import Path

import requests

from Kill.senders import Senders
from Kill.test_killed_server import check_numbers, check_receipts, check_resending
from Kill.verification import sound_cases
from PythonSupport.norna_server import NornaServer
from PythonSupport.postgresql_database import PROGRAM_VARIABLE, crash_and_start, drop_database, new_database

CRASHES = 3


def wait_until_healthy(address: str) -> None:
    ends = time.monotonic() + 30
    while requests.get(f"{address}/health", timeout=30).status_code != 200:
        assert time.monotonic() < ends, "the server did not find its database again"
        time.sleep(0.1)


# A server that was there before the tests is nobody's to crash.
if PROGRAM_VARIABLE in os.environ:

    def test_a_server_outlives_the_crash_of_its_database(tmp_path: Path, chance) -> None:
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
