"""Databases of the PostgreSQL server of the tests, and the crash of that server."""

import json
import os
import subprocess
import uuid
from typing import Any

# A superuser of a server that bin/with-postgresql started, or of one that was there.
SERVER_VARIABLE = "NORNA_TEST_POSTGRESQL"
PROGRAM_VARIABLE = "NORNA_TEST_POSTGRESQL_SERVER"


def server() -> str:
    address = os.environ.get(SERVER_VARIABLE)
    assert address, f"{SERVER_VARIABLE} is not set: run the tests through bin/test or bin/with-postgresql"
    return address


def ask(*statements: str, location: str | None = None) -> str:
    """Runs statements in one transaction, or one that wants none, in the database at `location`.

    Returns what they gave, without frames.
    """
    options = ["--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--set=ON_ERROR_STOP=1"]
    if len(statements) > 1:
        options.append("--single-transaction")
    commands = [f"--command={statement}" for statement in statements]
    ended = subprocess.run(
        ["psql", *options, *commands, location or server()], capture_output=True, text=True, timeout=120
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


def rows(query: str, location: str) -> list[dict[str, Any]]:
    return json.loads(ask(f"SELECT coalesce(json_agg(found), '[]') FROM ({query}) found", location=location))


def new_database() -> str:
    """The location of an empty database in which text sorts by code point."""
    return _make_database("ENCODING 'UTF8' LOCALE 'C.UTF-8' TEMPLATE template0")


def copy_database(location: str) -> str:
    """The location of a database with the same in it. Nobody may be connected to the first one."""
    return _make_database(f"TEMPLATE {_name(location)}")


def _make_database(kind: str) -> str:
    name = f"norna_test_{uuid.uuid4().hex[:12]}"
    ask(f"CREATE DATABASE {name} {kind}")
    return server().rsplit("/", 1)[0] + "/" + name


def drop_database(location: str) -> None:
    ask(f"DROP DATABASE {_name(location)} WITH (FORCE)")


def _name(location: str) -> str:
    return location.rsplit("/", 1)[1]


def crash_and_start() -> None:
    """Cuts the server off as a crash would, and starts it again."""
    program = os.environ[PROGRAM_VARIABLE]
    for step in ("crash", "start"):
        subprocess.run([program, step], check=True, timeout=60)
