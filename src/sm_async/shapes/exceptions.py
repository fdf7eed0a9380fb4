# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of modelled errors."""

from __future__ import annotations

from sm_async.schema import Structure, member, structure


@structure
class ConflictException(Structure):
    """Members of the error ConflictException."""

    message: str | None = member("Message", default=None, length=(0, 1024))


@structure
class ResourceAlreadyExists(Structure):
    """Members of the error ResourceAlreadyExists."""

    message: str | None = member("Message", default=None, length=(0, 1024))


@structure
class ResourceInUse(Structure):
    """Members of the error ResourceInUse."""

    message: str | None = member("Message", default=None, length=(0, 1024))


@structure
class ResourceLimitExceeded(Structure):
    """Members of the error ResourceLimitExceeded."""

    message: str | None = member("Message", default=None, length=(0, 1024))


@structure
class ResourceNotFound(Structure):
    """Members of the error ResourceNotFound."""

    message: str | None = member("Message", default=None, length=(0, 1024))
