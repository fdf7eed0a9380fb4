# Generated from the SageMaker service model by "python -m codegen". Do not edit.
from sm_async.cluster_nodes.waiters import ClusterNodeWaiters
from sm_async.cluster_waiters import ClusterWaiters

from .endpoints import EndpointsWaiters
from .images import ImagesWaiters
from .notebook_instances import NotebookInstancesWaiters
from .processing_jobs import ProcessingJobsWaiters
from .training_jobs import TrainingJobsWaiters
from .transform_jobs import TransformJobsWaiters

__all__ = ["AllWaiters"]

class AllWaiters(
    EndpointsWaiters,
    ImagesWaiters,
    NotebookInstancesWaiters,
    ProcessingJobsWaiters,
    TrainingJobsWaiters,
    TransformJobsWaiters,
    ClusterNodeWaiters,
    ClusterWaiters,
):
    """Every state that can be waited for."""
