"""`sm-async local`: the embedded server, until a signal ends it."""

from __future__ import annotations

import asyncio
import contextlib
import os
import shlex

import attrs

from sm_async.cli.endings import CommandFailed, Exit
from sm_async.cli.signals import Interrupted, run_until_signal
from sm_async.cli.streams import write_output
from sm_async.local import LocalSageMaker

__all__ = ["ServerSettings", "instructions", "serve"]


@attrs.frozen(kw_only=True)
class ServerSettings:
    """Options that become arguments of the server."""

    port: int
    region: str
    cluster_seconds: float
    node_seconds: float
    shutdown_seconds: float


def serve(settings: ServerSettings) -> None:
    """Serve until SIGINT or SIGTERM. Raises `CommandFailed` where the port cannot be had."""
    try:
        run_until_signal(_serve(settings))
    except Interrupted:
        write_output(b"Stopped.\n")


async def _serve(settings: ServerSettings) -> None:
    async with contextlib.AsyncExitStack() as stack:
        try:
            server = await stack.enter_async_context(LocalSageMaker(**attrs.asdict(settings)))
        except OSError as error:
            reason = os.strerror(error.errno) if error.errno else str(error)
            line = f"cannot listen on port {settings.port} of 127.0.0.1: {reason}"
            raise CommandFailed(Exit.CONFIGURATION, line) from None
        write_output(instructions(server).encode())
        await asyncio.Event().wait()


def instructions(server: LocalSageMaker) -> str:
    """How to reach a server that listens: what it accepts, and how to say so to each client."""
    credentials = server.credentials
    variables = {
        "AWS_ENDPOINT_URL_SAGEMAKER": server.endpoint_url,
        "AWS_REGION": server.region,
        "AWS_DEFAULT_REGION": server.region,
        "AWS_ACCESS_KEY_ID": credentials.access_key_id,
        "AWS_SECRET_ACCESS_KEY": credentials.secret_access_key,
    }
    if credentials.session_token is not None:
        variables["AWS_SESSION_TOKEN"] = credentials.session_token
    exports = "\n".join(f"export {name}={shlex.quote(value)}" for name, value in variables.items())
    unset = "" if credentials.session_token else "\nunset AWS_SESSION_TOKEN"
    return _INSTRUCTIONS.format(
        url=server.endpoint_url,
        region=server.region,
        key_id=credentials.access_key_id,
        secret=credentials.secret_access_key,
        exports=exports + unset,
    )


_INSTRUCTIONS = """\
Embedded SageMaker, listening until Ctrl-C. State is kept in memory; the credentials open nothing else.

endpoint           {url}
region             {region}
access key id      {key_id}
secret access key  {secret}

For sm-async, boto3 and the AWS CLI, in another shell:

{exports}

sm-async   sm-async call ListClusters
AWS CLI    aws sagemaker list-clusters
boto3      boto3.client("sagemaker").list_clusters()

or, without variables:

boto3.client("sagemaker", endpoint_url="{url}", region_name="{region}",
             aws_access_key_id="{key_id}",
             aws_secret_access_key="{secret}")

"""
