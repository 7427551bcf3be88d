import { useCallback } from 'react';
import type { Certificate } from '../../../contract/for-window.ts';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Notice } from '../../components/notice.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { useCommand } from '../../use-command.ts';
import { CERTIFICATE_FORM_WORDS } from '../../../contract/words/certificate-words.ts';
import { ActPanel } from '../act-panel.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { CauseLines } from '../cause/cause-lines.tsx';
import { NeonatalLines } from '../cause/neonatal-lines.tsx';
import { Contested, settling } from '../contested.tsx';
import { Overtaken } from '../overtaken.tsx';
import { RecordedLine } from '../recorded-line.tsx';
import { problemOf, useAct } from '../use-act.ts';
import { useFieldForm } from '../use-field-form.ts';
import { whyNot } from '../why-not.ts';
import {
  certificateBoxes,
  certificateProblems,
  certificateToRecord,
  emptyCertificate,
  isNeonatalForm,
} from './certificate-boxes.ts';
import { CertificateFacts } from './certificate-facts.tsx';
import { CertificateAnswers, CertificateHead } from './certificate-fields.tsx';
import { useExpectedCertifier } from './use-expected-certifier.ts';

const idOf = (part: string): string => `certificate-${part}`;

/** What the certificate that reached the office says, copied from the paper. Every certificate is a version. */
export function CertificateForm() {
  const { caseId, view } = useCase();
  const paper = view.certificateForm;
  const expected = useExpectedCertifier();
  const isFreshAwaited = view.summary.tracks.certification === 'fresh-certificate-invited';
  // A fresh certificate is copied from its own paper, never from the one before it.
  const boxesOf = useCallback(
    (value: Certificate | null) => certificateBoxes(isFreshAwaited ? null : value, expected),
    [expected, isFreshAwaited],
  );
  const mine = useFieldForm('certificate', boxesOf);
  const { form, recorded } = mine;
  const command = useCommand('record-certificate');
  const blocked = whyNot(view, 'record-certificate');
  const act = useAct({
    check: () => certificateProblems(form.values, paper, idOf),
    done: 'Certificate recorded',
    run: async () => {
      const value = certificateToRecord(form.values, paper);
      if (
        value === null ||
        (await command.run({ caseId, certificate: mine.change(value) }, [form.place])) === null
      )
        return false;
      return true;
    },
  });
  const fields = {
    form: paper,
    boxes: form.values,
    idOf,
    problemOf: (fieldId: string) => problemOf(act, fieldId),
    set: (change: Partial<typeof form.values>) => form.setAll({ ...form.values, ...change }),
  };
  return (
    <ActPanel
      id="certificate"
      title="The certificate received"
      tag={<StatusTag tone="neutral">{`Form ${paper}`}</StatusTag>}
      actLabel={recorded === null ? 'Record certificate' : 'Record new version of certificate'}
      act={act}
      whyNot={blocked}
      command={command}
      form={form}
      {...(recorded === null || blocked !== null || isFreshAwaited
        ? {}
        : {
            actions: (
              <Button
                size="small"
                kind="quiet"
                onPress={() => form.setAll({ ...form.values, ...emptyCertificate(expected) })}
              >
                Empty the boxes for another certificate
              </Button>
            ),
          })}
      lead={
        <>
          {isFreshAwaited && (
            <Notice tone="info" title="A fresh certificate is awaited">
              {recorded === null ? (
                'No certificate is recorded.'
              ) : (
                <Disclosure summary="The earlier certificate, which no longer counts">
                  <CertificateFacts certificate={recorded.value} />
                </Disclosure>
              )}
            </Notice>
          )}
          <Contested
            field="certificate"
            recorded={recorded}
            busy={command.busy}
            whyNot={blocked}
            onChoose={(version) => {
              if (recorded !== null) void command.run({ caseId, certificate: settling(recorded, version) });
            }}
          />
          {blocked !== null &&
            (recorded === null ? (
              <p className={cls('soft')}>No certificate is recorded.</p>
            ) : (
              <CertificateFacts certificate={recorded.value} />
            ))}
          <RecordedLine field="certificate" recorded={recorded} />
          <Overtaken of={mine} />
        </>
      }
    >
      <p className={cls('soft')}>
        {CERTIFICATE_FORM_WORDS[paper]}. Copy what is written on it, not what was agreed: the two are compared
        below.
      </p>
      <CertificateHead {...fields} />
      {isNeonatalForm(paper) ? (
        <NeonatalLines
          whose="Cause on the certificate"
          cause={form.values.neonatalCause}
          idOf={idOf}
          problemOf={fields.problemOf}
          onChange={(neonatalCause) => form.set('neonatalCause', neonatalCause)}
        />
      ) : (
        <CauseLines
          whose="Cause on the certificate"
          cause={form.values.cause}
          idOf={idOf}
          problemOf={fields.problemOf}
          onChange={(cause) => form.set('cause', cause)}
        />
      )}
      <CertificateAnswers {...fields} />
    </ActPanel>
  );
}
