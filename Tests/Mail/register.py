"""A register on either engine, read and changed behind the program's back."""

import contextlib
import shutil
import sqlite3
from pathlib import Path
from typing import Any, Protocol

from PythonSupport import postgresql_database

ENGINES = ("sqlite", "postgresql")


class Register(Protocol):
    # The value of the setting `database`.
    place: str

    def rows(self, query: str) -> list[dict[str, Any]]: ...

    def change(self, *statements: str) -> None:
        """In one transaction."""

    def copy(self, folder: Path) -> "Register":
        """Another one with the same in it. No program may be running on this one."""

    def drop(self) -> None: ...


class SQLiteRegister:
    """The file norna.db in `folder`."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "norna.db"
        self.place = f"sqlite://{self._file}"

    def rows(self, query: str) -> list[dict[str, Any]]:
        with self._connection() as connection:
            connection.row_factory = sqlite3.Row
            return [dict(row) for row in connection.execute(query)]

    def change(self, *statements: str) -> None:
        with self._connection() as connection, connection:
            for statement in statements:
                connection.execute(statement)

    def copy(self, folder: Path) -> "SQLiteRegister":
        # All of it in one file.
        self.change("PRAGMA journal_mode = DELETE")
        shutil.copy(self._file, folder / "norna.db")
        return SQLiteRegister(folder)

    def drop(self) -> None:
        self._file.unlink()

    def _connection(self) -> contextlib.closing[sqlite3.Connection]:
        return contextlib.closing(sqlite3.connect(self._file, timeout=60))


class PostgreSQLRegister:
    """A database of its own at the server of the tests."""

    def __init__(self, place: str | None = None) -> None:
        self.place = place or postgresql_database.new_database()

    def rows(self, query: str) -> list[dict[str, Any]]:
        return postgresql_database.rows(query, self.place)

    def change(self, *statements: str) -> None:
        postgresql_database.ask(*statements, location=self.place)

    def copy(self, folder: Path) -> "PostgreSQLRegister":
        return PostgreSQLRegister(postgresql_database.copy_database(self.place))

    def drop(self) -> None:
        postgresql_database.drop_database(self.place)


def new_register(engine: str, folder: Path) -> Register:
    """An empty one, on one of ENGINES."""
    return SQLiteRegister(folder) if engine == "sqlite" else PostgreSQLRegister()
