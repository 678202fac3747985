import type { Role } from '../../access/contract.js';
import type { Language } from './scenario.js';

export type AgentKey = 'anna' | 'bram' | 'chloe' | 'jonas' | 'sofie';

export interface DemoPerson {
  key: AgentKey | 'peter' | 'emma' | 'ines';
  name: string;
  role: Role;
  language: Language;
}

/** Who works at the demo brand; the first is whom a newcomer most likely wants to be. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  { key: 'anna', name: 'Anna Verbeke', role: 'agent', language: 'en' },
  { key: 'bram', name: 'Bram de Wit', role: 'agent', language: 'nl' },
  { key: 'chloe', name: 'Chloé Marchal', role: 'agent', language: 'fr' },
  { key: 'jonas', name: 'Jonas Peeters', role: 'agent', language: 'nl' },
  { key: 'sofie', name: 'Sofie Claes', role: 'supervisor', language: 'nl' },
  { key: 'peter', name: 'Peter van Dam', role: 'administrator', language: 'en' },
  { key: 'emma', name: 'Emma Laurent', role: 'department', language: 'fr' },
  { key: 'ines', name: 'Ines Moreau', role: 'analyst', language: 'fr' },
];

export const emailOf = ({ key }: Pick<DemoPerson, 'key'>): string => `${key}@lumen.example`;

const TEAM_OF_ALL = 'Customer care';

/** Every team sees all channels of the brand; what a team is for shows in what it is given. */
export const DEMO_TEAMS: readonly { name: string; members: readonly DemoPerson['key'][] }[] = [
  { name: TEAM_OF_ALL, members: ['anna', 'bram', 'chloe', 'jonas', 'sofie', 'ines'] },
  { name: 'Cards and fraud', members: ['bram', 'anna', 'sofie'] },
  { name: 'Digital banking', members: ['jonas', 'chloe', 'sofie'] },
  { name: 'Home loans', members: ['chloe', 'bram'] },
];

const TEAM_BY_TAG: Readonly<Record<string, string>> = {
  card: 'Cards and fraud',
  fraud: 'Cards and fraud',
  app: 'Digital banking',
  'sign-in': 'Digital banking',
  mortgage: 'Home loans',
};

export const teamFor = (tags: readonly string[]): string =>
  tags.map((tag) => TEAM_BY_TAG[tag]).find((team) => team !== undefined) ?? TEAM_OF_ALL;

const SPEAKERS: Readonly<Record<Language, readonly AgentKey[]>> = {
  en: ['anna', 'anna', 'jonas'],
  fr: ['chloe', 'chloe', 'anna'],
  nl: ['bram', 'bram', 'jonas', 'sofie'],
};

/** Who answers in which language, the more often named the more often. */
export const agentsFor = (language: Language): readonly AgentKey[] => SPEAKERS[language];

export const firstNameOf = (key: DemoPerson['key']): string =>
  DEMO_PEOPLE.find((person) => person.key === key)?.name.split(' ')[0] ?? '';
