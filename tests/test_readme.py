"""README.md and docs/reliability.md: their Python examples and calls on the command line run as they stand.

They run against the embedded server.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import shlex
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

import sm_async
from sm_async import SageMakerClient, shapes
from sm_async.local import LocalSageMaker

CHECKOUT = Path(__file__).parents[1]
README, RELIABILITY = ((CHECKOUT / page).read_text("utf-8") for page in ("README.md", "docs/reliability.md"))
EXAMPLES: list[tuple[str, str]] = re.findall(
    r"^```python\n(.*?)^```$(?:\n\n```text\n(.*?)^```$)?", README + RELIABILITY, re.DOTALL | re.MULTILINE
)
"""Each with the output that the page shows below it; empty where it shows none."""
CALLS = re.findall(r"^sm-async (call .*)$", README, re.MULTILINE)

RUN = """
import ast, asyncio, inspect, sys
result = eval(compile(sys.stdin.read(), "README.md", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT))
if inspect.iscoroutine(result):
    asyncio.run(result)
"""


@pytest.fixture
async def environment() -> AsyncIterator[dict[str, str]]:
    """Variables that send an unconfigured client to a server with the cluster that the examples speak of."""
    async with LocalSageMaker(cluster_seconds=0, node_seconds=0) as server:
        async with SageMakerClient(
            region=server.region, endpoint_url=server.endpoint_url, credentials=server.credentials
        ) as client:
            await client.create_cluster(
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
        yield {
            "AWS_ENDPOINT_URL_SAGEMAKER": server.endpoint_url,
            "AWS_REGION": server.region,
            "AWS_ACCESS_KEY_ID": server.credentials.access_key_id,
            "AWS_SECRET_ACCESS_KEY": server.credentials.secret_access_key,
            "AWS_SESSION_TOKEN": "",
            "PYTHONPATH": str(Path(sm_async.__file__).parents[1]),  # the same package, whatever folder they run in
        }


@pytest.mark.parametrize(("example", "shown"), EXAMPLES, ids=[f"example-{n}" for n in range(1, len(EXAMPLES) + 1)])
async def test_an_example_runs_as_it_stands_and_prints_what_is_shown(
    example: str, shown: str, environment: dict[str, str], tmp_path: Path
) -> None:
    output = await output_of("-W", "error", "-c", RUN, source=example, environment=environment, folder=tmp_path)
    assert not shown or output == shown


@pytest.mark.parametrize("call", CALLS)
async def test_a_call_on_the_command_line_answers_json(call: str, environment: dict[str, str], tmp_path: Path) -> None:
    request = {"ClusterName": "train", "NodesToAdd": [{"InstanceGroupName": "gpu", "IncrementTargetCountBy": 1}]}
    (tmp_path / "request.json").write_text(json.dumps(request))
    arguments = shlex.split(call, comments=True)
    output = await output_of("-m", "sm_async.cli", *arguments, environment=environment, folder=tmp_path)
    assert isinstance(json.loads(output), dict)


def test_the_readme_has_its_examples() -> None:
    assert len(EXAMPLES) >= 8
    assert any(shown for _, shown in EXAMPLES)
    assert len(CALLS) >= 3


async def output_of(*arguments: str, environment: dict[str, str], source: str = "", folder: Path | None = None) -> str:
    """Standard output of a Python that has to succeed."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, *arguments),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env=os.environ | environment,
        cwd=folder,
    )
    output, errors = await process.communicate(source.encode())
    assert process.returncode == 0, errors.decode()
    return output.decode()
