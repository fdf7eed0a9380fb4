"""How the credentials of a profile come: a plan, made of the parsed files alone, before anything is asked.

Pure. Within a profile the order is: assumed role, web identity, SSO, keys, `aws login`, process. What is there only by
half is an error, and never a reason to look further. Details are botocore's: a token file makes the role one of web
identity; a profile that serves as the source of a role, and has keys, is not asked for its own role.
"""

from __future__ import annotations

import attrs

from sm_async.credentials.environment import Environment
from sm_async.errors import ConfigurationError, CredentialsError
from sm_async.protocol.sigv4 import Credentials
from sm_async.shared_config import Section, SharedConfig

__all__ = [
    "CREDENTIAL_SOURCES",
    "NOTHING",
    "TELLING_KEYS",
    "TOKEN_FILE_VARIABLE",
    "Keys",
    "Login",
    "NamedSource",
    "Plan",
    "Process",
    "Role",
    "Sso",
    "WebIdentity",
    "plan_of",
]

CREDENTIAL_SOURCES = {
    "Environment": "environment variables",
    "EcsContainer": "container",
    "Ec2InstanceMetadata": "instance metadata",
}
"""What `credential_source` can name, and what messages call it."""

TELLING_KEYS = (
    "role_arn",
    "web_identity_token_file",
    "sso_account_id",
    "sso_role_name",
    "aws_access_key_id",
    "aws_secret_access_key",
    "login_session",
    "credential_process",
)
"""Keys of a profile any of which says something of credentials."""

TOKEN_FILE_VARIABLE = "AWS_WEB_IDENTITY_TOKEN_FILE"  # noqa: S105  (a variable's name)
ROLE_VARIABLE = "AWS_ROLE_ARN"
SESSION_NAME_VARIABLE = "AWS_ROLE_SESSION_NAME"

NOTHING = Environment({})


@attrs.frozen
class Keys:
    """Keys that stand in the profile."""

    profile: str
    credentials: Credentials = attrs.field(repr=False)

    def __str__(self) -> str:
        return f"keys of profile {self.profile}"


@attrs.frozen
class NamedSource:
    """One of `CREDENTIAL_SOURCES`."""

    name: str

    def __str__(self) -> str:
        return CREDENTIAL_SOURCES[self.name]


@attrs.frozen(kw_only=True)
class Role:
    """A role that is assumed with the credentials of its source."""

    profile: str
    role_arn: str
    session_name: str | None
    external_id: str | None
    duration: float | None
    """Seconds."""
    mfa_serial: str | None
    source: Plan

    def __str__(self) -> str:
        return f"role of profile {self.profile}"


@attrs.frozen(kw_only=True)
class WebIdentity:
    """A role that is assumed with a token in a file."""

    profile: str | None
    """None where environment variables name the file."""
    role_arn: str
    token_file: str
    session_name: str | None

    def __str__(self) -> str:
        return f"web identity of {'environment variables' if self.profile is None else f'profile {self.profile}'}"


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

    def __str__(self) -> str:
        return f"SSO of profile {self.profile}"


@attrs.frozen
class Login:
    """What `aws login` left."""

    profile: str
    session: str

    def __str__(self) -> str:
        return f"sign-in of profile {self.profile}"


@attrs.frozen
class Process:
    """A command that prints credentials."""

    profile: str
    command: str = attrs.field(repr=False)
    account_id: str | None
    """Account where the command prints none."""

    def __str__(self) -> str:
        return f"process of profile {self.profile}"


Plan = Keys | NamedSource | Role | WebIdentity | Sso | Login | Process
"""How credentials come. Its `str` is what messages call it."""


def plan_of(shared: SharedConfig, name: str, environment: Environment = NOTHING) -> Plan | None:
    """How a profile says that its credentials come; None where it does not exist or says nothing of them.

    Variables of web identity in the environment go before the profile's, and after its role. Raises `CredentialsError`
    or `ConfigurationError` for what is there by half, and for a role whose source is nowhere or goes in a circle.
    """
    section = shared.profile(name)
    role = None if section is None else _role(shared, section, ())
    return role or _web_identity(section, environment) or (None if section is None else _alone(shared, section))


def _role(shared: SharedConfig, section: Section, path: tuple[str, ...]) -> Role | None:
    """The role of a profile; `path` has the profiles that led to it."""
    role_arn = section.text("role_arn")
    if role_arn is None or section.text("web_identity_token_file") is not None:
        return None
    return Role(
        profile=section.name,
        role_arn=role_arn,
        session_name=section.text("role_session_name"),
        external_id=section.text("external_id"),
        duration=_seconds(section, "duration_seconds"),
        mfa_serial=section.text("mfa_serial"),
        source=_source_of_role(shared, section, (*path, section.name)),
    )


def _source_of_role(shared: SharedConfig, section: Section, path: tuple[str, ...]) -> Plan:
    source_profile, credential_source = section.text("source_profile"), section.text("credential_source")
    if source_profile is not None and credential_source is not None:
        raise _half_said(section, "has both source_profile and credential_source; a role has one source")
    if source_profile is not None:
        return _source_profile(shared, source_profile, path)
    if credential_source is None:
        raise _half_said(section, "has a role_arn, but no source_profile, credential_source or web_identity_token_file")
    if credential_source not in CREDENTIAL_SOURCES:
        raise _half_said(section, f"has a credential_source that is none of {', '.join(CREDENTIAL_SOURCES)}")
    return NamedSource(credential_source)


def _source_profile(shared: SharedConfig, name: str, path: tuple[str, ...]) -> Plan:
    """Where the source profile of a role, that of the last profile in `path`, has its credentials from."""
    section = shared.profile(name)
    if section is None:
        raise CredentialsError(f"profile {path[-1]}: its source_profile {name} does not exist")
    has_keys = any(section.text(key) is not None for key in ("aws_access_key_id", "aws_secret_access_key"))
    if name in path and not (has_keys and name == path[-1]):
        raise CredentialsError(f"profile {path[0]}: source_profile goes in a circle: {' -> '.join((*path, name))}")
    role = None if has_keys else _role(shared, section, path)
    found = role or _web_identity(section, NOTHING) or _alone(shared, section)
    if found is None:
        raise CredentialsError(f"profile {path[-1]}: its source_profile {name} ({section.where}) holds no credentials")
    return found


def _alone(shared: SharedConfig, section: Section) -> Plan | None:
    """What a profile has besides roles that are assumed through STS."""
    return _sso(shared, section) or _keys(section) or _login(section) or _process(section)


def _web_identity(section: Section | None, environment: Environment) -> WebIdentity | None:
    """Each of the three values is the environment's, or else the profile's."""

    def text(variable: str, key: str) -> str | None:
        found = environment.get(variable)
        return found if found is not None or section is None else section.text(key)

    token_file = text(TOKEN_FILE_VARIABLE, "web_identity_token_file")
    if token_file is None:
        return None
    is_of_profile = section is not None and environment.get(TOKEN_FILE_VARIABLE) is None
    role_arn = text(ROLE_VARIABLE, "role_arn")
    if role_arn is None and section is not None and is_of_profile:
        raise _half_said(section, "has a web_identity_token_file, but no role_arn")
    if role_arn is None:
        raise CredentialsError(f"{TOKEN_FILE_VARIABLE} is set, but {ROLE_VARIABLE} is not")
    return WebIdentity(
        profile=section.name if section is not None and is_of_profile else None,
        role_arn=role_arn,
        token_file=token_file,
        session_name=text(SESSION_NAME_VARIABLE, "role_session_name"),
    )


def _sso(shared: SharedConfig, section: Section) -> Sso | None:
    """The role of SSO. A session alone is none: it is there for tokens."""
    account_id, role_name = section.text("sso_account_id"), section.text("sso_role_name")
    if account_id is None and role_name is None:
        return None
    session_name, start_url = section.text("sso_session"), section.text("sso_start_url")
    region = section.text("sso_region")
    if session_name is not None:
        session = shared.sso_sessions.get(session_name)
        if session is None:
            raise _half_said(section, f"names the sso_session {session_name}, which is not there")
        for key, value in (("sso_region", region), ("sso_start_url", start_url)):
            if value is not None and value != session.text(key):
                raise _half_said(section, f"has another {key} than its sso_session {session_name}")
        start_url, region = session.text("sso_start_url"), session.text("sso_region")
    if start_url is None or region is None or account_id is None or role_name is None:
        values = {"sso_start_url": start_url, "sso_region": region}
        values |= {"sso_account_id": account_id, "sso_role_name": role_name}
        missing = " and ".join(key for key, value in values.items() if value is None)
        raise _half_said(section, f"is set up for SSO, but {missing} {'are' if ' ' in missing else 'is'} not there")
    return Sso(
        profile=section.name,
        session_name=session_name,
        start_url=start_url,
        region=region,
        account_id=account_id,
        role_name=role_name,
    )


def _keys(section: Section) -> Keys | None:
    # No variable holds a key where an error is raised: what shows a traceback's frames may not show secrets.
    values = {key: section.text(key) is not None for key in ("aws_access_key_id", "aws_secret_access_key")}
    if not any(values.values()):
        return None
    if missing := [key for key, is_there in values.items() if not is_there]:
        raise _half_said(section, f"has half a pair of keys: {missing[0]} is not there")
    found = _credentials(section)
    if isinstance(found, Credentials):
        return Keys(section.name, found)
    raise _half_said(section, f"has keys that cannot be: {found}")


def _credentials(section: Section) -> Credentials | str:
    """The keys of a profile that has both, or the rule that they break."""
    try:
        return Credentials(
            access_key_id=section.text("aws_access_key_id") or "",
            secret_access_key=section.text("aws_secret_access_key") or "",
            session_token=section.text("aws_session_token") or section.text("aws_security_token"),
            account_id=section.text("aws_account_id"),
        )
    except ConfigurationError as error:
        return error.message


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
