"""What a role is assumed as: which role, under which name, for how long, with which tags. Checked when it is made."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence

import attrs

from sm_async.errors import ConfigurationError
from sm_async.protocol.awsquery import Value
from sm_async.protocol.json_values import is_list_like, is_object

__all__ = ["RoleSession", "default_session_name"]

DURATIONS = (900, 43_200)
"""Seconds that a session may last, at least and at most. A role may allow less, and a chain of roles 3,600."""

TAG_LIMIT = 50

_ROLE_ARN = re.compile(r"arn:[a-z][a-z0-9-]*:iam::[0-9]+:role/[\x21-\x7E]+")
_SESSION_NAME = re.compile(r"[\w+=,.@-]{2,64}", re.ASCII)
_EXTERNAL_ID = re.compile(r"[\w+=,.@:/-]{2,1224}", re.ASCII)
_MFA_SERIAL = re.compile(r"[\w+=/:,.@-]{9,256}", re.ASCII)
_TAG_PUNCTUATION = "_.:/=+-@"


def default_session_name(now: float) -> str:
    """The name of a session for which there is none; `now` is in seconds since the epoch."""
    return f"sm-async-{int(now)}"


@attrs.frozen(kw_only=True)
class RoleSession:
    """A session of a role, as it is asked for. The limits are those of STS.

    Raises `ConfigurationError`, naming the argument, for what STS would refuse in any case.
    """

    role_arn: str
    """Such as arn:aws:iam::123456789012:role/path/name."""
    session_name: str
    """2 to 64 letters, digits and characters of `_+=,.@-`; CloudTrail shows it."""
    external_id: str | None = None
    duration: float | None = None
    """Seconds from 900 to 43,200; None means the 3,600 of STS."""
    tags: Mapping[str, str] = attrs.field(factory=dict[str, str])
    transitive_tag_keys: Sequence[str] = ()
    mfa_serial: str | None = None
    """Serial number or ARN of a user's MFA device."""

    def __attrs_post_init__(self) -> None:
        _check("role_arn", self.role_arn, _ROLE_ARN, "the ARN of a role, such as arn:aws:iam::123456789012:role/name")
        if len(self.role_arn) > 2048:
            raise ConfigurationError(f"role_arn: {len(self.role_arn)} characters are more than 2048")
        _check("session_name", self.session_name, _SESSION_NAME, "2 to 64 letters, digits and characters of _+=,.@-")
        if self.external_id is not None:
            rule = "2 to 1224 letters, digits and characters of _+=,.@:/-"
            _check("external_id", self.external_id, _EXTERNAL_ID, rule)
        if self.mfa_serial is not None:
            _check("mfa_serial", self.mfa_serial, _MFA_SERIAL, "the serial number or ARN of an MFA device")
        if self.duration is not None:
            _check_duration(self.duration)
        _check_tags(self.tags, self.transitive_tag_keys)

    def parameters(self) -> dict[str, Value]:
        """The members of a request, in the order of the service's model."""
        return {
            "RoleArn": self.role_arn,
            "RoleSessionName": self.session_name,
            "DurationSeconds": None if self.duration is None else int(self.duration),
            "Tags": [{"Key": key, "Value": value} for key, value in self.tags.items()] or None,
            "TransitiveTagKeys": list(self.transitive_tag_keys) or None,
            "ExternalId": self.external_id,
            "SerialNumber": self.mfa_serial,
        }


def _check(argument: str, value: object, pattern: re.Pattern[str], rule: str) -> None:
    if not isinstance(value, str):
        raise ConfigurationError(f"{argument}: expected a string, got {type(value).__name__}")
    if not pattern.fullmatch(value):
        raise ConfigurationError(f"{argument}: {_shortened(value)} is not {rule}")


def _check_duration(value: object) -> None:
    least, most = DURATIONS
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ConfigurationError(f"duration: expected a number of seconds, got {type(value).__name__}")
    if not least <= value <= most or value != int(value):
        raise ConfigurationError(f"duration: {value:g} is no whole number of seconds from {least} to {most}")


def _check_tags(tags: object, transitive: object) -> None:
    if not is_object(tags):
        raise ConfigurationError(f"tags: expected a mapping, got {type(tags).__name__}")
    if not is_list_like(transitive):
        raise ConfigurationError(f"transitive_tag_keys: expected a list, got {type(transitive).__name__}")
    for argument, given in (("tags", list(tags)), ("transitive_tag_keys", transitive)):
        if len(given) > TAG_LIMIT:
            raise ConfigurationError(f"{argument}: {len(given)} are more than {TAG_LIMIT}")
        for key in given:
            _check_tag_text(argument, key, range(1, 129))
    for key, value in tags.items():
        _check_tag_text(f"tags[{key!r}]", value, range(257))


def _check_tag_text(argument: str, text: object, lengths: range) -> None:
    if not isinstance(text, str):
        raise ConfigurationError(f"{argument}: expected strings, got {type(text).__name__}")
    if len(text) not in lengths:
        raise ConfigurationError(
            f"{argument}: {_shortened(text)} has {len(text)} characters, not {lengths.start} to {lengths.stop - 1}"
        )
    if not all(unicodedata.category(each)[0] in "LNZ" or each in _TAG_PUNCTUATION for each in text):
        raise ConfigurationError(
            f"{argument}: {_shortened(text)} has others than letters, digits, spaces and characters of "
            f"{_TAG_PUNCTUATION}"
        )


def _shortened(text: str) -> str:
    return repr(text if len(text) <= 80 else f"{text[:80]}…")
