"""The default chain on a machine of a test: a home with files, variables, and services that answer as told."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from sm_async import Credentials
from sm_async.credentials.chain import DefaultChain
from sm_async.credentials.environment import Environment
from sm_async.credentials.files import SharedConfigFiles
from sm_async.credentials.service_calls import ServiceCalls
from sm_async.errors import SageMakerError
from sm_async.transport.httpx_sender import HttpxSender
from tests.seams import NOON, Answer, Script, Sleeps, answer, within_seconds

__all__ = ["ARN", "KEYS", "OFF", "ROLE", "Rig", "keys"]

ARN = "arn:aws:iam::210987654321:role/reader"
ROLE = f"role_arn = {ARN}"
OFF = {"AWS_EC2_METADATA_DISABLED": "true"}


def keys(name: str) -> str:
    """The lines of a pair of keys."""
    return f"aws_access_key_id = {name}\naws_secret_access_key = the-secret-of-{name}"


KEYS = {"AWS_ACCESS_KEY_ID": "AKIDENVIRONMENT", "AWS_SECRET_ACCESS_KEY": "the-secret-of-the-environment"}


class Rig:
    """A chain whose calls, to metadata services too, end in one script; the clock is set, and nothing sleeps."""

    def __init__(
        self,
        home: Path,
        *answers: Answer,
        config: str = "",
        credentials: str = "",
        variables: Mapping[str, str] | None = None,
        **arguments: Any,
    ) -> None:
        self.folder = home / ".aws"
        self.folder.mkdir()
        self.config, self.credentials_file = self.folder / "config", self.folder / "credentials"
        self.write(config=config, credentials=credentials)
        self.now = NOON
        self.transport = Script(*(answers or (answer(status=500),)))
        calls = ServiceCalls(
            HttpxSender(self.transport), time_source=lambda: self.now, sleep=Sleeps(), jitter=lambda: 1.0
        )
        self.variables = {"HOME": str(home), **({} if variables is None else variables)}
        environment = Environment(self.variables)
        settings: dict[str, Any] = {"region": "eu-west-1", "calls": calls, "direct_calls": calls} | arguments
        self.chain = DefaultChain(
            environment=environment,
            files=SharedConfigFiles(environment),
            time_source=lambda: self.now,
            jitter=lambda: 1.0,
            **settings,
        )

    def write(self, *, config: str | None = None, credentials: str | None = None) -> None:
        """Write the files, or what is given of them; an empty text means none."""
        for path, text in ((self.config, config), (self.credentials_file, credentials)):
            if text:
                path.write_text(text)
            elif text is not None:
                path.unlink(missing_ok=True)

    async def found(self) -> Credentials:
        """The credentials."""
        return await within_seconds(self.chain.credentials())

    async def key(self) -> str:
        """The id of the key that is found."""
        return (await self.found()).access_key_id

    async def failure(self) -> SageMakerError:
        """The error that the chain ends in."""
        with pytest.raises(SageMakerError) as caught:
            await self.found()
        return caught.value

    @property
    def asked(self) -> list[str]:
        """Hosts and paths of the requests so far."""
        return [f"{request.url.host}{request.url.path}" for request in self.transport.requests]
