import { useState } from 'react';
import type { CoronerProfile } from '../../contract/for-window.ts';
import { PROFILE_WAY_WORDS } from '../../contract/words/coroner-profile-words.ts';
import { Button } from '../components/button.tsx';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Acts } from '../components/form-layout.tsx';
import { Panel } from '../components/panel.tsx';
import { PlainTable } from '../components/plain-table.tsx';
import { StatusTag } from '../components/status-tag.tsx';
import { showDone } from '../components/toast-region.tsx';
import { useLook } from '../queries.ts';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useMay, useWhyNot } from '../session/use-status.ts';
import { useCommand } from '../use-command.ts';
import { EXAMPLE_PROFILES } from '../../contract/example-profiles.ts';
import { ProfileDialog } from './profile-dialog.tsx';

type Opened = { readonly profile: CoronerProfile; readonly act: 'add' | 'change' | 'retire' } | null;

/** How each coroner's office takes a referral: the order of its boxes, their names and how much they take. */
export function ProfilesPanel() {
  const [opened, setOpened] = useState<Opened>(null);
  const whyNotChange = useWhyNot('change-coroner-profiles');
  const list = useLook('list-coroner-profiles', {}, { enabled: useMay('view-coroner-profiles') });
  const change = useCommand('change-coroner-profile');
  const profiles = list.data ?? [];
  const close = (): void => setOpened(null);

  async function offer(profile: CoronerProfile, retired: boolean): Promise<void> {
    if ((await change.run({ profile: { ...profile, boxes: [...profile.boxes], retired } })) === null) return;
    showDone(retired ? 'Profile no longer used' : 'Profile used again', null);
    close();
  }
  return (
    <Panel title="How they take referrals">
      <p>
        A referral can be entered box by box in the order of a portal, with the names and limits that stand
        there. They are this office’s own notes: check them when a portal changes.
      </p>
      <RefusalNotice refusal={list.refusal ?? change.refusal} fault={list.fault ?? change.fault} />
      {profiles.length === 0 ? (
        <EmptyState kind="none" title="No profile yet">
          Without one, every piece of a referral stands in the order of the document.
        </EmptyState>
      ) : (
        <PlainTable
          caption="Profiles of coroners’ offices"
          headers={[
            'Coroner area',
            'How',
            'Where it goes',
            'Boxes',
            ...(whyNotChange === null ? ['Acts'] : []),
          ]}
        >
          {profiles.map((profile) => (
            <tr key={profile.profileId}>
              <th scope="row">
                {profile.coronerArea} {profile.retired && <StatusTag tone="neutral">Not used</StatusTag>}
              </th>
              <td>{PROFILE_WAY_WORDS[profile.way]}</td>
              <td>{profile.where}</td>
              <td>{profile.boxes.length}</td>
              {whyNotChange === null && (
                <td>
                  <Acts>
                    <Button
                      size="small"
                      aria-label={`Change the profile of ${profile.coronerArea}`}
                      onPress={() => setOpened({ profile, act: 'change' })}
                    >
                      Change
                    </Button>
                    <Button
                      size="small"
                      kind="quiet"
                      aria-label={`${profile.retired ? 'Use' : 'Stop using'} the profile of ${profile.coronerArea}`}
                      onPress={() =>
                        profile.retired ? void offer(profile, false) : setOpened({ profile, act: 'retire' })
                      }
                    >
                      {profile.retired ? 'Use again' : 'Stop using'}
                    </Button>
                  </Acts>
                </td>
              )}
            </tr>
          ))}
        </PlainTable>
      )}
      <Acts>
        {EXAMPLE_PROFILES.map(({ name, ...example }) => (
          <Button
            key={name}
            size="small"
            whyNot={whyNotChange}
            onPress={() => setOpened({ act: 'add', profile: beginFrom(example) })}
          >
            {`Begin from: ${name}`}
          </Button>
        ))}
      </Acts>
      {(opened?.act === 'add' || opened?.act === 'change') && (
        <ProfileDialog profile={opened.profile} isNew={opened.act === 'add'} onClose={close} />
      )}
      {opened?.act === 'retire' && (
        <ConfirmDialog
          isOpen
          title={`Stop using the profile of ${opened.profile.coronerArea}?`}
          confirmLabel="Stop using"
          busy={change.busy}
          onConfirm={() => void offer(opened.profile, true)}
          onClose={close}
        >
          <p>It stays readable here and can be used again. Referrals that were sent stay as they are.</p>
          <RefusalNotice refusal={change.refusal} fault={change.fault} />
        </ConfirmDialog>
      )}
    </Panel>
  );
}

function beginFrom(example: Pick<CoronerProfile, 'way' | 'where' | 'notes' | 'boxes'>): CoronerProfile {
  return { ...example, profileId: crypto.randomUUID(), coronerArea: '', retired: false };
}
