"""STS for tests: its answers, and an `Sts` over a scripted transport with a clock that is set."""

from __future__ import annotations

from urllib.parse import parse_qsl

from sm_async import Credentials
from sm_async.credentials.service_calls import ServiceCalls
from sm_async.credentials.sts import Sts
from sm_async.transport.httpx_sender import HttpxSender
from tests.seams import NOON, Answer, Script, Sleeps, answer

__all__ = ["ASSUMED", "ROLE", "SOURCE", "Rig", "document", "granted", "refused"]

ROLE = "arn:aws:iam::210987654321:role/team/reader"
SOURCE = Credentials("AKIDSOURCE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYSOURCEKEY", "FwoGZXIvYXdzEJrzLeqVpT0kQmSOURCETOKEN==")
ASSUMED = Credentials("ASIAASSUMED", "zQ7vK1mW9xR4tB6n/uY2pL8sD5fG3hJASSUMED", "IQoJb3JpZ2luX2VjEFQASSUMEDTOKEN==")


def document(action: str, *, without: str = "", keys: Credentials = ASSUMED) -> bytes:
    """The answer to an action, as STS writes it; `without` names an element that is left out."""
    members = {
        "AccessKeyId": keys.access_key_id,
        "SecretAccessKey": keys.secret_access_key,
        "SessionToken": keys.session_token,
        "Expiration": "2026-11-24T13:00:00Z",
    }
    credentials = "".join(f"      <{name}>{text}</{name}>\n" for name, text in members.items() if name != without)
    user = """    <AssumedRoleUser>
      <AssumedRoleId>AROAEXAMPLE:session</AssumedRoleId>
      <Arn>arn:aws:sts::210987654321:assumed-role/reader/session</Arn>
    </AssumedRoleUser>
"""
    return f"""<{action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <{action}Result>
{user if without != "AssumedRoleUser" else ""}    <Credentials>
{credentials}    </Credentials>
  </{action}Result>
  <ResponseMetadata>
    <RequestId>c2e971c2-702d-4124-9b1f-1670febbea18</RequestId>
  </ResponseMetadata>
</{action}Response>
""".encode()


XML = {"Content-Type": "text/xml"}


def granted(action: str = "AssumeRole", *, without: str = "", keys: Credentials = ASSUMED) -> Answer:
    """Answer with credentials."""
    return answer(body=document(action, without=without, keys=keys), headers=XML)


def refused(code: str, message: str = "no", *, status: int = 400) -> Answer:
    """Answer with one of STS's errors."""
    body = f"""<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <Error>
    <Type>Sender</Type>
    <Code>{code}</Code>
    <Message>{message}</Message>
  </Error>
  <RequestId>f874b1d6-2f3b-4834-907a-6a7c4b3b2d35</RequestId>
</ErrorResponse>
"""
    return answer(status=status, body=body.encode(), headers=XML)


class Rig:
    """An `Sts` in eu-west-1 that is answered as told; it keeps what was asked and for how long it would have slept."""

    def __init__(self, *answers: Answer, region: str = "eu-west-1", regional: bool = True) -> None:
        self.transport = Script(*answers)
        self.sleeps = Sleeps()
        self.calls = ServiceCalls(
            HttpxSender(self.transport), time_source=lambda: NOON, sleep=self.sleeps, jitter=lambda: 1.0
        )
        self.sts = Sts(region=region, regional=regional, calls=self.calls)

    @property
    def asked(self) -> list[dict[str, str]]:
        """The members of each request."""
        return [
            dict(parse_qsl(request.content.decode(), keep_blank_values=True, strict_parsing=True))
            for request in self.transport.requests
        ]
