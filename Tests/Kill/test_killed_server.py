"""A server that is killed while people submit keeps every case whose receipt was given, nothing half done."""

import time
from pathlib import Path

import requests

from Kill.senders import Senders, submit_with_key
from Kill.verification import sound_cases
from PythonSupport.feedback_api import receipt
from PythonSupport.norna_server import NornaServer

KILLS = 20


def kill_under_load(place: str, folder: Path, after: float) -> Senders:
    """Starts a server, lets people submit, and kills it."""
    with NornaServer("serve", folder, "--database", place) as server, Senders(server.address) as senders:
        time.sleep(after)
        server.kill()
    return senders


def check_receipts(address: str, receipts: dict[str, dict]) -> None:
    """Every receipt that was given leads to its case, with its number and dates."""
    for key, given in receipts.items():
        found = receipt(address, given["receiptCode"])
        assert found.status_code == 200, given
        told = found.json()
        for name in ("number", "received", "acknowledgeBy", "answerBy"):
            assert told[name] == given[name]
        assert told["messages"][0]["text"] == f"Synpunkt {key}"


def check_resending(address: str, receipts: dict[str, dict], unanswered: list[str]) -> int:
    """Whoever sends again gets the same receipt, or the first one, and one case only.

    Returns how many cases there must be.
    """
    with requests.Session() as session:
        for key, given in list(receipts.items())[-50:]:
            assert submit_with_key(session, address, key).json() == given
        for key in unanswered:
            answer = submit_with_key(session, address, key)
            assert answer.status_code == 201
            receipts[key] = answer.json()
    return len(receipts)


def check_numbers(receipts: dict[str, dict]) -> None:
    """The numbers of each year are 1, 2, 3 … without a gap."""
    for year in {given["number"][:4] for given in receipts.values()}:
        numbers = sorted(
            int(given["number"][5:]) for given in receipts.values() if given["number"][:4] == year
        )
        assert numbers == list(range(1, len(numbers) + 1))


def test_a_server_that_is_killed_keeps_every_submission_whose_receipt_was_given(
    place: str, tmp_path: Path, chance
) -> None:
    receipts: dict[str, dict] = {}
    unanswered: list[str] = []
    kills_under_load = 0
    for _ in range(KILLS):
        senders = kill_under_load(place, tmp_path, after=chance.uniform(0.05, 0.7))
        receipts |= senders.receipts
        unanswered += senders.unanswered
        kills_under_load += len(senders.receipts) > 0
        assert sound_cases(place, tmp_path) >= len(receipts)
    assert kills_under_load >= KILLS // 2
    with NornaServer("serve", tmp_path, "--database", place) as server:
        check_receipts(server.address, receipts)
        expected = check_resending(server.address, receipts, unanswered)
        check_numbers(receipts)
        assert server.stop() == 0
    assert sound_cases(place, tmp_path) == expected


def test_a_server_that_is_asked_to_stop_answers_what_has_begun(place: str, tmp_path: Path) -> None:
    with NornaServer("serve", tmp_path, "--database", place) as server, Senders(server.address) as senders:
        time.sleep(0.5)
        assert server.stop() == 0
    assert senders.receipts
    with NornaServer("serve", tmp_path, "--database", place) as server:
        check_receipts(server.address, senders.receipts)
    assert sound_cases(place, tmp_path) >= len(senders.receipts)
