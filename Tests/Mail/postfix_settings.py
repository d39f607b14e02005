"""What Postfix is told: of whom it takes mail, and for whom it does not."""

import pwd
from pathlib import Path
from typing import NamedTuple

REFUSED = "nej@example.se"
LATER = "senare@example.se"
NAME = "post.example"
# As restrictions of Postfix.
REFUSALS = f"check_recipient_access inline:{{ {{ {REFUSED} = 550 5.7.1 no }}, {{ {LATER} = 451 4.7.1 not now }} }}"


class TLS(NamedTuple):
    """TLS, without which the server takes no mail, and no log-in."""

    # starttls, or tls for TLS from the first byte.
    security: str
    certificate: Path
    key: Path


MAIN = """\
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
maillog_file = /dev/stdout
myhostname = {name}
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks_style = host
alias_maps =
alias_database =
local_recipient_maps =
virtual_mailbox_domains = static:all
virtual_mailbox_maps = static:box/
virtual_mailbox_base = {folder}
virtual_uid_maps = static:{owner.pw_uid}
virtual_gid_maps = static:{owner.pw_gid}
smtpd_peername_lookup = no
smtpd_error_sleep_time = 0
smtpd_recipient_restrictions = {refusals}
"""

LOG_IN = """\
smtpd_tls_security_level = encrypt
smtpd_tls_wrappermode = {wrapper}
smtpd_tls_chain_files = {tls.key} {tls.certificate}
smtpd_tls_auth_only = yes
smtpd_sasl_auth_enable = yes
smtpd_client_restrictions = permit_sasl_authenticated, reject
"""

# The columns: service, type, private, unprivileged, chroot, wakeup, most processes, program.
SERVICES = """\
127.0.0.1:{port} inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
virtual unix - n n - - virtual
error unix - - n - - error
retry unix - - n - - error
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
"""

ACCOUNTS = """\
pwcheck_method: auxprop
auxprop_plugin: sasldb
sasldb_path: {file}
mech_list: PLAIN LOGIN
"""


def main(folder: Path, tls: TLS | None, refusals: str) -> str:
    """main.cf, with all that the server has in `folder`."""
    text = MAIN.format(folder=folder, name=NAME, owner=pwd.getpwnam("nobody"), refusals=refusals)
    if tls:
        text += LOG_IN.format(tls=tls, wrapper="yes" if tls.security == "tls" else "no")
    return text
