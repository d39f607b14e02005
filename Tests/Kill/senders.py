"""People who submit at the same time, and remember what they were told."""

import threading
import uuid

import requests

# As many as make the server commit several submissions together.
CROWD = 8


class Senders:
    """Submits from many threads until told to stop; each submission has an Idempotency-Key of its own."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.receipts: dict[str, dict] = {}
        self.unanswered: list[str] = []
        self._stopping = threading.Event()
        self._lock = threading.Lock()
        self._threads = [threading.Thread(target=self._submit_on_and_on) for _ in range(CROWD)]

    def __enter__(self) -> "Senders":
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        for thread in self._threads:
            thread.join()

    def _submit_on_and_on(self) -> None:
        with requests.Session() as session:
            while not self._stopping.is_set():
                if not self._submit(session, str(uuid.uuid4())):
                    # The server is gone or busy: no need to ask it a thousand times a second.
                    self._stopping.wait(0.02)

    def _submit(self, session: requests.Session, key: str) -> bool:
        try:
            answer = submit_with_key(session, self.address, key)
        except requests.RequestException:
            answer = None
        with self._lock:
            if answer is not None and answer.status_code == 201:
                self.receipts[key] = answer.json()
                return True
            self.unanswered.append(key)
            return False


def submit_with_key(session: requests.Session, address: str, key: str) -> requests.Response:
    """Every other submission is named, so that both kinds of rows are written."""
    body: dict = {"kind": "complaint", "text": f"Synpunkt {key}"}
    if int(key[-1], 16) % 2:
        body["sender"] = {"name": "Elsa", "email": "elsa@example.org"}
    return session.post(f"{address}/api/v1/feedback", json=body, headers={"Idempotency-Key": key}, timeout=30)
