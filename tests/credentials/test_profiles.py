"""Plans: what a profile says of where its credentials come from, what goes before what, and what is said by half."""

from __future__ import annotations

import pytest

from sm_async import Credentials
from sm_async.credentials import Environment
from sm_async.credentials.profiles import (
    CREDENTIAL_SOURCES,
    TELLING_KEYS,
    Keys,
    Login,
    NamedSource,
    Plan,
    Process,
    Role,
    Sso,
    WebIdentity,
    plan_of,
)
from sm_async.errors import ConfigurationError, CredentialsError
from sm_async.shared_config import SharedConfig, Text, parse_shared_config
from tests.test_secrets import all_of

ROLE = "role_arn = arn:aws:iam::123456789012:role/reader"
ARN = "arn:aws:iam::123456789012:role/reader"
TOKEN = "web_identity_token_file = /var/token"
SSO = """sso_account_id = 123456789012
sso_role_name = Trainer
sso_start_url = https://example.awsapps.com/start
sso_region = eu-west-1"""
KEYS = "aws_access_key_id = AKIDEXAMPLE\naws_secret_access_key = the-secret-of-the-profile"
LOGIN = "login_session = arn:aws:sts::123456789012:assumed-role/Admin/me"
PROCESS = "credential_process = print-keys --for me"

FROM_KEYS = Keys("base", Credentials("AKIDEXAMPLE", "the-secret-of-the-profile"))


def shared(config: str, credentials: str = "") -> SharedConfig:
    return parse_shared_config(Text("config", config), Text("credentials", credentials))


def plan(*lines: str, others: str = "", environment: dict[str, str] | None = None) -> Plan | None:
    """The plan of a profile `dev` with these lines."""
    text = "\n".join(("[profile dev]", *lines, others))
    return plan_of(shared(text), "dev", Environment(environment or {}))


def error_of(*lines: str, others: str = "", environment: dict[str, str] | None = None) -> CredentialsError:
    with pytest.raises(CredentialsError) as caught:
        plan(*lines, others=others, environment=environment)
    return caught.value


def role(source: Plan, *, profile: str = "dev") -> Role:
    return Role(
        profile=profile,
        role_arn=ARN,
        session_name=None,
        external_id=None,
        duration=None,
        mfa_serial=None,
        source=source,
    )


WEB_IDENTITY = WebIdentity(profile="dev", role_arn=ARN, token_file="/var/token", session_name=None)


# What each way is made of.


def test_a_role_has_all_that_its_profile_says() -> None:
    found = plan(
        ROLE,
        "source_profile = base",
        "role_session_name = train",
        "external_id = me@example",
        "duration_seconds = 1800",
        "mfa_serial = GAHT87654321",
        others=f"[profile base]\n{KEYS}",
    )
    assert found == Role(
        profile="dev",
        role_arn=ARN,
        session_name="train",
        external_id="me@example",
        duration=1800.0,
        mfa_serial="GAHT87654321",
        source=FROM_KEYS,
    )


@pytest.mark.parametrize("name", CREDENTIAL_SOURCES)
def test_a_role_can_have_one_of_three_sources_that_are_not_profiles(name: str) -> None:
    assert plan(ROLE, f"credential_source = {name}") == role(NamedSource(name))


def test_keys_come_with_token_and_account() -> None:
    found = plan(KEYS, "aws_session_token = token", "aws_account_id = 123456789012")
    expected = Credentials("AKIDEXAMPLE", "the-secret-of-the-profile", "token", account_id="123456789012")
    assert found == Keys("dev", expected)


@pytest.mark.parametrize(
    ("lines", "token"),
    [
        ("aws_security_token = older", "older"),
        ("aws_session_token =\naws_security_token = older", "older"),
        ("aws_security_token = older\naws_session_token = token", "token"),
    ],
)
def test_the_older_key_of_the_session_token_is_read_where_the_newer_is_not_set(lines: str, token: str) -> None:
    expected = Credentials("AKIDEXAMPLE", "the-secret-of-the-profile", token)
    assert plan(KEYS, lines) == Keys("dev", expected)


def test_keys_may_be_spread_over_both_files() -> None:
    files = shared("[default]\naws_access_key_id = AKIDEXAMPLE", "[default]\naws_secret_access_key = secret")
    assert plan_of(files, "default") == Keys("default", Credentials("AKIDEXAMPLE", "secret"))


def test_web_identity_has_file_role_and_session() -> None:
    assert plan(ROLE, TOKEN, "role_session_name = pod") == WebIdentity(
        profile="dev", role_arn=ARN, token_file="/var/token", session_name="pod"
    )


@pytest.mark.parametrize(
    "lines",
    [
        "sso_session = corp",
        "sso_session = corp\nsso_region = eu-west-1\nsso_start_url = https://example.awsapps.com/start",
    ],
)
def test_sso_takes_address_and_region_from_its_session(lines: str) -> None:
    session = (
        "[sso-session corp]\nsso_start_url = https://example.awsapps.com/start\nsso_region = eu-west-1\n"
        "sso_registration_scopes = sso:account:access"
    )
    assert plan("sso_account_id = 123456789012", "sso_role_name = Trainer", lines, others=session) == Sso(
        profile="dev",
        session_name="corp",
        start_url="https://example.awsapps.com/start",
        region="eu-west-1",
        account_id="123456789012",
        role_name="Trainer",
    )


def test_sso_of_old_names_them_itself() -> None:
    assert plan(SSO) == Sso(
        profile="dev",
        session_name=None,
        start_url="https://example.awsapps.com/start",
        region="eu-west-1",
        account_id="123456789012",
        role_name="Trainer",
    )


def test_a_sign_in_and_a_process_are_as_they_are_written() -> None:
    assert plan(LOGIN) == Login("dev", "arn:aws:sts::123456789012:assumed-role/Admin/me")
    assert plan(PROCESS, "aws_account_id = 123456789012") == Process("dev", "print-keys --for me", "123456789012")


@pytest.mark.parametrize("lines", ["region = eu-west-1", "sso_session = corp", "source_profile = base", "role_arn ="])
def test_a_profile_may_say_nothing_of_credentials(lines: str) -> None:
    assert plan(lines) is None


def test_a_profile_that_does_not_exist_has_no_plan() -> None:
    assert plan_of(shared(""), "dev") is None


@pytest.mark.parametrize("lines", [ROLE, TOKEN, SSO, KEYS, LOGIN, PROCESS])
def test_a_profile_with_a_plan_has_one_of_the_keys_that_an_error_lists(lines: str) -> None:
    (section,) = shared(f"[profile dev]\n{lines}").profiles.values()
    assert set(section.values) & set(TELLING_KEYS)


# What goes before what.


@pytest.mark.parametrize(
    ("first", "kind"),
    [
        (f"{ROLE}\ncredential_source = EcsContainer", Role),
        (f"{ROLE}\n{TOKEN}", WebIdentity),
        (SSO, Sso),
        (KEYS, Keys),
        (LOGIN, Login),
        (PROCESS, Process),
    ],
)
def test_of_several_ways_the_first_one_counts(first: str, kind: type[Plan]) -> None:
    ways = [f"{ROLE}\ncredential_source = EcsContainer", f"{ROLE}\n{TOKEN}", SSO, KEYS, LOGIN, PROCESS]
    later = "\n".join(ways[max(ways.index(first), 2) :])
    assert isinstance(plan(first, later.removeprefix(first)), kind)


def test_a_token_file_makes_a_role_one_of_web_identity_whatever_source_stands_beside_it() -> None:
    assert plan(ROLE, TOKEN, "source_profile = base", others=f"[profile base]\n{KEYS}") == WEB_IDENTITY


def test_a_source_with_keys_is_not_asked_for_its_own_role() -> None:
    others = f"[profile base]\n{ROLE}\nsource_profile = deeper\n{KEYS}\n[profile deeper]\n{PROCESS}"
    assert plan(ROLE, "source_profile = base", others=others) == role(FROM_KEYS)


def test_a_role_whose_source_is_a_role_is_a_chain() -> None:
    others = f"[profile hop]\n{ROLE}\nsource_profile = base\n[profile base]\n{KEYS}"
    assert plan(ROLE, "source_profile = hop", others=others) == role(role(FROM_KEYS, profile="hop"))


@pytest.mark.parametrize(
    ("lines", "kind"), [(f"{ROLE}\n{TOKEN}", WebIdentity), (SSO, Sso), (LOGIN, Login), (PROCESS, Process)]
)
def test_a_source_may_have_its_credentials_in_any_way(lines: str, kind: type[Plan]) -> None:
    found = plan(ROLE, "source_profile = base", others=f"[profile base]\n{lines}")
    assert isinstance(found, Role)
    assert isinstance(found.source, kind)


def test_a_profile_may_be_the_source_of_its_own_role_with_its_keys() -> None:
    found = plan(ROLE, "source_profile = dev", KEYS)
    assert found == role(Keys("dev", FROM_KEYS.credentials))


# Web identity of the environment.

VARIABLES = {"AWS_WEB_IDENTITY_TOKEN_FILE": "/var/pod", "AWS_ROLE_ARN": f"{ARN}-of-pod"}
OF_VARIABLES = WebIdentity(profile=None, role_arn=f"{ARN}-of-pod", token_file="/var/pod", session_name=None)


@pytest.mark.parametrize("lines", [f"{ROLE}\n{TOKEN}", SSO, KEYS, "sso_account_id = 1", "region = eu-west-1"])
def test_variables_of_web_identity_go_before_all_but_a_role(lines: str) -> None:
    assert plan(lines, environment=VARIABLES) == OF_VARIABLES
    assert plan_of(shared(""), "dev", Environment(VARIABLES)) == OF_VARIABLES


def test_a_role_goes_before_variables_of_web_identity() -> None:
    assert plan(ROLE, "credential_source = EcsContainer", environment=VARIABLES) == role(NamedSource("EcsContainer"))


def test_what_the_variables_leave_open_is_the_profiles() -> None:
    one = plan(ROLE, TOKEN, "role_session_name = train", environment={"AWS_WEB_IDENTITY_TOKEN_FILE": "/var/pod"})
    assert one == WebIdentity(profile=None, role_arn=ARN, token_file="/var/pod", session_name="train")
    other = plan(TOKEN, environment={"AWS_ROLE_ARN": f"{ARN}-of-pod", "AWS_ROLE_SESSION_NAME": "pod"})
    assert other == WebIdentity(profile="dev", role_arn=f"{ARN}-of-pod", token_file="/var/token", session_name="pod")


def test_a_source_of_a_role_takes_nothing_from_the_environment() -> None:
    error = error_of(ROLE, "source_profile = base", others=f"[profile base]\n{TOKEN}", environment=VARIABLES)
    assert str(error) == "profile base (config, line 4) has a web_identity_token_file, but no role_arn"


# What is said by half.


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (ROLE, "has a role_arn, but no source_profile, credential_source or web_identity_token_file"),
        (
            f"{ROLE}\nsource_profile = base\ncredential_source = Environment",
            "has both source_profile and credential_source; a role has one source",
        ),
        (
            f"{ROLE}\ncredential_source = environment",
            "has a credential_source that is none of Environment, EcsContainer, Ec2InstanceMetadata",
        ),
        (
            f"{ROLE}\ncredential_source = Environment\nduration_seconds = 1h",
            "has a duration_seconds that is no whole number",
        ),
        (
            f"{ROLE}\ncredential_source = Environment\nduration_seconds = 90\N{SUPERSCRIPT TWO}",
            "has a duration_seconds that is no whole number",
        ),
        (TOKEN, "has a web_identity_token_file, but no role_arn"),
        ("aws_access_key_id = AKIDEXAMPLE", "has half a pair of keys: aws_secret_access_key is not there"),
        ("aws_secret_access_key = secret", "has half a pair of keys: aws_access_key_id is not there"),
        (SSO.replace("sso_role_name = Trainer\n", ""), "is set up for SSO, but sso_role_name is not there"),
        ("sso_role_name = Trainer\nsso_session = corp", "names the sso_session corp, which is not there"),
        (
            "sso_role_name = Trainer",
            "is set up for SSO, but sso_start_url and sso_region and sso_account_id are not there",
        ),
    ],
)
def test_what_is_said_by_half_is_an_error_with_file_and_line(lines: str, said: str) -> None:
    assert str(error_of(lines, LOGIN, PROCESS)) == f"profile dev (config, line 1) {said}"


@pytest.mark.parametrize("key", ["sso_region", "sso_start_url"])
def test_a_profile_and_its_sso_session_may_not_contradict_each_other(key: str) -> None:
    others = "[sso-session corp]\nsso_start_url = https://example.awsapps.com/start\nsso_region = eu-west-1"
    error = error_of("sso_account_id = 1", "sso_role_name = T", "sso_session = corp", f"{key} = x", others=others)
    assert str(error) == f"profile dev (config, line 1) has another {key} than its sso_session corp"


def test_keys_that_cannot_be_are_an_error_that_does_not_show_them() -> None:
    error = error_of("aws_access_key_id = AKIDEXAMPLE", "aws_secret_access_key = the secret of the profile")
    assert str(error).startswith("profile dev (config, line 1) has keys that cannot be: ")
    assert "secret of the" not in all_of(error)


def test_half_a_pair_of_keys_is_an_error_that_does_not_show_it() -> None:
    assert "the-secret-of-the-profile" not in all_of(error_of(KEYS.partition("\n")[2]))


def test_a_key_with_nested_properties_is_no_text() -> None:
    with pytest.raises(ConfigurationError, match=r"role_arn\b.* dev \(config, line 1\)"):
        plan("role_arn =\n  a = b")


# Sources that lead nowhere.


def test_a_source_that_does_not_exist_is_an_error() -> None:
    assert str(error_of(ROLE, "source_profile = base")) == "profile dev: its source_profile base does not exist"


def test_a_source_without_credentials_is_an_error() -> None:
    error = error_of(ROLE, "source_profile = base", others="[profile base]\nregion = eu-west-1")
    assert str(error) == "profile dev: its source_profile base (config, line 4) holds no credentials"


@pytest.mark.parametrize(
    ("others", "circle"),
    [
        ("", "dev -> dev"),
        (f"[profile hop]\n{ROLE}\nsource_profile = hop", "dev -> hop -> hop"),
        (f"[profile hop]\n{ROLE}\nsource_profile = dev", "dev -> hop -> dev"),
        (
            f"[profile hop]\n{ROLE}\nsource_profile = skip\n[profile skip]\n{ROLE}\nsource_profile = hop",
            "dev -> hop -> skip -> hop",
        ),
    ],
)
def test_a_circle_of_sources_is_an_error_that_shows_it(others: str, circle: str) -> None:
    error = error_of(ROLE, f"source_profile = {circle.split(' -> ')[1]}", PROCESS, others=others)
    assert str(error) == f"profile dev: source_profile goes in a circle: {circle}"


def test_keys_do_not_break_a_circle_of_two() -> None:
    error = error_of(ROLE, "source_profile = hop", KEYS, others=f"[profile hop]\n{ROLE}\nsource_profile = dev")
    assert str(error) == "profile dev: source_profile goes in a circle: dev -> hop -> dev"


def test_a_long_chain_of_roles_is_no_circle() -> None:
    hops = "\n".join(f"[profile hop{n}]\n{ROLE}\nsource_profile = hop{n + 1}" for n in range(20))
    found = plan(ROLE, "source_profile = hop0", others=f"{hops}\n[profile hop20]\n{KEYS}")
    depth = 0
    while isinstance(found, Role):
        found, depth = found.source, depth + 1
    assert depth == 21


# In words.


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (f"{ROLE}\ncredential_source = EcsContainer", "role of profile dev"),
        (f"{ROLE}\n{TOKEN}", "web identity of profile dev"),
        (SSO, "SSO of profile dev"),
        (KEYS, "keys of profile dev"),
        (LOGIN, "sign-in of profile dev"),
        (PROCESS, "process of profile dev"),
    ],
)
def test_a_plan_in_words_says_what_and_whose_and_shows_no_secret(lines: str, words: str) -> None:
    found = plan(lines)
    assert str(found) == words
    assert "secret" not in repr(found)
    assert "print-keys" not in repr(found)


def test_sources_that_are_no_profiles_have_words_too() -> None:
    assert [str(NamedSource(name)) for name in CREDENTIAL_SOURCES] == [
        "environment variables",
        "container",
        "instance metadata",
    ]
    assert str(OF_VARIABLES) == "web identity of environment variables"
