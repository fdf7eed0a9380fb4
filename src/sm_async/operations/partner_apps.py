# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on partner AI apps."""

from __future__ import annotations

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class PartnerAppsOperations(Operations):
    """Operations on partner AI apps."""

    async def create_partner_app(
        self,
        *,
        name: str,
        type: shapes.PartnerAppType | str,
        execution_role_arn: str,
        tier: str,
        auth_type: shapes.PartnerAppAuthType | str,
        kms_key_id: str | None = None,
        maintenance_config: shapes.PartnerAppMaintenanceConfig | None = None,
        application_config: shapes.PartnerAppConfig | None = None,
        idc_config: shapes.IdcConfigInput | None = None,
        enable_iam_session_based_identity: bool | None = None,
        enable_auto_minor_version_upgrade: bool | None = None,
        client_token: str | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreatePartnerAppResponse:
        r"""Create a partner app.

        A repeat with the same token is applied once.

        Args:
            name: 1 to 256 characters that match `[a-zA-Z0-9]+`.
            type: `lakera-guard`, `comet`, `deepchecks-llm-evaluation` or `fiddler`.
            execution_role_arn: 20 to 2,048 characters that match
                `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            tier: At most 64 characters that match `(?!\s*$).+`.
            auth_type: `IAM` or `IDC`.
            kms_key_id: At most 2,048 characters that match `[a-zA-Z0-9:/_-]*`.
            maintenance_config: A `shapes.PartnerAppMaintenanceConfig`.
            application_config: A `shapes.PartnerAppConfig`.
            idc_config: A `shapes.IdcConfigInput`.
            enable_iam_session_based_identity: True or false.
            enable_auto_minor_version_upgrade: True or false.
            client_token: Idempotency token; made by the client if left out. 1 to 36 characters that match
                `[a-zA-Z0-9-]+`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreatePartnerApp.html
        """
        return await self._pipeline.call(
            "CreatePartnerApp",
            shapes.CreatePartnerAppRequest(
                name=name,
                type=type,
                execution_role_arn=execution_role_arn,
                tier=tier,
                auth_type=auth_type,
                kms_key_id=kms_key_id,
                maintenance_config=maintenance_config,
                application_config=application_config,
                idc_config=idc_config,
                enable_iam_session_based_identity=enable_iam_session_based_identity,
                enable_auto_minor_version_upgrade=enable_auto_minor_version_upgrade,
                client_token=client_token,
                tags=tags,
            ),
            shapes.CreatePartnerAppResponse,
            options,
        )

    async def create_partner_app_presigned_url(
        self,
        *,
        arn: str,
        expires_in_seconds: int | None = None,
        session_expiration_duration_in_seconds: int | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreatePartnerAppPresignedUrlResponse:
        """Create a partner app presigned URL.

        Args:
            arn: 1 to 128 characters.
            expires_in_seconds: 5 to 300.
            session_expiration_duration_in_seconds: 1,800 to 43,200.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `url`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreatePartnerAppPresignedUrl.html
        """
        return await self._pipeline.call(
            "CreatePartnerAppPresignedUrl",
            shapes.CreatePartnerAppPresignedUrlRequest(
                arn=arn,
                expires_in_seconds=expires_in_seconds,
                session_expiration_duration_in_seconds=session_expiration_duration_in_seconds,
            ),
            shapes.CreatePartnerAppPresignedUrlResponse,
            options,
        )

    async def delete_partner_app(
        self,
        *,
        arn: str,
        client_token: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.DeletePartnerAppResponse:
        """Delete a partner app.

        A repeat with the same token is applied once.

        Args:
            arn: 1 to 128 characters.
            client_token: Idempotency token; made by the client if left out. 1 to 36 characters that match
                `[a-zA-Z0-9-]+`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeletePartnerApp.html
        """
        return await self._pipeline.call(
            "DeletePartnerApp",
            shapes.DeletePartnerAppRequest(arn=arn, client_token=client_token),
            shapes.DeletePartnerAppResponse,
            options,
        )

    async def describe_partner_app(
        self,
        *,
        arn: str,
        include_available_upgrade: bool | None = None,
        options: CallOptions | None = None,
    ) -> shapes.DescribePartnerAppResponse:
        """Describe a partner app.

        Args:
            arn: 1 to 128 characters.
            include_available_upgrade: True or false.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `arn`, `name`, `type`, `status`, `creation_time` and 15 more, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribePartnerApp.html
        """
        return await self._pipeline.call(
            "DescribePartnerApp",
            shapes.DescribePartnerAppRequest(arn=arn, include_available_upgrade=include_available_upgrade),
            shapes.DescribePartnerAppResponse,
            options,
        )

    async def list_partner_apps(
        self,
        *,
        max_results: int | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListPartnerAppsResponse:
        """List partner apps.

        Args:
            max_results: 1 to 100.
            next_token: At most 8,192 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListPartnerApps.html
        """
        return await self._pipeline.call(
            "ListPartnerApps",
            shapes.ListPartnerAppsRequest(max_results=max_results, next_token=next_token),
            shapes.ListPartnerAppsResponse,
            options,
        )

    async def update_partner_app(
        self,
        *,
        arn: str,
        maintenance_config: shapes.PartnerAppMaintenanceConfig | None = None,
        tier: str | None = None,
        application_config: shapes.PartnerAppConfig | None = None,
        idc_config: shapes.IdcConfigInput | None = None,
        auth_type: shapes.PartnerAppAuthType | str | None = None,
        enable_iam_session_based_identity: bool | None = None,
        enable_auto_minor_version_upgrade: bool | None = None,
        app_version: str | None = None,
        client_token: str | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdatePartnerAppResponse:
        r"""Update a partner app.

        A repeat with the same token is applied once.

        Args:
            arn: 1 to 128 characters.
            maintenance_config: A `shapes.PartnerAppMaintenanceConfig`.
            tier: At most 64 characters that match `(?!\s*$).+`.
            application_config: A `shapes.PartnerAppConfig`.
            idc_config: A `shapes.IdcConfigInput`.
            auth_type: `IAM` or `IDC`.
            enable_iam_session_based_identity: True or false.
            enable_auto_minor_version_upgrade: True or false.
            app_version: At most 64 characters that match `\d+\.\d+`.
            client_token: Idempotency token; made by the client if left out. 1 to 36 characters that match
                `[a-zA-Z0-9-]+`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdatePartnerApp.html
        """
        return await self._pipeline.call(
            "UpdatePartnerApp",
            shapes.UpdatePartnerAppRequest(
                arn=arn,
                maintenance_config=maintenance_config,
                tier=tier,
                application_config=application_config,
                idc_config=idc_config,
                auth_type=auth_type,
                enable_iam_session_based_identity=enable_iam_session_based_identity,
                enable_auto_minor_version_upgrade=enable_auto_minor_version_upgrade,
                app_version=app_version,
                client_token=client_token,
                tags=tags,
            ),
            shapes.UpdatePartnerAppResponse,
            options,
        )
