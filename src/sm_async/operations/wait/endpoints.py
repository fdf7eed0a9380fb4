# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Waiters for endpoints and their configurations."""

from __future__ import annotations

from sm_async import shapes
from sm_async._model.waiters import WAITERS
from sm_async.schema import CallOptions
from sm_async.waiters import Waiter, Waiters


class EndpointsWaiters(Waiters):
    """Waiters for endpoints and their configurations."""

    def endpoint_deleted(
        self,
        *,
        endpoint_name: str,
        timeout: float | None = None,
        delay: float | None = None,
        options: CallOptions | None = None,
    ) -> Waiter[shapes.DescribeEndpointOutput | None]:
        """Wait until an endpoint is deleted, polling DescribeEndpoint every 30 s.

        Comes when the service answers `ValidationException`. Will not come when `endpoint_status` is `Failed`.

        Args:
            endpoint_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            timeout: Seconds that the wait may take; 1,800 unless set.
            delay: Seconds between two polls, give or take a fifth; 30 unless set.
            options: Settings of each poll; what is left unset is the client's.

        Returns:
            A waiter: awaited it gives the last output, None if there was none; iterated its progress.

        Raises:
            WaiterFailed: The state will not come.
            WaiterTimeout: It did not come in time.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeEndpoint.html
        """
        return self._until_gone(
            WAITERS["endpoint_deleted"],
            shapes.DescribeEndpointInput(endpoint_name=endpoint_name),
            shapes.DescribeEndpointOutput,
            timeout=timeout,
            delay=delay,
            options=options,
        )

    def endpoint_in_service(
        self,
        *,
        endpoint_name: str,
        timeout: float | None = None,
        delay: float | None = None,
        options: CallOptions | None = None,
    ) -> Waiter[shapes.DescribeEndpointOutput]:
        """Wait until an endpoint is in service, polling DescribeEndpoint every 30 s.

        Comes when `endpoint_status` is `InService`. Will not come when `endpoint_status` is `Failed` or when the
        service answers `ValidationException`.

        Args:
            endpoint_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            timeout: Seconds that the wait may take; 3,600 unless set.
            delay: Seconds between two polls, give or take a fifth; 30 unless set.
            options: Settings of each poll; what is left unset is the client's.

        Returns:
            A waiter: awaited it gives the last output; iterated its progress.

        Raises:
            WaiterFailed: The state will not come.
            WaiterTimeout: It did not come in time.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeEndpoint.html
        """
        return self._until(
            WAITERS["endpoint_in_service"],
            shapes.DescribeEndpointInput(endpoint_name=endpoint_name),
            shapes.DescribeEndpointOutput,
            timeout=timeout,
            delay=delay,
            options=options,
        )
