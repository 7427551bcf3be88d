import type { CoronerProfile } from '../../domain/referrals/coroner-profile.ts';
import type { AddressLine } from '../../domain/contacts/address-book.ts';
import type { Destination } from '../../domain/delivery/destination.ts';
import { NO_WORK_OR_TIES } from '../../domain/people/work-and-ties.ts';
import type { Entry, EntryOf } from '../../domain/record/entry.ts';
import type { UserFacts } from '../../domain/record/payloads.ts';
import type { WritableDb } from '../handles.ts';
import { canonicalJson } from '../record/canonical.ts';
import { writeEndpoint } from '../repositories/endpoints.ts';
import { statement } from '../record/statements.ts';

/** Keeps members, settings and the reference counter in step with the entries that are about the office. */
export function projectOffice(db: WritableDb, entry: Entry): void {
  switch (entry.kind) {
    case 'user-added':
    case 'user-changed':
      writeMember(db, entry.payload);
      return;
    case 'user-deactivated':
      statement(db, 'UPDATE member SET active = 0 WHERE user_id = ?').run(entry.payload.userId);
      return;
    case 'office-set-up':
      writeSetting(db, entry, 'officeName', entry.payload.name);
      writeSetting(db, entry, 'odsCode', entry.payload.odsCode);
      writeSetting(db, entry, 'country', entry.payload.country);
      return;
    case 'settings-changed':
      for (const [name, value] of Object.entries(entry.payload.changes)) writeSetting(db, entry, name, value);
      return;
    case 'recovery-confirmed':
      writeSetting(db, entry, 'recoveryConfirmedAt', entry.enteredAt);
      return;
    case 'recovery-code-made':
      writeRecoveryOffer(db, entry, entry.payload);
      return;
    case 'recovery-replaced':
    case 'recovery-found-replaced':
      writeRecoveryOffer(db, entry, null);
      writeSetting(db, entry, 'recoveryConfirmedAt', entry.enteredAt);
      return;
    case 'recovery-used':
      writeRecoveryOffer(db, entry, null);
      writeSetting(db, entry, 'recoveryConfirmedAt', null);
      return;
    case 'address-recorded':
      writeAddressLine(db, entry.payload);
      return;
    case 'coroner-profile-recorded':
      writeCoronerProfile(db, entry.payload);
      return;
    case 'destination-recorded':
      writeDestination(db, entry.payload);
      return;
    case 'endpoint-recorded':
      writeEndpoint(db, entry.payload);
      return;
    case 'destination-paused':
      statement(
        db,
        'UPDATE destination_line SET paused = :paused, paused_why = :reason WHERE destination_id = :destinationId',
      ).run({ ...entry.payload, paused: Number(entry.payload.paused) });
      return;
    case 'rule-changed':
      writeRuleChange(db, entry);
      return;
    case 'return-frozen':
      writeFrozenReturn(db, entry);
      return;
    case 'case-opened':
      noteReference(db, entry.payload.reference);
      return;
    default:
      return;
  }
}

function writeMember(db: WritableDb, facts: UserFacts): void {
  statement(
    db,
    `INSERT INTO member (user_id, name, login_name, roles, gmc_number, work, active)
     VALUES (:userId, :name, :loginName, :roles, :gmcNumber, :work, 1)
     ON CONFLICT (user_id) DO UPDATE SET name = excluded.name, login_name = excluded.login_name,
       roles = excluded.roles, gmc_number = excluded.gmc_number, work = excluded.work`,
  ).run({
    ...facts,
    roles: JSON.stringify(facts.roles),
    work: canonicalJson(facts.work ?? NO_WORK_OR_TIES),
  });
}

function writeAddressLine(db: WritableDb, line: AddressLine): void {
  statement(
    db,
    `INSERT INTO address_line (address_id, kind, name, content, retired)
     VALUES (:addressId, :kind, :name, :content, :retired)
     ON CONFLICT (address_id) DO UPDATE SET kind = excluded.kind, name = excluded.name, content = excluded.content,
       retired = excluded.retired`,
  ).run({
    addressId: line.addressId,
    kind: line.kind,
    name: line.name,
    content: JSON.stringify(line),
    retired: Number(line.retired),
  });
}

function writeCoronerProfile(db: WritableDb, profile: CoronerProfile): void {
  statement(
    db,
    `INSERT INTO coroner_profile (profile_id, coroner_area, content, retired)
     VALUES (:profileId, :coronerArea, :content, :retired)
     ON CONFLICT (profile_id) DO UPDATE SET coroner_area = excluded.coroner_area, content = excluded.content,
       retired = excluded.retired`,
  ).run({
    profileId: profile.profileId,
    coronerArea: profile.coronerArea,
    content: JSON.stringify(profile),
    retired: Number(profile.retired),
  });
}

/** What is recorded of a destination again leaves it paused where it was. */
function writeDestination(db: WritableDb, destination: Destination): void {
  statement(
    db,
    `INSERT INTO destination_line (destination_id, name, content, retired, paused, paused_why)
     VALUES (:destinationId, :name, :content, :retired, 0, '')
     ON CONFLICT (destination_id) DO UPDATE SET name = excluded.name, content = excluded.content,
       retired = excluded.retired`,
  ).run({
    destinationId: destination.destinationId,
    name: destination.name,
    content: canonicalJson(destination),
    retired: Number(destination.retired),
  });
}

/** Each change of a rule is kept: which of them is in force follows from their clocks. */
function writeRuleChange(
  db: WritableDb,
  { actor, clock, enteredAt, id, payload }: EntryOf<'rule-changed'>,
): void {
  statement(
    db,
    `INSERT INTO rule_change (entry_id, rule, clock, state, wording, reason, base, changed_by, changed_at)
     VALUES (:id, :rule, :clock, :state, :wording, :reason, :base, :actor, :enteredAt)`,
  ).run({ ...payload, id, clock, actor, enteredAt });
}

/** What a list of frozen returns says of one; the return itself is read from its entry. */
function writeFrozenReturn(
  db: WritableDb,
  { actor, clock, enteredAt, id, payload, role }: EntryOf<'return-frozen'>,
): void {
  statement(
    db,
    `INSERT INTO frozen_return (entry_id, clock, title, version, definition, counted_by, first_day, last_day, cases,
       frozen_by, role, frozen_at)
     VALUES (:id, :clock, :title, :version, :definition, :by, :from, :to, :cases, :actor, :role, :enteredAt)`,
  ).run({
    id,
    clock,
    title: payload.wording.title,
    version: payload.wording.version,
    definition: payload.definition,
    by: payload.by,
    from: payload.from,
    to: payload.to,
    cases: payload.cases.length,
    actor,
    role,
    enteredAt,
  });
}

/** A setting with who changed it last and when. */
function writeSetting(
  db: WritableDb,
  { actor, enteredAt }: Entry,
  name: string,
  value: string | number | null,
): void {
  statement(
    db,
    `INSERT INTO setting (name, value, changed_by, changed_at) VALUES (:name, :value, :actor, :enteredAt)
     ON CONFLICT (name) DO UPDATE SET value = excluded.value, changed_by = excluded.changed_by,
       changed_at = excluded.changed_at`,
  ).run({ name, value: JSON.stringify(value), actor, enteredAt });
}

/** The newest code that was shown and is not known to open, for the next opening to look for. */
function writeRecoveryOffer(
  db: WritableDb,
  entry: Entry,
  offer: { readonly userId: string; readonly slot: string } | null,
): void {
  writeSetting(db, entry, 'recoverySlotOffered', offer?.slot ?? null);
  writeSetting(db, entry, 'recoverySlotOfferedTo', offer?.userId ?? null);
}

/** References count within a year: `ME-2026-00123`. */
function noteReference(db: WritableDb, reference: string): void {
  const parts = /^ME-(\d{4})-(\d+)$/.exec(reference);
  if (parts === null) return;
  statement(
    db,
    `INSERT INTO reference_count (year, latest) VALUES (:year, :count)
     ON CONFLICT (year) DO UPDATE SET latest = max(latest, excluded.latest)`,
  ).run({ year: Number(parts[1]), count: Number(parts[2]) });
}
