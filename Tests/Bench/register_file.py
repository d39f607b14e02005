"""Writes a register file of any length: the same rows every time, spread over three years."""

import csv
import datetime
import random

COLUMNS = [
    "nummer", "mottagen", "typ", "kvalitetsdimension", "nämnd", "förvaltning", "enhet", "kanal", "anonym",
    "återkoppling", "rubrik", "text", "bekräftad", "besvarad", "avslutad",
]
KINDS = ["klagomål", "beröm", "förslag", "fråga"]
DIMENSIONS = [
    "tillgång & tillgänglighet", "kompetens", "bemötande", "inflytande", "verksamhetsspecifika", "",
]
CHANNELS = ["webb", "blankett", "telefon", "e-post", "brev", "besök"]
FIRST_DAY = datetime.date(2021, 1, 1)
DAYS = 3 * 365
TEXT = (
    "Det var halt på gångvägen vid skolan i morse och jag höll på att ramla. "
    "Jag vill veta när ni sandar och vem jag kan ringa när det är akut."
)

SYLLABLES = [
    "snö", "röj", "ning", "gatu", "lykt", "mat", "låd", "skol", "buss", "hem", "tjänst", "för", "äld", "rå", "dörr",
    "sand", "park", "lek", "plats", "vatten", "kall", "sen", "trapp", "hiss", "väg", "grus", "träd", "bok", "bad",
]


def write_register(path, rows):
    """Writes `rows` rows, semicolon and UTF-8, to `path`."""
    chance = random.Random(rows)
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(COLUMNS)
        for index in range(rows):
            writer.writerow(_row(index, rows, chance))


def write_open(path, rows, today):
    """Writes `rows` rows that came in the last forty days and wait for an answer, each with words of its own."""
    chance = random.Random(rows)
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(COLUMNS)
        for index in range(rows):
            received = today - datetime.timedelta(days=chance.randint(0, 40))
            board = chance.randint(1, 6)
            words = " ".join("".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(20))
            writer.writerow([
                f"O-{index + 1}", received, chance.choice(KINDS), chance.choice(DIMENSIONS), f"Nämnd {board}",
                f"Förvaltning {board}", f"Enhet {board}.{chance.randint(1, 10)}", chance.choice(CHANNELS),
                "nej", "ja", f"Ärende {index + 1}", f"{words}. {TEXT}", "", "", "",
            ])


def _row(index, rows, chance):
    received = FIRST_DAY + datetime.timedelta(days=index * DAYS // rows)
    acknowledged = received + datetime.timedelta(days=chance.randint(0, 4))
    answered = acknowledged + datetime.timedelta(days=chance.randint(0, 20))
    board = chance.randint(1, 6)
    return [
        f"B-{index + 1}", received, chance.choice(KINDS), chance.choice(DIMENSIONS), f"Nämnd {board}",
        f"Förvaltning {board}", f"Enhet {board}.{chance.randint(1, 10)}", chance.choice(CHANNELS),
        chance.choice(["ja", "nej"]), "ja", "Halt vid skolan", TEXT, acknowledged, answered, answered,
    ]
