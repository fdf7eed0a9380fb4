"""What a role can be assumed as, and the arguments that are refused before anything is sent."""

from __future__ import annotations

from typing import Any

import pytest

from sm_async.credentials.role_session import RoleSession, default_session_name
from sm_async.errors import ConfigurationError
from tests.credentials.sts_seams import ROLE


def session(**arguments: Any) -> RoleSession:
    settings: dict[str, Any] = {"role_arn": ROLE, "session_name": "nightly"}
    return RoleSession(**settings | arguments)


def test_the_parameters_hold_what_was_given_and_nothing_else() -> None:
    assert {name: value for name, value in session().parameters().items() if value is not None} == {
        "RoleArn": ROLE,
        "RoleSessionName": "nightly",
    }
    assert session(
        external_id="a:b/c",
        duration=900.0,
        tags={"team": "größe 1", "empty": ""},
        transitive_tag_keys=["team"],
        mfa_serial="GAHT12345678",
    ).parameters() == {
        "RoleArn": ROLE,
        "RoleSessionName": "nightly",
        "DurationSeconds": 900,
        "Tags": [{"Key": "team", "Value": "größe 1"}, {"Key": "empty", "Value": ""}],
        "TransitiveTagKeys": ["team"],
        "ExternalId": "a:b/c",
        "SerialNumber": "GAHT12345678",
    }


@pytest.mark.parametrize(
    "arguments",
    [
        {"role_arn": "arn:aws-us-gov:iam::123456789012:role/a"},
        {"role_arn": "arn:aws:iam::123456789:role/RoleA"},
        {"session_name": "ab"},
        {"session_name": "_+=,.@-" + "a" * 57},
        {"external_id": "e" * 1224},
        {"duration": 900},
        {"duration": 43_200},
        {"tags": {f"key {number}": "v" * 256 for number in range(50)}},
        {"tags": {"k" * 128: "_.:/=+-@ ½Ⅷ٣"}},
        {"transitive_tag_keys": tuple("abc")},
        {"mfa_serial": "arn:aws:iam::123456789012:mfa/user"},
    ],
)
def test_what_the_service_takes_is_taken(arguments: dict[str, Any]) -> None:
    assert session(**arguments).parameters()


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ({"role_arn": ""}, "role_arn: '' is not the ARN of a role"),
        ({"role_arn": "reader"}, "role_arn: 'reader' is not the ARN of a role"),
        ({"role_arn": "arn:aws:iam::123456789012:user/reader"}, "role_arn: .* is not the ARN of a role"),
        ({"role_arn": "arn:aws:sts::123456789012:assumed-role/a/b"}, "role_arn: .* is not the ARN of a role"),
        ({"role_arn": f"{ROLE}\n"}, "role_arn: .* is not the ARN of a role"),
        ({"role_arn": f"{ROLE} x"}, "role_arn: .* is not the ARN of a role"),
        ({"role_arn": ROLE + "x" * 2048}, "role_arn: 2090 characters are more than 2048"),
        ({"role_arn": None}, "role_arn: expected a string, got NoneType"),
        ({"session_name": ""}, "session_name: '' is not 2 to 64"),
        ({"session_name": "a"}, "session_name: 'a' is not 2 to 64"),
        ({"session_name": "a" * 65}, "session_name: 'a+' is not 2 to 64"),
        ({"session_name": "my session"}, "session_name: 'my session' is not 2 to 64"),
        ({"session_name": "größe"}, "session_name: 'größe' is not 2 to 64"),
        ({"session_name": "ab\n"}, "session_name: 'ab..' is not 2 to 64"),
        ({"session_name": 7}, "session_name: expected a string, got int"),
        ({"external_id": "a"}, "external_id: 'a' is not 2 to 1224"),
        ({"external_id": "e" * 1225}, "external_id: 'e+…' is not 2 to 1224"),
        ({"external_id": "a b"}, "external_id: 'a b' is not 2 to 1224"),
        ({"mfa_serial": "GAHT"}, "mfa_serial: 'GAHT' is not the serial number or ARN"),
        ({"duration": 899}, "duration: 899 is no whole number of seconds from 900 to 43200"),
        ({"duration": 43_201}, "duration: 43201 is no whole number"),
        ({"duration": 1000.5}, "duration: 1000.5 is no whole number"),
        ({"duration": float("nan")}, "duration: nan is no whole number"),
        ({"duration": float("inf")}, "duration: inf is no whole number"),
        ({"duration": True}, "duration: expected a number of seconds, got bool"),
        ({"duration": "3600"}, "duration: expected a number of seconds, got str"),
        ({"tags": [("a", "b")]}, "tags: expected a mapping, got list"),
        ({"tags": {str(number): "" for number in range(51)}}, "tags: 51 are more than 50"),
        ({"tags": {"": "x"}}, "tags: '' has 0 characters, not 1 to 128"),
        ({"tags": {"k" * 129: "x"}}, "tags: 'k+…' has 129 characters, not 1 to 128"),
        ({"tags": {"k;": "x"}}, "tags: 'k;' has others than letters"),
        ({"tags": {"k": "v" * 257}}, r"tags\['k'\]: 'v+…' has 257 characters, not 0 to 256"),
        ({"tags": {"k": "a\nb"}}, r"tags\['k'\]: .* has others than letters"),
        ({"tags": {"k": 1}}, r"tags\['k'\]: expected strings, got int"),
        ({"tags": {1: "v"}}, "tags: expected strings, got int"),
        ({"transitive_tag_keys": "team"}, "transitive_tag_keys: expected a list, got str"),
        ({"transitive_tag_keys": ["k"] * 51}, "transitive_tag_keys: 51 are more than 50"),
        ({"transitive_tag_keys": [""]}, "transitive_tag_keys: '' has 0 characters"),
    ],
)
def test_what_the_service_would_refuse_is_refused_with_the_argument_and_its_rule(
    arguments: dict[str, Any], problem: str
) -> None:
    with pytest.raises(ConfigurationError, match=f"^{problem}") as caught:
        session(**arguments)
    assert len(str(caught.value)) < 300


def test_a_session_without_a_name_is_called_after_the_client_and_the_second() -> None:
    name = default_session_name(1_795_521_600.9)
    assert name == "sm-async-1795521600"
    assert session(session_name=name).session_name == name
