"""The options that settle a client, the same for every command that calls the service."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import attrs
import click

__all__ = ["ClientSettings", "client_options"]


@attrs.frozen(kw_only=True)
class ClientSettings:
    """Options that become arguments of the client; None leaves the choice to it."""

    profile: str | None = None
    region: str | None = None
    endpoint_url: str | None = None
    use_fips: bool | None = None
    use_dualstack: bool | None = None
    timeout: float | None = None
    attempt_timeout: float | None = None
    max_attempts: int | None = None
    validate: bool = True

    def arguments(self) -> list[str]:
        """The options that give these settings, as far as `client_options` has them."""
        named = {
            "--profile": self.profile,
            "--region": self.region,
            "--endpoint-url": self.endpoint_url,
            "--max-attempts": self.max_attempts,
        }
        valued = [text for option, value in named.items() if value is not None for text in (option, str(value))]
        flags = {"--fips": self.use_fips, "--dualstack": self.use_dualstack}
        return valued + [flag for flag, is_set in flags.items() if is_set]


def client_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the options of a client; it gets them as `settings`."""

    @functools.wraps(command)
    def with_settings(
        *,
        profile: str | None,
        region: str | None,
        endpoint_url: str | None,
        fips: bool,
        dualstack: bool,
        max_attempts: int | None,
        **others: Any,
    ) -> Any:
        settings = ClientSettings(
            profile=profile,
            region=region,
            endpoint_url=endpoint_url,
            use_fips=fips or None,
            use_dualstack=dualstack or None,
            max_attempts=max_attempts,
        )
        return command(settings=settings, **others)

    wrapped: Callable[..., Any] = with_settings
    for option in reversed(_OPTIONS):
        wrapped = option(wrapped)
    return wrapped


_OPTIONS: tuple[Callable[[Callable[..., Any]], Callable[..., Any]], ...] = (
    click.option(
        "--profile", metavar="NAME", help="Profile of the shared config files. [default: AWS_PROFILE, default]"
    ),
    click.option("--region", help="[default: AWS_REGION, AWS_DEFAULT_REGION, the profile's]"),
    click.option("--endpoint-url", metavar="URL", help="[default: AWS_ENDPOINT_URL_SAGEMAKER, ..., the region's]"),
    click.option("--fips", is_flag=True, help="Use the region's FIPS endpoint."),
    click.option("--dualstack", is_flag=True, help="Use the region's IPv6 and IPv4 endpoint."),
    click.option("--max-attempts", type=int, metavar="N", help="Attempts of a call at most. [default: 3]"),
)
