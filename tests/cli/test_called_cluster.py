"""What names a cluster, and what cannot."""

from __future__ import annotations

import pytest

from sm_async import shapes
from sm_async.cli.called_cluster import require_groups
from sm_async.cli.commands import run
from sm_async.cli.endings import CommandFailed, Exit


@pytest.mark.parametrize(
    "command", [["nodes", "add", "a train", "gpu=2"], ["nodes", "list", "a train"], ["cluster", "status", "a train"]]
)
def test_what_cannot_name_a_cluster_is_said_in_words_and_not_sent(
    command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([*command, "--region", "us-east-1", "--endpoint-url", "http://127.0.0.1:1"]) == Exit.INVALID_INPUT
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err == (
        "sm-async: 'a train' is not the name of a cluster and not the ARN of one; nothing was sent\n"
    )


def test_a_group_that_a_cluster_lacks_is_said_with_those_that_it_has() -> None:
    cluster = shapes.DescribeClusterResponse(
        cluster_arn="arn",
        cluster_name="train",
        cluster_status="InService",
        instance_groups=[shapes.ClusterInstanceGroupDetails(instance_group_name="gpu")],
        restricted_instance_groups=[shapes.ClusterRestrictedInstanceGroupDetails(instance_group_name="secret")],
    )
    require_groups(cluster, ["gpu", "secret"])
    with pytest.raises(CommandFailed, match="train has no instance group 'cpu'; it has 'gpu', 'secret'"):
        require_groups(cluster, ["gpu", "cpu"])
