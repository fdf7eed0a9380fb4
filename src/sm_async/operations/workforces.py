# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on workforces and work teams."""

from __future__ import annotations

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class WorkforcesOperations(Operations):
    """Operations on workforces and work teams."""

    async def create_workforce(
        self,
        *,
        workforce_name: str,
        cognito_config: shapes.CognitoConfig | None = None,
        oidc_config: shapes.OidcConfig | None = None,
        source_ip_config: shapes.SourceIpConfig | None = None,
        tags: list[shapes.Tag] | None = None,
        workforce_vpc_config: shapes.WorkforceVpcConfigRequest | None = None,
        ip_address_type: shapes.WorkforceIpAddressType | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateWorkforceResponse:
        r"""Create a workforce.

        Args:
            workforce_name: 1 to 63 characters that match `[a-zA-Z0-9]([a-zA-Z0-9\-]){0,62}`.
            cognito_config: A `shapes.CognitoConfig`.
            oidc_config: A `shapes.OidcConfig`.
            source_ip_config: A `shapes.SourceIpConfig`.
            tags: At most 50 items, each a `shapes.Tag`.
            workforce_vpc_config: A `shapes.WorkforceVpcConfigRequest`.
            ip_address_type: `ipv4` or `dualstack`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `workforce_arn`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateWorkforce.html
        """
        return await self._pipeline.call(
            "CreateWorkforce",
            shapes.CreateWorkforceRequest(
                workforce_name=workforce_name,
                cognito_config=cognito_config,
                oidc_config=oidc_config,
                source_ip_config=source_ip_config,
                tags=tags,
                workforce_vpc_config=workforce_vpc_config,
                ip_address_type=ip_address_type,
            ),
            shapes.CreateWorkforceResponse,
            options,
        )

    async def create_workteam(
        self,
        *,
        workteam_name: str,
        member_definitions: list[shapes.MemberDefinition],
        description: str,
        workforce_name: str | None = None,
        notification_configuration: shapes.NotificationConfiguration | None = None,
        worker_access_configuration: shapes.WorkerAccessConfiguration | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateWorkteamResponse:
        r"""Create a workteam.

        Args:
            workteam_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            member_definitions: 1 to 10 items, each a `shapes.MemberDefinition`.
            description: 1 to 200 characters that match `.+`.
            workforce_name: 1 to 63 characters that match `[a-zA-Z0-9]([a-zA-Z0-9\-]){0,62}`.
            notification_configuration: A `shapes.NotificationConfiguration`.
            worker_access_configuration: A `shapes.WorkerAccessConfiguration`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `workteam_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateWorkteam.html
        """
        return await self._pipeline.call(
            "CreateWorkteam",
            shapes.CreateWorkteamRequest(
                workteam_name=workteam_name,
                member_definitions=member_definitions,
                description=description,
                workforce_name=workforce_name,
                notification_configuration=notification_configuration,
                worker_access_configuration=worker_access_configuration,
                tags=tags,
            ),
            shapes.CreateWorkteamResponse,
            options,
        )

    async def delete_workforce(
        self,
        *,
        workforce_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteWorkforceResponse:
        r"""Delete a workforce.

        Args:
            workforce_name: 1 to 63 characters that match `[a-zA-Z0-9]([a-zA-Z0-9\-]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteWorkforce.html
        """
        return await self._pipeline.call(
            "DeleteWorkforce",
            shapes.DeleteWorkforceRequest(workforce_name=workforce_name),
            shapes.DeleteWorkforceResponse,
            options,
        )

    async def delete_workteam(
        self,
        *,
        workteam_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteWorkteamResponse:
        """Delete a workteam.

        Args:
            workteam_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `success`, beside the call's `metadata`.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteWorkteam.html
        """
        return await self._pipeline.call(
            "DeleteWorkteam",
            shapes.DeleteWorkteamRequest(workteam_name=workteam_name),
            shapes.DeleteWorkteamResponse,
            options,
        )

    async def describe_subscribed_workteam(
        self,
        *,
        workteam_arn: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeSubscribedWorkteamResponse:
        r"""Describe a subscribed workteam.

        Args:
            workteam_arn: At most 256 characters that match
                `arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:workteam/.*`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `subscribed_workteam`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeSubscribedWorkteam.html
        """
        return await self._pipeline.call(
            "DescribeSubscribedWorkteam",
            shapes.DescribeSubscribedWorkteamRequest(workteam_arn=workteam_arn),
            shapes.DescribeSubscribedWorkteamResponse,
            options,
        )

    async def describe_workforce(
        self,
        *,
        workforce_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeWorkforceResponse:
        r"""Describe a workforce.

        Args:
            workforce_name: 1 to 63 characters that match `[a-zA-Z0-9]([a-zA-Z0-9\-]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `workforce`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeWorkforce.html
        """
        return await self._pipeline.call(
            "DescribeWorkforce",
            shapes.DescribeWorkforceRequest(workforce_name=workforce_name),
            shapes.DescribeWorkforceResponse,
            options,
        )

    async def describe_workteam(
        self,
        *,
        workteam_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeWorkteamResponse:
        """Describe a workteam.

        Args:
            workteam_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `workteam`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeWorkteam.html
        """
        return await self._pipeline.call(
            "DescribeWorkteam",
            shapes.DescribeWorkteamRequest(workteam_name=workteam_name),
            shapes.DescribeWorkteamResponse,
            options,
        )

    async def list_subscribed_workteams(
        self,
        *,
        name_contains: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListSubscribedWorkteamsResponse:
        """List subscribed workteams.

        Args:
            name_contains: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `subscribed_workteams` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListSubscribedWorkteams.html
        """
        return await self._pipeline.call(
            "ListSubscribedWorkteams",
            shapes.ListSubscribedWorkteamsRequest(
                name_contains=name_contains, next_token=next_token, max_results=max_results
            ),
            shapes.ListSubscribedWorkteamsResponse,
            options,
        )

    async def list_workforces(
        self,
        *,
        sort_by: shapes.ListWorkforcesSortByOptions | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        name_contains: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListWorkforcesResponse:
        r"""List workforces.

        Args:
            sort_by: `Name` or `CreateDate`.
            sort_order: `Ascending` or `Descending`.
            name_contains: 1 to 63 characters that match `[a-zA-Z0-9]([a-zA-Z0-9\-]){0,62}`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `workforces` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListWorkforces.html
        """
        return await self._pipeline.call(
            "ListWorkforces",
            shapes.ListWorkforcesRequest(
                sort_by=sort_by,
                sort_order=sort_order,
                name_contains=name_contains,
                next_token=next_token,
                max_results=max_results,
            ),
            shapes.ListWorkforcesResponse,
            options,
        )

    async def list_workteams(
        self,
        *,
        sort_by: shapes.ListWorkteamsSortByOptions | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        name_contains: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListWorkteamsResponse:
        """List workteams.

        Args:
            sort_by: `Name` or `CreateDate`.
            sort_order: `Ascending` or `Descending`.
            name_contains: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `workteams` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListWorkteams.html
        """
        return await self._pipeline.call(
            "ListWorkteams",
            shapes.ListWorkteamsRequest(
                sort_by=sort_by,
                sort_order=sort_order,
                name_contains=name_contains,
                next_token=next_token,
                max_results=max_results,
            ),
            shapes.ListWorkteamsResponse,
            options,
        )

    async def update_workforce(
        self,
        *,
        workforce_name: str,
        source_ip_config: shapes.SourceIpConfig | None = None,
        oidc_config: shapes.OidcConfig | None = None,
        workforce_vpc_config: shapes.WorkforceVpcConfigRequest | None = None,
        ip_address_type: shapes.WorkforceIpAddressType | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateWorkforceResponse:
        r"""Update a workforce.

        Args:
            workforce_name: 1 to 63 characters that match `[a-zA-Z0-9]([a-zA-Z0-9\-]){0,62}`.
            source_ip_config: A `shapes.SourceIpConfig`.
            oidc_config: A `shapes.OidcConfig`.
            workforce_vpc_config: A `shapes.WorkforceVpcConfigRequest`.
            ip_address_type: `ipv4` or `dualstack`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `workforce`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateWorkforce.html
        """
        return await self._pipeline.call(
            "UpdateWorkforce",
            shapes.UpdateWorkforceRequest(
                workforce_name=workforce_name,
                source_ip_config=source_ip_config,
                oidc_config=oidc_config,
                workforce_vpc_config=workforce_vpc_config,
                ip_address_type=ip_address_type,
            ),
            shapes.UpdateWorkforceResponse,
            options,
        )

    async def update_workteam(
        self,
        *,
        workteam_name: str,
        member_definitions: list[shapes.MemberDefinition] | None = None,
        description: str | None = None,
        notification_configuration: shapes.NotificationConfiguration | None = None,
        worker_access_configuration: shapes.WorkerAccessConfiguration | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateWorkteamResponse:
        """Update a workteam.

        Args:
            workteam_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            member_definitions: 1 to 10 items, each a `shapes.MemberDefinition`.
            description: 1 to 200 characters that match `.+`.
            notification_configuration: A `shapes.NotificationConfiguration`.
            worker_access_configuration: A `shapes.WorkerAccessConfiguration`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `workteam`, beside the call's `metadata`.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateWorkteam.html
        """
        return await self._pipeline.call(
            "UpdateWorkteam",
            shapes.UpdateWorkteamRequest(
                workteam_name=workteam_name,
                member_definitions=member_definitions,
                description=description,
                notification_configuration=notification_configuration,
                worker_access_configuration=worker_access_configuration,
            ),
            shapes.UpdateWorkteamResponse,
            options,
        )
