# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""What the service model says can be waited for."""

from __future__ import annotations

from sm_async.rows import AcceptorRow, WaiterRow

WAITERS: dict[str, WaiterRow] = {
    "endpoint_deleted": WaiterRow(
        name="EndpointDeleted",
        operation="DescribeEndpoint",
        delay=30.0,
        max_attempts=60,
        acceptors=(AcceptorRow("success", "ValidationException"), AcceptorRow("failure", "Failed", "endpoint_status")),
    ),
    "endpoint_in_service": WaiterRow(
        name="EndpointInService",
        operation="DescribeEndpoint",
        delay=30.0,
        max_attempts=120,
        acceptors=(
            AcceptorRow("success", "InService", "endpoint_status"),
            AcceptorRow("failure", "Failed", "endpoint_status"),
            AcceptorRow("failure", "ValidationException"),
        ),
    ),
    "image_created": WaiterRow(
        name="ImageCreated",
        operation="DescribeImage",
        delay=60.0,
        max_attempts=60,
        acceptors=(
            AcceptorRow("success", "CREATED", "image_status"),
            AcceptorRow("failure", "CREATE_FAILED", "image_status"),
            AcceptorRow("failure", "ValidationException"),
        ),
    ),
    "image_deleted": WaiterRow(
        name="ImageDeleted",
        operation="DescribeImage",
        delay=60.0,
        max_attempts=60,
        acceptors=(
            AcceptorRow("success", "ResourceNotFound"),
            AcceptorRow("failure", "DELETE_FAILED", "image_status"),
            AcceptorRow("failure", "ValidationException"),
        ),
    ),
    "image_updated": WaiterRow(
        name="ImageUpdated",
        operation="DescribeImage",
        delay=60.0,
        max_attempts=60,
        acceptors=(
            AcceptorRow("success", "CREATED", "image_status"),
            AcceptorRow("failure", "UPDATE_FAILED", "image_status"),
            AcceptorRow("failure", "ValidationException"),
        ),
    ),
    "image_version_created": WaiterRow(
        name="ImageVersionCreated",
        operation="DescribeImageVersion",
        delay=60.0,
        max_attempts=60,
        acceptors=(
            AcceptorRow("success", "CREATED", "image_version_status"),
            AcceptorRow("failure", "CREATE_FAILED", "image_version_status"),
            AcceptorRow("failure", "ValidationException"),
        ),
    ),
    "image_version_deleted": WaiterRow(
        name="ImageVersionDeleted",
        operation="DescribeImageVersion",
        delay=60.0,
        max_attempts=60,
        acceptors=(
            AcceptorRow("success", "ResourceNotFound"),
            AcceptorRow("failure", "DELETE_FAILED", "image_version_status"),
            AcceptorRow("failure", "ValidationException"),
        ),
    ),
    "notebook_instance_deleted": WaiterRow(
        name="NotebookInstanceDeleted",
        operation="DescribeNotebookInstance",
        delay=30.0,
        max_attempts=60,
        acceptors=(
            AcceptorRow("success", "ValidationException"),
            AcceptorRow("failure", "Failed", "notebook_instance_status"),
        ),
    ),
    "notebook_instance_in_service": WaiterRow(
        name="NotebookInstanceInService",
        operation="DescribeNotebookInstance",
        delay=30.0,
        max_attempts=60,
        acceptors=(
            AcceptorRow("success", "InService", "notebook_instance_status"),
            AcceptorRow("failure", "Failed", "notebook_instance_status"),
        ),
    ),
    "notebook_instance_stopped": WaiterRow(
        name="NotebookInstanceStopped",
        operation="DescribeNotebookInstance",
        delay=30.0,
        max_attempts=60,
        acceptors=(
            AcceptorRow("success", "Stopped", "notebook_instance_status"),
            AcceptorRow("failure", "Failed", "notebook_instance_status"),
        ),
    ),
    "processing_job_completed_or_stopped": WaiterRow(
        name="ProcessingJobCompletedOrStopped",
        operation="DescribeProcessingJob",
        delay=60.0,
        max_attempts=60,
        acceptors=(
            AcceptorRow("success", "Completed", "processing_job_status"),
            AcceptorRow("success", "Stopped", "processing_job_status"),
            AcceptorRow("failure", "Failed", "processing_job_status"),
            AcceptorRow("failure", "ValidationException"),
        ),
    ),
    "training_job_completed_or_stopped": WaiterRow(
        name="TrainingJobCompletedOrStopped",
        operation="DescribeTrainingJob",
        delay=120.0,
        max_attempts=180,
        acceptors=(
            AcceptorRow("success", "Completed", "training_job_status"),
            AcceptorRow("success", "Stopped", "training_job_status"),
            AcceptorRow("failure", "Failed", "training_job_status"),
            AcceptorRow("failure", "ValidationException"),
        ),
    ),
    "transform_job_completed_or_stopped": WaiterRow(
        name="TransformJobCompletedOrStopped",
        operation="DescribeTransformJob",
        delay=60.0,
        max_attempts=60,
        acceptors=(
            AcceptorRow("success", "Completed", "transform_job_status"),
            AcceptorRow("success", "Stopped", "transform_job_status"),
            AcceptorRow("failure", "Failed", "transform_job_status"),
            AcceptorRow("failure", "ValidationException"),
        ),
    ),
}
