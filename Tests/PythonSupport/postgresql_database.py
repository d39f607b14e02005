"""Databases of the PostgreSQL server of the tests, and the crash of that server."""

import os
import subprocess
import uuid

# A superuser of a server that bin/with-postgresql started, or of one that was there.
SERVER_VARIABLE = "NORNA_TEST_POSTGRESQL"
PROGRAM_VARIABLE = "NORNA_TEST_POSTGRESQL_SERVER"


def server() -> str:
    address = os.environ.get(SERVER_VARIABLE)
    assert address, f"{SERVER_VARIABLE} is not set: run the tests through bin/test or bin/with-postgresql"
    return address


def ask(statement: str) -> None:
    subprocess.run(
        ["psql", "--no-psqlrc", "--quiet", "--command", statement, server()], check=True, timeout=60
    )


def new_database() -> str:
    """The location of an empty database in which text sorts by code point."""
    name = f"norna_test_{uuid.uuid4().hex[:12]}"
    ask(f"CREATE DATABASE {name} ENCODING 'UTF8' LOCALE 'C.UTF-8' TEMPLATE template0")
    return server().rsplit("/", 1)[0] + "/" + name


def drop_database(location: str) -> None:
    ask(f"DROP DATABASE {location.rsplit('/', 1)[1]} WITH (FORCE)")


def crash_and_start() -> None:
    """Cuts the server off as a crash would, and starts it again."""
    program = os.environ[PROGRAM_VARIABLE]
    for step in ("crash", "start"):
        subprocess.run([program, step], check=True, timeout=60)
