"""What error codes and statuses say of the attempt that met them; the tables behind the classes of `errors`.

Throttling and transient ones are those of the AWS SDKs' standard retry mode (see botocore.retries.standard).
"""

__all__ = ["CLOCK_SKEW_CODES", "FAULT_CODES", "THROTTLING_CODES", "TRANSIENT_CODES", "TRANSIENT_STATUSES"]

THROTTLING_CODES = frozenset(
    {
        "BandwidthLimitExceeded",
        "EC2ThrottledException",
        "LimitExceededException",
        "PriorRequestNotComplete",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "RequestThrottled",
        "RequestThrottledException",
        "SlowDown",
        "ThrottledException",
        "Throttling",
        "ThrottlingException",
        "TooManyRequestsException",
        "TransactionInProgressException",
    }
)
"""The service was called too often, and did not act."""

FAULT_CODES = frozenset(
    {
        "InternalError",
        "InternalFailure",
        "InternalFailureException",
        "InternalServerError",
        "InternalServerException",
        "InternalServiceError",
        "RequestAbortedException",
        "RequestTimeout",
        "RequestTimeoutException",
        "ServiceUnavailable",
        "ServiceUnavailableException",
    }
)
"""The service failed or gave up, and does not say how far it came; sometimes with a status of 4xx."""

CLOCK_SKEW_CODES = frozenset(
    {
        "AccessDeniedException",
        "AuthFailure",
        "InvalidSignatureException",
        "RequestTimeTooSkewed",
        "SignatureDoesNotMatch",
    }
)
"""What a request is refused with whose signature has a time that is too far off, among other reasons."""

TRANSIENT_CODES = frozenset({"RequestTimeout", "RequestTimeoutException", "InternalError"})
"""The same request can succeed in a moment, whatever the status."""

TRANSIENT_STATUSES = frozenset({500, 502, 503, 504})
"""The same request can succeed in a moment, whatever the code."""
