# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on inference recommendations."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class InferenceRecommendationsPaginators(Paginators):
    """Paginators of operations on inference recommendations."""

    def list_inference_recommendations_job_steps(
        self,
        *,
        job_name: str,
        status: shapes.RecommendationJobStatus | str | None = None,
        step_type: shapes.RecommendationStepType | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.InferenceRecommendationsJobStep, shapes.ListInferenceRecommendationsJobStepsResponse]:
        """List inference recommendations job steps.

        Each page is one call of ListInferenceRecommendationsJobSteps, made when it is needed. `async for` gives the
        items of `steps`, `pages()` whole outputs.

        Args:
            job_name: 1 to 64 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`.
            status: `PENDING`, `IN_PROGRESS`, `COMPLETED`, `FAILED`, `STOPPING`, `STOPPED`, `DELETING` or `DELETED`.
            step_type: `BENCHMARK`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.InferenceRecommendationsJobStep`, whose pages are
            `shapes.ListInferenceRecommendationsJobStepsResponse`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListInferenceRecommendationsJobSteps.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListInferenceRecommendationsJobSteps"],
            shapes.ListInferenceRecommendationsJobStepsRequest(job_name=job_name, status=status, step_type=step_type),
            shapes.ListInferenceRecommendationsJobStepsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_inference_recommendations_jobs(
        self,
        *,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        name_contains: str | None = None,
        status_equals: shapes.RecommendationJobStatus | str | None = None,
        sort_by: shapes.ListInferenceRecommendationsJobsSortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        model_name_equals: str | None = None,
        model_package_version_arn_equals: str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.InferenceRecommendationsJob, shapes.ListInferenceRecommendationsJobsResponse]:
        r"""List inference recommendations jobs.

        Each page is one call of ListInferenceRecommendationsJobs, made when it is needed. `async for` gives the items
        of `inference_recommendations_jobs`, `pages()` whole outputs.

        Args:
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            last_modified_time_after: A point in time.
            last_modified_time_before: A point in time.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            status_equals: `PENDING`, `IN_PROGRESS`, `COMPLETED`, `FAILED`, `STOPPING`, `STOPPED`, `DELETING` or
                `DELETED`.
            sort_by: `Name`, `CreationTime` or `Status`.
            sort_order: `Ascending` or `Descending`.
            model_name_equals: At most 63 characters that match `[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?`.
            model_package_version_arn_equals: 1 to 2,048 characters.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.InferenceRecommendationsJob`, whose pages are
            `shapes.ListInferenceRecommendationsJobsResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListInferenceRecommendationsJobs.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListInferenceRecommendationsJobs"],
            shapes.ListInferenceRecommendationsJobsRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                name_contains=name_contains,
                status_equals=status_equals,
                sort_by=sort_by,
                sort_order=sort_order,
                model_name_equals=model_name_equals,
                model_package_version_arn_equals=model_package_version_arn_equals,
            ),
            shapes.ListInferenceRecommendationsJobsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
