"""Every fault of a server, on fresh and on reused connections: by the transport, plain and over TLS; and by a client.

Each call ends inside its deadline with the right result or error; afterwards the same transport serves a good call,
and nothing of the fault is left: no connection, place, queue entry, task or lost exception.
"""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager

import pytest

from sm_async.errors import SageMakerError
from tests.faults.cases import GOOD, Case, Replies, serves
from tests.faults.endless_cases import ENDLESS_CASES
from tests.faults.peers import Peer, PeerServer, Script, Serve
from tests.faults.response_cases import RESPONSE_CASES
from tests.faults.rig import Rig, rig, sent
from tests.transport.certificates import Certificates

CASES = [*RESPONSE_CASES, *ENDLESS_CASES]

circumstances = pytest.mark.parametrize("reused", [False, True], ids=["fresh", "reused"])
securities = pytest.mark.parametrize("tls", [False, True], ids=["plain", "tls"])


@circumstances
@securities
@pytest.mark.parametrize("case", CASES, ids=str)
async def test_a_fault_ends_a_request_in_time_and_leaves_nothing(
    case: Case, tls: bool, reused: bool, certificates: Certificates
) -> None:
    async with before(case, tls, reused, certificates) as one:
        if reused:
            assert (await one.call()).status_code == 200
        expected = case.expected(reused=reused, tls=tls)
        if isinstance(expected, Replies):
            response = await one.call(method=case.method, size=case.size, seconds=case.seconds)
            assert (response.status_code, await response.aread()) == (expected.status, expected.body)
        else:
            with pytest.raises(expected.kind) as caught:
                await one.call(method=case.method, size=case.size, seconds=case.seconds)
            assert expected.says in str(caught.value)
            assert sent(caught.value) is expected.sent
        await serves_on(one, keeps=expected.keeps)


@circumstances
@pytest.mark.asyncio(loop_factories=["asyncio"])
@pytest.mark.parametrize("case", [case for case in CASES if case.method == "POST"], ids=str)
async def test_a_fault_ends_a_call_of_a_client_with_the_right_outcome(
    case: Case, reused: bool, certificates: Certificates
) -> None:
    async with before(case, False, reused, certificates) as one:
        if reused:
            await one.add_nodes()
        expected = case.expected(reused=reused, tls=False)
        raises = expected.raised_by_client()
        if raises is None:
            output = await one.add_nodes(size=case.size, seconds=case.seconds)
            assert (output.successful, output.metadata.status) == ([], 200)
        else:
            with pytest.raises(SageMakerError) as caught:
                await one.add_nodes(size=case.size, seconds=case.seconds)
            assert (type(caught.value), caught.value.outcome) == (raises.kind, raises.outcome)
        await serves_on(one, keeps=expected.keeps)


def before(case: Case, tls: bool, reused: bool, certificates: Certificates) -> AbstractAsyncContextManager[Rig]:
    """A transport before a server whose first connection has the fault, and whose further ones have none."""
    context = certificates.good if tls else None
    script = after_a_good_answer(case.script) if reused else case.script
    server = PeerServer(Serve(script, context), Serve(serves, context))
    return rig(server, "https" if tls else "http", trust=certificates.trust)


def after_a_good_answer(script: Script) -> Script:
    """Serve one call, and then do something else on the same connection."""

    async def serve_first(peer: Peer) -> None:
        await peer.read_request()
        await peer.send(GOOD)
        await script(peer)

    return serve_first


async def serves_on(one: Rig, *, keeps: bool) -> None:
    """The fault is over: what is left is the connection, if it was to be kept, and a good call succeeds."""
    accepted = one.server.accepted
    await one.holds(1 if keeps else 0)
    assert (await one.call()).status_code == 200
    assert one.server.accepted == accepted + (0 if keeps else 1)
    await one.holds(1)
