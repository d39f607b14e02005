"""What opens an account stands in some addresses of the log-in, and in no log: the program's own, and the proxy's."""

import re
from pathlib import Path

import requests

from PythonSupport.norna_server import NornaServer

TOKEN = "5e1f" * 16
CODE = "kodenfranleverantoren"
ADDRESSES = (f"/desk/nytt-losenord/{TOKEN}", f"/desk/logga-in/svar?code={CODE}&state=tillstand")
INSTRUCTIONS = Path(__file__).parents[2] / "docs" / "operations" / "install.md"


def test_the_program_writes_no_address_with_a_secret(tmp_path: Path) -> None:
    (tmp_path / "norna.json").write_text('{"log": {"level": "trace"}}')
    with NornaServer("serve", tmp_path) as server:
        for address in ADDRESSES:
            assert requests.get(server.address + address, timeout=30).status_code == 404
        fields = {"password": "grön cykel i motvind"}
        assert requests.post(server.address + ADDRESSES[0], data=fields, timeout=30).status_code >= 400
        assert server.stop() == 0
        log = server.said() + server.complained()
    for secret in (TOKEN, CODE, "nytt-losenord", "cykel"):
        assert secret not in log, log


def test_the_proxy_of_the_instructions_logs_none_of_them() -> None:
    blocks = re.findall(r"location ~ (\S+) \{\n(.*?)\n +\}", INSTRUCTIONS.read_text(encoding="utf-8"), re.DOTALL)
    unlogged = [pattern for pattern, lines in blocks if "access_log off;" in lines and "error_log /dev/null;" in lines]
    for address in ADDRESSES:
        assert any(re.search(pattern, address) for pattern in unlogged), address
