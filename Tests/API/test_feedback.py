"""POST /api/v1/feedback."""

import html
import re
import sqlite3
from datetime import date

import pytest
import requests

from PythonSupport.feedback_api import COMPLAINT, receipt, submit

NAMED = COMPLAINT | {"sender": {"name": "Elsa Åkerlund", "email": "elsa@example.org"}}


def unit_ids(address: str) -> dict[str, list[str]]:
    """The identifiers of the units, as the form on the web has them."""
    form = requests.get(f"{address}/lamna-synpunkt", timeout=30).text
    found: dict[str, list[str]] = {}
    for identifier, name in re.findall(r'<option value="([0-9a-f-]{36})"[^>]*>([^<]+)</option>', form):
        found.setdefault(html.unescape(name), []).append(identifier)
    return found


@pytest.mark.parametrize("body", [COMPLAINT, NAMED], ids=["anonymous", "named"])
def test_a_submission_is_answered_with_the_five_values_of_the_receipt(address: str, body: dict) -> None:
    answer = submit(address, body)
    assert answer.status_code == 201
    assert answer.headers["Content-Type"] == "application/json"
    assert answer.headers["Cache-Control"] == "no-store"
    given = answer.json()
    assert set(given) == {"number", "received", "receiptCode", "acknowledgeBy", "answerBy"}
    assert re.fullmatch(r"\d{4}-\d{4,}", given["number"])
    assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{26}", given["receiptCode"])
    received, acknowledge_by, answer_by = (
        date.fromisoformat(given[name]) for name in ("received", "acknowledgeBy", "answerBy")
    )
    assert received < acknowledge_by < answer_by


def test_numbers_follow_each_other(address: str) -> None:
    numbers = [int(submit(address).json()["number"].split("-")[1]) for _ in range(5)]
    assert numbers == list(range(numbers[0], numbers[0] + 5))


@pytest.mark.parametrize("kind", ["complaint", "compliment", "suggestion", "question"])
@pytest.mark.parametrize(
    "dimension", ["access", "competence", "treatment", "influence", "operationSpecific", None]
)
def test_every_kind_and_dimension_is_taken(address: str, kind: str, dimension: str | None) -> None:
    body = {"kind": kind, "text": "x"} | ({"dimension": dimension} if dimension else {})
    assert submit(address, body).status_code == 201


def test_a_unit_is_given_by_name_or_by_identifier(address: str) -> None:
    for unit in ("Hemtjänst Norr", "hemtjänst norr", unit_ids(address)["Gata och park"][0]):
        assert submit(address, COMPLAINT | {"unit": unit}).status_code == 201


def test_a_name_that_two_units_bear_names_none(address: str) -> None:
    answer = submit(address, COMPLAINT | {"unit": "Skolan"})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"] == "unit"
    for identifier in unit_ids(address)["Skolan"]:
        assert submit(address, COMPLAINT | {"unit": identifier}).status_code == 201


def test_every_optional_field_is_taken_at_once(address: str) -> None:
    body = NAMED | {
        "dimension": "access",
        "unit": "Gata och park",
        "language": "sma",
        "wantsAnswer": True,
        "location": {"text": "Torget", "lat": 63.1792, "lon": 14.6357},
    }
    body["sender"] = NAMED["sender"] | {"phone": "070-174 06 11", "address": "Torget 1\n999 99 Tallsjö"}
    assert submit(address, body).status_code == 201


def test_the_text_is_kept_to_the_letter(address: str) -> None:
    text = "Åäö ÅÄÖ ß ﬃ\tflik\n\nstycke – ”citat” 👩‍👩‍👧 \u0627\u0644 <b>&amp;</b>"
    code = submit(address, COMPLAINT | {"text": text}).json()["receiptCode"]
    assert receipt(address, code).json()["messages"][0]["text"] == text


def test_a_language_is_kept(address: str, register_folder) -> None:
    number = submit(address, COMPLAINT | {"language": "fi", "text": "Bussi ei tullut."}).json()["number"]
    year, sequence = number.split("-")
    with sqlite3.connect(f"file:{register_folder}/norna.db?mode=ro", uri=True) as database:
        kept = database.execute(
            "SELECT language FROM cases JOIN registrations ON case_id = id WHERE year = ? AND sequence = ?",
            (int(year), int(sequence)),
        ).fetchone()
    assert kept == ("fi",)


WRONG = {
    "no kind": ({"text": "x"}, "kind"),
    "an unknown kind": ({"kind": "rant", "text": "x"}, "kind"),
    "a kind that is a number": ({"kind": 1, "text": "x"}, "kind"),
    "no text": ({"kind": "complaint"}, "text"),
    "an empty text": ({"kind": "complaint", "text": ""}, "text"),
    "a text of spaces": ({"kind": "complaint", "text": " \n\t "}, "text"),
    "a text that is too long": ({"kind": "complaint", "text": "x" * 20_001}, "text"),
    "a text with a null character": ({"kind": "complaint", "text": "a\0b"}, "text"),
    "a text that is a list": ({"kind": "complaint", "text": ["x"]}, "text"),
    "an unknown dimension": (COMPLAINT | {"dimension": "mood"}, "dimension"),
    "an unknown unit": (COMPLAINT | {"unit": "Finns inte"}, "unit"),
    "a language that is none": (COMPLAINT | {"language": "svenska!"}, "language"),
    "a wish that is a word": (COMPLAINT | {"wantsAnswer": "ja"}, "wantsAnswer"),
    "a sender who cannot be reached": (COMPLAINT | {"sender": {"name": "Elsa"}}, "email"),
    "an empty sender": (COMPLAINT | {"sender": {}}, "email"),
    "a sender that is a word": (COMPLAINT | {"sender": "Elsa"}, "sender"),
    "an address that is none": (COMPLAINT | {"sender": {"email": "elsa@"}}, "email"),
    "a name with a line break": (
        COMPLAINT | {"sender": {"name": "Elsa\r\nBcc: x@example.org", "email": "e@example.org"}},
        "name",
    ),
    "an address with a line break": (
        COMPLAINT | {"sender": {"email": "e@example.org\nBcc: x@example.org"}},
        "email",
    ),
    "a name that is too long": (
        COMPLAINT | {"sender": {"name": "E" * 201, "email": "e@example.org"}},
        "name",
    ),
    "half a position": (COMPLAINT | {"location": {"lat": 63.1}}, "location"),
    "a position outside the world": (COMPLAINT | {"location": {"lat": 91, "lon": 0}}, "location"),
    "a place that is too long": (COMPLAINT | {"location": {"text": "x" * 201}}, "location"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_field_is_named_in_problem_details(address: str, name: str) -> None:
    body, field = WRONG[name]
    answer = submit(address, body)
    assert answer.status_code == 422
    assert answer.headers["Content-Type"] == "application/problem+json"
    problem = answer.json()
    assert problem["status"] == 422 and problem["title"] and problem["type"]
    assert field in [error.get("field") for error in problem["errors"]]
    assert all(error["code"] and error["detail"] for error in problem["errors"])


def test_every_wrong_field_is_named_at_once(address: str) -> None:
    answer = submit(address, {"text": "", "language": "!", "sender": {"email": "x"}})
    assert {error["field"] for error in answer.json()["errors"]} == {"kind", "text", "language", "email"}


RAW = {
    "nothing": (b"", "application/json", 422),
    "not JSON": (b"{", "application/json", 422),
    "a list": (b"[]", "application/json", 422),
    "null": (b"null", "application/json", 422),
    "bytes that are no text": (b'{"kind":"complaint","text":"\xff\xfe"}', "application/json", 422),
    "a deep nest": (b"[" * 5_000, "application/json", 422),
    "a form": (b"kind=complaint", "application/x-www-form-urlencoded", 415),
    "no type": (b"{}", "", 415),
    "too much": (b'{"kind":"complaint","text":"' + b"x" * 600_000 + b'"}', "application/json", 413),
}


@pytest.mark.parametrize("name", RAW)
def test_a_body_that_cannot_be_read_is_a_problem_and_not_a_fault(address: str, name: str) -> None:
    body, content_type, status = RAW[name]
    answer = requests.post(
        f"{address}/api/v1/feedback", data=body, headers={"Content-Type": content_type}, timeout=30
    )
    assert answer.status_code == status
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.json()["status"] == status


def test_problems_are_told_in_swedish_or_in_english(address: str) -> None:
    told = {}
    for asked in ("sv", "en", "en-GB,en;q=0.9", "de", ""):
        answer = submit(address, {}, Accept_Language=asked)
        told[asked] = answer.headers["Content-Language"]
        assert ("Skriv vad du vill berätta." in answer.json()["detail"]) == (told[asked] == "sv")
    assert told == {"sv": "sv", "en": "en", "en-GB,en;q=0.9": "en", "de": "sv", "": "sv"}


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("GET", "feedback", 405), ("PUT", "receipt", 405), ("GET", "finns-inte", 404)],
)
def test_a_wrong_address_or_method_is_a_problem_too(
    address: str, method: str, path: str, status: int
) -> None:
    answer = requests.request(method, f"{address}/api/v1/{path}", timeout=30)
    assert answer.status_code == status
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert (answer.headers.get("Allow") == "POST") == (status == 405)
