"""Requests that create one resource of each kind, and what each needs to be there before."""

from __future__ import annotations

import json
from typing import Any

from sm_async.local.resources.kinds import Kind
from sm_async.local.resources.table import KINDS

__all__ = ["BY_NOUN", "CREATED_BEFORE", "ROLE", "creation", "identity"]

Document = dict[str, Any]

ROLE = "arn:aws:iam::123456789012:role/sagemaker"
IMAGE = "123456789012.dkr.ecr.us-east-1.amazonaws.com/train:1"
BY_NOUN = {kind.noun: kind for kind in KINDS}
CREATED_BEFORE = {
    "TransformJob": ["Model"],
    "EndpointConfig": ["Model"],
    "Endpoint": ["Model", "EndpointConfig"],
    "ImageVersion": ["Image"],
    "PipelineExecution": ["Pipeline"],
}
DEFINITION = {"Version": "2020-12-01", "Steps": [{"Name": name, "Type": "Training"} for name in ("Clean", "Train")]}
_MACHINE = {"InstanceType": "ml.m5.xlarge", "InstanceCount": 1}

_CREATIONS: dict[str, Document] = {
    "TrainingJob": {
        "AlgorithmSpecification": {"TrainingImage": IMAGE, "TrainingInputMode": "File"},
        "RoleArn": ROLE,
        "OutputDataConfig": {"S3OutputPath": "s3://bucket/out"},
        "ResourceConfig": _MACHINE | {"VolumeSizeInGB": 10},
        "StoppingCondition": {"MaxRuntimeInSeconds": 3600},
    },
    "ProcessingJob": {
        "ProcessingResources": {"ClusterConfig": _MACHINE | {"VolumeSizeInGB": 10}},
        "AppSpecification": {"ImageUri": IMAGE},
        "RoleArn": ROLE,
    },
    "TransformJob": {
        "ModelName": "m",
        "TransformInput": {"DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": "s3://bucket/in"}}},
        "TransformOutput": {"S3OutputPath": "s3://bucket/out"},
        "TransformResources": _MACHINE,
    },
    "Model": {"PrimaryContainer": {"Image": IMAGE}, "ExecutionRoleArn": ROLE},
    "EndpointConfig": {
        "ProductionVariants": [
            {
                "VariantName": "all",
                "ModelName": "m",
                "InitialInstanceCount": 2,
                "InstanceType": "ml.m5.xlarge",
                "InitialVariantWeight": 1.0,
            }
        ]
    },
    "Endpoint": {"EndpointConfigName": "c"},
    "Image": {"RoleArn": ROLE, "DisplayName": "Base"},
    "ImageVersion": {"BaseImage": IMAGE, "ImageName": "i", "ClientToken": "a-token-of-a-test", "Aliases": ["latest"]},
    "NotebookInstance": {"InstanceType": "ml.t3.medium", "RoleArn": ROLE},
    "Pipeline": {
        "RoleArn": ROLE,
        "PipelineDefinition": json.dumps(DEFINITION),
        "ClientRequestToken": "a-token-of-a-test-that-is-32-long",
    },
    "PipelineExecution": {
        "PipelineName": "p",
        "PipelineParameters": [{"Name": "epochs", "Value": "3"}, {"Name": "rate", "Value": "0.1"}],
        "ClientRequestToken": "a-token-of-a-test-that-is-32-long",
    },
}
NAMES = {"Model": "m", "EndpointConfig": "c", "Image": "i", "Pipeline": "p"}


def creation(kind: Kind, name: str | None = None) -> Document:
    """A request that creates a resource; in one of its own name, or of those that others need."""
    if kind.parent is not None:
        return dict(_CREATIONS[kind.noun])
    return {f"{kind.noun}Name": name or NAMES.get(kind.noun, "x"), **_CREATIONS[kind.noun]}


def identity(kind: Kind, created: Document, name: str | None = None) -> Document:
    """What names the resource in other requests; `created` is the answer to its creation."""
    if kind.noun == "PipelineExecution":
        return {"PipelineExecutionArn": created["PipelineExecutionArn"]}
    if kind.noun == "ImageVersion":
        return {"ImageName": "i", "Version": 1}
    return {f"{kind.noun}Name": name or NAMES.get(kind.noun, "x")}
