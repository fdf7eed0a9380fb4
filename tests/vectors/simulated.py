"""STS, SSO and metadata services of cases that say what these answer, and not how: a sender in a client's place."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Mapping
from typing import Any

from sm_async.transport import faults
from sm_async.transport.messages import HttpRequest, Reply
from tests.vectors.recorded import given, url_of

__all__ = ["Simulation"]

ENDS = "2026-11-24T18:00:00Z"
ENDS_MS = 1_795_543_200_000


class Simulation:
    """Answers for each service that a case has a response of; nobody listens in the place of the others."""

    def __init__(self, case: Mapping[str, Any]) -> None:
        self._case = case
        self.asked: set[str] = set()
        """The services that were asked and answered, by the names of their responses in the case."""

    def send(self, request: HttpRequest, ends: float) -> Awaitable[Reply]:
        """The answer of the service that is asked."""
        url = url_of(request)
        for host, (name, answer) in _SERVICES.items():
            if host in url and name in self._case:
                self.asked.add(name)
                return given(answer(request, self._case[name]))
        raise faults.ConnectError

    async def aclose(self) -> None:
        """Nothing is open."""


def _sts(request: HttpRequest, told: Mapping[str, str]) -> Reply:
    if "error" in told:
        code, _, message = told["error"].partition(": ")
        body = f"<ErrorResponse><Error><Code>{code}</Code><Message>{message}</Message></Error></ErrorResponse>"
        return Reply(403, [], body.encode())
    action = "AssumeRoleWithWebIdentity" if b"WebIdentityToken=" in request.body else "AssumeRole"
    body = f"""<{action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><{action}Result>
<AssumedRoleUser><Arn>arn:aws:sts::{told["accountId"]}:assumed-role/Foo/name</Arn></AssumedRoleUser>
<Credentials><AccessKeyId>{told["accessKeyId"]}</AccessKeyId>
<SecretAccessKey>{told["secretAccessKey"]}</SecretAccessKey><SessionToken>{told["sessionToken"]}</SessionToken>
<Expiration>{ENDS}</Expiration></Credentials></{action}Result></{action}Response>"""
    return Reply(200, [], body.encode())


def _sso(_: HttpRequest, told: Mapping[str, str]) -> Reply:
    if "error" in told:
        return _json({"message": told["error"]}, 403)
    names = ("accessKeyId", "secretAccessKey", "sessionToken")
    return _json({"roleCredentials": {**{name: told[name] for name in names}, "expiration": ENDS_MS}})


def _container(_: HttpRequest, told: Mapping[str, str]) -> Reply:
    return _json({"message": told["error"]}, 400) if "error" in told else _json(_document(told))


def _instance(request: HttpRequest, told: Mapping[str, str]) -> Reply:
    if "error" in told:
        return _json({"message": told["error"]}, 400)
    if request.method == b"PUT":
        return Reply(200, [(b"x-aws-ec2-metadata-token-ttl-seconds", b"21600")], b"token")
    return Reply(200, [], b"role") if request.target.endswith(b"/") else _json(_document(told))


_SERVICES = {
    "//sts.": ("stsResponse", _sts),
    "//portal.sso.": ("ssoResponse", _sso),
    "//169.254.170.": ("httpResponse", _container),
    "//169.254.169.254/": ("imdsResponse", _instance),
}


def _document(told: Mapping[str, str]) -> Mapping[str, str | None]:
    return {
        "Code": "Success",
        "AccessKeyId": told["accessKeyId"],
        "SecretAccessKey": told["secretAccessKey"],
        "Token": told["sessionToken"],
        "AccountId": told.get("accountId"),
        "Expiration": ENDS,
    }


def _json(document: object, status: int = 200) -> Reply:
    return Reply(status, [(b"content-type", b"application/json")], json.dumps(document).encode())
