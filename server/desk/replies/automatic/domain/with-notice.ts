import { type AnswerSetting, NOTICES } from './answer-setting.js';

/** An automatic answer says that it is one, in its own language. */
export function withNotice(
  text: string,
  language: string,
  { notices }: Pick<AnswerSetting, 'notices'>,
): string {
  const notice = notices[language]?.trim() || NOTICES[language] || NOTICES['en']!;
  return `${text}\n\n${notice}`;
}
