"""Ranks and colours every measure and year of the files -totals.csv, independently of Norna, into bands.csv.

Run in this folder: python3 make-bands.py

In exact fractions. A municipality's rank is one more than how many are strictly better; it is green when that is fewer
than a quarter, red when fewer than a quarter are strictly worse, yellow otherwise and when both hold. Costs have ranks
and no colours, measures that have no better have neither, and fewer than eight municipalities have no colours.

A row for each measure and year: how many municipalities have a value, how many of each colour, the sum of all ranks, a
number that changes when any municipality's colour or rank does (0 stands for no rank), the best and the worst value and
who has them, and the mean of all.
"""

import csv
import zlib
from collections import Counter
from fractions import Fraction

FILES = ["kkik-totals.csv", "citizen-survey-totals.csv", "service-measurement-totals.csv", "context-totals.csv"]

LOWER = {"N11102", "U23401", "U31402", "N31807", "N00938"}
COST = {"N11008", "N30101"}
# What people find important where they live, how many answered the survey and what share, and all measures of the
# files that no set says anything of. Of everything else, more is better.
IMPORTANT = {"N00544", "N00546", "N00547", "N00549", "N00550", "N00552", "N00553"}
NONE = IMPORTANT | {"N00528", "N00529", "N00673", "N00674", "N01951", "N00901", "N00097"}

HEAD = "kpi,year,n,green,yellow,red,none,ranks,check,best,bestAt,worst,worstAt,mean"


def main() -> None:
    with open("bands.csv", "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(HEAD.split(","))
        for name in FILES:
            out.writerows(judged(name))


def judged(name: str) -> list[list]:
    with open(name, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    areas = rows[0][2:]
    return [
        [kpi, year, *judge(kpi, municipalities(dict(zip(areas, values, strict=True))))]
        for kpi, year, *values in rows[1:]
    ]


def municipalities(values: dict[str, str]) -> dict[str, Fraction]:
    """Those that have a value: regions and the country have ids that begin with 00."""
    return {
        area: Fraction(value)
        for area, value in values.items()
        if value not in ("", "-") and not area.startswith("00")
    }


def judge(kpi: str, numbers: dict[str, Fraction]) -> list:
    best_first = sorted(numbers.values(), reverse=kpi not in LOWER | COST)
    better: dict[Fraction, int] = {}
    for place, value in enumerate(best_first):
        better.setdefault(value, place)
    alike = Counter(best_first)
    count = len(numbers)
    colours = {"green": 0, "yellow": 0, "red": 0, "none": 0}
    ranks, text = 0, ""
    for area, value in sorted(numbers.items()):
        rank = 0 if kpi in NONE else better[value] + 1
        colour = "none"
        if count >= 8 and kpi not in NONE | COST:
            colour = colour_of(better[value], count - better[value] - alike[value], count)
        colours[colour] += 1
        ranks += rank
        text += f"{area} {rank} {colour}\n"
    best, worst = ["", ""], ["", ""]
    if count and kpi not in NONE:
        best, worst = named(best_first[0], numbers), named(best_first[-1], numbers)
    mean = float(sum(best_first) / count) if count else ""
    return [count, *colours.values(), ranks, zlib.crc32(text.encode()), *best, *worst, mean]


def named(value: Fraction, numbers: dict[str, Fraction]) -> list:
    """The value and all who have it."""
    return [float(value), " ".join(sorted(area for area, other in numbers.items() if other == value))]


def colour_of(better: int, worse: int, count: int) -> str:
    green, red = 4 * better < count, 4 * worse < count
    return "green" if green and not red else "red" if red and not green else "yellow"


if __name__ == "__main__":
    main()
