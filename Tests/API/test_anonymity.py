"""Nothing is left of an anonymous sender, in the log or in the register (T13 of the security checks)."""

import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from PythonSupport.feedback_api import receipt
from PythonSupport.fresh_register import add_organisation
from PythonSupport.norna_program import run_well
from PythonSupport.norna_server import NornaServer

TEXT = "Xylofonskåpet i aulan har ramlat."
AGENT = "Zebrabrowser/7.4"
FORWARDED = "203.0.113.77"
HEADERS = {
    "User-Agent": AGENT,
    "X-Forwarded-For": FORWARDED,
    "Forwarded": f"for={FORWARDED}",
    "Idempotency-Key": "nyckelpiga",
}

# A time of day in any of the usual shapes; a day alone is none.
CLOCK_TIME = re.compile(r"\d\d:\d\d|T\d{4}")
ORDERED_IDENTIFIER = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where a server that says as much as it can has taken one anonymous submission, and has been stopped."""
    folder = tmp_path_factory.mktemp("anonymous")
    add_organisation(folder)
    (folder / "norna.json").write_text('{"log": {"level": "trace"}}')
    return folder


@pytest.fixture(scope="module")
def sent(folder: Path) -> dict:
    with NornaServer("serve", folder) as server:
        body = {
            "kind": "complaint",
            "text": TEXT,
            "unit": "Gata och park",
            "location": {"text": "Kvarngatan 12"},
        }
        answer = requests.post(f"{server.address}/api/v1/feedback", json=body, headers=HEADERS, timeout=30)
        assert answer.status_code == 201
        given = answer.json()
        assert receipt(server.address, given["receiptCode"], User_Agent=AGENT).status_code == 200
        assert receipt(server.address, "0" * 26, User_Agent=AGENT).status_code == 404
        assert requests.post(
            f"{server.address}/folj", data={"code": given["receiptCode"]}, headers=HEADERS, timeout=30
        ).ok
        message = {"receiptCode": given["receiptCode"], "text": TEXT}
        assert requests.post(
            f"{server.address}/api/v1/receipt/messages",
            json=message,
            headers=HEADERS | {"Idempotency-Key": "pigan"},
            timeout=30,
        ).ok
        assert requests.post(
            f"{server.address}/folj/meddelande",
            data={"code": given["receiptCode"], "submission": "enskild", "message": TEXT},
            headers=HEADERS,
            timeout=30,
        ).ok
        broken = body | {"sender": {"email": "elsa"}}
        assert (
            requests.post(
                f"{server.address}/api/v1/feedback", json=broken, headers=HEADERS, timeout=30
            ).status_code
            == 422
        )
        assert server.stop() == 0
    return given


def test_no_log_holds_address_agent_text_or_code(folder: Path, sent: dict) -> None:
    said = (folder / "serve.err").read_text() + (folder / "serve.out").read_text()
    # Its own address is not the sender's.
    log = re.sub(r"(listening on |listens at http://)127\.0\.0\.1:\d+", "", said)
    code = sent["receiptCode"]
    for trace in (
        TEXT,
        "Xylofon",
        AGENT,
        "Zebra",
        FORWARDED,
        "127.0.0.1",
        code,
        code.lower(),
        code[:8],
        "nyckelpiga",
        "Kvarngatan",
        "elsa",
    ):
        assert trace not in log, log


def rows_of(database: sqlite3.Connection, number: str) -> Iterator[tuple[str, dict[str, object]]]:
    """Every row of the case in every table, and what the idempotency key left."""
    year, sequence = (int(part) for part in number.split("-"))
    database.row_factory = sqlite3.Row
    (case_id,) = database.execute(
        "SELECT case_id FROM registrations WHERE year = ? AND sequence = ?", (year, sequence)
    ).fetchone()
    tables = [name for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    for table in tables:
        columns = [row["name"] for row in database.execute(f"PRAGMA table_info({table})")]
        key = "case_id" if "case_id" in columns else "id" if table == "cases" else None
        if table == "idempotency_keys":
            found = database.execute(f"SELECT * FROM {table}").fetchall()
        elif key:
            found = database.execute(f"SELECT * FROM {table} WHERE {key} = ?", (case_id,)).fetchall()
        else:
            continue
        for row in found:
            yield table, dict(row)


def test_no_row_of_the_case_knows_the_time_of_day_or_the_code(folder: Path, sent: dict) -> None:
    with sqlite3.connect(f"file:{folder}/norna.db?mode=ro", uri=True) as database:
        # A unit's identifier tells when the unit was made, which is nobody's secret.
        organisation = {
            identifier
            for table in ("boards", "departments", "units")
            for (identifier,) in database.execute(f"SELECT id FROM {table}")
        }
        rows = list(rows_of(database, sent["number"]))
    assert {"cases", "registrations", "texts", "receipts", "journal_entries", "idempotency_keys"} <= {
        table for table, _ in rows
    }
    for table, row in rows:
        for column, value in row.items():
            where = f"{table}.{column} = {value!r}"
            assert not CLOCK_TIME.search(str(value)), where
            made_when = set(ORDERED_IDENTIFIER.findall(str(value))) - organisation
            assert not made_when, f"{where} tells when it was made"
            assert sent["receiptCode"] not in str(value).upper(), where


def test_no_file_of_the_register_holds_the_code_or_the_sender(folder: Path, sent: dict) -> None:
    for file in folder.glob("norna.db*"):
        content = file.read_bytes()
        for trace in (sent["receiptCode"], AGENT, FORWARDED, "nyckelpiga", "elsa"):
            assert trace.encode() not in content, file.name


def test_the_register_is_sound_afterwards(folder: Path, sent: dict) -> None:
    run_well("verify", folder=folder)
