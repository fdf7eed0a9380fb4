# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Every operation, and what a repeat of it does."""

from __future__ import annotations

from sm_async.rows import Operation

OPERATIONS: dict[str, Operation] = {
    "AddAssociation": Operation(
        "AddAssociation", "named", "lineage", "AddAssociationRequest", "AddAssociationResponse"
    ),
    "AddTags": Operation("AddTags", "named", "resources", "AddTagsInput", "AddTagsOutput"),
    "AssociateTrialComponent": Operation(
        "AssociateTrialComponent",
        "named",
        "experiments",
        "AssociateTrialComponentRequest",
        "AssociateTrialComponentResponse",
    ),
    "AttachClusterNodeNetworkInterface": Operation(
        "AttachClusterNodeNetworkInterface",
        "named",
        "cluster_attachments",
        "AttachClusterNodeNetworkInterfaceRequest",
        "AttachClusterNodeNetworkInterfaceResponse",
    ),
    "AttachClusterNodeVolume": Operation(
        "AttachClusterNodeVolume",
        "named",
        "cluster_attachments",
        "AttachClusterNodeVolumeRequest",
        "AttachClusterNodeVolumeResponse",
    ),
    "BatchAddClusterNodes": Operation(
        "BatchAddClusterNodes",
        "token",
        "cluster_scaling",
        "BatchAddClusterNodesRequest",
        "BatchAddClusterNodesResponse",
        "client_token",
    ),
    "BatchDeleteClusterNodes": Operation(
        "BatchDeleteClusterNodes",
        "named",
        "cluster_scaling",
        "BatchDeleteClusterNodesRequest",
        "BatchDeleteClusterNodesResponse",
    ),
    "BatchDescribeModelPackage": Operation(
        "BatchDescribeModelPackage",
        "read",
        "model_packages",
        "BatchDescribeModelPackageInput",
        "BatchDescribeModelPackageOutput",
    ),
    "BatchRebootClusterNodes": Operation(
        "BatchRebootClusterNodes",
        "effect",
        "cluster_repairs",
        "BatchRebootClusterNodesRequest",
        "BatchRebootClusterNodesResponse",
    ),
    "BatchReplaceClusterNodes": Operation(
        "BatchReplaceClusterNodes",
        "effect",
        "cluster_repairs",
        "BatchReplaceClusterNodesRequest",
        "BatchReplaceClusterNodesResponse",
    ),
    "CreateAIBenchmarkJob": Operation(
        "CreateAIBenchmarkJob", "named", "ai_benchmarks", "CreateAIBenchmarkJobRequest", "CreateAIBenchmarkJobResponse"
    ),
    "CreateAIRecommendationJob": Operation(
        "CreateAIRecommendationJob",
        "named",
        "ai_recommendations",
        "CreateAIRecommendationJobRequest",
        "CreateAIRecommendationJobResponse",
    ),
    "CreateAIWorkloadConfig": Operation(
        "CreateAIWorkloadConfig",
        "named",
        "ai_benchmarks",
        "CreateAIWorkloadConfigRequest",
        "CreateAIWorkloadConfigResponse",
    ),
    "CreateAction": Operation("CreateAction", "named", "lineage", "CreateActionRequest", "CreateActionResponse"),
    "CreateAlgorithm": Operation(
        "CreateAlgorithm", "named", "model_packages", "CreateAlgorithmInput", "CreateAlgorithmOutput"
    ),
    "CreateApp": Operation("CreateApp", "named", "studio_apps", "CreateAppRequest", "CreateAppResponse"),
    "CreateAppImageConfig": Operation(
        "CreateAppImageConfig", "named", "studio_apps", "CreateAppImageConfigRequest", "CreateAppImageConfigResponse"
    ),
    "CreateArtifact": Operation(
        "CreateArtifact", "effect", "lineage", "CreateArtifactRequest", "CreateArtifactResponse"
    ),
    "CreateAutoMLJob": Operation(
        "CreateAutoMLJob", "named", "automl", "CreateAutoMLJobRequest", "CreateAutoMLJobResponse"
    ),
    "CreateAutoMLJobV2": Operation(
        "CreateAutoMLJobV2", "named", "automl", "CreateAutoMLJobV2Request", "CreateAutoMLJobV2Response"
    ),
    "CreateCluster": Operation("CreateCluster", "named", "clusters", "CreateClusterRequest", "CreateClusterResponse"),
    "CreateClusterExtension": Operation(
        "CreateClusterExtension",
        "token",
        "cluster_extensions",
        "CreateClusterExtensionRequest",
        "CreateClusterExtensionResponse",
        "client_token",
    ),
    "CreateClusterSchedulerConfig": Operation(
        "CreateClusterSchedulerConfig",
        "named",
        "cluster_scheduling",
        "CreateClusterSchedulerConfigRequest",
        "CreateClusterSchedulerConfigResponse",
    ),
    "CreateCodeRepository": Operation(
        "CreateCodeRepository", "named", "code_repositories", "CreateCodeRepositoryInput", "CreateCodeRepositoryOutput"
    ),
    "CreateCompilationJob": Operation(
        "CreateCompilationJob",
        "named",
        "compilation_jobs",
        "CreateCompilationJobRequest",
        "CreateCompilationJobResponse",
    ),
    "CreateComputeQuota": Operation(
        "CreateComputeQuota", "named", "cluster_scheduling", "CreateComputeQuotaRequest", "CreateComputeQuotaResponse"
    ),
    "CreateContext": Operation("CreateContext", "named", "lineage", "CreateContextRequest", "CreateContextResponse"),
    "CreateDataQualityJobDefinition": Operation(
        "CreateDataQualityJobDefinition",
        "named",
        "monitoring_definitions",
        "CreateDataQualityJobDefinitionRequest",
        "CreateDataQualityJobDefinitionResponse",
    ),
    "CreateDeviceFleet": Operation(
        "CreateDeviceFleet", "named", "edge", "CreateDeviceFleetRequest", "CreateDeviceFleetOutput"
    ),
    "CreateDomain": Operation("CreateDomain", "named", "studio_domains", "CreateDomainRequest", "CreateDomainResponse"),
    "CreateEdgeDeploymentPlan": Operation(
        "CreateEdgeDeploymentPlan",
        "named",
        "edge",
        "CreateEdgeDeploymentPlanRequest",
        "CreateEdgeDeploymentPlanResponse",
    ),
    "CreateEdgeDeploymentStage": Operation(
        "CreateEdgeDeploymentStage",
        "named",
        "edge",
        "CreateEdgeDeploymentStageRequest",
        "CreateEdgeDeploymentStageOutput",
    ),
    "CreateEdgePackagingJob": Operation(
        "CreateEdgePackagingJob", "named", "edge", "CreateEdgePackagingJobRequest", "CreateEdgePackagingJobOutput"
    ),
    "CreateEndpoint": Operation("CreateEndpoint", "named", "endpoints", "CreateEndpointInput", "CreateEndpointOutput"),
    "CreateEndpointConfig": Operation(
        "CreateEndpointConfig", "named", "endpoints", "CreateEndpointConfigInput", "CreateEndpointConfigOutput"
    ),
    "CreateExperiment": Operation(
        "CreateExperiment", "named", "experiments", "CreateExperimentRequest", "CreateExperimentResponse"
    ),
    "CreateFeatureGroup": Operation(
        "CreateFeatureGroup", "named", "feature_store", "CreateFeatureGroupRequest", "CreateFeatureGroupResponse"
    ),
    "CreateFlowDefinition": Operation(
        "CreateFlowDefinition", "named", "human_review", "CreateFlowDefinitionRequest", "CreateFlowDefinitionResponse"
    ),
    "CreateHub": Operation("CreateHub", "named", "hubs", "CreateHubRequest", "CreateHubResponse"),
    "CreateHubContentPresignedUrls": Operation(
        "CreateHubContentPresignedUrls",
        "read",
        "hubs",
        "CreateHubContentPresignedUrlsRequest",
        "CreateHubContentPresignedUrlsResponse",
    ),
    "CreateHubContentReference": Operation(
        "CreateHubContentReference",
        "named",
        "hubs",
        "CreateHubContentReferenceRequest",
        "CreateHubContentReferenceResponse",
    ),
    "CreateHumanTaskUi": Operation(
        "CreateHumanTaskUi", "named", "human_review", "CreateHumanTaskUiRequest", "CreateHumanTaskUiResponse"
    ),
    "CreateHyperParameterTuningJob": Operation(
        "CreateHyperParameterTuningJob",
        "named",
        "tuning_jobs",
        "CreateHyperParameterTuningJobRequest",
        "CreateHyperParameterTuningJobResponse",
    ),
    "CreateImage": Operation("CreateImage", "named", "images", "CreateImageRequest", "CreateImageResponse"),
    "CreateImageVersion": Operation(
        "CreateImageVersion",
        "token",
        "images",
        "CreateImageVersionRequest",
        "CreateImageVersionResponse",
        "client_token",
    ),
    "CreateInferenceComponent": Operation(
        "CreateInferenceComponent",
        "named",
        "inference_components",
        "CreateInferenceComponentInput",
        "CreateInferenceComponentOutput",
    ),
    "CreateInferenceExperiment": Operation(
        "CreateInferenceExperiment",
        "named",
        "inference_experiments",
        "CreateInferenceExperimentRequest",
        "CreateInferenceExperimentResponse",
    ),
    "CreateInferenceRecommendationsJob": Operation(
        "CreateInferenceRecommendationsJob",
        "named",
        "inference_recommendations",
        "CreateInferenceRecommendationsJobRequest",
        "CreateInferenceRecommendationsJobResponse",
    ),
    "CreateInferenceRouter": Operation(
        "CreateInferenceRouter",
        "token",
        "inference_routers",
        "CreateInferenceRouterInput",
        "CreateInferenceRouterOutput",
        "client_token",
    ),
    "CreateJob": Operation("CreateJob", "named", "jobs", "CreateJobRequest", "CreateJobResponse"),
    "CreateLabelingJob": Operation(
        "CreateLabelingJob", "named", "labeling_jobs", "CreateLabelingJobRequest", "CreateLabelingJobResponse"
    ),
    "CreateMlflowApp": Operation(
        "CreateMlflowApp", "effect", "mlflow", "CreateMlflowAppRequest", "CreateMlflowAppResponse"
    ),
    "CreateMlflowTrackingServer": Operation(
        "CreateMlflowTrackingServer",
        "named",
        "mlflow",
        "CreateMlflowTrackingServerRequest",
        "CreateMlflowTrackingServerResponse",
    ),
    "CreateModel": Operation("CreateModel", "named", "models", "CreateModelInput", "CreateModelOutput"),
    "CreateModelBiasJobDefinition": Operation(
        "CreateModelBiasJobDefinition",
        "named",
        "monitoring_definitions",
        "CreateModelBiasJobDefinitionRequest",
        "CreateModelBiasJobDefinitionResponse",
    ),
    "CreateModelCard": Operation(
        "CreateModelCard", "named", "model_cards", "CreateModelCardRequest", "CreateModelCardResponse"
    ),
    "CreateModelCardExportJob": Operation(
        "CreateModelCardExportJob",
        "named",
        "model_cards",
        "CreateModelCardExportJobRequest",
        "CreateModelCardExportJobResponse",
    ),
    "CreateModelExplainabilityJobDefinition": Operation(
        "CreateModelExplainabilityJobDefinition",
        "named",
        "monitoring_definitions",
        "CreateModelExplainabilityJobDefinitionRequest",
        "CreateModelExplainabilityJobDefinitionResponse",
    ),
    "CreateModelPackage": Operation(
        "CreateModelPackage",
        "token",
        "model_packages",
        "CreateModelPackageInput",
        "CreateModelPackageOutput",
        "client_token",
    ),
    "CreateModelPackageGroup": Operation(
        "CreateModelPackageGroup",
        "named",
        "model_packages",
        "CreateModelPackageGroupInput",
        "CreateModelPackageGroupOutput",
    ),
    "CreateModelQualityJobDefinition": Operation(
        "CreateModelQualityJobDefinition",
        "named",
        "monitoring_definitions",
        "CreateModelQualityJobDefinitionRequest",
        "CreateModelQualityJobDefinitionResponse",
    ),
    "CreateMonitoringSchedule": Operation(
        "CreateMonitoringSchedule",
        "named",
        "monitoring_schedules",
        "CreateMonitoringScheduleRequest",
        "CreateMonitoringScheduleResponse",
    ),
    "CreateNotebookInstance": Operation(
        "CreateNotebookInstance",
        "named",
        "notebook_instances",
        "CreateNotebookInstanceInput",
        "CreateNotebookInstanceOutput",
    ),
    "CreateNotebookInstanceLifecycleConfig": Operation(
        "CreateNotebookInstanceLifecycleConfig",
        "named",
        "notebook_instances",
        "CreateNotebookInstanceLifecycleConfigInput",
        "CreateNotebookInstanceLifecycleConfigOutput",
    ),
    "CreateOptimizationJob": Operation(
        "CreateOptimizationJob",
        "named",
        "optimization_jobs",
        "CreateOptimizationJobRequest",
        "CreateOptimizationJobResponse",
    ),
    "CreatePartnerApp": Operation(
        "CreatePartnerApp",
        "token",
        "partner_apps",
        "CreatePartnerAppRequest",
        "CreatePartnerAppResponse",
        "client_token",
    ),
    "CreatePartnerAppPresignedUrl": Operation(
        "CreatePartnerAppPresignedUrl",
        "read",
        "partner_apps",
        "CreatePartnerAppPresignedUrlRequest",
        "CreatePartnerAppPresignedUrlResponse",
    ),
    "CreatePipeline": Operation(
        "CreatePipeline",
        "token",
        "pipelines",
        "CreatePipelineRequest",
        "CreatePipelineResponse",
        "client_request_token",
    ),
    "CreatePresignedDomainUrl": Operation(
        "CreatePresignedDomainUrl",
        "read",
        "studio_domains",
        "CreatePresignedDomainUrlRequest",
        "CreatePresignedDomainUrlResponse",
    ),
    "CreatePresignedMlflowAppUrl": Operation(
        "CreatePresignedMlflowAppUrl",
        "read",
        "mlflow",
        "CreatePresignedMlflowAppUrlRequest",
        "CreatePresignedMlflowAppUrlResponse",
    ),
    "CreatePresignedMlflowTrackingServerUrl": Operation(
        "CreatePresignedMlflowTrackingServerUrl",
        "read",
        "mlflow",
        "CreatePresignedMlflowTrackingServerUrlRequest",
        "CreatePresignedMlflowTrackingServerUrlResponse",
    ),
    "CreatePresignedNotebookInstanceUrl": Operation(
        "CreatePresignedNotebookInstanceUrl",
        "read",
        "notebook_instances",
        "CreatePresignedNotebookInstanceUrlInput",
        "CreatePresignedNotebookInstanceUrlOutput",
    ),
    "CreateProcessingJob": Operation(
        "CreateProcessingJob", "named", "processing_jobs", "CreateProcessingJobRequest", "CreateProcessingJobResponse"
    ),
    "CreateProject": Operation("CreateProject", "named", "projects", "CreateProjectInput", "CreateProjectOutput"),
    "CreateSpace": Operation("CreateSpace", "named", "studio_spaces", "CreateSpaceRequest", "CreateSpaceResponse"),
    "CreateStudioLifecycleConfig": Operation(
        "CreateStudioLifecycleConfig",
        "named",
        "studio_apps",
        "CreateStudioLifecycleConfigRequest",
        "CreateStudioLifecycleConfigResponse",
    ),
    "CreateTrainingJob": Operation(
        "CreateTrainingJob", "named", "training_jobs", "CreateTrainingJobRequest", "CreateTrainingJobResponse"
    ),
    "CreateTrainingPlan": Operation(
        "CreateTrainingPlan", "named", "training_plans", "CreateTrainingPlanRequest", "CreateTrainingPlanResponse"
    ),
    "CreateTrainingSession": Operation(
        "CreateTrainingSession",
        "named",
        "training_sessions",
        "CreateTrainingSessionRequest",
        "CreateTrainingSessionResponse",
    ),
    "CreateTransformJob": Operation(
        "CreateTransformJob", "named", "transform_jobs", "CreateTransformJobRequest", "CreateTransformJobResponse"
    ),
    "CreateTrial": Operation("CreateTrial", "named", "experiments", "CreateTrialRequest", "CreateTrialResponse"),
    "CreateTrialComponent": Operation(
        "CreateTrialComponent", "named", "experiments", "CreateTrialComponentRequest", "CreateTrialComponentResponse"
    ),
    "CreateUserProfile": Operation(
        "CreateUserProfile", "named", "studio_domains", "CreateUserProfileRequest", "CreateUserProfileResponse"
    ),
    "CreateWorkforce": Operation(
        "CreateWorkforce", "named", "workforces", "CreateWorkforceRequest", "CreateWorkforceResponse"
    ),
    "CreateWorkteam": Operation(
        "CreateWorkteam", "named", "workforces", "CreateWorkteamRequest", "CreateWorkteamResponse"
    ),
    "DeleteAIBenchmarkJob": Operation(
        "DeleteAIBenchmarkJob", "named", "ai_benchmarks", "DeleteAIBenchmarkJobRequest", "DeleteAIBenchmarkJobResponse"
    ),
    "DeleteAIRecommendationJob": Operation(
        "DeleteAIRecommendationJob",
        "named",
        "ai_recommendations",
        "DeleteAIRecommendationJobRequest",
        "DeleteAIRecommendationJobResponse",
    ),
    "DeleteAIWorkloadConfig": Operation(
        "DeleteAIWorkloadConfig",
        "named",
        "ai_benchmarks",
        "DeleteAIWorkloadConfigRequest",
        "DeleteAIWorkloadConfigResponse",
    ),
    "DeleteAction": Operation("DeleteAction", "named", "lineage", "DeleteActionRequest", "DeleteActionResponse"),
    "DeleteAlgorithm": Operation(
        "DeleteAlgorithm", "named", "model_packages", "DeleteAlgorithmInput", "DeleteAlgorithmOutput"
    ),
    "DeleteApp": Operation("DeleteApp", "named", "studio_apps", "DeleteAppRequest", "DeleteAppOutput"),
    "DeleteAppImageConfig": Operation(
        "DeleteAppImageConfig", "named", "studio_apps", "DeleteAppImageConfigRequest", "DeleteAppImageConfigOutput"
    ),
    "DeleteArtifact": Operation(
        "DeleteArtifact", "named", "lineage", "DeleteArtifactRequest", "DeleteArtifactResponse"
    ),
    "DeleteAssociation": Operation(
        "DeleteAssociation", "named", "lineage", "DeleteAssociationRequest", "DeleteAssociationResponse"
    ),
    "DeleteCluster": Operation("DeleteCluster", "named", "clusters", "DeleteClusterRequest", "DeleteClusterResponse"),
    "DeleteClusterExtension": Operation(
        "DeleteClusterExtension",
        "named",
        "cluster_extensions",
        "DeleteClusterExtensionRequest",
        "DeleteClusterExtensionResponse",
    ),
    "DeleteClusterSchedulerConfig": Operation(
        "DeleteClusterSchedulerConfig",
        "named",
        "cluster_scheduling",
        "DeleteClusterSchedulerConfigRequest",
        "DeleteClusterSchedulerConfigOutput",
    ),
    "DeleteCodeRepository": Operation(
        "DeleteCodeRepository", "named", "code_repositories", "DeleteCodeRepositoryInput", "DeleteCodeRepositoryOutput"
    ),
    "DeleteCompilationJob": Operation(
        "DeleteCompilationJob", "named", "compilation_jobs", "DeleteCompilationJobRequest", "DeleteCompilationJobOutput"
    ),
    "DeleteComputeQuota": Operation(
        "DeleteComputeQuota", "named", "cluster_scheduling", "DeleteComputeQuotaRequest", "DeleteComputeQuotaOutput"
    ),
    "DeleteContext": Operation("DeleteContext", "named", "lineage", "DeleteContextRequest", "DeleteContextResponse"),
    "DeleteDataQualityJobDefinition": Operation(
        "DeleteDataQualityJobDefinition",
        "named",
        "monitoring_definitions",
        "DeleteDataQualityJobDefinitionRequest",
        "DeleteDataQualityJobDefinitionOutput",
    ),
    "DeleteDeviceFleet": Operation(
        "DeleteDeviceFleet", "named", "edge", "DeleteDeviceFleetRequest", "DeleteDeviceFleetOutput"
    ),
    "DeleteDomain": Operation("DeleteDomain", "named", "studio_domains", "DeleteDomainRequest", "DeleteDomainOutput"),
    "DeleteEdgeDeploymentPlan": Operation(
        "DeleteEdgeDeploymentPlan", "named", "edge", "DeleteEdgeDeploymentPlanRequest", "DeleteEdgeDeploymentPlanOutput"
    ),
    "DeleteEdgeDeploymentStage": Operation(
        "DeleteEdgeDeploymentStage",
        "named",
        "edge",
        "DeleteEdgeDeploymentStageRequest",
        "DeleteEdgeDeploymentStageOutput",
    ),
    "DeleteEndpoint": Operation("DeleteEndpoint", "named", "endpoints", "DeleteEndpointInput", "DeleteEndpointOutput"),
    "DeleteEndpointConfig": Operation(
        "DeleteEndpointConfig", "named", "endpoints", "DeleteEndpointConfigInput", "DeleteEndpointConfigOutput"
    ),
    "DeleteEndpointPolicy": Operation(
        "DeleteEndpointPolicy", "named", "endpoints", "DeleteEndpointPolicyRequest", "DeleteEndpointPolicyResponse"
    ),
    "DeleteExperiment": Operation(
        "DeleteExperiment", "named", "experiments", "DeleteExperimentRequest", "DeleteExperimentResponse"
    ),
    "DeleteFeatureGroup": Operation(
        "DeleteFeatureGroup", "named", "feature_store", "DeleteFeatureGroupRequest", "DeleteFeatureGroupOutput"
    ),
    "DeleteFlowDefinition": Operation(
        "DeleteFlowDefinition", "named", "human_review", "DeleteFlowDefinitionRequest", "DeleteFlowDefinitionResponse"
    ),
    "DeleteHub": Operation("DeleteHub", "named", "hubs", "DeleteHubRequest", "DeleteHubOutput"),
    "DeleteHubContent": Operation(
        "DeleteHubContent", "named", "hubs", "DeleteHubContentRequest", "DeleteHubContentOutput"
    ),
    "DeleteHubContentReference": Operation(
        "DeleteHubContentReference",
        "named",
        "hubs",
        "DeleteHubContentReferenceRequest",
        "DeleteHubContentReferenceOutput",
    ),
    "DeleteHumanTaskUi": Operation(
        "DeleteHumanTaskUi", "named", "human_review", "DeleteHumanTaskUiRequest", "DeleteHumanTaskUiResponse"
    ),
    "DeleteHyperParameterTuningJob": Operation(
        "DeleteHyperParameterTuningJob",
        "named",
        "tuning_jobs",
        "DeleteHyperParameterTuningJobRequest",
        "DeleteHyperParameterTuningJobOutput",
    ),
    "DeleteImage": Operation("DeleteImage", "named", "images", "DeleteImageRequest", "DeleteImageResponse"),
    "DeleteImageVersion": Operation(
        "DeleteImageVersion", "named", "images", "DeleteImageVersionRequest", "DeleteImageVersionResponse"
    ),
    "DeleteInferenceComponent": Operation(
        "DeleteInferenceComponent",
        "named",
        "inference_components",
        "DeleteInferenceComponentInput",
        "DeleteInferenceComponentOutput",
    ),
    "DeleteInferenceExperiment": Operation(
        "DeleteInferenceExperiment",
        "named",
        "inference_experiments",
        "DeleteInferenceExperimentRequest",
        "DeleteInferenceExperimentResponse",
    ),
    "DeleteInferenceRouter": Operation(
        "DeleteInferenceRouter",
        "named",
        "inference_routers",
        "DeleteInferenceRouterInput",
        "DeleteInferenceRouterOutput",
    ),
    "DeleteJob": Operation("DeleteJob", "named", "jobs", "DeleteJobRequest", "DeleteJobResponse"),
    "DeleteMlflowApp": Operation(
        "DeleteMlflowApp", "named", "mlflow", "DeleteMlflowAppRequest", "DeleteMlflowAppResponse"
    ),
    "DeleteMlflowTrackingServer": Operation(
        "DeleteMlflowTrackingServer",
        "named",
        "mlflow",
        "DeleteMlflowTrackingServerRequest",
        "DeleteMlflowTrackingServerResponse",
    ),
    "DeleteModel": Operation("DeleteModel", "named", "models", "DeleteModelInput", "DeleteModelOutput"),
    "DeleteModelBiasJobDefinition": Operation(
        "DeleteModelBiasJobDefinition",
        "named",
        "monitoring_definitions",
        "DeleteModelBiasJobDefinitionRequest",
        "DeleteModelBiasJobDefinitionOutput",
    ),
    "DeleteModelCard": Operation(
        "DeleteModelCard", "named", "model_cards", "DeleteModelCardRequest", "DeleteModelCardOutput"
    ),
    "DeleteModelExplainabilityJobDefinition": Operation(
        "DeleteModelExplainabilityJobDefinition",
        "named",
        "monitoring_definitions",
        "DeleteModelExplainabilityJobDefinitionRequest",
        "DeleteModelExplainabilityJobDefinitionOutput",
    ),
    "DeleteModelPackage": Operation(
        "DeleteModelPackage", "named", "model_packages", "DeleteModelPackageInput", "DeleteModelPackageOutput"
    ),
    "DeleteModelPackageGroup": Operation(
        "DeleteModelPackageGroup",
        "named",
        "model_packages",
        "DeleteModelPackageGroupInput",
        "DeleteModelPackageGroupOutput",
    ),
    "DeleteModelPackageGroupPolicy": Operation(
        "DeleteModelPackageGroupPolicy",
        "named",
        "model_packages",
        "DeleteModelPackageGroupPolicyInput",
        "DeleteModelPackageGroupPolicyOutput",
    ),
    "DeleteModelQualityJobDefinition": Operation(
        "DeleteModelQualityJobDefinition",
        "named",
        "monitoring_definitions",
        "DeleteModelQualityJobDefinitionRequest",
        "DeleteModelQualityJobDefinitionOutput",
    ),
    "DeleteMonitoringSchedule": Operation(
        "DeleteMonitoringSchedule",
        "named",
        "monitoring_schedules",
        "DeleteMonitoringScheduleRequest",
        "DeleteMonitoringScheduleOutput",
    ),
    "DeleteNotebookInstance": Operation(
        "DeleteNotebookInstance",
        "named",
        "notebook_instances",
        "DeleteNotebookInstanceInput",
        "DeleteNotebookInstanceOutput",
    ),
    "DeleteNotebookInstanceLifecycleConfig": Operation(
        "DeleteNotebookInstanceLifecycleConfig",
        "named",
        "notebook_instances",
        "DeleteNotebookInstanceLifecycleConfigInput",
        "DeleteNotebookInstanceLifecycleConfigOutput",
    ),
    "DeleteOptimizationJob": Operation(
        "DeleteOptimizationJob",
        "named",
        "optimization_jobs",
        "DeleteOptimizationJobRequest",
        "DeleteOptimizationJobOutput",
    ),
    "DeletePartnerApp": Operation(
        "DeletePartnerApp",
        "token",
        "partner_apps",
        "DeletePartnerAppRequest",
        "DeletePartnerAppResponse",
        "client_token",
    ),
    "DeletePipeline": Operation(
        "DeletePipeline",
        "token",
        "pipelines",
        "DeletePipelineRequest",
        "DeletePipelineResponse",
        "client_request_token",
    ),
    "DeleteProcessingJob": Operation(
        "DeleteProcessingJob", "named", "processing_jobs", "DeleteProcessingJobRequest", "DeleteProcessingJobOutput"
    ),
    "DeleteProject": Operation("DeleteProject", "named", "projects", "DeleteProjectInput", "DeleteProjectOutput"),
    "DeleteSpace": Operation("DeleteSpace", "named", "studio_spaces", "DeleteSpaceRequest", "DeleteSpaceOutput"),
    "DeleteStudioLifecycleConfig": Operation(
        "DeleteStudioLifecycleConfig",
        "named",
        "studio_apps",
        "DeleteStudioLifecycleConfigRequest",
        "DeleteStudioLifecycleConfigOutput",
    ),
    "DeleteTags": Operation("DeleteTags", "named", "resources", "DeleteTagsInput", "DeleteTagsOutput"),
    "DeleteTrainingJob": Operation(
        "DeleteTrainingJob", "named", "training_jobs", "DeleteTrainingJobRequest", "DeleteTrainingJobOutput"
    ),
    "DeleteTrainingSession": Operation(
        "DeleteTrainingSession",
        "named",
        "training_sessions",
        "DeleteTrainingSessionRequest",
        "DeleteTrainingSessionResponse",
    ),
    "DeleteTrial": Operation("DeleteTrial", "named", "experiments", "DeleteTrialRequest", "DeleteTrialResponse"),
    "DeleteTrialComponent": Operation(
        "DeleteTrialComponent", "named", "experiments", "DeleteTrialComponentRequest", "DeleteTrialComponentResponse"
    ),
    "DeleteUserProfile": Operation(
        "DeleteUserProfile", "named", "studio_domains", "DeleteUserProfileRequest", "DeleteUserProfileOutput"
    ),
    "DeleteWorkforce": Operation(
        "DeleteWorkforce", "named", "workforces", "DeleteWorkforceRequest", "DeleteWorkforceResponse"
    ),
    "DeleteWorkteam": Operation(
        "DeleteWorkteam", "named", "workforces", "DeleteWorkteamRequest", "DeleteWorkteamResponse"
    ),
    "DeregisterDevices": Operation(
        "DeregisterDevices", "named", "edge", "DeregisterDevicesRequest", "DeregisterDevicesOutput"
    ),
    "DescribeAIBenchmarkJob": Operation(
        "DescribeAIBenchmarkJob",
        "read",
        "ai_benchmarks",
        "DescribeAIBenchmarkJobRequest",
        "DescribeAIBenchmarkJobResponse",
    ),
    "DescribeAIRecommendationJob": Operation(
        "DescribeAIRecommendationJob",
        "read",
        "ai_recommendations",
        "DescribeAIRecommendationJobRequest",
        "DescribeAIRecommendationJobResponse",
    ),
    "DescribeAIWorkloadConfig": Operation(
        "DescribeAIWorkloadConfig",
        "read",
        "ai_benchmarks",
        "DescribeAIWorkloadConfigRequest",
        "DescribeAIWorkloadConfigResponse",
    ),
    "DescribeAction": Operation("DescribeAction", "read", "lineage", "DescribeActionRequest", "DescribeActionResponse"),
    "DescribeAlgorithm": Operation(
        "DescribeAlgorithm", "read", "model_packages", "DescribeAlgorithmInput", "DescribeAlgorithmOutput"
    ),
    "DescribeApp": Operation("DescribeApp", "read", "studio_apps", "DescribeAppRequest", "DescribeAppResponse"),
    "DescribeAppImageConfig": Operation(
        "DescribeAppImageConfig",
        "read",
        "studio_apps",
        "DescribeAppImageConfigRequest",
        "DescribeAppImageConfigResponse",
    ),
    "DescribeArtifact": Operation(
        "DescribeArtifact", "read", "lineage", "DescribeArtifactRequest", "DescribeArtifactResponse"
    ),
    "DescribeAutoMLJob": Operation(
        "DescribeAutoMLJob", "read", "automl", "DescribeAutoMLJobRequest", "DescribeAutoMLJobResponse"
    ),
    "DescribeAutoMLJobV2": Operation(
        "DescribeAutoMLJobV2", "read", "automl", "DescribeAutoMLJobV2Request", "DescribeAutoMLJobV2Response"
    ),
    "DescribeCluster": Operation(
        "DescribeCluster", "read", "clusters", "DescribeClusterRequest", "DescribeClusterResponse"
    ),
    "DescribeClusterEvent": Operation(
        "DescribeClusterEvent", "read", "cluster_events", "DescribeClusterEventRequest", "DescribeClusterEventResponse"
    ),
    "DescribeClusterExtension": Operation(
        "DescribeClusterExtension",
        "read",
        "cluster_extensions",
        "DescribeClusterExtensionRequest",
        "DescribeClusterExtensionResponse",
    ),
    "DescribeClusterNode": Operation(
        "DescribeClusterNode", "read", "cluster_nodes", "DescribeClusterNodeRequest", "DescribeClusterNodeResponse"
    ),
    "DescribeClusterOperation": Operation(
        "DescribeClusterOperation",
        "read",
        "cluster_events",
        "DescribeClusterOperationRequest",
        "DescribeClusterOperationResponse",
    ),
    "DescribeClusterSchedulerConfig": Operation(
        "DescribeClusterSchedulerConfig",
        "read",
        "cluster_scheduling",
        "DescribeClusterSchedulerConfigRequest",
        "DescribeClusterSchedulerConfigResponse",
    ),
    "DescribeCodeRepository": Operation(
        "DescribeCodeRepository",
        "read",
        "code_repositories",
        "DescribeCodeRepositoryInput",
        "DescribeCodeRepositoryOutput",
    ),
    "DescribeCompilationJob": Operation(
        "DescribeCompilationJob",
        "read",
        "compilation_jobs",
        "DescribeCompilationJobRequest",
        "DescribeCompilationJobResponse",
    ),
    "DescribeComputeQuota": Operation(
        "DescribeComputeQuota",
        "read",
        "cluster_scheduling",
        "DescribeComputeQuotaRequest",
        "DescribeComputeQuotaResponse",
    ),
    "DescribeContext": Operation(
        "DescribeContext", "read", "lineage", "DescribeContextRequest", "DescribeContextResponse"
    ),
    "DescribeDataQualityJobDefinition": Operation(
        "DescribeDataQualityJobDefinition",
        "read",
        "monitoring_definitions",
        "DescribeDataQualityJobDefinitionRequest",
        "DescribeDataQualityJobDefinitionResponse",
    ),
    "DescribeDevice": Operation("DescribeDevice", "read", "edge", "DescribeDeviceRequest", "DescribeDeviceResponse"),
    "DescribeDeviceFleet": Operation(
        "DescribeDeviceFleet", "read", "edge", "DescribeDeviceFleetRequest", "DescribeDeviceFleetResponse"
    ),
    "DescribeDomain": Operation(
        "DescribeDomain", "read", "studio_domains", "DescribeDomainRequest", "DescribeDomainResponse"
    ),
    "DescribeEdgeDeploymentPlan": Operation(
        "DescribeEdgeDeploymentPlan",
        "read",
        "edge",
        "DescribeEdgeDeploymentPlanRequest",
        "DescribeEdgeDeploymentPlanResponse",
    ),
    "DescribeEdgePackagingJob": Operation(
        "DescribeEdgePackagingJob",
        "read",
        "edge",
        "DescribeEdgePackagingJobRequest",
        "DescribeEdgePackagingJobResponse",
    ),
    "DescribeEndpoint": Operation(
        "DescribeEndpoint", "read", "endpoints", "DescribeEndpointInput", "DescribeEndpointOutput"
    ),
    "DescribeEndpointConfig": Operation(
        "DescribeEndpointConfig", "read", "endpoints", "DescribeEndpointConfigInput", "DescribeEndpointConfigOutput"
    ),
    "DescribeExperiment": Operation(
        "DescribeExperiment", "read", "experiments", "DescribeExperimentRequest", "DescribeExperimentResponse"
    ),
    "DescribeFeatureGroup": Operation(
        "DescribeFeatureGroup", "read", "feature_store", "DescribeFeatureGroupRequest", "DescribeFeatureGroupResponse"
    ),
    "DescribeFeatureMetadata": Operation(
        "DescribeFeatureMetadata",
        "read",
        "feature_store",
        "DescribeFeatureMetadataRequest",
        "DescribeFeatureMetadataResponse",
    ),
    "DescribeFlowDefinition": Operation(
        "DescribeFlowDefinition",
        "read",
        "human_review",
        "DescribeFlowDefinitionRequest",
        "DescribeFlowDefinitionResponse",
    ),
    "DescribeHub": Operation("DescribeHub", "read", "hubs", "DescribeHubRequest", "DescribeHubResponse"),
    "DescribeHubContent": Operation(
        "DescribeHubContent", "read", "hubs", "DescribeHubContentRequest", "DescribeHubContentResponse"
    ),
    "DescribeHumanTaskUi": Operation(
        "DescribeHumanTaskUi", "read", "human_review", "DescribeHumanTaskUiRequest", "DescribeHumanTaskUiResponse"
    ),
    "DescribeHyperParameterTuningJob": Operation(
        "DescribeHyperParameterTuningJob",
        "read",
        "tuning_jobs",
        "DescribeHyperParameterTuningJobRequest",
        "DescribeHyperParameterTuningJobResponse",
    ),
    "DescribeImage": Operation("DescribeImage", "read", "images", "DescribeImageRequest", "DescribeImageResponse"),
    "DescribeImageVersion": Operation(
        "DescribeImageVersion", "read", "images", "DescribeImageVersionRequest", "DescribeImageVersionResponse"
    ),
    "DescribeInferenceComponent": Operation(
        "DescribeInferenceComponent",
        "read",
        "inference_components",
        "DescribeInferenceComponentInput",
        "DescribeInferenceComponentOutput",
    ),
    "DescribeInferenceExperiment": Operation(
        "DescribeInferenceExperiment",
        "read",
        "inference_experiments",
        "DescribeInferenceExperimentRequest",
        "DescribeInferenceExperimentResponse",
    ),
    "DescribeInferenceRecommendationsJob": Operation(
        "DescribeInferenceRecommendationsJob",
        "read",
        "inference_recommendations",
        "DescribeInferenceRecommendationsJobRequest",
        "DescribeInferenceRecommendationsJobResponse",
    ),
    "DescribeInferenceRouter": Operation(
        "DescribeInferenceRouter",
        "read",
        "inference_routers",
        "DescribeInferenceRouterInput",
        "DescribeInferenceRouterOutput",
    ),
    "DescribeJob": Operation("DescribeJob", "read", "jobs", "DescribeJobRequest", "DescribeJobResponse"),
    "DescribeJobSchemaVersion": Operation(
        "DescribeJobSchemaVersion",
        "read",
        "jobs",
        "DescribeJobSchemaVersionRequest",
        "DescribeJobSchemaVersionResponse",
    ),
    "DescribeLabelingJob": Operation(
        "DescribeLabelingJob", "read", "labeling_jobs", "DescribeLabelingJobRequest", "DescribeLabelingJobResponse"
    ),
    "DescribeLineageGroup": Operation(
        "DescribeLineageGroup", "read", "lineage", "DescribeLineageGroupRequest", "DescribeLineageGroupResponse"
    ),
    "DescribeMlflowApp": Operation(
        "DescribeMlflowApp", "read", "mlflow", "DescribeMlflowAppRequest", "DescribeMlflowAppResponse"
    ),
    "DescribeMlflowTrackingServer": Operation(
        "DescribeMlflowTrackingServer",
        "read",
        "mlflow",
        "DescribeMlflowTrackingServerRequest",
        "DescribeMlflowTrackingServerResponse",
    ),
    "DescribeModel": Operation("DescribeModel", "read", "models", "DescribeModelInput", "DescribeModelOutput"),
    "DescribeModelBiasJobDefinition": Operation(
        "DescribeModelBiasJobDefinition",
        "read",
        "monitoring_definitions",
        "DescribeModelBiasJobDefinitionRequest",
        "DescribeModelBiasJobDefinitionResponse",
    ),
    "DescribeModelCard": Operation(
        "DescribeModelCard", "read", "model_cards", "DescribeModelCardRequest", "DescribeModelCardResponse"
    ),
    "DescribeModelCardExportJob": Operation(
        "DescribeModelCardExportJob",
        "read",
        "model_cards",
        "DescribeModelCardExportJobRequest",
        "DescribeModelCardExportJobResponse",
    ),
    "DescribeModelExplainabilityJobDefinition": Operation(
        "DescribeModelExplainabilityJobDefinition",
        "read",
        "monitoring_definitions",
        "DescribeModelExplainabilityJobDefinitionRequest",
        "DescribeModelExplainabilityJobDefinitionResponse",
    ),
    "DescribeModelPackage": Operation(
        "DescribeModelPackage", "read", "model_packages", "DescribeModelPackageInput", "DescribeModelPackageOutput"
    ),
    "DescribeModelPackageGroup": Operation(
        "DescribeModelPackageGroup",
        "read",
        "model_packages",
        "DescribeModelPackageGroupInput",
        "DescribeModelPackageGroupOutput",
    ),
    "DescribeModelQualityJobDefinition": Operation(
        "DescribeModelQualityJobDefinition",
        "read",
        "monitoring_definitions",
        "DescribeModelQualityJobDefinitionRequest",
        "DescribeModelQualityJobDefinitionResponse",
    ),
    "DescribeMonitoringSchedule": Operation(
        "DescribeMonitoringSchedule",
        "read",
        "monitoring_schedules",
        "DescribeMonitoringScheduleRequest",
        "DescribeMonitoringScheduleResponse",
    ),
    "DescribeNotebookInstance": Operation(
        "DescribeNotebookInstance",
        "read",
        "notebook_instances",
        "DescribeNotebookInstanceInput",
        "DescribeNotebookInstanceOutput",
    ),
    "DescribeNotebookInstanceLifecycleConfig": Operation(
        "DescribeNotebookInstanceLifecycleConfig",
        "read",
        "notebook_instances",
        "DescribeNotebookInstanceLifecycleConfigInput",
        "DescribeNotebookInstanceLifecycleConfigOutput",
    ),
    "DescribeOptimizationJob": Operation(
        "DescribeOptimizationJob",
        "read",
        "optimization_jobs",
        "DescribeOptimizationJobRequest",
        "DescribeOptimizationJobResponse",
    ),
    "DescribePartnerApp": Operation(
        "DescribePartnerApp", "read", "partner_apps", "DescribePartnerAppRequest", "DescribePartnerAppResponse"
    ),
    "DescribePipeline": Operation(
        "DescribePipeline", "read", "pipelines", "DescribePipelineRequest", "DescribePipelineResponse"
    ),
    "DescribePipelineDefinitionForExecution": Operation(
        "DescribePipelineDefinitionForExecution",
        "read",
        "pipeline_executions",
        "DescribePipelineDefinitionForExecutionRequest",
        "DescribePipelineDefinitionForExecutionResponse",
    ),
    "DescribePipelineExecution": Operation(
        "DescribePipelineExecution",
        "read",
        "pipeline_executions",
        "DescribePipelineExecutionRequest",
        "DescribePipelineExecutionResponse",
    ),
    "DescribeProcessingJob": Operation(
        "DescribeProcessingJob",
        "read",
        "processing_jobs",
        "DescribeProcessingJobRequest",
        "DescribeProcessingJobResponse",
    ),
    "DescribeProject": Operation(
        "DescribeProject", "read", "projects", "DescribeProjectInput", "DescribeProjectOutput"
    ),
    "DescribeReservedCapacity": Operation(
        "DescribeReservedCapacity",
        "read",
        "training_plans",
        "DescribeReservedCapacityRequest",
        "DescribeReservedCapacityResponse",
    ),
    "DescribeSpace": Operation(
        "DescribeSpace", "read", "studio_spaces", "DescribeSpaceRequest", "DescribeSpaceResponse"
    ),
    "DescribeStudioLifecycleConfig": Operation(
        "DescribeStudioLifecycleConfig",
        "read",
        "studio_apps",
        "DescribeStudioLifecycleConfigRequest",
        "DescribeStudioLifecycleConfigResponse",
    ),
    "DescribeSubscribedWorkteam": Operation(
        "DescribeSubscribedWorkteam",
        "read",
        "workforces",
        "DescribeSubscribedWorkteamRequest",
        "DescribeSubscribedWorkteamResponse",
    ),
    "DescribeTrainingJob": Operation(
        "DescribeTrainingJob", "read", "training_jobs", "DescribeTrainingJobRequest", "DescribeTrainingJobResponse"
    ),
    "DescribeTrainingPlan": Operation(
        "DescribeTrainingPlan", "read", "training_plans", "DescribeTrainingPlanRequest", "DescribeTrainingPlanResponse"
    ),
    "DescribeTrainingPlanExtensionHistory": Operation(
        "DescribeTrainingPlanExtensionHistory",
        "read",
        "training_plans",
        "DescribeTrainingPlanExtensionHistoryRequest",
        "DescribeTrainingPlanExtensionHistoryResponse",
    ),
    "DescribeTrainingSession": Operation(
        "DescribeTrainingSession",
        "read",
        "training_sessions",
        "DescribeTrainingSessionRequest",
        "DescribeTrainingSessionResponse",
    ),
    "DescribeTransformJob": Operation(
        "DescribeTransformJob", "read", "transform_jobs", "DescribeTransformJobRequest", "DescribeTransformJobResponse"
    ),
    "DescribeTrial": Operation("DescribeTrial", "read", "experiments", "DescribeTrialRequest", "DescribeTrialResponse"),
    "DescribeTrialComponent": Operation(
        "DescribeTrialComponent",
        "read",
        "experiments",
        "DescribeTrialComponentRequest",
        "DescribeTrialComponentResponse",
    ),
    "DescribeUserProfile": Operation(
        "DescribeUserProfile", "read", "studio_domains", "DescribeUserProfileRequest", "DescribeUserProfileResponse"
    ),
    "DescribeWorkforce": Operation(
        "DescribeWorkforce", "read", "workforces", "DescribeWorkforceRequest", "DescribeWorkforceResponse"
    ),
    "DescribeWorkteam": Operation(
        "DescribeWorkteam", "read", "workforces", "DescribeWorkteamRequest", "DescribeWorkteamResponse"
    ),
    "DetachClusterNodeVolume": Operation(
        "DetachClusterNodeVolume",
        "named",
        "cluster_attachments",
        "DetachClusterNodeVolumeRequest",
        "DetachClusterNodeVolumeResponse",
    ),
    "DisableSagemakerServicecatalogPortfolio": Operation(
        "DisableSagemakerServicecatalogPortfolio",
        "named",
        "projects",
        "DisableSagemakerServicecatalogPortfolioInput",
        "DisableSagemakerServicecatalogPortfolioOutput",
    ),
    "DisassociateTrialComponent": Operation(
        "DisassociateTrialComponent",
        "named",
        "experiments",
        "DisassociateTrialComponentRequest",
        "DisassociateTrialComponentResponse",
    ),
    "EnableSagemakerServicecatalogPortfolio": Operation(
        "EnableSagemakerServicecatalogPortfolio",
        "named",
        "projects",
        "EnableSagemakerServicecatalogPortfolioInput",
        "EnableSagemakerServicecatalogPortfolioOutput",
    ),
    "ExtendTrainingPlan": Operation(
        "ExtendTrainingPlan", "effect", "training_plans", "ExtendTrainingPlanRequest", "ExtendTrainingPlanResponse"
    ),
    "GetDeviceFleetReport": Operation(
        "GetDeviceFleetReport", "read", "edge", "GetDeviceFleetReportRequest", "GetDeviceFleetReportResponse"
    ),
    "GetEndpointPolicy": Operation(
        "GetEndpointPolicy", "read", "endpoints", "GetEndpointPolicyRequest", "GetEndpointPolicyResponse"
    ),
    "GetLineageGroupPolicy": Operation(
        "GetLineageGroupPolicy", "read", "lineage", "GetLineageGroupPolicyRequest", "GetLineageGroupPolicyResponse"
    ),
    "GetModelPackageGroupPolicy": Operation(
        "GetModelPackageGroupPolicy",
        "read",
        "model_packages",
        "GetModelPackageGroupPolicyInput",
        "GetModelPackageGroupPolicyOutput",
    ),
    "GetSagemakerServicecatalogPortfolioStatus": Operation(
        "GetSagemakerServicecatalogPortfolioStatus",
        "read",
        "projects",
        "GetSagemakerServicecatalogPortfolioStatusInput",
        "GetSagemakerServicecatalogPortfolioStatusOutput",
    ),
    "GetScalingConfigurationRecommendation": Operation(
        "GetScalingConfigurationRecommendation",
        "read",
        "inference_recommendations",
        "GetScalingConfigurationRecommendationRequest",
        "GetScalingConfigurationRecommendationResponse",
    ),
    "GetSearchSuggestions": Operation(
        "GetSearchSuggestions", "read", "search", "GetSearchSuggestionsRequest", "GetSearchSuggestionsResponse"
    ),
    "ImportHubContent": Operation(
        "ImportHubContent", "effect", "hubs", "ImportHubContentRequest", "ImportHubContentResponse"
    ),
    "ListAIBenchmarkJobs": Operation(
        "ListAIBenchmarkJobs", "read", "ai_benchmarks", "ListAIBenchmarkJobsRequest", "ListAIBenchmarkJobsResponse"
    ),
    "ListAIRecommendationJobs": Operation(
        "ListAIRecommendationJobs",
        "read",
        "ai_recommendations",
        "ListAIRecommendationJobsRequest",
        "ListAIRecommendationJobsResponse",
    ),
    "ListAIWorkloadConfigs": Operation(
        "ListAIWorkloadConfigs",
        "read",
        "ai_benchmarks",
        "ListAIWorkloadConfigsRequest",
        "ListAIWorkloadConfigsResponse",
    ),
    "ListActions": Operation("ListActions", "read", "lineage", "ListActionsRequest", "ListActionsResponse"),
    "ListAlgorithms": Operation(
        "ListAlgorithms", "read", "model_packages", "ListAlgorithmsInput", "ListAlgorithmsOutput"
    ),
    "ListAliases": Operation("ListAliases", "read", "images", "ListAliasesRequest", "ListAliasesResponse"),
    "ListAppImageConfigs": Operation(
        "ListAppImageConfigs", "read", "studio_apps", "ListAppImageConfigsRequest", "ListAppImageConfigsResponse"
    ),
    "ListApps": Operation("ListApps", "read", "studio_apps", "ListAppsRequest", "ListAppsResponse"),
    "ListArtifacts": Operation("ListArtifacts", "read", "lineage", "ListArtifactsRequest", "ListArtifactsResponse"),
    "ListAssociations": Operation(
        "ListAssociations", "read", "lineage", "ListAssociationsRequest", "ListAssociationsResponse"
    ),
    "ListAutoMLJobs": Operation("ListAutoMLJobs", "read", "automl", "ListAutoMLJobsRequest", "ListAutoMLJobsResponse"),
    "ListCandidatesForAutoMLJob": Operation(
        "ListCandidatesForAutoMLJob",
        "read",
        "automl",
        "ListCandidatesForAutoMLJobRequest",
        "ListCandidatesForAutoMLJobResponse",
    ),
    "ListClusterEvents": Operation(
        "ListClusterEvents", "read", "cluster_events", "ListClusterEventsRequest", "ListClusterEventsResponse"
    ),
    "ListClusterExtensionVersions": Operation(
        "ListClusterExtensionVersions",
        "read",
        "cluster_extensions",
        "ListClusterExtensionVersionsRequest",
        "ListClusterExtensionVersionsResponse",
    ),
    "ListClusterExtensions": Operation(
        "ListClusterExtensions",
        "read",
        "cluster_extensions",
        "ListClusterExtensionsRequest",
        "ListClusterExtensionsResponse",
    ),
    "ListClusterNodes": Operation(
        "ListClusterNodes", "read", "cluster_nodes", "ListClusterNodesRequest", "ListClusterNodesResponse"
    ),
    "ListClusterOperations": Operation(
        "ListClusterOperations",
        "read",
        "cluster_events",
        "ListClusterOperationsRequest",
        "ListClusterOperationsResponse",
    ),
    "ListClusterSchedulerConfigs": Operation(
        "ListClusterSchedulerConfigs",
        "read",
        "cluster_scheduling",
        "ListClusterSchedulerConfigsRequest",
        "ListClusterSchedulerConfigsResponse",
    ),
    "ListClusters": Operation("ListClusters", "read", "clusters", "ListClustersRequest", "ListClustersResponse"),
    "ListCodeRepositories": Operation(
        "ListCodeRepositories", "read", "code_repositories", "ListCodeRepositoriesInput", "ListCodeRepositoriesOutput"
    ),
    "ListCompilationJobs": Operation(
        "ListCompilationJobs", "read", "compilation_jobs", "ListCompilationJobsRequest", "ListCompilationJobsResponse"
    ),
    "ListComputeQuotas": Operation(
        "ListComputeQuotas", "read", "cluster_scheduling", "ListComputeQuotasRequest", "ListComputeQuotasResponse"
    ),
    "ListContexts": Operation("ListContexts", "read", "lineage", "ListContextsRequest", "ListContextsResponse"),
    "ListDataQualityJobDefinitions": Operation(
        "ListDataQualityJobDefinitions",
        "read",
        "monitoring_definitions",
        "ListDataQualityJobDefinitionsRequest",
        "ListDataQualityJobDefinitionsResponse",
    ),
    "ListDeviceFleets": Operation(
        "ListDeviceFleets", "read", "edge", "ListDeviceFleetsRequest", "ListDeviceFleetsResponse"
    ),
    "ListDevices": Operation("ListDevices", "read", "edge", "ListDevicesRequest", "ListDevicesResponse"),
    "ListDomains": Operation("ListDomains", "read", "studio_domains", "ListDomainsRequest", "ListDomainsResponse"),
    "ListEdgeDeploymentPlans": Operation(
        "ListEdgeDeploymentPlans", "read", "edge", "ListEdgeDeploymentPlansRequest", "ListEdgeDeploymentPlansResponse"
    ),
    "ListEdgePackagingJobs": Operation(
        "ListEdgePackagingJobs", "read", "edge", "ListEdgePackagingJobsRequest", "ListEdgePackagingJobsResponse"
    ),
    "ListEndpointConfigs": Operation(
        "ListEndpointConfigs", "read", "endpoints", "ListEndpointConfigsInput", "ListEndpointConfigsOutput"
    ),
    "ListEndpoints": Operation("ListEndpoints", "read", "endpoints", "ListEndpointsInput", "ListEndpointsOutput"),
    "ListExperiments": Operation(
        "ListExperiments", "read", "experiments", "ListExperimentsRequest", "ListExperimentsResponse"
    ),
    "ListFeatureGroups": Operation(
        "ListFeatureGroups", "read", "feature_store", "ListFeatureGroupsRequest", "ListFeatureGroupsResponse"
    ),
    "ListFlowDefinitions": Operation(
        "ListFlowDefinitions", "read", "human_review", "ListFlowDefinitionsRequest", "ListFlowDefinitionsResponse"
    ),
    "ListHubContentVersions": Operation(
        "ListHubContentVersions", "read", "hubs", "ListHubContentVersionsRequest", "ListHubContentVersionsResponse"
    ),
    "ListHubContents": Operation(
        "ListHubContents", "read", "hubs", "ListHubContentsRequest", "ListHubContentsResponse"
    ),
    "ListHubs": Operation("ListHubs", "read", "hubs", "ListHubsRequest", "ListHubsResponse"),
    "ListHumanTaskUis": Operation(
        "ListHumanTaskUis", "read", "human_review", "ListHumanTaskUisRequest", "ListHumanTaskUisResponse"
    ),
    "ListHyperParameterTuningJobs": Operation(
        "ListHyperParameterTuningJobs",
        "read",
        "tuning_jobs",
        "ListHyperParameterTuningJobsRequest",
        "ListHyperParameterTuningJobsResponse",
    ),
    "ListImageVersions": Operation(
        "ListImageVersions", "read", "images", "ListImageVersionsRequest", "ListImageVersionsResponse"
    ),
    "ListImages": Operation("ListImages", "read", "images", "ListImagesRequest", "ListImagesResponse"),
    "ListInferenceComponents": Operation(
        "ListInferenceComponents",
        "read",
        "inference_components",
        "ListInferenceComponentsInput",
        "ListInferenceComponentsOutput",
    ),
    "ListInferenceExperiments": Operation(
        "ListInferenceExperiments",
        "read",
        "inference_experiments",
        "ListInferenceExperimentsRequest",
        "ListInferenceExperimentsResponse",
    ),
    "ListInferenceRecommendationsJobSteps": Operation(
        "ListInferenceRecommendationsJobSteps",
        "read",
        "inference_recommendations",
        "ListInferenceRecommendationsJobStepsRequest",
        "ListInferenceRecommendationsJobStepsResponse",
    ),
    "ListInferenceRecommendationsJobs": Operation(
        "ListInferenceRecommendationsJobs",
        "read",
        "inference_recommendations",
        "ListInferenceRecommendationsJobsRequest",
        "ListInferenceRecommendationsJobsResponse",
    ),
    "ListInferenceRouters": Operation(
        "ListInferenceRouters", "read", "inference_routers", "ListInferenceRoutersInput", "ListInferenceRoutersOutput"
    ),
    "ListJobSchemaVersions": Operation(
        "ListJobSchemaVersions", "read", "jobs", "ListJobSchemaVersionsRequest", "ListJobSchemaVersionsResponse"
    ),
    "ListJobs": Operation("ListJobs", "read", "jobs", "ListJobsRequest", "ListJobsResponse"),
    "ListLabelingJobs": Operation(
        "ListLabelingJobs", "read", "labeling_jobs", "ListLabelingJobsRequest", "ListLabelingJobsResponse"
    ),
    "ListLabelingJobsForWorkteam": Operation(
        "ListLabelingJobsForWorkteam",
        "read",
        "labeling_jobs",
        "ListLabelingJobsForWorkteamRequest",
        "ListLabelingJobsForWorkteamResponse",
    ),
    "ListLineageGroups": Operation(
        "ListLineageGroups", "read", "lineage", "ListLineageGroupsRequest", "ListLineageGroupsResponse"
    ),
    "ListMlflowApps": Operation("ListMlflowApps", "read", "mlflow", "ListMlflowAppsRequest", "ListMlflowAppsResponse"),
    "ListMlflowTrackingServers": Operation(
        "ListMlflowTrackingServers",
        "read",
        "mlflow",
        "ListMlflowTrackingServersRequest",
        "ListMlflowTrackingServersResponse",
    ),
    "ListModelBiasJobDefinitions": Operation(
        "ListModelBiasJobDefinitions",
        "read",
        "monitoring_definitions",
        "ListModelBiasJobDefinitionsRequest",
        "ListModelBiasJobDefinitionsResponse",
    ),
    "ListModelCardExportJobs": Operation(
        "ListModelCardExportJobs",
        "read",
        "model_cards",
        "ListModelCardExportJobsRequest",
        "ListModelCardExportJobsResponse",
    ),
    "ListModelCardVersions": Operation(
        "ListModelCardVersions", "read", "model_cards", "ListModelCardVersionsRequest", "ListModelCardVersionsResponse"
    ),
    "ListModelCards": Operation(
        "ListModelCards", "read", "model_cards", "ListModelCardsRequest", "ListModelCardsResponse"
    ),
    "ListModelExplainabilityJobDefinitions": Operation(
        "ListModelExplainabilityJobDefinitions",
        "read",
        "monitoring_definitions",
        "ListModelExplainabilityJobDefinitionsRequest",
        "ListModelExplainabilityJobDefinitionsResponse",
    ),
    "ListModelMetadata": Operation(
        "ListModelMetadata", "read", "models", "ListModelMetadataRequest", "ListModelMetadataResponse"
    ),
    "ListModelPackageGroups": Operation(
        "ListModelPackageGroups",
        "read",
        "model_packages",
        "ListModelPackageGroupsInput",
        "ListModelPackageGroupsOutput",
    ),
    "ListModelPackages": Operation(
        "ListModelPackages", "read", "model_packages", "ListModelPackagesInput", "ListModelPackagesOutput"
    ),
    "ListModelQualityJobDefinitions": Operation(
        "ListModelQualityJobDefinitions",
        "read",
        "monitoring_definitions",
        "ListModelQualityJobDefinitionsRequest",
        "ListModelQualityJobDefinitionsResponse",
    ),
    "ListModels": Operation("ListModels", "read", "models", "ListModelsInput", "ListModelsOutput"),
    "ListMonitoringAlertHistory": Operation(
        "ListMonitoringAlertHistory",
        "read",
        "monitoring_schedules",
        "ListMonitoringAlertHistoryRequest",
        "ListMonitoringAlertHistoryResponse",
    ),
    "ListMonitoringAlerts": Operation(
        "ListMonitoringAlerts",
        "read",
        "monitoring_schedules",
        "ListMonitoringAlertsRequest",
        "ListMonitoringAlertsResponse",
    ),
    "ListMonitoringExecutions": Operation(
        "ListMonitoringExecutions",
        "read",
        "monitoring_schedules",
        "ListMonitoringExecutionsRequest",
        "ListMonitoringExecutionsResponse",
    ),
    "ListMonitoringSchedules": Operation(
        "ListMonitoringSchedules",
        "read",
        "monitoring_schedules",
        "ListMonitoringSchedulesRequest",
        "ListMonitoringSchedulesResponse",
    ),
    "ListNotebookInstanceLifecycleConfigs": Operation(
        "ListNotebookInstanceLifecycleConfigs",
        "read",
        "notebook_instances",
        "ListNotebookInstanceLifecycleConfigsInput",
        "ListNotebookInstanceLifecycleConfigsOutput",
    ),
    "ListNotebookInstances": Operation(
        "ListNotebookInstances",
        "read",
        "notebook_instances",
        "ListNotebookInstancesInput",
        "ListNotebookInstancesOutput",
    ),
    "ListOptimizationJobs": Operation(
        "ListOptimizationJobs",
        "read",
        "optimization_jobs",
        "ListOptimizationJobsRequest",
        "ListOptimizationJobsResponse",
    ),
    "ListPartnerApps": Operation(
        "ListPartnerApps", "read", "partner_apps", "ListPartnerAppsRequest", "ListPartnerAppsResponse"
    ),
    "ListPipelineExecutionSteps": Operation(
        "ListPipelineExecutionSteps",
        "read",
        "pipeline_executions",
        "ListPipelineExecutionStepsRequest",
        "ListPipelineExecutionStepsResponse",
    ),
    "ListPipelineExecutions": Operation(
        "ListPipelineExecutions",
        "read",
        "pipeline_executions",
        "ListPipelineExecutionsRequest",
        "ListPipelineExecutionsResponse",
    ),
    "ListPipelineParametersForExecution": Operation(
        "ListPipelineParametersForExecution",
        "read",
        "pipeline_executions",
        "ListPipelineParametersForExecutionRequest",
        "ListPipelineParametersForExecutionResponse",
    ),
    "ListPipelineVersions": Operation(
        "ListPipelineVersions", "read", "pipelines", "ListPipelineVersionsRequest", "ListPipelineVersionsResponse"
    ),
    "ListPipelines": Operation("ListPipelines", "read", "pipelines", "ListPipelinesRequest", "ListPipelinesResponse"),
    "ListProcessingJobs": Operation(
        "ListProcessingJobs", "read", "processing_jobs", "ListProcessingJobsRequest", "ListProcessingJobsResponse"
    ),
    "ListProjects": Operation("ListProjects", "read", "projects", "ListProjectsInput", "ListProjectsOutput"),
    "ListResourceCatalogs": Operation(
        "ListResourceCatalogs", "read", "resources", "ListResourceCatalogsRequest", "ListResourceCatalogsResponse"
    ),
    "ListSpaces": Operation("ListSpaces", "read", "studio_spaces", "ListSpacesRequest", "ListSpacesResponse"),
    "ListStageDevices": Operation(
        "ListStageDevices", "read", "edge", "ListStageDevicesRequest", "ListStageDevicesResponse"
    ),
    "ListStudioLifecycleConfigs": Operation(
        "ListStudioLifecycleConfigs",
        "read",
        "studio_apps",
        "ListStudioLifecycleConfigsRequest",
        "ListStudioLifecycleConfigsResponse",
    ),
    "ListSubscribedWorkteams": Operation(
        "ListSubscribedWorkteams",
        "read",
        "workforces",
        "ListSubscribedWorkteamsRequest",
        "ListSubscribedWorkteamsResponse",
    ),
    "ListTags": Operation("ListTags", "read", "resources", "ListTagsInput", "ListTagsOutput"),
    "ListTrainingJobs": Operation(
        "ListTrainingJobs", "read", "training_jobs", "ListTrainingJobsRequest", "ListTrainingJobsResponse"
    ),
    "ListTrainingJobsForHyperParameterTuningJob": Operation(
        "ListTrainingJobsForHyperParameterTuningJob",
        "read",
        "tuning_jobs",
        "ListTrainingJobsForHyperParameterTuningJobRequest",
        "ListTrainingJobsForHyperParameterTuningJobResponse",
    ),
    "ListTrainingPlans": Operation(
        "ListTrainingPlans", "read", "training_plans", "ListTrainingPlansRequest", "ListTrainingPlansResponse"
    ),
    "ListTrainingSessions": Operation(
        "ListTrainingSessions",
        "read",
        "training_sessions",
        "ListTrainingSessionsRequest",
        "ListTrainingSessionsResponse",
    ),
    "ListTransformJobs": Operation(
        "ListTransformJobs", "read", "transform_jobs", "ListTransformJobsRequest", "ListTransformJobsResponse"
    ),
    "ListTrialComponents": Operation(
        "ListTrialComponents", "read", "experiments", "ListTrialComponentsRequest", "ListTrialComponentsResponse"
    ),
    "ListTrials": Operation("ListTrials", "read", "experiments", "ListTrialsRequest", "ListTrialsResponse"),
    "ListUltraServersByReservedCapacity": Operation(
        "ListUltraServersByReservedCapacity",
        "read",
        "training_plans",
        "ListUltraServersByReservedCapacityRequest",
        "ListUltraServersByReservedCapacityResponse",
    ),
    "ListUserProfiles": Operation(
        "ListUserProfiles", "read", "studio_domains", "ListUserProfilesRequest", "ListUserProfilesResponse"
    ),
    "ListWorkforces": Operation(
        "ListWorkforces", "read", "workforces", "ListWorkforcesRequest", "ListWorkforcesResponse"
    ),
    "ListWorkteams": Operation("ListWorkteams", "read", "workforces", "ListWorkteamsRequest", "ListWorkteamsResponse"),
    "PutEndpointPolicy": Operation(
        "PutEndpointPolicy", "named", "endpoints", "PutEndpointPolicyRequest", "PutEndpointPolicyResponse"
    ),
    "PutModelPackageGroupPolicy": Operation(
        "PutModelPackageGroupPolicy",
        "named",
        "model_packages",
        "PutModelPackageGroupPolicyInput",
        "PutModelPackageGroupPolicyOutput",
    ),
    "QueryLineage": Operation("QueryLineage", "read", "lineage", "QueryLineageRequest", "QueryLineageResponse"),
    "RegisterDevices": Operation("RegisterDevices", "named", "edge", "RegisterDevicesRequest", "RegisterDevicesOutput"),
    "RenderUiTemplate": Operation(
        "RenderUiTemplate", "read", "human_review", "RenderUiTemplateRequest", "RenderUiTemplateResponse"
    ),
    "RetryPipelineExecution": Operation(
        "RetryPipelineExecution",
        "token",
        "pipeline_executions",
        "RetryPipelineExecutionRequest",
        "RetryPipelineExecutionResponse",
        "client_request_token",
    ),
    "Search": Operation("Search", "read", "search", "SearchRequest", "SearchResponse"),
    "SearchTrainingPlanOfferings": Operation(
        "SearchTrainingPlanOfferings",
        "read",
        "training_plans",
        "SearchTrainingPlanOfferingsRequest",
        "SearchTrainingPlanOfferingsResponse",
    ),
    "SendPipelineExecutionStepFailure": Operation(
        "SendPipelineExecutionStepFailure",
        "token",
        "pipeline_executions",
        "SendPipelineExecutionStepFailureRequest",
        "SendPipelineExecutionStepFailureResponse",
        "client_request_token",
    ),
    "SendPipelineExecutionStepSuccess": Operation(
        "SendPipelineExecutionStepSuccess",
        "token",
        "pipeline_executions",
        "SendPipelineExecutionStepSuccessRequest",
        "SendPipelineExecutionStepSuccessResponse",
        "client_request_token",
    ),
    "StartClusterHealthCheck": Operation(
        "StartClusterHealthCheck",
        "effect",
        "cluster_repairs",
        "StartClusterHealthCheckRequest",
        "StartClusterHealthCheckResponse",
    ),
    "StartEdgeDeploymentStage": Operation(
        "StartEdgeDeploymentStage", "named", "edge", "StartEdgeDeploymentStageRequest", "StartEdgeDeploymentStageOutput"
    ),
    "StartInferenceExperiment": Operation(
        "StartInferenceExperiment",
        "named",
        "inference_experiments",
        "StartInferenceExperimentRequest",
        "StartInferenceExperimentResponse",
    ),
    "StartMlflowTrackingServer": Operation(
        "StartMlflowTrackingServer",
        "named",
        "mlflow",
        "StartMlflowTrackingServerRequest",
        "StartMlflowTrackingServerResponse",
    ),
    "StartMonitoringSchedule": Operation(
        "StartMonitoringSchedule",
        "named",
        "monitoring_schedules",
        "StartMonitoringScheduleRequest",
        "StartMonitoringScheduleOutput",
    ),
    "StartNotebookInstance": Operation(
        "StartNotebookInstance",
        "named",
        "notebook_instances",
        "StartNotebookInstanceInput",
        "StartNotebookInstanceOutput",
    ),
    "StartPipelineExecution": Operation(
        "StartPipelineExecution",
        "token",
        "pipeline_executions",
        "StartPipelineExecutionRequest",
        "StartPipelineExecutionResponse",
        "client_request_token",
    ),
    "StartSession": Operation("StartSession", "effect", "studio_spaces", "StartSessionRequest", "StartSessionResponse"),
    "StopAIBenchmarkJob": Operation(
        "StopAIBenchmarkJob", "named", "ai_benchmarks", "StopAIBenchmarkJobRequest", "StopAIBenchmarkJobResponse"
    ),
    "StopAIRecommendationJob": Operation(
        "StopAIRecommendationJob",
        "named",
        "ai_recommendations",
        "StopAIRecommendationJobRequest",
        "StopAIRecommendationJobResponse",
    ),
    "StopAutoMLJob": Operation("StopAutoMLJob", "named", "automl", "StopAutoMLJobRequest", "StopAutoMLJobOutput"),
    "StopCompilationJob": Operation(
        "StopCompilationJob", "named", "compilation_jobs", "StopCompilationJobRequest", "StopCompilationJobOutput"
    ),
    "StopEdgeDeploymentStage": Operation(
        "StopEdgeDeploymentStage", "named", "edge", "StopEdgeDeploymentStageRequest", "StopEdgeDeploymentStageOutput"
    ),
    "StopEdgePackagingJob": Operation(
        "StopEdgePackagingJob", "named", "edge", "StopEdgePackagingJobRequest", "StopEdgePackagingJobOutput"
    ),
    "StopHyperParameterTuningJob": Operation(
        "StopHyperParameterTuningJob",
        "named",
        "tuning_jobs",
        "StopHyperParameterTuningJobRequest",
        "StopHyperParameterTuningJobOutput",
    ),
    "StopInferenceExperiment": Operation(
        "StopInferenceExperiment",
        "named",
        "inference_experiments",
        "StopInferenceExperimentRequest",
        "StopInferenceExperimentResponse",
    ),
    "StopInferenceRecommendationsJob": Operation(
        "StopInferenceRecommendationsJob",
        "named",
        "inference_recommendations",
        "StopInferenceRecommendationsJobRequest",
        "StopInferenceRecommendationsJobOutput",
    ),
    "StopJob": Operation("StopJob", "named", "jobs", "StopJobRequest", "StopJobResponse"),
    "StopLabelingJob": Operation(
        "StopLabelingJob", "named", "labeling_jobs", "StopLabelingJobRequest", "StopLabelingJobOutput"
    ),
    "StopMlflowTrackingServer": Operation(
        "StopMlflowTrackingServer",
        "named",
        "mlflow",
        "StopMlflowTrackingServerRequest",
        "StopMlflowTrackingServerResponse",
    ),
    "StopMonitoringSchedule": Operation(
        "StopMonitoringSchedule",
        "named",
        "monitoring_schedules",
        "StopMonitoringScheduleRequest",
        "StopMonitoringScheduleOutput",
    ),
    "StopNotebookInstance": Operation(
        "StopNotebookInstance", "named", "notebook_instances", "StopNotebookInstanceInput", "StopNotebookInstanceOutput"
    ),
    "StopOptimizationJob": Operation(
        "StopOptimizationJob", "named", "optimization_jobs", "StopOptimizationJobRequest", "StopOptimizationJobOutput"
    ),
    "StopPipelineExecution": Operation(
        "StopPipelineExecution",
        "token",
        "pipeline_executions",
        "StopPipelineExecutionRequest",
        "StopPipelineExecutionResponse",
        "client_request_token",
    ),
    "StopProcessingJob": Operation(
        "StopProcessingJob", "named", "processing_jobs", "StopProcessingJobRequest", "StopProcessingJobOutput"
    ),
    "StopTrainingJob": Operation(
        "StopTrainingJob", "named", "training_jobs", "StopTrainingJobRequest", "StopTrainingJobOutput"
    ),
    "StopTrainingSession": Operation(
        "StopTrainingSession", "named", "training_sessions", "StopTrainingSessionRequest", "StopTrainingSessionResponse"
    ),
    "StopTransformJob": Operation(
        "StopTransformJob", "named", "transform_jobs", "StopTransformJobRequest", "StopTransformJobOutput"
    ),
    "UpdateAction": Operation("UpdateAction", "named", "lineage", "UpdateActionRequest", "UpdateActionResponse"),
    "UpdateAppImageConfig": Operation(
        "UpdateAppImageConfig", "named", "studio_apps", "UpdateAppImageConfigRequest", "UpdateAppImageConfigResponse"
    ),
    "UpdateArtifact": Operation(
        "UpdateArtifact", "named", "lineage", "UpdateArtifactRequest", "UpdateArtifactResponse"
    ),
    "UpdateCluster": Operation("UpdateCluster", "named", "clusters", "UpdateClusterRequest", "UpdateClusterResponse"),
    "UpdateClusterExtension": Operation(
        "UpdateClusterExtension",
        "token",
        "cluster_extensions",
        "UpdateClusterExtensionRequest",
        "UpdateClusterExtensionResponse",
        "client_token",
    ),
    "UpdateClusterSchedulerConfig": Operation(
        "UpdateClusterSchedulerConfig",
        "named",
        "cluster_scheduling",
        "UpdateClusterSchedulerConfigRequest",
        "UpdateClusterSchedulerConfigResponse",
    ),
    "UpdateClusterSoftware": Operation(
        "UpdateClusterSoftware", "effect", "clusters", "UpdateClusterSoftwareRequest", "UpdateClusterSoftwareResponse"
    ),
    "UpdateCodeRepository": Operation(
        "UpdateCodeRepository", "named", "code_repositories", "UpdateCodeRepositoryInput", "UpdateCodeRepositoryOutput"
    ),
    "UpdateComputeQuota": Operation(
        "UpdateComputeQuota", "named", "cluster_scheduling", "UpdateComputeQuotaRequest", "UpdateComputeQuotaResponse"
    ),
    "UpdateContext": Operation("UpdateContext", "named", "lineage", "UpdateContextRequest", "UpdateContextResponse"),
    "UpdateDeviceFleet": Operation(
        "UpdateDeviceFleet", "named", "edge", "UpdateDeviceFleetRequest", "UpdateDeviceFleetOutput"
    ),
    "UpdateDevices": Operation("UpdateDevices", "named", "edge", "UpdateDevicesRequest", "UpdateDevicesOutput"),
    "UpdateDomain": Operation("UpdateDomain", "named", "studio_domains", "UpdateDomainRequest", "UpdateDomainResponse"),
    "UpdateEndpoint": Operation("UpdateEndpoint", "named", "endpoints", "UpdateEndpointInput", "UpdateEndpointOutput"),
    "UpdateEndpointWeightsAndCapacities": Operation(
        "UpdateEndpointWeightsAndCapacities",
        "named",
        "endpoints",
        "UpdateEndpointWeightsAndCapacitiesInput",
        "UpdateEndpointWeightsAndCapacitiesOutput",
    ),
    "UpdateExperiment": Operation(
        "UpdateExperiment", "named", "experiments", "UpdateExperimentRequest", "UpdateExperimentResponse"
    ),
    "UpdateFeatureGroup": Operation(
        "UpdateFeatureGroup", "named", "feature_store", "UpdateFeatureGroupRequest", "UpdateFeatureGroupResponse"
    ),
    "UpdateFeatureMetadata": Operation(
        "UpdateFeatureMetadata", "named", "feature_store", "UpdateFeatureMetadataRequest", "UpdateFeatureMetadataOutput"
    ),
    "UpdateHub": Operation("UpdateHub", "named", "hubs", "UpdateHubRequest", "UpdateHubResponse"),
    "UpdateHubContent": Operation(
        "UpdateHubContent", "named", "hubs", "UpdateHubContentRequest", "UpdateHubContentResponse"
    ),
    "UpdateHubContentReference": Operation(
        "UpdateHubContentReference",
        "named",
        "hubs",
        "UpdateHubContentReferenceRequest",
        "UpdateHubContentReferenceResponse",
    ),
    "UpdateImage": Operation("UpdateImage", "named", "images", "UpdateImageRequest", "UpdateImageResponse"),
    "UpdateImageVersion": Operation(
        "UpdateImageVersion", "named", "images", "UpdateImageVersionRequest", "UpdateImageVersionResponse"
    ),
    "UpdateInferenceComponent": Operation(
        "UpdateInferenceComponent",
        "named",
        "inference_components",
        "UpdateInferenceComponentInput",
        "UpdateInferenceComponentOutput",
    ),
    "UpdateInferenceComponentRuntimeConfig": Operation(
        "UpdateInferenceComponentRuntimeConfig",
        "named",
        "inference_components",
        "UpdateInferenceComponentRuntimeConfigInput",
        "UpdateInferenceComponentRuntimeConfigOutput",
    ),
    "UpdateInferenceExperiment": Operation(
        "UpdateInferenceExperiment",
        "named",
        "inference_experiments",
        "UpdateInferenceExperimentRequest",
        "UpdateInferenceExperimentResponse",
    ),
    "UpdateInferenceRouter": Operation(
        "UpdateInferenceRouter",
        "named",
        "inference_routers",
        "UpdateInferenceRouterInput",
        "UpdateInferenceRouterOutput",
    ),
    "UpdateMlflowApp": Operation(
        "UpdateMlflowApp", "named", "mlflow", "UpdateMlflowAppRequest", "UpdateMlflowAppResponse"
    ),
    "UpdateMlflowTrackingServer": Operation(
        "UpdateMlflowTrackingServer",
        "named",
        "mlflow",
        "UpdateMlflowTrackingServerRequest",
        "UpdateMlflowTrackingServerResponse",
    ),
    "UpdateModelCard": Operation(
        "UpdateModelCard", "effect", "model_cards", "UpdateModelCardRequest", "UpdateModelCardResponse"
    ),
    "UpdateModelPackage": Operation(
        "UpdateModelPackage", "named", "model_packages", "UpdateModelPackageInput", "UpdateModelPackageOutput"
    ),
    "UpdateMonitoringAlert": Operation(
        "UpdateMonitoringAlert",
        "named",
        "monitoring_schedules",
        "UpdateMonitoringAlertRequest",
        "UpdateMonitoringAlertResponse",
    ),
    "UpdateMonitoringSchedule": Operation(
        "UpdateMonitoringSchedule",
        "named",
        "monitoring_schedules",
        "UpdateMonitoringScheduleRequest",
        "UpdateMonitoringScheduleResponse",
    ),
    "UpdateNotebookInstance": Operation(
        "UpdateNotebookInstance",
        "named",
        "notebook_instances",
        "UpdateNotebookInstanceInput",
        "UpdateNotebookInstanceOutput",
    ),
    "UpdateNotebookInstanceLifecycleConfig": Operation(
        "UpdateNotebookInstanceLifecycleConfig",
        "named",
        "notebook_instances",
        "UpdateNotebookInstanceLifecycleConfigInput",
        "UpdateNotebookInstanceLifecycleConfigOutput",
    ),
    "UpdatePartnerApp": Operation(
        "UpdatePartnerApp",
        "token",
        "partner_apps",
        "UpdatePartnerAppRequest",
        "UpdatePartnerAppResponse",
        "client_token",
    ),
    "UpdatePipeline": Operation(
        "UpdatePipeline", "effect", "pipelines", "UpdatePipelineRequest", "UpdatePipelineResponse"
    ),
    "UpdatePipelineExecution": Operation(
        "UpdatePipelineExecution",
        "named",
        "pipeline_executions",
        "UpdatePipelineExecutionRequest",
        "UpdatePipelineExecutionResponse",
    ),
    "UpdatePipelineVersion": Operation(
        "UpdatePipelineVersion", "named", "pipelines", "UpdatePipelineVersionRequest", "UpdatePipelineVersionResponse"
    ),
    "UpdateProject": Operation("UpdateProject", "named", "projects", "UpdateProjectInput", "UpdateProjectOutput"),
    "UpdateSpace": Operation("UpdateSpace", "named", "studio_spaces", "UpdateSpaceRequest", "UpdateSpaceResponse"),
    "UpdateTrainingJob": Operation(
        "UpdateTrainingJob", "named", "training_jobs", "UpdateTrainingJobRequest", "UpdateTrainingJobResponse"
    ),
    "UpdateTrial": Operation("UpdateTrial", "named", "experiments", "UpdateTrialRequest", "UpdateTrialResponse"),
    "UpdateTrialComponent": Operation(
        "UpdateTrialComponent", "named", "experiments", "UpdateTrialComponentRequest", "UpdateTrialComponentResponse"
    ),
    "UpdateUserProfile": Operation(
        "UpdateUserProfile", "named", "studio_domains", "UpdateUserProfileRequest", "UpdateUserProfileResponse"
    ),
    "UpdateWorkforce": Operation(
        "UpdateWorkforce", "named", "workforces", "UpdateWorkforceRequest", "UpdateWorkforceResponse"
    ),
    "UpdateWorkteam": Operation(
        "UpdateWorkteam", "named", "workforces", "UpdateWorkteamRequest", "UpdateWorkteamResponse"
    ),
}
