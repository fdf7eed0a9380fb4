# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of notebook instances."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Traits, member, structure

from .common import IPAddressType, Tag

DirectInternetAccess = Literal["Enabled", "Disabled"]

InstanceType = Literal[
    "ml.t2.medium",
    "ml.t2.large",
    "ml.t2.xlarge",
    "ml.t2.2xlarge",
    "ml.t3.medium",
    "ml.t3.large",
    "ml.t3.xlarge",
    "ml.t3.2xlarge",
    "ml.m4.xlarge",
    "ml.m4.2xlarge",
    "ml.m4.4xlarge",
    "ml.m4.10xlarge",
    "ml.m4.16xlarge",
    "ml.m5.xlarge",
    "ml.m5.2xlarge",
    "ml.m5.4xlarge",
    "ml.m5.12xlarge",
    "ml.m5.24xlarge",
    "ml.m5d.large",
    "ml.m5d.xlarge",
    "ml.m5d.2xlarge",
    "ml.m5d.4xlarge",
    "ml.m5d.8xlarge",
    "ml.m5d.12xlarge",
    "ml.m5d.16xlarge",
    "ml.m5d.24xlarge",
    "ml.c4.xlarge",
    "ml.c4.2xlarge",
    "ml.c4.4xlarge",
    "ml.c4.8xlarge",
    "ml.c5.xlarge",
    "ml.c5.2xlarge",
    "ml.c5.4xlarge",
    "ml.c5.9xlarge",
    "ml.c5.18xlarge",
    "ml.c5d.xlarge",
    "ml.c5d.2xlarge",
    "ml.c5d.4xlarge",
    "ml.c5d.9xlarge",
    "ml.c5d.18xlarge",
    "ml.p2.xlarge",
    "ml.p2.8xlarge",
    "ml.p2.16xlarge",
    "ml.p3.2xlarge",
    "ml.p3.8xlarge",
    "ml.p3.16xlarge",
    "ml.p3dn.24xlarge",
    "ml.g4dn.xlarge",
    "ml.g4dn.2xlarge",
    "ml.g4dn.4xlarge",
    "ml.g4dn.8xlarge",
    "ml.g4dn.12xlarge",
    "ml.g4dn.16xlarge",
    "ml.r5.large",
    "ml.r5.xlarge",
    "ml.r5.2xlarge",
    "ml.r5.4xlarge",
    "ml.r5.8xlarge",
    "ml.r5.12xlarge",
    "ml.r5.16xlarge",
    "ml.r5.24xlarge",
    "ml.g5.xlarge",
    "ml.g5.2xlarge",
    "ml.g5.4xlarge",
    "ml.g5.8xlarge",
    "ml.g5.16xlarge",
    "ml.g5.12xlarge",
    "ml.g5.24xlarge",
    "ml.g5.48xlarge",
    "ml.inf1.xlarge",
    "ml.inf1.2xlarge",
    "ml.inf1.6xlarge",
    "ml.inf1.24xlarge",
    "ml.trn1.2xlarge",
    "ml.trn1.32xlarge",
    "ml.trn1n.32xlarge",
    "ml.inf2.xlarge",
    "ml.inf2.8xlarge",
    "ml.inf2.24xlarge",
    "ml.inf2.48xlarge",
    "ml.p4d.24xlarge",
    "ml.p4de.24xlarge",
    "ml.p5.48xlarge",
    "ml.p6-b200.48xlarge",
    "ml.m6i.large",
    "ml.m6i.xlarge",
    "ml.m6i.2xlarge",
    "ml.m6i.4xlarge",
    "ml.m6i.8xlarge",
    "ml.m6i.12xlarge",
    "ml.m6i.16xlarge",
    "ml.m6i.24xlarge",
    "ml.m6i.32xlarge",
    "ml.m7i.large",
    "ml.m7i.xlarge",
    "ml.m7i.2xlarge",
    "ml.m7i.4xlarge",
    "ml.m7i.8xlarge",
    "ml.m7i.12xlarge",
    "ml.m7i.16xlarge",
    "ml.m7i.24xlarge",
    "ml.m7i.48xlarge",
    "ml.c6i.large",
    "ml.c6i.xlarge",
    "ml.c6i.2xlarge",
    "ml.c6i.4xlarge",
    "ml.c6i.8xlarge",
    "ml.c6i.12xlarge",
    "ml.c6i.16xlarge",
    "ml.c6i.24xlarge",
    "ml.c6i.32xlarge",
    "ml.c7i.large",
    "ml.c7i.xlarge",
    "ml.c7i.2xlarge",
    "ml.c7i.4xlarge",
    "ml.c7i.8xlarge",
    "ml.c7i.12xlarge",
    "ml.c7i.16xlarge",
    "ml.c7i.24xlarge",
    "ml.c7i.48xlarge",
    "ml.r6i.large",
    "ml.r6i.xlarge",
    "ml.r6i.2xlarge",
    "ml.r6i.4xlarge",
    "ml.r6i.8xlarge",
    "ml.r6i.12xlarge",
    "ml.r6i.16xlarge",
    "ml.r6i.24xlarge",
    "ml.r6i.32xlarge",
    "ml.r7i.large",
    "ml.r7i.xlarge",
    "ml.r7i.2xlarge",
    "ml.r7i.4xlarge",
    "ml.r7i.8xlarge",
    "ml.r7i.12xlarge",
    "ml.r7i.16xlarge",
    "ml.r7i.24xlarge",
    "ml.r7i.48xlarge",
    "ml.m6id.large",
    "ml.m6id.xlarge",
    "ml.m6id.2xlarge",
    "ml.m6id.4xlarge",
    "ml.m6id.8xlarge",
    "ml.m6id.12xlarge",
    "ml.m6id.16xlarge",
    "ml.m6id.24xlarge",
    "ml.m6id.32xlarge",
    "ml.c6id.large",
    "ml.c6id.xlarge",
    "ml.c6id.2xlarge",
    "ml.c6id.4xlarge",
    "ml.c6id.8xlarge",
    "ml.c6id.12xlarge",
    "ml.c6id.16xlarge",
    "ml.c6id.24xlarge",
    "ml.c6id.32xlarge",
    "ml.r6id.large",
    "ml.r6id.xlarge",
    "ml.r6id.2xlarge",
    "ml.r6id.4xlarge",
    "ml.r6id.8xlarge",
    "ml.r6id.12xlarge",
    "ml.r6id.16xlarge",
    "ml.r6id.24xlarge",
    "ml.r6id.32xlarge",
    "ml.g6.xlarge",
    "ml.g6.2xlarge",
    "ml.g6.4xlarge",
    "ml.g6.8xlarge",
    "ml.g6.12xlarge",
    "ml.g6.16xlarge",
    "ml.g6.24xlarge",
    "ml.g6.48xlarge",
    "ml.g7e.2xlarge",
    "ml.g7e.4xlarge",
    "ml.g7e.8xlarge",
    "ml.g7e.12xlarge",
    "ml.g7e.24xlarge",
    "ml.g7e.48xlarge",
    "ml.p5.4xlarge",
    "ml.p5en.48xlarge",
    "ml.g6e.xlarge",
    "ml.g6e.2xlarge",
    "ml.g6e.4xlarge",
    "ml.g6e.8xlarge",
    "ml.g6e.12xlarge",
    "ml.g6e.16xlarge",
    "ml.g6e.24xlarge",
    "ml.g6e.48xlarge",
]

NotebookInstanceAcceleratorType = Literal[
    "ml.eia1.medium",
    "ml.eia1.large",
    "ml.eia1.xlarge",
    "ml.eia2.medium",
    "ml.eia2.large",
    "ml.eia2.xlarge",
]

NotebookInstanceLifecycleConfigSortKey = Literal["Name", "CreationTime", "LastModifiedTime"]

NotebookInstanceLifecycleConfigSortOrder = Literal["Ascending", "Descending"]

NotebookInstanceSortKey = Literal["Name", "CreationTime", "Status"]

NotebookInstanceSortOrder = Literal["Ascending", "Descending"]

NotebookInstanceStatus = Literal[
    "Pending",
    "InService",
    "Stopping",
    "Stopped",
    "Failed",
    "Deleting",
    "Updating",
    "PendingMaintenance",
    "InMaintenance",
]

RootAccess = Literal["Enabled", "Disabled"]


@structure
class CreateNotebookInstanceInput(Structure):
    """Input of CreateNotebookInstance."""

    notebook_instance_name: str = member("NotebookInstanceName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*")
    instance_type: InstanceType | str = member("InstanceType")
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    subnet_id: str | None = member("SubnetId", default=None, length=(0, 32), pattern="[-0-9a-zA-Z]+")
    security_group_ids: list[str] | None = member(
        "SecurityGroupIds", default=None, length=(0, 5), each=Traits(length=(0, 32), pattern="[-0-9a-zA-Z]+")
    )
    ip_address_type: IPAddressType | str | None = member("IpAddressType", default=None)
    kms_key_id: str | None = member("KmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))
    lifecycle_config_name: str | None = member(
        "LifecycleConfigName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*"
    )
    direct_internet_access: DirectInternetAccess | str | None = member("DirectInternetAccess", default=None)
    volume_size_in_gb: int | None = member("VolumeSizeInGB", default=None, range=(5, 16384))
    accelerator_types: list[NotebookInstanceAcceleratorType | str] | None = member("AcceleratorTypes", default=None)
    default_code_repository: str | None = member(
        "DefaultCodeRepository",
        default=None,
        length=(1, 1024),
        pattern="https://[^/]+(?:/.*)?|[a-zA-Z0-9](?:-*[a-zA-Z0-9])*",
    )
    additional_code_repositories: list[str] | None = member(
        "AdditionalCodeRepositories",
        default=None,
        length=(0, 3),
        each=Traits(length=(1, 1024), pattern="https://[^/]+(?:/.*)?|[a-zA-Z0-9](?:-*[a-zA-Z0-9])*"),
    )
    root_access: RootAccess | str | None = member("RootAccess", default=None)
    platform_identifier: str | None = member(
        "PlatformIdentifier",
        default=None,
        length=(0, 20),
        pattern="(notebook-al1-v1|notebook-al2-v1|notebook-al2-v2|notebook-al2-v3|notebook-al2023-v1|notebook-al2023-v2)",
    )
    instance_metadata_service_configuration: InstanceMetadataServiceConfiguration | None = member(
        "InstanceMetadataServiceConfiguration", default=None
    )


@structure
class CreateNotebookInstanceLifecycleConfigInput(Structure):
    """Input of CreateNotebookInstanceLifecycleConfig."""

    notebook_instance_lifecycle_config_name: str = member(
        "NotebookInstanceLifecycleConfigName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*"
    )
    on_create: list[NotebookInstanceLifecycleHook] | None = member("OnCreate", default=None, length=(0, 1))
    on_start: list[NotebookInstanceLifecycleHook] | None = member("OnStart", default=None, length=(0, 1))
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateNotebookInstanceLifecycleConfigOutput(Output):
    """Output of CreateNotebookInstanceLifecycleConfig."""

    notebook_instance_lifecycle_config_arn: str | None = member(
        "NotebookInstanceLifecycleConfigArn", default=None, length=(0, 256)
    )


@structure
class CreateNotebookInstanceOutput(Output):
    """Output of CreateNotebookInstance."""

    notebook_instance_arn: str | None = member("NotebookInstanceArn", default=None, length=(0, 256))


@structure
class CreatePresignedNotebookInstanceUrlInput(Structure):
    """Input of CreatePresignedNotebookInstanceUrl."""

    notebook_instance_name: str = member("NotebookInstanceName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*")
    session_expiration_duration_in_seconds: int | None = member(
        "SessionExpirationDurationInSeconds", default=None, range=(1800, 43200)
    )


@structure
class CreatePresignedNotebookInstanceUrlOutput(Output):
    """Output of CreatePresignedNotebookInstanceUrl."""

    authorized_url: str | None = member("AuthorizedUrl", default=None)


@structure
class DeleteNotebookInstanceInput(Structure):
    """Input of DeleteNotebookInstance."""

    notebook_instance_name: str = member("NotebookInstanceName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*")


@structure
class DeleteNotebookInstanceLifecycleConfigInput(Structure):
    """Input of DeleteNotebookInstanceLifecycleConfig."""

    notebook_instance_lifecycle_config_name: str = member(
        "NotebookInstanceLifecycleConfigName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*"
    )


@structure
class DeleteNotebookInstanceLifecycleConfigOutput(Output):
    """Output of DeleteNotebookInstanceLifecycleConfig."""


@structure
class DeleteNotebookInstanceOutput(Output):
    """Output of DeleteNotebookInstance."""


@structure
class DescribeNotebookInstanceInput(Structure):
    """Input of DescribeNotebookInstance."""

    notebook_instance_name: str = member("NotebookInstanceName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*")


@structure
class DescribeNotebookInstanceLifecycleConfigInput(Structure):
    """Input of DescribeNotebookInstanceLifecycleConfig."""

    notebook_instance_lifecycle_config_name: str = member(
        "NotebookInstanceLifecycleConfigName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*"
    )


@structure
class DescribeNotebookInstanceLifecycleConfigOutput(Output):
    """Output of DescribeNotebookInstanceLifecycleConfig."""

    notebook_instance_lifecycle_config_arn: str | None = member(
        "NotebookInstanceLifecycleConfigArn", default=None, length=(0, 256)
    )
    notebook_instance_lifecycle_config_name: str | None = member(
        "NotebookInstanceLifecycleConfigName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*"
    )
    on_create: list[NotebookInstanceLifecycleHook] | None = member("OnCreate", default=None, length=(0, 1))
    on_start: list[NotebookInstanceLifecycleHook] | None = member("OnStart", default=None, length=(0, 1))
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    creation_time: datetime.datetime | None = member("CreationTime", default=None)


@structure
class DescribeNotebookInstanceOutput(Output):
    """Output of DescribeNotebookInstance."""

    notebook_instance_arn: str | None = member("NotebookInstanceArn", default=None, length=(0, 256))
    notebook_instance_name: str | None = member(
        "NotebookInstanceName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*"
    )
    notebook_instance_status: NotebookInstanceStatus | str | None = member("NotebookInstanceStatus", default=None)
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    url: str | None = member("Url", default=None)
    instance_type: InstanceType | str | None = member("InstanceType", default=None)
    ip_address_type: IPAddressType | str | None = member("IpAddressType", default=None)
    subnet_id: str | None = member("SubnetId", default=None, length=(0, 32), pattern="[-0-9a-zA-Z]+")
    security_groups: list[str] | None = member(
        "SecurityGroups", default=None, length=(0, 5), each=Traits(length=(0, 32), pattern="[-0-9a-zA-Z]+")
    )
    role_arn: str | None = member(
        "RoleArn", default=None, length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    kms_key_id: str | None = member("KmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")
    network_interface_id: str | None = member("NetworkInterfaceId", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    notebook_instance_lifecycle_config_name: str | None = member(
        "NotebookInstanceLifecycleConfigName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*"
    )
    direct_internet_access: DirectInternetAccess | str | None = member("DirectInternetAccess", default=None)
    volume_size_in_gb: int | None = member("VolumeSizeInGB", default=None, range=(5, 16384))
    accelerator_types: list[NotebookInstanceAcceleratorType | str] | None = member("AcceleratorTypes", default=None)
    default_code_repository: str | None = member(
        "DefaultCodeRepository",
        default=None,
        length=(1, 1024),
        pattern="https://[^/]+(?:/.*)?|[a-zA-Z0-9](?:-*[a-zA-Z0-9])*",
    )
    additional_code_repositories: list[str] | None = member(
        "AdditionalCodeRepositories",
        default=None,
        length=(0, 3),
        each=Traits(length=(1, 1024), pattern="https://[^/]+(?:/.*)?|[a-zA-Z0-9](?:-*[a-zA-Z0-9])*"),
    )
    root_access: RootAccess | str | None = member("RootAccess", default=None)
    platform_identifier: str | None = member(
        "PlatformIdentifier",
        default=None,
        length=(0, 20),
        pattern="(notebook-al1-v1|notebook-al2-v1|notebook-al2-v2|notebook-al2-v3|notebook-al2023-v1|notebook-al2023-v2)",
    )
    instance_metadata_service_configuration: InstanceMetadataServiceConfiguration | None = member(
        "InstanceMetadataServiceConfiguration", default=None
    )


@structure
class InstanceMetadataServiceConfiguration(Structure):
    """Part of CreateNotebookInstanceInput, DescribeNotebookInstanceOutput, UpdateNotebookInstanceInput."""

    minimum_instance_metadata_service_version: str = member(
        "MinimumInstanceMetadataServiceVersion", length=(0, 1), pattern="(1|2)"
    )


@structure
class ListNotebookInstanceLifecycleConfigsInput(Structure):
    """Input of ListNotebookInstanceLifecycleConfigs."""

    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    sort_by: NotebookInstanceLifecycleConfigSortKey | str | None = member("SortBy", default=None)
    sort_order: NotebookInstanceLifecycleConfigSortOrder | str | None = member("SortOrder", default=None)
    name_contains: str | None = member("NameContains", default=None, length=(0, 63), pattern="[a-zA-Z0-9-]+")
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    last_modified_time_before: datetime.datetime | None = member("LastModifiedTimeBefore", default=None)
    last_modified_time_after: datetime.datetime | None = member("LastModifiedTimeAfter", default=None)


@structure
class ListNotebookInstanceLifecycleConfigsOutput(Output):
    """Output of ListNotebookInstanceLifecycleConfigs."""

    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    notebook_instance_lifecycle_configs: list[NotebookInstanceLifecycleConfigSummary] | None = member(
        "NotebookInstanceLifecycleConfigs", default=None
    )


@structure
class ListNotebookInstancesInput(Structure):
    """Input of ListNotebookInstances."""

    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    sort_by: NotebookInstanceSortKey | str | None = member("SortBy", default=None)
    sort_order: NotebookInstanceSortOrder | str | None = member("SortOrder", default=None)
    name_contains: str | None = member("NameContains", default=None, length=(0, 63), pattern="[a-zA-Z0-9-]+")
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    last_modified_time_before: datetime.datetime | None = member("LastModifiedTimeBefore", default=None)
    last_modified_time_after: datetime.datetime | None = member("LastModifiedTimeAfter", default=None)
    status_equals: NotebookInstanceStatus | str | None = member("StatusEquals", default=None)
    notebook_instance_lifecycle_config_name_contains: str | None = member(
        "NotebookInstanceLifecycleConfigNameContains",
        default=None,
        length=(0, 63),
        pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*",
    )
    default_code_repository_contains: str | None = member(
        "DefaultCodeRepositoryContains", default=None, length=(0, 1024), pattern="[a-zA-Z0-9-]+"
    )
    additional_code_repository_equals: str | None = member(
        "AdditionalCodeRepositoryEquals",
        default=None,
        length=(1, 1024),
        pattern="https://[^/]+(?:/.*)?|[a-zA-Z0-9](?:-*[a-zA-Z0-9])*",
    )


@structure
class ListNotebookInstancesOutput(Output):
    """Output of ListNotebookInstances."""

    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    notebook_instances: list[NotebookInstanceSummary] | None = member("NotebookInstances", default=None)


@structure
class NotebookInstanceLifecycleConfigSummary(Structure):
    """Part of ListNotebookInstanceLifecycleConfigsOutput."""

    notebook_instance_lifecycle_config_name: str = member(
        "NotebookInstanceLifecycleConfigName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*"
    )
    notebook_instance_lifecycle_config_arn: str = member("NotebookInstanceLifecycleConfigArn", length=(0, 256))
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)


@structure
class NotebookInstanceLifecycleHook(Structure):
    """Part of CreateNotebookInstanceLifecycleConfigInput, DescribeNotebookInstanceLifecycleConfigOutput,
    UpdateNotebookInstanceLifecycleConfigInput.
    """

    content: str | None = member("Content", default=None, length=(1, 16384), pattern=r"[\S\s]+")


@structure
class NotebookInstanceSummary(Structure):
    """Part of ListNotebookInstancesOutput."""

    notebook_instance_name: str = member("NotebookInstanceName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*")
    notebook_instance_arn: str = member("NotebookInstanceArn", length=(0, 256))
    notebook_instance_status: NotebookInstanceStatus | str | None = member("NotebookInstanceStatus", default=None)
    url: str | None = member("Url", default=None)
    instance_type: InstanceType | str | None = member("InstanceType", default=None)
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    notebook_instance_lifecycle_config_name: str | None = member(
        "NotebookInstanceLifecycleConfigName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*"
    )
    default_code_repository: str | None = member(
        "DefaultCodeRepository",
        default=None,
        length=(1, 1024),
        pattern="https://[^/]+(?:/.*)?|[a-zA-Z0-9](?:-*[a-zA-Z0-9])*",
    )
    additional_code_repositories: list[str] | None = member(
        "AdditionalCodeRepositories",
        default=None,
        length=(0, 3),
        each=Traits(length=(1, 1024), pattern="https://[^/]+(?:/.*)?|[a-zA-Z0-9](?:-*[a-zA-Z0-9])*"),
    )


@structure
class StartNotebookInstanceInput(Structure):
    """Input of StartNotebookInstance."""

    notebook_instance_name: str = member("NotebookInstanceName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*")


@structure
class StartNotebookInstanceOutput(Output):
    """Output of StartNotebookInstance."""


@structure
class StopNotebookInstanceInput(Structure):
    """Input of StopNotebookInstance."""

    notebook_instance_name: str = member("NotebookInstanceName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*")


@structure
class StopNotebookInstanceOutput(Output):
    """Output of StopNotebookInstance."""


@structure
class UpdateNotebookInstanceInput(Structure):
    """Input of UpdateNotebookInstance."""

    notebook_instance_name: str = member("NotebookInstanceName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*")
    instance_type: InstanceType | str | None = member("InstanceType", default=None)
    ip_address_type: IPAddressType | str | None = member("IpAddressType", default=None)
    platform_identifier: str | None = member(
        "PlatformIdentifier",
        default=None,
        length=(0, 20),
        pattern="(notebook-al1-v1|notebook-al2-v1|notebook-al2-v2|notebook-al2-v3|notebook-al2023-v1|notebook-al2023-v2)",
    )
    role_arn: str | None = member(
        "RoleArn", default=None, length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    lifecycle_config_name: str | None = member(
        "LifecycleConfigName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*"
    )
    disassociate_lifecycle_config: bool | None = member("DisassociateLifecycleConfig", default=None)
    volume_size_in_gb: int | None = member("VolumeSizeInGB", default=None, range=(5, 16384))
    default_code_repository: str | None = member(
        "DefaultCodeRepository",
        default=None,
        length=(1, 1024),
        pattern="https://[^/]+(?:/.*)?|[a-zA-Z0-9](?:-*[a-zA-Z0-9])*",
    )
    additional_code_repositories: list[str] | None = member(
        "AdditionalCodeRepositories",
        default=None,
        length=(0, 3),
        each=Traits(length=(1, 1024), pattern="https://[^/]+(?:/.*)?|[a-zA-Z0-9](?:-*[a-zA-Z0-9])*"),
    )
    accelerator_types: list[NotebookInstanceAcceleratorType | str] | None = member("AcceleratorTypes", default=None)
    disassociate_accelerator_types: bool | None = member("DisassociateAcceleratorTypes", default=None)
    disassociate_default_code_repository: bool | None = member("DisassociateDefaultCodeRepository", default=None)
    disassociate_additional_code_repositories: bool | None = member(
        "DisassociateAdditionalCodeRepositories", default=None
    )
    root_access: RootAccess | str | None = member("RootAccess", default=None)
    instance_metadata_service_configuration: InstanceMetadataServiceConfiguration | None = member(
        "InstanceMetadataServiceConfiguration", default=None
    )


@structure
class UpdateNotebookInstanceLifecycleConfigInput(Structure):
    """Input of UpdateNotebookInstanceLifecycleConfig."""

    notebook_instance_lifecycle_config_name: str = member(
        "NotebookInstanceLifecycleConfigName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*"
    )
    on_create: list[NotebookInstanceLifecycleHook] | None = member("OnCreate", default=None, length=(0, 1))
    on_start: list[NotebookInstanceLifecycleHook] | None = member("OnStart", default=None, length=(0, 1))


@structure
class UpdateNotebookInstanceLifecycleConfigOutput(Output):
    """Output of UpdateNotebookInstanceLifecycleConfig."""


@structure
class UpdateNotebookInstanceOutput(Output):
    """Output of UpdateNotebookInstance."""
