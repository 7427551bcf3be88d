import { Download } from 'lucide-react';
import type { DestinationsView } from '../../contract/views.ts';
import { Button } from '../components/button.tsx';
import { classesOf } from '../components/class-names.ts';
import { Acts } from '../components/form-layout.tsx';
import { Panel } from '../components/panel.tsx';
import { saveCopy } from '../hand-over/save-copy.ts';
import { CopyLine } from '../outbox/copy-line.tsx';
import styles from './settings.module.css';

const cls = classesOf(styles);

/** The public half of the key that packages are sealed with. Its other half never leaves the encrypted record. */
export function SigningKeyPanel({ signingKey }: { readonly signingKey: DestinationsView['signingKey'] }) {
  const { fingerprint, publicKey } = signingKey;
  async function save(): Promise<void> {
    const jwk = JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x: publicKey, kid: fingerprint });
    await saveCopy({
      fileName: 'scrutineer-sealing-key.json',
      mediaType: 'application/json',
      base64: btoa(jwk),
    });
  }
  return (
    <Panel title="The key that seals what leaves" isPane>
      <p>
        Each package is sealed with this computer’s own key. Give the fingerprint to recipients once, on paper
        or by telephone: with it they can tell that a package is yours and unchanged.
      </p>
      <CopyLine
        what="the fingerprint"
        text={fingerprint}
        shown={(fingerprint.match(/.{1,8}/g) ?? []).join(' ')}
      />
      <p className={cls('soft')}>
        The private half is kept encrypted with the record and is shown to nobody.
      </p>
      <Acts>
        <Button icon={Download} onPress={() => void save()}>
          Save the public key
        </Button>
      </Acts>
    </Panel>
  );
}
