// oxlint-disable-next-line import/no-unassigned-import -- it must run before any schema is made
import './without-compiling.ts';
import './styles/app.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { chooseCarrier } from './carriers/choose-carrier.ts';
import { allowOnlyEmptyMarkup } from './carriers/trusted-types.ts';
import { createDraftKeeper } from './drafts/draft-keeper.ts';
import { DraftsProvider } from './drafts/drafts-context.ts';
import { saveBeforeLeaving } from './drafts/save-before-leaving.ts';
import { showSaveState } from './drafts/save-state.ts';
import { officeOver, OfficeProvider } from './office-api.ts';
import { createQueryClient, followTopics } from './queries.ts';
import { router } from './routes.tsx';
import { DeskProvider } from './session/desk-context.ts';
import { createDesk } from './session/desk.ts';
import { Gate } from './session/gate.tsx';
import { watchingReach } from './session/reach.ts';
import { recallPreferences } from './settings/preferences.ts';

allowOnlyEmptyMarkup();
await recallPreferences();

const client = createQueryClient();
const office = officeOver(watchingReach(chooseCarrier(), () => void client.invalidateQueries()));
const drafts = createDraftKeeper(office, showSaveState);
const desk = createDesk({ office, client, drafts, goToStart: () => void router.navigate({ to: '/' }) });
followTopics(office, client);
saveBeforeLeaving(drafts);
office.subscribe((topic) => {
  if (topic.topic === 'case-changed') drafts.saveAgain(topic.caseId);
});

const place = document.getElementById('window');
if (place === null) throw new Error('index.html has no place for the window');
createRoot(place).render(
  <OfficeProvider office={office}>
    <QueryClientProvider client={client}>
      <DraftsProvider drafts={drafts}>
        <DeskProvider desk={desk}>
          <Gate>
            <RouterProvider router={router} />
          </Gate>
        </DeskProvider>
      </DraftsProvider>
    </QueryClientProvider>
  </OfficeProvider>,
);
