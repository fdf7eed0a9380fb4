"""Closing in the very moment in which a call goes from one wait to the next."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from sm_async import Credentials
from sm_async.attempts import Attempts
from sm_async.calls import CredentialsProvider
from sm_async.credentials import StaticProvider
from sm_async.errors import ClientClosedError
from sm_async.protocol.sigv4 import Signer
from sm_async.transport.httpx_sender import HttpxSender
from tests.seams import KEYS, Answer, Rig, refusal, within_seconds


class ClosingRig(Rig):
    """Attempts that can be closed, and whose pauses last until something ends them."""

    def __init__(self, *answers: Answer, credentials: CredentialsProvider | None = None) -> None:
        super().__init__(*answers)
        self._attempts = Attempts(
            sender=HttpxSender(self.transport),
            credentials=credentials or StaticProvider(KEYS),
            signer=Signer("us-east-1", "sagemaker"),
            sleep=self._pause_for_ever,
            jitter=lambda: 1.0,
        )

    async def aclose(self) -> None:
        await self._attempts.aclose()

    async def _pause_for_ever(self, _: float) -> None:
        await asyncio.get_running_loop().create_future()


async def test_a_call_that_is_throttled_in_the_moment_of_closing_does_not_pause() -> None:
    entered, release = asyncio.Event(), asyncio.Event()
    throttled = refusal("ThrottlingException", headers={"x-amz-retry-after": "5000"})

    async def wait(request: httpx.Request) -> httpx.Response:
        entered.set()
        await release.wait()
        return await throttled(request)

    rig = ClosingRig(wait)
    call = asyncio.create_task(rig.run(call_timeout=60, attempt_timeout=60))
    await entered.wait()
    release.set()  # the call goes on in the next turn of the loop
    await rig.aclose()
    with pytest.raises(ClientClosedError, match="between two attempts") as caught:
        await within_seconds(call)
    assert (caught.value.outcome, len(caught.value.attempts)) == ("refused", 1)


async def test_a_call_that_comes_to_its_provider_after_closing_does_not_ask_it() -> None:
    class NeverReady:
        asked = 0

        async def credentials(self) -> Credentials:
            self.asked += 1
            await asyncio.get_running_loop().create_future()
            raise AssertionError("unreachable")

    provider = NeverReady()
    rig = ClosingRig(refusal("ThrottlingException"), credentials=provider)
    call = asyncio.create_task(rig.run(call_timeout=60, attempt_timeout=60))  # begins in the next turn of the loop
    await rig.aclose()
    with pytest.raises(ClientClosedError, match="waited for credentials") as caught:
        await within_seconds(call)
    assert (caught.value.outcome, provider.asked) == ("not_sent", 0)
