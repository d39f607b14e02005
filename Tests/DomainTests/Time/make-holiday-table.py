#!/usr/bin/env python3
"""Writes holidays-2005-2099.csv: what the PyPI package `holidays` says of Sweden, to hold SwedishHoliday against.

Run with `holidays` 0.109 or later installed:  python3 make-holiday-table.py > holidays-2005-2099.csv
Public holidays and the de facto ones (the three eves); plain Sundays are left out.
"""

import csv
import sys

import holidays

sweden = holidays.country_holidays(
    "SE", years=range(2005, 2100), categories=("public", "de_facto"), language="sv", include_sundays=False
)
table = csv.writer(sys.stdout, lineterminator="\n")
table.writerow(["date", "name"])
table.writerows(sorted((day.isoformat(), name) for day, name in sweden.items()))
