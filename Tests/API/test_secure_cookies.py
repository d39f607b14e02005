"""A server for the public keeps its sessions to TLS and to its own host."""

import requests


def test_a_served_register_uses_host_cookies_and_asks_for_tls(address: str) -> None:
    answer = requests.get(f"{address}/desk/logga-in", timeout=30)
    cookie = answer.headers["Set-Cookie"]
    assert cookie.startswith("__Host-norna-login=")
    for attribute in ("; Secure", "; HttpOnly", "; Path=/", "; SameSite=Lax"):
        assert attribute in cookie
    assert "Domain" not in cookie
    age = answer.headers["Strict-Transport-Security"]
    assert age == "max-age=31536000; includeSubDomains"
