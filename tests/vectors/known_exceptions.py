"""Conformance cases that this client does not pass, on purpose: case id -> reason.

A row is expected to fail: a row whose case passes fails the test run, so that the table cannot grow stale.
"""

from __future__ import annotations

NO_COMPRESSION = "no operation of SageMaker asks for compressed requests, and none is compressed"

KNOWN_EXCEPTIONS: dict[str, str] = {
    f"02-protocol/{suite}::input:{case}": NO_COMPRESSION
    for suite in ("botocore-json", "smithy-awsJson1_1")
    for case in (
        "SDKAppendsGzipAndIgnoresHttpProvidedEncoding_awsJson1_1",
        "SDKAppliedContentEncoding_awsJson1_1",
    )
}
