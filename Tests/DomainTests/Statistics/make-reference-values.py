#!/usr/bin/env python3
"""Writes reference-values.csv: statistics by other hands, to hold Domain/Statistics against.

Run with scipy 1.17 or later installed:  python3 make-reference-values.py > reference-values.csv
The rate ratio follows the formulas of R's poisson.test, with scipy's binomial test and beta quantiles; Poisson limits
are gamma quantiles; Kaplan-Meier is computed in exact fractions. A column with "-" is a value that does not exist.
"""

import csv
import random
import sys
from fractions import Fraction

from scipy.stats import beta, binomtest, gamma

EDGES = [
    (119, 243, 88, 244), (9, 91, 3, 91), (18, 92, 9, 92), (12, 30, 4, 30), (5, 30, 0, 30), (25, 91, 40, 365),
    (0, 30, 5, 30), (1, 1, 0, 1), (0, 1, 1, 1), (1, 1, 1, 1), (7, 31, 7, 31), (10, 30, 20, 60), (0, 365, 400, 365),
    (400, 365, 0, 365), (1, 1, 1, 3650), (1, 3650, 1, 1), (3, 1, 1000, 3650), (100000, 365, 99000, 366),
    (250000, 365, 250000, 365), (1000000, 365, 12, 365), (2, 28, 2, 29), (371, 371, 364, 364),
]
COUNTS = [0, 1, 2, 3, 4, 5, 9, 10, 18, 50, 119, 1000, 12345, 1000000]
SHARES = [(0, 1), (1, 1), (0, 50), (50, 50), (1, 2), (69, 81), (59, 81), (999, 1000), (123456, 999999)]


def rate_ratio(count, days, compared, compared_days):
    total = count + compared
    p = binomtest(count, total, days / (days + compared_days)).pvalue
    scale = compared_days / days
    lower = 0.0 if count == 0 else scale * odds(beta.ppf(0.025, count, compared + 1))
    ratio = upper = "-"
    if compared > 0:
        ratio = repr((count / days) / (compared / compared_days))
        # The upper limit is the lower limit of the inverse ratio: exact where 1 - p would lose its digits.
        upper = repr(float(scale / odds(beta.ppf(0.025, compared, count + 1))))
    return [ratio, repr(float(lower)), upper, repr(float(p))]


def odds(proportion):
    return proportion / (1 - proportion)


def poisson_limits(count):
    lower = 0.0 if count == 0 else gamma.ppf(0.025, count)
    return [repr(float(lower)), repr(float(gamma.isf(0.025, count + 1)))]


def wilson(successes, trials):
    interval = binomtest(successes, trials).proportion_ci(0.95, "wilson")
    return [repr(float(interval.low)), repr(float(interval.high))]


def kaplan_meier(observations, share):
    remaining, at_risk = Fraction(1), len(observations)
    for time in sorted({time for time, _ in observations}):
        done = sum(1 for other, censored in observations if other == time and not censored)
        remaining *= 1 - Fraction(done, at_risk)
        if 1 - remaining >= share:
            return str(time)
        at_risk -= sum(1 for other, _ in observations if other == time)
        if at_risk == 0:
            break
    return "-"


def random_rate(chance):
    largest = chance.choice([8, 40, 400, 5000])
    days = chance.choice([7, 30, 31, 91, 181, 243, 365])
    compared_days = chance.choice([days, days, days + 1, 365, 1461])
    counts = (chance.randint(0, largest), chance.randint(0, largest))
    return (counts[0], days, counts[1], compared_days) if any(counts) else (1, days, 0, compared_days)


def random_waits(chance):
    size = chance.choice([1, 2, 3, 5, 10, 20, 60])
    censoring = chance.choice([0, 0, 0.1, 0.4, 0.9])
    return [(chance.randint(0, 15), chance.random() < censoring) for _ in range(size)]


def main():
    chance = random.Random(1940)
    table = csv.writer(sys.stdout, lineterminator="\n")
    table.writerow(["statistic", "input", "expected"])
    for case in EDGES + [random_rate(chance) for _ in range(220)]:
        table.writerow(["rate-ratio", " ".join(map(str, case)), " ".join(rate_ratio(*case))])
    for count in COUNTS + [chance.randint(0, 3000) for _ in range(40)]:
        table.writerow(["poisson-interval", count, " ".join(poisson_limits(count))])
    shares = [(chance.randint(0, trials), trials) for trials in (chance.randint(1, 2000) for _ in range(40))]
    for successes, trials in SHARES + shares:
        table.writerow(["wilson-interval", f"{successes} {trials}", " ".join(wilson(successes, trials))])
    for _ in range(120):
        waits = random_waits(chance)
        text = " ".join(f"{time}+" if censored else str(time) for time, censored in waits)
        quantiles = [kaplan_meier(waits, Fraction(1, 2)), kaplan_meier(waits, Fraction(9, 10))]
        table.writerow(["kaplan-meier", text, " ".join(quantiles)])


main()
