"""`sm-async local`: the embedded server as a process."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import socket
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import pytest

from sm_async import Credentials
from sm_async.cli.local import instructions
from sm_async.local import LocalSageMaker
from tests.cli.process import PATIENCE, end, environment, run, start

USE_BOTO3 = """
import boto3
print(boto3.client("sagemaker").list_clusters()["ClusterSummaries"])
"""


@asynccontextmanager
async def serving(*options: str) -> AsyncGenerator[tuple[Process, dict[str, str]]]:
    """A server process, and the variables that it says to export."""
    process = await start("local", *options)
    try:
        yield process, await _variables(process)
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def _variables(process: Process) -> dict[str, str]:
    assert process.stdout is not None
    variables: dict[str, str] = {}
    async with asyncio.timeout(PATIENCE):
        async for line in process.stdout:
            if exported := re.fullmatch(r"export (\w+)='?([^'\n]*)'?\n", line.decode()):
                variables[exported[1]] = exported[2]
            elif variables:
                break
    return variables


async def test_what_it_says_to_export_is_all_that_a_call_needs() -> None:
    async with serving() as (_, variables):
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+", variables["AWS_ENDPOINT_URL_SAGEMAKER"])
        ended = await run("call", "ListClusters", "--compact", variables=variables)
    assert (ended.code, ended.output, ended.errors) == (0, b'{"ClusterSummaries":[]}\n', "")


async def test_what_it_says_to_export_is_all_that_boto3_needs() -> None:
    async with serving("--region", "eu-central-1") as (_, variables):
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", USE_BOTO3), env=environment(variables), stdout=PIPE, stderr=PIPE
        )
        ended = await end(process)
    assert (ended.code, ended.output) == (0, b"[]\n"), ended.errors


async def test_the_python_that_it_prints_runs_as_it_stands() -> None:
    async with LocalSageMaker() as server:
        printed = instructions(server)
        call = re.search(r"^boto3\.client\(.*?\)$", printed, re.DOTALL | re.MULTILINE)
        assert call is not None
        program = f"import boto3\nprint({call[0]}.list_clusters()['ClusterSummaries'])"
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", program), env=environment(), stdout=PIPE, stderr=PIPE
        )
        ended = await end(process)
    assert (ended.code, ended.output) == (0, b"[]\n"), ended.errors


async def test_the_lines_to_export_work_in_a_shell_that_has_other_settings() -> None:
    """A session token of an earlier login would be sent along, and refused."""
    async with LocalSageMaker() as server:
        lines = [line for line in instructions(server).splitlines() if line.startswith(("export ", "unset "))]
        script = "\n".join((*lines, f"exec {sys.executable} -m sm_async.cli call ListClusters"))
        process = await asyncio.create_subprocess_exec(
            *("/bin/sh", "-c", script),
            env=os.environ | {"AWS_SESSION_TOKEN": "of-an-earlier-login", "AWS_REGION": "ap-south-1"},
            stdout=PIPE,
            stderr=PIPE,
        )
        ended = await end(process)
    assert ended.code == 0, ended.errors


async def test_a_session_token_is_among_what_to_export() -> None:
    async with LocalSageMaker(credentials=Credentials("AKIDEXAMPLE", "a-secret", "a-token&more")) as server:
        printed = instructions(server)
    assert "export AWS_SESSION_TOKEN='a-token&more'\n" in printed
    assert "unset" not in printed


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_a_signal_ends_it_cleanly(number: signal.Signals) -> None:
    async with serving() as (process, variables):
        url = variables["AWS_ENDPOINT_URL_SAGEMAKER"]
        reader, writer = await asyncio.open_connection("127.0.0.1", int(url.rpartition(":")[2]))
        process.send_signal(number)
        ended = await end(process)
        assert await reader.read() == b""  # the connection was open, and is closed
        writer.close()
    assert (ended.code, ended.errors) == (0, "")
    assert ended.output.endswith(b"Stopped.\n")


async def test_it_listens_on_the_port_that_was_asked_for() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    async with serving("--port", str(port)) as (_, variables):
        assert variables["AWS_ENDPOINT_URL_SAGEMAKER"] == f"http://127.0.0.1:{port}"


async def test_a_port_in_use_is_one_line() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        ended = await run("local", "--port", str(port))
    assert (ended.code, ended.output) == (7, b"")
    assert ended.line == f"sm-async: cannot listen on port {port} of 127.0.0.1: Address already in use"


async def test_a_region_that_is_none_is_one_line() -> None:
    ended = await run("local", "--region", "not a region")
    assert (ended.code, ended.output) == (7, b"")
    assert ended.line.startswith("sm-async: region: ")
