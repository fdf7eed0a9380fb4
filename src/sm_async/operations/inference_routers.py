# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on inference routers."""

from __future__ import annotations

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class InferenceRoutersOperations(Operations):
    """Operations on inference routers."""

    async def create_inference_router(
        self,
        *,
        inference_router_name: str,
        routing_targets: list[shapes.RoutingTarget],
        client_token: str | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateInferenceRouterOutput:
        r"""Create an inference router.

        A repeat with the same token is applied once.

        Args:
            inference_router_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            routing_targets: 1 to 20 items, each a `shapes.RoutingTarget`.
            client_token: Idempotency token; made by the client if left out. 1 to 64 characters that match
                `[\x21-\x7E]+`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `inference_router_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceAlreadyExists: There is one of that name.
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateInferenceRouter.html
        """
        return await self._pipeline.call(
            "CreateInferenceRouter",
            shapes.CreateInferenceRouterInput(
                inference_router_name=inference_router_name,
                routing_targets=routing_targets,
                client_token=client_token,
                tags=tags,
            ),
            shapes.CreateInferenceRouterOutput,
            options,
        )

    async def delete_inference_router(
        self,
        *,
        inference_router_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteInferenceRouterOutput:
        """Delete an inference router.

        Args:
            inference_router_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteInferenceRouter.html
        """
        return await self._pipeline.call(
            "DeleteInferenceRouter",
            shapes.DeleteInferenceRouterInput(inference_router_name=inference_router_name),
            shapes.DeleteInferenceRouterOutput,
            options,
        )

    async def describe_inference_router(
        self,
        *,
        inference_router_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeInferenceRouterOutput:
        """Describe an inference router.

        Args:
            inference_router_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `inference_router_name`, `inference_router_arn`, `routing_targets`, `status`, `creation_time` and 2 more,
            beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeInferenceRouter.html
        """
        return await self._pipeline.call(
            "DescribeInferenceRouter",
            shapes.DescribeInferenceRouterInput(inference_router_name=inference_router_name),
            shapes.DescribeInferenceRouterOutput,
            options,
        )

    async def list_inference_routers(
        self,
        *,
        max_results: int | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListInferenceRoutersOutput:
        """List inference routers.

        Args:
            max_results: 1 to 100.
            next_token: At most 8,192 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `inference_routers` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListInferenceRouters.html
        """
        return await self._pipeline.call(
            "ListInferenceRouters",
            shapes.ListInferenceRoutersInput(max_results=max_results, next_token=next_token),
            shapes.ListInferenceRoutersOutput,
            options,
        )

    async def update_inference_router(
        self,
        *,
        inference_router_name: str,
        routing_targets: list[shapes.RoutingTarget],
        options: CallOptions | None = None,
    ) -> shapes.UpdateInferenceRouterOutput:
        """Update an inference router.

        Args:
            inference_router_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            routing_targets: 1 to 20 items, each a `shapes.RoutingTarget`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `inference_router_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateInferenceRouter.html
        """
        return await self._pipeline.call(
            "UpdateInferenceRouter",
            shapes.UpdateInferenceRouterInput(
                inference_router_name=inference_router_name, routing_targets=routing_targets
            ),
            shapes.UpdateInferenceRouterOutput,
            options,
        )
