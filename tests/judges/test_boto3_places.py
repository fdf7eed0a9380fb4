"""boto3 judges where a client leads to: on the same machine it finds the same region and the same endpoint.

A machine has each setting in a set of places, and every set of them is tried. What differs on purpose has a name and a
test of its own at the end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

import attrs
import boto3.session  # type: ignore[import-untyped]  # boto3 ships no types
import botocore.exceptions  # type: ignore[import-untyped]  # botocore ships no types
import botocore.loaders  # type: ignore[import-untyped]  # botocore ships no types
import botocore.session  # type: ignore[import-untyped]  # botocore ships no types
import pytest

from sm_async import SageMakerClient
from sm_async.errors import ConfigurationError

pytestmark = pytest.mark.long

LOADER: Any = botocore.loaders.create_loader(None)  # pyright: ignore[reportUnknownMemberType]  # botocore ships no types
"""Shared by all sessions, so that service models are loaded once."""

ARGUMENTS = {"region": "ap-southeast-2", "endpoint_url": "http://argument.test:9000"}
VARIABLES = {
    "AWS_DEFAULT_REGION": "eu-central-1",
    "AWS_ENDPOINT_URL_SAGEMAKER": "https://sagemaker.test/of/variable",
    "AWS_ENDPOINT_URL": "https://all.test:8443",
    "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "true",
    "AWS_USE_FIPS_ENDPOINT": "true",
    "AWS_USE_DUALSTACK_ENDPOINT": "true",
}
PROFILE = {
    "region": "us-gov-west-1",
    "services": "mine",
    "endpoint_url": "https://profile.test",
    "ignore_configured_endpoint_urls": "true",
    "use_fips_endpoint": "true",
    "use_dualstack_endpoint": "true",
}
SERVICES = """
[services mine]
sagemaker =
  endpoint_url = http://services.test:8000
sts =
  endpoint_url = http://sts.test
[services sts-alone]
sts =
  endpoint_url = http://sts.test
"""


@attrs.frozen
class Machine:
    """What variables and a profile say, and what a program gives."""

    variables: Mapping[str, str] = attrs.field(factory=dict[str, str])
    profile: Mapping[str, str] = attrs.field(factory=dict[str, str])
    region: str | None = None
    endpoint_url: str | None = None

    @property
    def name(self) -> str:
        """What a test is called by; values that stand in the tables above go without saying."""
        given = {"region": self.region, "endpoint_url": self.endpoint_url}
        arguments = {f"{name}=": value for name, value in given.items() if value is not None}
        usual = {*ARGUMENTS.values(), *VARIABLES.values(), *PROFILE.values()}
        said = arguments | dict(self.variables) | {f"profile {key}": value for key, value in self.profile.items()}
        return ", ".join(name if value in usual else f"{name} {value!r}" for name, value in said.items()) or "nothing"


def settings_at(*places: str) -> Machine:
    """A machine with settings in these places: `region=`, a variable's name, or `profile region`."""
    return Machine(
        variables={place: VARIABLES[place] for place in places if place in VARIABLES},
        profile={key: PROFILE[key] for kind, _, key in (place.partition(" ") for place in places) if kind == "profile"},
        region=ARGUMENTS["region"] if "region=" in places else None,
        endpoint_url=ARGUMENTS["endpoint_url"] if "endpoint_url=" in places else None,
    )


REGION_PLACES = ("region=", "AWS_DEFAULT_REGION", "profile region")
URLS = {
    "endpoint_url=": ARGUMENTS["endpoint_url"],
    "AWS_ENDPOINT_URL_SAGEMAKER": VARIABLES["AWS_ENDPOINT_URL_SAGEMAKER"],
    "AWS_ENDPOINT_URL": VARIABLES["AWS_ENDPOINT_URL"],
    "profile services": "http://services.test:8000",
    "profile endpoint_url": PROFILE["endpoint_url"],
}
"""The URL that stands in each place."""
URL_PLACES = tuple(URLS)
IGNORING = ("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "profile ignore_configured_endpoint_urls")
SWITCHES = (
    "AWS_USE_FIPS_ENDPOINT",
    "AWS_USE_DUALSTACK_ENDPOINT",
    "profile use_fips_endpoint",
    "profile use_dualstack_endpoint",
)


def sets_of(places: Sequence[str], *, at_most: int = 9) -> Iterator[tuple[str, ...]]:
    """Every set of places, the empty one first."""
    for size in range(min(len(places), at_most) + 1):
        yield from combinations(places, size)


REGIONS = ("cn-north-1", "us-iso-east-1", "us-isob-east-1", "eusc-de-east-1", "mars-north-1")
"""One of each of some partitions, and one of none."""


def machines() -> Iterator[Machine]:
    """Every set of a setting's places, and some of several settings together."""
    yield from (settings_at(*region) for region in sets_of(REGION_PLACES))
    yield from (settings_at("AWS_DEFAULT_REGION", *urls) for urls in sets_of(URL_PLACES) if urls)
    for ignoring in IGNORING:
        yield from (settings_at("profile region", *urls, ignoring) for urls in sets_of(URL_PLACES, at_most=1))
        yield settings_at("region=", *URL_PLACES[1:], ignoring)
    for region in ("region=", "profile region"):
        yield from (settings_at(region, *switches) for switches in sets_of(SWITCHES) if switches)
    for region in REGIONS:
        yield from (
            attrs.evolve(settings_at(*switches), region=region) for switches in sets_of(SWITCHES[:2], at_most=1)
        )
    for section in ("sts-alone", "absent"):
        yield Machine(region="us-east-1", profile={"services": section})
    yield Machine(region="us-east-1", profile={"services": "sts-alone", "endpoint_url": "https://profile.test"})
    for value in ("TRUE", "false", "FALSE"):
        yield Machine(region="us-east-1", variables={"AWS_USE_FIPS_ENDPOINT": value})
    for name in (*URL_PLACES[1:3], IGNORING[0], *SWITCHES[:2]):
        yield Machine(variables={name: ""}, profile={"region": "us-west-1"})
    for region in ("us_east_1", "us-east-1.test/", "-"):
        yield Machine(variables={"AWS_DEFAULT_REGION": region})


MACHINES = {machine.name: machine for machine in machines()}


Place = tuple[str, str]
"""Region and endpoint."""


class Sent(Exception):  # noqa: N818  (no error: the request got as far as it had to)
    """Ends a call of boto3 where its request would leave."""


def leave(request: Any, **_: Any) -> None:
    """Tell where a request of boto3 goes."""
    raise Sent(request.url)


def by_boto3(machine: Machine) -> Place | None:
    """Where a request of boto3 goes; None where there is none."""
    inner: Any = botocore.session.Session()
    inner.register_component("data_loader", LOADER)
    session: Any = boto3.session.Session("AKIDEXAMPLE", "secret", botocore_session=inner)
    try:
        client = session.client("sagemaker", region_name=machine.region, endpoint_url=machine.endpoint_url)
        client.meta.events.register_first("before-send", leave)
        with pytest.raises(Sent) as sent:
            client.list_clusters()
    except (botocore.exceptions.BotoCoreError, ValueError):  # the latter for a URL without host
        return None
    return client.meta.region_name, str(sent.value).rstrip("/")


async def by_us(machine: Machine) -> Place | None:
    """Where a client of ours leads to; None where there can be none."""
    async with SageMakerClient(region=machine.region, endpoint_url=machine.endpoint_url) as client:
        try:
            found = await client.configuration()
        except ConfigurationError:
            return None
    return found.region, found.endpoint.url.rstrip("/")


Settle = Callable[[Machine], None]


@pytest.fixture
def on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settle:
    """Make this process run on a machine."""

    def settle(machine: Machine) -> None:
        lines = "\n".join(f"{key} = {value}" for key, value in machine.profile.items())
        file = tmp_path / "config"
        file.write_text(f"[default]\n{lines}\n{SERVICES}")
        monkeypatch.setenv("AWS_CONFIG_FILE", str(file))
        for name, value in machine.variables.items():
            monkeypatch.setenv(name, value)

    return settle


@pytest.mark.parametrize("machine", MACHINES.values(), ids=MACHINES)
async def test_a_client_leads_to_the_same_place(machine: Machine, on: Settle) -> None:
    on(machine)
    assert await by_us(machine) == by_boto3(machine)


def test_no_two_machines_have_one_name() -> None:
    assert len(MACHINES) == len(list(machines())) > 110


# What differs on purpose.

HERE = {"region": "us-west-1"}


async def test_on_purpose_aws_region_is_heard_here(on: Settle) -> None:
    machine = Machine(variables={"AWS_REGION": "eu-west-3", "AWS_DEFAULT_REGION": "eu-west-2"})
    on(machine)
    assert await by_us(machine) == ("eu-west-3", "https://api.sagemaker.eu-west-3.amazonaws.com")
    assert by_boto3(machine) == ("eu-west-2", "https://api.sagemaker.eu-west-2.amazonaws.com")


@pytest.mark.parametrize("blank", ["", " "])
async def test_on_purpose_a_blank_region_is_unset_here(blank: str, on: Settle) -> None:
    machine = Machine(variables={"AWS_DEFAULT_REGION": blank}, profile=HERE)
    on(machine)
    assert await by_us(machine) == ("us-west-1", "https://api.sagemaker.us-west-1.amazonaws.com")
    assert by_boto3(machine) is None


async def test_on_purpose_a_switch_that_is_neither_true_nor_false_is_refused_here(on: Settle) -> None:
    machine = Machine(variables={"AWS_USE_FIPS_ENDPOINT": "yes"}, profile=HERE)
    on(machine)
    assert await by_us(machine) is None
    assert by_boto3(machine) == ("us-west-1", "https://api.sagemaker.us-west-1.amazonaws.com")


@pytest.mark.parametrize("switch", SWITCHES)
@pytest.mark.parametrize("place", URL_PLACES)
async def test_on_purpose_a_switch_excludes_a_configured_url_here_as_the_rule_set_has_it(
    place: str, switch: str, on: Settle
) -> None:
    machine = settings_at("region=", place, switch)
    on(machine)
    assert await by_us(machine) is None
    assert by_boto3(machine) == (ARGUMENTS["region"], URLS[place])
