"""POST /api/v1/receipt."""

import pytest
import requests

from PythonSupport.feedback_api import COMPLAINT, receipt, submit


def test_a_code_leads_to_the_case_as_its_sender_sees_it(address: str) -> None:
    given = submit(address).json()
    answer = receipt(address, given["receiptCode"])
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.json() == {
        "number": given["number"],
        "state": "acknowledged",
        "received": given["received"],
        "acknowledgeBy": given["acknowledgeBy"],
        "answerBy": given["answerBy"],
        "messages": [{"from": "sender", "date": given["received"], "text": COMPLAINT["text"]}],
    }


def test_a_code_is_understood_as_people_type_it(address: str) -> None:
    given = submit(address).json()
    code = given["receiptCode"]
    for typed in (
        code.lower(),
        " ".join(code),
        "-".join([code[:13], code[13:]]),
        f"\n{code} ",
        code.replace("0", "o"),
    ):
        assert receipt(address, typed).json()["number"] == given["number"]


WRONG = [
    "0" * 26,
    "Z" * 26,
    "",
    "x",
    "0" * 25,
    "0" * 27,
    "U" * 26,
    "0" * 100_000,
    "' OR 1=1 --",
    "å" * 26,
    "\0" * 26,
]


def test_one_wrong_code_is_answered_to_the_letter_as_another(address: str) -> None:
    answers = [receipt(address, code) for code in WRONG]
    assert {answer.status_code for answer in answers} == {404}
    assert len({answer.content for answer in answers}) == 1
    names = [sorted(name.lower() for name in answer.headers) for answer in answers]
    assert all(name == names[0] for name in names)
    assert answers[0].json()["errors"][0]["code"] == "receiptNotFound"


@pytest.mark.parametrize("code", [None, 1, ["0"], {"a": 1}])
def test_a_code_that_is_no_text_is_named(address: str, code: object) -> None:
    answer = receipt(address, code)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"] == "receiptCode"


def test_a_missing_code_is_named(address: str) -> None:
    answer = requests.post(f"{address}/api/v1/receipt", json={}, timeout=30)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"] == "receiptCode"


def test_a_code_in_the_address_is_not_looked_at(address: str) -> None:
    code = submit(address).json()["receiptCode"]
    assert (
        requests.get(f"{address}/api/v1/receipt", params={"receiptCode": code}, timeout=30).status_code == 405
    )
