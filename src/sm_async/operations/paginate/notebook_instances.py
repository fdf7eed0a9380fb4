# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on notebook instances."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class NotebookInstancesPaginators(Paginators):
    """Paginators of operations on notebook instances."""

    def list_notebook_instance_lifecycle_configs(
        self,
        *,
        sort_by: shapes.NotebookInstanceLifecycleConfigSortKey | str | None = None,
        sort_order: shapes.NotebookInstanceLifecycleConfigSortOrder | str | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime.datetime | None = None,
        creation_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.NotebookInstanceLifecycleConfigSummary, shapes.ListNotebookInstanceLifecycleConfigsOutput]:
        """List notebook instance lifecycle configurations.

        Each page is one call of ListNotebookInstanceLifecycleConfigs, made when it is needed. `async for` gives the
        items of `notebook_instance_lifecycle_configs`, `pages()` whole outputs.

        Args:
            sort_by: `Name`, `CreationTime` or `LastModifiedTime`.
            sort_order: `Ascending` or `Descending`.
            name_contains: At most 63 characters that match `[a-zA-Z0-9-]+`.
            creation_time_before: A point in time.
            creation_time_after: A point in time.
            last_modified_time_before: A point in time.
            last_modified_time_after: A point in time.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.NotebookInstanceLifecycleConfigSummary`, whose pages are
            `shapes.ListNotebookInstanceLifecycleConfigsOutput`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListNotebookInstanceLifecycleConfigs.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListNotebookInstanceLifecycleConfigs"],
            shapes.ListNotebookInstanceLifecycleConfigsInput(
                sort_by=sort_by,
                sort_order=sort_order,
                name_contains=name_contains,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
                last_modified_time_before=last_modified_time_before,
                last_modified_time_after=last_modified_time_after,
            ),
            shapes.ListNotebookInstanceLifecycleConfigsOutput,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_notebook_instances(
        self,
        *,
        sort_by: shapes.NotebookInstanceSortKey | str | None = None,
        sort_order: shapes.NotebookInstanceSortOrder | str | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime.datetime | None = None,
        creation_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        status_equals: shapes.NotebookInstanceStatus | str | None = None,
        notebook_instance_lifecycle_config_name_contains: str | None = None,
        default_code_repository_contains: str | None = None,
        additional_code_repository_equals: str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.NotebookInstanceSummary, shapes.ListNotebookInstancesOutput]:
        """List notebook instances.

        Each page is one call of ListNotebookInstances, made when it is needed. `async for` gives the items of
        `notebook_instances`, `pages()` whole outputs.

        Args:
            sort_by: `Name`, `CreationTime` or `Status`.
            sort_order: `Ascending` or `Descending`.
            name_contains: At most 63 characters that match `[a-zA-Z0-9-]+`.
            creation_time_before: A point in time.
            creation_time_after: A point in time.
            last_modified_time_before: A point in time.
            last_modified_time_after: A point in time.
            status_equals: One of the values of `shapes.NotebookInstanceStatus`.
            notebook_instance_lifecycle_config_name_contains: At most 63 characters that match
                `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            default_code_repository_contains: At most 1,024 characters that match `[a-zA-Z0-9-]+`.
            additional_code_repository_equals: 1 to 1,024 characters that match
                `https://[^/]+(?:/.*)?|[a-zA-Z0-9](?:-*[a-zA-Z0-9])*`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.NotebookInstanceSummary`, whose pages are `shapes.ListNotebookInstancesOutput`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListNotebookInstances.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListNotebookInstances"],
            shapes.ListNotebookInstancesInput(
                sort_by=sort_by,
                sort_order=sort_order,
                name_contains=name_contains,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
                last_modified_time_before=last_modified_time_before,
                last_modified_time_after=last_modified_time_after,
                status_equals=status_equals,
                notebook_instance_lifecycle_config_name_contains=notebook_instance_lifecycle_config_name_contains,
                default_code_repository_contains=default_code_repository_contains,
                additional_code_repository_equals=additional_code_repository_equals,
            ),
            shapes.ListNotebookInstancesOutput,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
