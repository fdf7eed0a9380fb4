# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""How operations that answer in pages are paged."""

from __future__ import annotations

from sm_async.rows import PaginatorRow

PAGINATORS: dict[str, PaginatorRow] = {
    "CreateHubContentPresignedUrls": PaginatorRow(
        "CreateHubContentPresignedUrls", "next_token", "next_token", "authorized_url_configs", "max_results", 100
    ),
    "DescribeDevice": PaginatorRow("DescribeDevice", "next_token", "next_token", "models", None, None),
    "DescribeEdgeDeploymentPlan": PaginatorRow(
        "DescribeEdgeDeploymentPlan", "next_token", "next_token", "stages", "max_results", 10
    ),
    "DescribeFeatureGroup": PaginatorRow(
        "DescribeFeatureGroup", "next_token", "next_token", "feature_definitions", None, None
    ),
    "DescribeTrainingPlanExtensionHistory": PaginatorRow(
        "DescribeTrainingPlanExtensionHistory",
        "next_token",
        "next_token",
        "training_plan_extensions",
        "max_results",
        100,
    ),
    "ListAIBenchmarkJobs": PaginatorRow(
        "ListAIBenchmarkJobs", "next_token", "next_token", "ai_benchmark_jobs", "max_results", 100
    ),
    "ListAIRecommendationJobs": PaginatorRow(
        "ListAIRecommendationJobs", "next_token", "next_token", "ai_recommendation_jobs", "max_results", 100
    ),
    "ListAIWorkloadConfigs": PaginatorRow(
        "ListAIWorkloadConfigs", "next_token", "next_token", "ai_workload_configs", "max_results", 100
    ),
    "ListActions": PaginatorRow("ListActions", "next_token", "next_token", "action_summaries", "max_results", 100),
    "ListAlgorithms": PaginatorRow(
        "ListAlgorithms", "next_token", "next_token", "algorithm_summary_list", "max_results", 100
    ),
    "ListAliases": PaginatorRow(
        "ListAliases", "next_token", "next_token", "sagemaker_image_version_aliases", "max_results", 100
    ),
    "ListAppImageConfigs": PaginatorRow(
        "ListAppImageConfigs", "next_token", "next_token", "app_image_configs", "max_results", 100
    ),
    "ListApps": PaginatorRow("ListApps", "next_token", "next_token", "apps", "max_results", 100),
    "ListArtifacts": PaginatorRow(
        "ListArtifacts", "next_token", "next_token", "artifact_summaries", "max_results", 100
    ),
    "ListAssociations": PaginatorRow(
        "ListAssociations", "next_token", "next_token", "association_summaries", "max_results", 100
    ),
    "ListAutoMLJobs": PaginatorRow(
        "ListAutoMLJobs", "next_token", "next_token", "auto_ml_job_summaries", "max_results", 100
    ),
    "ListCandidatesForAutoMLJob": PaginatorRow(
        "ListCandidatesForAutoMLJob", "next_token", "next_token", "candidates", "max_results", 300
    ),
    "ListClusterEvents": PaginatorRow("ListClusterEvents", "next_token", "next_token", "events", "max_results", 100),
    "ListClusterExtensionVersions": PaginatorRow(
        "ListClusterExtensionVersions", "next_token", "next_token", "extension_versions", "max_results", 100
    ),
    "ListClusterExtensions": PaginatorRow(
        "ListClusterExtensions", "next_token", "next_token", "extensions", "max_results", 100
    ),
    "ListClusterNodes": PaginatorRow(
        "ListClusterNodes", "next_token", "next_token", "cluster_node_summaries", "max_results", 100
    ),
    "ListClusterOperations": PaginatorRow(
        "ListClusterOperations", "next_token", "next_token", "cluster_operation_summaries", "max_results", 100
    ),
    "ListClusterSchedulerConfigs": PaginatorRow(
        "ListClusterSchedulerConfigs",
        "next_token",
        "next_token",
        "cluster_scheduler_config_summaries",
        "max_results",
        100,
    ),
    "ListClusters": PaginatorRow("ListClusters", "next_token", "next_token", "cluster_summaries", "max_results", 100),
    "ListCodeRepositories": PaginatorRow(
        "ListCodeRepositories", "next_token", "next_token", "code_repository_summary_list", "max_results", 100
    ),
    "ListCompilationJobs": PaginatorRow(
        "ListCompilationJobs", "next_token", "next_token", "compilation_job_summaries", "max_results", 100
    ),
    "ListComputeQuotas": PaginatorRow(
        "ListComputeQuotas", "next_token", "next_token", "compute_quota_summaries", "max_results", 100
    ),
    "ListContexts": PaginatorRow("ListContexts", "next_token", "next_token", "context_summaries", "max_results", 100),
    "ListDataQualityJobDefinitions": PaginatorRow(
        "ListDataQualityJobDefinitions", "next_token", "next_token", "job_definition_summaries", "max_results", 100
    ),
    "ListDeviceFleets": PaginatorRow(
        "ListDeviceFleets", "next_token", "next_token", "device_fleet_summaries", "max_results", 100
    ),
    "ListDevices": PaginatorRow("ListDevices", "next_token", "next_token", "device_summaries", "max_results", 100),
    "ListDomains": PaginatorRow("ListDomains", "next_token", "next_token", "domains", "max_results", 100),
    "ListEdgeDeploymentPlans": PaginatorRow(
        "ListEdgeDeploymentPlans", "next_token", "next_token", "edge_deployment_plan_summaries", "max_results", 100
    ),
    "ListEdgePackagingJobs": PaginatorRow(
        "ListEdgePackagingJobs", "next_token", "next_token", "edge_packaging_job_summaries", "max_results", 100
    ),
    "ListEndpointConfigs": PaginatorRow(
        "ListEndpointConfigs", "next_token", "next_token", "endpoint_configs", "max_results", 100
    ),
    "ListEndpoints": PaginatorRow("ListEndpoints", "next_token", "next_token", "endpoints", "max_results", 100),
    "ListExperiments": PaginatorRow(
        "ListExperiments", "next_token", "next_token", "experiment_summaries", "max_results", 100
    ),
    "ListFeatureGroups": PaginatorRow(
        "ListFeatureGroups", "next_token", "next_token", "feature_group_summaries", "max_results", 100
    ),
    "ListFlowDefinitions": PaginatorRow(
        "ListFlowDefinitions", "next_token", "next_token", "flow_definition_summaries", "max_results", 100
    ),
    "ListHubContentVersions": PaginatorRow(
        "ListHubContentVersions", "next_token", "next_token", "hub_content_summaries", "max_results", 100
    ),
    "ListHubContents": PaginatorRow(
        "ListHubContents", "next_token", "next_token", "hub_content_summaries", "max_results", 100
    ),
    "ListHubs": PaginatorRow("ListHubs", "next_token", "next_token", "hub_summaries", "max_results", 100),
    "ListHumanTaskUis": PaginatorRow(
        "ListHumanTaskUis", "next_token", "next_token", "human_task_ui_summaries", "max_results", 100
    ),
    "ListHyperParameterTuningJobs": PaginatorRow(
        "ListHyperParameterTuningJobs",
        "next_token",
        "next_token",
        "hyper_parameter_tuning_job_summaries",
        "max_results",
        100,
    ),
    "ListImageVersions": PaginatorRow(
        "ListImageVersions", "next_token", "next_token", "image_versions", "max_results", 100
    ),
    "ListImages": PaginatorRow("ListImages", "next_token", "next_token", "images", "max_results", 100),
    "ListInferenceComponents": PaginatorRow(
        "ListInferenceComponents", "next_token", "next_token", "inference_components", "max_results", 100
    ),
    "ListInferenceExperiments": PaginatorRow(
        "ListInferenceExperiments", "next_token", "next_token", "inference_experiments", "max_results", 100
    ),
    "ListInferenceRecommendationsJobSteps": PaginatorRow(
        "ListInferenceRecommendationsJobSteps", "next_token", "next_token", "steps", "max_results", 100
    ),
    "ListInferenceRecommendationsJobs": PaginatorRow(
        "ListInferenceRecommendationsJobs",
        "next_token",
        "next_token",
        "inference_recommendations_jobs",
        "max_results",
        100,
    ),
    "ListInferenceRouters": PaginatorRow(
        "ListInferenceRouters", "next_token", "next_token", "inference_routers", "max_results", 100
    ),
    "ListJobSchemaVersions": PaginatorRow(
        "ListJobSchemaVersions", "next_token", "next_token", "job_config_schemas", "max_results", 100
    ),
    "ListJobs": PaginatorRow("ListJobs", "next_token", "next_token", "job_summaries", "max_results", 100),
    "ListLabelingJobs": PaginatorRow(
        "ListLabelingJobs", "next_token", "next_token", "labeling_job_summary_list", "max_results", 100
    ),
    "ListLabelingJobsForWorkteam": PaginatorRow(
        "ListLabelingJobsForWorkteam", "next_token", "next_token", "labeling_job_summary_list", "max_results", 100
    ),
    "ListLineageGroups": PaginatorRow(
        "ListLineageGroups", "next_token", "next_token", "lineage_group_summaries", "max_results", 100
    ),
    "ListMlflowApps": PaginatorRow("ListMlflowApps", "next_token", "next_token", "summaries", "max_results", 100),
    "ListMlflowTrackingServers": PaginatorRow(
        "ListMlflowTrackingServers", "next_token", "next_token", "tracking_server_summaries", "max_results", 100
    ),
    "ListModelBiasJobDefinitions": PaginatorRow(
        "ListModelBiasJobDefinitions", "next_token", "next_token", "job_definition_summaries", "max_results", 100
    ),
    "ListModelCardExportJobs": PaginatorRow(
        "ListModelCardExportJobs", "next_token", "next_token", "model_card_export_job_summaries", "max_results", 100
    ),
    "ListModelCardVersions": PaginatorRow(
        "ListModelCardVersions", "next_token", "next_token", "model_card_version_summary_list", "max_results", 100
    ),
    "ListModelCards": PaginatorRow(
        "ListModelCards", "next_token", "next_token", "model_card_summaries", "max_results", 100
    ),
    "ListModelExplainabilityJobDefinitions": PaginatorRow(
        "ListModelExplainabilityJobDefinitions",
        "next_token",
        "next_token",
        "job_definition_summaries",
        "max_results",
        100,
    ),
    "ListModelMetadata": PaginatorRow(
        "ListModelMetadata", "next_token", "next_token", "model_metadata_summaries", "max_results", 100
    ),
    "ListModelPackageGroups": PaginatorRow(
        "ListModelPackageGroups", "next_token", "next_token", "model_package_group_summary_list", "max_results", 100
    ),
    "ListModelPackages": PaginatorRow(
        "ListModelPackages", "next_token", "next_token", "model_package_summary_list", "max_results", 100
    ),
    "ListModelQualityJobDefinitions": PaginatorRow(
        "ListModelQualityJobDefinitions", "next_token", "next_token", "job_definition_summaries", "max_results", 100
    ),
    "ListModels": PaginatorRow("ListModels", "next_token", "next_token", "models", "max_results", 100),
    "ListMonitoringAlertHistory": PaginatorRow(
        "ListMonitoringAlertHistory", "next_token", "next_token", "monitoring_alert_history", "max_results", 100
    ),
    "ListMonitoringAlerts": PaginatorRow(
        "ListMonitoringAlerts", "next_token", "next_token", "monitoring_alert_summaries", "max_results", 100
    ),
    "ListMonitoringExecutions": PaginatorRow(
        "ListMonitoringExecutions", "next_token", "next_token", "monitoring_execution_summaries", "max_results", 100
    ),
    "ListMonitoringSchedules": PaginatorRow(
        "ListMonitoringSchedules", "next_token", "next_token", "monitoring_schedule_summaries", "max_results", 100
    ),
    "ListNotebookInstanceLifecycleConfigs": PaginatorRow(
        "ListNotebookInstanceLifecycleConfigs",
        "next_token",
        "next_token",
        "notebook_instance_lifecycle_configs",
        "max_results",
        100,
    ),
    "ListNotebookInstances": PaginatorRow(
        "ListNotebookInstances", "next_token", "next_token", "notebook_instances", "max_results", 100
    ),
    "ListOptimizationJobs": PaginatorRow(
        "ListOptimizationJobs", "next_token", "next_token", "optimization_job_summaries", "max_results", 100
    ),
    "ListPartnerApps": PaginatorRow("ListPartnerApps", "next_token", "next_token", "summaries", "max_results", 100),
    "ListPipelineExecutionSteps": PaginatorRow(
        "ListPipelineExecutionSteps", "next_token", "next_token", "pipeline_execution_steps", "max_results", 100
    ),
    "ListPipelineExecutions": PaginatorRow(
        "ListPipelineExecutions", "next_token", "next_token", "pipeline_execution_summaries", "max_results", 100
    ),
    "ListPipelineParametersForExecution": PaginatorRow(
        "ListPipelineParametersForExecution", "next_token", "next_token", "pipeline_parameters", "max_results", 100
    ),
    "ListPipelineVersions": PaginatorRow(
        "ListPipelineVersions", "next_token", "next_token", "pipeline_version_summaries", "max_results", 100
    ),
    "ListPipelines": PaginatorRow(
        "ListPipelines", "next_token", "next_token", "pipeline_summaries", "max_results", 100
    ),
    "ListProcessingJobs": PaginatorRow(
        "ListProcessingJobs", "next_token", "next_token", "processing_job_summaries", "max_results", 100
    ),
    "ListProjects": PaginatorRow(
        "ListProjects", "next_token", "next_token", "project_summary_list", "max_results", 100
    ),
    "ListResourceCatalogs": PaginatorRow(
        "ListResourceCatalogs", "next_token", "next_token", "resource_catalogs", "max_results", 100
    ),
    "ListSpaces": PaginatorRow("ListSpaces", "next_token", "next_token", "spaces", "max_results", 100),
    "ListStageDevices": PaginatorRow(
        "ListStageDevices", "next_token", "next_token", "device_deployment_summaries", "max_results", 100
    ),
    "ListStudioLifecycleConfigs": PaginatorRow(
        "ListStudioLifecycleConfigs", "next_token", "next_token", "studio_lifecycle_configs", "max_results", 100
    ),
    "ListSubscribedWorkteams": PaginatorRow(
        "ListSubscribedWorkteams", "next_token", "next_token", "subscribed_workteams", "max_results", 100
    ),
    "ListTags": PaginatorRow("ListTags", "next_token", "next_token", "tags", "max_results", None),
    "ListTrainingJobs": PaginatorRow(
        "ListTrainingJobs", "next_token", "next_token", "training_job_summaries", "max_results", 100
    ),
    "ListTrainingJobsForHyperParameterTuningJob": PaginatorRow(
        "ListTrainingJobsForHyperParameterTuningJob",
        "next_token",
        "next_token",
        "training_job_summaries",
        "max_results",
        100,
    ),
    "ListTrainingPlans": PaginatorRow(
        "ListTrainingPlans", "next_token", "next_token", "training_plan_summaries", "max_results", 100
    ),
    "ListTrainingSessions": PaginatorRow(
        "ListTrainingSessions", "next_token", "next_token", "training_session_summaries", "max_results", 100
    ),
    "ListTransformJobs": PaginatorRow(
        "ListTransformJobs", "next_token", "next_token", "transform_job_summaries", "max_results", 100
    ),
    "ListTrialComponents": PaginatorRow(
        "ListTrialComponents", "next_token", "next_token", "trial_component_summaries", "max_results", 100
    ),
    "ListTrials": PaginatorRow("ListTrials", "next_token", "next_token", "trial_summaries", "max_results", 100),
    "ListUltraServersByReservedCapacity": PaginatorRow(
        "ListUltraServersByReservedCapacity", "next_token", "next_token", "ultra_servers", "max_results", 100
    ),
    "ListUserProfiles": PaginatorRow(
        "ListUserProfiles", "next_token", "next_token", "user_profiles", "max_results", 100
    ),
    "ListWorkforces": PaginatorRow("ListWorkforces", "next_token", "next_token", "workforces", "max_results", 100),
    "ListWorkteams": PaginatorRow("ListWorkteams", "next_token", "next_token", "workteams", "max_results", 100),
    "QueryLineage": PaginatorRow("QueryLineage", "next_token", "next_token", "vertices", "max_results", 50),
    "Search": PaginatorRow("Search", "next_token", "next_token", "results", "max_results", 100),
}
