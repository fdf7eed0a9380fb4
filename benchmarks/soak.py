"""A long run of calls against a server that fails one in a hundred: memory has to stay flat, and every call to end.

Run with `scripts/soak [calls]`; a million unless told. The server is a process of its own, on loopback. Prints resident
memory every 5 % and its growth after the first 10 %; stops by itself, at the latest after an hour.
"""

from __future__ import annotations

import asyncio
import gc
import multiprocessing
import os
import random
import socket
import struct
import sys
import time
from collections import Counter
from pathlib import Path
from typing import cast

from sm_async import Credentials, SageMakerClient, shapes
from sm_async.errors import SageMakerError
from sm_async.retries import NoRetry

CALLERS = 64
CHANCE = random.Random(1)  # noqa: S311  (chance, and no secret)
FAULTS = 0.01
LONGEST_RUN = 3600.0
"""Seconds."""
BODY = b'{"Failed":[],"Successful":[{"InstanceGroupName":"gpu","NodeLogicalId":"node-1","Status":"Pending"}]}'
GOOD = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(BODY), BODY)
BROKEN = (
    b"",
    b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{",
    b"HTTP/1.1 two hundred\r\n\r\n",
    b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>",
)
"""What is sent before the connection is reset."""


def serve(listener: socket.socket) -> None:
    """Be the server, until the process is ended."""
    asyncio.run(_serve(listener))


async def _serve(listener: socket.socket) -> None:
    server = await asyncio.get_running_loop().create_server(_Answers, sock=listener)
    await server.serve_forever()


class _Answers(asyncio.Protocol):
    """One connection of the server. A client of this package sends one request at a time."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Take the socket's transport."""
        self._transport = cast("asyncio.Transport", transport)  # asyncio declares the base class, and gives this one
        self._received = b""

    def data_received(self, data: bytes) -> None:
        """Answer once the request is whole, or fail it."""
        self._received += data
        head, end, body = self._received.partition(b"\r\n\r\n")
        if not end or len(body) < int(head.lower().partition(b"content-length:")[2].split(b"\r\n")[0]):
            return
        self._received = b""
        if CHANCE.random() >= FAULTS:
            self._transport.write(GOOD)
            return
        self._transport.write(CHANCE.choice(BROKEN))
        if CHANCE.random() < 0.5:
            linger = struct.pack("ii", 1, 0)
            self._transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self._transport.close()


async def soak(calls: int, port: int) -> None:
    """Make the calls, and print what they did to memory."""
    ends: Counter[str] = Counter()
    resident: list[float] = []
    group = shapes.AddClusterNodeSpecification(instance_group_name="gpu", increment_target_count_by=1)
    started = time.monotonic()

    async def caller(client: SageMakerClient) -> None:
        while ends.total() < calls:
            try:
                await client.batch_add_cluster_nodes(cluster_name="train", nodes_to_add=[group])
            except SageMakerError as error:
                ends[f"{type(error).__name__}, {error.outcome}"] += 1
            else:
                ends["answered"] += 1
            if ends.total() >= (len(resident) + 1) * calls // 20:
                resident.append(_resident())
                seconds = time.monotonic() - started
                print(f"{len(resident) * 5:>3} %  {ends.total():>9} calls  {resident[-1]:7.1f} MiB  {seconds:6.0f} s")

    async with (
        SageMakerClient(
            region="us-east-1",
            credentials=Credentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"),
            endpoint_url=f"http://127.0.0.1:{port}",
            retry=NoRetry(),
            timeout=30.0,
        ) as client,
        asyncio.timeout(LONGEST_RUN),
    ):
        await asyncio.gather(*(caller(client) for _ in range(CALLERS)))
    for end, count in ends.most_common():
        print(f"{count:>9}  {end}")
    left = len(asyncio.all_tasks()) - 1
    print(f"growth after the first 10 %: {resident[-1] - resident[1]:+.1f} MiB; tasks left: {left}")


def _resident() -> float:
    """Resident memory of this process in MiB, garbage not counted."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def main(calls: int) -> None:
    """Start the server in a process of its own, soak, stop it."""
    listener = socket.create_server(("127.0.0.1", 0))  # listening already: the server need not say when it is ready
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(listener,), daemon=True)
    server.start()
    port: int = listener.getsockname()[1]
    listener.close()
    try:
        asyncio.run(soak(calls, port))
    finally:
        server.terminate()
        server.join()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
