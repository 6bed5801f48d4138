"""A server that expects the requests of a contract case, in order, and answers as the case says."""

from __future__ import annotations

import contextlib
import json
import socket
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any

VECTORS = Path(__file__).resolve().parents[3] / "test" / "vectors" / "client-contract.json"
TOKEN = "pv_agent_main_secretsecretsecretsecret"
DEFAULT_TIMEOUT_S = 300


def contract() -> dict[str, Any]:
    vectors: dict[str, Any] = json.loads(VECTORS.read_text("utf-8"))
    return vectors


class ScriptedHub:
    """Answers `exchanges`, and notes in `faults` what a client sent otherwise."""

    def __init__(self, exchanges: list[dict[str, Any]], answers: dict[str, Any]) -> None:
        self.faults: list[str] = []
        self.requests: list[dict[str, Any]] = []
        self.closing = threading.Event()
        self._exchanges = list(exchanges)
        self._answers = answers
        self._keys: set[str] = set()
        hub = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                hub._answer(self)

            def do_POST(self) -> None:
                hub._answer(self)

            def log_message(self, format: str, *args: Any) -> None:
                """Quiet."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    @property
    def left(self) -> int:
        """How many exchanges never came."""
        return sum(1 for exchange in self._exchanges if not exchange.get("repeats"))

    def __enter__(self) -> ScriptedHub:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.closing.set()
        self._server.shutdown()
        self._server.server_close()

    def _answer(self, handler: BaseHTTPRequestHandler) -> None:
        length = int(handler.headers.get("content-length", "0"))
        raw = handler.rfile.read(length)
        self.requests.append({"method": handler.command, "path": handler.path, "body": raw, "headers": handler.headers})
        if not self._exchanges:
            self.faults.append(f"not expected: {handler.command} {handler.path}")
            return _cut(handler)
        exchange = self._exchanges[0]
        if len(self.requests) > exchange.get("at_most", len(self.requests)):
            self.faults.append(f"came {len(self.requests)} times")
        if not exchange.get("repeats"):
            self._exchanges.pop(0)
        self._check(handler, raw, exchange["request"])
        self._send(handler, self._answers[exchange["answer"]])

    def _check(self, handler: BaseHTTPRequestHandler, raw: bytes, expected: dict[str, Any]) -> None:
        path = handler.path.partition("?")[0] if expected.get("query") == "any" else handler.path
        got: dict[str, Any] = {"method": handler.command, "path": path}
        if "body" in expected:
            got["body"] = essential(json.loads(raw))
            if handler.headers.get("content-type") != "application/json":
                self.faults.append("the body is not sent as application/json")
        wanted = {name: expected[name] for name in ("method", "path", "body") if name in expected}
        if got != wanted:
            self.faults.append(f"sent {got}, expected {wanted}")
        if TOKEN not in (handler.headers.get("x-agent-token"), _bearer(handler.headers.get("authorization", ""))):
            self.faults.append("the token is not sent")
        key = handler.headers.get("idempotency-key")
        if "idempotency_key" in expected:
            self._keys.add(key or "")
            if not key or len(self._keys) > 1 or expected["idempotency_key"] not in ("any", key):
                self.faults.append(f"the idempotency key is {key!r}")

    def _send(self, handler: BaseHTTPRequestHandler, answer: dict[str, Any]) -> None:
        if answer.get("silent"):
            self.closing.wait(30)
            return _cut(handler)
        if answer.get("cut") and "status" not in answer:
            return _cut(handler)
        if "drip" in answer or "endless" in answer:
            return self._send_for_ever(handler, answer)
        if "nested" in answer:
            answer = {**answer, "text": "[" * answer["nested"]}
        body = (answer["text"] if "text" in answer else json.dumps(answer["body"])).encode()
        headers = {"Content-Type": "application/json", "Content-Length": str(len(body)), **answer.get("headers", {})}
        handler.send_response(answer["status"])
        for name, value in headers.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(body)
        handler.wfile.flush()
        if answer.get("cut"):
            _cut(handler)

    def _send_for_ever(self, handler: BaseHTTPRequestHandler, answer: dict[str, Any]) -> None:
        handler.close_connection = True
        slow = "drip" in answer
        start = b"HTTP/1.1 200 OK\r\nX-Slow: " if answer.get("drip") == "header" else b"HTTP/1.1 200 OK\r\n\r\n"
        # Until the client has left.
        with contextlib.suppress(OSError):
            handler.wfile.write(start)
            while not self.closing.wait(0.05 if slow else 0):
                handler.wfile.write(b" " if slow else b" " * 262_144)
                handler.wfile.flush()


def essential(body: Any) -> Any:
    """Without what says nothing: null, and the default time limit."""
    if isinstance(body, list):
        return [essential(item) for item in body]
    if not isinstance(body, dict):
        return body
    return {
        name: essential(value)
        for name, value in body.items()
        if value is not None and (name, value) != ("timeout_s", DEFAULT_TIMEOUT_S)
    }


def _bearer(header: str) -> str:
    return header.removeprefix("Bearer ")


def _cut(handler: BaseHTTPRequestHandler) -> None:
    handler.close_connection = True
    # The client may have been faster.
    with contextlib.suppress(OSError):
        handler.connection.shutdown(socket.SHUT_RDWR)
