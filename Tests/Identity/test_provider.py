"""The log-in through a real OpenID Connect provider, from the desk's button and back."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from Identity.glewlwyd import CLIENT, CLIENT_SECRET, Glewlwyd, free_port
from Identity.visitor import Visitor
from PythonSupport.norna_program import environment, executable, run_well
from PythonSupport.norna_server import NornaServer

PASSWORD = "tre gula stövlar"
STAFF_PASSWORD = "en blå cykel i regn"


@pytest.fixture(scope="module")
def provider(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Glewlwyd]:
    with Glewlwyd(tmp_path_factory.mktemp("glewlwyd")) as started:
        yield started


@pytest.fixture(scope="module")
def site(provider: Glewlwyd, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A register whose accounts are made at the first log-in. Registrars are those in the group "norna"."""
    folder: Path = tmp_path_factory.mktemp("norna")
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    provider.add_client(address)
    provider.add_person("anna.berg", PASSWORD, ["alla", "norna"])
    provider.add_person("bo.utan", PASSWORD, ["alla"])
    run_well(
        "user", "add", "admin", "--name", "Siv Ek", "--role", "registrar", folder=folder, given=STAFF_PASSWORD
    )
    subprocess.run(
        ["sqlite3", folder / "norna.db", "INSERT INTO group_roles VALUES (1, 'norna', 'registrar', NULL, NULL, NULL)"],
        check=True,
    )
    settings = {
        "NORNA_HTTP_PUBLIC_ADDRESS": address,
        "NORNA_HTTP_INSECURE_COOKIES": "true",
        "NORNA_SIGN_IN_ISSUER": provider.issuer,
        "NORNA_SIGN_IN_CLIENT": CLIENT,
        "NORNA_SIGN_IN_SECRET": CLIENT_SECRET,
        "NORNA_SIGN_IN_ACCOUNTS": "created",
    }
    with NornaServer("serve", folder, "--port", str(port), settings=settings) as server:
        yield server.address
        assert server.stop() == 0


@pytest.fixture
def visitor(site: str, provider: Glewlwyd) -> Iterator[Visitor]:
    with Visitor(site, provider) as somebody:
        yield somebody


def desk(visitor: Visitor) -> requests.Response:
    return visitor.ask(f"{visitor.site}/desk")


def test_somebody_in_the_group_comes_to_the_page_that_was_asked_for(visitor: Visitor) -> None:
    back = visitor.log_in(visitor.leave("/desk/rapport"), "anna.berg", PASSWORD)
    entered = visitor.ask(back)
    assert entered.status_code == 303, entered.text
    assert entered.headers["Location"] == "/desk/rutinen?next=%2Fdesk%2Frapport"
    assert "Anna Berg, registrator" in desk(visitor).text


def test_the_same_answer_opens_once(visitor: Visitor) -> None:
    back = visitor.log_in(visitor.leave(), "anna.berg", PASSWORD)
    assert visitor.ask(back).status_code == 303
    again = visitor.ask(back)
    assert again.status_code == 401 and "Börja om." in again.text


def test_an_answer_in_another_browser_opens_nothing(visitor: Visitor, provider: Glewlwyd) -> None:
    back = visitor.log_in(visitor.leave(), "anna.berg", PASSWORD)
    with Visitor(visitor.site, provider) as another:
        another.leave()
        assert another.ask(back).status_code == 401
        assert desk(another).status_code == 303


def test_somebody_outside_the_groups_is_told_whom_to_ask(visitor: Visitor) -> None:
    back = visitor.log_in(visitor.leave(), "bo.utan", PASSWORD)
    refused = visitor.ask(back)
    assert refused.status_code == 401 and "Ingen av dina grupper" in refused.text
    assert desk(visitor).status_code == 303


def test_another_key_is_fetched_when_the_provider_signs_with_it(visitor: Visitor, provider: Glewlwyd) -> None:
    assert visitor.ask(visitor.log_in(visitor.leave(), "anna.berg", PASSWORD)).status_code == 303
    provider.change_key()
    with Visitor(visitor.site, provider) as later:
        assert later.ask(later.log_in(later.leave(), "anna.berg", PASSWORD)).status_code == 303


def test_the_log_out_leads_to_the_provider_with_a_token_that_it_takes(visitor: Visitor) -> None:
    visitor.ask(visitor.log_in(visitor.leave(), "anna.berg", PASSWORD))
    token = desk(visitor).text.partition('name="csrf" value="')[2].partition('"')[0]
    out = visitor.post(f"{visitor.site}/desk/logga-ut", data={"csrf": token}, timeout=30)
    assert "Du är utloggad" in out.text
    link = out.text.partition('<a class="button" href="')[2].partition('"')[0].replace("&amp;", "&")
    assert desk(visitor).status_code == 303
    asked = visitor.ask(link)
    assert asked.status_code == 302 and "prompt=end_session" in asked.headers["Location"], asked.headers


def test_the_first_secret_is_not_shown(site: str, tmp_path: Path) -> None:
    shown = subprocess.run(
        [executable(), "config"],
        cwd=tmp_path,
        env=environment() | {"NORNA_SIGN_IN_SECRET": CLIENT_SECRET, "HOME": os.environ.get("HOME", "/")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert CLIENT_SECRET not in shown.stdout and "(set, not shown)" in shown.stdout
