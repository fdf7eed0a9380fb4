"""A cluster to call, and a place of its own for what the command line keeps."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import attrs
import pytest

from sm_async import SageMakerClient, shapes
from sm_async.cli.purchases import Purchases
from sm_async.local import LocalSageMaker
from tests.cli.process import settings_of


@attrs.frozen
class Cluster:
    """A Continuous cluster `train` with the empty groups `gpu` and `cpu`, on a server where little takes time."""

    server: LocalSageMaker
    client: SageMakerClient
    arn: str
    state: Path
    """XDG_STATE_HOME."""

    @property
    def variables(self) -> dict[str, str]:
        """The environment of a command that calls it."""
        return settings_of(self.server) | {"XDG_STATE_HOME": str(self.state)}

    @property
    def purchases(self) -> Purchases:
        """What the command line keeps."""
        return Purchases.of_environment(self.variables)

    def counts(self) -> dict[str, int]:
        """Nodes of each group by the server's ledger."""
        groups = list(self.server.ledger.nodes(self.arn).values())
        return {group: groups.count(group) for group in sorted(set(groups))}


@pytest.fixture
def node_seconds() -> float:
    """How long nodes take to run; tests that want another time parametrize it."""
    return 0.4


@pytest.fixture
async def cluster(tmp_path: Path, node_seconds: float) -> AsyncIterator[Cluster]:
    async with (
        LocalSageMaker(cluster_seconds=0, node_seconds=node_seconds, shutdown_seconds=0.2) as server,
        SageMakerClient(
            region=server.region, endpoint_url=server.endpoint_url, credentials=server.credentials
        ) as client,
    ):
        created = await client.create_cluster(
            cluster_name="train",
            node_provisioning_mode="Continuous",
            instance_groups=[
                shapes.ClusterInstanceGroupSpecification(
                    instance_group_name=group,
                    instance_type="ml.p5.48xlarge",
                    instance_count=0,
                    execution_role="arn:aws:iam::123456789012:role/nodes",
                )
                for group in ("gpu", "cpu")
            ],
        )
        yield Cluster(server, client, created.cluster_arn, tmp_path / "state")
