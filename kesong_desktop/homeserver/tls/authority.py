"""The home server's certificate authority: a permanent key, and a certificate for the current addresses.

Guests trust only this authority, so a server with a new address is still identified by its key. It
can sign only for addresses of private networks and names that end in ``.local`` (RFC 5280, 4.2.1.10): a phone that trusts it
trusts it for nothing else.
"""

import hashlib
import ipaddress
import os
import ssl
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from kesong_desktop.errors import StoreProblem
from kesong_desktop.homeserver.tls.own_addresses import SHARED_NETWORKS
from kesong_desktop.private_files import make_inner_folder

FOLDER = "tls"
_KEY, _CERTIFICATE, _SERVER = "authority-key.pem", "authority.pem", "server.pem"
_AUTHORITY_DAYS = 7300
_SERVER_DAYS = 397
"""Longest validity that Apple's systems accept."""
_BACK = timedelta(days=1)
"""Validity begins earlier, because the clock of a guest may be slow."""
_LOOPBACK = ipaddress.ip_network("127.0.0.0/8")


class HomeAuthority:
    """The authority in ``folder``, made there if there is none.

    Raises:
        StoreProblem: its files cannot be read or written.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        try:
            make_inner_folder(folder)
            if not (folder / _CERTIFICATE).exists():
                _make_authority(folder)
            self.certificate_pem = (folder / _CERTIFICATE).read_bytes()
            self._certificate = x509.load_pem_x509_certificate(self.certificate_pem)
            key = serialization.load_pem_private_key((folder / _KEY).read_bytes(), None)
        except (OSError, ValueError) as error:
            raise StoreProblem(str(folder), why=str(error)) from error
        if not isinstance(key, ec.EllipticCurvePrivateKey):
            raise StoreProblem(str(folder), why="its key is of another kind")
        self._key = key

    @property
    def fingerprint(self) -> bytes:
        """SHA-256 of the authority's certificate (DER), by which an invitation names it."""
        return hashlib.sha256(self._certificate.public_bytes(serialization.Encoding.DER)).digest()

    def server_context(self, names: Sequence[str], addresses: Sequence[str]) -> ssl.SSLContext:
        """Return a context for a server with these names and IP addresses, with a new certificate and TLS 1.2 at least."""
        key = ec.generate_private_key(ec.SECP256R1())
        subjects = [x509.DNSName(name) for name in names]
        subjects_by_ip = [x509.IPAddress(ipaddress.ip_address(address)) for address in addresses]
        certificate = (
            _builder("Kesong home server", _SERVER_DAYS, key.public_key(), self._certificate.subject)
            .add_extension(x509.SubjectAlternativeName([*subjects, *subjects_by_ip]), critical=False)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(self._key.public_key()), critical=False
            )
            .sign(self._key, hashes.SHA256())
        )
        path = self._folder / _SERVER
        chain = certificate.public_bytes(serialization.Encoding.PEM) + self.certificate_pem
        _write_private(path, _pem(key) + chain)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.load_cert_chain(path)
        context.set_alpn_protocols(["http/1.1"])
        return context


def _make_authority(folder: Path) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Kesong home server authority")])
    permitted: list[x509.GeneralName] = [x509.DNSName("local"), x509.DNSName("localhost")]
    permitted += [x509.IPAddress(network) for network in (*SHARED_NETWORKS, _LOOPBACK)]
    certificate = (
        _builder("Kesong home server authority", _AUTHORITY_DAYS, key.public_key(), name)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(x509.NameConstraints(permitted, None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(_signs_certificates(), critical=True)
        .sign(key, hashes.SHA256())
    )
    # The certificate is written last: if it exists, the key does too.
    _write_private(folder / _KEY, _pem(key))
    _write_private(folder / _CERTIFICATE, certificate.public_bytes(serialization.Encoding.PEM))


def _signs_certificates() -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=False,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=True,
        crl_sign=True,
        encipher_only=False,
        decipher_only=False,
    )


def _builder(
    name: str, days: int, key: ec.EllipticCurvePublicKey, issuer: x509.Name
) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]))
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _BACK)
        .not_valid_after(now + timedelta(days=days))
    )


def _pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def _write_private(path: Path, content: bytes) -> None:
    """Write a file that only its owner may read, replacing an old one."""
    new = path.with_name(path.name + ".new")
    new.unlink(missing_ok=True)
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)
