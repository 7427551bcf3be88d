import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import type { z } from 'zod';

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;

/** Adds a fault unless every certificate of the text can be read, and there is one. */
export function checkedAuthorities(pem: string, context: z.RefinementCtx): void {
  if (!areCertificates(pem)) context.addIssue({ code: 'custom', message: 'holds no readable certificate' });
}

const REVOCATION_LIST = /-----BEGIN X509 CRL-----[\s\S]+?-----END X509 CRL-----/g;

/** The lists of a text one by one: of a text with several, Node reads only the first. */
export function revocationListsOf(pem: string): string[] {
  return pem.match(REVOCATION_LIST) ?? [];
}

/** Adds a fault unless the text is a list, or several, of revoked certificates. */
export function checkedRevocationList(pem: string, context: z.RefinementCtx): void {
  const lists = revocationListsOf(pem);
  if (lists.length === 0 || !works(() => createSecureContext({ crl: lists })))
    context.addIssue({ code: 'custom', message: 'holds no readable list of revoked certificates' });
}

/** Adds a fault unless the certificate can be read and the key belongs to it. */
export function checkedClientCertificate(
  { certificatePem, privateKeyPem }: { readonly certificatePem: string; readonly privateKeyPem: string },
  context: z.RefinementCtx,
): void {
  const own = CERTIFICATE_ONCE.exec(certificatePem)?.[0];
  if (own === undefined || !areCertificates(certificatePem)) {
    context.addIssue({ code: 'custom', path: ['certificatePem'], message: 'holds no readable certificate' });
    return;
  }
  const key = privateKeyOf(privateKeyPem);
  if (key === null) {
    context.addIssue({ code: 'custom', path: ['privateKeyPem'], message: 'is not a readable private key' });
  } else if (!new X509Certificate(own).checkPrivateKey(key)) {
    context.addIssue({
      code: 'custom',
      path: ['privateKeyPem'],
      message: 'does not belong to the certificate',
    });
  }
}

const CERTIFICATE_ONCE = new RegExp(CERTIFICATE.source);

/** Adds a fault unless the key is of the kind that the algorithm signs with. */
export function checkedSigningKey(
  { privateKeyPem, algorithm }: { readonly privateKeyPem: string; readonly algorithm: string },
  context: z.RefinementCtx,
): void {
  const key = privateKeyPem.includes('-----BEGIN PRIVATE KEY-----') ? privateKeyOf(privateKeyPem) : null;
  if (key === null) {
    const message = 'is not a readable private key (PKCS #8, PEM, without a password)';
    context.addIssue({ code: 'custom', path: ['privateKeyPem'], message });
  } else if (!fits(key, algorithm)) {
    context.addIssue({
      code: 'custom',
      path: ['privateKeyPem'],
      message: 'is of another kind than the algorithm',
    });
  }
}

const CURVES: Readonly<Record<string, string>> = { ES256: 'prime256v1', ES384: 'secp384r1' };
const SMALLEST_RSA_BITS = 2048;

function fits({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject, algorithm: string): boolean {
  if (algorithm === 'EdDSA') return asymmetricKeyType === 'ed25519';
  const curve = CURVES[algorithm];
  if (curve !== undefined) return asymmetricKeyType === 'ec' && asymmetricKeyDetails?.namedCurve === curve;
  return asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= SMALLEST_RSA_BITS;
}

function areCertificates(pem: string): boolean {
  const found = pem.match(CERTIFICATE) ?? [];
  return found.length > 0 && found.every((one) => works(() => new X509Certificate(one)));
}

function privateKeyOf(pem: string): KeyObject | null {
  try {
    return createPrivateKey(pem);
  } catch {
    return null;
  }
}

/** The libraries say by throwing that they cannot read something. */
function works(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}
