"""A form of another site changes nothing (T8 of the security checks)."""

import pytest
import requests

from Browser.desk_routes import desk_routes
from Browser.desk_visitor import FILLED_IN, DeskVisitor
from Browser.staff import OFFICER, REGISTRAR
from PythonSupport.feedback_api import submit

CHANGING = [(method, path) for method, path in desk_routes("{number}") if method == "POST"]


@pytest.mark.parametrize(("method", "path"), CHANGING)
def test_a_post_without_the_sessions_own_token_is_refused_and_changes_nothing(
    demo, sessions, method: str, path: str
) -> None:
    number = submit(demo.address).json()["number"]
    registrar = DeskVisitor(demo.address, sessions(REGISTRAR))
    before = registrar.get(f"/desk/arenden/{number}")
    others = DeskVisitor(demo.address, sessions(OFFICER)).token()
    own = registrar.token()
    for token in (None, "", "0" * 64, others, own[:-1], own + "0", own.upper() + " "):
        fields = FILLED_IN if token is None else FILLED_IN | {"csrf": token}
        answer = registrar.post(path.format(number=number, id="finns-inte"), fields)
        assert answer.status_code == 403, token
        assert "Inget är sparat" in answer.text
    assert registrar.get(f"/desk/arenden/{number}") == before
    following = submit(demo.address).json()["number"]
    assert int(following.split("-")[1]) == int(number.split("-")[1]) + 1
    assert registrar.get("/desk").count("Logga ut") == 1


@pytest.mark.parametrize("cookie", [None, "", "0" * 64])
def test_a_log_in_from_another_site_is_refused(demo, guide, cookie: str | None) -> None:
    fields = {"username": OFFICER, "password": guide.passwords[OFFICER], "csrf": "0" * 63}
    cookies = {} if cookie is None else {"norna-login": cookie}
    answer = requests.post(
        f"{demo.address}/desk/logga-in", data=fields, cookies=cookies, timeout=30, allow_redirects=False
    )
    assert answer.status_code == 403
    assert "norna=" not in answer.headers.get("Set-Cookie", "")


def test_nothing_is_changed_by_a_get(demo, sessions) -> None:
    number = submit(demo.address).json()["number"]
    registrar = DeskVisitor(demo.address, sessions(REGISTRAR))
    before = registrar.get(f"/desk/arenden/{number}")
    for _, path in CHANGING:
        registrar.get(path.format(number=number, id="finns-inte") + f"?csrf={registrar.token()}")
    assert registrar.get(f"/desk/arenden/{number}") == before
