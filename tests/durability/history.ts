/** A command the window sent, known by its key, which stands in what it writes. */
export interface SentCommand {
  readonly key: string;
  readonly method: string;
  /** The entry that was answered; null while no answer was heard. */
  acknowledged: string | null;
  /** Whether the office had said that the draft of this command's typing was saved. */
  typed?: boolean;
}

/** An entry found on the disk that carries a command's key. */
export interface FoundEntry {
  readonly key: string;
  readonly entryId: string;
}

/** One draft field: numbers grow with every keystroke. */
export interface DraftHistory {
  readonly field: string;
  readonly acknowledged: number;
  /** The newest that was handed to the office. */
  readonly sent: number;
  /** The newest that was typed half a second before the kill or earlier. */
  readonly owed: number;
}

export interface Found {
  readonly entries: readonly FoundEntry[];
  readonly drafts: ReadonlyMap<string, number>;
  /** The keys of commands whose typing is still offered as a draft. */
  readonly offered: ReadonlySet<string>;
  /** What verification says of the chain and the documents. */
  readonly faults: readonly string[];
  /** The documents that the record says were issued, and the packages in the folder. */
  readonly issued: readonly string[];
  readonly packages: readonly string[];
}

/** What is wrong between what was acknowledged and what is there; empty when nothing was lost and nothing done twice. */
export function faultsOf(
  sent: readonly SentCommand[],
  drafts: readonly DraftHistory[],
  found: Found,
): readonly string[] {
  const byKey = Map.groupBy(found.entries, ({ key }) => key);
  return [
    ...[...byKey]
      .filter(([, there]) => there.length > 1)
      .map(([key, there]) => `done ${String(there.length)} times: ${key}`),
    ...sent.flatMap((command) => faultsOfCommand(command, byKey.get(command.key) ?? [])),
    ...sent.flatMap((command) => faultsOfTyping(command, byKey.has(command.key), found.offered)),
    ...drafts.flatMap((draft) => faultsOfDraft(draft, found.drafts.get(draft.field) ?? 0)),
    ...found.faults.map((fault) => `the record: ${fault}`),
    ...found.issued
      .filter((folder) => !found.packages.includes(folder))
      .map((folder) => `no package: ${folder}`),
    ...doubles(found.packages).map((folder) => `two packages: ${folder}`),
  ];
}

function faultsOfCommand(
  { key, method, acknowledged }: SentCommand,
  there: readonly FoundEntry[],
): readonly string[] {
  const about = `${method} ${key}`;
  if (acknowledged === null) return [];
  if (there.length === 0) return [`acknowledged and lost: ${about}`];
  return there[0]?.entryId === acknowledged ? [] : [`acknowledged another entry: ${about}`];
}

/** What was typed is offered, or it is recorded: never both, never neither. */
function faultsOfTyping(
  { key, typed }: SentCommand,
  isRecorded: boolean,
  offered: ReadonlySet<string>,
): readonly string[] {
  if (isRecorded) return offered.has(key) ? [`recorded and offered again: ${key}`] : [];
  return typed === true && !offered.has(key) ? [`typed and lost: ${key}`] : [];
}

function faultsOfDraft({ acknowledged, field, owed, sent }: DraftHistory, there: number): readonly string[] {
  if (there < acknowledged) return [`draft acknowledged and lost: ${field}`];
  if (there < owed) return [`draft older than half a second: ${field}`];
  return there > sent ? [`draft from nowhere: ${field}`] : [];
}

/** Packages of one document: their folders end alike. */
function doubles(packages: readonly string[]): readonly string[] {
  const byEnd = Map.groupBy(packages, (folder) => folder.slice(-8));
  return [...byEnd.values()].filter((folders) => folders.length > 1).map((folders) => folders.join(' and '));
}
