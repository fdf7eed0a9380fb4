"""boto3 as many callers use it, each call in a thread, with its attempts counted where they leave."""

from __future__ import annotations

import asyncio
from concurrent.futures import Executor
from typing import Any

import boto3.session  # type: ignore[import-untyped]  # boto3 ships no types
from botocore.config import Config  # type: ignore[import-untyped]  # botocore ships no types
from botocore.exceptions import BotoCoreError, ClientError  # type: ignore[import-untyped]  # botocore ships no types

from sm_async.local import LocalSageMaker
from tests.reliability.outage_run import Counts

__all__ = ["Boto3"]

SESSION: Any = boto3.session.Session()  # pyright: ignore[reportUnknownMemberType]  # boto3 ships no types
"""Shared by all clients, so that the service model is loaded once."""


class Boto3:
    """A client of boto3 with one of its retry modes; it calls what the embedded server has least work with."""

    def __init__(self, server: LocalSageMaker, mode: str, threads: Executor, *, connections: int) -> None:
        keys = server.credentials
        self._client: Any = SESSION.client(
            "sagemaker",
            endpoint_url=server.endpoint_url,
            region_name=server.region,
            aws_access_key_id=keys.access_key_id,
            aws_secret_access_key=keys.secret_access_key,
            config=Config(retries={"mode": mode}, max_pool_connections=connections),
        )
        self._threads = threads
        self.counts = Counts()
        self._client.meta.events.register("before-send.sagemaker", self._note)

    async def call(self) -> int | None:
        """Call once: how many attempts it took, None where it failed."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._call)

    def close(self) -> None:
        """Close its connections."""
        self._client.close()

    def _call(self) -> int | None:
        try:
            answer = self._client.list_clusters()
        except (BotoCoreError, ClientError):
            return None
        retries: int = answer["ResponseMetadata"]["RetryAttempts"]
        return 1 + retries

    def _note(self, request: Any, **_: object) -> None:
        header = request.headers["amz-sdk-request"]
        self.counts.add(header.decode() if isinstance(header, bytes) else header)
