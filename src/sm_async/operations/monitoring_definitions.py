# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on definitions of monitoring jobs."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class MonitoringDefinitionsOperations(Operations):
    """Operations on definitions of monitoring jobs."""

    async def create_data_quality_job_definition(
        self,
        *,
        job_definition_name: str,
        data_quality_app_specification: shapes.DataQualityAppSpecification,
        data_quality_job_input: shapes.DataQualityJobInput,
        data_quality_job_output_config: shapes.MonitoringOutputConfig,
        job_resources: shapes.MonitoringResources,
        role_arn: str,
        data_quality_baseline_config: shapes.DataQualityBaselineConfig | None = None,
        network_config: shapes.MonitoringNetworkConfig | None = None,
        stopping_condition: shapes.MonitoringStoppingCondition | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateDataQualityJobDefinitionResponse:
        r"""Create a data quality job definition.

        Args:
            job_definition_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            data_quality_app_specification: A `shapes.DataQualityAppSpecification`.
            data_quality_job_input: A `shapes.DataQualityJobInput`.
            data_quality_job_output_config: A `shapes.MonitoringOutputConfig`.
            job_resources: A `shapes.MonitoringResources`.
            role_arn: 20 to 2,048 characters that match `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            data_quality_baseline_config: A `shapes.DataQualityBaselineConfig`.
            network_config: A `shapes.MonitoringNetworkConfig`.
            stopping_condition: A `shapes.MonitoringStoppingCondition`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `job_definition_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateDataQualityJobDefinition.html
        """
        return await self._pipeline.call(
            "CreateDataQualityJobDefinition",
            shapes.CreateDataQualityJobDefinitionRequest(
                job_definition_name=job_definition_name,
                data_quality_app_specification=data_quality_app_specification,
                data_quality_job_input=data_quality_job_input,
                data_quality_job_output_config=data_quality_job_output_config,
                job_resources=job_resources,
                role_arn=role_arn,
                data_quality_baseline_config=data_quality_baseline_config,
                network_config=network_config,
                stopping_condition=stopping_condition,
                tags=tags,
            ),
            shapes.CreateDataQualityJobDefinitionResponse,
            options,
        )

    async def create_model_bias_job_definition(
        self,
        *,
        job_definition_name: str,
        model_bias_app_specification: shapes.ModelBiasAppSpecification,
        model_bias_job_input: shapes.ModelBiasJobInput,
        model_bias_job_output_config: shapes.MonitoringOutputConfig,
        job_resources: shapes.MonitoringResources,
        role_arn: str,
        model_bias_baseline_config: shapes.ModelBiasBaselineConfig | None = None,
        network_config: shapes.MonitoringNetworkConfig | None = None,
        stopping_condition: shapes.MonitoringStoppingCondition | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateModelBiasJobDefinitionResponse:
        r"""Create a model bias job definition.

        Args:
            job_definition_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            model_bias_app_specification: A `shapes.ModelBiasAppSpecification`.
            model_bias_job_input: A `shapes.ModelBiasJobInput`.
            model_bias_job_output_config: A `shapes.MonitoringOutputConfig`.
            job_resources: A `shapes.MonitoringResources`.
            role_arn: 20 to 2,048 characters that match `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            model_bias_baseline_config: A `shapes.ModelBiasBaselineConfig`.
            network_config: A `shapes.MonitoringNetworkConfig`.
            stopping_condition: A `shapes.MonitoringStoppingCondition`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `job_definition_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelBiasJobDefinition.html
        """
        return await self._pipeline.call(
            "CreateModelBiasJobDefinition",
            shapes.CreateModelBiasJobDefinitionRequest(
                job_definition_name=job_definition_name,
                model_bias_app_specification=model_bias_app_specification,
                model_bias_job_input=model_bias_job_input,
                model_bias_job_output_config=model_bias_job_output_config,
                job_resources=job_resources,
                role_arn=role_arn,
                model_bias_baseline_config=model_bias_baseline_config,
                network_config=network_config,
                stopping_condition=stopping_condition,
                tags=tags,
            ),
            shapes.CreateModelBiasJobDefinitionResponse,
            options,
        )

    async def create_model_explainability_job_definition(
        self,
        *,
        job_definition_name: str,
        model_explainability_app_specification: shapes.ModelExplainabilityAppSpecification,
        model_explainability_job_input: shapes.ModelExplainabilityJobInput,
        model_explainability_job_output_config: shapes.MonitoringOutputConfig,
        job_resources: shapes.MonitoringResources,
        role_arn: str,
        model_explainability_baseline_config: shapes.ModelExplainabilityBaselineConfig | None = None,
        network_config: shapes.MonitoringNetworkConfig | None = None,
        stopping_condition: shapes.MonitoringStoppingCondition | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateModelExplainabilityJobDefinitionResponse:
        r"""Create a model explainability job definition.

        Args:
            job_definition_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            model_explainability_app_specification: A `shapes.ModelExplainabilityAppSpecification`.
            model_explainability_job_input: A `shapes.ModelExplainabilityJobInput`.
            model_explainability_job_output_config: A `shapes.MonitoringOutputConfig`.
            job_resources: A `shapes.MonitoringResources`.
            role_arn: 20 to 2,048 characters that match `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            model_explainability_baseline_config: A `shapes.ModelExplainabilityBaselineConfig`.
            network_config: A `shapes.MonitoringNetworkConfig`.
            stopping_condition: A `shapes.MonitoringStoppingCondition`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `job_definition_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelExplainabilityJobDefinition.html
        """
        return await self._pipeline.call(
            "CreateModelExplainabilityJobDefinition",
            shapes.CreateModelExplainabilityJobDefinitionRequest(
                job_definition_name=job_definition_name,
                model_explainability_app_specification=model_explainability_app_specification,
                model_explainability_job_input=model_explainability_job_input,
                model_explainability_job_output_config=model_explainability_job_output_config,
                job_resources=job_resources,
                role_arn=role_arn,
                model_explainability_baseline_config=model_explainability_baseline_config,
                network_config=network_config,
                stopping_condition=stopping_condition,
                tags=tags,
            ),
            shapes.CreateModelExplainabilityJobDefinitionResponse,
            options,
        )

    async def create_model_quality_job_definition(
        self,
        *,
        job_definition_name: str,
        model_quality_app_specification: shapes.ModelQualityAppSpecification,
        model_quality_job_input: shapes.ModelQualityJobInput,
        model_quality_job_output_config: shapes.MonitoringOutputConfig,
        job_resources: shapes.MonitoringResources,
        role_arn: str,
        model_quality_baseline_config: shapes.ModelQualityBaselineConfig | None = None,
        network_config: shapes.MonitoringNetworkConfig | None = None,
        stopping_condition: shapes.MonitoringStoppingCondition | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateModelQualityJobDefinitionResponse:
        r"""Create a model quality job definition.

        Args:
            job_definition_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            model_quality_app_specification: A `shapes.ModelQualityAppSpecification`.
            model_quality_job_input: A `shapes.ModelQualityJobInput`.
            model_quality_job_output_config: A `shapes.MonitoringOutputConfig`.
            job_resources: A `shapes.MonitoringResources`.
            role_arn: 20 to 2,048 characters that match `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            model_quality_baseline_config: A `shapes.ModelQualityBaselineConfig`.
            network_config: A `shapes.MonitoringNetworkConfig`.
            stopping_condition: A `shapes.MonitoringStoppingCondition`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `job_definition_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelQualityJobDefinition.html
        """
        return await self._pipeline.call(
            "CreateModelQualityJobDefinition",
            shapes.CreateModelQualityJobDefinitionRequest(
                job_definition_name=job_definition_name,
                model_quality_app_specification=model_quality_app_specification,
                model_quality_job_input=model_quality_job_input,
                model_quality_job_output_config=model_quality_job_output_config,
                job_resources=job_resources,
                role_arn=role_arn,
                model_quality_baseline_config=model_quality_baseline_config,
                network_config=network_config,
                stopping_condition=stopping_condition,
                tags=tags,
            ),
            shapes.CreateModelQualityJobDefinitionResponse,
            options,
        )

    async def delete_data_quality_job_definition(
        self,
        *,
        job_definition_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteDataQualityJobDefinitionOutput:
        """Delete a data quality job definition.

        Args:
            job_definition_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteDataQualityJobDefinition.html
        """
        return await self._pipeline.call(
            "DeleteDataQualityJobDefinition",
            shapes.DeleteDataQualityJobDefinitionRequest(job_definition_name=job_definition_name),
            shapes.DeleteDataQualityJobDefinitionOutput,
            options,
        )

    async def delete_model_bias_job_definition(
        self,
        *,
        job_definition_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteModelBiasJobDefinitionOutput:
        """Delete a model bias job definition.

        Args:
            job_definition_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteModelBiasJobDefinition.html
        """
        return await self._pipeline.call(
            "DeleteModelBiasJobDefinition",
            shapes.DeleteModelBiasJobDefinitionRequest(job_definition_name=job_definition_name),
            shapes.DeleteModelBiasJobDefinitionOutput,
            options,
        )

    async def delete_model_explainability_job_definition(
        self,
        *,
        job_definition_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteModelExplainabilityJobDefinitionOutput:
        """Delete a model explainability job definition.

        Args:
            job_definition_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteModelExplainabilityJobDefinition.html
        """
        return await self._pipeline.call(
            "DeleteModelExplainabilityJobDefinition",
            shapes.DeleteModelExplainabilityJobDefinitionRequest(job_definition_name=job_definition_name),
            shapes.DeleteModelExplainabilityJobDefinitionOutput,
            options,
        )

    async def delete_model_quality_job_definition(
        self,
        *,
        job_definition_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteModelQualityJobDefinitionOutput:
        """Delete a model quality job definition.

        Args:
            job_definition_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteModelQualityJobDefinition.html
        """
        return await self._pipeline.call(
            "DeleteModelQualityJobDefinition",
            shapes.DeleteModelQualityJobDefinitionRequest(job_definition_name=job_definition_name),
            shapes.DeleteModelQualityJobDefinitionOutput,
            options,
        )

    async def describe_data_quality_job_definition(
        self,
        *,
        job_definition_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeDataQualityJobDefinitionResponse:
        """Describe a data quality job definition.

        Args:
            job_definition_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `job_definition_arn`, `job_definition_name`, `creation_time`, `data_quality_app_specification`,
            `data_quality_job_input` and 6 more, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeDataQualityJobDefinition.html
        """
        return await self._pipeline.call(
            "DescribeDataQualityJobDefinition",
            shapes.DescribeDataQualityJobDefinitionRequest(job_definition_name=job_definition_name),
            shapes.DescribeDataQualityJobDefinitionResponse,
            options,
        )

    async def describe_model_bias_job_definition(
        self,
        *,
        job_definition_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeModelBiasJobDefinitionResponse:
        """Describe a model bias job definition.

        Args:
            job_definition_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `job_definition_arn`, `job_definition_name`, `creation_time`, `model_bias_app_specification`,
            `model_bias_job_input` and 6 more, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeModelBiasJobDefinition.html
        """
        return await self._pipeline.call(
            "DescribeModelBiasJobDefinition",
            shapes.DescribeModelBiasJobDefinitionRequest(job_definition_name=job_definition_name),
            shapes.DescribeModelBiasJobDefinitionResponse,
            options,
        )

    async def describe_model_explainability_job_definition(
        self,
        *,
        job_definition_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeModelExplainabilityJobDefinitionResponse:
        """Describe a model explainability job definition.

        Args:
            job_definition_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `job_definition_arn`, `job_definition_name`, `creation_time`, `model_explainability_app_specification`,
            `model_explainability_job_input` and 6 more, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeModelExplainabilityJobDefinition.html
        """
        return await self._pipeline.call(
            "DescribeModelExplainabilityJobDefinition",
            shapes.DescribeModelExplainabilityJobDefinitionRequest(job_definition_name=job_definition_name),
            shapes.DescribeModelExplainabilityJobDefinitionResponse,
            options,
        )

    async def describe_model_quality_job_definition(
        self,
        *,
        job_definition_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeModelQualityJobDefinitionResponse:
        """Describe a model quality job definition.

        Args:
            job_definition_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `job_definition_arn`, `job_definition_name`, `creation_time`, `model_quality_app_specification`,
            `model_quality_job_input` and 6 more, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeModelQualityJobDefinition.html
        """
        return await self._pipeline.call(
            "DescribeModelQualityJobDefinition",
            shapes.DescribeModelQualityJobDefinitionRequest(job_definition_name=job_definition_name),
            shapes.DescribeModelQualityJobDefinitionResponse,
            options,
        )

    async def list_data_quality_job_definitions(
        self,
        *,
        endpoint_name: str | None = None,
        sort_by: shapes.MonitoringJobDefinitionSortKey | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime.datetime | None = None,
        creation_time_after: datetime.datetime | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListDataQualityJobDefinitionsResponse:
        r"""List data quality job definitions.

        Args:
            endpoint_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            creation_time_before: A point in time.
            creation_time_after: A point in time.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `job_definition_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListDataQualityJobDefinitions.html
        """
        return await self._pipeline.call(
            "ListDataQualityJobDefinitions",
            shapes.ListDataQualityJobDefinitionsRequest(
                endpoint_name=endpoint_name,
                sort_by=sort_by,
                sort_order=sort_order,
                next_token=next_token,
                max_results=max_results,
                name_contains=name_contains,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
            ),
            shapes.ListDataQualityJobDefinitionsResponse,
            options,
        )

    async def list_model_bias_job_definitions(
        self,
        *,
        endpoint_name: str | None = None,
        sort_by: shapes.MonitoringJobDefinitionSortKey | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime.datetime | None = None,
        creation_time_after: datetime.datetime | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListModelBiasJobDefinitionsResponse:
        r"""List model bias job definitions.

        Args:
            endpoint_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            creation_time_before: A point in time.
            creation_time_after: A point in time.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `job_definition_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListModelBiasJobDefinitions.html
        """
        return await self._pipeline.call(
            "ListModelBiasJobDefinitions",
            shapes.ListModelBiasJobDefinitionsRequest(
                endpoint_name=endpoint_name,
                sort_by=sort_by,
                sort_order=sort_order,
                next_token=next_token,
                max_results=max_results,
                name_contains=name_contains,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
            ),
            shapes.ListModelBiasJobDefinitionsResponse,
            options,
        )

    async def list_model_explainability_job_definitions(
        self,
        *,
        endpoint_name: str | None = None,
        sort_by: shapes.MonitoringJobDefinitionSortKey | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime.datetime | None = None,
        creation_time_after: datetime.datetime | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListModelExplainabilityJobDefinitionsResponse:
        r"""List model explainability job definitions.

        Args:
            endpoint_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            creation_time_before: A point in time.
            creation_time_after: A point in time.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `job_definition_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListModelExplainabilityJobDefinitions.html
        """
        return await self._pipeline.call(
            "ListModelExplainabilityJobDefinitions",
            shapes.ListModelExplainabilityJobDefinitionsRequest(
                endpoint_name=endpoint_name,
                sort_by=sort_by,
                sort_order=sort_order,
                next_token=next_token,
                max_results=max_results,
                name_contains=name_contains,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
            ),
            shapes.ListModelExplainabilityJobDefinitionsResponse,
            options,
        )

    async def list_model_quality_job_definitions(
        self,
        *,
        endpoint_name: str | None = None,
        sort_by: shapes.MonitoringJobDefinitionSortKey | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime.datetime | None = None,
        creation_time_after: datetime.datetime | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListModelQualityJobDefinitionsResponse:
        r"""List model quality job definitions.

        Args:
            endpoint_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            creation_time_before: A point in time.
            creation_time_after: A point in time.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `job_definition_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListModelQualityJobDefinitions.html
        """
        return await self._pipeline.call(
            "ListModelQualityJobDefinitions",
            shapes.ListModelQualityJobDefinitionsRequest(
                endpoint_name=endpoint_name,
                sort_by=sort_by,
                sort_order=sort_order,
                next_token=next_token,
                max_results=max_results,
                name_contains=name_contains,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
            ),
            shapes.ListModelQualityJobDefinitionsResponse,
            options,
        )
