"""Times the lists of the desk, as an officer sees them in the browser: one request after the other."""

import http.client
import re
import secrets
import statistics
import time
import urllib.parse

import program

REGISTRAR, MANAGER = "bench", "bench-manager"
REPEATS = 40

# Every page at its worst: over the whole register, with all that a list shows around it.
PAGES = {
    "my cases": "/desk?officer=mine",
    "due soon": "/desk?state=soon",
    "overdue": "/desk?state=overdue",
    "the registrars' pile": "/desk?unit=pile",
    "tasks": "/desk/uppgifter",
    "follow-ups": "/desk/uppgifter?kind=followUpEffect",
    "waiting for the sender": "/desk?waiting=sender",
    "all open": "/desk",
    "all, closed ones too": "/desk?state=all",
    "all, the last page that is leafed to": "/desk?state=all&page=41",
    "all of a unit": "/desk?state=all&unit=unit:{unit}",
    "all complaints by telephone without a dimension": "/desk?state=all&kind=complaint&channel=telephone&dimension=none",
    "all, in the order of units": "/desk?state=all&sort=place",
    "search for a part of a word in few cases": "/desk?state=all&q=lyktgrus",
    "search for a part of a word in all cases": "/desk?state=all&q=ramla",
    "search for two parts of words": "/desk?state=all&q=sn%C3%B6r%C3%B6j%20%C3%A4ld",
    "search for a part of a word in a unit": "/desk?state=all&q=ramla&unit=unit:{unit}",
    "search for what is not there": "/desk?state=all&q=zzyzx",
}


# What a manager of one board works with: a sixth of the register, by conditions that a registrar's lists do not have.
MANAGERS_PAGES = {
    "where I work": "/desk?unit=mine",
    "all, closed ones too": "/desk?state=all",
    "all complaints by telephone without a dimension": "/desk?state=all&kind=complaint&channel=telephone&dimension=none",
    "search for a part of a word in all cases": "/desk?state=all&q=ramla",
}


def add_staff(database):
    """A registrar, whose lists are the whole register, and a manager of one board; gives their password."""
    password = secrets.token_hex(16)
    people = {REGISTRAR: ["--role", "registrar"], MANAGER: ["--role", "manager", "--board", "Nämnd 1"]}
    for username, place in people.items():
        program.run_norna(
            "user", "add", username, "--name", username, *place, "--database", database, said=password)
    return password


class Desk:
    """Somebody who is logged in."""

    def __init__(self, address, username, password):
        self.connection = http.client.HTTPConnection(urllib.parse.urlsplit(address).netloc)
        self.cookie = ""
        page = self.get("/desk/logga-in")
        fields = {"username": username, "password": password, "csrf": csrf(page), "next": "/desk"}
        self.request("POST", "/desk/logga-in", urllib.parse.urlencode(fields))

    def request(self, method, path, body=None):
        headers = {"Cookie": self.cookie}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        self.connection.request(method, path, body, headers)
        answer = self.connection.getresponse()
        cookies = [value.split(";")[0] for name, value in answer.getheaders() if name.lower() == "set-cookie"]
        if cookies:
            self.cookie = "; ".join(cookies)
        return answer.status, answer.read().decode()

    def get(self, path):
        status, text = self.request("GET", path)
        assert status == 200, f"{path} gave {status}"
        return text

    def own(self, count):
        """Takes the first open cases, fifty at a time as the list does."""
        for _ in range(count // 50):
            page = self.get("/desk?officer=none")
            marks = dict(re.findall(r'name="(case-[0-9-]+)" value="(\d+)"', page))
            officer = re.search(r'<select id="bulk-officer".*?<option value="([^"]+)" selected', page, re.DOTALL)
            fields = {"csrf": csrf(page), "verb": "assign", "officer": officer[1], **marks}
            status, text = self.request("POST", "/desk/flera", urllib.parse.urlencode(fields))
            assert status == 200 and f"Klart: {len(marks)} " in text, text

    def wait(self, count):
        """Notes that the first own cases wait for their senders, at most fifty."""
        page = self.get("/desk?officer=mine")
        for name, version in re.findall(r'name="case-([0-9-]+)" value="(\d+)"', page)[:count]:
            fields = {"csrf": csrf(page), "version": version, "party": "sender"}
            status, text = self.request("POST", f"/desk/arenden/{name}/vantan", urllib.parse.urlencode(fields))
            assert status == 303, text


def csrf(page):
    return re.search(r'name="csrf" value="([^"]+)"', page)[1]


def timings(desk, pages):
    """The name of each page with the median and the 95th percentile in milliseconds."""
    unit = re.search(r'<option value="unit:([^"]+)"', desk.get("/desk"))[1]
    for name, path in pages.items():
        asked = path.format(unit=unit)
        times = []
        for _ in range(REPEATS):
            started = time.monotonic()
            desk.get(asked)
            times.append((time.monotonic() - started) * 1000)
        yield name, statistics.median(times), statistics.quantiles(times, n=20)[-1]
