import { useRef, type ReactNode } from 'react';
import { cls } from './case-classes.ts';
import { useCase } from './case-context.ts';
import { usePlace } from './case-place.ts';
import { CauseSection } from './cause/cause-section.tsx';
import { ConversationLog } from './conversations/conversation-log.tsx';
import { ConversationsSection } from './conversations/conversations-section.tsx';
import { CertificationSection } from './certification/certification-section.tsx';
import { ClockStrip } from './clocks/clock-strip.tsx';
import { CoronerSection } from './coroner/coroner-section.tsx';
import { DetailsSection } from './details/details-section.tsx';
import { DocumentsSection } from './documents/documents-section.tsx';
import { GovernanceSection } from './governance/governance-section.tsx';
import { CaseNotices } from './life/case-notices.tsx';
import { QuestionCards } from './questions/question-cards.tsx';
import { QuestionsSection } from './questions/questions-section.tsx';
import { ScrutinySection } from './scrutiny/scrutiny-section.tsx';
import { SECTION_NAMES, type Section } from './sections.ts';
import { SectionNav } from './section-nav.tsx';
import { TasksPanel } from './tasks-panel.tsx';
import { TimelineSection } from './timeline/timeline-section.tsx';
import { useArrival } from './use-arrival.ts';

/** The desk of one case: questions above, tasks at the left, the work in the middle, the conversations at the right. */
export function CaseWorkspace() {
  const { caseId } = useCase();
  const { section } = usePlace(caseId);
  const work = useRef<HTMLDivElement>(null);
  useArrival(caseId, work);

  return (
    <div className={cls('screen')}>
      <SectionNav />
      <CaseNotices key={caseId} />
      <ClockStrip />
      <QuestionCards />
      <div className={cls('columns', section === 'coroner' && 'wide')}>
        <div className={cls('pane', 'tasks')}>
          <TasksPanel />
        </div>
        <div
          key={section}
          ref={work}
          className={cls('work')}
          id="case-work"
          role="region"
          aria-label={`${SECTION_NAMES[section]} section`}
          data-pane=""
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
          tabIndex={0}
        >
          {SECTION_CONTENT[section]()}
        </div>
        <div className={cls('pane', 'log')}>
          <ConversationLog />
        </div>
      </div>
    </div>
  );
}

const SECTION_CONTENT = {
  questions: () => <QuestionsSection />,
  cause: () => <CauseSection />,
  scrutiny: () => <ScrutinySection />,
  conversations: () => <ConversationsSection />,
  details: () => <DetailsSection />,
  coroner: () => <CoronerSection />,
  certification: () => <CertificationSection />,
  governance: () => <GovernanceSection />,
  documents: () => <DocumentsSection />,
  timeline: () => <TimelineSection />,
} as const satisfies Record<Section, () => ReactNode>;
