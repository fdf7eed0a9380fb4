# Generated from the SageMaker service model by "python -m codegen". Do not edit.
from .ai_benchmarks import AiBenchmarksOperations
from .ai_recommendations import AiRecommendationsOperations
from .automl import AutomlOperations
from .cluster_attachments import ClusterAttachmentsOperations
from .cluster_events import ClusterEventsOperations
from .cluster_extensions import ClusterExtensionsOperations
from .cluster_nodes import ClusterNodesOperations
from .cluster_repairs import ClusterRepairsOperations
from .cluster_scaling import ClusterScalingOperations
from .cluster_scheduling import ClusterSchedulingOperations
from .clusters import ClustersOperations
from .code_repositories import CodeRepositoriesOperations
from .compilation_jobs import CompilationJobsOperations
from .edge import EdgeOperations
from .endpoints import EndpointsOperations
from .experiments import ExperimentsOperations
from .feature_store import FeatureStoreOperations
from .hubs import HubsOperations
from .human_review import HumanReviewOperations
from .images import ImagesOperations
from .inference_components import InferenceComponentsOperations
from .inference_experiments import InferenceExperimentsOperations
from .inference_recommendations import InferenceRecommendationsOperations
from .inference_routers import InferenceRoutersOperations
from .jobs import JobsOperations
from .labeling_jobs import LabelingJobsOperations
from .lineage import LineageOperations
from .mlflow import MlflowOperations
from .model_cards import ModelCardsOperations
from .model_packages import ModelPackagesOperations
from .models import ModelsOperations
from .monitoring_definitions import MonitoringDefinitionsOperations
from .monitoring_schedules import MonitoringSchedulesOperations
from .notebook_instances import NotebookInstancesOperations
from .optimization_jobs import OptimizationJobsOperations
from .paginate import AllPaginators
from .partner_apps import PartnerAppsOperations
from .pipeline_executions import PipelineExecutionsOperations
from .pipelines import PipelinesOperations
from .processing_jobs import ProcessingJobsOperations
from .projects import ProjectsOperations
from .resources import ResourcesOperations
from .search import SearchOperations
from .studio_apps import StudioAppsOperations
from .studio_domains import StudioDomainsOperations
from .studio_spaces import StudioSpacesOperations
from .training_jobs import TrainingJobsOperations
from .training_plans import TrainingPlansOperations
from .training_sessions import TrainingSessionsOperations
from .transform_jobs import TransformJobsOperations
from .tuning_jobs import TuningJobsOperations
from .wait import AllWaiters
from .workforces import WorkforcesOperations

__all__ = ["AllOperations"]

class AllOperations(
    AiBenchmarksOperations,
    AiRecommendationsOperations,
    AutomlOperations,
    ClusterAttachmentsOperations,
    ClusterEventsOperations,
    ClusterExtensionsOperations,
    ClusterNodesOperations,
    ClusterRepairsOperations,
    ClusterScalingOperations,
    ClusterSchedulingOperations,
    ClustersOperations,
    CodeRepositoriesOperations,
    CompilationJobsOperations,
    EdgeOperations,
    EndpointsOperations,
    ExperimentsOperations,
    FeatureStoreOperations,
    HubsOperations,
    HumanReviewOperations,
    ImagesOperations,
    InferenceComponentsOperations,
    InferenceExperimentsOperations,
    InferenceRecommendationsOperations,
    InferenceRoutersOperations,
    JobsOperations,
    LabelingJobsOperations,
    LineageOperations,
    MlflowOperations,
    ModelCardsOperations,
    ModelPackagesOperations,
    ModelsOperations,
    MonitoringDefinitionsOperations,
    MonitoringSchedulesOperations,
    NotebookInstancesOperations,
    OptimizationJobsOperations,
    PartnerAppsOperations,
    PipelineExecutionsOperations,
    PipelinesOperations,
    ProcessingJobsOperations,
    ProjectsOperations,
    ResourcesOperations,
    SearchOperations,
    StudioAppsOperations,
    StudioDomainsOperations,
    StudioSpacesOperations,
    TrainingJobsOperations,
    TrainingPlansOperations,
    TrainingSessionsOperations,
    TransformJobsOperations,
    TuningJobsOperations,
    WorkforcesOperations,
):
    """Every operation of the service."""

    @property
    def paginate(self) -> AllPaginators:
        """Operations that answer in pages, as iterators of items and of pages."""
    @property
    def wait(self) -> AllWaiters:
        """States that can be waited for."""
