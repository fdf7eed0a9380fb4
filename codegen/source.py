"""The service model that botocore ships, and the lock that says which one the committed code was generated from."""

from __future__ import annotations

import gzip
import hashlib
import importlib.metadata
import importlib.util
import json
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs

from codegen.model import Model, ModelError, read_model

__all__ = ["Lock", "Source", "check_lock", "installed_source", "lock_of", "read_lock"]

_FOLDER = "sagemaker/2017-07-24"
_SERVICE = f"{_FOLDER}/service-2.json.gz"
_PAGINATORS = f"{_FOLDER}/paginators-1.json"
_WAITERS = f"{_FOLDER}/waiters-2.json"
_PARTITIONS = "partitions.json"


@attrs.frozen(kw_only=True)
class Source:
    """The input files of a generation, as bytes, by path below botocore's `data`."""

    version: str
    """Of botocore."""
    files: Mapping[str, bytes]

    def model(self) -> Model:
        """The files, read."""
        return read_model(
            _json(self.files[_SERVICE]),
            paginators=_json(self.files[_PAGINATORS])["pagination"],
            waiters=_json(self.files[_WAITERS])["waiters"],
            partitions=_json(self.files[_PARTITIONS]),
        )


@attrs.frozen(kw_only=True)
class Lock:
    """What the committed code was generated from."""

    version: str
    sha256: Mapping[str, str]
    """Of each input file."""
    counts: Mapping[str, int]

    def text(self) -> str:
        """The lock as TOML, sorted."""
        lines = ["# What the committed code was generated from. Written by `python -m codegen --lock`.", ""]
        lines += [f'botocore = "{self.version}"', "", "[sha256]"]
        lines += [f'"{name}" = "{digest}"' for name, digest in sorted(self.sha256.items())]
        lines += ["", "[counts]", *(f"{name} = {count}" for name, count in sorted(self.counts.items())), ""]
        return "\n".join(lines)


def installed_source() -> Source:
    """The files of the botocore that is installed here. botocore itself is not imported."""
    spec = importlib.util.find_spec("botocore")
    if spec is None or spec.origin is None:
        raise ModelError("botocore is not installed: install the dependency group `codegen`")
    data = Path(spec.origin).parent / "data"
    names = (_SERVICE, _PAGINATORS, _WAITERS, _PARTITIONS)
    return Source(
        version=importlib.metadata.version("botocore"),
        files={name: (data / name).read_bytes() for name in names},
    )


def lock_of(source: Source, model: Model) -> Lock:
    """The lock that a generation from these files has."""
    digests = {name: hashlib.sha256(content).hexdigest() for name, content in source.files.items()}
    return Lock(version=source.version, sha256=digests, counts=model.counts())


def read_lock(path: Path) -> Lock:
    """The lock in a file."""
    document = tomllib.loads(path.read_text("utf-8"))
    return Lock(version=document["botocore"], sha256=document["sha256"], counts=document["counts"])


def check_lock(lock: Lock, actual: Lock) -> None:
    """ModelError that says what differs, if the files at hand are not those of the lock."""
    differences: list[str] = []
    if lock.version != actual.version:
        differences.append(f"botocore {actual.version} is installed, the lock has {lock.version}")
    differences += [
        f"{name} differs"
        for name in sorted({*lock.sha256, *actual.sha256})
        if lock.sha256.get(name) != actual.sha256.get(name)
    ]
    differences += [
        f"{actual.counts.get(name)} {name}, the lock has {lock.counts.get(name)}"
        for name in sorted({*lock.counts, *actual.counts})
        if lock.counts.get(name) != actual.counts.get(name)
    ]
    if differences:
        raise ModelError(
            f"model.lock does not fit: {'; '.join(differences)}. Install the locked version (dependency group "
            "`codegen`), or move to the new model with `python -m codegen --lock` and review what changes"
        )


def _json(content: bytes) -> Any:
    return json.loads(gzip.decompress(content) if content[:2] == b"\x1f\x8b" else content)
