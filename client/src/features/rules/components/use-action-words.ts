import { useTranslation } from 'react-i18next';
import { useColleagues, useTeams } from '../../../api/people';
import { useTags } from '../../../api/tags';
import type { ActionStep } from '../../../api/types/rules';
import { useParameterOptions } from '../api/parameter-options';
import type texts from '../i18n/en';

type Texts = typeof texts;
const actions = [
  'assign',
  'set-priority',
  'add-tag',
  'remove-tag',
  'snooze',
  'resolve',
  'add-note',
  'escalate',
  'ask-department',
  'notify',
  'suggest-canned-reply',
  'send-canned-reply',
  'set-guidance',
  'hide',
] as const satisfies readonly (keyof Texts['action'])[];
const parameters = [
  'person',
  'team',
  'priority',
  'tag',
  'minutes',
  'outcome',
  'reason',
  'text',
  'ladder',
  'department',
  'note',
  'question',
  'cannedReply',
  'message',
] as const satisfies readonly (keyof Texts['parameter'])[];
const options = ['urgent', 'high', 'normal', 'low'] as const;
const outcomes = ['answered', 'solved', 'handed-over', 'no-answer-needed', 'spam'] as const;

const among = <Known extends string>(known: readonly Known[], value: string): Known | undefined =>
  known.find((one) => one === value);

const longestText = 60;

/** How actions, what they are told and their choices are called. What the client does not know keeps its own name. */
export function useActionWords() {
  const { t } = useTranslation(['rules', 'common']);
  const { data: people = [] } = useColleagues();
  const { data: teams = [] } = useTeams();
  const { data: tags = [] } = useTags();
  const ladders = useParameterOptions('ladder');
  const departments = useParameterOptions('department');
  const named = [...people, ...teams, ...tags, ...ladders, ...departments];

  const actionWord = (action: string): string => {
    const known = among(actions, action);
    return known ? t(`action.${known}`) : action;
  };
  const parameterWord = (name: string): string => {
    const known = among(parameters, name);
    return known ? t(`parameter.${known}`) : name;
  };
  const optionWord = (value: string): string => {
    const option = among(options, value);
    const outcome = among(outcomes, value);
    if (option) return t(`option.${option}`);
    return outcome ? t(`common:outcome.${outcome}`) : value;
  };
  const valueWord = (value: unknown): string => {
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    const name = named.find(({ id }) => id === text)?.name ?? optionWord(text);
    // Free text reads as what somebody says.
    if (!text.includes(' ')) return name;
    return `“${name.length > longestText ? `${name.slice(0, longestText)}…` : name}”`;
  };
  const stepText = ({ action, parameters: told }: ActionStep): string => {
    const values = Object.values(told)
      .map(valueWord)
      .filter((word) => word !== '');
    return values.length === 0 ? actionWord(action) : `${actionWord(action)}: ${values.join(', ')}`;
  };
  return { actionWord, parameterWord, optionWord, stepText };
}
