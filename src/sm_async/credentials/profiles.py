"""How the credentials of a profile come: a plan, made of the parsed files alone, before anything is asked.

Pure. Within a profile the order is: assumed role, web identity, SSO, keys, `aws login`, process. A profile that serves
as the source of a role uses its keys first, as AWS tools do.
"""

from __future__ import annotations

import attrs

from sm_async.errors import ConfigurationError, CredentialsError
from sm_async.protocol.sigv4 import Credentials
from sm_async.shared_config import Section, SharedConfig

__all__ = ["Keys", "Login", "Plan", "Process", "Role", "Source", "Sso", "WebIdentity", "plan_of"]

SOURCES = ("Environment", "Ec2InstanceMetadata", "EcsContainer")


@attrs.frozen
class Keys:
    """Keys that stand in the profile."""

    profile: str
    credentials: Credentials = attrs.field(repr=False)


@attrs.frozen
class Source:
    """What `credential_source` names."""

    kind: str


@attrs.frozen(kw_only=True)
class Role:
    """A role that is assumed with the credentials of its source."""

    profile: str
    role_arn: str
    session_name: str | None
    external_id: str | None
    duration: float | None
    mfa_serial: str | None
    source: Plan


@attrs.frozen(kw_only=True)
class WebIdentity:
    """A role that is assumed with a token in a file."""

    role_arn: str
    token_file: str
    session_name: str | None


@attrs.frozen(kw_only=True)
class Sso:
    """A role that a signed-in user has."""

    profile: str
    session_name: str | None
    """Name of the sso-session; None where the profile names the start URL itself."""
    start_url: str
    region: str
    account_id: str
    role_name: str


@attrs.frozen
class Login:
    """What `aws login` left."""

    profile: str
    session: str


@attrs.frozen
class Process:
    """A command that prints credentials."""

    profile: str
    command: str = attrs.field(repr=False)
    account_id: str | None


Plan = Keys | Source | Role | WebIdentity | Sso | Login | Process


def plan_of(shared: SharedConfig, name: str) -> Plan | None:
    """How a profile says that its credentials come; None where it does not exist or says nothing of them.

    Raises `CredentialsError` or `ConfigurationError` for what is half said, leads nowhere or in a circle.
    """
    section = shared.profile(name)
    if section is None:
        return None
    return _role(shared, section, (name,)) or _without_role(shared, section)


def _without_role(shared: SharedConfig, section: Section) -> Plan | None:
    return _web_identity(section) or _sso(shared, section) or _keys(section) or _login(section) or _process(section)


def _role(shared: SharedConfig, section: Section, path: tuple[str, ...]) -> Role | None:
    """The role of a profile; `path` has the profiles that led here, itself last."""
    role_arn = section.text("role_arn")
    source_profile, credential_source = section.text("source_profile"), section.text("credential_source")
    if role_arn is None or (
        source_profile is None and credential_source is None and section.text("web_identity_token_file") is not None
    ):
        return None
    if source_profile is not None and credential_source is not None:
        raise _half_said(section, "has both source_profile and credential_source; a role has one source")
    source: Plan
    if source_profile is not None:
        source = _source(shared, source_profile, path)
    elif credential_source is None:
        raise _half_said(
            section, "has a role_arn, but neither source_profile, credential_source nor web_identity_token_file"
        )
    elif credential_source in SOURCES:
        source = Source(credential_source)
    else:
        raise _half_said(section, f"has a credential_source that is none of {', '.join(SOURCES)}")
    return Role(
        profile=section.name,
        role_arn=role_arn,
        session_name=section.text("role_session_name"),
        external_id=section.text("external_id"),
        duration=_seconds(section, "duration_seconds"),
        mfa_serial=section.text("mfa_serial"),
        source=source,
    )


def _source(shared: SharedConfig, name: str, path: tuple[str, ...]) -> Plan:
    """Where the source profile of a role has its credentials from."""
    section = shared.profile(name)
    if section is None:
        raise CredentialsError(f"profile {path[-1]}: its source_profile {name} is in none of the files")
    if (keys := _keys(section)) is not None:
        return keys
    if name in path:
        raise CredentialsError(f"profile {path[0]}: source_profile goes in a circle: {' -> '.join((*path, name))}")
    found = _role(shared, section, (*path, name)) or _without_role(shared, section)
    if found is None:
        raise CredentialsError(f"profile {path[-1]}: its source_profile {name} holds no credentials")
    return found


def _web_identity(section: Section) -> WebIdentity | None:
    token_file, role_arn = section.text("web_identity_token_file"), section.text("role_arn")
    if token_file is None:
        return None
    if role_arn is None:
        raise _half_said(section, "has a web_identity_token_file, but no role_arn")
    return WebIdentity(role_arn=role_arn, token_file=token_file, session_name=section.text("role_session_name"))


def _sso(shared: SharedConfig, section: Section) -> Sso | None:
    session_name, start_url = section.text("sso_session"), section.text("sso_start_url")
    region = section.text("sso_region")
    account_id, role_name = section.text("sso_account_id"), section.text("sso_role_name")
    if all(value is None for value in (session_name, start_url, account_id, role_name)):
        return None
    if session_name is not None:
        session = shared.sso_sessions.get(session_name)
        if session is None:
            raise _half_said(section, f"names the sso_session {session_name}, which is not there")
        for key, value in (("sso_region", region), ("sso_start_url", start_url)):
            if value is not None and value != session.text(key):
                raise _half_said(section, f"has another {key} than its sso_session {session_name}")
        start_url, region = session.text("sso_start_url"), session.text("sso_region")
    missing = [
        key
        for key, value in (
            ("sso_start_url", start_url),
            ("sso_region", region),
            ("sso_account_id", account_id),
            ("sso_role_name", role_name),
        )
        if value is None
    ]
    if start_url is None or region is None or account_id is None or role_name is None:
        raise _half_said(section, f"is set up for SSO, but lacks {' and '.join(missing)}")
    return Sso(
        profile=section.name,
        session_name=session_name,
        start_url=start_url,
        region=region,
        account_id=account_id,
        role_name=role_name,
    )


def _keys(section: Section) -> Keys | None:
    access_key_id, secret = section.text("aws_access_key_id"), section.text("aws_secret_access_key")
    if access_key_id is None and secret is None:
        return None
    if access_key_id is None or secret is None:
        lacking = "aws_access_key_id" if access_key_id is None else "aws_secret_access_key"
        del access_key_id, secret  # frames of an error may show their variables
        raise _half_said(section, f"lacks {lacking}")
    try:
        credentials = Credentials(
            access_key_id=access_key_id,
            secret_access_key=secret,
            session_token=section.text("aws_session_token"),
            account_id=section.text("aws_account_id"),
        )
    except ConfigurationError as error:
        unfit = error.message
    else:
        return Keys(section.name, credentials)
    del access_key_id, secret
    raise _half_said(
        section, f"holds keys that cannot be: {unfit}"
    )  # apart from the first error, whose frames show them


def _login(section: Section) -> Login | None:
    session = section.text("login_session")
    return None if session is None else Login(section.name, session)


def _process(section: Section) -> Process | None:
    command = section.text("credential_process")
    return None if command is None else Process(section.name, command, section.text("aws_account_id"))


def _seconds(section: Section, key: str) -> float | None:
    text = section.text(key)
    if text is None:
        return None
    if not text.isascii() or not text.isdigit():
        raise _half_said(section, f"has a {key} that is no whole number")
    return float(text)


def _half_said(section: Section, rule: str) -> CredentialsError:
    return CredentialsError(f"profile {section.name} ({section.where}) {rule}")
