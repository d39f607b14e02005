"""A register of its own: the file norna.db in a folder, or a database of PostgreSQL."""

from pathlib import Path

from PythonSupport.norna_program import run_well

ORGANISATION = """\
mottagen;typ;nämnd;förvaltning;enhet;text
2020-03-02;beröm;Socialnämnden;Omsorgsförvaltningen;Hemtjänst Norr;Tack!
2020-03-03;beröm;Samhällsbyggnadsnämnden;;Gata och park;Fint.
2020-03-04;beröm;Barn- och utbildningsnämnden;;Skolan;Bra.
2020-03-05;beröm;Socialnämnden;Äldreförvaltningen;Skolan;Bra med.
"""


def add_organisation(folder: Path, *place: str) -> None:
    """Boards and units, made by the import of four rows. "Skolan" is the name of two units."""
    file = folder / "organisation.csv"
    file.write_text(ORGANISATION, encoding="utf-8")
    run_well("import", "--create-organisation", *place, file.name, folder=folder)
