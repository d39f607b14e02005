"""A bounded load over the loopback address, made by wrk."""

import pathlib
import re
import subprocess
import sys
import tempfile

CONNECTIONS = 16

# Each request has its own key, so that none is answered as the repetition of another.
SUBMIT = """
local count = 0
local body = '{"kind":"complaint","text":"Det var halt på gångvägen vid skolan i morse."}'
request = function()
  count = count + 1
  local headers = {["Content-Type"] = "application/json", ["Idempotency-Key"] = "bench-" .. %d .. "-" .. count}
  return wrk.format("POST", nil, headers, body)
end
"""


def get_per_second(address, seconds):
    """Answered GET requests a second."""
    return _wrk([address], seconds)


def submissions_per_second(address, seconds, run):
    """Registered submissions a second; `run` tells the keys of one run from those of another."""
    with tempfile.TemporaryDirectory() as folder:
        script = pathlib.Path(folder) / "submit.lua"
        script.write_text(SUBMIT % run, encoding="utf-8")
        return _wrk(["--script", str(script), address], seconds)


def _wrk(arguments, seconds):
    command = ["wrk", "--threads", "1", "--connections", str(CONNECTIONS), "--duration", f"{seconds}s", *arguments]
    output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    refused = re.search(r"Non-2xx or 3xx responses: (\d+)", output)
    if refused or "Socket errors" in output:
        sys.exit(f"not every request was answered, so this measures nothing:\n{output}")
    return float(re.search(r"Requests/sec:\s*([\d.]+)", output).group(1))
