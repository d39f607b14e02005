"""Measures the comparison: the import of value files, one municipality's comparison, and everybody's."""

import http.client
import json
import random
import re
import statistics
import time
import urllib.parse

import program

FIRST_YEAR, LAST_YEAR = 2000, 2024
REPEATS = 40

# The measures of today's KKiK, so that the comparison finds them; the others are numbered.
KKIK = (
    "N09805 N09890 N11008 N11102 N15027 N15428 N15436 N15452 N15485 N15659 N15722 N17005 N17461 N17467 N17625 U09800 "
    "N20048 N25018 N30101 U21401 U21468 U23401 U23471 U23490 U28532 U28570 U30453 U31402 U31462 N00640 N00647 N18409 "
    "U00454 U00502 U00811 U07451 U07505 U07514 U07801 U40455"
).split()


def municipalities():
    """The ids of all 290, as the program's own catalogue lists them."""
    catalogue = (program.ROOT / "Sources/Domain/Measures/Data/AreaCatalogue+Data.swift").read_text()
    ids = re.findall(r"^ *(\d{4})\|[^|]+\|K\|", catalogue, re.MULTILINE)
    assert len(ids) == 290, len(ids)
    return ids


def measure_ids(values, per_series):
    """So many measures that their values are about `values`; every third is told by gender, as in Kolada."""
    measures, series = [], 0
    while not measures or series * per_series < values:
        place = len(measures)
        genders = "KMT" if place % 3 == 2 else "T"
        measures.append((KKIK[place] if place < len(KKIK) else f"U{50_000 + place}", genders))
        series += len(genders)
    return measures


def write_values(file, ids, values, by_municipality=False):
    """A value file of about so many values: measure by measure as Kolada's own dump is, or municipality by municipality."""
    source = random.Random(2326)
    years = range(FIRST_YEAR, LAST_YEAR + 1)
    measures = measure_ids(values, len(ids) * len(years))
    if by_municipality:
        order = ((area, measure) for area in ids for measure in measures)
    else:
        order = ((area, measure) for measure in measures for area in ids)
    written = 0
    with open(file, "w", encoding="ascii") as out:
        out.write("kpi,municipality,period,gender,value\n")
        for area, (kpi, genders) in order:
            lines = [
                f"{kpi},{area},{year},{gender},{source.uniform(10, 90):.6f}\n" for year in years for gender in genders
            ]
            out.write("".join(lines))
            written += len(lines)
    return written


class Client:
    """Asks the API over one connection."""

    def __init__(self, address):
        self.connection = http.client.HTTPConnection(urllib.parse.urlsplit(address).netloc)

    def compare(self, municipality, year):
        """Milliseconds for one comparison."""
        started = time.monotonic()
        self.connection.request("GET", f"/api/v1/kkik?municipality={municipality}&network=nornorna&year={year}")
        answer = self.connection.getresponse()
        body = answer.read()
        assert answer.status == 200, body
        elapsed = (time.monotonic() - started) * 1000
        assert json.loads(body)["municipality"]["id"] == municipality
        return elapsed


def timings(address):
    client = Client(address)
    client.compare("2326", LAST_YEAR)
    one = [client.compare("2326", LAST_YEAR) for _ in range(REPEATS)]
    yield "comparison of one municipality, 40 measures with their history", f"{statistics.median(one):.0f} ms"


def everybody(database):
    """Every municipality's comparison by the command that makes them all, from its start to its last line of JSON."""
    run = program.run_norna(
        "kkik", "all", "--network", "nornorna", "--year", str(LAST_YEAR), "--database", database)
    yield "comparisons of all 290 municipalities, `norna kkik all`", f"{run.seconds:.1f} s"
    yield "comparisons of all 290 municipalities, peak memory", f"{run.peak_megabytes:.0f} MiB"


def imported(database, file, written, order):
    run = program.run_norna("kolada", "import", str(file), "--database", database)
    yield f"import of {written:,} values, {order}", f"{run.seconds:.1f} s"
    yield f"import of {written:,} values, {order}, peak memory", f"{run.peak_megabytes:.0f} MiB"
    again = program.run_norna("kolada", "import", str(file), "--database", database)
    yield f"the same {written:,} values again", f"{again.seconds:.1f} s"
