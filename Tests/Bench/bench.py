"""Measures import, report, verify, the desk's lists and a server on both engines, and prints a Markdown table."""

import argparse
import datetime
import itertools
import os
import pathlib
import shlex
import subprocess
import sys
import tempfile
import urllib.parse

import lists
import load
import measures
import program
import register_file

# What waits for an answer, beside the register of closed cases.
OPEN_CASES = 3_000

_serial = itertools.count(1)


def main():
    arguments = parse()
    print(heading())
    print("| Engine | What | Result |\n|---|---|---:|")
    with tempfile.TemporaryDirectory(prefix="norna-bench-") as folder:
        for engine in arguments.engines:
            for rows in arguments.rows:
                with new_database(engine, pathlib.Path(folder)) as database:
                    measure_import(engine, database, pathlib.Path(folder), rows)
                    if rows == arguments.rows[-1]:
                        measure_commands(engine, database, rows)
                        measure_lists(engine, database, pathlib.Path(folder), rows)
                        measure_server(engine, database, arguments.seconds)
            for values in arguments.values:
                measure_comparison(engine, pathlib.Path(folder), values)


def parse():
    parser = argparse.ArgumentParser(prog="bin/bench", description=__doc__)
    parser.add_argument(
        "--rows", type=int, nargs="*", default=[100_000, 300_000],
        help="sizes of the register files (default: 100000 300000)")
    parser.add_argument(
        "--engines", nargs="+", choices=["SQLite", "PostgreSQL"], default=["SQLite", "PostgreSQL"])
    parser.add_argument(
        "--values", type=int, nargs="*", default=[213_000, 9_500_000],
        help="sizes of Kolada's value files; none leaves the comparison out (default: 213000 9500000)")
    parser.add_argument("--seconds", type=int, default=10, help="how long each load lasts, at most 60 (default: 10)")
    arguments = parser.parse_args()
    if not 1 <= arguments.seconds <= 60 or min(arguments.rows, default=1) < 1:
        parser.error("--seconds is 1 to 60, --rows at least 1")
    return arguments


def heading():
    command = shlex.join(["bin/bench", *sys.argv[1:]])
    model = next(
        (line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "unknown")
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return (
        f"{datetime.date.today()}, `{command}`, {os.cpu_count()} cores ({model}), {memory:.0f} GiB; "
        "the load runs on the same machine.\n")


class new_database:
    """An empty database that is gone afterwards; its value is what `--database` takes."""

    def __init__(self, engine, folder):
        self.engine = engine
        self.name = f"norna_bench_{os.getpid()}_{next(_serial)}"
        self.file = folder / f"{self.name}.db"

    def __enter__(self):
        if self.engine == "SQLite":
            return f"sqlite://{self.file}"
        administer(f"CREATE DATABASE {self.name} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'")
        return urllib.parse.urlsplit(server())._replace(path=f"/{self.name}").geturl()

    def __exit__(self, *_):
        if self.engine == "SQLite":
            for path in self.file.parent.glob(f"{self.file.name}*"):
                path.unlink()
        else:
            administer(f"DROP DATABASE {self.name} WITH (FORCE)")


def server():
    return os.environ["NORNA_TEST_POSTGRESQL"]


def administer(statement):
    command = ["psql", "--quiet", "--no-psqlrc", "--dbname", server(), "--command", statement]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def measure_import(engine, database, folder, rows):
    file = folder / f"register-{rows}.csv"
    if not file.exists():
        register_file.write_register(file, rows)
    run = program.run_norna("import", str(file), "--create-organisation", "--database", database)
    row(engine, f"import of {rows:,} rows", f"{rows / run.seconds:,.0f} rows/s")
    row(engine, f"import of {rows:,} rows, peak memory", f"{run.peak_megabytes:.0f} MiB")


def measure_commands(engine, database, rows):
    period = ["--from", "2023-01-01", "--to", "2023-12-31", "--format", "json"]
    for name, arguments in [("report of a year", ["report", *period]), ("verify", ["verify"])]:
        run = program.run_norna(*arguments, "--database", database)
        row(engine, f"{name}, {rows:,} cases in the register", f"{run.seconds:.2f} s")


def measure_lists(engine, database, folder, rows):
    file = folder / "open.csv"
    register_file.write_open(file, OPEN_CASES, datetime.date.today())
    program.run_norna("import", str(file), "--create-organisation", "--database", database)
    password = lists.add_staff(database)
    with program.served(database) as server:
        desk = lists.Desk(server.address, lists.REGISTRAR, password)
        desk.own(200)
        desk.wait(50)
        for name, median, slowest in lists.timings(desk, lists.PAGES):
            row(engine, f"list: {name}, {rows + OPEN_CASES:,} cases", f"{median:.0f} ms, 95 % within {slowest:.0f} ms")
        manager = lists.Desk(server.address, lists.MANAGER, password)
        for name, median, slowest in lists.timings(manager, lists.MANAGERS_PAGES):
            row(engine, f"a manager's list: {name}, {rows + OPEN_CASES:,} cases",
                f"{median:.0f} ms, 95 % within {slowest:.0f} ms")


def measure_server(engine, database, seconds):
    with program.served(database) as server:
        address = server.address
        pages = load.get_per_second(f"{address}/lamna-synpunkt", seconds)
        row(engine, f"GET /lamna-synpunkt, {load.CONNECTIONS} connections", f"{pages:,.0f} requests/s")
        submissions = load.submissions_per_second(f"{address}/api/v1/feedback", seconds, run=os.getpid())
        row(engine, f"POST /api/v1/feedback, {load.CONNECTIONS} connections", f"{submissions:,.0f} requests/s")


def measure_comparison(engine, folder, values):
    ids = measures.municipalities()
    file = folder / "values.csv"
    for order in ["by measure", "by municipality"]:
        written = measures.write_values(file, ids, values, by_municipality=order == "by municipality")
        with new_database(engine, folder) as database:
            for name, result in measures.imported(database, file, written, order):
                row(engine, name, result)
            if order == "by measure":
                with program.served(database) as server:
                    for name, result in measures.timings(server.address):
                        row(engine, f"{name}, {written:,} values in the register", result)
                    row(engine, f"the server after that, {written:,} values, peak memory", f"{server.peak_megabytes():.0f} MiB")
                for name, result in measures.everybody(database):
                    row(engine, f"{name}, {written:,} values in the register", result)
    file.unlink()


def row(*cells):
    print(f"| {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
