"""Facts of the machine that figures come from."""

from __future__ import annotations

import datetime
import importlib.metadata
import os
import platform
import subprocess
import sysconfig
from pathlib import Path

__all__ = ["machine", "version_of_node", "version_of_package"]


def machine() -> dict[str, str]:
    """Processor, cores, system, Python, date, and how busy the machine was with other work when asked."""
    return {
        "processor": _processor(),
        "cores": str(os.cpu_count()),
        "system": f"{platform.system()} {platform.release()}",
        "Python": f"{platform.python_version()} {_build()}",
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "load before": f"{os.getloadavg()[0]:.2f}",
    }


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return platform.processor() or platform.machine()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "unknown")


def _build() -> str:
    """Whether the interpreter was built with the optimisations that halve the time of pure Python code."""
    flags = str(sysconfig.get_config_var("CONFIG_ARGS"))
    return f"({'with' if '--enable-optimizations' in flags else 'without'} --enable-optimizations)"


def version_of_package(name: str) -> str:
    """The installed version of a package of this environment."""
    return importlib.metadata.version(name)


def version_of_node(interpreter: str) -> str:
    """What `node --version` says."""
    command = [interpreter, "--version"]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=20).stdout.strip()  # noqa: S603  (the Node that scripts/bench found)
