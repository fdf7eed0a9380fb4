"""Which resource a request means, and what it needs to be there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sm_async.local.account import Account
from sm_async.local.refusals import RequestRefused, validation_refused
from sm_async.local.resources.kinds import Kind
from sm_async.local.resources.state import Resource
from sm_async.protocol.json_values import is_list_like
from sm_async.schema import Structure

__all__ = ["arn_of", "identified", "named", "needed_by"]


def arn_of(account: Account, kind: Kind, name: str, parent: Resource | None = None) -> str:
    """The ARN that a resource of a name has."""
    settings = account.settings
    path = kind.arn.format(name=name, parent=parent.name if parent is not None else "")
    return f"arn:{settings.partition}:sagemaker:{settings.region}:{settings.account_id}:{path}"


def identified(account: Account, kind: Kind, request: Structure, now: float) -> Resource:
    """The resource that a request is about. Raises `RequestRefused` where there is none."""
    if kind.noun == "PipelineExecution":
        arn: str | None = getattr(request, "pipeline_execution_arn", None)
        if arn is None:
            raise validation_refused("PipelineExecutionArn: required, though the model does not say so")
        return _found(account, kind, arn, now)
    if kind.noun == "ImageVersion":
        return _image_version(account, kind, request, now)
    return named(account, kind, request, now)


def named(account: Account, kind: Kind, request: Structure, now: float) -> Resource:
    """The resource of the name, or of the ARN, that a request has for one of the kind."""
    return _found(account, kind, getattr(request, f"{kind.prefix}_name"), now)


def needed_by(account: Account, kind: Kind, request: Structure, now: float) -> list[Resource]:
    """What a request names that has to be there. Raises `RequestRefused` where something is not."""
    if kind.needs is None:
        return []
    needed, path = kind.needs
    return [_found(account, needed, name, now) for name in _values(request, path.split("."))]


def _found(account: Account, kind: Kind, name_or_arn: str, now: float) -> Resource:
    arn = name_or_arn if name_or_arn.startswith("arn:") else arn_of(account, kind, name_or_arn)
    resource = account.resources.get(kind, arn, now)
    if resource is None or not resource.is_visible(now):
        raise _missing(kind, name_or_arn, arn)
    return resource


def _missing(kind: Kind, name: str, arn: str) -> RequestRefused:
    code, message = kind.missing
    return RequestRefused(code, message.format(name=name, arn=arn))


def _image_version(account: Account, kind: Kind, request: Any, now: float) -> Resource:
    """The version of a number or of an alias, else the latest."""
    image = named(account, kind.parent, request, now) if kind.parent is not None else None
    versions = [each for each in account.resources.of(kind, now, image) if each.is_visible(now)]
    if request.version is not None:
        versions = [each for each in versions if each.name == str(request.version)]
    elif request.alias is not None:
        versions = [each for each in versions if request.alias in each.configuration.get("aliases", ())]
    if not versions:
        name = str(request.version or request.alias or "")
        raise _missing(kind, name, arn_of(account, kind, name, image))
    return versions[-1]


def _values(value: Any, path: list[str]) -> Iterator[str]:
    """The texts at a path of members, over all items of lists on the way."""
    if is_list_like(value):
        for item in value:
            yield from _values(item, path)
    elif path:
        yield from _values(getattr(value, path[0], None), path[1:])
    elif value is not None:
        yield value
