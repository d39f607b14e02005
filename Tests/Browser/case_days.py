"""Working days around today, as `norna deadlines` counts them, and as the pages write them."""

import json
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from PythonSupport.norna_program import run_well

WEEKDAYS = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]
MONTHS = [
    *("januari", "februari", "mars", "april", "maj", "juni"),
    *("juli", "augusti", "september", "oktober", "november", "december"),
]


def today() -> date:
    return datetime.now(ZoneInfo("Europe/Stockholm")).date()


def in_words(day: date) -> str:
    """As the pages write it: the year only when it is another one."""
    words = f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"
    return words if day.year == today().year else f"{words} {day.year}"


@cache
def deadline(received: date) -> dict:
    return json.loads(run_well("deadlines", received.isoformat(), folder=Path.cwd()))


def is_working_day(day: date) -> bool:
    """Whether it is counted in the promise of what came the day before."""
    skipped = deadline(day - timedelta(days=1))["skipped"]
    return day.isoformat() not in {entry["date"] for entry in skipped}


def working_day_before() -> str:
    """The last working day before today, in words."""
    day = today() - timedelta(days=1)
    while not is_working_day(day):
        day -= timedelta(days=1)
    return in_words(day)


def some_working_days_after(day: date) -> date:
    """Two working days later: a day to which an answer may be moved."""
    return date.fromisoformat(deadline(day)["acknowledgeBy"])
