import type {
  CoronerStatus,
  NotificationCategory,
  NotificationRoute,
  NotificationSource,
} from '../../../domain/notifications/governance-notification.ts';
import type { OtherOrganisation } from '../../../domain/governance/concern.ts';

export const ROUTE = {
  'case-record-review': 'Request for a case record review (learning from deaths)',
  'clinical-governance': 'Clinical governance',
  'patient-safety-incident': 'Patient safety incident',
  'learning-disability-review': 'Learning disability and autism review (LeDeR)',
  'child-death-review': 'Child death review',
  'maternal-death-review': 'Maternal death review',
  safeguarding: 'Safeguarding',
  'complaints-signposting': 'Signposting to patient advice or complaints',
  'other-organisation': 'Concern about another organisation',
} as const satisfies Record<NotificationRoute, string>;

export const CATEGORY = {
  'care-and-treatment': 'Care and treatment',
  delay: 'Delay',
  communication: 'Communication',
  'medicines-and-devices': 'Medicines and devices',
  infection: 'Infection',
  'falls-and-pressure-damage': 'Falls and pressure damage',
  'end-of-life-care': 'End of life care',
  safeguarding: 'Safeguarding',
  'learning-disability-or-autism': 'Learning disability or autism',
  'severe-mental-illness': 'Severe mental illness',
  'child-death': 'Death of a child',
  'maternal-death': 'Maternal death',
  'good-care': 'Good care',
  other: 'Other',
} as const satisfies Record<NotificationCategory, string>;

export const ORGANISATION_KIND = {
  'acute-hospital': 'Acute hospital',
  'community-services': 'Community services',
  'mental-health-services': 'Mental health services',
  'ambulance-service': 'Ambulance service',
  'primary-care': 'Primary care',
  'local-authority': 'Local authority',
  'independent-provider': 'Independent provider',
} as const satisfies Record<OtherOrganisation['kind'], string>;

export const SOURCE = {
  bereaved: 'The bereaved',
  records: 'The records',
  staff: 'Staff',
  'attending-practitioner': 'The attending practitioner',
  'medical-examiner': 'The medical examiner',
  other: 'Other',
} as const satisfies Record<NotificationSource, string>;

export const CORONER_STATUS = {
  'not-reportable': 'Not reportable, as answered by the medical examiner',
  'under-consideration': 'Under consideration',
  notified: 'Notified, no answer yet',
  'answered-no-duty': 'Answered: no duty to investigate',
  investigating: 'Investigating',
} as const satisfies Record<CoronerStatus, string>;
