# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on MLflow apps and tracking servers."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class MlflowOperations(Operations):
    """Operations on MLflow apps and tracking servers."""

    async def create_mlflow_app(
        self,
        *,
        name: str,
        artifact_store_uri: str,
        role_arn: str,
        kms_key_id: str | None = None,
        model_registration_mode: shapes.ModelRegistrationMode | str | None = None,
        weekly_maintenance_window_start: str | None = None,
        account_default_status: shapes.AccountDefaultStatus | str | None = None,
        default_domain_id_list: list[str] | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateMlflowAppResponse:
        r"""Create an MLflow app.

        A repeat does it again: nothing in the request tells the service that it is the same one.

        Args:
            name: 1 to 256 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`.
            artifact_store_uri: At most 1,024 characters that match `(?:https|s3)://[^/]+(?:/.*)?`.
            role_arn: 20 to 2,048 characters that match `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            kms_key_id: At most 2,048 characters that match `[a-zA-Z0-9:/_-]*`.
            model_registration_mode: `AutoModelRegistrationEnabled` or `AutoModelRegistrationDisabled`.
            weekly_maintenance_window_start: At most 9 characters that match
                `(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01]\d|2[0-3]):([0-5]\d)`.
            account_default_status: `ENABLED` or `DISABLED`.
            default_domain_id_list: Items, each at most 63 characters that match `d-(-*[a-z0-9]){1,61}`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `arn`, beside the call's `metadata`.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateMlflowApp.html
        """
        return await self._pipeline.call(
            "CreateMlflowApp",
            shapes.CreateMlflowAppRequest(
                name=name,
                artifact_store_uri=artifact_store_uri,
                role_arn=role_arn,
                kms_key_id=kms_key_id,
                model_registration_mode=model_registration_mode,
                weekly_maintenance_window_start=weekly_maintenance_window_start,
                account_default_status=account_default_status,
                default_domain_id_list=default_domain_id_list,
                tags=tags,
            ),
            shapes.CreateMlflowAppResponse,
            options,
        )

    async def create_mlflow_tracking_server(
        self,
        *,
        tracking_server_name: str,
        artifact_store_uri: str,
        role_arn: str,
        tracking_server_size: shapes.TrackingServerSize | str | None = None,
        mlflow_version: str | None = None,
        automatic_model_registration: bool | None = None,
        weekly_maintenance_window_start: str | None = None,
        tags: list[shapes.Tag] | None = None,
        s3_bucket_owner_account_id: str | None = None,
        s3_bucket_owner_verification: bool | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateMlflowTrackingServerResponse:
        r"""Create an MLflow tracking server.

        Args:
            tracking_server_name: 1 to 256 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`.
            artifact_store_uri: At most 1,024 characters that match `(?:https|s3)://[^/]+(?:/.*)?`.
            role_arn: 20 to 2,048 characters that match `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            tracking_server_size: `Small`, `Medium` or `Large`.
            mlflow_version: At most 16 characters that match `[0-9]*.[0-9]*.[0-9]*`.
            automatic_model_registration: True or false.
            weekly_maintenance_window_start: At most 9 characters that match
                `(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01]\d|2[0-3]):([0-5]\d)`.
            tags: At most 50 items, each a `shapes.Tag`.
            s3_bucket_owner_account_id: Exactly 12 characters that match `\d+`.
            s3_bucket_owner_verification: True or false.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `tracking_server_arn`, beside the call's `metadata`.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateMlflowTrackingServer.html
        """
        return await self._pipeline.call(
            "CreateMlflowTrackingServer",
            shapes.CreateMlflowTrackingServerRequest(
                tracking_server_name=tracking_server_name,
                artifact_store_uri=artifact_store_uri,
                role_arn=role_arn,
                tracking_server_size=tracking_server_size,
                mlflow_version=mlflow_version,
                automatic_model_registration=automatic_model_registration,
                weekly_maintenance_window_start=weekly_maintenance_window_start,
                tags=tags,
                s3_bucket_owner_account_id=s3_bucket_owner_account_id,
                s3_bucket_owner_verification=s3_bucket_owner_verification,
            ),
            shapes.CreateMlflowTrackingServerResponse,
            options,
        )

    async def create_presigned_mlflow_app_url(
        self,
        *,
        arn: str,
        expires_in_seconds: int | None = None,
        session_expiration_duration_in_seconds: int | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreatePresignedMlflowAppUrlResponse:
        """Create a presigned MLflow app URL.

        Args:
            arn: 1 to 128 characters.
            expires_in_seconds: 5 to 300.
            session_expiration_duration_in_seconds: 1,800 to 43,200.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `authorized_url`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreatePresignedMlflowAppUrl.html
        """
        return await self._pipeline.call(
            "CreatePresignedMlflowAppUrl",
            shapes.CreatePresignedMlflowAppUrlRequest(
                arn=arn,
                expires_in_seconds=expires_in_seconds,
                session_expiration_duration_in_seconds=session_expiration_duration_in_seconds,
            ),
            shapes.CreatePresignedMlflowAppUrlResponse,
            options,
        )

    async def create_presigned_mlflow_tracking_server_url(
        self,
        *,
        tracking_server_name: str,
        expires_in_seconds: int | None = None,
        session_expiration_duration_in_seconds: int | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreatePresignedMlflowTrackingServerUrlResponse:
        """Create a presigned MLflow tracking server URL.

        Args:
            tracking_server_name: 1 to 256 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`.
            expires_in_seconds: 5 to 300.
            session_expiration_duration_in_seconds: 1,800 to 43,200.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `authorized_url`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreatePresignedMlflowTrackingServerUrl.html
        """
        return await self._pipeline.call(
            "CreatePresignedMlflowTrackingServerUrl",
            shapes.CreatePresignedMlflowTrackingServerUrlRequest(
                tracking_server_name=tracking_server_name,
                expires_in_seconds=expires_in_seconds,
                session_expiration_duration_in_seconds=session_expiration_duration_in_seconds,
            ),
            shapes.CreatePresignedMlflowTrackingServerUrlResponse,
            options,
        )

    async def delete_mlflow_app(
        self,
        *,
        arn: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteMlflowAppResponse:
        """Delete an MLflow app.

        Args:
            arn: 1 to 128 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `arn`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteMlflowApp.html
        """
        return await self._pipeline.call(
            "DeleteMlflowApp",
            shapes.DeleteMlflowAppRequest(arn=arn),
            shapes.DeleteMlflowAppResponse,
            options,
        )

    async def delete_mlflow_tracking_server(
        self,
        *,
        tracking_server_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteMlflowTrackingServerResponse:
        """Delete an MLflow tracking server.

        Args:
            tracking_server_name: 1 to 256 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `tracking_server_arn`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteMlflowTrackingServer.html
        """
        return await self._pipeline.call(
            "DeleteMlflowTrackingServer",
            shapes.DeleteMlflowTrackingServerRequest(tracking_server_name=tracking_server_name),
            shapes.DeleteMlflowTrackingServerResponse,
            options,
        )

    async def describe_mlflow_app(
        self,
        *,
        arn: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeMlflowAppResponse:
        """Describe an MLflow app.

        Args:
            arn: 1 to 128 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `arn`, `name`, `artifact_store_uri`, `mlflow_version`, `role_arn` and 11 more, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeMlflowApp.html
        """
        return await self._pipeline.call(
            "DescribeMlflowApp",
            shapes.DescribeMlflowAppRequest(arn=arn),
            shapes.DescribeMlflowAppResponse,
            options,
        )

    async def describe_mlflow_tracking_server(
        self,
        *,
        tracking_server_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeMlflowTrackingServerResponse:
        """Describe an MLflow tracking server.

        Args:
            tracking_server_name: 1 to 256 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `tracking_server_arn`, `tracking_server_name`, `artifact_store_uri`, `tracking_server_size`,
            `mlflow_version` and 13 more, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeMlflowTrackingServer.html
        """
        return await self._pipeline.call(
            "DescribeMlflowTrackingServer",
            shapes.DescribeMlflowTrackingServerRequest(tracking_server_name=tracking_server_name),
            shapes.DescribeMlflowTrackingServerResponse,
            options,
        )

    async def list_mlflow_apps(
        self,
        *,
        created_after: datetime.datetime | None = None,
        created_before: datetime.datetime | None = None,
        status: shapes.MlflowAppStatus | str | None = None,
        mlflow_version: str | None = None,
        default_for_domain_id: str | None = None,
        account_default_status: shapes.AccountDefaultStatus | str | None = None,
        sort_by: shapes.SortMlflowAppBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListMlflowAppsResponse:
        """List MLflow apps.

        Args:
            created_after: A point in time.
            created_before: A point in time.
            status: One of the values of `shapes.MlflowAppStatus`.
            mlflow_version: At most 16 characters that match `[0-9]*.[0-9]*.[0-9]*`.
            default_for_domain_id: A string.
            account_default_status: `ENABLED` or `DISABLED`.
            sort_by: `Name`, `CreationTime` or `Status`.
            sort_order: `Ascending` or `Descending`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListMlflowApps.html
        """
        return await self._pipeline.call(
            "ListMlflowApps",
            shapes.ListMlflowAppsRequest(
                created_after=created_after,
                created_before=created_before,
                status=status,
                mlflow_version=mlflow_version,
                default_for_domain_id=default_for_domain_id,
                account_default_status=account_default_status,
                sort_by=sort_by,
                sort_order=sort_order,
                next_token=next_token,
                max_results=max_results,
            ),
            shapes.ListMlflowAppsResponse,
            options,
        )

    async def list_mlflow_tracking_servers(
        self,
        *,
        created_after: datetime.datetime | None = None,
        created_before: datetime.datetime | None = None,
        tracking_server_status: shapes.TrackingServerStatus | str | None = None,
        mlflow_version: str | None = None,
        sort_by: shapes.SortTrackingServerBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListMlflowTrackingServersResponse:
        """List MLflow tracking servers.

        Args:
            created_after: A point in time.
            created_before: A point in time.
            tracking_server_status: One of the values of `shapes.TrackingServerStatus`.
            mlflow_version: At most 16 characters that match `[0-9]*.[0-9]*.[0-9]*`.
            sort_by: `Name`, `CreationTime` or `Status`.
            sort_order: `Ascending` or `Descending`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `tracking_server_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListMlflowTrackingServers.html
        """
        return await self._pipeline.call(
            "ListMlflowTrackingServers",
            shapes.ListMlflowTrackingServersRequest(
                created_after=created_after,
                created_before=created_before,
                tracking_server_status=tracking_server_status,
                mlflow_version=mlflow_version,
                sort_by=sort_by,
                sort_order=sort_order,
                next_token=next_token,
                max_results=max_results,
            ),
            shapes.ListMlflowTrackingServersResponse,
            options,
        )

    async def start_mlflow_tracking_server(
        self,
        *,
        tracking_server_name: str,
        options: CallOptions | None = None,
    ) -> shapes.StartMlflowTrackingServerResponse:
        """Start an MLflow tracking server.

        Args:
            tracking_server_name: 1 to 256 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `tracking_server_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StartMlflowTrackingServer.html
        """
        return await self._pipeline.call(
            "StartMlflowTrackingServer",
            shapes.StartMlflowTrackingServerRequest(tracking_server_name=tracking_server_name),
            shapes.StartMlflowTrackingServerResponse,
            options,
        )

    async def stop_mlflow_tracking_server(
        self,
        *,
        tracking_server_name: str,
        options: CallOptions | None = None,
    ) -> shapes.StopMlflowTrackingServerResponse:
        """Stop an MLflow tracking server.

        Args:
            tracking_server_name: 1 to 256 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `tracking_server_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StopMlflowTrackingServer.html
        """
        return await self._pipeline.call(
            "StopMlflowTrackingServer",
            shapes.StopMlflowTrackingServerRequest(tracking_server_name=tracking_server_name),
            shapes.StopMlflowTrackingServerResponse,
            options,
        )

    async def update_mlflow_app(
        self,
        *,
        arn: str,
        name: str | None = None,
        artifact_store_uri: str | None = None,
        model_registration_mode: shapes.ModelRegistrationMode | str | None = None,
        weekly_maintenance_window_start: str | None = None,
        default_domain_id_list: list[str] | None = None,
        account_default_status: shapes.AccountDefaultStatus | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateMlflowAppResponse:
        r"""Update an MLflow app.

        Args:
            arn: 1 to 128 characters.
            name: 1 to 256 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`.
            artifact_store_uri: At most 1,024 characters that match `(?:https|s3)://[^/]+(?:/.*)?`.
            model_registration_mode: `AutoModelRegistrationEnabled` or `AutoModelRegistrationDisabled`.
            weekly_maintenance_window_start: At most 9 characters that match
                `(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01]\d|2[0-3]):([0-5]\d)`.
            default_domain_id_list: Items, each at most 63 characters that match `d-(-*[a-z0-9]){1,61}`.
            account_default_status: `ENABLED` or `DISABLED`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateMlflowApp.html
        """
        return await self._pipeline.call(
            "UpdateMlflowApp",
            shapes.UpdateMlflowAppRequest(
                arn=arn,
                name=name,
                artifact_store_uri=artifact_store_uri,
                model_registration_mode=model_registration_mode,
                weekly_maintenance_window_start=weekly_maintenance_window_start,
                default_domain_id_list=default_domain_id_list,
                account_default_status=account_default_status,
            ),
            shapes.UpdateMlflowAppResponse,
            options,
        )

    async def update_mlflow_tracking_server(
        self,
        *,
        tracking_server_name: str,
        artifact_store_uri: str | None = None,
        tracking_server_size: shapes.TrackingServerSize | str | None = None,
        automatic_model_registration: bool | None = None,
        weekly_maintenance_window_start: str | None = None,
        s3_bucket_owner_account_id: str | None = None,
        s3_bucket_owner_verification: bool | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateMlflowTrackingServerResponse:
        r"""Update an MLflow tracking server.

        Args:
            tracking_server_name: 1 to 256 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`.
            artifact_store_uri: At most 1,024 characters that match `(?:https|s3)://[^/]+(?:/.*)?`.
            tracking_server_size: `Small`, `Medium` or `Large`.
            automatic_model_registration: True or false.
            weekly_maintenance_window_start: At most 9 characters that match
                `(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01]\d|2[0-3]):([0-5]\d)`.
            s3_bucket_owner_account_id: Exactly 12 characters that match `\d+`.
            s3_bucket_owner_verification: True or false.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `tracking_server_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateMlflowTrackingServer.html
        """
        return await self._pipeline.call(
            "UpdateMlflowTrackingServer",
            shapes.UpdateMlflowTrackingServerRequest(
                tracking_server_name=tracking_server_name,
                artifact_store_uri=artifact_store_uri,
                tracking_server_size=tracking_server_size,
                automatic_model_registration=automatic_model_registration,
                weekly_maintenance_window_start=weekly_maintenance_window_start,
                s3_bucket_owner_account_id=s3_bucket_owner_account_id,
                s3_bucket_owner_verification=s3_bucket_owner_verification,
            ),
            shapes.UpdateMlflowTrackingServerResponse,
            options,
        )
