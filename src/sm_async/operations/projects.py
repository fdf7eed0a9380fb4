# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on projects."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class ProjectsOperations(Operations):
    """Operations on projects."""

    async def create_project(
        self,
        *,
        project_name: str,
        project_description: str | None = None,
        service_catalog_provisioning_details: shapes.ServiceCatalogProvisioningDetails | None = None,
        tags: list[shapes.Tag] | None = None,
        template_providers: list[shapes.CreateTemplateProvider] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateProjectOutput:
        """Create a project.

        Args:
            project_name: 1 to 32 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
            project_description: At most 1,024 characters.
            service_catalog_provisioning_details: A `shapes.ServiceCatalogProvisioningDetails`.
            tags: At most 50 items, each a `shapes.Tag`.
            template_providers: Exactly 1 item, each a `shapes.CreateTemplateProvider`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `project_arn` and `project_id`, beside the call's `metadata`.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateProject.html
        """
        return await self._pipeline.call(
            "CreateProject",
            shapes.CreateProjectInput(
                project_name=project_name,
                project_description=project_description,
                service_catalog_provisioning_details=service_catalog_provisioning_details,
                tags=tags,
                template_providers=template_providers,
            ),
            shapes.CreateProjectOutput,
            options,
        )

    async def delete_project(
        self,
        *,
        project_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteProjectOutput:
        """Delete a project.

        Args:
            project_name: 1 to 32 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ConflictException: Something else changed it at the same time.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteProject.html
        """
        return await self._pipeline.call(
            "DeleteProject",
            shapes.DeleteProjectInput(project_name=project_name),
            shapes.DeleteProjectOutput,
            options,
        )

    async def describe_project(
        self,
        *,
        project_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeProjectOutput:
        """Describe a project.

        Args:
            project_name: 1 to 32 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `project_arn`, `project_name`, `project_id`, `project_status`, `creation_time` and 7 more, beside the call's
            `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeProject.html
        """
        return await self._pipeline.call(
            "DescribeProject",
            shapes.DescribeProjectInput(project_name=project_name),
            shapes.DescribeProjectOutput,
            options,
        )

    async def disable_sagemaker_servicecatalog_portfolio(
        self,
        *,
        options: CallOptions | None = None,
    ) -> shapes.DisableSagemakerServicecatalogPortfolioOutput:
        """Disable a SageMaker Service Catalog portfolio.

        Args:
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DisableSagemakerServicecatalogPortfolio.html
        """
        return await self._pipeline.call(
            "DisableSagemakerServicecatalogPortfolio",
            shapes.DisableSagemakerServicecatalogPortfolioInput(),
            shapes.DisableSagemakerServicecatalogPortfolioOutput,
            options,
        )

    async def enable_sagemaker_servicecatalog_portfolio(
        self,
        *,
        options: CallOptions | None = None,
    ) -> shapes.EnableSagemakerServicecatalogPortfolioOutput:
        """Enable a SageMaker Service Catalog portfolio.

        Args:
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_EnableSagemakerServicecatalogPortfolio.html
        """
        return await self._pipeline.call(
            "EnableSagemakerServicecatalogPortfolio",
            shapes.EnableSagemakerServicecatalogPortfolioInput(),
            shapes.EnableSagemakerServicecatalogPortfolioOutput,
            options,
        )

    async def get_sagemaker_servicecatalog_portfolio_status(
        self,
        *,
        options: CallOptions | None = None,
    ) -> shapes.GetSagemakerServicecatalogPortfolioStatusOutput:
        """Get a SageMaker Service Catalog portfolio status.

        Args:
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `status`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_GetSagemakerServicecatalogPortfolioStatus.html
        """
        return await self._pipeline.call(
            "GetSagemakerServicecatalogPortfolioStatus",
            shapes.GetSagemakerServicecatalogPortfolioStatusInput(),
            shapes.GetSagemakerServicecatalogPortfolioStatusOutput,
            options,
        )

    async def list_projects(
        self,
        *,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
        next_token: str | None = None,
        sort_by: shapes.ProjectSortBy | str | None = None,
        sort_order: shapes.ProjectSortOrder | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListProjectsOutput:
        """List projects.

        Args:
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            max_results: 1 to 100.
            name_contains: 1 to 32 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
            next_token: At most 8,192 characters.
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `project_summary_list` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListProjects.html
        """
        return await self._pipeline.call(
            "ListProjects",
            shapes.ListProjectsInput(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                max_results=max_results,
                name_contains=name_contains,
                next_token=next_token,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListProjectsOutput,
            options,
        )

    async def update_project(
        self,
        *,
        project_name: str,
        project_description: str | None = None,
        service_catalog_provisioning_update_details: shapes.ServiceCatalogProvisioningUpdateDetails | None = None,
        tags: list[shapes.Tag] | None = None,
        template_providers_to_update: list[shapes.UpdateTemplateProvider] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateProjectOutput:
        """Update a project.

        Args:
            project_name: 1 to 32 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
            project_description: At most 1,024 characters.
            service_catalog_provisioning_update_details: A `shapes.ServiceCatalogProvisioningUpdateDetails`.
            tags: At most 50 items, each a `shapes.Tag`.
            template_providers_to_update: Exactly 1 item, each a `shapes.UpdateTemplateProvider`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `project_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateProject.html
        """
        return await self._pipeline.call(
            "UpdateProject",
            shapes.UpdateProjectInput(
                project_name=project_name,
                project_description=project_description,
                service_catalog_provisioning_update_details=service_catalog_provisioning_update_details,
                tags=tags,
                template_providers_to_update=template_providers_to_update,
            ),
            shapes.UpdateProjectOutput,
            options,
        )
