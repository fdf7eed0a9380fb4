# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Waiters for notebook instances."""

from __future__ import annotations

from sm_async import shapes
from sm_async._model.waiters import WAITERS
from sm_async.schema import CallOptions
from sm_async.waiters import Waiter, Waiters


class NotebookInstancesWaiters(Waiters):
    """Waiters for notebook instances."""

    def notebook_instance_deleted(
        self,
        *,
        notebook_instance_name: str,
        timeout: float | None = None,
        delay: float | None = None,
        options: CallOptions | None = None,
    ) -> Waiter[shapes.DescribeNotebookInstanceOutput | None]:
        """Wait until a notebook instance is deleted, polling DescribeNotebookInstance every 30 s.

        Comes when the service answers `ValidationException`. Will not come when `notebook_instance_status` is `Failed`.

        Args:
            notebook_instance_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            timeout: Seconds that the wait may take; 1,800 unless set.
            delay: Seconds between two polls, give or take a fifth; 30 unless set.
            options: Settings of each poll; what is left unset is the client's.

        Returns:
            A waiter: awaited it gives the last output, None if there was none; iterated its progress.

        Raises:
            WaiterFailed: The state will not come.
            WaiterTimeout: It did not come in time.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeNotebookInstance.html
        """
        return self._until_gone(
            WAITERS["notebook_instance_deleted"],
            shapes.DescribeNotebookInstanceInput(notebook_instance_name=notebook_instance_name),
            shapes.DescribeNotebookInstanceOutput,
            timeout=timeout,
            delay=delay,
            options=options,
        )

    def notebook_instance_in_service(
        self,
        *,
        notebook_instance_name: str,
        timeout: float | None = None,
        delay: float | None = None,
        options: CallOptions | None = None,
    ) -> Waiter[shapes.DescribeNotebookInstanceOutput]:
        """Wait until a notebook instance is in service, polling DescribeNotebookInstance every 30 s.

        Comes when `notebook_instance_status` is `InService`. Will not come when `notebook_instance_status` is `Failed`.

        Args:
            notebook_instance_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            timeout: Seconds that the wait may take; 1,800 unless set.
            delay: Seconds between two polls, give or take a fifth; 30 unless set.
            options: Settings of each poll; what is left unset is the client's.

        Returns:
            A waiter: awaited it gives the last output; iterated its progress.

        Raises:
            WaiterFailed: The state will not come.
            WaiterTimeout: It did not come in time.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeNotebookInstance.html
        """
        return self._until(
            WAITERS["notebook_instance_in_service"],
            shapes.DescribeNotebookInstanceInput(notebook_instance_name=notebook_instance_name),
            shapes.DescribeNotebookInstanceOutput,
            timeout=timeout,
            delay=delay,
            options=options,
        )

    def notebook_instance_stopped(
        self,
        *,
        notebook_instance_name: str,
        timeout: float | None = None,
        delay: float | None = None,
        options: CallOptions | None = None,
    ) -> Waiter[shapes.DescribeNotebookInstanceOutput]:
        """Wait until a notebook instance is stopped, polling DescribeNotebookInstance every 30 s.

        Comes when `notebook_instance_status` is `Stopped`. Will not come when `notebook_instance_status` is `Failed`.

        Args:
            notebook_instance_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            timeout: Seconds that the wait may take; 1,800 unless set.
            delay: Seconds between two polls, give or take a fifth; 30 unless set.
            options: Settings of each poll; what is left unset is the client's.

        Returns:
            A waiter: awaited it gives the last output; iterated its progress.

        Raises:
            WaiterFailed: The state will not come.
            WaiterTimeout: It did not come in time.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeNotebookInstance.html
        """
        return self._until(
            WAITERS["notebook_instance_stopped"],
            shapes.DescribeNotebookInstanceInput(notebook_instance_name=notebook_instance_name),
            shapes.DescribeNotebookInstanceOutput,
            timeout=timeout,
            delay=delay,
            options=options,
        )
