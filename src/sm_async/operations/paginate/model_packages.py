# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on algorithms, model packages and their groups."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class ModelPackagesPaginators(Paginators):
    """Paginators of operations on algorithms, model packages and their groups."""

    def list_algorithms(
        self,
        *,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        name_contains: str | None = None,
        sort_by: shapes.AlgorithmSortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.AlgorithmSummary, shapes.ListAlgorithmsOutput]:
        r"""List algorithms.

        Each page is one call of ListAlgorithms, made when it is needed. `async for` gives the items of
        `algorithm_summary_list`, `pages()` whole outputs.

        Args:
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.AlgorithmSummary`, whose pages are `shapes.ListAlgorithmsOutput`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListAlgorithms.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListAlgorithms"],
            shapes.ListAlgorithmsInput(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                name_contains=name_contains,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListAlgorithmsOutput,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_model_package_groups(
        self,
        *,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        name_contains: str | None = None,
        sort_by: shapes.ModelPackageGroupSortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        cross_account_filter_option: shapes.CrossAccountFilterOption | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.ModelPackageGroupSummary, shapes.ListModelPackageGroupsOutput]:
        r"""List model package groups.

        Each page is one call of ListModelPackageGroups, made when it is needed. `async for` gives the items of
        `model_package_group_summary_list`, `pages()` whole outputs.

        Args:
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            cross_account_filter_option: `SameAccount` or `CrossAccount`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.ModelPackageGroupSummary`, whose pages are `shapes.ListModelPackageGroupsOutput`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListModelPackageGroups.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListModelPackageGroups"],
            shapes.ListModelPackageGroupsInput(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                name_contains=name_contains,
                sort_by=sort_by,
                sort_order=sort_order,
                cross_account_filter_option=cross_account_filter_option,
            ),
            shapes.ListModelPackageGroupsOutput,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_model_packages(
        self,
        *,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        name_contains: str | None = None,
        model_approval_status: shapes.ModelApprovalStatus | str | None = None,
        model_package_group_name: str | None = None,
        model_package_type: shapes.ModelPackageType | str | None = None,
        sort_by: shapes.ModelPackageSortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.ModelPackageSummary, shapes.ListModelPackagesOutput]:
        r"""List model packages.

        Each page is one call of ListModelPackages, made when it is needed. `async for` gives the items of
        `model_package_summary_list`, `pages()` whole outputs.

        Args:
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            model_approval_status: `Approved`, `Rejected` or `PendingManualApproval`.
            model_package_group_name: 1 to 170 characters.
            model_package_type: `Versioned`, `Unversioned` or `Both`.
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.ModelPackageSummary`, whose pages are `shapes.ListModelPackagesOutput`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListModelPackages.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListModelPackages"],
            shapes.ListModelPackagesInput(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                name_contains=name_contains,
                model_approval_status=model_approval_status,
                model_package_group_name=model_package_group_name,
                model_package_type=model_package_type,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListModelPackagesOutput,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
