# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on MLflow apps and tracking servers."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class MlflowPaginators(Paginators):
    """Paginators of operations on MLflow apps and tracking servers."""

    def list_mlflow_apps(
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
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.MlflowAppSummary, shapes.ListMlflowAppsResponse]:
        """List MLflow apps.

        Each page is one call of ListMlflowApps, made when it is needed. `async for` gives the items of `summaries`,
        `pages()` whole outputs.

        Args:
            created_after: A point in time.
            created_before: A point in time.
            status: One of the values of `shapes.MlflowAppStatus`.
            mlflow_version: At most 16 characters that match `[0-9]*.[0-9]*.[0-9]*`.
            default_for_domain_id: A string.
            account_default_status: `ENABLED` or `DISABLED`.
            sort_by: `Name`, `CreationTime` or `Status`.
            sort_order: `Ascending` or `Descending`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.MlflowAppSummary`, whose pages are `shapes.ListMlflowAppsResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListMlflowApps.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListMlflowApps"],
            shapes.ListMlflowAppsRequest(
                created_after=created_after,
                created_before=created_before,
                status=status,
                mlflow_version=mlflow_version,
                default_for_domain_id=default_for_domain_id,
                account_default_status=account_default_status,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListMlflowAppsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_mlflow_tracking_servers(
        self,
        *,
        created_after: datetime.datetime | None = None,
        created_before: datetime.datetime | None = None,
        tracking_server_status: shapes.TrackingServerStatus | str | None = None,
        mlflow_version: str | None = None,
        sort_by: shapes.SortTrackingServerBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.TrackingServerSummary, shapes.ListMlflowTrackingServersResponse]:
        """List MLflow tracking servers.

        Each page is one call of ListMlflowTrackingServers, made when it is needed. `async for` gives the items of
        `tracking_server_summaries`, `pages()` whole outputs.

        Args:
            created_after: A point in time.
            created_before: A point in time.
            tracking_server_status: One of the values of `shapes.TrackingServerStatus`.
            mlflow_version: At most 16 characters that match `[0-9]*.[0-9]*.[0-9]*`.
            sort_by: `Name`, `CreationTime` or `Status`.
            sort_order: `Ascending` or `Descending`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.TrackingServerSummary`, whose pages are `shapes.ListMlflowTrackingServersResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListMlflowTrackingServers.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListMlflowTrackingServers"],
            shapes.ListMlflowTrackingServersRequest(
                created_after=created_after,
                created_before=created_before,
                tracking_server_status=tracking_server_status,
                mlflow_version=mlflow_version,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListMlflowTrackingServersResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
