# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of inference routers."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, member, structure

from .common import Tag

InferenceRouterRoutingPreference = Literal["LocalRegionFirst", "InstancePoolOrder"]

InferenceRouterStatus = Literal["InService", "Creating", "Updating", "Failed", "Deleting"]

RoutingStatus = Literal["Routable", "Unroutable", "Unknown"]


@structure
class CreateInferenceRouterInput(Structure):
    """Input of CreateInferenceRouter."""

    inference_router_name: str = member(
        "InferenceRouterName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    routing_targets: list[RoutingTarget] = member("RoutingTargets", length=(1, 20))
    client_token: str | None = member(
        "ClientToken", default=None, length=(1, 64), pattern=r"[\x21-\x7E]+", idempotency_token=True
    )
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateInferenceRouterOutput(Output):
    """Output of CreateInferenceRouter."""

    inference_router_arn: str = member(
        "InferenceRouterArn",
        length=(20, 2048),
        pattern="arn:aws[a-z-]*:sagemaker:[a-z0-9-]+:[0-9]{12}:inference-router/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )


@structure
class DeleteInferenceRouterInput(Structure):
    """Input of DeleteInferenceRouter."""

    inference_router_name: str = member(
        "InferenceRouterName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class DeleteInferenceRouterOutput(Output):
    """Output of DeleteInferenceRouter."""


@structure
class DescribeInferenceRouterInput(Structure):
    """Input of DescribeInferenceRouter."""

    inference_router_name: str = member(
        "InferenceRouterName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class DescribeInferenceRouterOutput(Output):
    """Output of DescribeInferenceRouter."""

    inference_router_name: str = member(
        "InferenceRouterName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    inference_router_arn: str = member(
        "InferenceRouterArn",
        length=(20, 2048),
        pattern="arn:aws[a-z-]*:sagemaker:[a-z0-9-]+:[0-9]{12}:inference-router/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    routing_targets: list[RoutingTarget] = member("RoutingTargets", length=(1, 20))
    status: InferenceRouterStatus | str = member("Status")
    creation_time: datetime.datetime = member("CreationTime")
    last_modified_time: datetime.datetime = member("LastModifiedTime")
    status_reason: str | None = member("StatusReason", default=None, length=(0, 1024))


@structure
class Destination(Structure):
    """Part of RoutingTarget."""

    resource_arn: str = member(
        "ResourceArn",
        length=(20, 2048),
        pattern="arn:aws[a-z-]*:sagemaker:[a-z0-9-]+:[0-9]{12}:(endpoint|inference-component)/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    routing_status: RoutingStatus | str | None = member("RoutingStatus", default=None)


@structure
class InferenceRouterSummary(Structure):
    """Part of ListInferenceRoutersOutput."""

    inference_router_name: str = member(
        "InferenceRouterName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    inference_router_arn: str = member(
        "InferenceRouterArn",
        length=(20, 2048),
        pattern="arn:aws[a-z-]*:sagemaker:[a-z0-9-]+:[0-9]{12}:inference-router/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    creation_time: datetime.datetime = member("CreationTime")
    last_modified_time: datetime.datetime = member("LastModifiedTime")


@structure
class ListInferenceRoutersInput(Structure):
    """Input of ListInferenceRouters."""

    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListInferenceRoutersOutput(Output):
    """Output of ListInferenceRouters."""

    inference_routers: list[InferenceRouterSummary] = member("InferenceRouters")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class RoutingTarget(Structure):
    """Part of CreateInferenceRouterInput, DescribeInferenceRouterOutput, UpdateInferenceRouterInput."""

    name: str = member("Name", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    destinations: list[Destination] = member("Destinations", length=(1, 10))
    async_inference_config: RoutingTargetAsyncInferenceConfig | None = member("AsyncInferenceConfig", default=None)
    routing_preference: InferenceRouterRoutingPreference | str | None = member("RoutingPreference", default=None)


@structure
class RoutingTargetAsyncInferenceClientConfig(Structure):
    """Part of RoutingTargetAsyncInferenceConfig."""

    max_time_in_backlog_seconds: int | None = member("MaxTimeInBacklogSeconds", default=None, range=(60, 21600))


@structure
class RoutingTargetAsyncInferenceConfig(Structure):
    """Part of RoutingTarget."""

    output_config: RoutingTargetAsyncInferenceOutputConfig = member("OutputConfig")
    client_config: RoutingTargetAsyncInferenceClientConfig | None = member("ClientConfig", default=None)


@structure
class RoutingTargetAsyncInferenceNotificationConfig(Structure):
    """Part of RoutingTargetAsyncInferenceOutputConfig."""

    success_topic: str | None = member(
        "SuccessTopic",
        default=None,
        length=(20, 2048),
        pattern="arn:aws[a-z-]*:sns:[a-z0-9-]*:[0-9]{12}:[a-zA-Z0-9_.-]+",
    )
    error_topic: str | None = member(
        "ErrorTopic", default=None, length=(20, 2048), pattern="arn:aws[a-z-]*:sns:[a-z0-9-]*:[0-9]{12}:[a-zA-Z0-9_.-]+"
    )


@structure
class RoutingTargetAsyncInferenceOutputConfig(Structure):
    """Part of RoutingTargetAsyncInferenceConfig."""

    s3_output_path: str = member("S3OutputPath", length=(1, 512), pattern="(https|s3)://([^/])/?(.*)")
    s3_failure_path: str = member("S3FailurePath", length=(1, 512), pattern="(https|s3)://([^/])/?(.*)")
    kms_key_id: str | None = member("KmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")
    notification_config: RoutingTargetAsyncInferenceNotificationConfig | None = member(
        "NotificationConfig", default=None
    )


@structure
class UpdateInferenceRouterInput(Structure):
    """Input of UpdateInferenceRouter."""

    inference_router_name: str = member(
        "InferenceRouterName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    routing_targets: list[RoutingTarget] = member("RoutingTargets", length=(1, 20))


@structure
class UpdateInferenceRouterOutput(Output):
    """Output of UpdateInferenceRouter."""

    inference_router_arn: str = member(
        "InferenceRouterArn",
        length=(20, 2048),
        pattern="arn:aws[a-z-]*:sagemaker:[a-z0-9-]+:[0-9]{12}:inference-router/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
