import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Navigate,
} from '@tanstack/react-router';
import { AddressBookScreen } from './address-book/address-book-screen.tsx';
import { AuditScreen } from './audit/audit-screen.tsx';
import { CaseScreen } from './case/case-screen.tsx';
import { GovernanceScreen } from './governance/governance-screen.tsx';
import { HelpScreen } from './help/help-screen.tsx';
import { NewCaseScreen } from './new-case/new-case-screen.tsx';
import { OutboxScreen } from './outbox/outbox-screen.tsx';
import { PeopleScreen } from './people/people-screen.tsx';
import { RulebookScreen } from './rulebook/rulebook-screen.tsx';
import { ReplaceCodeScreen } from './recovery-code/replace-code-screen.tsx';
import { useMay } from './session/use-status.ts';
import { ReturnsScreen } from './returns/returns-screen.tsx';
import { SettingsScreen } from './settings/settings-screen.tsx';
import { ScreenFailed } from './shell/screen-failed.tsx';
import { NoSuchScreen } from './shell/no-such-screen.tsx';
import { Shell } from './shell/shell.tsx';
import { WorklistScreen } from './worklist/worklist-screen.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: NoSuchScreen });

function Start() {
  // Whoever may see nothing clinical starts with the people of the office.
  return useMay('view-worklist') ? <WorklistScreen /> : <Navigate to="/people" replace />;
}

const start = createRoute({ getParentRoute: () => root, path: '/', component: Start });
const newCase = createRoute({ getParentRoute: () => root, path: '/new-case', component: NewCaseScreen });
const openCase = createRoute({
  getParentRoute: () => root,
  path: '/case/$caseId',
  component: function OpenCase() {
    const { caseId } = openCase.useParams();
    // Another case is another screen: nothing of the one before may stay on it.
    return <CaseScreen key={caseId} caseId={caseId} />;
  },
});
const outbox = createRoute({ getParentRoute: () => root, path: '/outbox', component: OutboxScreen });
const returns = createRoute({ getParentRoute: () => root, path: '/returns', component: ReturnsScreen });
const governance = createRoute({
  getParentRoute: () => root,
  path: '/governance',
  component: GovernanceScreen,
});
const people = createRoute({ getParentRoute: () => root, path: '/people', component: PeopleScreen });
const settings = createRoute({ getParentRoute: () => root, path: '/settings', component: SettingsScreen });
const replaceCode = createRoute({
  getParentRoute: () => root,
  path: '/recovery-code',
  component: ReplaceCodeScreen,
});
const audit = createRoute({ getParentRoute: () => root, path: '/audit', component: AuditScreen });
const addressBook = createRoute({
  getParentRoute: () => root,
  path: '/address-book',
  component: AddressBookScreen,
});
const rulebook = createRoute({ getParentRoute: () => root, path: '/rulebook', component: RulebookScreen });
const help = createRoute({ getParentRoute: () => root, path: '/help', component: HelpScreen });

/** Every screen of the window. Paths hold no name, number or date of a person: a case stands there by its own random id. */
export const router = createRouter({
  routeTree: root.addChildren([
    start,
    newCase,
    openCase,
    outbox,
    returns,
    governance,
    addressBook,
    people,
    settings,
    rulebook,
    replaceCode,
    audit,
    help,
  ]),
  history: createHashHistory(),
  defaultPreload: false,
  defaultErrorComponent: ScreenFailed,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
