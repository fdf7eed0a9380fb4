"""Settings and switches: what they accept."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from sm_async.local.settings import Settings, Switches


@pytest.mark.parametrize("name", [field.name for field in attrs.fields(Switches)])
def test_a_switch_refuses_what_it_does_not_have(name: str) -> None:
    positions: dict[str, Any] = {name: "maybe"}
    with pytest.raises(ValueError, match=f"{name}.*must be in"):
        Switches(**positions)


@pytest.mark.parametrize("name", ["cluster_seconds", "node_seconds", "shutdown_seconds", "cluster_limit", "node_limit"])
def test_a_negative_time_or_limit_is_refused(name: str) -> None:
    values: dict[str, Any] = {name: -1}
    with pytest.raises(ValueError, match=f"{name}: -1 is less than 0"):
        Settings(**values)


@pytest.mark.parametrize(
    "values", [{"region": "not a region"}, {"account_id": "12345"}, {"account_id": "12345678901x"}]
)
def test_what_cannot_stand_in_an_arn_is_refused(values: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"region|regex"):
        Settings(**values)


@pytest.mark.parametrize(
    ("region", "partition"), [("eu-west-1", "aws"), ("cn-north-1", "aws-cn"), ("us-gov-west-1", "aws-us-gov")]
)
def test_arns_have_the_partition_of_the_region(region: str, partition: str) -> None:
    assert Settings(region=region).partition == partition
