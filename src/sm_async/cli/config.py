"""`sm-async config`: what settings a client would have, and where each of them stands."""

from __future__ import annotations

import asyncio

from sm_async import Configuration, SageMakerClient
from sm_async.cli.streams import write_output

__all__ = ["show"]


def show(*, profile: str | None, region: str | None) -> None:
    """Write one line a setting: its name, its value, and where that stood. Raises `SageMakerError`."""
    configuration = asyncio.run(_resolved(profile, region))
    rows = [("setting", "value", "from"), *_rows(configuration)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ("  ".join(map(str.ljust, row, widths)).rstrip() for row in rows)
    write_output("".join(f"{line}\n" for line in lines).encode())


async def _resolved(profile: str | None, region: str | None) -> Configuration:
    async with SageMakerClient(profile=profile, region=region) as client:
        return await client.configuration()


def _rows(configuration: Configuration) -> list[tuple[str, str, str]]:
    values: dict[str, object] = {
        "profile": configuration.profile,
        "region": configuration.region,
        "endpoint_url": configuration.endpoint.url,
        "use_fips": configuration.use_fips,
        "use_dualstack": configuration.use_dualstack,
        "retry_mode": configuration.retry_mode,
        "max_attempts": configuration.retry.max_attempts,
        "app_id": configuration.app_id,
        "ca_bundle": configuration.ca_bundle,
    }
    return [(name, _text(value), configuration.sources.get(name, "default")) for name, value in values.items()]


def _text(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return "-" if value is None else str(value)
