"""Ready-made bytes: what the server answers, and what the bare clients send."""

from __future__ import annotations

__all__ = ["ADDED_NODES", "ADDITION", "ADDITION_HEADERS", "ANSWER", "PAGES", "PAGE_BODY", "PAGE_NODES", "page_answer"]

ADDED_NODES = 4
PAGE_NODES = 100
PAGES = 100
"""Pages of the cluster that is listed: 10,000 nodes."""

ADDITION = (
    b'{"ClusterName":"train","ClientToken":"6f1f9b8a3c5d4e7f8091a2b3c4d5e6f7",'
    b'"NodesToAdd":[{"InstanceGroupName":"gpu","IncrementTargetCountBy":4}]}'
)
"""The request that every client sends, each in its own spelling and with its own token."""

ADDITION_HEADERS = {
    "Content-Type": "application/x-amz-json-1.1",
    "X-Amz-Target": "SageMaker.BatchAddClusterNodes",
    "X-Amz-Date": "20261124T060000Z",
    "Authorization": (
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261124/us-east-1/sagemaker/aws4_request, "
        "SignedHeaders=content-type;host;x-amz-date;x-amz-target, "
        "Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"
    ),
}
"""Headers that the bare clients send, so that their requests are as long as signed ones. The signature is stale."""

_BODY = (
    b'{"Failed":[],"Successful":['
    + b",".join(
        b'{"InstanceGroupName":"gpu","NodeLogicalId":"node-%04d","Status":"Pending"}' % number
        for number in range(ADDED_NODES)
    )
    + b"]}"
)


def _nodes(page: int) -> bytes:
    """Nodes as ListClusterNodes gives them."""
    return b",".join(
        b'{"InstanceGroupName":"gpu","InstanceId":"i-%017x","InstanceStatus":{"Status":"Running"},'
        b'"InstanceType":"ml.p5.48xlarge","LaunchTime":1764000000.125,"NodeLogicalId":"node-%05d",'
        b'"PrivateDnsHostname":"ip-10-0-0-1.ec2.internal"}' % (number, number)
        for number in range(page * PAGE_NODES, (page + 1) * PAGE_NODES)
    )


def _page_body(page: int) -> bytes:
    token = b',"NextToken":"%d"' % (page + 1) if page + 1 < PAGES else b""
    return b'{"ClusterNodeSummaries":[%b]%b}' % (_nodes(page), token)


def _answer(body: bytes) -> bytes:
    """A whole response with the headers of the service."""
    return (
        b"HTTP/1.1 200 OK\r\nx-amzn-RequestId: 6b1d0a3e-8f1c-4b7e-9a55-444455556666\r\n"
        b"Content-Type: application/x-amz-json-1.1\r\nContent-Length: %d\r\n"
        b"Date: Tue, 24 Nov 2026 06:00:00 GMT\r\n\r\n%b" % (len(body), body)
    )


ANSWER = _answer(_BODY)
"""The whole response to an addition."""

PAGE_BODY = _page_body(0)
"""A page of 100 nodes, about 24 kB."""


def page_answer(page: int) -> bytes:
    """The whole response with one page of the cluster; the token of the next page is its number."""
    return _answer(_page_body(page))
