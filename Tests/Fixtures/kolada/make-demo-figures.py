"""Writes the figures that `norna demo` shows into Sources/Demo/Figures, from the files of this folder.

Run in this folder: python3 make-demo-figures.py

Twelve of Kolada's measures over 2018 to 2022, as Kolada has them, and how many live where, for the country and all
municipalities; women's and men's values for the network Nornorna in 2022; and the definitions.
"""

import csv
import json
from pathlib import Path

MEASURES = [
    "N00640", "N11008", "N11102", "N15428", "N15436", "N17467", "N18409", "N30101", "U21468", "U23401", "U23471",
    "U31402",
]  # fmt: skip
POPULATION = "N01951"
YEARS = range(2018, 2023)
TARGET = Path("../../../Sources/Demo/Figures")

HEAD = """\
extension DemoFigures {{
  /// {comment}
  /// Made by Tests/Fixtures/kolada/make-demo-figures.py. Källa: Kolada.
  static let {name} = \"\"\"
{lines}
    \"\"\"
}}
"""


def totals() -> list[str]:
    """A line for each measure and year: the country first, then all municipalities by id."""
    return of_file("kkik-totals.csv", MEASURES) + of_file("context-totals.csv", [POPULATION])


def of_file(name: str, kpis: list[str]) -> list[str]:
    with open(name, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    places = [place for place, area in enumerate(rows[0]) if area == "0000" or place > 1 and not area.startswith("00")]
    ids = [rows[0][place] for place in places]
    assert len(ids) == 291 and ids == sorted(ids)
    return [
        f"{row[0]}|{row[1]}|" + ",".join(short(row[place]) for place in places)
        for row in rows[1:]
        if row[0] in kpis and int(row[1]) in YEARS
    ]


def genders() -> list[str]:
    found: dict[tuple[str, str], list[str]] = {}
    with open("nornorna-2022-gender.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["kpi"] in MEASURES and row["gender"] in "KM" and row["value"]:
                found.setdefault((row["kpi"], row["gender"]), []).append(f"{row['municipality']}={short(row['value'])}")
    return [f"{kpi}|2022|{gender}|" + ",".join(values) for (kpi, gender), values in sorted(found.items())]


def definitions() -> list[str]:
    objects = [
        value for name in ("kpi_kkik_1.json", "kpi_kkik_2.json") for value in json.loads(Path(name).read_text())["values"]
    ]
    objects.append(
        {
            "id": POPULATION,
            "title": "Invånare totalt, antal",
            "description": "Antal invånare totalt den 31/12. Källa: SCB.",
            "operating_area": "Befolkning",
            "is_divided_by_gender": True,
            "publication_date": "2027-02-24",
            "publ_period": "2026",
        }
    )
    lines = []
    for value in sorted(objects, key=lambda value: value["id"]):
        if value["id"] not in [*MEASURES, POPULATION]:
            continue
        fields = [
            value["id"],
            value["title"],
            " ".join(value["description"].split()),
            value["operating_area"],
            "yes" if value["is_divided_by_gender"] else "no",
            value["publication_date"] or "",
            value["publ_period"] or "",
        ]
        assert not any("|" in field or "\\" in field for field in fields)
        lines.append("|".join(fields))
    return lines


def short(number: str) -> str:
    """The same number with no more digits than it needs."""
    return number.removesuffix(".0")


def write(name: str, comment: str, lines: list[str]) -> None:
    text = HEAD.format(name=name, comment=comment, lines="\n".join("    " + line for line in lines))
    (TARGET / f"DemoFigures+{name.capitalize()}.swift").write_text(text, encoding="utf-8")


def main() -> None:
    write("totals", "`kpi|year|the country and all municipalities by id`: empty without a row, `-` without a value.", totals())
    write("genders", "`kpi|year|gender|id=value` of the network Nornorna.", genders())
    write("definitions", "`id|title|definition|operating area|by gender|published on|latest year`.", definitions())


main()
