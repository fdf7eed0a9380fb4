# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on endpoints and their configurations."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class EndpointsOperations(Operations):
    """Operations on endpoints and their configurations."""

    async def create_endpoint(
        self,
        *,
        endpoint_name: str,
        endpoint_config_name: str,
        deployment_config: shapes.DeploymentConfig | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateEndpointOutput:
        """Create an endpoint.

        Args:
            endpoint_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            endpoint_config_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            deployment_config: A `shapes.DeploymentConfig`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `endpoint_arn`, beside the call's `metadata`.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpoint.html
        """
        return await self._pipeline.call(
            "CreateEndpoint",
            shapes.CreateEndpointInput(
                endpoint_name=endpoint_name,
                endpoint_config_name=endpoint_config_name,
                deployment_config=deployment_config,
                tags=tags,
            ),
            shapes.CreateEndpointOutput,
            options,
        )

    async def create_endpoint_config(
        self,
        *,
        endpoint_config_name: str,
        production_variants: list[shapes.ProductionVariant],
        data_capture_config: shapes.DataCaptureConfig | None = None,
        tags: list[shapes.Tag] | None = None,
        kms_key_id: str | None = None,
        async_inference_config: shapes.AsyncInferenceConfig | None = None,
        explainer_config: shapes.ExplainerConfig | None = None,
        shadow_production_variants: list[shapes.ProductionVariant] | None = None,
        execution_role_arn: str | None = None,
        vpc_config: shapes.VpcConfig | None = None,
        enable_network_isolation: bool | None = None,
        metrics_config: shapes.MetricsConfig | None = None,
        cross_region_traffic_config: shapes.CrossRegionTrafficConfig | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateEndpointConfigOutput:
        r"""Create an endpoint configuration.

        Args:
            endpoint_config_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            production_variants: 1 to 10 items, each a `shapes.ProductionVariant`.
            data_capture_config: A `shapes.DataCaptureConfig`.
            tags: At most 50 items, each a `shapes.Tag`.
            kms_key_id: At most 2,048 characters that match `[a-zA-Z0-9:/_-]*`.
            async_inference_config: A `shapes.AsyncInferenceConfig`.
            explainer_config: A `shapes.ExplainerConfig`.
            shadow_production_variants: 1 to 10 items, each a `shapes.ProductionVariant`.
            execution_role_arn: 20 to 2,048 characters that match
                `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            vpc_config: A `shapes.VpcConfig`.
            enable_network_isolation: True or false.
            metrics_config: A `shapes.MetricsConfig`.
            cross_region_traffic_config: A `shapes.CrossRegionTrafficConfig`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `endpoint_config_arn`, beside the call's `metadata`.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html
        """
        return await self._pipeline.call(
            "CreateEndpointConfig",
            shapes.CreateEndpointConfigInput(
                endpoint_config_name=endpoint_config_name,
                production_variants=production_variants,
                data_capture_config=data_capture_config,
                tags=tags,
                kms_key_id=kms_key_id,
                async_inference_config=async_inference_config,
                explainer_config=explainer_config,
                shadow_production_variants=shadow_production_variants,
                execution_role_arn=execution_role_arn,
                vpc_config=vpc_config,
                enable_network_isolation=enable_network_isolation,
                metrics_config=metrics_config,
                cross_region_traffic_config=cross_region_traffic_config,
            ),
            shapes.CreateEndpointConfigOutput,
            options,
        )

    async def delete_endpoint(
        self,
        *,
        endpoint_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteEndpointOutput:
        """Delete an endpoint.

        Args:
            endpoint_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteEndpoint.html
        """
        return await self._pipeline.call(
            "DeleteEndpoint",
            shapes.DeleteEndpointInput(endpoint_name=endpoint_name),
            shapes.DeleteEndpointOutput,
            options,
        )

    async def delete_endpoint_config(
        self,
        *,
        endpoint_config_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteEndpointConfigOutput:
        """Delete an endpoint configuration.

        Args:
            endpoint_config_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteEndpointConfig.html
        """
        return await self._pipeline.call(
            "DeleteEndpointConfig",
            shapes.DeleteEndpointConfigInput(endpoint_config_name=endpoint_config_name),
            shapes.DeleteEndpointConfigOutput,
            options,
        )

    async def delete_endpoint_policy(
        self,
        *,
        endpoint_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteEndpointPolicyResponse:
        """Delete an endpoint policy.

        Args:
            endpoint_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteEndpointPolicy.html
        """
        return await self._pipeline.call(
            "DeleteEndpointPolicy",
            shapes.DeleteEndpointPolicyRequest(endpoint_name=endpoint_name),
            shapes.DeleteEndpointPolicyResponse,
            options,
        )

    async def describe_endpoint(
        self,
        *,
        endpoint_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeEndpointOutput:
        """Describe an endpoint.

        Args:
            endpoint_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `endpoint_name`, `endpoint_arn`, `endpoint_status`, `creation_time`, `last_modified_time` and 11 more,
            beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeEndpoint.html
        """
        return await self._pipeline.call(
            "DescribeEndpoint",
            shapes.DescribeEndpointInput(endpoint_name=endpoint_name),
            shapes.DescribeEndpointOutput,
            options,
        )

    async def describe_endpoint_config(
        self,
        *,
        endpoint_config_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeEndpointConfigOutput:
        """Describe an endpoint configuration.

        Args:
            endpoint_config_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `endpoint_config_name`, `endpoint_config_arn`, `production_variants`, `creation_time`, `data_capture_config`
            and 9 more, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeEndpointConfig.html
        """
        return await self._pipeline.call(
            "DescribeEndpointConfig",
            shapes.DescribeEndpointConfigInput(endpoint_config_name=endpoint_config_name),
            shapes.DescribeEndpointConfigOutput,
            options,
        )

    async def get_endpoint_policy(
        self,
        *,
        endpoint_name: str,
        options: CallOptions | None = None,
    ) -> shapes.GetEndpointPolicyResponse:
        """Get an endpoint policy.

        Args:
            endpoint_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `endpoint_name`, `endpoint_arn` and `resource_policy`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_GetEndpointPolicy.html
        """
        return await self._pipeline.call(
            "GetEndpointPolicy",
            shapes.GetEndpointPolicyRequest(endpoint_name=endpoint_name),
            shapes.GetEndpointPolicyResponse,
            options,
        )

    async def list_endpoint_configs(
        self,
        *,
        sort_by: shapes.EndpointConfigSortKey | str | None = None,
        sort_order: shapes.OrderKey | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime.datetime | None = None,
        creation_time_after: datetime.datetime | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListEndpointConfigsOutput:
        """List endpoint configurations.

        Args:
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            name_contains: At most 63 characters that match `[a-zA-Z0-9-]+`.
            creation_time_before: A point in time.
            creation_time_after: A point in time.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `endpoint_configs` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListEndpointConfigs.html
        """
        return await self._pipeline.call(
            "ListEndpointConfigs",
            shapes.ListEndpointConfigsInput(
                sort_by=sort_by,
                sort_order=sort_order,
                next_token=next_token,
                max_results=max_results,
                name_contains=name_contains,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
            ),
            shapes.ListEndpointConfigsOutput,
            options,
        )

    async def list_endpoints(
        self,
        *,
        sort_by: shapes.EndpointSortKey | str | None = None,
        sort_order: shapes.OrderKey | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime.datetime | None = None,
        creation_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        status_equals: shapes.EndpointStatus | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListEndpointsOutput:
        """List endpoints.

        Args:
            sort_by: `Name`, `CreationTime` or `Status`.
            sort_order: `Ascending` or `Descending`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            name_contains: At most 63 characters that match `[a-zA-Z0-9-]+`.
            creation_time_before: A point in time.
            creation_time_after: A point in time.
            last_modified_time_before: A point in time.
            last_modified_time_after: A point in time.
            status_equals: One of the values of `shapes.EndpointStatus`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `endpoints` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListEndpoints.html
        """
        return await self._pipeline.call(
            "ListEndpoints",
            shapes.ListEndpointsInput(
                sort_by=sort_by,
                sort_order=sort_order,
                next_token=next_token,
                max_results=max_results,
                name_contains=name_contains,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
                last_modified_time_before=last_modified_time_before,
                last_modified_time_after=last_modified_time_after,
                status_equals=status_equals,
            ),
            shapes.ListEndpointsOutput,
            options,
        )

    async def put_endpoint_policy(
        self,
        *,
        endpoint_name: str,
        resource_policy: str,
        options: CallOptions | None = None,
    ) -> shapes.PutEndpointPolicyResponse:
        """Put an endpoint policy.

        Args:
            endpoint_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            resource_policy: 1 to 20,480 characters that match `(?s:.*)`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `endpoint_arn`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_PutEndpointPolicy.html
        """
        return await self._pipeline.call(
            "PutEndpointPolicy",
            shapes.PutEndpointPolicyRequest(endpoint_name=endpoint_name, resource_policy=resource_policy),
            shapes.PutEndpointPolicyResponse,
            options,
        )

    async def update_endpoint(
        self,
        *,
        endpoint_name: str,
        endpoint_config_name: str,
        retain_all_variant_properties: bool | None = None,
        exclude_retained_variant_properties: list[shapes.VariantProperty] | None = None,
        deployment_config: shapes.DeploymentConfig | None = None,
        retain_deployment_config: bool | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateEndpointOutput:
        """Update an endpoint.

        Args:
            endpoint_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            endpoint_config_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            retain_all_variant_properties: True or false.
            exclude_retained_variant_properties: At most 3 items, each a `shapes.VariantProperty`.
            deployment_config: A `shapes.DeploymentConfig`.
            retain_deployment_config: True or false.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `endpoint_arn`, beside the call's `metadata`.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateEndpoint.html
        """
        return await self._pipeline.call(
            "UpdateEndpoint",
            shapes.UpdateEndpointInput(
                endpoint_name=endpoint_name,
                endpoint_config_name=endpoint_config_name,
                retain_all_variant_properties=retain_all_variant_properties,
                exclude_retained_variant_properties=exclude_retained_variant_properties,
                deployment_config=deployment_config,
                retain_deployment_config=retain_deployment_config,
            ),
            shapes.UpdateEndpointOutput,
            options,
        )

    async def update_endpoint_weights_and_capacities(
        self,
        *,
        endpoint_name: str,
        desired_weights_and_capacities: list[shapes.DesiredWeightAndCapacity],
        options: CallOptions | None = None,
    ) -> shapes.UpdateEndpointWeightsAndCapacitiesOutput:
        """Update endpoint weights and capacities.

        Args:
            endpoint_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            desired_weights_and_capacities: At least 1 item, each a `shapes.DesiredWeightAndCapacity`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `endpoint_arn`, beside the call's `metadata`.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateEndpointWeightsAndCapacities.html
        """
        return await self._pipeline.call(
            "UpdateEndpointWeightsAndCapacities",
            shapes.UpdateEndpointWeightsAndCapacitiesInput(
                endpoint_name=endpoint_name, desired_weights_and_capacities=desired_weights_and_capacities
            ),
            shapes.UpdateEndpointWeightsAndCapacitiesOutput,
            options,
        )
