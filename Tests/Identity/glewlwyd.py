"""A real OpenID Connect provider: Debian's glewlwyd in a folder of its own, with one client and some people."""

import gzip
import socket
import sqlite3
import subprocess
import time
from pathlib import Path

import requests

SCHEMA = Path("/usr/share/doc/glewlwyd/database/init.sqlite3.sql.gz")
WEB_PAGES = "/usr/share/glewlwyd/webapp/"
PLUGIN = "oidc"
CLIENT = "norna"
# Without signs: glewlwyd does not undo the escaping that RFC 6749, 2.3.1 asks for.
CLIENT_SECRET = "hemlignyckel"
# What Debian's first administrator has until somebody changes it.
ADMINISTRATOR = {"username": "admin", "password": "password"}
MODULES = {"user": "user", "user_middleware": "user_middleware", "client": "client"}
MODULES |= {"user_auth_scheme": "scheme", "plugin": "plugin"}


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def rsa_key() -> tuple[str, str]:
    """Private and public half as PEM."""
    private = subprocess.run(["openssl", "genrsa", "2048"], capture_output=True, text=True, check=True).stdout
    public = subprocess.run(
        ["openssl", "rsa", "-pubout"], input=private, capture_output=True, text=True, check=True
    ).stdout
    return private, public


class Glewlwyd:
    """Started on 127.0.0.1, and told by its own interface what there is."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.address = f"http://127.0.0.1:{free_port()}"
        self.issuer = f"{self.address}/api/{PLUGIN}"
        self._make_database()
        self._write_configuration()
        self.log = folder / "glewlwyd.log"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                ["glewlwyd", "-c", str(folder / "glewlwyd.conf")], stdout=log, stderr=subprocess.STDOUT
            )
        self.admin = requests.Session()
        try:
            self._wait()
            self._call("POST", "/auth/", ADMINISTRATOR)
            self._add_properties()
            self._add_plugin()
        except BaseException:
            self.stop()
            raise

    def _make_database(self) -> None:
        with sqlite3.connect(self.folder / "glewlwyd.db") as database:
            database.executescript(gzip.decompress(SCHEMA.read_bytes()).decode())

    def _write_configuration(self) -> None:
        lines = [
            f"port={self.address.rpartition(':')[2]}",
            'bind_address="127.0.0.1"',
            f'external_url="{self.address}"',
            'login_url="login.html"',
            'api_prefix="api"',
            'cookie_domain="127.0.0.1"',
            "cookie_secure=0",
            'cookie_same_site="empty"',
            'log_mode="console"',
            'log_level="WARNING"',
            'admin_scope="g_admin"',
            'profile_scope="g_profile"',
            'admin_session_authentication="cookie"',
            'profile_session_authentication="cookie"',
            "login_api_enabled=true",
            'hash_algorithm="SHA512"',
            f'static_files_path="{WEB_PAGES}"',
            f'database = {{ type = "sqlite3" path = "{self.folder}/glewlwyd.db" }};',
        ]
        lines += [f'{name}_module_path="/usr/lib/glewlwyd/{folder}"' for name, folder in MODULES.items()]
        (self.folder / "glewlwyd.conf").write_text("\n".join(lines) + "\n")

    def _wait(self) -> None:
        ends = time.monotonic() + 60
        while time.monotonic() < ends:
            try:
                requests.get(f"{self.address}/config", timeout=5)
                return
            except requests.ConnectionError:
                if self.process.poll() is not None:
                    break
                time.sleep(0.05)
        raise AssertionError(f"glewlwyd did not start:\n{self.log.read_text()}")

    def _call(self, method: str, path: str, body: dict | None = None) -> requests.Response:
        answer = self.admin.request(method, f"{self.address}/api{path}", json=body, timeout=30)
        assert answer.ok, f"{method} {path}: {answer.status_code} {answer.text}"
        return answer

    def _add_properties(self) -> None:
        """Lets people have groups."""
        users = self._call("GET", "/mod/user/database").json()
        rights = {"multiple": True, "read": True, "write": True, "profile-read": True, "profile-write": False}
        users["parameters"]["data-format"]["groups"] = rights
        self._call("PUT", "/mod/user/database", users)
        self._call("PUT", "/mod/user/database/reset")

    def _plugin(self) -> dict:
        private, public = rsa_key()
        claims = [
            {"name": claim, "user-property": user, "type": "string", "mandatory": True, "scope": ["openid"]}
            for claim, user in (("groups", "groups"), ("preferred_username", "username"))
        ]
        switches = {
            f"auth-type-{kind}-enabled": kind in ("code", "id-token")
            for kind in ("code", "token", "id-token", "none", "password", "client", "refresh")
        }
        parameters = switches | {
            "iss": self.issuer,
            "jwt-type": "rsa",
            "jwt-key-size": "256",
            "key": private,
            "cert": public,
            "access-token-duration": 600,
            "refresh-token-duration": 3600,
            "code-duration": 60,
            "refresh-token-rolling": True,
            "allow-non-oidc": False,
            "pkce-allowed": True,
            "pkce-required": True,
            "pkce-method-plain-allowed": False,
            "subject-type": "public",
            "session-management-allowed": True,
            "back-channel-logout-allowed": True,
            "session-cookie-name": "GLEWLWYD_OIDC_SID",
            "session-cookie-expiration": 3600,
            "name-claim": "mandatory",
            "oauth-authorization-response-iss": True,
            "claims": claims,
        }
        return {"module": "oidc", "name": PLUGIN, "display_name": "OIDC", "parameters": parameters}

    def _add_plugin(self) -> None:
        self._call("POST", "/mod/plugin/", self._plugin())

    def change_key(self) -> None:
        """Signs with another key from now on."""
        self._call("PUT", f"/mod/plugin/{PLUGIN}", self._plugin())
        self._call("PUT", f"/mod/plugin/{PLUGIN}/reset")

    def add_client(self, site: str) -> None:
        self._call(
            "POST",
            "/client/",
            {
                "client_id": CLIENT,
                "name": "Norna",
                "client_secret": CLIENT_SECRET,
                "confidential": True,
                "enabled": True,
                "redirect_uri": [f"{site}/desk/logga-in/svar"],
                "post_logout_redirect_uri": f"{site}/desk/logga-in",
                "backchannel_logout_uri": f"{site}/desk/utloggad",
                "authorization_type": ["code"],
                "token_endpoint_auth_method": ["client_secret_basic"],
            },
        )

    def add_person(self, username: str, password: str, groups: list[str]) -> None:
        person = {"username": username, "name": "Anna Berg", "password": password, "enabled": True}
        self._call("POST", "/user/", person | {"scope": ["openid"], "groups": groups})
        with requests.Session() as visit:
            given = {"username": username, "password": password}
            assert visit.post(f"{self.address}/api/auth/", json=given, timeout=30).ok
            # What the person would be asked on the first visit: whether the program may know who it is.
            granted = visit.put(
                f"{self.address}/api/auth/grant/{CLIENT}", json={"scope": "openid"}, timeout=30
            )
            assert granted.ok, granted.text

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(timeout=30)

    def __enter__(self) -> "Glewlwyd":
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
