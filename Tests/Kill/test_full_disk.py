"""A server whose disk is full says so, loses nothing, and goes on when there is room again."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import requests

from Kill.verification import sound_cases
from PythonSupport.feedback_api import COMPLAINT, receipt, submit
from PythonSupport.norna_server import NornaServer

LARGE = COMPLAINT | {"text": "å" * 10_000}


@contextmanager
def small_disk(folder: Path) -> Iterator[bool]:
    """A disk of 8 MB at `folder`, where this may be mounted."""
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=8m", "norna-test", folder], capture_output=True
    )
    try:
        yield mounted.returncode == 0
    finally:
        if mounted.returncode == 0:
            subprocess.run(["umount", folder], check=True)


def fill(folder: Path) -> Path:
    """A file that takes all the room there is."""
    file = folder / "filler"
    with file.open("wb", buffering=0) as filler:
        for size in (65536, 4096, 1):
            try:
                while True:
                    filler.write(b"\0" * size)
            except OSError:
                continue
    return file


def submit_until_full(address: str) -> tuple[list[dict], requests.Response]:
    """The receipts that were still given, and the first answer that is none."""
    receipts = []
    for _ in range(2000):
        answer = submit(address, LARGE)
        if answer.status_code != 201:
            return receipts, answer
        receipts.append(answer.json())
    raise AssertionError("the disk never filled up")


# Mounting is for root alone; a full disk when the program starts is tested elsewhere without it.
if os.getuid() == 0:

    def test_a_full_disk_is_told_and_nothing_that_was_confirmed_is_lost(tmp_path: Path) -> None:
        disk = tmp_path / "disk"
        disk.mkdir()
        with small_disk(disk) as is_mounted:
            if not is_mounted:
                return
            place = f"sqlite://{disk}/norna.db"
            with NornaServer("serve", tmp_path, "--database", place) as server:
                first = submit(server.address).json()
                filler = fill(disk)
                receipts, refused = submit_until_full(server.address)
                check_refusal(server.address, refused)
                assert receipt(server.address, first["receiptCode"]).status_code == 200
                filler.unlink()
                receipts += [first, submit(server.address).json()]
                assert requests.get(f"{server.address}/health", timeout=30).status_code == 200
                for given in receipts:
                    assert receipt(server.address, given["receiptCode"]).json()["number"] == given["number"]
                assert server.stop() == 0
            assert sound_cases(place, tmp_path) == len(receipts)


def check_refusal(address: str, refused: requests.Response) -> None:
    assert refused.status_code == 503
    assert refused.headers["Content-Type"] == "application/problem+json"
    assert refused.headers["Retry-After"]
    assert refused.json()["errors"][0]["code"] == "diskFull"
    fields = {
        "kind": "complaint",
        "text": "å" * 20_000,
        "sender": "anonymous",
        "submission": "x" * 20,
        "step": "send",
    }
    page = requests.post(f"{address}/lamna-synpunkt", data=fields, timeout=30)
    assert page.status_code == 503
    assert "Det du skickade är inte sparat." in page.text
    assert requests.get(f"{address}/lamna-synpunkt", timeout=30).status_code == 200
