# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of HyperPod clusters, shared by their domains."""

from __future__ import annotations

from typing import Literal

from sm_async.schema import Structure, Traits, Union, member, structure

ClusterImageVersionStatus = Literal["UpToDate", "UpdateAvailable", "SecurityUpdateRequired", "EndOfLife"]

ClusterInstanceType = Literal[
    "ml.p4d.24xlarge",
    "ml.p4de.24xlarge",
    "ml.p5.48xlarge",
    "ml.p5.4xlarge",
    "ml.p6e-gb200.36xlarge",
    "ml.trn1.32xlarge",
    "ml.trn1n.32xlarge",
    "ml.g5.xlarge",
    "ml.g5.2xlarge",
    "ml.g5.4xlarge",
    "ml.g5.8xlarge",
    "ml.g5.12xlarge",
    "ml.g5.16xlarge",
    "ml.g5.24xlarge",
    "ml.g5.48xlarge",
    "ml.c5.large",
    "ml.c5.xlarge",
    "ml.c5.2xlarge",
    "ml.c5.4xlarge",
    "ml.c5.9xlarge",
    "ml.c5.12xlarge",
    "ml.c5.18xlarge",
    "ml.c5.24xlarge",
    "ml.c5n.large",
    "ml.c5n.2xlarge",
    "ml.c5n.4xlarge",
    "ml.c5n.9xlarge",
    "ml.c5n.18xlarge",
    "ml.m5.large",
    "ml.m5.xlarge",
    "ml.m5.2xlarge",
    "ml.m5.4xlarge",
    "ml.m5.8xlarge",
    "ml.m5.12xlarge",
    "ml.m5.16xlarge",
    "ml.m5.24xlarge",
    "ml.t3.medium",
    "ml.t3.large",
    "ml.t3.xlarge",
    "ml.t3.2xlarge",
    "ml.g6.xlarge",
    "ml.g6.2xlarge",
    "ml.g6.4xlarge",
    "ml.g6.8xlarge",
    "ml.g6.16xlarge",
    "ml.g6.12xlarge",
    "ml.g6.24xlarge",
    "ml.g6.48xlarge",
    "ml.gr6.4xlarge",
    "ml.gr6.8xlarge",
    "ml.g6e.xlarge",
    "ml.g6e.2xlarge",
    "ml.g6e.4xlarge",
    "ml.g6e.8xlarge",
    "ml.g6e.16xlarge",
    "ml.g6e.12xlarge",
    "ml.g6e.24xlarge",
    "ml.g6e.48xlarge",
    "ml.p5e.48xlarge",
    "ml.p5en.48xlarge",
    "ml.p6-b200.48xlarge",
    "ml.trn2.3xlarge",
    "ml.trn2.48xlarge",
    "ml.c6i.large",
    "ml.c6i.xlarge",
    "ml.c6i.2xlarge",
    "ml.c6i.4xlarge",
    "ml.c6i.8xlarge",
    "ml.c6i.12xlarge",
    "ml.c6i.16xlarge",
    "ml.c6i.24xlarge",
    "ml.c6i.32xlarge",
    "ml.m6i.large",
    "ml.m6i.xlarge",
    "ml.m6i.2xlarge",
    "ml.m6i.4xlarge",
    "ml.m6i.8xlarge",
    "ml.m6i.12xlarge",
    "ml.m6i.16xlarge",
    "ml.m6i.24xlarge",
    "ml.m6i.32xlarge",
    "ml.r6i.large",
    "ml.r6i.xlarge",
    "ml.r6i.2xlarge",
    "ml.r6i.4xlarge",
    "ml.r6i.8xlarge",
    "ml.r6i.12xlarge",
    "ml.r6i.16xlarge",
    "ml.r6i.24xlarge",
    "ml.r6i.32xlarge",
    "ml.i3en.large",
    "ml.i3en.xlarge",
    "ml.i3en.2xlarge",
    "ml.i3en.3xlarge",
    "ml.i3en.6xlarge",
    "ml.i3en.12xlarge",
    "ml.i3en.24xlarge",
    "ml.m7i.large",
    "ml.m7i.xlarge",
    "ml.m7i.2xlarge",
    "ml.m7i.4xlarge",
    "ml.m7i.8xlarge",
    "ml.m7i.12xlarge",
    "ml.m7i.16xlarge",
    "ml.m7i.24xlarge",
    "ml.m7i.48xlarge",
    "ml.r7i.large",
    "ml.r7i.xlarge",
    "ml.r7i.2xlarge",
    "ml.r7i.4xlarge",
    "ml.r7i.8xlarge",
    "ml.r7i.12xlarge",
    "ml.r7i.16xlarge",
    "ml.r7i.24xlarge",
    "ml.r7i.48xlarge",
    "ml.r5d.16xlarge",
    "ml.g7e.2xlarge",
    "ml.g7e.4xlarge",
    "ml.g7e.8xlarge",
    "ml.g7e.12xlarge",
    "ml.g7e.24xlarge",
    "ml.g7e.48xlarge",
    "ml.p6-b300.48xlarge",
    "ml.g4dn.xlarge",
    "ml.g4dn.2xlarge",
    "ml.g4dn.4xlarge",
    "ml.g4dn.8xlarge",
    "ml.g4dn.12xlarge",
    "ml.g4dn.16xlarge",
    "ml.c6g.medium",
    "ml.c6g.large",
    "ml.c6g.xlarge",
    "ml.c6g.2xlarge",
    "ml.c6g.4xlarge",
    "ml.c6g.8xlarge",
    "ml.c6g.12xlarge",
    "ml.c6g.16xlarge",
    "ml.c7g.medium",
    "ml.c7g.large",
    "ml.c7g.xlarge",
    "ml.c7g.2xlarge",
    "ml.c7g.4xlarge",
    "ml.c7g.8xlarge",
    "ml.c7g.12xlarge",
    "ml.c7g.16xlarge",
    "ml.c8g.medium",
    "ml.c8g.large",
    "ml.c8g.xlarge",
    "ml.c8g.2xlarge",
    "ml.c8g.4xlarge",
    "ml.c8g.8xlarge",
    "ml.c8g.12xlarge",
    "ml.c8g.16xlarge",
    "ml.c8g.24xlarge",
    "ml.c8g.48xlarge",
    "ml.c6a.large",
    "ml.c6a.xlarge",
    "ml.c6a.2xlarge",
    "ml.c6a.4xlarge",
    "ml.c6a.8xlarge",
    "ml.c6a.12xlarge",
    "ml.c6a.16xlarge",
    "ml.c6a.24xlarge",
    "ml.c6a.32xlarge",
    "ml.c6a.48xlarge",
    "ml.m6a.large",
    "ml.m6a.xlarge",
    "ml.m6a.2xlarge",
    "ml.m6a.4xlarge",
    "ml.m6a.8xlarge",
    "ml.m6a.12xlarge",
    "ml.m6a.16xlarge",
    "ml.m6a.24xlarge",
    "ml.m6a.32xlarge",
    "ml.m6a.48xlarge",
    "ml.m6g.medium",
    "ml.m6g.large",
    "ml.m6g.xlarge",
    "ml.m6g.2xlarge",
    "ml.m6g.4xlarge",
    "ml.m6g.8xlarge",
    "ml.m6g.12xlarge",
    "ml.m6g.16xlarge",
    "ml.m7g.medium",
    "ml.m7g.large",
    "ml.m7g.xlarge",
    "ml.m7g.2xlarge",
    "ml.m7g.4xlarge",
    "ml.m7g.8xlarge",
    "ml.m7g.12xlarge",
    "ml.m7g.16xlarge",
    "ml.m8g.medium",
    "ml.m8g.large",
    "ml.m8g.xlarge",
    "ml.m8g.2xlarge",
    "ml.m8g.4xlarge",
    "ml.m8g.8xlarge",
    "ml.m8g.12xlarge",
    "ml.m8g.16xlarge",
    "ml.m8g.24xlarge",
    "ml.m8g.48xlarge",
    "ml.g7.2xlarge",
    "ml.g7.4xlarge",
    "ml.g7.8xlarge",
    "ml.g7.12xlarge",
    "ml.g7.24xlarge",
    "ml.g7.48xlarge",
    "ml.c8a.16xlarge",
    "ml.m8a.16xlarge",
]

ClusterInterfaceType = Literal["efa", "efa-only"]

ClusterKubernetesTaintEffect = Literal["NoSchedule", "PreferNoSchedule", "NoExecute"]

ClusterSortBy = Literal["CREATION_TIME", "NAME"]

DeepHealthCheckType = Literal["InstanceStress", "InstanceConnectivity", "MultiNodeTrainingValidation"]


@structure
class ClusterEbsVolumeConfig(Structure):
    """The root volume of each instance, or a second one at `/opt/sagemaker`."""

    volume_size_in_gb: int | None = member("VolumeSizeInGB", default=None, range=(1, 16384))
    """Size of the second volume in gigabytes; not for the root volume."""
    volume_kms_key_id: str | None = member("VolumeKmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")
    """Key to encrypt the volume with; needed for the root volume."""
    root_volume: bool | None = member("RootVolume", default=None)
    """Whether this is about the root volume; false if left out."""


@structure
class ClusterFsxLustreConfig(Structure):
    """An FSx for Lustre file system that the instances mount."""

    dns_name: str = member("DnsName", length=(16, 275), pattern=r"((fs|fc)i?-[0-9a-f]{8,}\..{4,253})")
    """DNS name of the file system."""
    mount_name: str = member("MountName", length=(1, 8), pattern="([A-Za-z0-9_-]{1,8})")
    """Mount name of the file system."""
    mount_path: str | None = member("MountPath", default=None, length=(1, 1024), pattern="/[a-zA-Z0-9._/-]+")
    """Path on the instance."""


@structure
class ClusterFsxOpenZfsConfig(Structure):
    """An FSx for OpenZFS file system that the instances mount."""

    dns_name: str = member("DnsName", length=(16, 275), pattern=r"((fs|fc)i?-[0-9a-f]{8,}\..{4,253})")
    """DNS name of the file system."""
    mount_path: str | None = member("MountPath", default=None, length=(1, 1024), pattern="/[a-zA-Z0-9._/-]+")
    """Path on the instance."""


@structure
class ClusterInstanceStorageConfig(Union):
    """Storage of an instance group; exactly one kind is set."""

    ebs_volume_config: ClusterEbsVolumeConfig | None = member("EbsVolumeConfig", default=None)
    """An EBS volume of each instance."""
    fsx_lustre_config: ClusterFsxLustreConfig | None = member("FsxLustreConfig", default=None)
    """An FSx for Lustre file system that the instances mount."""
    fsx_open_zfs_config: ClusterFsxOpenZfsConfig | None = member("FsxOpenZfsConfig", default=None)
    """An FSx for OpenZFS file system that the instances mount."""


@structure
class ClusterKubernetesTaint(Structure):
    """A Kubernetes taint of a node."""

    key: str = member(
        "Key",
        length=(1, 317),
        pattern=r"([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?",
    )
    """Key of the taint."""
    effect: ClusterKubernetesTaintEffect | str = member("Effect")
    """What happens to pods that do not tolerate it."""
    value: str | None = member(
        "Value", default=None, length=(1, 63), pattern="(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?"
    )
    """Value of the taint."""


@structure
class ClusterLifeCycleConfig(Structure):
    """Scripts that set up a node of a group."""

    source_s3_uri: str | None = member(
        "SourceS3Uri", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )
    """Folder of the scripts; the managed policy of instance roles reads buckets called `sagemaker-…` only."""
    on_create: str | None = member("OnCreate", default=None, length=(1, 128), pattern=r"[\S\s]+")
    """File that runs while the node is created."""
    on_init_complete: str | None = member("OnInitComplete", default=None, length=(1, 128), pattern=r"[\S\s]+")
    """File that runs when the image has initialised itself."""


@structure
class ClusterNetworkInterfaceDetails(Structure):
    """Network interface of a group's instances."""

    interface_type: ClusterInterfaceType | str | None = member("InterfaceType", default=None)
    """`efa` has a device for IP networking beside the fabric adapter; `efa-only` has not."""


@structure
class InstanceGroupHealthCheckConfiguration(Structure):
    """Deep health checks of a group or of some of its instances."""

    instance_group_name: str = member("InstanceGroupName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*")
    """Name of the group."""
    deep_health_checks: list[DeepHealthCheckType | str] = member("DeepHealthChecks", length=(1, 3))
    """Checks to run."""
    instance_ids: list[str] | None = member(
        "InstanceIds",
        default=None,
        length=(1, 500),
        each=Traits(length=(1, 256), pattern="i-[a-f0-9]{8}(?:[a-f0-9]{9})?"),
    )
    """EC2 instance ids; all of the group if left out."""
