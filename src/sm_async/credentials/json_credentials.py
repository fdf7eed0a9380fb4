"""Credentials in the JSON that metadata services answer and credential processes print."""

from __future__ import annotations

from collections.abc import Iterable

import orjson

from sm_async.errors import ConfigurationError
from sm_async.protocol.json_values import Document, is_document, json_type
from sm_async.protocol.sigv4 import Credentials
from sm_async.protocol.timestamps import parse_timestamp

__all__ = ["credentials_of", "read_credentials"]

KEYS = ("AccessKeyId", "SecretAccessKey")
SUCCESS = "Success"


def read_credentials(text: bytes, *, session_member: str = "Token", required: Iterable[str] = ()) -> Credentials | str:
    """The credentials in a JSON object, or what is wrong with it.

    `session_member` names the member that holds the session token, `required` the members that have to be there
    besides the two keys. What is wrong is told and not raised, in words that show no value: an exception's traceback
    would lead through variables that hold the keys.
    """
    try:
        document = orjson.loads(text)
    except orjson.JSONDecodeError:
        return "no JSON" if text.strip() else "empty"
    if not is_document(document):
        return f"{json_type(document)}, and no JSON object"
    return credentials_of(document, session_member=session_member, required=required)


def credentials_of(
    document: Document, *, session_member: str = "Token", required: Iterable[str] = ()
) -> Credentials | str:
    """The same, of a JSON object that has been parsed.

    One whose `Code` is not `Success` tells why there are no credentials: that is what is wrong then.
    """
    code = document.get("Code", SUCCESS)
    if code != SUCCESS:
        return f"{_words(code)}: {_words(document.get('Message', 'no message'))}"
    values: dict[str, str] = {}
    for name in (*KEYS, session_member, "Expiration", "AccountId"):
        value = document.get(name)
        if isinstance(value, str) and value:
            values[name] = value
        elif value is not None and value != "":
            return f"{name}: not a string"
    if missing := [name for name in (*KEYS, *required) if name not in values]:
        return f"{' and '.join(missing)}: missing"
    try:
        expiration = parse_timestamp(values["Expiration"]) if "Expiration" in values else None
    except ValueError:
        return "Expiration: not a time with its zone, such as 2026-01-31T12:00:00Z"
    try:
        return Credentials(
            access_key_id=values["AccessKeyId"],
            secret_access_key=values["SecretAccessKey"],
            session_token=values.get(session_member),
            expiration=expiration,
            account_id=values.get("AccountId"),
        )
    except ConfigurationError as error:
        argument, _, rule = error.message.partition(": ")
        return f"{_members(session_member)[argument]}: {rule}"


def _members(session_member: str) -> dict[str, str]:
    """The members that become the arguments of `Credentials` which may be refused."""
    arguments = ("access_key_id", "secret_access_key", "session_token")
    return dict(zip(arguments, (*KEYS, session_member), strict=True))


def _words(value: object) -> str:
    """A text of the service's, on one line and short."""
    return " ".join(str(value).split())[:500]
