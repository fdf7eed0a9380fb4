"""Plans of nodes to add: which requests, and which token each of them carries. Pure: no clock, no I/O."""

from __future__ import annotations

import datetime
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Self

import attrs

from sm_async import client_token_for
from sm_async.errors import InvalidInputError
from sm_async.hyperpod.clusters import ClusterArn
from sm_async.hyperpod.documents import from_json, to_json
from sm_async.hyperpod.splitting import ADDITION_LIMIT, GROUP_LIMIT, split_counts
from sm_async.hyperpod.wording import amount

__all__ = ["AdditionPlan", "AdditionRequest", "GroupAddition", "Purchase", "plan_node_additions"]

TOKEN_LIFETIME = datetime.timedelta(hours=8)
"""How long SageMaker documents that it knows a token of BatchAddClusterNodes."""

EXPIRY = datetime.timedelta(hours=7, minutes=50)
"""Age of a plan from which its requests are not sent any more; the rest of the 8 hours is for calls in flight."""

MOST_NODES = 100_000
"""Nodes of one group of a plan at most, many times what SageMaker lets a group have: more is a slip."""

_GROUP = re.compile(r"(?=.{1,63}\Z)[a-zA-Z0-9](-*[a-zA-Z0-9])*")


@attrs.frozen(kw_only=True)
class GroupAddition:
    """How many nodes a request adds to one group."""

    group: str
    """Name of the instance group."""
    count: int
    availability_zones: tuple[str, ...] = ()
    """Zones to add the nodes in; empty for any."""
    instance_types: tuple[str, ...] = ()
    """Types to add, in order of preference; empty for the group's own."""


@attrs.frozen(kw_only=True)
class AdditionRequest:
    """One BatchAddClusterNodes."""

    number: int
    """Place among the plan's requests, from 1; a request that follows another up has the other's."""
    generation: int
    """0 as planned; one more each time that what failed is asked for again."""
    parts: tuple[GroupAddition, ...]
    """1 to 5 groups, each once, sorted by name."""
    client_token: str

    @property
    def count(self) -> int:
        """Nodes over all groups."""
        return sum(part.count for part in self.parts)

    def __str__(self) -> str:
        again = f", generation {self.generation}" if self.generation else ""
        parts = ", ".join(f"{part.group} +{part.count}" for part in self.parts)
        return f"request {self.number}{again}: {parts} (token {self.client_token})"


@attrs.frozen(kw_only=True, repr=False)
class AdditionPlan:
    """Nodes to add to a cluster, cut into requests that each carry their own token.

    Store it before anything is sent, with `to_json()`, and hand the same plan to `add_nodes` after a restart: tokens
    are then the same, and what was bought is answered with its nodes instead of being bought again. A plan whose
    cluster, intent, groups, counts or division into requests differ shares no token with it.
    """

    cluster: str
    """ARN of the cluster."""
    intent: str
    """What the purchase is: unique for each purchase, the same when it is resumed."""
    issued_at: datetime.datetime
    """When the purchase was decided, in UTC; from then on counts the time that tokens are known for."""
    requests: tuple[AdditionRequest, ...]

    def __attrs_post_init__(self) -> None:
        """Raise `InvalidInputError` for requests that no planner made, or with tokens that belong to others."""
        if self.requests != self._purchase.requests([request.parts for request in self.requests]):
            raise InvalidInputError(["requests: they, or what their tokens were made of, were altered; plan anew"])
        problems = [problem for request in self.requests for problem in _problems_of_request(request)]
        problems += _problems_of_purchase(self.intent, self.issued_at)
        if problems or not self.requests:
            raise InvalidInputError(problems or ["requests: none"])

    @property
    def region(self) -> str:
        """Region of the cluster."""
        return ClusterArn.of(self.cluster).region

    @property
    def additions(self) -> dict[str, int]:
        """Nodes to add to each group, by the group's name."""
        return dict(sorted(counted((part.group, part.count) for each in self.requests for part in each.parts).items()))

    @property
    def count(self) -> int:
        """Nodes over all groups."""
        return sum(request.count for request in self.requests)

    @property
    def expires_at(self) -> datetime.datetime:
        """7 hours and 50 minutes after `issued_at`: from then on `add_nodes` sends nothing of it any more."""
        return self.issued_at + EXPIRY

    @property
    def tokens_forgotten_at(self) -> datetime.datetime:
        """8 hours after `issued_at`, when SageMaker may forget the tokens."""
        return self.issued_at + TOKEN_LIFETIME

    def follow_up(self, request: AdditionRequest, group: str, count: int) -> AdditionRequest:
        """The request of the next generation for `count` nodes of one group that a request did not add.

        One a group, and for everything that the group lacks: so it follows from the nodes that were added, which
        SageMaker promises to answer again, and not from its list of failures, which it does not.
        """
        (part,) = [attrs.evolve(part, count=count) for part in request.parts if part.group == group]
        return self._purchase.request(request.number, request.generation + 1, (part,))

    def is_own(self, request: AdditionRequest) -> bool:
        """Whether a request is one of the plan's or follows one up: its place, its parts and its token say so."""
        if not 1 <= request.number <= len(self.requests):
            return False
        planned = self.requests[request.number - 1]
        if request.generation == 0 or len(request.parts) != 1:
            return request == planned
        (part,) = request.parts
        is_follow_up = any(attrs.evolve(each, count=part.count) == part for each in planned.parts)
        is_within = any(1 <= part.count <= each.count for each in planned.parts if each.group == part.group)
        own = self._purchase.request(request.number, request.generation, request.parts)
        return request.generation > 0 and is_follow_up and is_within and request == own

    @property
    def _purchase(self) -> Purchase:
        return Purchase.of(self.cluster, self.intent, [request.parts for request in self.requests])

    def to_json(self) -> str:
        """The plan as JSON, tokens included."""
        return to_json(self)

    @classmethod
    def from_json(cls, text: str | bytes) -> AdditionPlan:
        """The plan of a JSON text.

        Raises `InvalidInputError` for one whose cluster, intent or requests were altered, since its tokens then lie.
        `issued_at` is no part of tokens: whoever alters that takes the purchase for younger or older than it is.
        """
        return from_json(cls, text)

    def __repr__(self) -> str:
        groups = ", ".join(f"{group} +{count}" for group, count in self.additions.items())
        return (
            f"<AdditionPlan {self.intent!r}: {amount(self.count, 'node')} ({groups}) in "
            f"{amount(len(self.requests), 'request')} "
            f"for {self.cluster}, issued {self.issued_at:%Y-%m-%dT%H:%M:%SZ}>"
        )

    def __str__(self) -> str:
        groups = "\n".join(f"  {group:<24} +{count}" for group, count in self.additions.items())
        return (
            f"Adds {amount(self.count, 'node')} to {self.cluster}\n{groups}\n"
            f"in {amount(len(self.requests), 'request')}, as purchase {self.intent!r} of "
            f"{self.issued_at:%Y-%m-%d %H:%M} UTC;\n"
            f"nothing of it is sent after {self.expires_at:%Y-%m-%d %H:%M} UTC."
        )


def plan_node_additions(
    cluster: str,
    additions: Mapping[str, int],
    *,
    intent: str,
    issued_at: datetime.datetime,
    availability_zones: Mapping[str, Sequence[str]] | None = None,
    instance_types: Mapping[str, Sequence[str]] | None = None,
) -> AdditionPlan:
    """Plan to add nodes, as many to each group as `additions` says by the group's name.

        plan = plan_node_additions(arn, {"gpu": 400, "cpu": 12}, intent="run-7:scale-up", issued_at=datetime.now(UTC))

    The same arguments give the same plan, and another order of the groups does too. Requests hold at most 5 groups and
    50 nodes. Nothing is asked and nothing is sent.

    Args:
        cluster: ARN of the cluster, as CreateCluster and DescribeCluster answer it. A name does not do.
        additions: How many nodes each group gets more, from 1 to 100,000.
        intent: What the purchase is, in 1 to 256 characters: a run, a ticket, an autoscaler's decision. It is unique
            for each purchase: two purchases of the same nodes with one intent are one purchase within 8 hours. And
            it stays the same for one: after a crash, the same intent and numbers resume instead of buying again.
        issued_at: When the purchase was decided, with a time zone. Not when the program was started again: after 7
            hours and 50 minutes the plan expires, since SageMaker forgets tokens after 8 hours.
        availability_zones: Zones to add nodes in, by group; for groups that can use several.
        instance_types: Types to add, by group; for groups that can use several.

    Raises:
        InvalidInputError: With everything that is wrong.
    """
    zones, types = availability_zones or {}, instance_types or {}
    problems = [
        *_problems_of_cluster(cluster),
        *_problems_of_additions(additions),
        *_problems_of_purchase(intent, issued_at),
        *_problems_of_choices("availability_zones", zones, additions),
        *_problems_of_choices("instance_types", types, additions),
    ]
    if problems:
        raise InvalidInputError(problems)
    divided = [
        tuple(
            GroupAddition(
                group=group,
                count=count,
                availability_zones=tuple(zones.get(group, ())),
                instance_types=tuple(types.get(group, ())),
            )
            for group, count in request.items()
        )
        for request in split_counts(additions)
    ]
    return AdditionPlan(
        cluster=cluster,
        intent=intent,
        issued_at=issued_at.astimezone(datetime.UTC),
        requests=Purchase.of(cluster, intent, divided).requests(divided),
    )


def counted(pairs: Iterable[tuple[str, int]]) -> Counter[str]:
    """Sums by name."""
    counts: Counter[str] = Counter()
    for name, count in pairs:
        counts[name] += count
    return counts


Parts = tuple[GroupAddition, ...]


@attrs.frozen
class Purchase:
    """What all tokens of a plan are made of."""

    arn: ClusterArn
    intent: str
    fingerprint: str
    """What all requests of the plan ask for: it keeps two plans of one intent from sharing a token."""

    @classmethod
    def of(cls, cluster: str, intent: str, divided: Sequence[Parts]) -> Self:
        """What a plan that is divided so has in common. Raises `InvalidInputError` for what is no ARN."""
        try:
            arn = ClusterArn.of(cluster)
        except ValueError as error:
            raise InvalidInputError([f"cluster: {error}"]) from None
        return cls(arn, intent, client_token_for("requests", *map(_exactly, divided)))

    def requests(self, divided: Sequence[Parts]) -> tuple[AdditionRequest, ...]:
        """The requests as planned."""
        return tuple(self.request(number, 0, parts) for number, parts in enumerate(divided, start=1))

    def request(self, number: int, generation: int, parts: Parts) -> AdditionRequest:
        """A request. Its place is in the token too: 400 nodes of one group are eight requests that are equal."""
        token = client_token_for(
            "BatchAddClusterNodes",
            self.arn.account_id,
            self.arn.region,
            self.arn.text,
            self.intent,
            self.fingerprint,
            number,
            generation,
            _exactly(parts),
        )
        return AdditionRequest(number=number, generation=generation, parts=parts, client_token=token)


def _exactly(parts: Parts) -> str:
    """The one way in which what a request asks for is written."""
    return json.dumps([[part.group, part.count, part.availability_zones, part.instance_types] for part in parts])


def _problems_of_request(request: AdditionRequest) -> Iterator[str]:
    path = f"requests[{request.number - 1}]"
    groups = [part.group for part in request.parts]
    if not 1 <= len(groups) <= GROUP_LIMIT or groups != sorted(set(groups)):
        yield f"{path}: {len(groups)} groups; 1 to {GROUP_LIMIT} are allowed, each once, sorted by name"
    if not all(map(_is_name, groups)):
        yield f"{path}: a name that no instance group has"
    if request.count > ADDITION_LIMIT or any(part.count < 1 for part in request.parts):
        yield f"{path}: {request.count} nodes; at most {ADDITION_LIMIT} are allowed, and at least 1 a group"


def _problems_of_cluster(cluster: object) -> Iterator[str]:
    if not isinstance(cluster, str):
        yield f"cluster: expected the ARN of a cluster, got {type(cluster).__name__}"
        return
    try:
        ClusterArn.of(cluster)
    except ValueError as error:
        yield f"cluster: {error}"


def _problems_of_additions(additions: Mapping[str, int]) -> Iterator[str]:
    if not additions:
        yield "additions: no group is named"
    for group, count in additions.items():
        if not _is_name(group):
            yield f"additions[{group!r}]: no name of an instance group"
        if not _is_count(count):
            yield f"additions[{group!r}]: {count!r} is no whole number from 1 up"
        elif count > MOST_NODES:
            yield f"additions[{group!r}]: more than {MOST_NODES:,} nodes"


def _problems_of_purchase(intent: object, issued_at: object) -> Iterator[str]:
    if not isinstance(intent, str) or not 1 <= len(intent) <= 256:
        yield "intent: expected 1 to 256 characters that name the purchase"
    elif not intent.isprintable():
        yield "intent: holds characters that cannot be printed"
    if not isinstance(issued_at, datetime.datetime) or issued_at.tzinfo is None:
        yield "issued_at: expected a datetime with a time zone, such as datetime.now(UTC)"


def _problems_of_choices(
    name: str, choices: Mapping[str, Sequence[str]], additions: Mapping[str, int]
) -> Iterator[str]:
    for group, values in choices.items():
        if group not in additions:
            yield f"{name}[{group!r}]: additions does not name the group"
        if isinstance(values, str) or not values or not all(isinstance(each, str) for each in values):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers without types
            yield f"{name}[{group!r}]: expected a list of at least one string"


def _is_count(count: object) -> bool:
    return isinstance(count, int) and not isinstance(count, bool) and count >= 1


def _is_name(group: object) -> bool:
    return isinstance(group, str) and _GROUP.fullmatch(group) is not None
