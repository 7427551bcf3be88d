/** Help for one screen: what it is for and what to know there, each point a sentence or two. */
export interface ScreenHelp {
  readonly title: string;
  readonly points: readonly string[];
}

const CASE_HELP: ScreenHelp = {
  title: 'A case',
  points: [
    'The three questions stand at the top. Each needs an answer that somebody records: no concern and not reportable are answers, silence is not.',
    'What you type is saved as you type. The button of a panel records it: only then do others see it, and it stands in the timeline under your name.',
    'Nothing is overwritten. A correction is a new entry; the earlier one stays readable in the timeline.',
    'Where a button cannot be used, it says why.',
    'What you just did can be taken back for ten seconds, unless something of it was signed or has left. After that it is corrected.',
    'Clocks says what is due. Opened with Alt+C it says how each time was worked out, and whether it is law, a target of the office or a time that somebody noted.',
    'Important notes stand as alerts on the case until they are corrected.',
    'Print the case makes one PDF of everything in it, with the whole timeline and the earlier wording of what was corrected. That it was printed stands in the audit list. Outside this program nobody but you protects the paper.',
    'The attending practitioner’s cause of death is kept to the letter. The program never changes or completes it.',
  ],
};

const WORKLIST_HELP: ScreenHelp = {
  title: 'Worklist',
  points: [
    'All open cases in one list. Urgent release comes first, by its deadline; then the case that has been open longest.',
    'The chips above the list show a part of it, the second line by whose move it is. The line beside the title always says which part, in what order, and how many are open in all.',
    'The headers Name, Died, Open and Flags order the list; the header of the order at work leads back to urgent first. Filter, order and columns are remembered for you on this computer.',
    'Save as CSV makes a file of every case under the filter, in the order of the list, for a spreadsheet. It is in the audit list, and the file is no longer encrypted: delete it when you no longer need it.',
    'Flags name an urgent release, a call and a promise that are due. What the office wants of itself is counted in the case.',
    'Waiting on says whose move it is: yours, the practitioner’s, the family’s, the coroner’s.',
    'A case stands here until somebody closes it. Closing needs certification, coroner, governance and family to have come to an end.',
  ],
};

const HELP: Readonly<Record<string, ScreenHelp>> = {
  '/': WORKLIST_HELP,
  '/new-case': {
    title: 'New case',
    points: [
      'Only the surname, and what is known of the date of birth, NHS number, death and place is asked for. Not known is an answer to each.',
      'Dates can be typed as 18-Nov-2026, 18/11/2026 or 18 nov 2026. A date of birth needs four digits of the year.',
      'The NHS number is checked while you type. A wrong last digit means that it was misheard or mistyped.',
      'A number of the former Welsh system is kept as it is written, without a check.',
      'Cases that may be of the same death are shown while you type, by number or by name and date. They never keep you from opening one; where it is another person, say why.',
      'Open and add another keeps you here for the next one.',
    ],
  },
  '/outbox': {
    title: 'Outbox',
    points: [
      'Issued documents lie in the outbox folder, each in a folder of its own with a manifest. Sending them is done by hand, by the office’s usual secure way.',
      'Nothing is called sent until somebody marks it as sent, with how; nothing is called received until somebody says what shows it.',
      'If the program stopped while a document was being written, it asks what became of it: finish it unchanged, or give it up.',
    ],
  },
  '/returns': {
    title: 'Returns',
    points: [
      'Counts the cases of a quarter of the financial year, which begins in April, or of any days, by the day of death or by the day of the declaration. Days are the office’s. Void cases are left out.',
      'The lines follow a published prototype; the national template itself was not read. Compare with the template that you were sent.',
      'Not recorded comes first: each point is something that a line is counted from, with the cases that lack it.',
      'Every number is a number of cases, and opens their list. Nothing is counted from what somebody wrote.',
      'Save as CSV takes the numbers out. For a file that leaves the trust, numbers under 5 are hidden, and as many others as it takes that none of them can be worked out from the others. Two such files over nearly the same days can still give away what lies between them. The file without hiding has what is not recorded, too.',
      'The numbers are those of now. Nothing freezes them: what is recorded later changes them.',
    ],
  },
  '/address-book': {
    title: 'Address book',
    points: [
      'Practitioners, wards, sites, coroner areas, register offices, governance teams and general practices that the office writes to again and again.',
      'They are offered where such boxes are filled in, and never in a cause of death. What a case recorded stays as it was recorded.',
      'A line is never deleted: it is no longer offered, and can be offered again.',
    ],
  },
  '/people': {
    title: 'People',
    points: [
      'Each person has a login name and a password of their own. A person may hold several roles; each entry says which one was used.',
      'Whoever leaves loses access; their entries keep their name.',
      'The table below shows what each role may do. It is the one the office enforces.',
    ],
  },
  '/settings': {
    title: 'Settings',
    points: [
      'The name, address and telephone number stand on referrals and notifications.',
      'The outbox folder is where issued documents are put. They are readable there.',
      'Hours, targets and closed days are what every clock is counted by. Changing them changes what is due on every case at once.',
      'Compare the bank holidays with GOV.UK now and then. Past the day up to which they are known, clocks show no due time.',
      'Your password and how the window looks are your own.',
    ],
  },
  '/rulebook': {
    title: 'Rulebook',
    points: [
      'Every rule that can raise something on a case, with its question, how much it presses, its source, how sure that is, and when it was checked.',
      'The lead medical examiner can switch a rule off or give it the office’s own words, with a reason and the password. Everybody who sees cases can read what was changed, by whom and why.',
      'A rule that is switched off asks nothing, on open cases too, and a declaration no longer waits for it. The duty in law stays. What would press to tell the coroner stands at the top, and beside the coroner’s question of each case.',
      'A reworded rule keeps its weight. An answer that was given before stays, and the case says that the rule has been reworded since.',
    ],
  },
  '/recovery-code': {
    title: 'The recovery code',
    points: [
      'Whoever has the code can open the record with it, so it lies on paper in a locked place.',
      'A new code opens nothing until you have typed it back. Leaving before that keeps the old one.',
      'Once it is typed back, destroy the old paper. The audit list says who replaced the code and when, never the code.',
    ],
  },
  '/audit': {
    title: 'Audit',
    points: [
      'Everything that was recorded, and every look, search and failed unlock, in one chained list.',
      'Enter on a line shows everything of the same case.',
      'Verify the record computes the chain again and compares issued documents with the record.',
    ],
  },
  '/help': {
    title: 'Help',
    points: ['Help works with no network. F1 opens the help of the screen you are on.'],
  },
};

/** The help that belongs to a path of the window. */
export function helpFor(path: string): ScreenHelp {
  return path.startsWith('/case/') ? CASE_HELP : (HELP[path] ?? WORKLIST_HELP);
}

export const ALL_HELP: readonly ScreenHelp[] = [
  WORKLIST_HELP,
  CASE_HELP,
  ...[
    '/new-case',
    '/outbox',
    '/returns',
    '/address-book',
    '/people',
    '/settings',
    '/rulebook',
    '/recovery-code',
    '/audit',
  ].map((path) => helpFor(path)),
];

export const KEYS = [
  { keys: 'F1', does: 'Help for this screen' },
  { keys: 'Ctrl+K', does: 'Find a case' },
  { keys: 'Alt+N', does: 'New case' },
  { keys: 'Alt+C', does: 'The clocks of a case and how they were worked out, in a case' },
  { keys: 'Ctrl+L', does: 'Lock the office' },
  { keys: 'F6', does: 'Next part of the screen; with Shift the one before' },
  { keys: 'Ctrl+Enter', does: 'The main act of a form, where its button shows these keys' },
  { keys: 'Alt+ArrowUp', does: 'Previous case of the worklist, in a case' },
  { keys: 'Alt+ArrowDown', does: 'Next case of the worklist, in a case' },
  { keys: 'Enter', does: 'Open the line of a list' },
  { keys: 'Escape', does: 'Close the topmost dialog; what you typed stays' },
  { keys: 'Ctrl+Z', does: 'Undo typing in a field' },
] as const;
