export interface Notice {
  id: number;
  text: string;
  tone: 'neutral' | 'problem';
  /** How long it stays, in seconds. */
  seconds: number;
  action?: { label: string; run: () => void };
}

export interface NewNotice {
  text: string;
  tone?: Notice['tone'];
  seconds?: number;
  action?: Notice['action'];
}

const atOnce = 3;

/** The notices after one more: the newest last, the oldest give way. */
export function withNotice(notices: readonly Notice[], id: number, notice: NewNotice): Notice[] {
  const { text, tone = 'neutral', action } = notice;
  const seconds = notice.seconds ?? (action ? 10 : tone === 'problem' ? 8 : 4);
  const others = notices.filter((other) => other.text !== text);
  return [...others, { id, text, tone, seconds, ...(action && { action }) }].slice(-atOnce);
}
