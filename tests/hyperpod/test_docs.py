"""docs/hyperpod.md: its examples run one after the other, as it says, and its names and numbers are true."""

from __future__ import annotations

import asyncio
import os
import re
import sys
from pathlib import Path

import sm_async
from sm_async import SageMakerClient, hyperpod
from sm_async.hyperpod.splitting import DELETION, REPAIR
from sm_async.local import LocalSageMaker
from tests.hyperpod.stage import specification

TEXT = (Path(__file__).parents[2] / "docs" / "hyperpod.md").read_text("utf-8")
EXAMPLES: list[str] = re.findall(r"^```python\n(.*?)^```$", TEXT, re.DOTALL | re.MULTILINE)

RUN = """
import ast, asyncio, inspect, sys
result = eval(compile(sys.stdin.read(), "hyperpod.md", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT))
asyncio.run(result)
"""


async def test_the_examples_are_one_program_that_runs(tmp_path: Path) -> None:
    async with LocalSageMaker(cluster_seconds=0, node_seconds=0, shutdown_seconds=0) as server:
        async with SageMakerClient(
            region=server.region, endpoint_url=server.endpoint_url, credentials=server.credentials
        ) as client:
            await client.create_cluster(
                cluster_name="train",
                node_provisioning_mode="Continuous",
                instance_groups=[specification(group, 0) for group in ("gpu", "cpu")],
            )
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-W", "error", "-c", RUN),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            cwd=tmp_path,
            env=os.environ
            | {
                "AWS_ENDPOINT_URL_SAGEMAKER": server.endpoint_url,
                "AWS_REGION": server.region,
                "AWS_ACCESS_KEY_ID": server.credentials.access_key_id,
                "AWS_SECRET_ACCESS_KEY": server.credentials.secret_access_key,
                "AWS_SESSION_TOKEN": "",
                "PYTHONPATH": str(Path(sm_async.__file__).parents[1]),
            },
        )
        async with asyncio.timeout(60):
            output, errors = await process.communicate("\n".join(EXAMPLES).encode())
    assert process.returncode == 0, errors.decode()
    lines = output.decode().splitlines()
    assert lines.count("412 of 412 nodes added") == 1
    assert sum(line.endswith("None -> Running") for line in lines) == 412
    assert sum(len(addition.nodes) for addition in server.ledger.additions()) == 412
    assert len(server.journal.of("BatchAddClusterNodes")) == 9


def test_every_name_of_the_room_that_it_uses_is_there() -> None:
    used = set(re.findall(r"\bhyperpod\.([A-Za-z]\w+)", "\n".join(EXAMPLES)))
    assert len(used) > 10
    assert used <= set(hyperpod.__all__)


def test_the_limits_of_requests_are_those_of_the_planner() -> None:
    assert f"{DELETION.combined} ids, or {DELETION.node_ids} that are all instance ids" in TEXT
    assert TEXT.count(f"{REPAIR.combined} ids |") == 2
