# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Every state that can be waited for as a waiter, imported from its domain on its first use."""

from __future__ import annotations

from sm_async.lazy_methods import LazyMethod
from sm_async.waiters import Waiters

__all__ = ["AllWaiters"]


class AllWaiters(Waiters):
    """Every state that can be waited for."""

    cluster_deleted = LazyMethod("sm_async.cluster_waiters", "ClusterWaiters")
    cluster_in_service = LazyMethod("sm_async.cluster_waiters", "ClusterWaiters")
    cluster_nodes_deleted = LazyMethod("sm_async.cluster_nodes.waiters", "ClusterNodeWaiters")
    cluster_nodes_running = LazyMethod("sm_async.cluster_nodes.waiters", "ClusterNodeWaiters")
    endpoint_deleted = LazyMethod(".endpoints", "EndpointsWaiters")
    endpoint_in_service = LazyMethod(".endpoints", "EndpointsWaiters")
    image_created = LazyMethod(".images", "ImagesWaiters")
    image_deleted = LazyMethod(".images", "ImagesWaiters")
    image_updated = LazyMethod(".images", "ImagesWaiters")
    image_version_created = LazyMethod(".images", "ImagesWaiters")
    image_version_deleted = LazyMethod(".images", "ImagesWaiters")
    instance_group_at_target = LazyMethod("sm_async.cluster_waiters", "ClusterWaiters")
    instance_group_in_service = LazyMethod("sm_async.cluster_waiters", "ClusterWaiters")
    notebook_instance_deleted = LazyMethod(".notebook_instances", "NotebookInstancesWaiters")
    notebook_instance_in_service = LazyMethod(".notebook_instances", "NotebookInstancesWaiters")
    notebook_instance_stopped = LazyMethod(".notebook_instances", "NotebookInstancesWaiters")
    processing_job_completed_or_stopped = LazyMethod(".processing_jobs", "ProcessingJobsWaiters")
    training_job_completed_or_stopped = LazyMethod(".training_jobs", "TrainingJobsWaiters")
    transform_job_completed_or_stopped = LazyMethod(".transform_jobs", "TransformJobsWaiters")
