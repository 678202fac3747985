import { useState, type KeyboardEvent } from 'react';
import type { OfferedCanned } from '../../../api/types/canned';
import { useOfferedCanned } from '../api/canned';
import { slashQuery, type SlashQuery } from '../model/slash';
import { useSettled } from './use-settled';

interface Options {
  /** Null: nothing of the library here. */
  conversationId: string | null;
  text: string;
  onPick: (reply: OfferedCanned, place: SlashQuery) => void;
}

const restMs = 120;
const none: readonly OfferedCanned[] = [];

/** Offers canned replies while one types after a /; arrows choose, Enter or Tab puts one in. */
export function useCanned({ conversationId, text, onPick }: Options) {
  const [caret, setCaret] = useState(0);
  const [active, setActive] = useState(0);
  const [dismissed, setDismissed] = useState(-1);
  const [language, setLanguage] = useState<string | null>(null);
  const query = conversationId === null ? null : slashQuery(text, caret);
  const isOpen = query !== null && query.from !== dismissed;
  const asked = useSettled(query?.text ?? '', restMs);
  const { data, error, isPlaceholderData } = useOfferedCanned(
    isOpen && conversationId !== null ? { conversationId, text: asked, language } : null,
  );
  const offered = isOpen ? (data ?? none) : none;
  const chosen = Math.min(active, offered.length - 1);
  const reply = offered[chosen];
  const isFresh = !isPlaceholderData && asked === query?.text;

  const pick = (picked: OfferedCanned) => {
    if (query) onPick(picked, query);
    setActive(0);
    setLanguage(null);
  };
  const speakNext = () => {
    const [next] = reply?.otherLanguages ?? [];
    if (next) setLanguage(next);
  };

  /** True when the key was for the list. */
  const onKey = (event: KeyboardEvent): boolean => {
    if (!isOpen || event.ctrlKey || event.metaKey) return false;
    if (event.key === 'Escape') {
      setDismissed(query.from);
      return true;
    }
    if (reply === undefined) return false;
    switch (event.key) {
      case 'ArrowDown':
        setActive((chosen + 1) % offered.length);
        return true;
      case 'ArrowUp':
        setActive((chosen - 1 + offered.length) % offered.length);
        return true;
      case 'ArrowRight':
        if (!event.altKey || reply.otherLanguages.length === 0) return false;
        speakNext();
        return true;
      case 'Enter':
      case 'Tab':
        if (event.shiftKey) return false;
        // What is shown while the next words are looked for is not what was meant.
        if (isFresh) pick(reply);
        return true;
      default:
        return false;
    }
  };

  return {
    isOpen,
    offered,
    active: chosen,
    isSearching: data === undefined && error === null,
    hasFailed: error !== null,
    words: query?.text ?? '',
    pick,
    onKey,
    onHover: setActive,
    onLanguage: setLanguage,
    close: () => setDismissed(query?.from ?? -1),
    onCaret: (at: number) => {
      setCaret(at);
      if (slashQuery(text, at) === null) setDismissed(-1);
    },
  };
}
