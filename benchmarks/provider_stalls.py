"""How long each source of credentials holds up the event loop while the default chain resolves it, imports included.

Run as `python benchmarks/provider_stalls.py`, with the package installed. A server in a process of its own answers as
STS, SSO, a container's agent and instance metadata do; each source is resolved in fresh processes. Prints milliseconds.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROUNDS = 5
TICK = 0.001
START_URL = "https://start.test"
LATER = "2099-01-01T00:00:00Z"
KEYS = {"AccessKeyId": "ASIAEXAMPLE", "SecretAccessKey": "secret", "Token": "token", "Expiration": LATER}
STS = (
    "<{0}Response><{0}Result><Credentials><AccessKeyId>ASIAEXAMPLE</AccessKeyId>"
    "<SecretAccessKey>secret</SecretAccessKey><SessionToken>token</SessionToken>"
    f"<Expiration>{LATER}</Expiration></Credentials><AssumedRoleUser><AssumedRoleId>A:x</AssumedRoleId>"
    "<Arn>arn:aws:sts::123456789012:assumed-role/r/x</Arn></AssumedRoleUser></{0}Result></{0}Response>"
)
ROLE = "role_arn = arn:aws:iam::123456789012:role/r\n"
BASE = "[profile base]\naws_access_key_id = AKIDEXAMPLE\naws_secret_access_key = secret\n"
SSO = f"sso_account_id = 123456789012\nsso_role_name = r\nsso_region = us-east-1\nsso_start_url = {START_URL}\n"

SOURCES: dict[str, tuple[str, dict[str, str]]] = {
    "environment": ("", {"AWS_ACCESS_KEY_ID": "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY": "secret"}),
    "keys of a profile": ("[default]\naws_access_key_id = AKIDEXAMPLE\naws_secret_access_key = secret\n", {}),
    "assumed role": (f"[default]\n{ROLE}source_profile = base\n{BASE}", {}),
    "web identity": (f"[default]\n{ROLE}web_identity_token_file = HOME/token\n", {}),
    "SSO": (f"[default]\n{SSO}", {}),
    "process": (f"[default]\ncredential_process = {sys.executable} -S HOME/print.py\n", {}),
    "container": ("", {"AWS_CONTAINER_CREDENTIALS_FULL_URI": "SERVER/container"}),
    "instance metadata": ("", {"AWS_EC2_METADATA_SERVICE_ENDPOINT": "SERVER"}),
}
"""Name of a source, the config file and the variables that configure it; HOME and SERVER are filled in."""


def answer_to(method: str, path: str, body: str) -> str:
    """What a service answers."""
    if method == "PUT":
        return "token"
    if method == "POST":
        action = "AssumeRoleWithWebIdentity" if "WithWebIdentity" in body else "AssumeRole"
        return STS.format(action)
    if path.startswith("/federation"):
        role = {"accessKeyId": "ASIAEXAMPLE", "secretAccessKey": "secret", "sessionToken": "token"}
        return json.dumps({"roleCredentials": {**role, "expiration": 4_000_000_000_000}})
    if path.endswith(("security-credentials/", "security-credentials-extended/")):
        return "role"
    return json.dumps({**KEYS, "Code": "Success", "AccountId": "123456789012"})


async def serve() -> None:
    """Answer until standard input ends; prints the port."""

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        headers = dict(line.lower().split(": ", 1) for line in head.splitlines()[1:] if ": " in line)
        body = (await reader.readexactly(int(headers.get("content-length", "0")))).decode()
        method, path, _ = head.split(" ", 2)
        answer = answer_to(method, path, body).encode()
        ttl = b"X-Aws-Ec2-Metadata-Token-Ttl-Seconds: 21600\r\n"
        writer.write(b"HTTP/1.1 200 OK\r\n%bContent-Length: %d\r\nConnection: close\r\n\r\n" % (ttl, len(answer)))
        writer.write(answer)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    ended = asyncio.Event()
    asyncio.get_running_loop().add_reader(sys.stdin.fileno(), ended.set)
    await ended.wait()


async def resolve() -> None:
    """Resolve what the environment configures; prints the longest stall in milliseconds."""
    from sm_async.credentials import DefaultChain, Environment  # noqa: PLC0415  (before the watch, as in a program)
    from sm_async.credentials.files import SharedConfigFiles  # noqa: PLC0415  (the same)

    loop = asyncio.get_running_loop()
    longest, due = 0.0, loop.time() + TICK

    def tick() -> None:
        nonlocal longest, due
        now = loop.time()
        longest = max(longest, now - due)
        due = now + TICK
        loop.call_at(due, tick)

    loop.call_at(due, tick)
    await asyncio.sleep(TICK * 10)
    longest = 0.0
    environment = Environment(os.environ)
    chain = DefaultChain(environment=environment, files=SharedConfigFiles(environment), region="us-east-1")
    await chain.credentials()
    await asyncio.sleep(TICK * 3)
    await chain.aclose()
    print(longest * 1e3)


def stall(source: str, home: Path, server: str) -> float:
    """Milliseconds of the longest stall in a fresh process."""
    config, variables = SOURCES[source]
    (home / ".aws" / "config").write_text(config.replace("HOME", str(home)))
    environment = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    environment |= {name: value.replace("SERVER", server) for name, value in variables.items()}
    environment |= {"HOME": str(home), "AWS_ENDPOINT_URL_STS": server, "AWS_ENDPOINT_URL_SSO": server}
    run = subprocess.run(  # noqa: S603  (this file)
        [sys.executable, __file__, "resolve"], env=environment, capture_output=True, text=True, check=True
    )
    return float(run.stdout)


def main() -> None:
    """Print the table."""
    with (
        tempfile.TemporaryDirectory() as folder,
        subprocess.Popen(  # noqa: S603  (the same)
            [sys.executable, __file__, "serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        ) as server,
    ):
        home = Path(folder)
        cache = home / ".aws" / "sso" / "cache"
        cache.mkdir(parents=True)
        token = {"startUrl": START_URL, "region": "us-east-1", "accessToken": "token", "expiresAt": LATER}
        (cache / f"{hashlib.sha1(START_URL.encode()).hexdigest()}.json").write_text(json.dumps(token))  # noqa: S324  (a name)
        (home / "token").write_text("eyJhbGciOi.example.token")
        (home / "print.py").write_text(
            f"print('''{json.dumps({'Version': 1, 'AccessKeyId': 'AKID', 'SecretAccessKey': 'secret'})}''')"
        )
        if server.stdout is None or server.stdin is None:
            raise RuntimeError("the server has no pipes")
        url = f"http://127.0.0.1:{int(server.stdout.readline())}"
        print(f"{'longest stall of the loop, ms':32}{'median':>8}{'most':>8}")
        for source in SOURCES:
            stalls = [stall(source, home, url) for _ in range(ROUNDS)]
            print(f"{source:32}{statistics.median(stalls):>8.1f}{max(stalls):>8.1f}")
        server.stdin.close()


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["serve"]:
            asyncio.run(serve())
        case ["resolve"]:
            asyncio.run(resolve())
        case _:
            main()
