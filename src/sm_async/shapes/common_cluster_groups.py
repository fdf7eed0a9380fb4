# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of instance groups of HyperPod clusters, shared by clusters and nodes."""

from __future__ import annotations

from typing import Literal

from sm_async.schema import Structure, Union, member, structure

ClusterImageVersionStatus = Literal["UpToDate", "UpdateAvailable", "SecurityUpdateRequired", "EndOfLife"]

ClusterInterfaceType = Literal["efa", "efa-only"]

ClusterKubernetesTaintEffect = Literal["NoSchedule", "PreferNoSchedule", "NoExecute"]

ClusterSortBy = Literal["CREATION_TIME", "NAME"]


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
