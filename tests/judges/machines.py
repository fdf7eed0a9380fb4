"""Machines that a program may find itself on: profiles and variables, put together from two lists, and one service.

What the service answers tells all that it was asked with, so that equal keys prove equal questions.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import attrs

from tests.credentials.sign_in_services import Seen, answered
from tests.raw_servers import http_answer

__all__ = [
    "PROCESS",
    "SSO_ROLE",
    "WEB_IDENTITY",
    "Machine",
    "Profile",
    "Situation",
    "answer",
    "key_for",
    "keys",
    "machines",
    "settle",
]

ACCOUNT = "123456789012"
ROLE = f"role_arn = arn:aws:iam::{ACCOUNT}:role/mine"
OTHER_ROLE = f"role_arn = arn:aws:iam::{ACCOUNT}:role/other"
SSO_ROLE = f"sso_account_id = {ACCOUNT}\nsso_role_name = Trainer"
SSO = f"{SSO_ROLE}\nsso_session = corp"
LEGACY_SSO = f"{SSO_ROLE}\nsso_start_url = https://legacy.awsapps.com/start\nsso_region = eu-west-1"
TOKEN = "web_identity_token_file = {home}/token-of-profile"
PRINTED = {"Version": 1, "AccessKeyId": "AKIAPROCESS", "SecretAccessKey": "secret-of-process"}
PROCESS = f"credential_process = echo '{json.dumps(PRINTED)}'"


def keys(name: str, *more: str) -> str:
    """The lines of a key pair."""
    return "\n".join((f"aws_access_key_id = {name}", f"aws_secret_access_key = secret-of-{name}", *more))


@attrs.frozen
class Profile:
    """The lines of a profile in either file."""

    config: str = ""
    credentials: str = ""
    exists: bool = True


PROFILES = {
    "nothing": Profile(exists=False),
    "a region": Profile(),
    "keys": Profile(credentials=keys("AKIAMINE")),
    "keys with a token": Profile(credentials=keys("AKIAMINE", "aws_session_token = token")),
    "keys with an account": Profile(credentials=keys("AKIAMINE", f"aws_account_id = {ACCOUNT}")),
    "keys in the config file": Profile(keys("AKIACONFIG")),
    "keys in both files": Profile(keys("AKIACONFIG"), keys("AKIAMINE")),
    "half a key pair": Profile(credentials="aws_access_key_id = AKIAMINE"),
    "a role": Profile(f"{ROLE}\nsource_profile = base"),
    "a role with all": Profile(
        f"{ROLE}\nsource_profile = base\nexternal_id = me@x\nrole_session_name = train\nduration_seconds = 1800"
    ),
    "a role and keys": Profile(f"{ROLE}\nsource_profile = base", keys("AKIAMINE")),
    "a role, a process and SSO": Profile(f"{ROLE}\nsource_profile = base\n{PROCESS}\n{SSO}"),
    "a role by way of itself": Profile(f"{ROLE}\nsource_profile = {{me}}", keys("AKIAMINE")),
    "a role by way of itself without keys": Profile(f"{ROLE}\nsource_profile = {{me}}"),
    "a role by way of a role": Profile(f"{ROLE}\nsource_profile = hop"),
    "a role by way of a role with keys": Profile(f"{ROLE}\nsource_profile = hop-with-keys"),
    "a role in a circle": Profile(f"{ROLE}\nsource_profile = back"),
    "a role in a circle with keys": Profile(f"{ROLE}\nsource_profile = back", keys("AKIAMINE")),
    "a role by way of nobody": Profile(f"{ROLE}\nsource_profile = nobody"),
    "a role by way of nothing": Profile(f"{ROLE}\nsource_profile = keyless"),
    "a role by way of web identity": Profile(f"{ROLE}\nsource_profile = federated"),
    "a role by way of SSO": Profile(f"{ROLE}\nsource_profile = corporate"),
    "a role by way of SSO with keys": Profile(f"{ROLE}\nsource_profile = corporate-with-keys"),
    "a role by way of a process": Profile(f"{ROLE}\nsource_profile = printing"),
    "a role from the environment": Profile(f"{ROLE}\ncredential_source = Environment"),
    "a role from the container": Profile(f"{ROLE}\ncredential_source = EcsContainer"),
    "a role from the instance": Profile(f"{ROLE}\ncredential_source = Ec2InstanceMetadata"),
    "a role from elsewhere": Profile(f"{ROLE}\ncredential_source = Elsewhere"),
    "a role from two sources": Profile(f"{ROLE}\ncredential_source = Environment\nsource_profile = base"),
    "a role from no source": Profile(ROLE),
    "web identity": Profile(f"{ROLE}\n{TOKEN}"),
    "web identity, named": Profile(f"{ROLE}\n{TOKEN}\nrole_session_name = train"),
    "web identity without a role": Profile(TOKEN),
    "web identity and a source": Profile(f"{ROLE}\n{TOKEN}\nsource_profile = base"),
    "web identity, SSO and keys": Profile(f"{ROLE}\n{TOKEN}\n{SSO}", keys("AKIAMINE")),
    "SSO": Profile(SSO),
    "SSO of old": Profile(LEGACY_SSO),
    "SSO and keys": Profile(SSO, keys("AKIAMINE")),
    "SSO without a role": Profile(f"sso_account_id = {ACCOUNT}\nsso_session = corp"),
    "SSO that contradicts its session": Profile(f"{SSO}\nsso_region = us-east-1"),
    "a session of SSO alone": Profile("sso_session = corp"),
    "a session of SSO alone, and keys": Profile("sso_session = corp", keys("AKIAMINE")),
    "a process": Profile(PROCESS),
    "a process and keys": Profile(PROCESS, keys("AKIAMINE")),
    "a process that fails": Profile("credential_process = false"),
}
"""What the profile that is asked may say."""

NEIGHBOURS = (
    f"""[sso-session corp]
sso_start_url = https://corp.awsapps.com/start
sso_region = eu-west-1
[profile hop]
{OTHER_ROLE}
source_profile = base
[profile hop-with-keys]
{OTHER_ROLE}
source_profile = base
[profile back]
{OTHER_ROLE}
source_profile = {{me}}
[profile keyless]
region = us-east-2
[profile federated]
{OTHER_ROLE}
{TOKEN}
[profile corporate]
{SSO}
[profile corporate-with-keys]
{SSO}
[profile printing]
{PROCESS}
""",
    f"""[base]
{keys("AKIABASE")}
[hop-with-keys]
{keys("AKIAHOP")}
[corporate-with-keys]
{keys("AKIACORPORATE")}
""",
)
"""The other profiles of both files."""

ENVIRONMENT_KEYS = {"AWS_ACCESS_KEY_ID": "AKIAENVIRONMENT", "AWS_SECRET_ACCESS_KEY": "secret-of-environment"}
WEB_IDENTITY = {
    "AWS_WEB_IDENTITY_TOKEN_FILE": "{home}/token-of-environment",
    "AWS_ROLE_ARN": f"arn:aws:iam::{ACCOUNT}:role/environment",
}
CONTAINER = {"AWS_CONTAINER_CREDENTIALS_FULL_URI": "{url}/container", "AWS_CONTAINER_AUTHORIZATION_TOKEN": "token"}
IMDS = {"AWS_EC2_METADATA_SERVICE_ENDPOINT": "{url}", "AWS_EC2_METADATA_DISABLED": "false"}


@attrs.frozen
class Situation:
    """Environment variables, and the profile that a program names."""

    variables: Mapping[str, str] = attrs.field(factory=dict[str, str])
    argument: str | None = None


SITUATIONS = {
    "nowhere": Situation(),
    "with web identity": Situation(WEB_IDENTITY | {"AWS_DEFAULT_REGION": "us-west-2"}),
    "in a container": Situation(CONTAINER | {"AWS_DEFAULT_REGION": "us-west-2"}),
    "on an instance": Situation(IMDS),
    "with a profile of the environment": Situation({"AWS_PROFILE": "dev"}),
    "with everything, and a profile given": Situation(
        ENVIRONMENT_KEYS | WEB_IDENTITY | CONTAINER | IMDS | {"AWS_PROFILE": "nobody"}, argument="dev"
    ),
}
"""Where a program may run. Each is met with every profile."""

RARE_SITUATIONS = {
    "with keys": Situation(ENVIRONMENT_KEYS),
    "with keys and a token": Situation(ENVIRONMENT_KEYS | {"AWS_SESSION_TOKEN": "token", "AWS_DEFAULT_REGION": "x-1"}),
    "with keys and an account": Situation(ENVIRONMENT_KEYS | {"AWS_ACCOUNT_ID": ACCOUNT}),
    "with empty keys": Situation(dict.fromkeys(ENVIRONMENT_KEYS, "")),
    "with half a key pair": Situation({"AWS_ACCESS_KEY_ID": "AKIAENVIRONMENT"}),
    "with web identity, named": Situation(WEB_IDENTITY | {"AWS_ROLE_SESSION_NAME": "pod"}),
    "with a role but no token": Situation({"AWS_ROLE_ARN": WEB_IDENTITY["AWS_ROLE_ARN"]}),
    "with a token but no role": Situation({"AWS_WEB_IDENTITY_TOKEN_FILE": "{home}/token-of-environment"}),
    "with everything": Situation(ENVIRONMENT_KEYS | WEB_IDENTITY | CONTAINER | IMDS),
    "with a profile that is not there": Situation({"AWS_PROFILE": "nobody"}),
    "with keys and a profile that is not there": Situation(ENVIRONMENT_KEYS | {"AWS_PROFILE": "nobody"}),
    "with a profile given that is not there": Situation(ENVIRONMENT_KEYS, argument="nobody"),
    "with keys, and the default profile given": Situation(ENVIRONMENT_KEYS, argument="default"),
}
"""Situations that decide before a profile is looked into, or nearly so; each is met with `TELLING_PROFILES`."""

TELLING_PROFILES = ("nothing", "keys", "a role", "a role from the environment", "web identity without a role", "SSO")


@attrs.frozen(kw_only=True)
class Machine:
    """A profile in a situation."""

    name: str
    profile: Profile
    situation: Situation

    @property
    def profile_name(self) -> str:
        """The profile that is asked, unless it is one that is not there."""
        named = self.situation.argument or self.situation.variables.get("AWS_PROFILE")
        return "dev" if named == "dev" else "default"


def machines() -> Iterator[Machine]:
    """Every profile in every situation, and some in rare ones."""
    places = [(place, PROFILES) for place in SITUATIONS] + [(place, TELLING_PROFILES) for place in RARE_SITUATIONS]
    situations = SITUATIONS | RARE_SITUATIONS
    for place, profiles in places:
        for what in profiles:
            yield Machine(name=f"{what} {place}", profile=PROFILES[what], situation=situations[place])


def settle(machine: Machine, home: Path, url: str) -> dict[str, str]:
    """Write the files of a machine, and give its variables; its services are at a URL."""
    me = machine.profile_name
    for name in ("token-of-profile", "token-of-environment"):
        (home / name).write_text(f"{name}-and-more")
    cache = home / ".aws" / "sso" / "cache"
    cache.mkdir(parents=True)
    for key in ("corp", "https://legacy.awsapps.com/start"):
        token = {"accessToken": f"token-of-{key}", "expiresAt": "2099-01-01T00:00:00Z", "startUrl": key}
        (cache / f"{hashlib.sha1(key.encode()).hexdigest()}.json").write_text(json.dumps(token))
    config, credentials = NEIGHBOURS
    if machine.profile.exists:
        config += (
            f"[{'default' if me == 'default' else f'profile {me}'}]\nregion = eu-west-1\n{machine.profile.config}\n"
        )
        credentials += f"[{me}]\n{machine.profile.credentials}\n"
    if me != "default":
        credentials += f"[default]\n{keys('AKIADEFAULT')}\n"
    for name, text in (("config", config), ("credentials", credentials)):
        (home / ".aws" / name).write_text(text.replace("{home}", str(home)).replace("{me}", me))
    variables = {
        "HOME": str(home),
        "AWS_EC2_METADATA_DISABLED": "true",
        **{f"AWS_ENDPOINT_URL_{service}": url for service in ("STS", "SSO")},
        **({} if machine.profile.exists else {"AWS_DEFAULT_REGION": "us-west-2"}),
        **machine.situation.variables,
    }
    return {name: value.replace("{home}", str(home)).replace("{url}", url) for name, value in variables.items()}


# The service.


def key_for(*asked: str) -> str:
    """The id of the key that the service gives for a question."""
    return f"ASIA{hashlib.sha256(repr(asked).encode()).hexdigest()[:16].upper()}"


def answer(request: Seen) -> bytes:
    """STS, SSO, a container's agent and an instance's metadata in one."""
    path = urlsplit(request.target).path
    if path == "/":
        return _sts(request)
    if path == "/federation/credentials":
        return _sso(request)
    if path == "/container":
        return answered(_document("container", request.headers["authorization"]))
    return _imds(request)


EXPIRATION = "2099-01-01T00:00:00Z"
_SCOPE = re.compile(r"Credential=([^/]+)/\d{8}/([^/]+)/sts/aws4_request")
_GENERATED = re.compile(r"(sm-async|botocore-session)-\d+")


def _sts(request: Seen) -> bytes:
    members = dict(parse_qsl(request.body.decode(), strict_parsing=True))
    if _GENERATED.fullmatch(members["RoleSessionName"]):
        members["RoleSessionName"] = "generated"
    members.setdefault("DurationSeconds", "3600")
    signed = _SCOPE.search(request.headers.get("authorization", ""))
    asked = [*map(":".join, sorted(members.items())), *(() if signed is None else signed.groups())]
    asked.append(request.headers.get("x-amz-security-token", ""))
    key, action = key_for(*asked), members["Action"]
    body = f"""<{action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><{action}Result>
<AssumedRoleUser><AssumedRoleId>AROA:it</AssumedRoleId><Arn>arn:aws:sts::{ACCOUNT}:assumed-role/it/it</Arn>
</AssumedRoleUser><Credentials><AccessKeyId>{key}</AccessKeyId><SecretAccessKey>secret-of-{key}</SecretAccessKey>
<SessionToken>token-of-{key}</SessionToken><Expiration>{EXPIRATION}</Expiration></Credentials>
</{action}Result><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></{action}Response>"""
    return http_answer(body.encode(), "200 OK", "Content-Type: text/xml")


def _sso(request: Seen) -> bytes:
    key = key_for(*map(":".join, sorted(parse_qsl(urlsplit(request.target).query))), _bearer(request))
    keys_of_role = {"accessKeyId": key, "secretAccessKey": f"secret-of-{key}", "sessionToken": f"token-of-{key}"}
    return answered({"roleCredentials": keys_of_role | {"expiration": 4_070_908_800_000}})


def _bearer(request: Seen) -> str:
    return request.headers["x-amz-sso_bearer_token"]


def _imds(request: Seen) -> bytes:
    folder = "/latest/meta-data/iam/security-credentials/"
    if request.target == "/latest/api/token":
        return http_answer(b"token", "200 OK", "X-Aws-Ec2-Metadata-Token-Ttl-Seconds: 21600")
    if request.headers.get("x-aws-ec2-metadata-token") != "token":
        return http_answer(b"", "401 Unauthorized")
    if request.target == folder:
        return http_answer(b"train-role")
    if request.target == f"{folder}train-role":
        return answered(_document("instance") | {"Code": "Success"})
    return http_answer(b"", "404 Not Found")


def _document(*asked: str) -> dict[str, str]:
    key = key_for(*asked)
    members = {"AccessKeyId": key, "SecretAccessKey": f"secret-of-{key}", "Token": f"token-of-{key}"}
    return members | {"Expiration": EXPIRATION}
