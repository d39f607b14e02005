"""Whatever number stands in an address, the server answers it, and everybody after it."""

import pytest
import requests

NUMBERS = ["9223372036854775807", "-9223372036854775808", "-1", "0", "9e99", "12345678901234567890"]
ADDRESSES = [
    "/api/v1/kkik?municipality=2326&network=nornorna&year={}",
    "/api/v1/kkik?municipality={}&network=nornorna&year=2022",
    "/api/v1/kkik?municipality=2326&network={}&year=2022",
    "/jamforelser?year={}",
    "/jamforelser.csv?municipality=2326&year={}",
    "/jamforelser/N15428?municipality=2326&year={}",
    "/jamforelser/sok?municipality=2326&q=elever&page={}",
    "/jamforelser/sok?municipality={}&year={}",
    "/jamforelser/mot/{}",
    "/sa-hanterar-vi-synpunkter/{}",
    "/tillganglighet/{}",
    "/personuppgifter/{}",
    "/desk?page={}",
    "/desk/arenden/{}",
]


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("path", ADDRESSES)
def test_a_number_that_nothing_has_is_answered(address: str, path: str, number: str) -> None:
    answer = requests.get(address + path.replace("{}", number), timeout=30)
    assert answer.status_code < 500, answer.text[:300]
    assert requests.get(f"{address}/health", timeout=30).status_code == 200


@pytest.mark.parametrize("number", NUMBERS)
def test_a_number_in_a_body_where_none_is_expected_is_refused(address: str, number: str) -> None:
    body = f'{{"kind": {number}, "text": {number}, "unit": {number}, "sender": {number}}}'
    for path in ("/api/v1/feedback", "/api/v1/receipt", "/api/v1/receipt/messages"):
        answer = requests.post(
            address + path, data=body, headers={"Content-Type": "application/json"}, timeout=30
        )
        assert 400 <= answer.status_code < 500, answer.text[:300]
    assert requests.get(f"{address}/health", timeout=30).status_code == 200
