"""`sm-async config`: what settings a client would have, and where each of them stands."""

from __future__ import annotations

from sm_async import Configuration, SageMakerClient
from sm_async.cli.signals import run_until_signal
from sm_async.cli.streams import write_output
from sm_async.credentials import DefaultChain

__all__ = ["show"]


def show(*, profile: str | None, region: str | None, with_credentials: bool) -> None:
    """Write one line a setting: its name, its value, and where that stood. Raises `SageMakerError`.

    With credentials it finds some as a client would, which may take calls to services, and shows the id of the key.
    """
    found = run_until_signal(_found(profile, region, with_credentials=with_credentials))
    rows = [("setting", "value", "from"), *found]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ("  ".join(map(str.ljust, row, widths)).rstrip() for row in rows)
    write_output("".join(f"{line}\n" for line in lines).encode())


async def _found(profile: str | None, region: str | None, *, with_credentials: bool) -> list[tuple[str, str, str]]:
    async with SageMakerClient(profile=profile, region=region) as client:
        configuration = await client.configuration()
        rows = _rows(configuration)
        provider = configuration.credentials
        if with_credentials and provider is not None:
            credentials = await provider.credentials()
            source = provider.source if isinstance(provider, DefaultChain) else None
            rows.append(("access_key_id", credentials.access_key_id, source or "default"))
        return rows


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
