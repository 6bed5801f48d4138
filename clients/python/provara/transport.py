"""One HTTP request over one connection, with the standard library."""

from __future__ import annotations

import base64
import contextlib
import json
import re
import socket
import ssl
import threading
import time
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from urllib.parse import SplitResult, unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

from .errors import NotAHub
from .exchange import Answer, NoAnswer, Request

#: Output of a plan at the hub is at most 1 MiB; escaped as JSON it can be six times that.
ANSWER_BYTES = 16 * 1024 * 1024
CONNECT_S = 10.0
TOO_LATE = "the answer takes too long"
_LOOPBACK = re.compile(r"localhost|127(\.\d+){3}|::1")
_VISIBLE = re.compile(r"[\x21-\x7e]+")


class Address:
    """Where a hub is and the token for it. Neither `repr` nor an error shows the token."""

    def __init__(self, base: str, token: str | None) -> None:
        url = urlsplit(base.strip().rstrip("/"))
        if url.scheme not in ("http", "https") or not url.hostname:
            raise ValueError("The address of the hub must look like http://127.0.0.1:8787. Check AGENT_HUB_BASE.")
        if url.username is not None or url.query or url.fragment:
            raise ValueError("The address of the hub holds more than scheme, host, port and path.")
        if token is not None and not _VISIBLE.fullmatch(token):
            raise ValueError("The token holds blanks or characters that no token has. Check AGENT_HUB_TOKEN.")
        self.base = url.geturl()
        self._url = url
        self._token = token

    def __repr__(self) -> str:
        return f"Address({self.base!r})"

    @property
    def has_token(self) -> bool:
        return self._token is not None

    def headers(self, request: Request) -> dict[str, str]:
        headers = {"Accept": "application/json", "Connection": "close", **(request.headers or {})}
        for name, value in headers.items():
            if not value.isascii() or not value.isprintable():
                raise ValueError(f"{name} must hold visible ASCII characters only.")
        if request.body is not None:
            headers["Content-Type"] = "application/json"
        if self._token is not None:
            headers["X-Agent-Token"] = self._token
        return headers

    def connection(self, timeout_s: float) -> tuple[HTTPConnection, str, dict[str, str]]:
        """A connection, what stands before the path, and headers for a proxy on the way."""
        url = self._url
        proxy = _proxy_for(url)
        host, port = url.hostname or "", url.port
        if proxy is None:
            return _connect_to(url.scheme, host, port, timeout_s), url.path, {}
        headers = _proxy_headers(proxy)
        connection = _connect_to(url.scheme, proxy.hostname or "", proxy.port or 80, timeout_s)
        if url.scheme == "https":
            connection.set_tunnel(host, port, headers)
            return connection, url.path, {}
        return connection, url.geturl(), headers


class Abort:
    """Lets another thread end a request at once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sock: socket.socket | None = None
        self._is_set = False

    def watch(self, sock: socket.socket) -> None:
        with self._lock:
            self._sock = sock
            if self._is_set:
                raise ConnectionAbortedError("nobody waits for the answer any more")

    def set(self) -> None:
        with self._lock:
            self._is_set = True
            _shut(self._sock)


def send(address: Address, request: Request, timeout_s: float, abort: Abort | None = None) -> Answer:
    """The hub's answer. Raises `NoAnswer` when there is none within `timeout_s`; follows no redirect."""
    ends = time.monotonic() + timeout_s
    body = None if request.body is None else json.dumps(request.body).encode()
    headers = address.headers(request)
    connection, prefix, proxy_headers = address.connection(min(CONNECT_S, timeout_s))
    # A socket's own time limit begins anew with each byte.
    late = threading.Event()
    abort = abort or Abort()
    watch = threading.Timer(timeout_s, _end_late, (connection, abort, late))
    watch.daemon = True
    watch.start()
    try:
        connection.connect()
        abort.watch(connection.sock)
        connection.sock.settimeout(max(0.001, ends - time.monotonic()))
        connection.request(request.method, f"{prefix}{request.path}", body, {**headers, **proxy_headers})
        with connection.getresponse() as response:
            content = _read(response)
        if late.is_set():
            # What was read may only be the beginning.
            raise TimeoutError(TOO_LATE)
    except (OSError, HTTPException) as error:
        why = TimeoutError(TOO_LATE) if late.is_set() else error
        raise NoAnswer(_unreachable(address.base, why)) from error
    finally:
        watch.cancel()
        connection.close()
    headers_got = {name.lower(): value for name, value in response.getheaders()}
    return Answer(response.status, headers_got, content, had_token=address.has_token)


def _end_late(connection: HTTPConnection, abort: Abort, late: threading.Event) -> None:
    late.set()
    abort.set()
    # One that is not connected yet, such as in the middle of TLS.
    _shut(connection.sock)


def _shut(sock: socket.socket | None) -> None:
    # Closing alone leaves a thread that reads where it is. The request may have ended by itself.
    if sock is not None:
        with contextlib.suppress(OSError):
            sock.shutdown(socket.SHUT_RDWR)


def _read(response: HTTPResponse) -> bytes:
    parts: list[bytes] = []
    size = 0
    while part := response.read1(65_536):
        parts.append(part)
        size += len(part)
        if size > ANSWER_BYTES:
            raise NotAHub(f"The answer is longer than {ANSWER_BYTES} bytes; no hub says that much.")
    if response.length:
        raise HTTPException("the answer was cut")
    return b"".join(parts)


def _connect_to(scheme: str, host: str, port: int | None, timeout_s: float) -> HTTPConnection:
    if scheme == "http":
        return HTTPConnection(host, port, timeout=timeout_s)
    return HTTPSConnection(host, port, timeout=timeout_s, context=ssl.create_default_context())


def _proxy_for(url: SplitResult) -> SplitResult | None:
    host = url.hostname or ""
    if _LOOPBACK.fullmatch(host) or proxy_bypass(host):
        return None
    proxy = getproxies().get(url.scheme)
    if not proxy:
        return None
    return urlsplit(proxy if "://" in proxy else f"http://{proxy}")


def _proxy_headers(proxy: SplitResult) -> dict[str, str]:
    if proxy.username is None:
        return {}
    credentials = f"{unquote(proxy.username)}:{unquote(proxy.password or '')}"
    return {"Proxy-Authorization": f"Basic {base64.b64encode(credentials.encode()).decode()}"}


def _unreachable(base: str, error: Exception) -> str:
    why = str(error) or type(error).__name__
    return f"No hub answers at {base} ({why}). Start it with npm start, or set AGENT_HUB_BASE to where it is."
