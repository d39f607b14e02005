"""What is inside an Excel file, read by a reader that is not ours."""

import io
import re
import zipfile
from dataclasses import dataclass
from xml.etree import ElementTree

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
BUILT_IN = {"0": "General", "1": "0", "2": "0.00", "3": "#,##0", "4": "#,##0.00"}


@dataclass(frozen=True)
class Cell:
    """Words, or a number with the format that it is shown in."""

    value: str | float
    code: str = ""


class Workbook:
    def __init__(self, content: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(content)) as file:
            assert file.testzip() is None
            parts = {name: file.read(name) for name in file.namelist() if name.endswith(".xml")}
        self.texts = [
            "".join(part.itertext())
            for part in ElementTree.fromstring(parts["xl/sharedStrings.xml"]).iter(f"{SHEET}si")
        ]
        styles = ElementTree.fromstring(parts["xl/styles.xml"])
        codes = {item.get("numFmtId"): item.get("formatCode") for item in styles.iter(f"{SHEET}numFmt")}
        formats = [style.get("numFmtId") for style in styles.find(f"{SHEET}cellXfs")]
        self.codes = [codes.get(number) or BUILT_IN.get(number, "") for number in formats]
        names = [sheet.get("name") for sheet in ElementTree.fromstring(parts["xl/workbook.xml"]).iter(f"{SHEET}sheet")]
        self.sheets = {
            name: ElementTree.fromstring(parts[f"xl/worksheets/sheet{place}.xml"])
            for place, name in enumerate(names, start=1)
        }

    def formulas(self) -> int:
        return sum(len(sheet.findall(f".//{SHEET}f")) for sheet in self.sheets.values())

    def rows(self, name: str) -> list[dict[str, Cell]]:
        """The rows of a sheet under its headings, which stand below the caption; an empty cell is left out."""
        lines: dict[int, dict[str, Cell]] = {}
        for cell in self.sheets[name].iter(f"{SHEET}c"):
            column, line = re.fullmatch(r"([A-Z]+)(\d+)", cell.get("r")).groups()
            lines.setdefault(int(line), {})[column] = self._cell(cell)
        headings = {column: cell.value for column, cell in lines[2].items()}
        return [
            {headings[column]: cell for column, cell in cells.items() if column in headings}
            for line, cells in sorted(lines.items())
            if line > 2
        ]

    def _cell(self, cell: ElementTree.Element) -> Cell:
        value = cell.find(f"{SHEET}v").text
        if cell.get("t") == "s":
            return Cell(self.texts[int(value)])
        return Cell(float(value), self.codes[int(cell.get("s", "0"))])
