"""Who is measured, in which environment, and what each does of a client's work."""

from __future__ import annotations

from typing import Literal, NamedTuple

__all__ = ["FLOOR", "OURS", "READERS", "ROSTER", "Entrant", "Place"]

Place = Literal["bench", "aiobotocore", "node"]
"""An environment: the main one, that of aiobotocore with its own botocore, or Node's."""


class Entrant(NamedTuple):
    """A client on an event loop."""

    name: str
    peer: str
    """Module of `benchmarks.peers`."""
    does: str
    """Its part of the work, for readers who ask whether the comparison is fair."""
    place: Place = "bench"
    loop: str = "asyncio"
    lists: bool = True
    """Whether it pages through nodes."""
    encrypts: bool = False
    """Whether it is measured over TLS too."""
    most_in_flight: int = 5000
    """Where its measurement ends: the stock pool of httpx takes minutes beyond, and threads only queue."""


OURS = "sm_async"
FLOOR = "floor"

ROSTER = (
    Entrant(OURS, "ours", "types, validation, token, SigV4, deadline, retries", encrypts=True),
    Entrant("sm_async, uvloop", "ours", "the same", loop="uvloop", encrypts=True),
    Entrant(FLOOR, "floor", "nothing: asyncio.Protocol and httptools, ready-made bytes", lists=False),
    Entrant("floor, uvloop", "floor", "nothing", loop="uvloop", lists=False),
    Entrant("aiohttp, bare", "bare_aiohttp", "POST of ready-made bytes, json.loads", encrypts=True),
    Entrant("aiohttp, bare, uvloop", "bare_aiohttp", "the same", loop="uvloop", encrypts=True),
    Entrant("capo-sagemaker", "capo", "types, token, SigV4, retries"),
    Entrant("AWS SDK for JavaScript v3", "node", "token, SigV4, retries", place="node"),
    Entrant("aiobotocore", "aiobotocore", "some validation, token, SigV4, retries", place="aiobotocore"),
    Entrant("boto3 in threads", "boto3_threads", "some validation, token, SigV4, retries", most_in_flight=1000),
    Entrant("httpx, bare", "bare_httpx", "POST of ready-made bytes, json.loads", encrypts=True, most_in_flight=256),
)

READERS = {
    "ours": "sm_async (unknown members kept)",
    "capo": "capo-sagemaker",
    "botocore": "botocore 1.44 (boto3, aiobotocore)",
    "stock_cattrs": "json and cattrs as they come",
    "json_alone": "json alone, to a dict",
    "orjson_alone": "orjson alone, to a dict",
}
"""Readers of `benchmarks.measure.decoding` and their names."""
