import { CHECKED_ON, type RuleAbout } from './rule.ts';

/** A circumstance is there and no decision about the coroner is recorded. It follows from the circumstances. */
export const CORONER_TOLD: RuleAbout = {
  id: 'COR-01',
  severity: 'stop',
  source: 'Notification of Deaths Regulations 2019 (SI 2019/1112) regs 2 and 3',
  grade: 'C; letters (e) and (f) after September 2024: U',
  checkedOn: CHECKED_ON,
};
