# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on Studio domains and user profiles."""

from __future__ import annotations

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class StudioDomainsOperations(Operations):
    """Operations on Studio domains and user profiles."""

    async def create_domain(
        self,
        *,
        domain_name: str,
        auth_mode: shapes.AuthMode | str,
        default_user_settings: shapes.UserSettings,
        domain_settings: shapes.DomainSettings | None = None,
        subnet_ids: list[str] | None = None,
        vpc_id: str | None = None,
        tags: list[shapes.Tag] | None = None,
        app_network_access_type: shapes.AppNetworkAccessType | str | None = None,
        home_efs_file_system_kms_key_id: str | None = None,
        kms_key_id: str | None = None,
        app_security_group_management: shapes.AppSecurityGroupManagement | str | None = None,
        home_efs_file_system_creation: shapes.HomeEfsFileSystemCreation | str | None = None,
        tag_propagation: shapes.TagPropagation | str | None = None,
        default_space_settings: shapes.DefaultSpaceSettings | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateDomainResponse:
        """Create a domain.

        Args:
            domain_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            auth_mode: `SSO` or `IAM`.
            default_user_settings: A `shapes.UserSettings`.
            domain_settings: A `shapes.DomainSettings`.
            subnet_ids: 1 to 16 items, each at most 32 characters that match `[-0-9a-zA-Z]+`.
            vpc_id: At most 32 characters that match `[-0-9a-zA-Z]+`.
            tags: At most 50 items, each a `shapes.Tag`.
            app_network_access_type: `PublicInternetOnly` or `VpcOnly`.
            home_efs_file_system_kms_key_id: At most 2,048 characters that match `[a-zA-Z0-9:/_-]*`.
            kms_key_id: At most 2,048 characters that match `[a-zA-Z0-9:/_-]*`.
            app_security_group_management: `Service` or `Customer`.
            home_efs_file_system_creation: `Enabled` or `Disabled`.
            tag_propagation: `ENABLED` or `DISABLED`.
            default_space_settings: A `shapes.DefaultSpaceSettings`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `domain_arn`, `domain_id` and `url`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateDomain.html
        """
        return await self._pipeline.call(
            "CreateDomain",
            shapes.CreateDomainRequest(
                domain_name=domain_name,
                auth_mode=auth_mode,
                default_user_settings=default_user_settings,
                domain_settings=domain_settings,
                subnet_ids=subnet_ids,
                vpc_id=vpc_id,
                tags=tags,
                app_network_access_type=app_network_access_type,
                home_efs_file_system_kms_key_id=home_efs_file_system_kms_key_id,
                kms_key_id=kms_key_id,
                app_security_group_management=app_security_group_management,
                home_efs_file_system_creation=home_efs_file_system_creation,
                tag_propagation=tag_propagation,
                default_space_settings=default_space_settings,
            ),
            shapes.CreateDomainResponse,
            options,
        )

    async def create_presigned_domain_url(
        self,
        *,
        domain_id: str,
        user_profile_name: str,
        session_expiration_duration_in_seconds: int | None = None,
        expires_in_seconds: int | None = None,
        space_name: str | None = None,
        landing_uri: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreatePresignedDomainUrlResponse:
        """Create a presigned domain URL.

        Args:
            domain_id: At most 63 characters that match `d-(-*[a-z0-9]){1,61}`.
            user_profile_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            session_expiration_duration_in_seconds: 1,800 to 43,200.
            expires_in_seconds: 5 to 300.
            space_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            landing_uri: At most 1,023 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `authorized_url`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreatePresignedDomainUrl.html
        """
        return await self._pipeline.call(
            "CreatePresignedDomainUrl",
            shapes.CreatePresignedDomainUrlRequest(
                domain_id=domain_id,
                user_profile_name=user_profile_name,
                session_expiration_duration_in_seconds=session_expiration_duration_in_seconds,
                expires_in_seconds=expires_in_seconds,
                space_name=space_name,
                landing_uri=landing_uri,
            ),
            shapes.CreatePresignedDomainUrlResponse,
            options,
        )

    async def create_user_profile(
        self,
        *,
        domain_id: str,
        user_profile_name: str,
        single_sign_on_user_identifier: str | None = None,
        single_sign_on_user_value: str | None = None,
        tags: list[shapes.Tag] | None = None,
        user_settings: shapes.UserSettings | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateUserProfileResponse:
        """Create a user profile.

        Args:
            domain_id: At most 63 characters that match `d-(-*[a-z0-9]){1,61}`.
            user_profile_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            single_sign_on_user_identifier: Characters that match `UserName`.
            single_sign_on_user_value: At most 256 characters.
            tags: At most 50 items, each a `shapes.Tag`.
            user_settings: A `shapes.UserSettings`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `user_profile_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateUserProfile.html
        """
        return await self._pipeline.call(
            "CreateUserProfile",
            shapes.CreateUserProfileRequest(
                domain_id=domain_id,
                user_profile_name=user_profile_name,
                single_sign_on_user_identifier=single_sign_on_user_identifier,
                single_sign_on_user_value=single_sign_on_user_value,
                tags=tags,
                user_settings=user_settings,
            ),
            shapes.CreateUserProfileResponse,
            options,
        )

    async def delete_domain(
        self,
        *,
        domain_id: str,
        retention_policy: shapes.RetentionPolicy | None = None,
        options: CallOptions | None = None,
    ) -> shapes.DeleteDomainOutput:
        """Delete a domain.

        Args:
            domain_id: At most 63 characters that match `d-(-*[a-z0-9]){1,61}`.
            retention_policy: A `shapes.RetentionPolicy`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteDomain.html
        """
        return await self._pipeline.call(
            "DeleteDomain",
            shapes.DeleteDomainRequest(domain_id=domain_id, retention_policy=retention_policy),
            shapes.DeleteDomainOutput,
            options,
        )

    async def delete_user_profile(
        self,
        *,
        domain_id: str,
        user_profile_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteUserProfileOutput:
        """Delete a user profile.

        Args:
            domain_id: At most 63 characters that match `d-(-*[a-z0-9]){1,61}`.
            user_profile_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteUserProfile.html
        """
        return await self._pipeline.call(
            "DeleteUserProfile",
            shapes.DeleteUserProfileRequest(domain_id=domain_id, user_profile_name=user_profile_name),
            shapes.DeleteUserProfileOutput,
            options,
        )

    async def describe_domain(
        self,
        *,
        domain_id: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeDomainResponse:
        """Describe a domain.

        Args:
            domain_id: At most 63 characters that match `d-(-*[a-z0-9]){1,61}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `domain_arn`, `domain_id`, `domain_name`, `home_efs_file_system_id`,
            `single_sign_on_managed_application_instance_id` and 19 more, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeDomain.html
        """
        return await self._pipeline.call(
            "DescribeDomain",
            shapes.DescribeDomainRequest(domain_id=domain_id),
            shapes.DescribeDomainResponse,
            options,
        )

    async def describe_user_profile(
        self,
        *,
        domain_id: str,
        user_profile_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeUserProfileResponse:
        """Describe a user profile.

        Args:
            domain_id: At most 63 characters that match `d-(-*[a-z0-9]){1,61}`.
            user_profile_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `domain_id`, `user_profile_arn`, `user_profile_name`, `home_efs_file_system_uid`, `status` and 6 more,
            beside the call's `metadata`.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeUserProfile.html
        """
        return await self._pipeline.call(
            "DescribeUserProfile",
            shapes.DescribeUserProfileRequest(domain_id=domain_id, user_profile_name=user_profile_name),
            shapes.DescribeUserProfileResponse,
            options,
        )

    async def list_domains(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListDomainsResponse:
        """List domains.

        Args:
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `domains` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListDomains.html
        """
        return await self._pipeline.call(
            "ListDomains",
            shapes.ListDomainsRequest(next_token=next_token, max_results=max_results),
            shapes.ListDomainsResponse,
            options,
        )

    async def list_user_profiles(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        sort_by: shapes.UserProfileSortKey | str | None = None,
        domain_id_equals: str | None = None,
        user_profile_name_contains: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListUserProfilesResponse:
        """List user profiles.

        Args:
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            sort_order: `Ascending` or `Descending`.
            sort_by: `CreationTime` or `LastModifiedTime`.
            domain_id_equals: At most 63 characters that match `d-(-*[a-z0-9]){1,61}`.
            user_profile_name_contains: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `user_profiles` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListUserProfiles.html
        """
        return await self._pipeline.call(
            "ListUserProfiles",
            shapes.ListUserProfilesRequest(
                next_token=next_token,
                max_results=max_results,
                sort_order=sort_order,
                sort_by=sort_by,
                domain_id_equals=domain_id_equals,
                user_profile_name_contains=user_profile_name_contains,
            ),
            shapes.ListUserProfilesResponse,
            options,
        )

    async def update_domain(
        self,
        *,
        domain_id: str,
        default_user_settings: shapes.UserSettings | None = None,
        domain_settings_for_update: shapes.DomainSettingsForUpdate | None = None,
        app_security_group_management: shapes.AppSecurityGroupManagement | str | None = None,
        default_space_settings: shapes.DefaultSpaceSettings | None = None,
        subnet_ids: list[str] | None = None,
        app_network_access_type: shapes.AppNetworkAccessType | str | None = None,
        tag_propagation: shapes.TagPropagation | str | None = None,
        home_efs_file_system_creation: shapes.HomeEfsFileSystemCreation | str | None = None,
        vpc_id: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateDomainResponse:
        """Update a domain.

        Args:
            domain_id: At most 63 characters that match `d-(-*[a-z0-9]){1,61}`.
            default_user_settings: A `shapes.UserSettings`.
            domain_settings_for_update: A `shapes.DomainSettingsForUpdate`.
            app_security_group_management: `Service` or `Customer`.
            default_space_settings: A `shapes.DefaultSpaceSettings`.
            subnet_ids: 1 to 16 items, each at most 32 characters that match `[-0-9a-zA-Z]+`.
            app_network_access_type: `PublicInternetOnly` or `VpcOnly`.
            tag_propagation: `ENABLED` or `DISABLED`.
            home_efs_file_system_creation: `Enabled` or `Disabled`.
            vpc_id: At most 32 characters that match `[-0-9a-zA-Z]+`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `domain_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateDomain.html
        """
        return await self._pipeline.call(
            "UpdateDomain",
            shapes.UpdateDomainRequest(
                domain_id=domain_id,
                default_user_settings=default_user_settings,
                domain_settings_for_update=domain_settings_for_update,
                app_security_group_management=app_security_group_management,
                default_space_settings=default_space_settings,
                subnet_ids=subnet_ids,
                app_network_access_type=app_network_access_type,
                tag_propagation=tag_propagation,
                home_efs_file_system_creation=home_efs_file_system_creation,
                vpc_id=vpc_id,
            ),
            shapes.UpdateDomainResponse,
            options,
        )

    async def update_user_profile(
        self,
        *,
        domain_id: str,
        user_profile_name: str,
        user_settings: shapes.UserSettings | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateUserProfileResponse:
        """Update a user profile.

        Args:
            domain_id: At most 63 characters that match `d-(-*[a-z0-9]){1,61}`.
            user_profile_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            user_settings: A `shapes.UserSettings`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `user_profile_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateUserProfile.html
        """
        return await self._pipeline.call(
            "UpdateUserProfile",
            shapes.UpdateUserProfileRequest(
                domain_id=domain_id, user_profile_name=user_profile_name, user_settings=user_settings
            ),
            shapes.UpdateUserProfileResponse,
            options,
        )
