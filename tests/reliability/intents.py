"""What callers want and how they go about it, drawn from a seed: nodes for groups that belong to one intent alone.

No two intents share an instance group, so the ledger tells by the group whose nodes they are, whatever tokens came.
"""

from __future__ import annotations

import random
from typing import Literal

import attrs

from tests.reliability.fates import Step

__all__ = ["STILL", "Cancellation", "Intent", "cluster_groups", "draw_intents"]

STILL = "still"
"""Name of the cluster that is not Continuous, so that it refuses all nodes."""
INTENTS_A_CLUSTER = 45
"""A cluster can have 100 groups, and an intent asks for two at the most."""
BEGINNINGS = 1.0
"""Seconds in which all intents begin."""

Moment = Step | Literal["begun"]
MOMENTS: tuple[Moment, ...] = ("begun", "seen", "applied", "answered")


@attrs.frozen
class Cancellation:
    """The moment at which `task.cancel()` hits a call."""

    moment: Moment
    """How far the call's request has come; `begun`: the call has been started."""
    turns: int
    """Turns of the event loop after that."""


@attrs.frozen(kw_only=True)
class Intent:
    """Nodes that somebody wants once, and how far they go for it."""

    number: int
    cluster: str
    wanted: dict[str, int]
    """Nodes by instance group; the first group is the label."""
    begins_after: float
    """Seconds."""
    has_own_token: bool
    """Whether the caller derives the token from the intent; otherwise it is read from what a call ends in."""
    tries: int
    """Calls at most; 1: whatever comes of the first call is final."""
    more_attempts: int
    """Attempts of the first call beyond one. Each further call may make one more than the last, by which the proxy
    knows to which call a request belongs."""
    timeout: float
    """Seconds that a call has."""
    cancellation: Cancellation | None
    """What hits the first two calls."""
    gives_up_after: float | None
    """Seconds after which `asyncio.timeout` ends each of the first two calls."""
    replays_elsewhere: bool
    """Whether calls after the first come from another client, as from a restarted process."""
    begins_at_a_dead_end: bool
    """Whether the first call goes to an endpoint where nobody listens."""
    is_bulky: bool
    """Whether the request is larger than what sockets hold, so that it can break off before it has left."""

    @property
    def label(self) -> str:
        """The intent's name."""
        return next(iter(self.wanted))

    def max_attempts(self, call: int) -> int:
        """Attempts that call number `call`, from 0, is allowed."""
        return 1 + self.more_attempts + call


def draw_intents(seed: int, count: int) -> list[Intent]:
    """As many intents, the same for the same seed."""
    return [_draw_intent(random.Random(f"{seed}:intent {number}"), number) for number in range(count)]


def cluster_groups(intents: list[Intent]) -> dict[str, list[str]]:
    """The Continuous clusters that the intents need, with their instance groups."""
    clusters: dict[str, list[str]] = {}
    for intent in intents:
        if intent.cluster != STILL:
            clusters.setdefault(intent.cluster, []).extend(intent.wanted)
    return clusters


def _draw_intent(chance: random.Random, number: int) -> Intent:
    kind = chance.choices(["plain", "replays", "is cancelled", "gives up"], weights=[30, 34, 18, 18])[0]
    cancellation = gives_up_after = None
    if kind == "is cancelled":
        cancellation = Cancellation(chance.choice(MOMENTS), chance.randrange(6))
    elif kind == "gives up":
        gives_up_after = chance.uniform(0.0, 0.5)
    return Intent(
        number=number,
        cluster=STILL if chance.random() < 0.03 else f"train-{number // INTENTS_A_CLUSTER}",
        wanted=_draw_nodes(chance, f"intent-{number}"),
        begins_after=chance.uniform(0.0, BEGINNINGS),
        has_own_token=chance.random() < 0.7,
        tries=1 if kind == "plain" else 6,
        more_attempts=chance.choice((0, 2, 2, 3)),
        timeout=chance.uniform(0.2, 1.0) if chance.random() < 0.2 else 10.0,
        cancellation=cancellation,
        gives_up_after=gives_up_after,
        replays_elsewhere=chance.random() < 0.3,
        begins_at_a_dead_end=chance.random() < 0.05,
        is_bulky=number % 100 == 50,
    )


def _draw_nodes(chance: random.Random, label: str) -> dict[str, int]:
    nodes = chance.randint(1, 8)
    if nodes == 1 or chance.random() < 0.7:
        return {label: nodes}
    first = chance.randrange(1, nodes)
    return {label: first, f"{label}-b": nodes - first}
