import { currentDeclaration } from '../certification/current-declaration.ts';
import type { Case } from '../case/case.ts';
import type { Tracks } from '../case/tracks.ts';
import { officeDate } from '../shared/time.ts';
import { begunBy, endOfCase, metBy, sinceDeclared, takenByCoroner } from './case-times.ts';
import type { Clock } from './clock.ts';
import { dueAfter, dueAfterDays } from './due.ts';
import type { TimeRules } from './office-time.ts';
import { REGISTRATION_DAYS } from './targets.ts';
import { lastWorkingDayBefore } from './working-calendar.ts';

/** From the declaration to somebody's word that the certificate went to the registrar. Rule CLK-15. */
export function sentToRegistrarClock(onCase: Case, tracks: Tracks, rules: TimeRules): Clock {
  const declared = currentDeclaration(onCase);
  const sent = declared === null ? undefined : sinceDeclared(declared, onCase.sentToRegistrar)[0];
  const length = rules.targets.lengths['sent-to-registrar'];
  return {
    name: 'sent-to-registrar',
    basis: 'target',
    started: declared === null ? null : begunBy('declared', declared.stamp),
    notStarted: declared === null ? 'not-declared' : null,
    due: declared === null ? { kind: 'none' } : dueAfter(rules.office, declared.stamp.happenedAt, length),
    ended:
      sent === undefined
        ? (takenByCoroner(onCase, tracks) ?? endOfCase(onCase))
        : metBy(sent.stamp, sent.content.at),
  };
}

/** From the registrar's receipt to the registration: five calendar days. Rule CLK-8. */
export function registrationClock(onCase: Case, tracks: Tracks, rules: TimeRules): Clock {
  const declared = currentDeclaration(onCase);
  const replies = declared === null ? [] : sinceDeclared(declared, onCase.registrarReplies);
  const received = replies.find(({ content }) => content.reply === 'received');
  const registered = replies.find(({ content }) => content.reply === 'registered');
  return {
    name: 'registration',
    basis: 'law',
    started:
      received === undefined ? null : begunBy('registrar-received', received.stamp, received.content.at),
    notStarted: received === undefined && registered === undefined ? 'registrar-has-not-received' : null,
    due: received === undefined ? { kind: 'none' } : registrationDue(received.content.at, rules),
    ended:
      registered === undefined
        ? (takenByCoroner(onCase, tracks) ?? endOfCase(onCase))
        : metBy(registered.stamp, registered.content.at),
  };
}

function registrationDue(receivedAt: string, rules: TimeRules): Clock['due'] {
  const due = dueAfterDays(receivedAt, REGISTRATION_DAYS);
  const registerOffice = lastWorkingDayBefore(rules.registerOffice, officeDate(due.at), '23:59');
  return { ...due, registerOffice };
}
