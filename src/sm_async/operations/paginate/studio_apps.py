# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on Studio apps, their images and lifecycle configurations."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class StudioAppsPaginators(Paginators):
    """Paginators of operations on Studio apps, their images and lifecycle configurations."""

    def list_app_image_configs(
        self,
        *,
        name_contains: str | None = None,
        creation_time_before: datetime.datetime | None = None,
        creation_time_after: datetime.datetime | None = None,
        modified_time_before: datetime.datetime | None = None,
        modified_time_after: datetime.datetime | None = None,
        sort_by: shapes.AppImageConfigSortKey | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.AppImageConfigDetails, shapes.ListAppImageConfigsResponse]:
        """List app image configurations.

        Each page is one call of ListAppImageConfigs, made when it is needed. `async for` gives the items of
        `app_image_configs`, `pages()` whole outputs.

        Args:
            name_contains: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            creation_time_before: A point in time.
            creation_time_after: A point in time.
            modified_time_before: A point in time.
            modified_time_after: A point in time.
            sort_by: `CreationTime`, `LastModifiedTime` or `Name`.
            sort_order: `Ascending` or `Descending`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.AppImageConfigDetails`, whose pages are `shapes.ListAppImageConfigsResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListAppImageConfigs.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListAppImageConfigs"],
            shapes.ListAppImageConfigsRequest(
                name_contains=name_contains,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
                modified_time_before=modified_time_before,
                modified_time_after=modified_time_after,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListAppImageConfigsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_apps(
        self,
        *,
        sort_order: shapes.SortOrder | str | None = None,
        sort_by: shapes.AppSortKey | str | None = None,
        domain_id_equals: str | None = None,
        user_profile_name_equals: str | None = None,
        space_name_equals: str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.AppDetails, shapes.ListAppsResponse]:
        """List apps.

        Each page is one call of ListApps, made when it is needed. `async for` gives the items of `apps`, `pages()`
        whole outputs.

        Args:
            sort_order: `Ascending` or `Descending`.
            sort_by: `CreationTime`.
            domain_id_equals: At most 63 characters that match `d-(-*[a-z0-9]){1,61}`.
            user_profile_name_equals: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            space_name_equals: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.AppDetails`, whose pages are `shapes.ListAppsResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListApps.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListApps"],
            shapes.ListAppsRequest(
                sort_order=sort_order,
                sort_by=sort_by,
                domain_id_equals=domain_id_equals,
                user_profile_name_equals=user_profile_name_equals,
                space_name_equals=space_name_equals,
            ),
            shapes.ListAppsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_studio_lifecycle_configs(
        self,
        *,
        name_contains: str | None = None,
        app_type_equals: shapes.StudioLifecycleConfigAppType | str | None = None,
        creation_time_before: datetime.datetime | None = None,
        creation_time_after: datetime.datetime | None = None,
        modified_time_before: datetime.datetime | None = None,
        modified_time_after: datetime.datetime | None = None,
        sort_by: shapes.StudioLifecycleConfigSortKey | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.StudioLifecycleConfigDetails, shapes.ListStudioLifecycleConfigsResponse]:
        """List Studio lifecycle configurations.

        Each page is one call of ListStudioLifecycleConfigs, made when it is needed. `async for` gives the items of
        `studio_lifecycle_configs`, `pages()` whole outputs.

        Args:
            name_contains: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            app_type_equals: `JupyterServer`, `KernelGateway`, `CodeEditor` or `JupyterLab`.
            creation_time_before: A point in time.
            creation_time_after: A point in time.
            modified_time_before: A point in time.
            modified_time_after: A point in time.
            sort_by: `CreationTime`, `LastModifiedTime` or `Name`.
            sort_order: `Ascending` or `Descending`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.StudioLifecycleConfigDetails`, whose pages are
            `shapes.ListStudioLifecycleConfigsResponse`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListStudioLifecycleConfigs.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListStudioLifecycleConfigs"],
            shapes.ListStudioLifecycleConfigsRequest(
                name_contains=name_contains,
                app_type_equals=app_type_equals,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
                modified_time_before=modified_time_before,
                modified_time_after=modified_time_after,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListStudioLifecycleConfigsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
