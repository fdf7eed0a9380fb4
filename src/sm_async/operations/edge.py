# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on edge devices, fleets, deployments and packaging jobs."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class EdgeOperations(Operations):
    """Operations on edge devices, fleets, deployments and packaging jobs."""

    async def create_device_fleet(
        self,
        *,
        device_fleet_name: str,
        output_config: shapes.EdgeOutputConfig,
        role_arn: str | None = None,
        description: str | None = None,
        tags: list[shapes.Tag] | None = None,
        enable_iot_role_alias: bool | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateDeviceFleetOutput:
        r"""Create a device fleet.

        Args:
            device_fleet_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            output_config: A `shapes.EdgeOutputConfig`.
            role_arn: 20 to 2,048 characters that match `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            description: 1 to 800 characters that match `[-a-zA-Z0-9_.,;:! ]*`.
            tags: At most 50 items, each a `shapes.Tag`.
            enable_iot_role_alias: True or false.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateDeviceFleet.html
        """
        return await self._pipeline.call(
            "CreateDeviceFleet",
            shapes.CreateDeviceFleetRequest(
                device_fleet_name=device_fleet_name,
                output_config=output_config,
                role_arn=role_arn,
                description=description,
                tags=tags,
                enable_iot_role_alias=enable_iot_role_alias,
            ),
            shapes.CreateDeviceFleetOutput,
            options,
        )

    async def create_edge_deployment_plan(
        self,
        *,
        edge_deployment_plan_name: str,
        model_configs: list[shapes.EdgeDeploymentModelConfig],
        device_fleet_name: str,
        stages: list[shapes.DeploymentStage] | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateEdgeDeploymentPlanResponse:
        """Create an edge deployment plan.

        Args:
            edge_deployment_plan_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            model_configs: Items, each a `shapes.EdgeDeploymentModelConfig`.
            device_fleet_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            stages: Items, each a `shapes.DeploymentStage`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `edge_deployment_plan_arn`, beside the call's `metadata`.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEdgeDeploymentPlan.html
        """
        return await self._pipeline.call(
            "CreateEdgeDeploymentPlan",
            shapes.CreateEdgeDeploymentPlanRequest(
                edge_deployment_plan_name=edge_deployment_plan_name,
                model_configs=model_configs,
                device_fleet_name=device_fleet_name,
                stages=stages,
                tags=tags,
            ),
            shapes.CreateEdgeDeploymentPlanResponse,
            options,
        )

    async def create_edge_deployment_stage(
        self,
        *,
        edge_deployment_plan_name: str,
        stages: list[shapes.DeploymentStage],
        options: CallOptions | None = None,
    ) -> shapes.CreateEdgeDeploymentStageOutput:
        """Create an edge deployment stage.

        Args:
            edge_deployment_plan_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            stages: Items, each a `shapes.DeploymentStage`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEdgeDeploymentStage.html
        """
        return await self._pipeline.call(
            "CreateEdgeDeploymentStage",
            shapes.CreateEdgeDeploymentStageRequest(edge_deployment_plan_name=edge_deployment_plan_name, stages=stages),
            shapes.CreateEdgeDeploymentStageOutput,
            options,
        )

    async def create_edge_packaging_job(
        self,
        *,
        edge_packaging_job_name: str,
        compilation_job_name: str,
        model_name: str,
        model_version: str,
        role_arn: str,
        output_config: shapes.EdgeOutputConfig,
        resource_key: str | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateEdgePackagingJobOutput:
        r"""Create an edge packaging job.

        Args:
            edge_packaging_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            compilation_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            model_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            model_version: 1 to 30 characters that match `[a-zA-Z0-9\ \_\.]+`.
            role_arn: 20 to 2,048 characters that match `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            output_config: A `shapes.EdgeOutputConfig`.
            resource_key: At most 2,048 characters that match `[a-zA-Z0-9:/_-]*`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEdgePackagingJob.html
        """
        return await self._pipeline.call(
            "CreateEdgePackagingJob",
            shapes.CreateEdgePackagingJobRequest(
                edge_packaging_job_name=edge_packaging_job_name,
                compilation_job_name=compilation_job_name,
                model_name=model_name,
                model_version=model_version,
                role_arn=role_arn,
                output_config=output_config,
                resource_key=resource_key,
                tags=tags,
            ),
            shapes.CreateEdgePackagingJobOutput,
            options,
        )

    async def delete_device_fleet(
        self,
        *,
        device_fleet_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteDeviceFleetOutput:
        """Delete a device fleet.

        Args:
            device_fleet_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceInUse: It exists already, or is busy.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteDeviceFleet.html
        """
        return await self._pipeline.call(
            "DeleteDeviceFleet",
            shapes.DeleteDeviceFleetRequest(device_fleet_name=device_fleet_name),
            shapes.DeleteDeviceFleetOutput,
            options,
        )

    async def delete_edge_deployment_plan(
        self,
        *,
        edge_deployment_plan_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteEdgeDeploymentPlanOutput:
        """Delete an edge deployment plan.

        Args:
            edge_deployment_plan_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceInUse: It exists already, or is busy.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteEdgeDeploymentPlan.html
        """
        return await self._pipeline.call(
            "DeleteEdgeDeploymentPlan",
            shapes.DeleteEdgeDeploymentPlanRequest(edge_deployment_plan_name=edge_deployment_plan_name),
            shapes.DeleteEdgeDeploymentPlanOutput,
            options,
        )

    async def delete_edge_deployment_stage(
        self,
        *,
        edge_deployment_plan_name: str,
        stage_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteEdgeDeploymentStageOutput:
        """Delete an edge deployment stage.

        Args:
            edge_deployment_plan_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            stage_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceInUse: It exists already, or is busy.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteEdgeDeploymentStage.html
        """
        return await self._pipeline.call(
            "DeleteEdgeDeploymentStage",
            shapes.DeleteEdgeDeploymentStageRequest(
                edge_deployment_plan_name=edge_deployment_plan_name, stage_name=stage_name
            ),
            shapes.DeleteEdgeDeploymentStageOutput,
            options,
        )

    async def deregister_devices(
        self,
        *,
        device_fleet_name: str,
        device_names: list[str],
        options: CallOptions | None = None,
    ) -> shapes.DeregisterDevicesOutput:
        """Deregister devices.

        Args:
            device_fleet_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            device_names: Items, each 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeregisterDevices.html
        """
        return await self._pipeline.call(
            "DeregisterDevices",
            shapes.DeregisterDevicesRequest(device_fleet_name=device_fleet_name, device_names=device_names),
            shapes.DeregisterDevicesOutput,
            options,
        )

    async def describe_device(
        self,
        *,
        device_name: str,
        device_fleet_name: str,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.DescribeDeviceResponse:
        """Describe a device.

        Args:
            device_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            device_fleet_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            next_token: At most 8,192 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `device_name`, `device_fleet_name`, `registration_time`, `device_arn`, `description` and 6 more, beside the
            call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeDevice.html
        """
        return await self._pipeline.call(
            "DescribeDevice",
            shapes.DescribeDeviceRequest(
                device_name=device_name, device_fleet_name=device_fleet_name, next_token=next_token
            ),
            shapes.DescribeDeviceResponse,
            options,
        )

    async def describe_device_fleet(
        self,
        *,
        device_fleet_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeDeviceFleetResponse:
        """Describe a device fleet.

        Args:
            device_fleet_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `device_fleet_name`, `device_fleet_arn`, `output_config`, `creation_time`, `last_modified_time` and 3 more,
            beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeDeviceFleet.html
        """
        return await self._pipeline.call(
            "DescribeDeviceFleet",
            shapes.DescribeDeviceFleetRequest(device_fleet_name=device_fleet_name),
            shapes.DescribeDeviceFleetResponse,
            options,
        )

    async def describe_edge_deployment_plan(
        self,
        *,
        edge_deployment_plan_name: str,
        next_token: str | None = None,
        max_results: int | None = None,
        options: CallOptions | None = None,
    ) -> shapes.DescribeEdgeDeploymentPlanResponse:
        """Describe an edge deployment plan.

        Args:
            edge_deployment_plan_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            next_token: At most 8,192 characters.
            max_results: At most 10.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `edge_deployment_plan_arn`, `edge_deployment_plan_name`, `model_configs`, `device_fleet_name`, `stages` and
            6 more, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeEdgeDeploymentPlan.html
        """
        return await self._pipeline.call(
            "DescribeEdgeDeploymentPlan",
            shapes.DescribeEdgeDeploymentPlanRequest(
                edge_deployment_plan_name=edge_deployment_plan_name, next_token=next_token, max_results=max_results
            ),
            shapes.DescribeEdgeDeploymentPlanResponse,
            options,
        )

    async def describe_edge_packaging_job(
        self,
        *,
        edge_packaging_job_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeEdgePackagingJobResponse:
        """Describe an edge packaging job.

        Args:
            edge_packaging_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `edge_packaging_job_arn`, `edge_packaging_job_name`, `edge_packaging_job_status`, `compilation_job_name`,
            `model_name` and 10 more, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeEdgePackagingJob.html
        """
        return await self._pipeline.call(
            "DescribeEdgePackagingJob",
            shapes.DescribeEdgePackagingJobRequest(edge_packaging_job_name=edge_packaging_job_name),
            shapes.DescribeEdgePackagingJobResponse,
            options,
        )

    async def get_device_fleet_report(
        self,
        *,
        device_fleet_name: str,
        options: CallOptions | None = None,
    ) -> shapes.GetDeviceFleetReportResponse:
        """Get a device fleet report.

        Args:
            device_fleet_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `device_fleet_arn`, `device_fleet_name`, `output_config`, `description`, `report_generated` and 3 more,
            beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_GetDeviceFleetReport.html
        """
        return await self._pipeline.call(
            "GetDeviceFleetReport",
            shapes.GetDeviceFleetReportRequest(device_fleet_name=device_fleet_name),
            shapes.GetDeviceFleetReportResponse,
            options,
        )

    async def list_device_fleets(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        name_contains: str | None = None,
        sort_by: shapes.ListDeviceFleetsSortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListDeviceFleetsResponse:
        r"""List device fleets.

        Args:
            next_token: At most 8,192 characters.
            max_results: At most 100.
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            last_modified_time_after: A point in time.
            last_modified_time_before: A point in time.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            sort_by: `NAME`, `CREATION_TIME` or `LAST_MODIFIED_TIME`.
            sort_order: `Ascending` or `Descending`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `device_fleet_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListDeviceFleets.html
        """
        return await self._pipeline.call(
            "ListDeviceFleets",
            shapes.ListDeviceFleetsRequest(
                next_token=next_token,
                max_results=max_results,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                name_contains=name_contains,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListDeviceFleetsResponse,
            options,
        )

    async def list_devices(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        latest_heartbeat_after: datetime.datetime | None = None,
        model_name: str | None = None,
        device_fleet_name: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListDevicesResponse:
        """List devices.

        Args:
            next_token: At most 8,192 characters.
            max_results: At most 100.
            latest_heartbeat_after: A point in time.
            model_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            device_fleet_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `device_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListDevices.html
        """
        return await self._pipeline.call(
            "ListDevices",
            shapes.ListDevicesRequest(
                next_token=next_token,
                max_results=max_results,
                latest_heartbeat_after=latest_heartbeat_after,
                model_name=model_name,
                device_fleet_name=device_fleet_name,
            ),
            shapes.ListDevicesResponse,
            options,
        )

    async def list_edge_deployment_plans(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        name_contains: str | None = None,
        device_fleet_name_contains: str | None = None,
        sort_by: shapes.ListEdgeDeploymentPlansSortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListEdgeDeploymentPlansResponse:
        r"""List edge deployment plans.

        Args:
            next_token: At most 8,192 characters.
            max_results: At most 100.
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            last_modified_time_after: A point in time.
            last_modified_time_before: A point in time.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            device_fleet_name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            sort_by: `NAME`, `DEVICE_FLEET_NAME`, `CREATION_TIME` or `LAST_MODIFIED_TIME`.
            sort_order: `Ascending` or `Descending`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `edge_deployment_plan_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListEdgeDeploymentPlans.html
        """
        return await self._pipeline.call(
            "ListEdgeDeploymentPlans",
            shapes.ListEdgeDeploymentPlansRequest(
                next_token=next_token,
                max_results=max_results,
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
            options,
        )

    async def list_edge_packaging_jobs(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        name_contains: str | None = None,
        model_name_contains: str | None = None,
        status_equals: shapes.EdgePackagingJobStatus | str | None = None,
        sort_by: shapes.ListEdgePackagingJobsSortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListEdgePackagingJobsResponse:
        r"""List edge packaging jobs.

        Args:
            next_token: At most 8,192 characters.
            max_results: At most 100.
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            last_modified_time_after: A point in time.
            last_modified_time_before: A point in time.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            model_name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            status_equals: `STARTING`, `INPROGRESS`, `COMPLETED`, `FAILED`, `STOPPING` or `STOPPED`.
            sort_by: `NAME`, `MODEL_NAME`, `CREATION_TIME`, `LAST_MODIFIED_TIME` or `STATUS`.
            sort_order: `Ascending` or `Descending`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `edge_packaging_job_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListEdgePackagingJobs.html
        """
        return await self._pipeline.call(
            "ListEdgePackagingJobs",
            shapes.ListEdgePackagingJobsRequest(
                next_token=next_token,
                max_results=max_results,
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
            options,
        )

    async def list_stage_devices(
        self,
        *,
        edge_deployment_plan_name: str,
        stage_name: str,
        next_token: str | None = None,
        max_results: int | None = None,
        exclude_devices_deployed_in_other_stage: bool | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListStageDevicesResponse:
        """List stage devices.

        Args:
            edge_deployment_plan_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            stage_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            next_token: At most 8,192 characters.
            max_results: At most 100.
            exclude_devices_deployed_in_other_stage: True or false.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `device_deployment_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListStageDevices.html
        """
        return await self._pipeline.call(
            "ListStageDevices",
            shapes.ListStageDevicesRequest(
                edge_deployment_plan_name=edge_deployment_plan_name,
                stage_name=stage_name,
                next_token=next_token,
                max_results=max_results,
                exclude_devices_deployed_in_other_stage=exclude_devices_deployed_in_other_stage,
            ),
            shapes.ListStageDevicesResponse,
            options,
        )

    async def register_devices(
        self,
        *,
        device_fleet_name: str,
        devices: list[shapes.Device],
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.RegisterDevicesOutput:
        """Register devices.

        Args:
            device_fleet_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            devices: Items, each a `shapes.Device`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_RegisterDevices.html
        """
        return await self._pipeline.call(
            "RegisterDevices",
            shapes.RegisterDevicesRequest(device_fleet_name=device_fleet_name, devices=devices, tags=tags),
            shapes.RegisterDevicesOutput,
            options,
        )

    async def start_edge_deployment_stage(
        self,
        *,
        edge_deployment_plan_name: str,
        stage_name: str,
        options: CallOptions | None = None,
    ) -> shapes.StartEdgeDeploymentStageOutput:
        """Start an edge deployment stage.

        Args:
            edge_deployment_plan_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            stage_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StartEdgeDeploymentStage.html
        """
        return await self._pipeline.call(
            "StartEdgeDeploymentStage",
            shapes.StartEdgeDeploymentStageRequest(
                edge_deployment_plan_name=edge_deployment_plan_name, stage_name=stage_name
            ),
            shapes.StartEdgeDeploymentStageOutput,
            options,
        )

    async def stop_edge_deployment_stage(
        self,
        *,
        edge_deployment_plan_name: str,
        stage_name: str,
        options: CallOptions | None = None,
    ) -> shapes.StopEdgeDeploymentStageOutput:
        """Stop an edge deployment stage.

        Args:
            edge_deployment_plan_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            stage_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StopEdgeDeploymentStage.html
        """
        return await self._pipeline.call(
            "StopEdgeDeploymentStage",
            shapes.StopEdgeDeploymentStageRequest(
                edge_deployment_plan_name=edge_deployment_plan_name, stage_name=stage_name
            ),
            shapes.StopEdgeDeploymentStageOutput,
            options,
        )

    async def stop_edge_packaging_job(
        self,
        *,
        edge_packaging_job_name: str,
        options: CallOptions | None = None,
    ) -> shapes.StopEdgePackagingJobOutput:
        """Stop an edge packaging job.

        Args:
            edge_packaging_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StopEdgePackagingJob.html
        """
        return await self._pipeline.call(
            "StopEdgePackagingJob",
            shapes.StopEdgePackagingJobRequest(edge_packaging_job_name=edge_packaging_job_name),
            shapes.StopEdgePackagingJobOutput,
            options,
        )

    async def update_device_fleet(
        self,
        *,
        device_fleet_name: str,
        output_config: shapes.EdgeOutputConfig,
        role_arn: str | None = None,
        description: str | None = None,
        enable_iot_role_alias: bool | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateDeviceFleetOutput:
        r"""Update a device fleet.

        Args:
            device_fleet_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            output_config: A `shapes.EdgeOutputConfig`.
            role_arn: 20 to 2,048 characters that match `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            description: 1 to 800 characters that match `[-a-zA-Z0-9_.,;:! ]*`.
            enable_iot_role_alias: True or false.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceInUse: It exists already, or is busy.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateDeviceFleet.html
        """
        return await self._pipeline.call(
            "UpdateDeviceFleet",
            shapes.UpdateDeviceFleetRequest(
                device_fleet_name=device_fleet_name,
                output_config=output_config,
                role_arn=role_arn,
                description=description,
                enable_iot_role_alias=enable_iot_role_alias,
            ),
            shapes.UpdateDeviceFleetOutput,
            options,
        )

    async def update_devices(
        self,
        *,
        device_fleet_name: str,
        devices: list[shapes.Device],
        options: CallOptions | None = None,
    ) -> shapes.UpdateDevicesOutput:
        """Update devices.

        Args:
            device_fleet_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            devices: Items, each a `shapes.Device`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateDevices.html
        """
        return await self._pipeline.call(
            "UpdateDevices",
            shapes.UpdateDevicesRequest(device_fleet_name=device_fleet_name, devices=devices),
            shapes.UpdateDevicesOutput,
            options,
        )
