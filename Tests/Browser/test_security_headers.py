"""What every answer carries (T14 of the security checks)."""

import pytest
import requests

from Browser.desk_visitor import DeskVisitor
from Browser.staff import REGISTRAR

ANSWERS = [
    ("GET", "/", 200),
    ("GET", "/lamna-synpunkt", 200),
    ("POST", "/lamna-synpunkt", 415),
    ("GET", "/folj", 200),
    ("GET", "/norna.css", 200),
    ("GET", "/norna.js", 200),
    ("GET", "/favicon.ico", 204),
    ("GET", "/health", 200),
    ("GET", "/finns-inte", 404),
    ("DELETE", "/", 405),
    ("GET", "/desk", 303),
    ("GET", "/desk/logga-in", 200),
    ("POST", "/desk/logga-in", 415),
    ("GET", "/api/v1/openapi.json", 200),
    ("POST", "/api/v1/feedback", 415),
    ("GET", "/api/v1/finns-inte", 404),
    ("HEAD", "/", 200),
]


def check(answer: requests.Response) -> None:
    policy = dict(part.strip().split(" ", 1) for part in answer.headers["Content-Security-Policy"].split(";"))
    assert policy["default-src"] == "'none'"
    assert policy["object-src"] == policy["base-uri"] == policy["frame-ancestors"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["form-action"] == "'self'"
    assert "unsafe" not in answer.headers["Content-Security-Policy"]
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "camera=()" in answer.headers["Permissions-Policy"]
    assert "Server" not in answer.headers


@pytest.mark.parametrize(("method", "path", "status"), ANSWERS)
def test_every_answer_carries_the_headers(demo, method: str, path: str, status: int) -> None:
    answer = requests.request(method, demo.address + path, timeout=30, allow_redirects=False)
    assert answer.status_code == status
    check(answer)


@pytest.mark.parametrize(
    "path", ["/desk", "/desk/registrera", "/desk/rapport", "/desk/rapport/hamta?format=html"]
)
def test_pages_of_the_desk_carry_them_as_well_and_are_kept_by_no_cache(demo, sessions, path: str) -> None:
    cookies = DeskVisitor(demo.address, sessions(REGISTRAR)).cookies
    answer = requests.get(demo.address + path, cookies=cookies, timeout=30)
    assert answer.status_code == 200
    check(answer)
    assert answer.headers["Cache-Control"] == "no-store"


def test_no_page_has_an_inline_style_or_script(demo, sessions) -> None:
    registrar = DeskVisitor(demo.address, sessions(REGISTRAR))
    for path in (
        "/",
        "/lamna-synpunkt",
        "/lamna-synpunkt/blankett",
        "/folj",
        "/desk",
        "/desk/rapport",
        "/desk/registrera",
    ):
        text = registrar.get(path)
        assert " style=" not in text and "<style" not in text
        assert text.count("<script") == text.count('<script src="/norna.js" defer="defer"></script>') == 1
        assert " onclick=" not in text and '="javascript:' not in text
