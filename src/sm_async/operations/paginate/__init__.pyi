# Generated from the SageMaker service model by "python -m codegen". Do not edit.
from .ai_benchmarks import AiBenchmarksPaginators
from .ai_recommendations import AiRecommendationsPaginators
from .automl import AutomlPaginators
from .cluster_events import ClusterEventsPaginators
from .cluster_extensions import ClusterExtensionsPaginators
from .cluster_nodes import ClusterNodesPaginators
from .cluster_scheduling import ClusterSchedulingPaginators
from .clusters import ClustersPaginators
from .code_repositories import CodeRepositoriesPaginators
from .compilation_jobs import CompilationJobsPaginators
from .edge import EdgePaginators
from .endpoints import EndpointsPaginators
from .experiments import ExperimentsPaginators
from .feature_store import FeatureStorePaginators
from .hubs import HubsPaginators
from .human_review import HumanReviewPaginators
from .images import ImagesPaginators
from .inference_components import InferenceComponentsPaginators
from .inference_experiments import InferenceExperimentsPaginators
from .inference_recommendations import InferenceRecommendationsPaginators
from .inference_routers import InferenceRoutersPaginators
from .jobs import JobsPaginators
from .labeling_jobs import LabelingJobsPaginators
from .lineage import LineagePaginators
from .mlflow import MlflowPaginators
from .model_cards import ModelCardsPaginators
from .model_packages import ModelPackagesPaginators
from .models import ModelsPaginators
from .monitoring_definitions import MonitoringDefinitionsPaginators
from .monitoring_schedules import MonitoringSchedulesPaginators
from .notebook_instances import NotebookInstancesPaginators
from .optimization_jobs import OptimizationJobsPaginators
from .partner_apps import PartnerAppsPaginators
from .pipeline_executions import PipelineExecutionsPaginators
from .pipelines import PipelinesPaginators
from .processing_jobs import ProcessingJobsPaginators
from .projects import ProjectsPaginators
from .resources import ResourcesPaginators
from .search import SearchPaginators
from .studio_apps import StudioAppsPaginators
from .studio_domains import StudioDomainsPaginators
from .studio_spaces import StudioSpacesPaginators
from .training_jobs import TrainingJobsPaginators
from .training_plans import TrainingPlansPaginators
from .training_sessions import TrainingSessionsPaginators
from .transform_jobs import TransformJobsPaginators
from .tuning_jobs import TuningJobsPaginators
from .workforces import WorkforcesPaginators

__all__ = ["AllPaginators"]

class AllPaginators(
    AiBenchmarksPaginators,
    AiRecommendationsPaginators,
    AutomlPaginators,
    ClusterEventsPaginators,
    ClusterExtensionsPaginators,
    ClusterNodesPaginators,
    ClusterSchedulingPaginators,
    ClustersPaginators,
    CodeRepositoriesPaginators,
    CompilationJobsPaginators,
    EdgePaginators,
    EndpointsPaginators,
    ExperimentsPaginators,
    FeatureStorePaginators,
    HubsPaginators,
    HumanReviewPaginators,
    ImagesPaginators,
    InferenceComponentsPaginators,
    InferenceExperimentsPaginators,
    InferenceRecommendationsPaginators,
    InferenceRoutersPaginators,
    JobsPaginators,
    LabelingJobsPaginators,
    LineagePaginators,
    MlflowPaginators,
    ModelCardsPaginators,
    ModelPackagesPaginators,
    ModelsPaginators,
    MonitoringDefinitionsPaginators,
    MonitoringSchedulesPaginators,
    NotebookInstancesPaginators,
    OptimizationJobsPaginators,
    PartnerAppsPaginators,
    PipelineExecutionsPaginators,
    PipelinesPaginators,
    ProcessingJobsPaginators,
    ProjectsPaginators,
    ResourcesPaginators,
    SearchPaginators,
    StudioAppsPaginators,
    StudioDomainsPaginators,
    StudioSpacesPaginators,
    TrainingJobsPaginators,
    TrainingPlansPaginators,
    TrainingSessionsPaginators,
    TransformJobsPaginators,
    TuningJobsPaginators,
    WorkforcesPaginators,
):
    """Every operation that answers in pages."""
