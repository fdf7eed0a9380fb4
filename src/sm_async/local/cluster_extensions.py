"""The six operations on extensions of clusters, which Continuous clusters that Slurm orchestrates can have.

Nothing is installed anywhere, so nothing fails: no extension is ever Degraded, and none has a Health.
"""

from __future__ import annotations

from typing import TypeAlias

import orjson

from sm_async import shapes
from sm_async.local.account import Account, Cluster
from sm_async.local.calls import Call
from sm_async.local.descriptions import moment_of
from sm_async.local.extensions import Extension, ExtensionSettings, changed, version_key
from sm_async.local.pages import Position, Query, Window
from sm_async.local.refusals import RequestRefused, validation_refused
from sm_async.local.timeline import Timeline
from sm_async.protocol.converter import to_wire
from sm_async.protocol.json_values import is_document

__all__ = [
    "create_cluster_extension",
    "delete_cluster_extension",
    "describe_cluster_extension",
    "list_cluster_extension_versions",
    "list_cluster_extensions",
    "update_cluster_extension",
]

PAGE_SIZE = 100
"""Items of a page where the request names no number, as the documentation has it."""


def create_cluster_extension(
    account: Account, request: shapes.CreateClusterExtensionRequest, call: Call
) -> shapes.CreateClusterExtensionResponse:
    """Install an extension, which is Creating for as long as clusters are. A repeat of a token gets the same ARN."""
    now = call.now
    cluster = account.cluster(request.cluster_arn, now)
    repeated = _recalled(account, request, call)
    if repeated is not None:
        return shapes.CreateClusterExtensionResponse(extension_arn=repeated)
    settings = _settings(request.configuration_values)
    version = _offered(account, request.extension_name, request.extension_version)
    _check_room(cluster, request.extension_name, now)
    prefix, _, cluster_id = cluster.arn.rpartition(":cluster/")
    arn = f"{prefix}:extension/sagemaker-{cluster_id}/{request.extension_name}/{account.ids.cluster_id()}"
    cluster.extensions[arn] = Extension(
        number=account.next_number(),
        arn=arn,
        name=request.extension_name,
        created_at=now,
        modified_at=now,
        version=version,
        settings=changed({}, settings),
        timeline=Timeline[str | None].of((now, "Creating"), (now + account.settings.cluster_seconds, "Active")),
    )
    _remember(account, request, call, arn)
    return shapes.CreateClusterExtensionResponse(extension_arn=arn)


def describe_cluster_extension(
    account: Account, request: shapes.DescribeClusterExtensionRequest, call: Call
) -> shapes.DescribeClusterExtensionResponse:
    """Describe an extension. Nodes that come to run later run it from then on."""
    cluster, extension = _find(account, request.cluster_arn, request.extension_arn, call.now)
    states = [node.timeline.at(call.now) for node in cluster.nodes.values() if node.requested_at <= call.now]
    running = sum(state is not None and state.status == "Running" for state in states)
    status = extension.timeline.at(call.now) or ""
    return shapes.DescribeClusterExtensionResponse(
        extension_details=shapes.ExtensionDetails(
            cluster_arn=cluster.arn,
            extension_arn=extension.arn,
            extension_name=extension.name,
            extension_version=extension.version,
            status=status,
            configuration_values=extension.configuration_values,
            creation_time=moment_of(extension.created_at),
            last_modified_time=moment_of(extension.modified_at),
        ),
        node_summary=shapes.ExtensionNodeSummary(
            total_count=running, active_count=running if status == "Active" else 0
        ),
    )


def update_cluster_extension(
    account: Account, request: shapes.UpdateClusterExtensionRequest, call: Call
) -> shapes.UpdateClusterExtensionResponse:
    """Change version, settings or both; an update that changes nothing is no error, and has no effect here."""
    now = call.now
    _, extension = _find(account, request.cluster_arn, request.extension_arn, now)
    if _recalled(account, request, call) is not None:
        return shapes.UpdateClusterExtensionResponse(extension_arn=extension.arn)
    if extension.timeline.at(now) == "Deleting":
        raise RequestRefused("ConflictException", f"Extension {extension.arn!r} is being deleted.")
    settings = changed(extension.settings, _settings(request.configuration_values))
    version = request.extension_version or extension.version
    if version != extension.version:
        _offered(account, extension.name, version)
    if version_key(version) < version_key(extension.version):
        raise validation_refused(f"ExtensionVersion: {version} is not later than {extension.version}")
    if (version, settings) != (extension.version, extension.settings):
        extension.version, extension.settings, extension.modified_at = version, settings, now
        ready = now + account.settings.cluster_seconds
        extension.timeline = extension.timeline.then(now, (now, "Updating"), (ready, "Active"))
    _remember(account, request, call, extension.arn)
    return shapes.UpdateClusterExtensionResponse(extension_arn=extension.arn)


def delete_cluster_extension(
    account: Account, request: shapes.DeleteClusterExtensionRequest, call: Call
) -> shapes.DeleteClusterExtensionResponse:
    """Remove an extension, which is Deleting for `shutdown_seconds`. Its name is free when it is gone."""
    now = call.now
    _, extension = _find(account, request.cluster_arn, request.extension_arn, now)
    if extension.timeline.at(now) == "Deleting":
        raise RequestRefused("ConflictException", f"Extension {extension.arn!r} is being deleted.")
    gone = now + account.settings.shutdown_seconds
    extension.timeline = extension.timeline.then(now, (now, "Deleting"), (gone, None))
    return shapes.DeleteClusterExtensionResponse(extension_arn=extension.arn)


def list_cluster_extensions(
    account: Account, request: shapes.ListClusterExtensionsRequest, call: Call
) -> shapes.ListClusterExtensionsResponse:
    """List extensions, oldest first. As documented, a page can hold fewer than it may, since filters come after it."""
    cluster = account.cluster(request.cluster_arn, call.now)
    after, before = request.creation_time_after, request.creation_time_before
    there = (each for each in cluster.extensions.values() if _is_there(each, call.now))

    def position(extension: Extension) -> Position:
        return ("", extension.number)

    page = Query(
        subject=("extensions", cluster.arn, *Window(after, before).ends),
        descending=False,
        size=request.max_results or PAGE_SIZE,
        token=request.next_token,
    ).page(there, position)
    return shapes.ListClusterExtensionsResponse(
        extensions=[
            _summary(extension, call.now)
            for extension in page.items
            if (after is None or moment_of(extension.created_at) >= after)
            and (before is None or moment_of(extension.created_at) <= before)
        ],
        next_token=page.next_token,
    )


def list_cluster_extension_versions(
    account: Account, request: shapes.ListClusterExtensionVersionsRequest, _: Call
) -> shapes.ListClusterExtensionVersionsResponse:
    """List what can be installed, highest first; nothing for an extension that there is not."""
    versions = list(enumerate(account.settings.extensions.get(request.extension_name, ())))

    def position(version: tuple[int, str]) -> Position:
        return ("", version[0])

    page = Query(
        subject=("extension versions", request.extension_name),
        descending=False,
        size=request.max_results or PAGE_SIZE,
        token=request.next_token,
    ).page(versions, position)
    return shapes.ListClusterExtensionVersionsResponse(
        extension_versions=[shapes.ExtensionVersionSummary(extension_version=version) for _, version in page.items],
        next_token=page.next_token,
    )


def _find(account: Account, cluster_arn: str, extension_arn: str, now: float) -> tuple[Cluster, Extension]:
    cluster = account.cluster(cluster_arn, now)
    extension = cluster.extensions.get(extension_arn)
    if extension is None or not _is_there(extension, now):
        raise RequestRefused("ResourceNotFound", f"Cluster {cluster.name!r} has no extension {extension_arn!r}.")
    return cluster, extension


def _is_there(extension: Extension, now: float) -> bool:
    return extension.created_at <= now and extension.timeline.at(now) is not None


def _check_room(cluster: Cluster, name: str, now: float) -> None:
    """Refuse an extension that the cluster cannot have. One that is Deleting still has its name."""
    orchestrator = cluster.configuration.orchestrator
    problems: list[str] = []
    if orchestrator is None or orchestrator.slurm is None:
        problems.append("does not name Slurm as its orchestrator")
    if not cluster.is_continuous:
        problems.append("does not have the NodeProvisioningMode 'Continuous'")
    if problems:
        raise validation_refused(*(f"ClusterArn: cluster {cluster.name!r} {problem}" for problem in problems))
    if cluster.status(now) == "Deleting":
        raise RequestRefused("ConflictException", f"Cluster {cluster.name!r} is being deleted.")
    if any(each.name == name and _is_there(each, now) for each in cluster.extensions.values()):
        raise RequestRefused("ResourceInUse", f"Cluster {cluster.name!r} has an extension {name!r} already.")


def _offered(account: Account, name: str, version: str | None) -> str:
    """The version that is asked for, the highest if none is. Raises `RequestRefused` where there is no such."""
    versions = account.settings.extensions.get(name)
    if versions is None:
        raise validation_refused(f"ExtensionName: there is no extension {name!r}")
    if version is not None and version not in versions:
        raise validation_refused(f"ExtensionVersion: {name!r} has no version {version}")
    return version or versions[0]


def _settings(text: str | None) -> ExtensionSettings:
    if text is None:
        return {}
    try:
        settings = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise validation_refused(f"ConfigurationValues: not JSON: {error}") from None
    if not is_document(settings):
        raise validation_refused("ConfigurationValues: not a JSON object")
    return settings


def _summary(extension: Extension, now: float) -> shapes.ExtensionSummary:
    return shapes.ExtensionSummary(
        extension_arn=extension.arn,
        extension_name=extension.name,
        extension_version=extension.version,
        status=extension.timeline.at(now) or "",
        creation_time=moment_of(extension.created_at),
    )


Asking: TypeAlias = "shapes.CreateClusterExtensionRequest | shapes.UpdateClusterExtensionRequest"


def _recalled(account: Account, request: Asking, call: Call) -> str | None:
    """The ARN that an earlier request with the same token got. Raises `RequestRefused` for other parameters."""
    return account.extension_tokens.recall(_token(request, call), _parameters(request), call.now)


def _remember(account: Account, request: Asking, call: Call, arn: str) -> None:
    account.extension_tokens.remember(_token(request, call), _parameters(request), call.now, arn)


def _token(request: Asking, call: Call) -> str | None:
    """The token of a request, which is another one for another operation."""
    return None if request.client_token is None else f"{call.operation} {request.client_token}"


def _parameters(request: Asking) -> dict[str, object]:
    return {name: value for name, value in to_wire(request).items() if name != "ClientToken"}
