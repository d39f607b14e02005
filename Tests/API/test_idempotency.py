"""The same Idempotency-Key gives the same answer, and one case."""

import uuid
from concurrent.futures import ThreadPoolExecutor

import pytest

from PythonSupport.feedback_api import COMPLAINT, submit


def count(number: str) -> int:
    return int(number.split("-")[1])


def test_the_same_key_and_body_give_the_same_receipt(address: str) -> None:
    key = str(uuid.uuid4())
    first = submit(address, Idempotency_Key=key)
    again = submit(address, Idempotency_Key=key)
    assert first.status_code == again.status_code == 201
    assert first.json() == again.json()
    assert count(submit(address).json()["number"]) == count(first.json()["number"]) + 1


def test_the_same_key_for_another_body_is_refused(address: str) -> None:
    key = str(uuid.uuid4())
    first = submit(address, Idempotency_Key=key)
    other = submit(address, COMPLAINT | {"text": "Något annat."}, Idempotency_Key=key)
    assert first.status_code == 201
    assert other.status_code == 409
    assert other.headers["Content-Type"] == "application/problem+json"
    assert first.json()["receiptCode"] not in other.text


def test_a_refused_body_does_not_use_up_the_key(address: str) -> None:
    key = str(uuid.uuid4())
    assert submit(address, COMPLAINT | {"text": ""}, Idempotency_Key=key).status_code == 422
    assert submit(address, Idempotency_Key=key).status_code == 201


def test_concurrent_submissions_with_one_key_are_one_case(address: str) -> None:
    key = str(uuid.uuid4())
    before = count(submit(address).json()["number"])
    with ThreadPoolExecutor(16) as crowd:
        answers = list(crowd.map(lambda _: submit(address, Idempotency_Key=key), range(32)))
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.text for answer in answers}) == 1
    assert count(submit(address).json()["number"]) == before + 2


@pytest.mark.parametrize("key", ["", "x" * 201, "med mellanslag", "åäö".encode().decode("latin-1")])
def test_a_key_of_the_wrong_shape_is_refused(address: str, key: str) -> None:
    answer = submit(address, Idempotency_Key=key)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["code"] == "idempotencyKeyWrong"
