"""Writes the totals of Kolada's value files into the files -totals.csv of this folder, with all their digits.

Run in this folder: python3 make-totals.py FOLDER

FOLDER holds the value files, whose columns are kpi, municipality, period, gender and value. Of both genders together
(T) there is a row for each measure and year here, and a column for each area. A field is empty where Kolada had a row
without a value, and `-` where it had no row.
"""

import csv
import sys
from pathlib import Path

FILES = {
    "kkik_values.csv": "kkik-totals.csv",
    "medborgarundersokningen_values.csv": "citizen-survey-totals.csv",
    "servicematning_values.csv": "service-measurement-totals.csv",
    "context_values.csv": "context-totals.csv",
}


def main() -> None:
    for source, target in FILES.items():
        with (Path(sys.argv[1]) / source).open(encoding="utf-8", newline="") as file:
            rows = [row for row in csv.DictReader(file) if row["gender"] == "T"]
        known = {(row["kpi"], row["period"], row["municipality"]): row["value"] for row in rows}
        assert len(known) == len(rows)
        areas = sorted({area for _, _, area in known})
        with open(target, "w", encoding="utf-8", newline="") as file:
            out = csv.writer(file, lineterminator="\n")
            out.writerow(["kpi", "year", *areas])
            for kpi, year in sorted({(kpi, year) for kpi, year, _ in known}):
                out.writerow([kpi, year, *(known.get((kpi, year, area), "-") for area in areas)])


main()
