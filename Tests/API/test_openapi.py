"""The API behaves as its description says, whatever is sent: generated calls, the same in every run."""

import hypothesis
import pytest
import requests
import schemathesis
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    negative_data_rejection,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
    unsupported_method,
)

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    unsupported_method,
]
CALLS = [
    ("POST", "/api/v1/feedback"),
    ("POST", "/api/v1/receipt"),
    ("POST", "/api/v1/receipt/messages"),
    ("GET", "/api/v1/kkik"),
    ("GET", "/api/v1/openapi.json"),
]


@pytest.fixture(scope="session")
def described(address: str) -> schemathesis.BaseSchema:
    return schemathesis.openapi.from_url(f"{address}/api/v1/openapi.json")


def check_generated(operation: schemathesis.APIOperation, mode: GenerationMode, checks: list) -> None:
    """Sends calls made after the description (positive) or against it (negative)."""

    @hypothesis.settings(
        max_examples=200,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    @hypothesis.given(case=operation.as_strategy(generation_mode=mode))
    def send(case: schemathesis.Case) -> None:
        case.call_and_validate(checks=checks)

    send()


@pytest.mark.parametrize(("method", "path"), CALLS)
def test_a_call_as_described_is_answered_as_described(described, method: str, path: str) -> None:
    check_generated(described[path][method], GenerationMode.POSITIVE, CHECKS)


@pytest.mark.parametrize(("method", "path"), CALLS[:4])
def test_a_call_that_is_not_as_described_is_refused(described, method: str, path: str) -> None:
    check_generated(described[path][method], GenerationMode.NEGATIVE, [*CHECKS, negative_data_rejection])


def test_every_call_is_described(address: str) -> None:
    document = requests.get(f"{address}/api/v1/openapi.json", timeout=30).json()
    assert document["openapi"].startswith("3.1")
    calls = [
        (method.upper(), path) for path, operations in document["paths"].items() for method in operations
    ]
    assert sorted(calls) == sorted(CALLS)
    for path in document["paths"].values():
        for operation in path.values():
            assert operation["operationId"] and operation["summary"]
