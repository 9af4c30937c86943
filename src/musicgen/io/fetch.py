"""The file of a network request: a data URI, or fetched from an http(s) address. Never a path of the server.

`file_of_request` reads such a file; `send` delivers bytes, such as a webhook, to an address. This prevents server-side
request forgery: the host name is looked up once, every address found must be public, and the connection goes to the
address that was checked. Redirects are checked in the same way. Size and time are limited.
"""

from __future__ import annotations

import contextlib
import http.client
import ipaddress
import re
import socket
import ssl
import threading
import time
import urllib.parse
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from musicgen.errors import InputError
from musicgen.io import data_uri

_REDIRECTS = (301, 302, 303, 307, 308)
_SENT_AGAIN = (307, 308)  # redirects to which the same body is sent; others ask for a GET of something else
_BLOCK = 2**16
_SAFE = "/%?&=:;+,@!$'()*~#[]"  # not escaped again in a path


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchLimits:
    """What may be fetched, and how much."""

    allow_private: bool = False  # also private, loopback and link-local addresses
    max_bytes: int = 100 * 2**20  # the limit that Cog's server has for a request
    seconds: float = 60.0  # in all, redirects included
    redirects: int = 5


def file_of_request(source: str, limits: FetchLimits) -> bytes:
    """The bytes of `source`, a data URI or an http(s) address that is fetched.

    Raises InputError for anything else (such as a path), and if the address is not public, too large or too slow.
    """
    scheme = source.partition(":")[0].lower() if ":" in source else ""
    if scheme == "data":
        return _data(source, limits)
    if scheme in ("http", "https"):
        return _fetch(source, limits)
    got = "nothing" if not source else f"{source[:80]!r}"
    raise InputError(
        f"A file comes as a data URI (data:audio/wav;base64,…) or as an http or https address, got {got}; "
        "paths of the server are not read."
    )


def _data(uri: str, limits: FetchLimits) -> bytes:
    if len(uri) > 4 * limits.max_bytes:  # an escaped byte (%41) takes three characters; 4 is a safe bound
        raise InputError(_too_large("The data URI", limits))
    data = data_uri.decode(uri, InputError)
    if len(data) > limits.max_bytes:
        raise InputError(_too_large("The data URI", limits))
    return data


def _fetch(url: str, limits: FetchLimits) -> bytes:
    """Fetch an address; redirects are followed, and each is checked."""
    deadline = time.monotonic() + limits.seconds
    for _ in range(limits.redirects + 1):
        with _explained(url, limits, "did not answer in full", "could not be fetched"):
            found = _get(url, limits, deadline)
        if isinstance(found, bytes):
            return found
        url = found
    raise InputError(f"{_shown(url)} could not be fetched: more than {limits.redirects} redirects.")


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered to `send`: its status, and the address in `Location`, if there is one.

    `address` is that of the request, or the one that it was redirected to.
    """

    status: int
    location: str | None
    address: str

    @property
    def accepted(self) -> bool:
        """Whether it has what was sent; a redirect that is not followed is no success."""
        return 200 <= self.status < 300


def send(
    url: str, body: bytes, headers: Mapping[str, str], limits: FetchLimits, *, method: str = "POST"
) -> Answer:
    """Send `body` to an http(s) address, checked as in `file_of_request`.

    Redirects with status 307 or 308 are followed, each is checked, and `Authorization` goes to the first host only.
    Raises InputError if the address is not allowed, cannot be reached or does not answer in time.
    """
    first, given = url, {name: text for name, text in headers.items() if name.lower() != "authorization"}
    deadline = time.monotonic() + limits.seconds
    for _ in range(limits.redirects + 1):
        own = headers if _origin(url) == _origin(first) else given
        with (
            _explained(url, limits, "did not answer", "could not be reached"),
            _answer(method, url, body=body, headers=own, limits=limits, deadline=deadline) as answer,
        ):
            place = answer.getheader("Location")
            found = Answer(answer.status, urllib.parse.urljoin(url, place) if place else None, url)
        if found.status not in _SENT_AGAIN or found.location is None:
            return found
        url = found.location
    raise InputError(f"{_shown(url)} could not be reached: more than {limits.redirects} redirects.")


@contextlib.contextmanager
def _explained(url: str, limits: FetchLimits, slow: str, failed: str) -> Iterator[None]:
    """Raises errors of the network as InputError: a sentence with `slow` or `failed`."""
    try:
        yield
    except TimeoutError as error:
        raise InputError(f"{_shown(url)} {slow} within {limits.seconds:g} s.") from error
    except InputError:
        raise
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise InputError(f"{_shown(url)} {failed}: {_reason(error)}.") from error


def _get(url: str, limits: FetchLimits, deadline: float) -> bytes | str:
    """The body of an address, or the address that it redirects to."""
    headers = {"User-Agent": "musicgen", "Accept": "*/*", "Accept-Encoding": "identity"}
    with _answer("GET", url, body=None, headers=headers, limits=limits, deadline=deadline) as answer:
        if answer.status in _REDIRECTS and (place := answer.getheader("Location")):
            return urllib.parse.urljoin(url, place)
        if answer.status != 200:
            raise InputError(f"{_shown(url)} could not be fetched: the server answered {answer.status}.")
        return _body(answer, url, limits, deadline)


@contextlib.contextmanager
def _answer(
    method: str,
    url: str,
    *,
    body: bytes | None,
    headers: Mapping[str, str],
    limits: FetchLimits,
    deadline: float,
) -> Iterator[http.client.HTTPResponse]:
    """The answer of a checked address; the connection is closed after the block. Raises TimeoutError."""
    parts = _parts(url)
    host, secure = str(parts.hostname), parts.scheme == "https"
    port = parts.port or (443 if secure else 80)
    connection = _Connection(host, port, _checked_addresses(host, port, limits), secure, deadline)
    # A server may send one byte at a time, so that no single read times out: the watchdog ends it at the deadline.
    watchdog = threading.Timer(max(deadline - time.monotonic(), 0), connection.cut)
    watchdog.daemon = True
    watchdog.start()
    try:
        path = urllib.parse.urlunsplit(("", "", parts.path or "/", parts.query, ""))
        connection.request(method, urllib.parse.quote(path, safe=_SAFE), body=body, headers=dict(headers))
        with connection.getresponse() as answer:
            yield answer
    except (OSError, http.client.HTTPException, ValueError) as error:
        if not isinstance(error, InputError) and time.monotonic() >= deadline:
            raise TimeoutError from error
        raise
    finally:
        watchdog.cancel()
        connection.close()


def _body(answer: http.client.HTTPResponse, url: str, limits: FetchLimits, deadline: float) -> bytes:
    """Read the whole body, counting bytes: the declared length is not trusted."""
    data = bytearray()
    while block := answer.read1(_BLOCK):
        data += block
        if len(data) > limits.max_bytes:
            raise InputError(_too_large(_shown(url), limits))
    if time.monotonic() >= deadline:  # the watchdog may have closed it, which looks like its end
        raise TimeoutError
    if answer.length:  # fewer bytes arrived than were declared
        raise http.client.IncompleteRead(b"", answer.length)
    return bytes(data)


class _Connection(http.client.HTTPConnection):
    """A connection to one of the checked addresses of a host: the name is not looked up again."""

    def __init__(self, host: str, port: int, addresses: list[str], secure: bool, deadline: float) -> None:
        super().__init__(host, port)
        self._addresses, self._secure, self._deadline = addresses, secure, deadline
        self._open: socket.socket | None = None  # http.client drops its own reference before the body is read

    def connect(self) -> None:
        """Connect to the first address that answers; the certificate is checked against the host name."""
        for i, address in enumerate(self._addresses):
            left = self._deadline - time.monotonic()
            if left <= 0:
                raise TimeoutError
            try:
                self.sock = socket.create_connection((address, self.port), timeout=left)
                break
            except OSError:
                if i + 1 == len(self._addresses):
                    raise
        if self._secure:
            self.sock = ssl.create_default_context().wrap_socket(self.sock, server_hostname=self.host)
        self._open = self.sock

    def cut(self) -> None:
        """Shut the socket down, which ends a waiting read; called by the watchdog thread."""
        if self._open is not None:
            with contextlib.suppress(OSError):
                socket.socket.shutdown(self._open, socket.SHUT_RDWR)


def web_address(text: str) -> urllib.parse.SplitResult | None:
    """The parts of an http or https address; None for text that is none, whatever it is."""
    try:
        parts = urllib.parse.urlsplit(text)
        parts.port  # noqa: B018  # raises ValueError for an invalid port
    except ValueError:
        return None
    strange = any(ord(letter) <= 32 or ord(letter) == 127 for letter in text)
    return parts if parts.scheme in ("http", "https") and parts.hostname and not strange else None


def _parts(url: str) -> urllib.parse.SplitResult:
    parts = web_address(url)
    if parts is None and re.match(r"(?!https?:)[a-z][a-z0-9+.-]*:", url, re.IGNORECASE):
        raise InputError(f"Only http and https addresses are fetched, not {_shown(url)}.")
    if parts is None:
        raise InputError(f"{_shown(url)} is not an address.")
    return parts


def _origin(url: str) -> tuple[str, str | None, int | None]:
    parts = _parts(url)
    return parts.scheme, parts.hostname, parts.port


def _checked_addresses(host: str, port: int, limits: FetchLimits) -> list[str]:
    """The addresses of a host, all of them checked."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise InputError(f"The host {host[:80]!r} is not known.") from error
    addresses = [str(each[4][0]) for each in found]
    if not limits.allow_private and not all(map(_is_public, addresses)):
        raise InputError(
            f"The host {host[:80]!r} is at an address that is not public; such addresses are fetched only if the "
            "server sets MUSICGEN_FETCH_PRIVATE=1."
        )
    return list(dict.fromkeys(addresses))


def _is_public(address: str) -> bool:
    """Whether an address is public: not private, loopback, link-local, multicast or reserved."""
    found = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(found, ipaddress.IPv6Address):
        inner = found.ipv4_mapped or found.sixtofour or (found.teredo[1] if found.teredo else None)
        if found in _TRANSLATED:  # NAT64: the last four bytes are an IPv4 address
            inner = ipaddress.IPv4Address(int(found) & 0xFFFFFFFF)
        if inner is not None:
            return _is_public(str(inner))
    return found.is_global and not found.is_multicast and not found.is_reserved


_TRANSLATED = ipaddress.ip_network("64:ff9b::/96")


def _too_large(what: str, limits: FetchLimits) -> str:
    return f"{what} is larger than {limits.max_bytes / 2**20:g} MiB, the largest size that is accepted."


def _shown(url: str) -> str:
    """An address for a message: shortened, without parts that may be secret (password, query)."""
    try:
        parts = urllib.parse.urlsplit(url)
    except ValueError:
        return f"The address {url[:80]!r}"
    host = parts.netloc.rpartition("@")[2]
    return f"{parts.scheme}://{host}{parts.path}"[:200]


def _reason(error: BaseException) -> str:
    return (getattr(error, "strerror", None) or str(error) or type(error).__name__).rstrip(".")
