"""The two public calls of the API."""

from typing import Any

import requests

COMPLAINT = {"kind": "complaint", "text": "Bussen kom inte i dag heller."}


def submit(address: str, body: Any = COMPLAINT, **headers: str) -> requests.Response:
    """`POST /api/v1/feedback`; a header's hyphens are written as underscores."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return requests.post(f"{address}/api/v1/feedback", json=body, headers=named, timeout=30)


def receipt(address: str, code: Any, **headers: str) -> requests.Response:
    """`POST /api/v1/receipt`."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return requests.post(f"{address}/api/v1/receipt", json={"receiptCode": code}, headers=named, timeout=30)
