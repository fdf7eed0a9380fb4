# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of lineage: actions, artifacts, contexts and associations."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Traits, member, structure

from .common import SortOrder, Tag, UserContext
from .common_jobs import MetadataProperties

ActionStatus = Literal["Unknown", "InProgress", "Completed", "Failed", "Stopping", "Stopped"]

ArtifactSourceIdType = Literal["MD5Hash", "S3ETag", "S3Version", "Custom"]

AssociationEdgeType = Literal["ContributedTo", "AssociatedWith", "DerivedFrom", "Produced", "SameAs"]

Direction = Literal["Both", "Ascendants", "Descendants"]

LineageType = Literal["TrialComponent", "Artifact", "Context", "Action"]

SortActionsBy = Literal["Name", "CreationTime"]

SortArtifactsBy = Literal["CreationTime"]

SortAssociationsBy = Literal["SourceArn", "DestinationArn", "SourceType", "DestinationType", "CreationTime"]

SortContextsBy = Literal["Name", "CreationTime"]

SortLineageGroupsBy = Literal["Name", "CreationTime"]


@structure
class ActionSource(Structure):
    """Part of ActionSummary, CreateActionRequest, DescribeActionResponse."""

    source_uri: str = member("SourceUri", length=(1, 2048), pattern=".*")
    source_type: str | None = member("SourceType", default=None, length=(0, 256))
    source_id: str | None = member("SourceId", default=None, length=(0, 256))


@structure
class ActionSummary(Structure):
    """Part of ListActionsResponse."""

    action_arn: str | None = member(
        "ActionArn", default=None, length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:action/.*"
    )
    action_name: str | None = member(
        "ActionName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    source: ActionSource | None = member("Source", default=None)
    action_type: str | None = member("ActionType", default=None, length=(0, 64))
    status: ActionStatus | str | None = member("Status", default=None)
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)


@structure
class AddAssociationRequest(Structure):
    """Input of AddAssociation."""

    source_arn: str = member(
        "SourceArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:(experiment|experiment-trial-component|artifact|action|context)/.*",
    )
    destination_arn: str = member(
        "DestinationArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:(experiment|experiment-trial-component|artifact|action|context)/.*",
    )
    association_type: AssociationEdgeType | str | None = member("AssociationType", default=None)


@structure
class AddAssociationResponse(Output):
    """Output of AddAssociation."""

    source_arn: str | None = member(
        "SourceArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:(experiment|experiment-trial-component|artifact|action|context)/.*",
    )
    destination_arn: str | None = member(
        "DestinationArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:(experiment|experiment-trial-component|artifact|action|context)/.*",
    )


@structure
class ArtifactSource(Structure):
    """Part of ArtifactSummary, CreateArtifactRequest, DeleteArtifactRequest and 1 more."""

    source_uri: str = member("SourceUri", length=(1, 2048), pattern=".*")
    source_types: list[ArtifactSourceType] | None = member("SourceTypes", default=None)


@structure
class ArtifactSourceType(Structure):
    """Part of ArtifactSource."""

    source_id_type: ArtifactSourceIdType | str = member("SourceIdType")
    value: str = member("Value", length=(0, 256))


@structure
class ArtifactSummary(Structure):
    """Part of ListArtifactsResponse."""

    artifact_arn: str | None = member(
        "ArtifactArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:artifact/.*",
    )
    artifact_name: str | None = member(
        "ArtifactName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    source: ArtifactSource | None = member("Source", default=None)
    artifact_type: str | None = member("ArtifactType", default=None, length=(0, 256))
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)


@structure
class AssociationSummary(Structure):
    """Part of ListAssociationsResponse."""

    source_arn: str | None = member(
        "SourceArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:(experiment|experiment-trial-component|artifact|action|context)/.*",
    )
    destination_arn: str | None = member(
        "DestinationArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:(experiment|experiment-trial-component|artifact|action|context)/.*",
    )
    source_type: str | None = member("SourceType", default=None, length=(0, 256))
    destination_type: str | None = member("DestinationType", default=None, length=(0, 256))
    association_type: AssociationEdgeType | str | None = member("AssociationType", default=None)
    source_name: str | None = member(
        "SourceName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    destination_name: str | None = member(
        "DestinationName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    created_by: UserContext | None = member("CreatedBy", default=None)


@structure
class ContextSource(Structure):
    """Part of ContextSummary, CreateContextRequest, DescribeContextResponse."""

    source_uri: str = member("SourceUri", length=(1, 2048), pattern=".*")
    source_type: str | None = member("SourceType", default=None, length=(0, 256))
    source_id: str | None = member("SourceId", default=None, length=(0, 256))


@structure
class ContextSummary(Structure):
    """Part of ListContextsResponse."""

    context_arn: str | None = member(
        "ContextArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:context/.*",
    )
    context_name: str | None = member(
        "ContextName", default=None, length=(1, 120), pattern="[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,119}"
    )
    source: ContextSource | None = member("Source", default=None)
    context_type: str | None = member("ContextType", default=None, length=(0, 256))
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)


@structure
class CreateActionRequest(Structure):
    """Input of CreateAction."""

    action_name: str = member("ActionName", length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}")
    source: ActionSource = member("Source")
    action_type: str = member("ActionType", length=(0, 256))
    description: str | None = member("Description", default=None, length=(0, 3072), pattern=".*")
    status: ActionStatus | str | None = member("Status", default=None)
    properties: dict[str, str] | None = member(
        "Properties",
        default=None,
        length=(0, 30),
        key=Traits(length=(0, 2500), pattern=".*"),
        value=Traits(length=(0, 2500), pattern=".*"),
    )
    metadata_properties: MetadataProperties | None = member("MetadataProperties", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateActionResponse(Output):
    """Output of CreateAction."""

    action_arn: str | None = member(
        "ActionArn", default=None, length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:action/.*"
    )


@structure
class CreateArtifactRequest(Structure):
    """Input of CreateArtifact."""

    source: ArtifactSource = member("Source")
    artifact_type: str = member("ArtifactType", length=(0, 256))
    artifact_name: str | None = member(
        "ArtifactName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    properties: dict[str, str] | None = member(
        "Properties",
        default=None,
        length=(0, 30),
        key=Traits(length=(0, 2500), pattern=".*"),
        value=Traits(length=(0, 4096), pattern=".*"),
    )
    metadata_properties: MetadataProperties | None = member("MetadataProperties", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateArtifactResponse(Output):
    """Output of CreateArtifact."""

    artifact_arn: str | None = member(
        "ArtifactArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:artifact/.*",
    )


@structure
class CreateContextRequest(Structure):
    """Input of CreateContext."""

    context_name: str = member("ContextName", length=(1, 120), pattern="[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,119}")
    source: ContextSource = member("Source")
    context_type: str = member("ContextType", length=(0, 256))
    description: str | None = member("Description", default=None, length=(0, 3072), pattern=".*")
    properties: dict[str, str] | None = member(
        "Properties",
        default=None,
        length=(0, 30),
        key=Traits(length=(0, 2500), pattern=".*"),
        value=Traits(length=(0, 2500), pattern=".*"),
    )
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateContextResponse(Output):
    """Output of CreateContext."""

    context_arn: str | None = member(
        "ContextArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:context/.*",
    )


@structure
class DeleteActionRequest(Structure):
    """Input of DeleteAction."""

    action_name: str = member("ActionName", length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}")


@structure
class DeleteActionResponse(Output):
    """Output of DeleteAction."""

    action_arn: str | None = member(
        "ActionArn", default=None, length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:action/.*"
    )


@structure
class DeleteArtifactRequest(Structure):
    """Input of DeleteArtifact."""

    artifact_arn: str | None = member(
        "ArtifactArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:artifact/.*",
    )
    source: ArtifactSource | None = member("Source", default=None)


@structure
class DeleteArtifactResponse(Output):
    """Output of DeleteArtifact."""

    artifact_arn: str | None = member(
        "ArtifactArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:artifact/.*",
    )


@structure
class DeleteAssociationRequest(Structure):
    """Input of DeleteAssociation."""

    source_arn: str = member(
        "SourceArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:(experiment|experiment-trial-component|artifact|action|context)/.*",
    )
    destination_arn: str = member(
        "DestinationArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:(experiment|experiment-trial-component|artifact|action|context)/.*",
    )


@structure
class DeleteAssociationResponse(Output):
    """Output of DeleteAssociation."""

    source_arn: str | None = member(
        "SourceArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:(experiment|experiment-trial-component|artifact|action|context)/.*",
    )
    destination_arn: str | None = member(
        "DestinationArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:(experiment|experiment-trial-component|artifact|action|context)/.*",
    )


@structure
class DeleteContextRequest(Structure):
    """Input of DeleteContext."""

    context_name: str = member("ContextName", length=(1, 120), pattern="[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,119}")


@structure
class DeleteContextResponse(Output):
    """Output of DeleteContext."""

    context_arn: str | None = member(
        "ContextArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:context/.*",
    )


@structure
class DescribeActionRequest(Structure):
    """Input of DescribeAction."""

    action_name: str = member(
        "ActionName",
        length=(1, 256),
        pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:(experiment|experiment-trial|experiment-trial-component|artifact|action|context)\/)?([a-zA-Z0-9](-*[a-zA-Z0-9]){0,119})",
    )


@structure
class DescribeActionResponse(Output):
    """Output of DescribeAction."""

    action_name: str | None = member(
        "ActionName",
        default=None,
        length=(1, 256),
        pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:(experiment|experiment-trial|experiment-trial-component|artifact|action|context)\/)?([a-zA-Z0-9](-*[a-zA-Z0-9]){0,119})",
    )
    action_arn: str | None = member(
        "ActionArn", default=None, length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:action/.*"
    )
    source: ActionSource | None = member("Source", default=None)
    action_type: str | None = member("ActionType", default=None, length=(0, 256))
    description: str | None = member("Description", default=None, length=(0, 3072), pattern=".*")
    status: ActionStatus | str | None = member("Status", default=None)
    properties: dict[str, str] | None = member(
        "Properties",
        default=None,
        length=(0, 30),
        key=Traits(length=(0, 2500), pattern=".*"),
        value=Traits(length=(0, 2500), pattern=".*"),
    )
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    created_by: UserContext | None = member("CreatedBy", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    last_modified_by: UserContext | None = member("LastModifiedBy", default=None)
    metadata_properties: MetadataProperties | None = member("MetadataProperties", default=None)
    lineage_group_arn: str | None = member(
        "LineageGroupArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:lineage-group/.*",
    )


@structure
class DescribeArtifactRequest(Structure):
    """Input of DescribeArtifact."""

    artifact_arn: str = member(
        "ArtifactArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:artifact/.*"
    )


@structure
class DescribeArtifactResponse(Output):
    """Output of DescribeArtifact."""

    artifact_name: str | None = member(
        "ArtifactName",
        default=None,
        length=(1, 256),
        pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:(experiment|experiment-trial|experiment-trial-component|artifact|action|context)\/)?([a-zA-Z0-9](-*[a-zA-Z0-9]){0,119})",
    )
    artifact_arn: str | None = member(
        "ArtifactArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:artifact/.*",
    )
    source: ArtifactSource | None = member("Source", default=None)
    artifact_type: str | None = member("ArtifactType", default=None, length=(0, 256))
    properties: dict[str, str] | None = member(
        "Properties",
        default=None,
        length=(0, 30),
        key=Traits(length=(0, 2500), pattern=".*"),
        value=Traits(length=(0, 2500), pattern=".*"),
    )
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    created_by: UserContext | None = member("CreatedBy", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    last_modified_by: UserContext | None = member("LastModifiedBy", default=None)
    metadata_properties: MetadataProperties | None = member("MetadataProperties", default=None)
    lineage_group_arn: str | None = member(
        "LineageGroupArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:lineage-group/.*",
    )


@structure
class DescribeContextRequest(Structure):
    """Input of DescribeContext."""

    context_name: str = member(
        "ContextName",
        length=(1, 256),
        pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:context\/)?([a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,119})",
    )


@structure
class DescribeContextResponse(Output):
    """Output of DescribeContext."""

    context_name: str | None = member(
        "ContextName", default=None, length=(1, 120), pattern="[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,119}"
    )
    context_arn: str | None = member(
        "ContextArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:context/.*",
    )
    source: ContextSource | None = member("Source", default=None)
    context_type: str | None = member("ContextType", default=None, length=(0, 256))
    description: str | None = member("Description", default=None, length=(0, 3072), pattern=".*")
    properties: dict[str, str] | None = member(
        "Properties",
        default=None,
        length=(0, 30),
        key=Traits(length=(0, 2500), pattern=".*"),
        value=Traits(length=(0, 2500), pattern=".*"),
    )
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    created_by: UserContext | None = member("CreatedBy", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    last_modified_by: UserContext | None = member("LastModifiedBy", default=None)
    lineage_group_arn: str | None = member(
        "LineageGroupArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:lineage-group/.*",
    )


@structure
class DescribeLineageGroupRequest(Structure):
    """Input of DescribeLineageGroup."""

    lineage_group_name: str = member("LineageGroupName", length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}")


@structure
class DescribeLineageGroupResponse(Output):
    """Output of DescribeLineageGroup."""

    lineage_group_name: str | None = member(
        "LineageGroupName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    lineage_group_arn: str | None = member(
        "LineageGroupArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:lineage-group/.*",
    )
    display_name: str | None = member(
        "DisplayName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    description: str | None = member("Description", default=None, length=(0, 3072), pattern=".*")
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    created_by: UserContext | None = member("CreatedBy", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    last_modified_by: UserContext | None = member("LastModifiedBy", default=None)


@structure
class Edge(Structure):
    """Part of QueryLineageResponse."""

    source_arn: str | None = member(
        "SourceArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:(experiment|experiment-trial-component|artifact|action|context)/.*",
    )
    destination_arn: str | None = member(
        "DestinationArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:(experiment|experiment-trial-component|artifact|action|context)/.*",
    )
    association_type: AssociationEdgeType | str | None = member("AssociationType", default=None)


@structure
class GetLineageGroupPolicyRequest(Structure):
    """Input of GetLineageGroupPolicy."""

    lineage_group_name: str = member(
        "LineageGroupName",
        length=(1, 256),
        pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:lineage-group\/)?([a-zA-Z0-9](-*[a-zA-Z0-9]){0,119})",
    )


@structure
class GetLineageGroupPolicyResponse(Output):
    """Output of GetLineageGroupPolicy."""

    lineage_group_arn: str | None = member(
        "LineageGroupArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:lineage-group/.*",
    )
    resource_policy: str | None = member("ResourcePolicy", default=None, length=(0, 20480), pattern="(?s:.*)")


@structure
class LineageGroupSummary(Structure):
    """Part of ListLineageGroupsResponse."""

    lineage_group_arn: str | None = member(
        "LineageGroupArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:lineage-group/.*",
    )
    lineage_group_name: str | None = member(
        "LineageGroupName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    display_name: str | None = member(
        "DisplayName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)


@structure
class ListActionsRequest(Structure):
    """Input of ListActions."""

    source_uri: str | None = member("SourceUri", default=None, length=(1, 2048), pattern=".*")
    action_type: str | None = member("ActionType", default=None, length=(0, 256))
    created_after: datetime.datetime | None = member("CreatedAfter", default=None)
    created_before: datetime.datetime | None = member("CreatedBefore", default=None)
    sort_by: SortActionsBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))


@structure
class ListActionsResponse(Output):
    """Output of ListActions."""

    action_summaries: list[ActionSummary] | None = member("ActionSummaries", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListArtifactsRequest(Structure):
    """Input of ListArtifacts."""

    source_uri: str | None = member("SourceUri", default=None, length=(1, 2048), pattern=".*")
    artifact_type: str | None = member("ArtifactType", default=None, length=(0, 256))
    created_after: datetime.datetime | None = member("CreatedAfter", default=None)
    created_before: datetime.datetime | None = member("CreatedBefore", default=None)
    sort_by: SortArtifactsBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))


@structure
class ListArtifactsResponse(Output):
    """Output of ListArtifacts."""

    artifact_summaries: list[ArtifactSummary] | None = member("ArtifactSummaries", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListAssociationsRequest(Structure):
    """Input of ListAssociations."""

    source_arn: str | None = member(
        "SourceArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:(experiment|experiment-trial-component|artifact|action|context)/.*",
    )
    destination_arn: str | None = member(
        "DestinationArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:(experiment|experiment-trial-component|artifact|action|context)/.*",
    )
    source_type: str | None = member("SourceType", default=None, length=(0, 256))
    destination_type: str | None = member("DestinationType", default=None, length=(0, 256))
    association_type: AssociationEdgeType | str | None = member("AssociationType", default=None)
    created_after: datetime.datetime | None = member("CreatedAfter", default=None)
    created_before: datetime.datetime | None = member("CreatedBefore", default=None)
    sort_by: SortAssociationsBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))


@structure
class ListAssociationsResponse(Output):
    """Output of ListAssociations."""

    association_summaries: list[AssociationSummary] | None = member("AssociationSummaries", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListContextsRequest(Structure):
    """Input of ListContexts."""

    source_uri: str | None = member("SourceUri", default=None, length=(1, 2048), pattern=".*")
    context_type: str | None = member("ContextType", default=None, length=(0, 256))
    created_after: datetime.datetime | None = member("CreatedAfter", default=None)
    created_before: datetime.datetime | None = member("CreatedBefore", default=None)
    sort_by: SortContextsBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))


@structure
class ListContextsResponse(Output):
    """Output of ListContexts."""

    context_summaries: list[ContextSummary] | None = member("ContextSummaries", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListLineageGroupsRequest(Structure):
    """Input of ListLineageGroups."""

    created_after: datetime.datetime | None = member("CreatedAfter", default=None)
    created_before: datetime.datetime | None = member("CreatedBefore", default=None)
    sort_by: SortLineageGroupsBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))


@structure
class ListLineageGroupsResponse(Output):
    """Output of ListLineageGroups."""

    lineage_group_summaries: list[LineageGroupSummary] | None = member("LineageGroupSummaries", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class QueryFilters(Structure):
    """Part of QueryLineageRequest."""

    types: list[str] | None = member("Types", default=None, length=(0, 5), each=Traits(length=(0, 40)))
    lineage_types: list[LineageType | str] | None = member("LineageTypes", default=None, length=(0, 4))
    created_before: datetime.datetime | None = member("CreatedBefore", default=None)
    created_after: datetime.datetime | None = member("CreatedAfter", default=None)
    modified_before: datetime.datetime | None = member("ModifiedBefore", default=None)
    modified_after: datetime.datetime | None = member("ModifiedAfter", default=None)
    properties: dict[str, str] | None = member(
        "Properties", default=None, length=(0, 5), key=Traits(length=(0, 256)), value=Traits(length=(0, 256))
    )


@structure
class QueryLineageRequest(Structure):
    """Input of QueryLineage."""

    start_arns: list[str] | None = member(
        "StartArns",
        default=None,
        length=(0, 1),
        each=Traits(
            length=(0, 256),
            pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:(experiment|experiment-trial-component|artifact|action|context)/.*",
        ),
    )
    direction: Direction | str | None = member("Direction", default=None)
    include_edges: bool | None = member("IncludeEdges", default=None)
    filters: QueryFilters | None = member("Filters", default=None)
    max_depth: int | None = member("MaxDepth", default=None, range=(None, 10))
    max_results: int | None = member("MaxResults", default=None, range=(None, 50))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192))


@structure
class QueryLineageResponse(Output):
    """Output of QueryLineage."""

    vertices: list[Vertex] | None = member("Vertices", default=None)
    edges: list[Edge] | None = member("Edges", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192))


@structure
class UpdateActionRequest(Structure):
    """Input of UpdateAction."""

    action_name: str = member("ActionName", length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}")
    description: str | None = member("Description", default=None, length=(0, 3072), pattern=".*")
    status: ActionStatus | str | None = member("Status", default=None)
    properties: dict[str, str] | None = member(
        "Properties",
        default=None,
        length=(0, 30),
        key=Traits(length=(0, 2500), pattern=".*"),
        value=Traits(length=(0, 2500), pattern=".*"),
    )
    properties_to_remove: list[str] | None = member(
        "PropertiesToRemove", default=None, each=Traits(length=(0, 2500), pattern=".*")
    )


@structure
class UpdateActionResponse(Output):
    """Output of UpdateAction."""

    action_arn: str | None = member(
        "ActionArn", default=None, length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:action/.*"
    )


@structure
class UpdateArtifactRequest(Structure):
    """Input of UpdateArtifact."""

    artifact_arn: str = member(
        "ArtifactArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:artifact/.*"
    )
    artifact_name: str | None = member(
        "ArtifactName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    properties: dict[str, str] | None = member(
        "Properties",
        default=None,
        length=(0, 30),
        key=Traits(length=(0, 2500), pattern=".*"),
        value=Traits(length=(0, 4096), pattern=".*"),
    )
    properties_to_remove: list[str] | None = member(
        "PropertiesToRemove", default=None, each=Traits(length=(0, 2500), pattern=".*")
    )


@structure
class UpdateArtifactResponse(Output):
    """Output of UpdateArtifact."""

    artifact_arn: str | None = member(
        "ArtifactArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:artifact/.*",
    )


@structure
class UpdateContextRequest(Structure):
    """Input of UpdateContext."""

    context_name: str = member("ContextName", length=(1, 120), pattern="[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,119}")
    description: str | None = member("Description", default=None, length=(0, 3072), pattern=".*")
    properties: dict[str, str] | None = member(
        "Properties",
        default=None,
        length=(0, 30),
        key=Traits(length=(0, 2500), pattern=".*"),
        value=Traits(length=(0, 2500), pattern=".*"),
    )
    properties_to_remove: list[str] | None = member(
        "PropertiesToRemove", default=None, each=Traits(length=(0, 2500), pattern=".*")
    )


@structure
class UpdateContextResponse(Output):
    """Output of UpdateContext."""

    context_arn: str | None = member(
        "ContextArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:context/.*",
    )


@structure
class Vertex(Structure):
    """Part of QueryLineageResponse."""

    arn: str | None = member(
        "Arn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:(experiment|experiment-trial-component|artifact|action|context)/.*",
    )
    type: str | None = member("Type", default=None, length=(0, 40))
    lineage_type: LineageType | str | None = member("LineageType", default=None)
