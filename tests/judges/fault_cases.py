"""Faults between a user who asks for four nodes and a service that may add them, each with what this client tells.

`fault_users.py` has the users, `fault_table.py` what each of them met.
"""

from __future__ import annotations

import attrs

from tests.judges import faulty_wire as wire

__all__ = ["CASES", "Case"]

NODES = 4
THROTTLED = b'{"__type":"ThrottlingException","message":"Rate exceeded"}'
PAGE = b"<html><body><h1>Welcome to the proxy</h1></body></html>"
ALWAYS = 1_000
"""More requests than anybody makes."""


@attrs.frozen(kw_only=True)
class Case:
    """One fault, and what this client has to tell of it."""

    name: str
    """What happens, as the document says it."""
    fault: wire.Fault | None = None
    times: int = ALWAYS
    """Requests that it happens to."""
    heals: bool = True
    """Whether it is over when the first call is."""
    groups: tuple[tuple[str, int], ...] = (("gpu", NODES),)
    """Instance groups and the nodes to add to each."""
    cluster_name: str = "train"
    is_refused_connection: bool = False
    clock_offset: float = 0.0
    """Seconds that the server's clock is ahead of the client's."""
    attempt_timeout: float | None = None
    expected: tuple[str, str | None, int, str | None]
    """This client's error class (or `success`), outcome, attempts and the class (or `success`) of the replay."""
    bought: int = NODES

    @property
    def asked(self) -> int:
        """Nodes that the user wants."""
        return sum(count for _, count in self.groups)


LOST = ("ConnectionFailedError", "maybe_applied", 3, "success")
MALFORMED = ("MalformedResponse", "maybe_applied", 3, "success")
INVALID = ("InvalidInputError", "not_sent", 0, "InvalidInputError")

CASES: tuple[Case, ...] = (
    Case(name="no fault", expected=("success", None, 1, None)),
    Case(name="applied, the response is lost once", fault=wire.lost, times=1, expected=("success", None, 2, None)),
    Case(name="applied, the response of every attempt is lost", fault=wire.lost, expected=LOST),
    Case(name="applied, the connection breaks in the middle of a 200", fault=wire.broken_off, expected=LOST),
    Case(name="applied, a 200 whose JSON is cut off", fault=wire.body_cut_off, expected=MALFORMED),
    Case(
        name="applied, a 200 with HTML",
        fault=wire.answered("200 OK", PAGE, "text/html"),
        expected=MALFORMED,
    ),
    Case(name="applied, a 200 with an empty body", fault=wire.answered("200 OK", b""), expected=MALFORMED),
    Case(
        name="applied, answered with 500",
        fault=wire.answered("500 Internal Server Error", b'{"__type":"InternalFailure"}'),
        expected=("InternalFailure", "maybe_applied", 3, "success"),
    ),
    Case(
        name="applied, no answer before the attempt's timeout",
        fault=wire.held_back,
        attempt_timeout=1.0,
        expected=("DeadlineExceeded", "maybe_applied", 3, "success"),
    ),
    Case(name="not applied, the connection is reset", fault=wire.reset, expected=LOST),
    Case(
        name="not applied, 503 with a gateway's HTML",
        fault=wire.answered_instead("503 Service Unavailable", PAGE, kind="text/html"),
        expected=("UnknownServiceError", "maybe_applied", 3, "success"),
    ),
    Case(
        name="throttled three times, then well",
        fault=wire.answered_instead("400 Bad Request", THROTTLED),
        times=3,
        expected=("ThrottlingException", "refused", 3, "success"),
    ),
    Case(
        name="throttled for ever",
        fault=wire.answered_instead("400 Bad Request", THROTTLED),
        heals=False,
        expected=("ThrottlingException", "refused", 3, "ThrottlingException"),
        bought=0,
    ),
    Case(
        name="throttled once, the code in `x-amzn-errortype` only",
        fault=wire.answered_instead("400 Bad Request", b"{}", "x-amzn-errortype: ThrottlingException"),
        times=1,
        expected=("success", None, 2, None),
    ),
    Case(
        name="throttled once, the code in `code` only",
        fault=wire.answered_instead("400 Bad Request", b'{"code":"ThrottlingException"}'),
        times=1,
        expected=("success", None, 2, None),
    ),
    Case(
        name="connections are refused",
        is_refused_connection=True,
        expected=("ConnectionFailedError", "not_sent", 3, "ConnectionFailedError"),
        bought=0,
    ),
    Case(
        name="the client's clock is 10 minutes late",
        clock_offset=600.0,
        expected=("success", None, 2, None),
    ),
    Case(name="a cluster name of 1000 characters", cluster_name="x" * 1_000, expected=INVALID, bought=0),
    Case(name="9999 nodes in one call", groups=(("gpu", 9_999),), expected=INVALID, bought=0),
    Case(
        name="50 instance groups in one call",
        groups=tuple((f"gpu-{number}", 1) for number in range(50)),
        expected=INVALID,
        bought=0,
    ),
)
