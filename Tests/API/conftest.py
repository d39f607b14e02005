"""A fresh register with an organisation, and a server on it."""

from collections.abc import Iterator
from pathlib import Path

import hypothesis.configuration
import pytest

from PythonSupport.fresh_register import add_organisation
from PythonSupport.norna_server import NornaServer


@pytest.fixture(scope="session", autouse=True)
def hypothesis_folder(tmp_path_factory: pytest.TempPathFactory) -> None:
    """What the generator of calls wants to keep goes to a folder that is thrown away."""
    hypothesis.configuration.set_hypothesis_home_dir(tmp_path_factory.mktemp("hypothesis"))


@pytest.fixture(scope="session")
def register_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("register")
    add_organisation(folder)
    return folder


@pytest.fixture(scope="session")
def server(register_folder: Path) -> Iterator[NornaServer]:
    with NornaServer("serve", register_folder) as server:
        yield server
        assert server.process.poll() is None, f"the server ended by itself:\n{server.complained()}"


@pytest.fixture(scope="session")
def address(server: NornaServer) -> str:
    return server.address
