# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Waiters for batch transform jobs."""

from __future__ import annotations

from sm_async import shapes
from sm_async._model.waiters import WAITERS
from sm_async.schema import CallOptions
from sm_async.waiters import Waiter, Waiters


class TransformJobsWaiters(Waiters):
    """Waiters for batch transform jobs."""

    def transform_job_completed_or_stopped(
        self,
        *,
        transform_job_name: str,
        timeout: float | None = None,
        delay: float | None = None,
        options: CallOptions | None = None,
    ) -> Waiter[shapes.DescribeTransformJobResponse]:
        """Wait until a transform job is completed or stopped, polling DescribeTransformJob every 60 s.

        Comes when `transform_job_status` is `Completed` or `Stopped`. Will not come when `transform_job_status` is
        `Failed` or when the service answers `ValidationException`.

        Args:
            transform_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            timeout: Seconds that the wait may take; 3,600 unless set.
            delay: Seconds between two polls, give or take a fifth; 60 unless set.
            options: Settings of each poll; what is left unset is the client's.

        Returns:
            A waiter: awaited it gives the last output; iterated its progress.

        Raises:
            WaiterFailed: The state will not come.
            WaiterTimeout: It did not come in time.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeTransformJob.html
        """
        return self._until(
            WAITERS["transform_job_completed_or_stopped"],
            shapes.DescribeTransformJobRequest(transform_job_name=transform_job_name),
            shapes.DescribeTransformJobResponse,
            timeout=timeout,
            delay=delay,
            options=options,
        )
