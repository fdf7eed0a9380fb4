"""The kinds of resources that the server has, with their lives; codes and words of errors are AWS's where known.

Which code says that there is no such resource follows from the acceptors of the service's waiters.
"""

from __future__ import annotations

import attrs

from sm_async.local.resources.kinds import Change, Kind

__all__ = ["KINDS", "PIPELINE_EXECUTION"]


def _job(noun: str, clock: str, missing: str, *changes: Change) -> Kind:
    """A job: it runs, and is completed, failed or stopped."""
    return Kind(
        noun=noun,
        arn=f"{clock}-job/{{name}}",
        create=Change(
            operation=f"Create{noun}", during="InProgress", after="Completed", failed="Failed", seconds="job_seconds"
        ),
        changes=(
            Change(
                operation=f"Stop{noun}",
                during="Stopping",
                after="Stopped",
                seconds="shutdown_seconds",
                since=("InProgress", "Stopping"),
            ),
            *changes,
        ),
        summary=f"{noun}Summary",
        missing=("ValidationException", missing),
        taken=("ResourceInUse", "Job name must be unique within an AWS account and region, and {arn} exists already."),
        newest_first=False,
        clock=clock,
    )


_ENDED = ("Completed", "Failed", "Stopped")

_MODEL = Kind(
    noun="Model",
    arn="model/{name}",
    create=Change(operation="CreateModel", after=""),
    changes=(Change(operation="DeleteModel", after=None),),
    summary="ModelSummary",
    missing=("ValidationException", 'Could not find model "{arn}".'),
    taken=("ValidationException", 'Cannot create already existing model "{arn}".'),
)
_ENDPOINT_CONFIG = Kind(
    noun="EndpointConfig",
    arn="endpoint-config/{name}",
    create=Change(operation="CreateEndpointConfig", after=""),
    changes=(Change(operation="DeleteEndpointConfig", after=None),),
    summary="EndpointConfigSummary",
    missing=("ValidationException", 'Could not find endpoint configuration "{arn}".'),
    taken=("ValidationException", 'Cannot create already existing endpoint configuration "{arn}".'),
    needs=(_MODEL, "production_variants.model_name"),
)
_ENDPOINT = Kind(
    noun="Endpoint",
    arn="endpoint/{name}",
    create=Change(
        operation="CreateEndpoint", during="Creating", after="InService", failed="Failed", seconds="deployment_seconds"
    ),
    changes=(
        Change(
            operation="UpdateEndpoint",
            during="Updating",
            after="InService",
            failed="Failed",
            seconds="deployment_seconds",
            since=("InService", "Failed"),
        ),
        Change(operation="DeleteEndpoint", during="Deleting", after=None, failed="Failed", seconds="shutdown_seconds"),
    ),
    summary="EndpointSummary",
    missing=("ValidationException", 'Could not find endpoint "{arn}".'),
    taken=("ValidationException", 'Cannot create already existing endpoint "{arn}".'),
    needs=(_ENDPOINT_CONFIG, "endpoint_config_name"),
)
_IMAGE = Kind(
    noun="Image",
    arn="image/{name}",
    create=Change(
        operation="CreateImage",
        during="CREATING",
        after="CREATED",
        failed="CREATE_FAILED",
        seconds="deployment_seconds",
    ),
    changes=(
        Change(
            operation="UpdateImage",
            during="UPDATING",
            after="CREATED",
            failed="UPDATE_FAILED",
            seconds="deployment_seconds",
            since=("CREATED", "UPDATE_FAILED", "DELETE_FAILED"),
            refusal="ResourceInUse",
        ),
        Change(
            operation="DeleteImage",
            during="DELETING",
            after=None,
            failed="DELETE_FAILED",
            seconds="shutdown_seconds",
            since=("CREATED", "CREATE_FAILED", "UPDATE_FAILED", "DELETE_FAILED"),
            refusal="ResourceInUse",
        ),
    ),
    summary="Image",
    missing=("ResourceNotFound", "No Image with the name {name!r} exists."),
    taken=("ResourceInUse", "An Image with the name {name!r} exists already."),
)
_IMAGE_VERSION = Kind(
    noun="ImageVersion",
    arn="image-version/{parent}/{name}",
    create=Change(
        operation="CreateImageVersion",
        during="CREATING",
        after="CREATED",
        failed="CREATE_FAILED",
        seconds="deployment_seconds",
    ),
    changes=(
        Change(
            operation="DeleteImageVersion",
            during="DELETING",
            after=None,
            failed="DELETE_FAILED",
            seconds="shutdown_seconds",
            since=("CREATED", "CREATE_FAILED", "DELETE_FAILED"),
            refusal="ResourceInUse",
        ),
    ),
    summary="ImageVersion",
    missing=("ResourceNotFound", "No ImageVersion {name} of that Image exists."),
    taken=("ResourceInUse", "The ImageVersion {arn} exists already."),
    parent=_IMAGE,
)
_NOTEBOOK_INSTANCE = Kind(
    noun="NotebookInstance",
    arn="notebook-instance/{name}",
    create=Change(
        operation="CreateNotebookInstance",
        during="Pending",
        after="InService",
        failed="Failed",
        seconds="deployment_seconds",
    ),
    changes=(
        Change(
            operation="StartNotebookInstance",
            during="Pending",
            after="InService",
            failed="Failed",
            seconds="deployment_seconds",
            since=("Stopped", "Failed"),
        ),
        Change(
            operation="StopNotebookInstance",
            during="Stopping",
            after="Stopped",
            failed="Failed",
            seconds="shutdown_seconds",
            since=("InService", "Stopping"),
        ),
        Change(
            operation="UpdateNotebookInstance",
            during="Updating",
            after="Stopped",
            failed="Failed",
            seconds="deployment_seconds",
            since=("Stopped", "Failed"),
        ),
        Change(
            operation="DeleteNotebookInstance",
            during="Deleting",
            after=None,
            failed="Failed",
            seconds="shutdown_seconds",
            since=("Stopped", "Failed"),
        ),
    ),
    summary="NotebookInstanceSummary",
    missing=("ValidationException", "RecordNotFound"),
    taken=("ValidationException", "Cannot create a duplicate Notebook Instance ({arn})"),
)
_PIPELINE = Kind(
    noun="Pipeline",
    arn="pipeline/{name}",
    create=Change(operation="CreatePipeline", after="Active"),
    changes=(
        Change(operation="UpdatePipeline", after="Active", since=("Active",)),
        Change(operation="DeletePipeline", during="Deleting", after=None, seconds="shutdown_seconds"),
    ),
    summary="PipelineSummary",
    missing=("ResourceNotFound", "Pipeline '{arn}' does not exist."),
    taken=(
        "ValidationException",
        "Pipeline names must be unique within an AWS account and region. Pipeline with name ({name}) already exists.",
    ),
)
PIPELINE_EXECUTION = Kind(
    noun="PipelineExecution",
    arn="pipeline/{parent}/execution/{name}",
    create=Change(
        operation="StartPipelineExecution",
        during="Executing",
        after="Succeeded",
        failed="Failed",
        seconds="job_seconds",
    ),
    changes=(
        Change(
            operation="StopPipelineExecution",
            during="Stopping",
            after="Stopped",
            seconds="shutdown_seconds",
            since=("Executing", "Stopping"),
        ),
        Change(
            operation="RetryPipelineExecution",
            during="Executing",
            after="Succeeded",
            failed="Failed",
            seconds="job_seconds",
            since=("Failed", "Stopped"),
        ),
    ),
    summary="PipelineExecutionSummary",
    missing=("ResourceNotFound", "Pipeline execution '{name}' does not exist."),
    taken=("ConflictException", "Pipeline execution '{arn}' exists already."),
    parent=_PIPELINE,
)

_TRAINING_JOB = _job(
    "TrainingJob",
    "training",
    "Requested resource not found.",
    Change(operation="DeleteTrainingJob", after=None, since=_ENDED, refusal="ResourceInUse"),
)
_PROCESSING_JOB = _job(
    "ProcessingJob",
    "processing",
    "Could not find requested job with name: {name}",
    Change(operation="DeleteProcessingJob", after=None, since=_ENDED, refusal="ResourceInUse"),
)
_TRANSFORM_JOB = attrs.evolve(
    _job("TransformJob", "transform", "Could not find requested job with name: {name}"),
    newest_first=True,
    needs=(_MODEL, "model_name"),
)

KINDS = (
    _TRAINING_JOB,
    _PROCESSING_JOB,
    _TRANSFORM_JOB,
    _MODEL,
    _ENDPOINT_CONFIG,
    _ENDPOINT,
    _IMAGE,
    _IMAGE_VERSION,
    _NOTEBOOK_INSTANCE,
    _PIPELINE,
    PIPELINE_EXECUTION,
)
"""All kinds."""
