# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on Studio spaces."""

from __future__ import annotations

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class StudioSpacesOperations(Operations):
    """Operations on Studio spaces."""

    async def create_space(
        self,
        *,
        domain_id: str,
        space_name: str,
        tags: list[shapes.Tag] | None = None,
        space_settings: shapes.SpaceSettings | None = None,
        ownership_settings: shapes.OwnershipSettings | None = None,
        space_sharing_settings: shapes.SpaceSharingSettings | None = None,
        space_display_name: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateSpaceResponse:
        r"""Create a space.

        Args:
            domain_id: At most 63 characters that match `d-(-*[a-z0-9]){1,61}`.
            space_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            tags: At most 50 items, each a `shapes.Tag`.
            space_settings: A `shapes.SpaceSettings`.
            ownership_settings: A `shapes.OwnershipSettings`.
            space_sharing_settings: A `shapes.SpaceSharingSettings`.
            space_display_name: At most 64 characters that match `(?!\s*$).+`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `space_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateSpace.html
        """
        return await self._pipeline.call(
            "CreateSpace",
            shapes.CreateSpaceRequest(
                domain_id=domain_id,
                space_name=space_name,
                tags=tags,
                space_settings=space_settings,
                ownership_settings=ownership_settings,
                space_sharing_settings=space_sharing_settings,
                space_display_name=space_display_name,
            ),
            shapes.CreateSpaceResponse,
            options,
        )

    async def delete_space(
        self,
        *,
        domain_id: str,
        space_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteSpaceOutput:
        """Delete a space.

        Args:
            domain_id: At most 63 characters that match `d-(-*[a-z0-9]){1,61}`.
            space_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteSpace.html
        """
        return await self._pipeline.call(
            "DeleteSpace",
            shapes.DeleteSpaceRequest(domain_id=domain_id, space_name=space_name),
            shapes.DeleteSpaceOutput,
            options,
        )

    async def describe_space(
        self,
        *,
        domain_id: str,
        space_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeSpaceResponse:
        """Describe a space.

        Args:
            domain_id: At most 63 characters that match `d-(-*[a-z0-9]){1,61}`.
            space_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `domain_id`, `space_arn`, `space_name`, `home_efs_file_system_uid`, `status` and 8 more, beside the call's
            `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeSpace.html
        """
        return await self._pipeline.call(
            "DescribeSpace",
            shapes.DescribeSpaceRequest(domain_id=domain_id, space_name=space_name),
            shapes.DescribeSpaceResponse,
            options,
        )

    async def list_spaces(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        sort_by: shapes.SpaceSortKey | str | None = None,
        domain_id_equals: str | None = None,
        space_name_contains: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListSpacesResponse:
        """List spaces.

        Args:
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            sort_order: `Ascending` or `Descending`.
            sort_by: `CreationTime` or `LastModifiedTime`.
            domain_id_equals: At most 63 characters that match `d-(-*[a-z0-9]){1,61}`.
            space_name_contains: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `spaces` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListSpaces.html
        """
        return await self._pipeline.call(
            "ListSpaces",
            shapes.ListSpacesRequest(
                next_token=next_token,
                max_results=max_results,
                sort_order=sort_order,
                sort_by=sort_by,
                domain_id_equals=domain_id_equals,
                space_name_contains=space_name_contains,
            ),
            shapes.ListSpacesResponse,
            options,
        )

    async def start_session(
        self,
        *,
        resource_identifier: str,
        options: CallOptions | None = None,
    ) -> shapes.StartSessionResponse:
        r"""Start a session.

        A repeat does it again: nothing in the request tells the service that it is the same one.

        Args:
            resource_identifier: 1 to 256 characters that match
                `arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[^/\n]*/.*`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `session_id`, `stream_url` and `token_value`, beside the call's `metadata`.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StartSession.html
        """
        return await self._pipeline.call(
            "StartSession",
            shapes.StartSessionRequest(resource_identifier=resource_identifier),
            shapes.StartSessionResponse,
            options,
        )

    async def update_space(
        self,
        *,
        domain_id: str,
        space_name: str,
        space_settings: shapes.SpaceSettings | None = None,
        space_display_name: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateSpaceResponse:
        r"""Update a space.

        Args:
            domain_id: At most 63 characters that match `d-(-*[a-z0-9]){1,61}`.
            space_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            space_settings: A `shapes.SpaceSettings`.
            space_display_name: At most 64 characters that match `(?!\s*$).+`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `space_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateSpace.html
        """
        return await self._pipeline.call(
            "UpdateSpace",
            shapes.UpdateSpaceRequest(
                domain_id=domain_id,
                space_name=space_name,
                space_settings=space_settings,
                space_display_name=space_display_name,
            ),
            shapes.UpdateSpaceResponse,
            options,
        )
