"""A boto3 client that is answered in this process, by the same documents as our own: nothing is sent."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

import attrs
import boto3.session  # type: ignore[import-untyped]  # boto3 ships no types
import httpx
from botocore.awsrequest import AWSResponse  # type: ignore[import-untyped]  # botocore ships no types
from botocore.config import Config  # type: ignore[import-untyped]  # botocore ships no types

from tests.seams import Answer

__all__ = ["Answered", "Theirs", "answers_of"]

SESSION: Any = boto3.session.Session(  # pyright: ignore[reportUnknownMemberType]  # boto3 ships no types
    aws_access_key_id="AKIDEXAMPLE", aws_secret_access_key="x" * 40, region_name="us-east-1"
)


@attrs.frozen
class Answered:
    """A document with its status, or an error of that code."""

    document: Mapping[str, Any]
    status: int = 200

    @classmethod
    def error(cls, code: str, *, status: int = 400) -> Answered:
        """What the service answers instead of an output."""
        return cls({"__type": code, "message": "as told"}, status)

    @property
    def body(self) -> bytes:
        return json.dumps(self.document).encode()


def answers_of(rows: Iterable[Answered]) -> list[Answer]:
    """The answers for a scripted transport of ours."""

    def giving(row: Answered) -> Answer:
        async def give(_: httpx.Request) -> httpx.Response:
            return httpx.Response(row.status, content=row.body)

        return give

    return [giving(row) for row in rows]


class Theirs:
    """boto3, given its answers one after the other and the last one for ever; it keeps the requests."""

    def __init__(self) -> None:
        config = Config(retries={"total_max_attempts": 1}, parameter_validation=False)
        self.client: Any = SESSION.client("sagemaker", config=config)
        self.client.meta.events.register_first("before-send.sagemaker", self._answer)
        self._rows: list[Answered] = []
        self.requests: list[dict[str, Any]] = []

    def answered_with(self, rows: Iterable[Answered]) -> None:
        """Begin anew with other answers."""
        self._rows, self.requests = list(rows), []

    def _answer(self, request: Any, **_: Any) -> Any:
        self.requests.append(json.loads(request.body))
        row = self._rows.pop(0) if len(self._rows) > 1 else self._rows[0]

        class Raw:
            """What urllib3 would have read."""

            @staticmethod
            def stream(**_: Any) -> Iterable[bytes]:
                return [row.body]

        return AWSResponse(request.url, row.status, {"Content-Type": "application/x-amz-json-1.1"}, Raw())
