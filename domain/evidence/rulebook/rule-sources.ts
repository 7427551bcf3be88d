/**
 * Where the rules on texts, recorded answers and pathways come from, with the grade. As docs/rules.md has them; a test
 * compares the two.
 */
export const RULE_SOURCES: Readonly<Record<string, readonly [source: string, grade: string]>> = {
  'TRG-1': [
    'SI 2019/1112 reg 3(1)(a)(i); Ministry of Justice guidance as summarised by a local medical committee and law firms',
    'C; the words: H',
  ],
  'TRG-2': [
    'SI 2019/1112 reg 3(1)(a)(ii); Ministry of Justice guidance as summarised by a local medical committee and law firms',
    'C; the words: H',
  ],
  'TRG-3': [
    'SI 2019/1112 reg 3(1)(a)(iii); Ministry of Justice guidance as summarised by a local medical committee and law firms',
    'C; the words: H',
  ],
  'TRG-4': ['SI 2019/1112 reg 3(1)(a)(iv)', 'C; the words: H'],
  'TRG-5': [
    'SI 2019/1112 reg 3(1)(a)(v); Ministry of Justice guidance as summarised by a local medical committee and law firms',
    'C; the words: H',
  ],
  'TRG-6': ['SI 2019/1112 reg 3(1)(a)(vi)', 'C; the words: H'],
  'TRG-7': [
    'SI 2019/1112 reg 3(1)(a)(vii); Ministry of Justice guidance as summarised by a local medical committee and law firms',
    'C; the words: H',
  ],
  'TRG-8': [
    'SI 2019/1112 reg 3(1)(a)(viii); Chief Coroner’s Guidance No 31 for no local limits; the 30 days are ours',
    'C; the words and the 30 days: H',
  ],
  'TRG-9': [
    'SI 2019/1112 reg 3(1)(a)(ix); prescribed industrial diseases, 1977 list',
    'C; most of the list of diseases: U',
  ],
  'TRG-10': [
    'SI 2019/1112 reg 3(1)(b); Ministry of Justice guidance as summarised by a local medical committee and law firms',
    'C; the words: H',
  ],
  'TRG-11': ['SI 2019/1112 reg 3(1)(c)', 'C; the words: H'],
  'TRG-12': [
    'SI 2019/1112 reg 3(1)(d); Ministry of Justice guidance as summarised by a local medical committee and law firms',
    'C',
  ],
  'TRG-15': ['SI 2019/1112 reg 3(1)(g)', 'C'],
  'DUTY-1': ['Notification of Deaths Regulations 2019, regulation 3(1)(a)(v)', 'C'],
  'DUTY-2': ['Notification of Deaths Regulations 2019, regulation 3(1)(a)(v)', 'C'],
  'DUTY-3': ['Notification of Deaths Regulations 2019, regulation 3(1)(a)(vi)', 'C'],
  'DUTY-4': ['Notification of Deaths Regulations 2019, regulation 3(1)(a)(iv)', 'C'],
  'DUTY-5': ['Notification of Deaths Regulations 2019, regulation 3(1)(a)(i) to (iii)', 'C'],
  'DUTY-6': ['Notification of Deaths Regulations 2019, regulation 3(1)(a)(iii)', 'C'],
  'DUTY-7': ['Notification of Deaths Regulations 2019, regulation 3(1)(a)(viii)', 'C'],
  'DUTY-8': ['Notification of Deaths Regulations 2019, regulation 3(1)(a)(viii)', 'C'],
  'DUTY-9': ['Notification of Deaths Regulations 2019, regulation 3(1)(a)(vii)', 'C'],
  'DUTY-10': ['Notification of Deaths Regulations 2019, regulation 3(1)(a)(vii)', 'C'],
  'DUTY-11': ['Notification of Deaths Regulations 2019, regulation 3(1)(a)(ix)', 'C'],
  'DUTY-12': ['Notification of Deaths Regulations 2019, regulation 3(1)(a)(ix)', 'C'],
  'DUTY-13': ['Notification of Deaths Regulations 2019, regulation 3(1)(d)', 'C'],
  'DUTY-14': ['Notification of Deaths Regulations 2019, regulation 3(1)(g)', 'C'],
  'DUTY-15': ['Notification of Deaths Regulations 2019, regulation 3(1)(a)(viii)', 'H'],
  'DUTY-16': ['Notification of Deaths Regulations 2019, regulation 3(1)(a)(viii)', 'H'],
  'DUTY-17': ['Notification of Deaths Regulations 2019, regulation 3(1)(c)', 'C'],
  'DUTY-18': [
    'Notification of Deaths Regulations 2019, regulation 3(1)(f); whether the letter stands since September 2024 was not confirmed',
    'U',
  ],
  'DUTY-19': [
    'Notification of Deaths Regulations 2019, regulation 3(1)(b); a wish is no circumstance by itself',
    'H',
  ],
  'PATH-1': ['The review is known to exist; its rules were not read', 'U'],
  'PATH-2': ['Children Act 2004 and the statutory guidance of 2018 (England)', 'C'],
  'PATH-3': ['National confidential enquiry into maternal deaths', 'C'],
  'PATH-4': ['Learning from Deaths, National Quality Board 2017, reason 1; for Wales practice', 'C'],
  'PATH-5': ['Learning from Deaths, reason 2; for Wales practice', 'C'],
  'PATH-6': ['Learning from Deaths, reason 5; for Wales practice', 'C'],
  'PATH-7': ['LeDeR', 'C'],
  'PATH-8': ['Learning from Deaths, reason 3', 'C'],
  'PATH-9': ['Patient Safety Incident Response Framework (England); practice in Wales', 'C'],
  'PATH-10': ['Practice; for Wales WSI 2024/505', 'H'],
  'PATH-11': ['Practice', 'H'],
  'PATH-12': ['Practice', 'H'],
};
