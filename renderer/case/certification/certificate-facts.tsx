import type { Certificate } from '../../../contract/for-window.ts';
import { FactList } from '../../components/fact-list.tsx';
import { formatCuiDate } from '../../../contract/words/cui-date.ts';
import {
  CERTIFICATE_FORM_WORDS,
  POST_MORTEM_WORDS,
  PREGNANCY_WORDS,
} from '../../../contract/words/certificate-words.ts';
import { ANSWER_WORDS } from '../../../contract/words/wider-words.ts';
import { cls } from '../case-classes.ts';
import { eitherCauseWords } from '../../../contract/words/cause-words.ts';
import { joined } from '../../../contract/words/wider-value-words.ts';
import { isNeonatalForm } from './certificate-boxes.ts';

const BLANK = 'Left blank';

/** A recorded certificate to read, part by part; what its form does not ask is left out. */
export function CertificateFacts({ certificate }: { readonly certificate: Certificate }) {
  const { certifierGmcNumber, employment, implantsRemoved, pregnancy, pregnancyContributed } = certificate;
  const gmc = certifierGmcNumber === null ? null : `GMC ${certifierGmcNumber}`;
  return (
    <FactList
      columns={2}
      facts={[
        { label: 'Form', value: CERTIFICATE_FORM_WORDS[certificate.form] },
        { label: 'Reference', value: certificate.reference === '' ? null : certificate.reference },
        {
          label: 'Cause of death',
          value: <span className={cls('said')}>{eitherCauseWords(certificate)}</span>,
        },
        { label: 'Date of issue', value: formatCuiDate(certificate.issuedOn) },
        {
          label: 'Certifier',
          value: joined([certificate.certifierName, certificate.certifierQualification, gmc], ', '),
        },
        { label: 'Post-mortem', value: POST_MORTEM_WORDS[certificate.postMortem] },
        { label: 'Box B, more information later', value: certificate.moreInformationLater ? 'Yes' : 'No' },
        ...(isNeonatalForm(certificate.form)
          ? []
          : [
              {
                label: 'Employment contributed',
                value: employment === null ? BLANK : ANSWER_WORDS[employment],
              },
              { label: 'Pregnancy', value: pregnancy === null ? BLANK : PREGNANCY_WORDS[pregnancy] },
            ]),
        ...(pregnancyContributed === null
          ? []
          : [{ label: 'Pregnancy contributed', value: ANSWER_WORDS[pregnancyContributed] }]),
        {
          label: 'Implants fitted',
          value: joined([ANSWER_WORDS[certificate.implantsFitted], certificate.implantDetail], ', '),
        },
        ...(certificate.implantsFitted === 'no'
          ? []
          : [
              {
                label: 'Implants removed',
                value: implantsRemoved === null ? BLANK : ANSWER_WORDS[implantsRemoved],
              },
            ]),
      ]}
    />
  );
}
