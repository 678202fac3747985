import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../../api/types/conversations';
import { VisuallyHidden } from '../../../ui/hidden';

const atMost = 160;

/** Reads out, politely, what customers write while the conversation is open. */
export function Announcer({ messages }: { messages: readonly Message[] }) {
  const { t } = useTranslation('conversation');
  const newest = messages.reduce((most, { position }) => Math.max(most, position), 0);
  const known = useRef(newest);
  const [said, setSaid] = useState('');

  useEffect(() => {
    if (newest <= known.current) return;
    const fresh = messages.findLast(
      ({ position, direction }) => position > known.current && direction === 'inbound',
    );
    known.current = newest;
    if (!fresh) return;
    setSaid(t('thread.announce', { name: fresh.author.name, text: fresh.text.slice(0, atMost) }));
  }, [messages, newest, t]);

  return (
    <VisuallyHidden role="log" aria-live="polite">
      {said}
    </VisuallyHidden>
  );
}
