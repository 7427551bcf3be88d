import { instantFromMs, msOf } from '../../../../domain/shared/time.ts';
import { provideReflectedMetadata } from './reflected-metadata.ts';

provideReflectedMetadata();
const {
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
  X509CrlGenerator,
} = await import('@peculiar/x509');

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const DAY_MS = 86_400_000;

/** A certificate with its key, PEM. */
export interface Identity {
  readonly certificatePem: string;
  readonly privateKeyPem: string;
  readonly serialNumber: string;
  /** SHA-256 of the public key, base64: what a pin holds. */
  readonly pin: string;
}

export interface Authority {
  readonly certificatePem: string;
  /** Signs a certificate for a name; by default of a server, and good from yesterday until tomorrow. */
  issue(
    name: string,
    about?: { readonly client?: boolean; readonly days?: readonly [number, number] },
  ): Promise<Identity>;
  /** The list of what it revoked, good for so many days. */
  revocationList(revoked: readonly Identity[], days?: number): Promise<string>;
}

/** An authority of its own, which nobody knows but those who are handed its certificate. */
export async function makeAuthority(name: string): Promise<Authority> {
  const keys = await makeKeys();
  const certificate = await X509CertificateGenerator.createSelfSigned({
    serialNumber: serial(),
    name: `CN=${name}`,
    notBefore: inDays(-2),
    notAfter: inDays(30),
    signingAlgorithm: ALGORITHM,
    keys,
    extensions: [
      new BasicConstraintsExtension(true, 1, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
    ],
  });
  return {
    certificatePem: certificate.toString('pem'),
    async issue(subject, { client = false, days = [-1, 1] } = {}) {
      const own = await makeKeys();
      const serialNumber = serial();
      const issued = await X509CertificateGenerator.create({
        serialNumber,
        subject: `CN=${subject}`,
        issuer: certificate.subject,
        notBefore: inDays(days[0]),
        notAfter: inDays(days[1]),
        signingAlgorithm: ALGORITHM,
        publicKey: own.publicKey,
        signingKey: keys.privateKey,
        extensions: leafExtensions(subject, client),
      });
      return identity(issued.toString('pem'), serialNumber, own);
    },
    async revocationList(revoked, days = 1) {
      const list = await X509CrlGenerator.create({
        issuer: certificate.subject,
        thisUpdate: inDays(-2),
        nextUpdate: inDays(days),
        signingAlgorithm: ALGORITHM,
        signingKey: keys.privateKey,
        entries: revoked.map(({ serialNumber }) => ({ serialNumber, revocationDate: inDays(-1) })),
      });
      return PemConverter.encode(list.rawData, 'X509 CRL');
    },
  };
}

/** A certificate for a name for which nobody vouches but its own key. */
export async function makeSelfSigned(name: string): Promise<Identity> {
  const keys = await makeKeys();
  const serialNumber = serial();
  const certificate = await X509CertificateGenerator.createSelfSigned({
    serialNumber,
    name: `CN=${name}`,
    notBefore: inDays(-1),
    notAfter: inDays(1),
    signingAlgorithm: ALGORITHM,
    keys,
    extensions: leafExtensions(name, false),
  });
  return identity(certificate.toString('pem'), serialNumber, keys);
}

function leafExtensions(name: string, client: boolean) {
  return [
    new BasicConstraintsExtension(false, undefined, true),
    new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
    new ExtendedKeyUsageExtension([client ? ExtendedKeyUsage.clientAuth : ExtendedKeyUsage.serverAuth]),
    ...(client ? [] : [new SubjectAlternativeNameExtension([{ type: 'dns', value: name }])]),
  ];
}

async function identity(
  certificatePem: string,
  serialNumber: string,
  keys: CryptoKeyPair,
): Promise<Identity> {
  const [pkcs8, spki] = await Promise.all([
    crypto.subtle.exportKey('pkcs8', keys.privateKey),
    crypto.subtle.exportKey('spki', keys.publicKey),
  ]);
  return {
    certificatePem,
    serialNumber,
    privateKeyPem: PemConverter.encode(pkcs8, 'PRIVATE KEY'),
    pin: Buffer.from(await crypto.subtle.digest('SHA-256', spki)).toString('base64'),
  };
}

function makeKeys(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
}

/** Positive, as a serial number has to be. */
function serial(): string {
  return `01${Buffer.from(crypto.getRandomValues(new Uint8Array(8))).toString('hex')}`;
}

function inDays(days: number): Date {
  // The library asks for a Date.
  return new Date(msOf(instantFromMs(Date.now() + days * DAY_MS)));
}
