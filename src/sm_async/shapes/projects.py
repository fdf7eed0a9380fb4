# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of projects."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, member, structure

from .common import Tag, UserContext

ProjectSortBy = Literal["Name", "CreationTime"]

ProjectSortOrder = Literal["Ascending", "Descending"]

ProjectStatus = Literal[
    "Pending",
    "CreateInProgress",
    "CreateCompleted",
    "CreateFailed",
    "DeleteInProgress",
    "DeleteFailed",
    "DeleteCompleted",
    "UpdateInProgress",
    "UpdateCompleted",
    "UpdateFailed",
]

SagemakerServicecatalogStatus = Literal["Enabled", "Disabled"]


@structure
class CfnCreateTemplateProvider(Structure):
    """Part of CreateTemplateProvider."""

    template_name: str = member("TemplateName", length=(1, 32), pattern="(?=.{1,32}$)[a-zA-Z0-9](-*[a-zA-Z0-9])*")
    template_url: str = member("TemplateURL", length=(1, 1024), pattern="(?=.{1,1024}$)(https)://([^/]+)/(.+)")
    role_arn: str | None = member(
        "RoleARN", default=None, length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    parameters: list[CfnStackCreateParameter] | None = member("Parameters", default=None, length=(0, 180))


@structure
class CfnStackCreateParameter(Structure):
    """Part of CfnCreateTemplateProvider."""

    key: str = member("Key", length=(1, 255), pattern=".{1,255}")
    value: str | None = member("Value", default=None, length=(0, 4096), pattern=".{0,4096}")


@structure
class CfnStackDetail(Structure):
    """Part of CfnTemplateProviderDetail."""

    status_message: str = member("StatusMessage", length=(1, 4096), pattern=".{1,4096}")
    name: str | None = member("Name", default=None, length=(1, 128), pattern="[A-Za-z][A-Za-z0-9-]{0,127}")
    id: str | None = member(
        "Id",
        default=None,
        length=(1, 256),
        pattern=r"(?=.{1,256}$)arn:aws[a-z\-]*:cloudformation:[a-z0-9\-]*:[0-9]{12}:stack/[a-zA-Z][a-zA-Z0-9-]{0,127}/.*",
    )


@structure
class CfnStackParameter(Structure):
    """Part of CfnTemplateProviderDetail."""

    key: str = member("Key", length=(1, 255), pattern=".{1,255}")
    value: str | None = member("Value", default=None, length=(0, 4096), pattern=".{0,4096}")


@structure
class CfnStackUpdateParameter(Structure):
    """Part of CfnUpdateTemplateProvider."""

    key: str = member("Key", length=(1, 255), pattern=".{1,255}")
    value: str | None = member("Value", default=None, length=(0, 4096), pattern=".{0,4096}")


@structure
class CfnTemplateProviderDetail(Structure):
    """Part of TemplateProviderDetail."""

    template_name: str = member("TemplateName", length=(1, 32), pattern="(?=.{1,32}$)[a-zA-Z0-9](-*[a-zA-Z0-9])*")
    template_url: str = member("TemplateURL", length=(1, 1024), pattern="(?=.{1,1024}$)(https)://([^/]+)/(.+)")
    role_arn: str | None = member(
        "RoleARN", default=None, length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    parameters: list[CfnStackParameter] | None = member("Parameters", default=None, length=(0, 180))
    stack_detail: CfnStackDetail | None = member("StackDetail", default=None)


@structure
class CfnUpdateTemplateProvider(Structure):
    """Part of UpdateTemplateProvider."""

    template_name: str = member("TemplateName", length=(1, 32), pattern="(?=.{1,32}$)[a-zA-Z0-9](-*[a-zA-Z0-9])*")
    template_url: str = member("TemplateURL", length=(1, 1024), pattern="(?=.{1,1024}$)(https)://([^/]+)/(.+)")
    parameters: list[CfnStackUpdateParameter] | None = member("Parameters", default=None, length=(0, 180))


@structure
class CreateProjectInput(Structure):
    """Input of CreateProject."""

    project_name: str = member("ProjectName", length=(1, 32), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}")
    project_description: str | None = member(
        "ProjectDescription",
        default=None,
        length=(0, 1024),
        pattern=r"[^\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ud800-\uf8ff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f\U000f0000-\U0010ffff]*",
    )
    service_catalog_provisioning_details: ServiceCatalogProvisioningDetails | None = member(
        "ServiceCatalogProvisioningDetails", default=None
    )
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))
    template_providers: list[CreateTemplateProvider] | None = member("TemplateProviders", default=None, length=(1, 1))


@structure
class CreateProjectOutput(Output):
    """Output of CreateProject."""

    project_arn: str = member(
        "ProjectArn",
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:project/[\S]{1,2048}",
    )
    project_id: str = member("ProjectId", length=(1, 20), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*")


@structure
class CreateTemplateProvider(Structure):
    """Part of CreateProjectInput."""

    cfn_template_provider: CfnCreateTemplateProvider | None = member("CfnTemplateProvider", default=None)


@structure
class DeleteProjectInput(Structure):
    """Input of DeleteProject."""

    project_name: str = member("ProjectName", length=(1, 32), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}")


@structure
class DeleteProjectOutput(Output):
    """Output of DeleteProject."""


@structure
class DescribeProjectInput(Structure):
    """Input of DescribeProject."""

    project_name: str = member("ProjectName", length=(1, 32), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}")


@structure
class DescribeProjectOutput(Output):
    """Output of DescribeProject."""

    project_arn: str = member(
        "ProjectArn",
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:project/[\S]{1,2048}",
    )
    project_name: str = member("ProjectName", length=(1, 32), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}")
    project_id: str = member("ProjectId", length=(1, 20), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*")
    project_status: ProjectStatus | str = member("ProjectStatus")
    creation_time: datetime.datetime = member("CreationTime")
    project_description: str | None = member(
        "ProjectDescription",
        default=None,
        length=(0, 1024),
        pattern=r"[^\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ud800-\uf8ff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f\U000f0000-\U0010ffff]*",
    )
    service_catalog_provisioning_details: ServiceCatalogProvisioningDetails | None = member(
        "ServiceCatalogProvisioningDetails", default=None
    )
    service_catalog_provisioned_product_details: ServiceCatalogProvisionedProductDetails | None = member(
        "ServiceCatalogProvisionedProductDetails", default=None
    )
    template_provider_details: list[TemplateProviderDetail] | None = member(
        "TemplateProviderDetails", default=None, length=(1, 1)
    )
    created_by: UserContext | None = member("CreatedBy", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    last_modified_by: UserContext | None = member("LastModifiedBy", default=None)


@structure
class DisableSagemakerServicecatalogPortfolioInput(Structure):
    """Input of DisableSagemakerServicecatalogPortfolio."""


@structure
class DisableSagemakerServicecatalogPortfolioOutput(Output):
    """Output of DisableSagemakerServicecatalogPortfolio."""


@structure
class EnableSagemakerServicecatalogPortfolioInput(Structure):
    """Input of EnableSagemakerServicecatalogPortfolio."""


@structure
class EnableSagemakerServicecatalogPortfolioOutput(Output):
    """Output of EnableSagemakerServicecatalogPortfolio."""


@structure
class GetSagemakerServicecatalogPortfolioStatusInput(Structure):
    """Input of GetSagemakerServicecatalogPortfolioStatus."""


@structure
class GetSagemakerServicecatalogPortfolioStatusOutput(Output):
    """Output of GetSagemakerServicecatalogPortfolioStatus."""

    status: SagemakerServicecatalogStatus | str | None = member("Status", default=None)


@structure
class ListProjectsInput(Structure):
    """Input of ListProjects."""

    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    name_contains: str | None = member(
        "NameContains", default=None, length=(1, 32), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}"
    )
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    sort_by: ProjectSortBy | str | None = member("SortBy", default=None)
    sort_order: ProjectSortOrder | str | None = member("SortOrder", default=None)


@structure
class ListProjectsOutput(Output):
    """Output of ListProjects."""

    project_summary_list: list[ProjectSummary] = member("ProjectSummaryList")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ProjectSummary(Structure):
    """Part of ListProjectsOutput."""

    project_name: str = member("ProjectName", length=(1, 32), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}")
    project_arn: str = member(
        "ProjectArn",
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:project/[\S]{1,2048}",
    )
    project_id: str = member("ProjectId", length=(1, 20), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*")
    creation_time: datetime.datetime = member("CreationTime")
    project_status: ProjectStatus | str = member("ProjectStatus")
    project_description: str | None = member(
        "ProjectDescription",
        default=None,
        length=(0, 1024),
        pattern=r"[^\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ud800-\uf8ff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f\U000f0000-\U0010ffff]*",
    )


@structure
class ProvisioningParameter(Structure):
    """Part of ServiceCatalogProvisioningDetails, ServiceCatalogProvisioningUpdateDetails."""

    key: str | None = member("Key", default=None, length=(1, 1000), pattern=".*")
    value: str | None = member("Value", default=None, length=(0, 4096), pattern=".*")


@structure
class ServiceCatalogProvisionedProductDetails(Structure):
    """Part of DescribeProjectOutput, Project."""

    provisioned_product_id: str | None = member(
        "ProvisionedProductId", default=None, length=(1, 100), pattern=r"[a-zA-Z0-9_\-]*"
    )
    provisioned_product_status_message: str | None = member(
        "ProvisionedProductStatusMessage", default=None, pattern=".*"
    )


@structure
class ServiceCatalogProvisioningDetails(Structure):
    """Part of CreateProjectInput, DescribeProjectOutput, Project."""

    product_id: str = member("ProductId", length=(1, 100), pattern=r"[a-zA-Z0-9_\-]*")
    provisioning_artifact_id: str | None = member(
        "ProvisioningArtifactId", default=None, length=(1, 100), pattern=r"[a-zA-Z0-9_\-]*"
    )
    path_id: str | None = member("PathId", default=None, length=(1, 100), pattern=r"[a-zA-Z0-9_\-]*")
    provisioning_parameters: list[ProvisioningParameter] | None = member("ProvisioningParameters", default=None)


@structure
class ServiceCatalogProvisioningUpdateDetails(Structure):
    """Part of UpdateProjectInput."""

    provisioning_artifact_id: str | None = member(
        "ProvisioningArtifactId", default=None, length=(1, 100), pattern=r"[a-zA-Z0-9_\-]*"
    )
    provisioning_parameters: list[ProvisioningParameter] | None = member("ProvisioningParameters", default=None)


@structure
class TemplateProviderDetail(Structure):
    """Part of DescribeProjectOutput, Project."""

    cfn_template_provider_detail: CfnTemplateProviderDetail | None = member("CfnTemplateProviderDetail", default=None)


@structure
class UpdateProjectInput(Structure):
    """Input of UpdateProject."""

    project_name: str = member("ProjectName", length=(1, 32), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}")
    project_description: str | None = member(
        "ProjectDescription",
        default=None,
        length=(0, 1024),
        pattern=r"[^\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ud800-\uf8ff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f\U000f0000-\U0010ffff]*",
    )
    service_catalog_provisioning_update_details: ServiceCatalogProvisioningUpdateDetails | None = member(
        "ServiceCatalogProvisioningUpdateDetails", default=None
    )
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))
    template_providers_to_update: list[UpdateTemplateProvider] | None = member(
        "TemplateProvidersToUpdate", default=None, length=(1, 1)
    )


@structure
class UpdateProjectOutput(Output):
    """Output of UpdateProject."""

    project_arn: str = member(
        "ProjectArn",
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:project/[\S]{1,2048}",
    )


@structure
class UpdateTemplateProvider(Structure):
    """Part of UpdateProjectInput."""

    cfn_template_provider: CfnUpdateTemplateProvider | None = member("CfnTemplateProvider", default=None)
