# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on edge devices, fleets, deployments and packaging jobs."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class EdgePaginators(Paginators):
    """Paginators of operations on edge devices, fleets, deployments and packaging jobs."""

    def describe_device(
        self,
        *,
        device_name: str,
        device_fleet_name: str,
        starting_token: str | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.EdgeModel, shapes.DescribeDeviceResponse]:
        """Describe a device.

        Each page is one call of DescribeDevice, made when it is needed. `async for` gives the items of `models`,
        `pages()` whole outputs.

        Args:
            device_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            device_fleet_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.EdgeModel`, whose pages are `shapes.DescribeDeviceResponse`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeDevice.html
        """
        return Paginator(
            self._call,
            PAGINATORS["DescribeDevice"],
            shapes.DescribeDeviceRequest(device_name=device_name, device_fleet_name=device_fleet_name),
            shapes.DescribeDeviceResponse,
            starting_token=starting_token,
            limit=limit,
            options=options,
        )

    def describe_edge_deployment_plan(
        self,
        *,
        edge_deployment_plan_name: str,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.DeploymentStageStatusSummary, shapes.DescribeEdgeDeploymentPlanResponse]:
        """Describe an edge deployment plan.

        Each page is one call of DescribeEdgeDeploymentPlan, made when it is needed. `async for` gives the items of
        `stages`, `pages()` whole outputs.

        Args:
            edge_deployment_plan_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 10 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.DeploymentStageStatusSummary`, whose pages are
            `shapes.DescribeEdgeDeploymentPlanResponse`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeEdgeDeploymentPlan.html
        """
        return Paginator(
            self._call,
            PAGINATORS["DescribeEdgeDeploymentPlan"],
            shapes.DescribeEdgeDeploymentPlanRequest(edge_deployment_plan_name=edge_deployment_plan_name),
            shapes.DescribeEdgeDeploymentPlanResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_device_fleets(
        self,
        *,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        name_contains: str | None = None,
        sort_by: shapes.ListDeviceFleetsSortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.DeviceFleetSummary, shapes.ListDeviceFleetsResponse]:
        r"""List device fleets.

        Each page is one call of ListDeviceFleets, made when it is needed. `async for` gives the items of
        `device_fleet_summaries`, `pages()` whole outputs.

        Args:
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            last_modified_time_after: A point in time.
            last_modified_time_before: A point in time.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            sort_by: `NAME`, `CREATION_TIME` or `LAST_MODIFIED_TIME`.
            sort_order: `Ascending` or `Descending`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.DeviceFleetSummary`, whose pages are `shapes.ListDeviceFleetsResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListDeviceFleets.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListDeviceFleets"],
            shapes.ListDeviceFleetsRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                name_contains=name_contains,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListDeviceFleetsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_devices(
        self,
        *,
        latest_heartbeat_after: datetime.datetime | None = None,
        model_name: str | None = None,
        device_fleet_name: str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.DeviceSummary, shapes.ListDevicesResponse]:
        """List devices.

        Each page is one call of ListDevices, made when it is needed. `async for` gives the items of `device_summaries`,
        `pages()` whole outputs.

        Args:
            latest_heartbeat_after: A point in time.
            model_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            device_fleet_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.DeviceSummary`, whose pages are `shapes.ListDevicesResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListDevices.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListDevices"],
            shapes.ListDevicesRequest(
                latest_heartbeat_after=latest_heartbeat_after,
                model_name=model_name,
                device_fleet_name=device_fleet_name,
            ),
            shapes.ListDevicesResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_edge_deployment_plans(
        self,
        *,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        name_contains: str | None = None,
        device_fleet_name_contains: str | None = None,
        sort_by: shapes.ListEdgeDeploymentPlansSortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.EdgeDeploymentPlanSummary, shapes.ListEdgeDeploymentPlansResponse]:
        r"""List edge deployment plans.

        Each page is one call of ListEdgeDeploymentPlans, made when it is needed. `async for` gives the items of
        `edge_deployment_plan_summaries`, `pages()` whole outputs.

        Args:
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            last_modified_time_after: A point in time.
            last_modified_time_before: A point in time.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            device_fleet_name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            sort_by: `NAME`, `DEVICE_FLEET_NAME`, `CREATION_TIME` or `LAST_MODIFIED_TIME`.
            sort_order: `Ascending` or `Descending`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.EdgeDeploymentPlanSummary`, whose pages are `shapes.ListEdgeDeploymentPlansResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListEdgeDeploymentPlans.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListEdgeDeploymentPlans"],
            shapes.ListEdgeDeploymentPlansRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                name_contains=name_contains,
                device_fleet_name_contains=device_fleet_name_contains,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListEdgeDeploymentPlansResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_edge_packaging_jobs(
        self,
        *,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        name_contains: str | None = None,
        model_name_contains: str | None = None,
        status_equals: shapes.EdgePackagingJobStatus | str | None = None,
        sort_by: shapes.ListEdgePackagingJobsSortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.EdgePackagingJobSummary, shapes.ListEdgePackagingJobsResponse]:
        r"""List edge packaging jobs.

        Each page is one call of ListEdgePackagingJobs, made when it is needed. `async for` gives the items of
        `edge_packaging_job_summaries`, `pages()` whole outputs.

        Args:
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            last_modified_time_after: A point in time.
            last_modified_time_before: A point in time.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            model_name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            status_equals: `STARTING`, `INPROGRESS`, `COMPLETED`, `FAILED`, `STOPPING` or `STOPPED`.
            sort_by: `NAME`, `MODEL_NAME`, `CREATION_TIME`, `LAST_MODIFIED_TIME` or `STATUS`.
            sort_order: `Ascending` or `Descending`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.EdgePackagingJobSummary`, whose pages are `shapes.ListEdgePackagingJobsResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListEdgePackagingJobs.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListEdgePackagingJobs"],
            shapes.ListEdgePackagingJobsRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                name_contains=name_contains,
                model_name_contains=model_name_contains,
                status_equals=status_equals,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListEdgePackagingJobsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_stage_devices(
        self,
        *,
        edge_deployment_plan_name: str,
        stage_name: str,
        exclude_devices_deployed_in_other_stage: bool | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.DeviceDeploymentSummary, shapes.ListStageDevicesResponse]:
        """List stage devices.

        Each page is one call of ListStageDevices, made when it is needed. `async for` gives the items of
        `device_deployment_summaries`, `pages()` whole outputs.

        Args:
            edge_deployment_plan_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            stage_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            exclude_devices_deployed_in_other_stage: True or false.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.DeviceDeploymentSummary`, whose pages are `shapes.ListStageDevicesResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListStageDevices.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListStageDevices"],
            shapes.ListStageDevicesRequest(
                edge_deployment_plan_name=edge_deployment_plan_name,
                stage_name=stage_name,
                exclude_devices_deployed_in_other_stage=exclude_devices_deployed_in_other_stage,
            ),
            shapes.ListStageDevicesResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
