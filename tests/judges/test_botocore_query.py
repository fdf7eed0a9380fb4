"""botocore's query serializer and parser judge the requests to STS and what is read out of its answers and errors."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl
from xml.sax.saxutils import escape

import botocore.parsers  # type: ignore[import-untyped]  # botocore ships no types
import botocore.serialize  # type: ignore[import-untyped]  # botocore ships no types
import botocore.session  # type: ignore[import-untyped]  # botocore ships no types
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sm_async import Credentials
from sm_async.credentials.role_session import RoleSession
from sm_async.credentials.sts import Secret
from sm_async.errors import ServiceError
from tests.credentials.sts_seams import ROLE, SOURCE, Rig, granted
from tests.seams import answer

BOTOCORE: Any = botocore
MODEL = BOTOCORE.session.get_session().get_service_model("sts")
SERIALIZER = BOTOCORE.serialize.create_serializer("query", include_validation=True)
PARSER = BOTOCORE.parsers.create_parser("query")

SESSION = RoleSession(role_arn=ROLE, session_name="ab")
SIGNS = "_+=,.@-"
LETTERS = "abcXYZ019"
names = st.text(LETTERS + SIGNS, min_size=2, max_size=64)
tag_texts = st.text(LETTERS + "_.:/=+-@ äß漢½", max_size=20)
tags = st.dictionaries(tag_texts.filter(bool), tag_texts, max_size=50)
visible = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1, max_size=200)
sessions = st.builds(
    RoleSession,
    role_arn=visible.map("arn:aws:iam::123456789012:role/{}".format),
    session_name=names,
    external_id=st.none() | st.text(LETTERS + SIGNS + ":/", min_size=2, max_size=100),
    duration=st.none() | st.integers(900, 43_200),
    tags=tags,
    transitive_tag_keys=st.lists(tag_texts.filter(bool), max_size=50),
    mfa_serial=st.none() | st.text(LETTERS + SIGNS + "/:", min_size=9, max_size=60),
)


def members_of(session: RoleSession) -> dict[str, Any]:
    """What botocore is given for the same session."""
    given: dict[str, Any] = {"RoleArn": session.role_arn, "RoleSessionName": session.session_name}
    if session.duration is not None:
        given["DurationSeconds"] = session.duration
    if session.tags:
        given["Tags"] = [{"Key": key, "Value": value} for key, value in session.tags.items()]
    if session.transitive_tag_keys:
        given["TransitiveTagKeys"] = session.transitive_tag_keys
    if session.external_id is not None:
        given["ExternalId"] = session.external_id
    if session.mfa_serial is not None:
        given["SerialNumber"] = session.mfa_serial
    return given


def written_by_botocore(action: str, members: dict[str, Any]) -> tuple[str, str, dict[str, str]]:
    """Method, path and form."""
    written = SERIALIZER.serialize_to_request(members, MODEL.operation_model(action))
    return written["method"], written["url_path"], {name: str(value) for name, value in written["body"].items()}


async def written_by_us(rig: Rig) -> tuple[str, str, dict[str, str]]:
    (request,) = rig.transport.requests
    pairs = parse_qsl(request.content.decode("ascii"), keep_blank_values=True, strict_parsing=True)
    assert len(dict(pairs)) == len(pairs)
    return request.method, request.url.path, dict(pairs)


@given(sessions, st.none() | st.text("0123456789", min_size=6, max_size=6))
async def test_botocore_writes_the_same_assume_role(session: RoleSession, code: str | None) -> None:
    rig = Rig(granted())
    await rig.sts.assume_role(session, SOURCE, mfa_code=None if code is None else Secret(code))
    members = members_of(session) | ({} if code is None else {"TokenCode": code})
    assert await written_by_us(rig) == written_by_botocore("AssumeRole", members)


@given(visible.filter(lambda text: len(text) >= 4), names)
async def test_botocore_writes_the_same_assume_role_with_web_identity(token: str, name: str) -> None:
    rig = Rig(granted("AssumeRoleWithWebIdentity"))
    session = RoleSession(role_arn=ROLE, session_name=name)
    await rig.sts.assume_role_with_web_identity(session, Secret(token))
    members = {"RoleArn": ROLE, "RoleSessionName": name, "WebIdentityToken": token}
    assert await written_by_us(rig) == written_by_botocore("AssumeRoleWithWebIdentity", members)


def escaped(text: str) -> str:
    return escape(text)


def characters(text: str) -> str:
    """A text of which each character is a reference."""
    return "".join(f"&#x{ord(character):x};" for character in text)


def verbatim(text: str) -> str:
    return f"<![CDATA[{text.replace(']]>', ']]]]><![CDATA[>')}]]>"


Spell = Callable[[str], str]

spellings = st.sampled_from([escaped, characters, verbatim])
frames = st.sampled_from(
    [
        ('xmlns="https://sts.amazonaws.com/doc/2011-06-15/"', ""),
        ("", '<?xml version="1.0" encoding="UTF-8"?>\n<!-- <Credentials/> -->\n'),
        ('xmlns="urn:x" xmlns:a="urn:a" a:Code="x"', "\ufeff"),
    ]
)
moments = st.datetimes().map(lambda moment: moment.strftime("%Y-%m-%dT%H:%M:%SZ").rjust(20, "0"))
accounts = st.integers(0, 10**12 - 1).map("{:012}".format)


granted_keys = st.builds(
    Credentials,
    access_key_id=visible.map(lambda text: text.replace("/", "").replace(",", "") or "x"),
    secret_access_key=visible,
    session_token=visible,
)


@given(granted_keys, moments, accounts, spellings, frames)
async def test_botocore_reads_the_same_out_of_an_answer(
    keys: Credentials, moment: str, account: str, spell: Spell, frame: tuple[str, str]
) -> None:
    attributes, before = frame
    body = f"""{before}<AssumeRoleResponse {attributes}><AssumeRoleResult><PackedPolicySize>6</PackedPolicySize>
<Credentials><AccessKeyId>{spell(keys.access_key_id)}</AccessKeyId><Later><Text>1</Text></Later><Expiration>{moment}</Expiration>
<SecretAccessKey>{spell(keys.secret_access_key)}</SecretAccessKey>
<SessionToken>{spell(keys.session_token or "")}</SessionToken></Credentials>
<AssumedRoleUser><Arn>arn:aws:sts::{account}:assumed-role/a:b/c</Arn><AssumedRoleId>x</AssumedRoleId></AssumedRoleUser>
</AssumeRoleResult><ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata></AssumeRoleResponse>""".encode()
    found = await Rig(answer(body=body)).sts.assume_role(SESSION, SOURCE)
    shape = MODEL.operation_model("AssumeRole").output_shape
    judged = PARSER.parse({"status_code": 200, "headers": {}, "body": body}, shape)
    expected = judged["Credentials"]
    assert found == Credentials(
        expected["AccessKeyId"],
        expected["SecretAccessKey"],
        expected["SessionToken"],
        expected["Expiration"],
        judged["AssumedRoleUser"]["Arn"].split(":")[4],
    )


codes = st.sampled_from(["AccessDenied", "ExpiredTokenException", "Throttling", "Later"])


@given(codes, visible, spellings, st.sampled_from([400, 403, 500]))
async def test_botocore_reads_the_same_out_of_an_error(code: str, message: str, spell: Spell, status: int) -> None:
    body = f"""<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type>
<Code>{spell(code)}</Code><Message>{spell(message)}</Message></Error><RequestId>r-1</RequestId></ErrorResponse>""".encode()
    with pytest.raises(ServiceError) as caught:
        await Rig(answer(body=body, status=status)).sts.assume_role(SESSION, SOURCE)
    error = caught.value
    shape = MODEL.operation_model("AssumeRole").output_shape
    judged = PARSER.parse({"status_code": status, "headers": {}, "body": body}, shape)
    expected = judged["Error"]["Code"], judged["Error"]["Message"], judged["ResponseMetadata"]["RequestId"]
    assert (error.code, error.message, error.request_id) == expected
