"""moto's STS judges the providers of roles over a real socket; with its authorization on, their signatures too."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import boto3.session  # type: ignore[import-untyped]  # boto3 ships no types
import pytest

from sm_async import Credentials
from sm_async.credentials import StaticProvider
from sm_async.credentials.assume_role import AssumeRoleProvider
from sm_async.credentials.sts import Sts
from sm_async.credentials.web_identity import WebIdentityProvider
from sm_async.errors import CredentialsRefused

SESSION: Any = boto3.session.Session()  # pyright: ignore[reportUnknownMemberType]  # boto3 ships no types
KEYS = Credentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")


def role(name: str, account: str = "123456789012") -> str:
    return f"arn:aws:iam::{account}:role/{name}"


@pytest.fixture
def sts(moto_url: str) -> Sts:
    return Sts(region="us-east-1", endpoint_url=moto_url)


def boto3_client(service: str, moto_url: str, keys: Credentials) -> Any:
    return SESSION.client(
        service,
        endpoint_url=moto_url,
        region_name="us-east-1",
        aws_access_key_id=keys.access_key_id,
        aws_secret_access_key=keys.secret_access_key,
        aws_session_token=keys.session_token,
    )


def identity_of(moto_url: str, keys: Credentials) -> tuple[str, str]:
    """Account and ARN of who has the keys, as boto3 hears it."""
    said = boto3_client("sts", moto_url, keys).get_caller_identity()
    return said["Account"], said["Arn"]


async def test_a_role_is_assumed(sts: Sts, moto_url: str) -> None:
    before = datetime.now(UTC)
    found = await AssumeRoleProvider(
        role_arn=role("reader", "210987654321"),
        source=StaticProvider(KEYS),
        session_name="nightly",
        duration=1_800,
        external_id="shared",
        tags={"team": "größe 1"},
        sts=sts,
    ).credentials()
    assert found.access_key_id.startswith("ASIA")
    assert found.session_token
    assert found.account_id == "210987654321"
    assert found.expiration is not None
    assert before + timedelta(seconds=1_798) < found.expiration < datetime.now(UTC) + timedelta(seconds=1_801)
    arn = "arn:aws:sts::210987654321:assumed-role/reader/nightly"
    assert identity_of(moto_url, found) == ("210987654321", arn)


async def test_a_role_is_assumed_with_another_one(sts: Sts, moto_url: str) -> None:
    first = AssumeRoleProvider(role_arn=role("first"), source=StaticProvider(KEYS), sts=sts)
    second = AssumeRoleProvider(role_arn=role("second"), source=first, session_name="chained", sts=sts)
    found = await second.credentials()
    assert identity_of(moto_url, found) == (
        "123456789012",
        "arn:aws:sts::123456789012:assumed-role/second/chained",
    )


async def test_a_role_is_assumed_with_a_token_and_no_signature(sts: Sts, moto_url: str, tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text("eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJzeXN0ZW0ifQ.c2lnbmF0dXJl\n")
    assuming = WebIdentityProvider(role_arn=role("pod"), token_file=file, session_name="pod-1", sts=sts)
    found = await assuming.credentials()
    assert found.account_id == "123456789012"
    assert found.expiration is not None
    assert found.expiration > datetime.now(UTC) + timedelta(minutes=55)
    assert identity_of(moto_url, found) == ("123456789012", "arn:aws:sts::123456789012:assumed-role/pod/pod-1")
    assert (await assuming.credentials()).access_key_id != found.access_key_id


# With moto's authorization on: signatures, policies and trust policies count.


def policy(**statement: object) -> str:
    return json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", **statement}]})


@pytest.fixture
def user(moto_url: str) -> Iterator[Credentials]:
    """The keys of a user who may assume roles, on a server that checks."""
    iam = boto3_client("iam", moto_url, KEYS)
    made = iam.create_user(UserName="user")["User"]
    iam.put_user_policy(
        UserName="user", PolicyName="roles", PolicyDocument=policy(Action="sts:AssumeRole", Resource="*")
    )
    key = iam.create_access_key(UserName="user")["AccessKey"]
    trust = {"Action": "sts:AssumeRole", "Principal": {"AWS": made["Arn"]}}
    condition = {"StringEquals": {"sts:ExternalId": "shared"}}
    iam.create_role(RoleName="reader", AssumeRolePolicyDocument=policy(**trust, Condition=condition))
    iam.put_role_policy(
        RoleName="reader", PolicyName="roles", PolicyDocument=policy(Action="sts:AssumeRole", Resource="*")
    )
    trust["Principal"] = {"AWS": "arn:aws:sts::123456789012:assumed-role/reader/nightly"}
    iam.create_role(RoleName="second", AssumeRolePolicyDocument=policy(**trust))
    set_authorization(moto_url, "0")
    try:
        yield Credentials(key["AccessKeyId"], key["SecretAccessKey"])
    finally:
        set_authorization(moto_url, "inf")
        for name in ("reader", "second"):
            for each in iam.list_role_policies(RoleName=name)["PolicyNames"]:
                iam.delete_role_policy(RoleName=name, PolicyName=each)
            iam.delete_role(RoleName=name)
        iam.delete_access_key(UserName="user", AccessKeyId=key["AccessKeyId"])
        iam.delete_user_policy(UserName="user", PolicyName="roles")
        iam.delete_user(UserName="user")


def set_authorization(moto_url: str, free: str) -> None:
    """How many requests moto takes before it checks their signatures and permissions."""
    request = urllib.request.Request(f"{moto_url}/moto-api/reset-auth", free.encode(), {"Content-Type": "text/plain"})
    with urllib.request.urlopen(request) as said:
        assert said.status == 200


def reader(sts: Sts, user: Credentials, external_id: str = "shared") -> AssumeRoleProvider:
    return AssumeRoleProvider(
        role_arn=role("reader"),
        source=StaticProvider(user),
        session_name="nightly",
        external_id=external_id,
        source_name="the user",
        sts=sts,
    )


async def test_a_server_that_checks_takes_the_signatures_of_a_chain(sts: Sts, user: Credentials) -> None:
    first = reader(sts, user)
    second = AssumeRoleProvider(role_arn=role("second"), source=first, sts=sts)
    assert (await first.credentials()).account_id == "123456789012"
    assert (await second.credentials()).account_id == "123456789012"


async def test_a_wrong_secret_key_is_refused_as_a_wrong_signature(sts: Sts, user: Credentials) -> None:
    wrong = Credentials(user.access_key_id, KEYS.secret_access_key)
    with pytest.raises(CredentialsRefused, match=r"AssumeRole: SignatureDoesNotMatch: .*is the secret key right"):
        await reader(sts, wrong).credentials()


async def test_keys_that_nobody_has_are_refused_as_unknown(sts: Sts, user: Credentials) -> None:
    with pytest.raises(CredentialsRefused, match=r"InvalidClientTokenId: .*the user \(AKIDEXAMPLE\) are not known"):
        await reader(sts, KEYS).credentials()


async def test_a_trust_policy_that_asks_for_another_external_id_is_a_refusal(sts: Sts, user: Credentials) -> None:
    with pytest.raises(CredentialsRefused, match=r"AccessDenied: .*arn:aws:iam::123456789012:user/user") as caught:
        await reader(sts, user, "other").credentials()
    assert "does its trust policy allow the credentials of the user" in str(caught.value)
