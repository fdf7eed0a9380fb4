"""Names and ARNs of clusters."""

from __future__ import annotations

import pytest

from sm_async import shapes
from sm_async.hyperpod.clusters import ClusterArn, problem_of_cluster
from sm_async.schema import Member, members
from tests.hyperpod.stage import ARN


def test_an_arn_tells_account_and_region() -> None:
    arn = ClusterArn.of("arn:aws-us-gov:sagemaker:us-gov-west-1:000000000001:cluster/0123456789ab")
    assert (arn.region, arn.account_id) == ("us-gov-west-1", "000000000001")


def test_a_name_is_told_how_to_come_by_its_arn() -> None:
    with pytest.raises(ValueError, match=r"'train' is a name.*describe_cluster"):
        ClusterArn.of("train")


@pytest.mark.parametrize("text", ["", ARN + "x", ARN.replace("cluster", "model"), f"x{ARN}", f"{ARN}\n"])
def test_what_is_no_arn_is_none(text: str) -> None:
    with pytest.raises(ValueError, match="ARN"):
        ClusterArn.of(text)
    assert ClusterArn.found(text) is None


@pytest.mark.parametrize("cluster", ["train", ARN, "a-b--c1", "x" * 63])
def test_names_and_arns_are_clusters(cluster: str) -> None:
    assert problem_of_cluster(cluster) is None


@pytest.mark.parametrize("cluster", ["", "-a", "x" * 64, "a b", None, 7])
def test_other_things_are_none(cluster: object) -> None:
    assert str(problem_of_cluster(cluster)).startswith("cluster: ")


def test_the_model_takes_what_is_taken_here() -> None:
    facts: dict[str, Member] = {field.name: fact for field, fact in members(shapes.BatchAddClusterNodesRequest)}
    assert facts["cluster_name"].traits.pattern == (
        r"((arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12})|([a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}))"
    )
