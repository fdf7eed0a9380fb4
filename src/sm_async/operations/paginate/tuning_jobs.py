# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on hyperparameter tuning jobs."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class TuningJobsPaginators(Paginators):
    """Paginators of operations on hyperparameter tuning jobs."""

    def list_hyper_parameter_tuning_jobs(
        self,
        *,
        sort_by: shapes.HyperParameterTuningJobSortByOptions | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        name_contains: str | None = None,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        status_equals: shapes.HyperParameterTuningJobStatus | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.HyperParameterTuningJobSummary, shapes.ListHyperParameterTuningJobsResponse]:
        r"""List hyperparameter tuning jobs.

        Each page is one call of ListHyperParameterTuningJobs, made when it is needed. `async for` gives the items of
        `hyper_parameter_tuning_job_summaries`, `pages()` whole outputs.

        Args:
            sort_by: `Name`, `Status` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            last_modified_time_after: A point in time.
            last_modified_time_before: A point in time.
            status_equals: `Completed`, `InProgress`, `Failed`, `Stopped`, `Stopping`, `Deleting` or `DeleteFailed`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.HyperParameterTuningJobSummary`, whose pages are
            `shapes.ListHyperParameterTuningJobsResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListHyperParameterTuningJobs.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListHyperParameterTuningJobs"],
            shapes.ListHyperParameterTuningJobsRequest(
                sort_by=sort_by,
                sort_order=sort_order,
                name_contains=name_contains,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                status_equals=status_equals,
            ),
            shapes.ListHyperParameterTuningJobsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_training_jobs_for_hyper_parameter_tuning_job(
        self,
        *,
        hyper_parameter_tuning_job_name: str,
        status_equals: shapes.TrainingJobStatus | str | None = None,
        sort_by: shapes.TrainingJobSortByOptions | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.HyperParameterTrainingJobSummary, shapes.ListTrainingJobsForHyperParameterTuningJobResponse]:
        """List training jobs for a hyperparameter tuning job.

        Each page is one call of ListTrainingJobsForHyperParameterTuningJob, made when it is needed. `async for` gives
        the items of `training_job_summaries`, `pages()` whole outputs.

        Args:
            hyper_parameter_tuning_job_name: 1 to 32 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
            status_equals: `InProgress`, `Completed`, `Failed`, `Stopping`, `Stopped` or `Deleting`.
            sort_by: `Name`, `CreationTime`, `Status` or `FinalObjectiveMetricValue`.
            sort_order: `Ascending` or `Descending`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.HyperParameterTrainingJobSummary`, whose pages are
            `shapes.ListTrainingJobsForHyperParameterTuningJobResponse`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListTrainingJobsForHyperParameterTuningJob.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListTrainingJobsForHyperParameterTuningJob"],
            shapes.ListTrainingJobsForHyperParameterTuningJobRequest(
                hyper_parameter_tuning_job_name=hyper_parameter_tuning_job_name,
                status_equals=status_equals,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListTrainingJobsForHyperParameterTuningJobResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
