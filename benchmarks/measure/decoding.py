"""CPU that it takes to read one page of 100 nodes: from the bytes to what a program is given.

Run as `python -m benchmarks.measure.decoding READER [seconds]`; reports microseconds a page.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable

from benchmarks.measure.task import report
from benchmarks.untyped import untyped
from benchmarks.wire import PAGE_BODY, PAGE_NODES

BATCHES = 7

Read = Callable[[bytes], int]
"""Reads a page and tells how many nodes it holds."""


def ours() -> Read:
    """What the client runs: orjson, straight-line hooks, unknown members kept, required members checked."""
    from sm_async import shapes  # noqa: PLC0415  (each reader imports its own library only)
    from sm_async.protocol.awsjson import decoder  # noqa: PLC0415

    decode = decoder(shapes.ListClusterNodesResponse)
    return lambda body: len(decode(200, {}, body).cluster_node_summaries)


def capo() -> Read:
    """The json module and capo's generated functions; TypedDicts under snake_case names, unknown members dropped."""
    deserialize = untyped("capo_sagemaker.types.list_cluster_nodes_response").deserialize_aws_json_1_1
    return lambda body: len(deserialize(json.loads(body))["cluster_node_summaries"])


def botocore() -> Read:
    """The parser of botocore; dicts under the service's names, unknown members dropped."""
    data = untyped("botocore.session").Session().get_service_data("sagemaker")
    model = untyped("botocore.model").ServiceModel(data, "sagemaker")
    shape = model.operation_model("ListClusterNodes").output_shape
    parser = untyped("botocore.parsers").create_parser("json")
    return lambda body: len(
        parser.parse({"status_code": 200, "headers": {}, "body": body}, shape)["ClusterNodeSummaries"]
    )


def stock_cattrs() -> Read:
    """The json module and cattrs as it comes, into plain attrs classes; unknown members dropped."""
    from benchmarks.measure.plain_shapes import read_page  # noqa: PLC0415

    return read_page


def json_alone() -> Read:
    """The standard library's parser: a dict, no types."""
    return lambda body: len(json.loads(body)["ClusterNodeSummaries"])


def orjson_alone() -> Read:
    """The parser beneath ours: a dict, no types."""
    loads = untyped("orjson").loads
    return lambda body: len(loads(body)["ClusterNodeSummaries"])


READERS: dict[str, Callable[[], Read]] = {
    reader.__name__: reader for reader in (ours, capo, botocore, stock_cattrs, json_alone, orjson_alone)
}


def main() -> None:
    """Read pages in batches for so many seconds; the median batch counts."""
    read = READERS[sys.argv[1]]()
    seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 1.0
    begun, pages = time.process_time(), 0
    while pages < 20 or time.process_time() - begun < seconds / 5:
        if read(PAGE_BODY) != PAGE_NODES:
            raise RuntimeError("the page was not understood")
        pages += 1
    per_batch = max(5, int(pages * 4 / BATCHES))
    costs: list[float] = []
    for _ in range(BATCHES):
        begun = time.process_time()
        for _ in range(per_batch):
            read(PAGE_BODY)
        costs.append((time.process_time() - begun) / per_batch)
    report(page_us=statistics.median(costs) * 1e6)


if __name__ == "__main__":
    main()
