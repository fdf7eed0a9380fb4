"""The default chain and the plans of profiles, against the SDKs' scenarios, each played to a recording."""

from __future__ import annotations

import hashlib
import json
import re
import shlex
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs
import pytest

from sm_async import Credentials
from sm_async.config import Arguments, resolve_region
from sm_async.credentials import profiles
from sm_async.credentials.adapters import provider_of
from sm_async.credentials.chain import DefaultChain
from sm_async.credentials.environment import Environment
from sm_async.credentials.files import SharedConfigFiles, profile_name
from sm_async.credentials.service_calls import ServiceCalls
from sm_async.credentials.settings import Settings
from sm_async.errors import ConfigurationError, CredentialsError
from sm_async.shared_config import Section, SharedConfig
from sm_async.transport.sender import Sender
from tests.seams import NOON, Sleeps
from tests.vectors import suites
from tests.vectors.recorded import Recording
from tests.vectors.simulated import Simulation

PLANS = "06-credentials/profile-chain-resolution"
MODULAR = "06-credentials/modular-chain"
CHAIN = "06-credentials/smithy-rs-default-credential-provider-chain"
PROFILE = "06-credentials/smithy-rs-profile-provider"
EXTRA = "06-credentials/kotlin-default-chain-extra"
LATER = {
    f"06-credentials/{suite}": "tested in a module of its own"
    for suite in ("container-env", "container-request", "container-response", "imds-v2.1", "process", "refresh")
}

Row = Mapping[str, Any]


@attrs.frozen
class Scenario:
    """A folder with a machine's environment and files, the traffic that was recorded on it, and what came of it."""

    folder: Path

    def document(self, name: str) -> Any:
        return suites.read_json(self.folder / f"{name}.json")

    @property
    def files(self) -> list[Path]:
        return [path for path in (self.folder / "fs").rglob("*") if path.is_file()]


def plan_cases(suite: Path) -> Iterator[tuple[str, Row]]:
    rows = suites.read_json(suite / "assume-role-tests.json")
    return zip(suites.numbered(suite, (row["docs"] for row in rows)), rows, strict=True)


def modular_cases(suite: Path) -> Iterator[tuple[str, Row]]:
    for row in suites.read_json(suite / "modular-credential-chain-tests.json"):
        yield f"{row['id']}: {row['documentation'][:90]}", row


def scenarios(suite: Path) -> Iterator[tuple[str, Scenario]]:
    for folder in sorted(suite.iterdir()):
        yield folder.name, Scenario(folder)


LOADERS: dict[str, Callable[[Path], Iterator[tuple[str, Any]]]] = {
    PLANS: plan_cases,
    MODULAR: modular_cases,
    CHAIN: scenarios,
    PROFILE: scenarios,
    EXTRA: scenarios,
}
COVERAGE: suites.Coverage[Any] = suites.cover("06-credentials", LOADERS, later=LATER)


def test_every_suite_and_case_found_is_covered() -> None:
    COVERAGE.check()


FAILURES = (ConfigurationError, CredentialsError)


# What a profile says.


def shared_config(given: Row) -> SharedConfig:
    """The sections of a case."""

    def sections(name: str) -> dict[str, Section]:
        return {
            each: Section(name=each, where="config, line 1", values=values)
            for each, values in given.get(name, {}).items()
        }

    return SharedConfig(profiles=sections("profiles"), sso_sessions=sections("sso_sessions"))


def steps(plan: profiles.Plan) -> list[Row]:
    """A plan as the suite writes it: where the first credentials come from, and then each role."""
    match plan:
        case profiles.Role():
            asked = {
                "role_arn": plan.role_arn,
                "role_session_name": plan.session_name,
                "external_id": plan.external_id,
            }
            return [*steps(plan.source), {"AssumeRole": set_ones(asked)}]
        case profiles.Keys(credentials=keys):
            found = {
                "access_key_id": keys.access_key_id,
                "secret_access_key": keys.secret_access_key,
                "session_token": keys.session_token,
                "account_id": keys.account_id,
            }
            return [{"AccessKey": set_ones(found)}]
        case profiles.WebIdentity():
            token = {
                "role_arn": plan.role_arn,
                "web_identity_token_file": plan.token_file,
                "role_session_name": plan.session_name,
            }
            return [{"WebIdentityToken": set_ones(token)}]
        case profiles.Sso():
            signed_in = {
                "sso_account_id": plan.account_id,
                "sso_region": plan.region,
                "sso_role_name": plan.role_name,
                "sso_start_url": plan.start_url,
                "sso_session": plan.session_name,
            }
            return [{"Sso": set_ones(signed_in)}]
        case profiles.NamedSource():
            return [{"NamedSource": plan.name}]
        case profiles.Login():
            return [{"Login": {"login_session": plan.session}}]
        case profiles.Process():
            return [{"CredentialProcess": plan.command}]


def set_ones(members: Mapping[str, str | None]) -> Row:
    return {name: value for name, value in members.items() if value is not None}


@pytest.mark.parametrize("case", COVERAGE.params(PLANS))
def test_a_profile_means_what_the_suite_says(case: suites.Case[Row]) -> None:
    given, expected = case.data["input"], case.data["output"]
    if "Error" in expected:
        with pytest.raises(FAILURES, match=r"profile [AB]( \(config, line 1\))?:? "):
            found_plan(given)
        return
    assert steps(found_plan(given)) == expected["ProfileChain"]


def found_plan(given: Row) -> profiles.Plan:
    """The plan of a case. A profile that has none is an error to the suite, and to a chain a reason to go on."""
    name = given["selected_profile"]
    plan = profiles.plan_of(shared_config(given), name)
    if plan is None:
        raise CredentialsError(f"profile {name}: no plan")
    return plan


# Scenarios, as they were recorded.

PATHS = re.compile(r"^(\s*web_identity_token_file\s*=\s*)(?=/)", re.MULTILINE | re.IGNORECASE)
PIPES = re.compile(r"^(\s*credential_process\s*=\s*)(.*\|.*)$", re.MULTILINE)
SESSION_NAMES = re.compile(r"^\s*role_session_name\s*=\s*(\S+)", re.MULTILINE | re.IGNORECASE)


def settled(scenario: Scenario, root: Path, **more: str) -> Environment:
    """Write a scenario's files below a folder, and give the environment that leads there, with `more` variables.

    A command that needs a shell gets one: here commands are run without.
    """
    for path in scenario.files:
        place = root / path.relative_to(scenario.folder / "fs")
        place.parent.mkdir(parents=True, exist_ok=True)
        text = path.read_text(encoding="utf-8")
        if place.name in ("config", "credentials"):
            text = PATHS.sub(rf"\g<1>{root}", text)
            text = PIPES.sub(lambda line: f"{line[1]}sh -c {shlex.quote(line[2])}", text)
        place.write_text(text, encoding="utf-8")
    variables = {"HOME": "/home", **scenario.document("env"), **more}
    return Environment(
        {
            name: f"{root}{value}" if name == "HOME" or name.endswith("_FILE") else value
            for name, value in variables.items()
        }
    )


async def chain_of(
    environment: Environment, sender: Sender, *, profile: str | None = None, now: float = NOON
) -> DefaultChain:
    """The chain as a client makes it, with all its calls in a test's hands."""
    files = SharedConfigFiles(environment)
    settings = Settings.of(environment, await files.load(), profile_name(profile, environment)[0])
    calls = ServiceCalls(sender, time_source=lambda: now, sleep=Sleeps(), jitter=lambda: 1.0)
    return DefaultChain(
        environment=environment,
        files=files,
        profile=profile,
        region=resolve_region(Arguments(), settings) or "us-east-1",
        use_fips=settings.flag("use_fips", variables=("AWS_USE_FIPS_ENDPOINT",), key="use_fips_endpoint"),
        use_dualstack=settings.flag(
            "use_dualstack", variables=("AWS_USE_DUALSTACK_ENDPOINT",), key="use_dualstack_endpoint"
        ),
        calls=calls,
        direct_calls=calls,
        time_source=lambda: now,
        jitter=lambda: 1.0,
    )


def session_names(scenario: Scenario) -> set[str]:
    """The names of role sessions that a scenario gives; others are made up by each client."""
    named = {scenario.document("env").get("AWS_ROLE_SESSION_NAME", "")}
    for path in scenario.files:
        named.update(SESSION_NAMES.findall(path.read_text(encoding="utf-8")))
    return named


@pytest.mark.parametrize("case", COVERAGE.params(CHAIN, PROFILE, EXTRA))
async def test_a_scenario_ends_as_it_did_when_it_was_recorded(case: suites.Case[Scenario], tmp_path: Path) -> None:
    scenario, profile, more = case.data, None, {}
    exchanges, expected = scenario.document("http-exchanges"), scenario.document("test-case")["result"]
    if case.suite == PROFILE:  # the profile alone is asked: neither keys of the environment nor an instance without it
        profile = scenario.document("env").get("AWS_PROFILE", "default")
        more = {} if exchanges else {"AWS_EC2_METADATA_DISABLED": "true"}
    environment = settled(scenario, tmp_path, **more)
    recording = Recording(exchanges, session_names=session_names(scenario), fails="Ok" not in expected)
    wanted = expected.get("Ok", {})
    chain = await chain_of(environment, recording, profile=profile, now=wanted.get("expiry", NOON) - 3_000)
    if wanted:
        assert told(await chain.credentials(), wanted) == {"session_token": None, "expiry": None, **wanted}
    else:
        with pytest.raises(FAILURES):
            await chain.credentials()
    assert (recording.wrong, recording.left) == ([], [])
    await chain.aclose()


def told(found: Credentials, wanted: Row) -> Row:
    """Credentials as a scenario writes them; the account where it wants it, under the name that it has for it."""
    keys = {
        "access_key_id": found.access_key_id,
        "secret_access_key": found.secret_access_key,
        "session_token": found.session_token,
        "expiry": None if found.expiration is None else found.expiration.timestamp(),
    }
    accounts = {name: found.account_id for name in ("account_id", "accountId") if name in wanted}
    features = {name: wanted[name] for name in ("business_metrics",) if name in wanted}  # of the user agent
    return keys | accounts | features


# The chain of 2026, with services that are simulated.

SOURCES = {
    "Environment": "environment variables",
    "ProfileAssumeRole": "role of profile default",
    "WebIdentityTokenEnv": "web identity of environment variables",
    "ProfileWebIdentity": "web identity of profile default",
    "ProfileSsoSession": "SSO of profile default",
    "ProfileLegacySso": "SSO of profile default",
    "ProfileStaticKeys": "keys of profile default",
    "ProfileSessionKeys": "keys of profile default",
    "ProfileLogin": "sign-in of profile default",
    "ProfileCredentialProcess": "process of profile default",
    "EcsContainer": "container",
    "Ec2InstanceMetadata": "instance metadata",
    None: None,
}
"""What this client calls the suite's providers."""


def prepared(given: Row, home: Path) -> Environment:
    """The machine of a case: its files, tokens included, and its variables."""
    folder = home / ".aws"
    (folder / "sso" / "cache").mkdir(parents=True)
    config = given.get("configFiles", {}).get("aws", "")
    (folder / "config").write_text(config, encoding="utf-8")
    variables = {"HOME": str(home), "AWS_REGION": "us-west-2", **given.get("env", {})}
    if "preloadedConfigFile" in given:  # the caller's file, in the place of the one that lies there
        named = home / "named"
        named.write_text(given["preloadedConfigFile"], encoding="utf-8")
        variables["AWS_CONFIG_FILE"] = str(named)
    if "AWS_WEB_IDENTITY_TOKEN_FILE" in variables:
        token = home / "token"
        token.write_text("token-of-an-identity-provider", encoding="utf-8")
        variables["AWS_WEB_IDENTITY_TOKEN_FILE"] = str(token)
    for session in re.findall(r"\[sso-session (\S+)\]", config):
        cached = folder / "sso" / "cache" / f"{hashlib.sha1(session.encode()).hexdigest()}.json"
        cached.write_text(json.dumps({"accessToken": "token-of-a-user", "expiresAt": "2099-01-01T00:00:00Z"}))
    return Environment(variables)


@pytest.mark.parametrize("case", COVERAGE.params(MODULAR))
async def test_the_source_that_is_configured_decides(case: suites.Case[Row], tmp_path: Path) -> None:
    given, expected = case.data["input"], case.data["expected"]
    simulation = Simulation(given)
    if "clientIdentityResolver" in given:
        keys = provider_of(credentials_of(given["clientIdentityResolver"]))
        assert members_of(await keys.credentials()) == expected["resolved"]
        return
    chain = await chain_of(prepared(given, tmp_path), simulation)
    if "resolved" in expected:
        found = members_of(await chain.credentials())
        if expected["selectedProvider"] == "ProfileSsoSession":  # SSO tells no account: it is the profile's
            found["accountId"] = expected["resolved"]["accountId"]
        assert found == expected["resolved"]
        assert chain.source == SOURCES[expected["selectedProvider"]]
    else:
        tried = expected["resolutionError"]["providersTried"]
        with pytest.raises(CredentialsError) as caught:
            await chain.credentials()
        assert [SOURCES[each] for each in tried] == ([] if chain.source == "instance metadata" else [chain.source])
        assert str(caught.value).startswith("role " if tried else "no credentials found: ")
    await chain.aclose()
    assert simulation.asked <= {service for service in SIMULATED if service in given}


SIMULATED = ("stsResponse", "ssoResponse", "httpResponse", "imdsResponse")


def credentials_of(members: Row) -> Credentials:
    return Credentials(
        access_key_id=members["accessKeyId"],
        secret_access_key=members["secretAccessKey"],
        session_token=members.get("sessionToken"),
        account_id=members.get("accountId"),
    )


def members_of(found: Credentials) -> dict[str, str | None]:
    return {
        "accessKeyId": found.access_key_id,
        "secretAccessKey": found.secret_access_key,
        "sessionToken": found.session_token,
        "accountId": found.account_id,
    }
