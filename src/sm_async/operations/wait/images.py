# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Waiters for images and image versions."""

from __future__ import annotations

from sm_async import shapes
from sm_async._model.waiters import WAITERS
from sm_async.schema import CallOptions
from sm_async.waiters import Waiter, Waiters


class ImagesWaiters(Waiters):
    """Waiters for images and image versions."""

    def image_created(
        self,
        *,
        image_name: str,
        timeout: float | None = None,
        delay: float | None = None,
        options: CallOptions | None = None,
    ) -> Waiter[shapes.DescribeImageResponse]:
        """Wait until an image is created, polling DescribeImage every 60 s.

        Comes when `image_status` is `CREATED`. Will not come when `image_status` is `CREATE_FAILED` or when the service
        answers `ValidationException`.

        Args:
            image_name: 1 to 63 characters that match `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`.
            timeout: Seconds that the wait may take; 3,600 unless set.
            delay: Seconds between two polls, give or take a fifth; 60 unless set.
            options: Settings of each poll; what is left unset is the client's.

        Returns:
            A waiter: awaited it gives the last output; iterated its progress.

        Raises:
            WaiterFailed: The state will not come.
            WaiterTimeout: It did not come in time.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeImage.html
        """
        return self._until(
            WAITERS["image_created"],
            shapes.DescribeImageRequest(image_name=image_name),
            shapes.DescribeImageResponse,
            timeout=timeout,
            delay=delay,
            options=options,
        )

    def image_deleted(
        self,
        *,
        image_name: str,
        timeout: float | None = None,
        delay: float | None = None,
        options: CallOptions | None = None,
    ) -> Waiter[shapes.DescribeImageResponse | None]:
        """Wait until an image is deleted, polling DescribeImage every 60 s.

        Comes when the service answers `ResourceNotFound`. Will not come when `image_status` is `DELETE_FAILED` or when
        the service answers `ValidationException`.

        Args:
            image_name: 1 to 63 characters that match `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`.
            timeout: Seconds that the wait may take; 3,600 unless set.
            delay: Seconds between two polls, give or take a fifth; 60 unless set.
            options: Settings of each poll; what is left unset is the client's.

        Returns:
            A waiter: awaited it gives the last output, None if there was none; iterated its progress.

        Raises:
            WaiterFailed: The state will not come.
            WaiterTimeout: It did not come in time.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeImage.html
        """
        return self._until_gone(
            WAITERS["image_deleted"],
            shapes.DescribeImageRequest(image_name=image_name),
            shapes.DescribeImageResponse,
            timeout=timeout,
            delay=delay,
            options=options,
        )

    def image_updated(
        self,
        *,
        image_name: str,
        timeout: float | None = None,
        delay: float | None = None,
        options: CallOptions | None = None,
    ) -> Waiter[shapes.DescribeImageResponse]:
        """Wait until an image is updated, polling DescribeImage every 60 s.

        Comes when `image_status` is `CREATED`. Will not come when `image_status` is `UPDATE_FAILED` or when the service
        answers `ValidationException`.

        Args:
            image_name: 1 to 63 characters that match `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`.
            timeout: Seconds that the wait may take; 3,600 unless set.
            delay: Seconds between two polls, give or take a fifth; 60 unless set.
            options: Settings of each poll; what is left unset is the client's.

        Returns:
            A waiter: awaited it gives the last output; iterated its progress.

        Raises:
            WaiterFailed: The state will not come.
            WaiterTimeout: It did not come in time.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeImage.html
        """
        return self._until(
            WAITERS["image_updated"],
            shapes.DescribeImageRequest(image_name=image_name),
            shapes.DescribeImageResponse,
            timeout=timeout,
            delay=delay,
            options=options,
        )

    def image_version_created(
        self,
        *,
        image_name: str,
        version: int | None = None,
        alias: str | None = None,
        timeout: float | None = None,
        delay: float | None = None,
        options: CallOptions | None = None,
    ) -> Waiter[shapes.DescribeImageVersionResponse]:
        """Wait until an image version is created, polling DescribeImageVersion every 60 s.

        Comes when `image_version_status` is `CREATED`. Will not come when `image_version_status` is `CREATE_FAILED` or
        when the service answers `ValidationException`.

        Args:
            image_name: 1 to 63 characters that match `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`.
            version: At least 0.
            alias: 1 to 128 characters that match `(?!^[.-])^([a-zA-Z0-9-_.]+)`.
            timeout: Seconds that the wait may take; 3,600 unless set.
            delay: Seconds between two polls, give or take a fifth; 60 unless set.
            options: Settings of each poll; what is left unset is the client's.

        Returns:
            A waiter: awaited it gives the last output; iterated its progress.

        Raises:
            WaiterFailed: The state will not come.
            WaiterTimeout: It did not come in time.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeImageVersion.html
        """
        return self._until(
            WAITERS["image_version_created"],
            shapes.DescribeImageVersionRequest(image_name=image_name, version=version, alias=alias),
            shapes.DescribeImageVersionResponse,
            timeout=timeout,
            delay=delay,
            options=options,
        )

    def image_version_deleted(
        self,
        *,
        image_name: str,
        version: int | None = None,
        alias: str | None = None,
        timeout: float | None = None,
        delay: float | None = None,
        options: CallOptions | None = None,
    ) -> Waiter[shapes.DescribeImageVersionResponse | None]:
        """Wait until an image version is deleted, polling DescribeImageVersion every 60 s.

        Comes when the service answers `ResourceNotFound`. Will not come when `image_version_status` is `DELETE_FAILED`
        or when the service answers `ValidationException`.

        Args:
            image_name: 1 to 63 characters that match `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`.
            version: At least 0.
            alias: 1 to 128 characters that match `(?!^[.-])^([a-zA-Z0-9-_.]+)`.
            timeout: Seconds that the wait may take; 3,600 unless set.
            delay: Seconds between two polls, give or take a fifth; 60 unless set.
            options: Settings of each poll; what is left unset is the client's.

        Returns:
            A waiter: awaited it gives the last output, None if there was none; iterated its progress.

        Raises:
            WaiterFailed: The state will not come.
            WaiterTimeout: It did not come in time.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeImageVersion.html
        """
        return self._until_gone(
            WAITERS["image_version_deleted"],
            shapes.DescribeImageVersionRequest(image_name=image_name, version=version, alias=alias),
            shapes.DescribeImageVersionResponse,
            timeout=timeout,
            delay=delay,
            options=options,
        )
