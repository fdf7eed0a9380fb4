# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on algorithms, model packages and their groups."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class ModelPackagesOperations(Operations):
    """Operations on algorithms, model packages and their groups."""

    async def batch_describe_model_package(
        self,
        *,
        model_package_arn_list: list[str],
        options: CallOptions | None = None,
    ) -> shapes.BatchDescribeModelPackageOutput:
        """Describe model packages, several in one call.

        Args:
            model_package_arn_list: 1 to 100 items, each 1 to 2,048 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `model_package_summaries` and `batch_describe_model_package_error_map`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_BatchDescribeModelPackage.html
        """
        return await self._pipeline.call(
            "BatchDescribeModelPackage",
            shapes.BatchDescribeModelPackageInput(model_package_arn_list=model_package_arn_list),
            shapes.BatchDescribeModelPackageOutput,
            options,
        )

    async def create_algorithm(
        self,
        *,
        algorithm_name: str,
        training_specification: shapes.TrainingSpecification,
        algorithm_description: str | None = None,
        inference_specification: shapes.InferenceSpecification | None = None,
        validation_specification: shapes.AlgorithmValidationSpecification | None = None,
        certify_for_marketplace: bool | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateAlgorithmOutput:
        """Create an algorithm.

        Args:
            algorithm_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            training_specification: A `shapes.TrainingSpecification`.
            algorithm_description: At most 1,024 characters.
            inference_specification: A `shapes.InferenceSpecification`.
            validation_specification: A `shapes.AlgorithmValidationSpecification`.
            certify_for_marketplace: True or false.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `algorithm_arn`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAlgorithm.html
        """
        return await self._pipeline.call(
            "CreateAlgorithm",
            shapes.CreateAlgorithmInput(
                algorithm_name=algorithm_name,
                training_specification=training_specification,
                algorithm_description=algorithm_description,
                inference_specification=inference_specification,
                validation_specification=validation_specification,
                certify_for_marketplace=certify_for_marketplace,
                tags=tags,
            ),
            shapes.CreateAlgorithmOutput,
            options,
        )

    async def create_model_package(
        self,
        *,
        model_package_name: str | None = None,
        model_package_group_name: str | None = None,
        model_package_description: str | None = None,
        model_package_registration_type: shapes.ModelPackageRegistrationType | str | None = None,
        inference_specification: shapes.InferenceSpecification | None = None,
        validation_specification: shapes.ModelPackageValidationSpecification | None = None,
        source_algorithm_specification: shapes.SourceAlgorithmSpecification | None = None,
        certify_for_marketplace: bool | None = None,
        tags: list[shapes.Tag] | None = None,
        model_approval_status: shapes.ModelApprovalStatus | str | None = None,
        metadata_properties: shapes.MetadataProperties | None = None,
        model_metrics: shapes.ModelMetrics | None = None,
        client_token: str | None = None,
        domain: str | None = None,
        task: str | None = None,
        sample_payload_url: str | None = None,
        customer_metadata_properties: dict[str, str] | None = None,
        drift_check_baselines: shapes.DriftCheckBaselines | None = None,
        additional_inference_specifications: list[shapes.AdditionalInferenceSpecificationDefinition] | None = None,
        skip_model_validation: shapes.SkipModelValidation | str | None = None,
        source_uri: str | None = None,
        security_config: shapes.ModelPackageSecurityConfig | None = None,
        model_card: shapes.ModelPackageModelCard | None = None,
        model_life_cycle: shapes.ModelLifeCycle | None = None,
        managed_storage_type: shapes.ManagedStorageType | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateModelPackageOutput:
        """Create a model package.

        A repeat with the same token is applied once.

        Args:
            model_package_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            model_package_group_name: 1 to 170 characters.
            model_package_description: At most 1,024 characters.
            model_package_registration_type: `Logged` or `Registered`.
            inference_specification: A `shapes.InferenceSpecification`.
            validation_specification: A `shapes.ModelPackageValidationSpecification`.
            source_algorithm_specification: A `shapes.SourceAlgorithmSpecification`.
            certify_for_marketplace: True or false.
            tags: At most 50 items, each a `shapes.Tag`.
            model_approval_status: `Approved`, `Rejected` or `PendingManualApproval`.
            metadata_properties: A `shapes.MetadataProperties`.
            model_metrics: A `shapes.ModelMetrics`.
            client_token: Idempotency token; made by the client if left out. 1 to 36 characters that match
                `[a-zA-Z0-9-]+`.
            domain: A string.
            task: A string.
            sample_payload_url: At most 1,024 characters that match `(?:https|s3)://[^/]+(?:/.*)?`.
            customer_metadata_properties: 1 to 50 entries.
            drift_check_baselines: A `shapes.DriftCheckBaselines`.
            additional_inference_specifications: 1 to 15 items, each a
                `shapes.AdditionalInferenceSpecificationDefinition`.
            skip_model_validation: `All` or `None`.
            source_uri: At most 1,024 characters.
            security_config: A `shapes.ModelPackageSecurityConfig`.
            model_card: A `shapes.ModelPackageModelCard`.
            model_life_cycle: A `shapes.ModelLifeCycle`.
            managed_storage_type: `Restricted`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `model_package_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelPackage.html
        """
        return await self._pipeline.call(
            "CreateModelPackage",
            shapes.CreateModelPackageInput(
                model_package_name=model_package_name,
                model_package_group_name=model_package_group_name,
                model_package_description=model_package_description,
                model_package_registration_type=model_package_registration_type,
                inference_specification=inference_specification,
                validation_specification=validation_specification,
                source_algorithm_specification=source_algorithm_specification,
                certify_for_marketplace=certify_for_marketplace,
                tags=tags,
                model_approval_status=model_approval_status,
                metadata_properties=metadata_properties,
                model_metrics=model_metrics,
                client_token=client_token,
                domain=domain,
                task=task,
                sample_payload_url=sample_payload_url,
                customer_metadata_properties=customer_metadata_properties,
                drift_check_baselines=drift_check_baselines,
                additional_inference_specifications=additional_inference_specifications,
                skip_model_validation=skip_model_validation,
                source_uri=source_uri,
                security_config=security_config,
                model_card=model_card,
                model_life_cycle=model_life_cycle,
                managed_storage_type=managed_storage_type,
            ),
            shapes.CreateModelPackageOutput,
            options,
        )

    async def create_model_package_group(
        self,
        *,
        model_package_group_name: str,
        model_package_group_description: str | None = None,
        tags: list[shapes.Tag] | None = None,
        managed_configuration: shapes.ManagedConfiguration | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateModelPackageGroupOutput:
        """Create a model package group.

        Args:
            model_package_group_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            model_package_group_description: At most 1,024 characters.
            tags: At most 50 items, each a `shapes.Tag`.
            managed_configuration: A `shapes.ManagedConfiguration`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `model_package_group_arn`, beside the call's `metadata`.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelPackageGroup.html
        """
        return await self._pipeline.call(
            "CreateModelPackageGroup",
            shapes.CreateModelPackageGroupInput(
                model_package_group_name=model_package_group_name,
                model_package_group_description=model_package_group_description,
                tags=tags,
                managed_configuration=managed_configuration,
            ),
            shapes.CreateModelPackageGroupOutput,
            options,
        )

    async def delete_algorithm(
        self,
        *,
        algorithm_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteAlgorithmOutput:
        """Delete an algorithm.

        Args:
            algorithm_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ConflictException: Something else changed it at the same time.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteAlgorithm.html
        """
        return await self._pipeline.call(
            "DeleteAlgorithm",
            shapes.DeleteAlgorithmInput(algorithm_name=algorithm_name),
            shapes.DeleteAlgorithmOutput,
            options,
        )

    async def delete_model_package(
        self,
        *,
        model_package_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteModelPackageOutput:
        """Delete a model package.

        Args:
            model_package_name: 1 to 176 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ConflictException: Something else changed it at the same time.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteModelPackage.html
        """
        return await self._pipeline.call(
            "DeleteModelPackage",
            shapes.DeleteModelPackageInput(model_package_name=model_package_name),
            shapes.DeleteModelPackageOutput,
            options,
        )

    async def delete_model_package_group(
        self,
        *,
        model_package_group_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteModelPackageGroupOutput:
        """Delete a model package group.

        Args:
            model_package_group_name: 1 to 170 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ConflictException: Something else changed it at the same time.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteModelPackageGroup.html
        """
        return await self._pipeline.call(
            "DeleteModelPackageGroup",
            shapes.DeleteModelPackageGroupInput(model_package_group_name=model_package_group_name),
            shapes.DeleteModelPackageGroupOutput,
            options,
        )

    async def delete_model_package_group_policy(
        self,
        *,
        model_package_group_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteModelPackageGroupPolicyOutput:
        """Delete a model package group policy.

        Args:
            model_package_group_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteModelPackageGroupPolicy.html
        """
        return await self._pipeline.call(
            "DeleteModelPackageGroupPolicy",
            shapes.DeleteModelPackageGroupPolicyInput(model_package_group_name=model_package_group_name),
            shapes.DeleteModelPackageGroupPolicyOutput,
            options,
        )

    async def describe_algorithm(
        self,
        *,
        algorithm_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeAlgorithmOutput:
        """Describe an algorithm.

        Args:
            algorithm_name: 1 to 170 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `algorithm_name`, `algorithm_arn`, `creation_time`, `training_specification`, `algorithm_status` and 6 more,
            beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeAlgorithm.html
        """
        return await self._pipeline.call(
            "DescribeAlgorithm",
            shapes.DescribeAlgorithmInput(algorithm_name=algorithm_name),
            shapes.DescribeAlgorithmOutput,
            options,
        )

    async def describe_model_package(
        self,
        *,
        model_package_name: str,
        included_data: shapes.IncludedData | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.DescribeModelPackageOutput:
        """Describe a model package.

        Args:
            model_package_name: 1 to 176 characters.
            included_data: `AllData` or `MetadataOnly`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `model_package_name`, `model_package_arn`, `creation_time`, `model_package_status`,
            `model_package_status_details` and 27 more, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeModelPackage.html
        """
        return await self._pipeline.call(
            "DescribeModelPackage",
            shapes.DescribeModelPackageInput(model_package_name=model_package_name, included_data=included_data),
            shapes.DescribeModelPackageOutput,
            options,
        )

    async def describe_model_package_group(
        self,
        *,
        model_package_group_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeModelPackageGroupOutput:
        """Describe a model package group.

        Args:
            model_package_group_name: 1 to 170 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `model_package_group_name`, `model_package_group_arn`, `creation_time`, `created_by`,
            `model_package_group_status` and 2 more, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeModelPackageGroup.html
        """
        return await self._pipeline.call(
            "DescribeModelPackageGroup",
            shapes.DescribeModelPackageGroupInput(model_package_group_name=model_package_group_name),
            shapes.DescribeModelPackageGroupOutput,
            options,
        )

    async def get_model_package_group_policy(
        self,
        *,
        model_package_group_name: str,
        options: CallOptions | None = None,
    ) -> shapes.GetModelPackageGroupPolicyOutput:
        """Get a model package group policy.

        Args:
            model_package_group_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `resource_policy`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_GetModelPackageGroupPolicy.html
        """
        return await self._pipeline.call(
            "GetModelPackageGroupPolicy",
            shapes.GetModelPackageGroupPolicyInput(model_package_group_name=model_package_group_name),
            shapes.GetModelPackageGroupPolicyOutput,
            options,
        )

    async def list_algorithms(
        self,
        *,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
        next_token: str | None = None,
        sort_by: shapes.AlgorithmSortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListAlgorithmsOutput:
        r"""List algorithms.

        Args:
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            max_results: 1 to 100.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            next_token: At most 8,192 characters.
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `algorithm_summary_list` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListAlgorithms.html
        """
        return await self._pipeline.call(
            "ListAlgorithms",
            shapes.ListAlgorithmsInput(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                max_results=max_results,
                name_contains=name_contains,
                next_token=next_token,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListAlgorithmsOutput,
            options,
        )

    async def list_model_package_groups(
        self,
        *,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
        next_token: str | None = None,
        sort_by: shapes.ModelPackageGroupSortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        cross_account_filter_option: shapes.CrossAccountFilterOption | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListModelPackageGroupsOutput:
        r"""List model package groups.

        Args:
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            max_results: 1 to 100.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            next_token: At most 8,192 characters.
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            cross_account_filter_option: `SameAccount` or `CrossAccount`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `model_package_group_summary_list` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListModelPackageGroups.html
        """
        return await self._pipeline.call(
            "ListModelPackageGroups",
            shapes.ListModelPackageGroupsInput(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                max_results=max_results,
                name_contains=name_contains,
                next_token=next_token,
                sort_by=sort_by,
                sort_order=sort_order,
                cross_account_filter_option=cross_account_filter_option,
            ),
            shapes.ListModelPackageGroupsOutput,
            options,
        )

    async def list_model_packages(
        self,
        *,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
        model_approval_status: shapes.ModelApprovalStatus | str | None = None,
        model_package_group_name: str | None = None,
        model_package_type: shapes.ModelPackageType | str | None = None,
        next_token: str | None = None,
        sort_by: shapes.ModelPackageSortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListModelPackagesOutput:
        r"""List model packages.

        Args:
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            max_results: 1 to 100.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            model_approval_status: `Approved`, `Rejected` or `PendingManualApproval`.
            model_package_group_name: 1 to 170 characters.
            model_package_type: `Versioned`, `Unversioned` or `Both`.
            next_token: At most 8,192 characters.
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `model_package_summary_list` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListModelPackages.html
        """
        return await self._pipeline.call(
            "ListModelPackages",
            shapes.ListModelPackagesInput(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                max_results=max_results,
                name_contains=name_contains,
                model_approval_status=model_approval_status,
                model_package_group_name=model_package_group_name,
                model_package_type=model_package_type,
                next_token=next_token,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListModelPackagesOutput,
            options,
        )

    async def put_model_package_group_policy(
        self,
        *,
        model_package_group_name: str,
        resource_policy: str,
        options: CallOptions | None = None,
    ) -> shapes.PutModelPackageGroupPolicyOutput:
        """Put a model package group policy.

        Args:
            model_package_group_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            resource_policy: 1 to 20,480 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `model_package_group_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_PutModelPackageGroupPolicy.html
        """
        return await self._pipeline.call(
            "PutModelPackageGroupPolicy",
            shapes.PutModelPackageGroupPolicyInput(
                model_package_group_name=model_package_group_name, resource_policy=resource_policy
            ),
            shapes.PutModelPackageGroupPolicyOutput,
            options,
        )

    async def update_model_package(
        self,
        *,
        model_package_arn: str,
        model_approval_status: shapes.ModelApprovalStatus | str | None = None,
        model_package_registration_type: shapes.ModelPackageRegistrationType | str | None = None,
        approval_description: str | None = None,
        customer_metadata_properties: dict[str, str] | None = None,
        customer_metadata_properties_to_remove: list[str] | None = None,
        additional_inference_specifications_to_add: list[shapes.AdditionalInferenceSpecificationDefinition]
        | None = None,
        inference_specification: shapes.InferenceSpecification | None = None,
        source_uri: str | None = None,
        model_card: shapes.ModelPackageModelCard | None = None,
        model_life_cycle: shapes.ModelLifeCycle | None = None,
        client_token: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateModelPackageOutput:
        """Update a model package.

        Args:
            model_package_arn: 1 to 2,048 characters.
            model_approval_status: `Approved`, `Rejected` or `PendingManualApproval`.
            model_package_registration_type: `Logged` or `Registered`.
            approval_description: At most 1,024 characters.
            customer_metadata_properties: 1 to 50 entries.
            customer_metadata_properties_to_remove: Items, each 1 to 128 characters.
            additional_inference_specifications_to_add: 1 to 15 items, each a
                `shapes.AdditionalInferenceSpecificationDefinition`.
            inference_specification: A `shapes.InferenceSpecification`.
            source_uri: At most 1,024 characters.
            model_card: A `shapes.ModelPackageModelCard`.
            model_life_cycle: A `shapes.ModelLifeCycle`.
            client_token: 1 to 36 characters that match `[a-zA-Z0-9-]+`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `model_package_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateModelPackage.html
        """
        return await self._pipeline.call(
            "UpdateModelPackage",
            shapes.UpdateModelPackageInput(
                model_package_arn=model_package_arn,
                model_approval_status=model_approval_status,
                model_package_registration_type=model_package_registration_type,
                approval_description=approval_description,
                customer_metadata_properties=customer_metadata_properties,
                customer_metadata_properties_to_remove=customer_metadata_properties_to_remove,
                additional_inference_specifications_to_add=additional_inference_specifications_to_add,
                inference_specification=inference_specification,
                source_uri=source_uri,
                model_card=model_card,
                model_life_cycle=model_life_cycle,
                client_token=client_token,
            ),
            shapes.UpdateModelPackageOutput,
            options,
        )
