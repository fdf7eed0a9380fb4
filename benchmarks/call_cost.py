"""CPU that a call costs without a network: ours through a transport that answers from memory, and botocore's parts.

Run with `python benchmarks/call_cost.py [calls]`; prints microseconds of CPU a call. botocore stands beside it with
what it spends on the same call before and after its HTTP stack: serializing, signing and parsing.
"""

from __future__ import annotations

import asyncio
import importlib
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any

import httpx

import sm_async
from sm_async import shapes

REGION = "us-east-1"
KEYS = ("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
ADDED = (
    b'{"Failed":[],"Successful":['
    + b",".join(b'{"InstanceGroupName":"gpu","NodeLogicalId":"node-%04d","Status":"Pending"}' % n for n in range(4))
    + b"]}"
)
PAGE = (
    b'{"ClusterNodeSummaries":['
    + b",".join(
        b'{"InstanceGroupName":"gpu","InstanceId":"i-%017d","InstanceStatus":{"Status":"Running"},'
        b'"InstanceType":"ml.p5.48xlarge","LaunchTime":1764000000.125,"NodeLogicalId":"node-%04d",'
        b'"PrivateDnsHostname":"ip-10-0-0-1.ec2.internal"}' % (n, n)
        for n in range(100)
    )
    + b"]}"
)


def untyped(module: str) -> Any:
    """A module of botocore, which ships no types."""
    return importlib.import_module(module)


class FromMemory(httpx.AsyncBaseTransport):
    """Answers every request with the same bytes."""

    def __init__(self, body: bytes) -> None:
        self._body = body

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The same answer, whatever is asked."""
        return httpx.Response(200, headers=[(b"x-amzn-RequestId", b"benchmark")], stream=httpx.ByteStream(self._body))


async def ours(calls: int) -> tuple[float, float]:
    """Seconds of CPU for as many additions, and for as many pages."""
    credentials = sm_async.Credentials(*KEYS)

    async def cpu(body: bytes, call: Callable[[sm_async.SageMakerClient], Awaitable[Any]]) -> float:
        transport = FromMemory(body)
        async with sm_async.SageMakerClient(region=REGION, credentials=credentials, transport=transport) as client:
            await call(client)
            begun = time.process_time()
            for _ in range(calls):
                await call(client)
            return time.process_time() - begun

    group = shapes.AddClusterNodeSpecification(instance_group_name="gpu", increment_target_count_by=4)
    return (
        await cpu(ADDED, lambda client: client.batch_add_cluster_nodes(cluster_name="train", nodes_to_add=[group])),
        await cpu(PAGE, lambda client: client.list_cluster_nodes(cluster_name="train", max_results=100)),
    )


def botocores(calls: int) -> tuple[float, float]:
    """Seconds of CPU for as many additions, and for as many pages, without any HTTP stack."""
    session = untyped("botocore.session").Session()
    model = untyped("botocore.model").ServiceModel(session.get_service_data("sagemaker"), "sagemaker")
    serializer = untyped("botocore.serialize").create_serializer("json")
    parser = untyped("botocore.parsers").create_parser("json")
    keys = untyped("botocore.credentials").Credentials(*KEYS)
    signer = untyped("botocore.auth").SigV4Auth(keys, "sagemaker", REGION)
    new_request = untyped("botocore.awsrequest").AWSRequest

    def cpu(name: str, parameters: dict[str, Any], body: bytes) -> float:
        operation = model.operation_model(name)
        begun = time.process_time()
        for _ in range(calls):
            request = serializer.serialize_to_request(parameters, operation)
            url = f"https://api.sagemaker.{REGION}.amazonaws.com/"
            signer.add_auth(new_request("POST", url, request["headers"], request["body"]))
            parser.parse({"status_code": 200, "headers": {}, "body": body}, operation.output_shape)
        return time.process_time() - begun

    group = {"InstanceGroupName": "gpu", "IncrementTargetCountBy": 4}
    return (
        cpu("BatchAddClusterNodes", {"ClusterName": "train", "NodesToAdd": [group], "ClientToken": "t" * 32}, ADDED),
        cpu("ListClusterNodes", {"ClusterName": "train", "MaxResults": 100}, PAGE),
    )


def main() -> None:
    """Print the table."""
    calls = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000
    rows = {"sm_async, whole call": asyncio.run(ours(calls)), "botocore, serialize + sign + parse": botocores(calls)}
    print(f"{'CPU in µs a call':36}{'BatchAddClusterNodes':>22}{'100-node page':>16}")
    for name, (addition, page) in rows.items():
        print(f"{name:36}{addition / calls * 1e6:>22.1f}{page / calls * 1e6:>16.1f}")


if __name__ == "__main__":
    main()
