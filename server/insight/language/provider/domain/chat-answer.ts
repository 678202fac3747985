import type { EgressResult } from '../../../../platform/egress/contract.js';
import type { CallOutcome } from './language-call.js';

export interface ChatAnswer {
  outcome: CallOutcome;
  /** What it said; null unless it answered. */
  text: string | null;
  /** A reason for people to read; null when all is well. */
  detail: string | null;
}

const MOST = 4000;
const SHOWN = 300;

/** Reads what came back from a chat endpoint: https://platform.openai.com/docs/api-reference/chat */
export function readChatAnswer(result: EgressResult): ChatAnswer {
  if (result.kind !== 'response')
    return {
      outcome: result.code === 'timeout' ? 'too-slow' : 'unreachable',
      text: null,
      detail: result.detail,
    };
  const body = result.json();
  if (result.status < 200 || result.status > 299)
    return { outcome: 'refused', text: null, detail: reasonOf(result.status, body) };
  const { text, refusal } = choiceOf(body);
  if (refusal !== null) return { outcome: 'refused', text: null, detail: refusal };
  const said = cleaned(text ?? '');
  return said === ''
    ? { outcome: 'nonsense', text: null, detail: 'The answer holds no text.' }
    : { outcome: 'answered', text: said.slice(0, MOST), detail: null };
}

function choiceOf(body: unknown): { text: string | null; refusal: string | null } {
  const choices = field(body, 'choices');
  const message = field(Array.isArray(choices) ? choices[0] : undefined, 'message');
  const refusal = field(message, 'refusal');
  const content = field(message, 'content');
  return {
    text: typeof content === 'string' ? content : null,
    refusal: typeof refusal === 'string' && refusal !== '' ? refusal.slice(0, SHOWN) : null,
  };
}

function reasonOf(status: number, body: unknown): string {
  const message = field(field(body, 'error'), 'message');
  return typeof message === 'string'
    ? `${status}: ${cleaned(message).slice(0, SHOWN)}`
    : `It answered ${status}.`;
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[name]
    : undefined;

/** Without characters that no screen shows; some models think aloud first, which is not meant for people. */
const cleaned = (text: string): string =>
  text
    .replace(/<think>[\s\S]*?<\/think>/g, '')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .trim();
