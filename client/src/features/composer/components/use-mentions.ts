import { useState, type KeyboardEvent } from 'react';
import { matchingPeople, mentionQuery, withMention, type Mentionable } from '../model/mentions';

interface Options {
  /** Nobody can be mentioned where customers read. */
  people: readonly Mentionable[];
  text: string;
  onText: (text: string, caret: number) => void;
}

/** Offers colleagues while a name is typed after an @; arrows choose, Enter or Tab fills in. */
export function useMentions({ people, text, onText }: Options) {
  const [caret, setCaret] = useState(0);
  const [active, setActive] = useState(0);
  const [dismissed, setDismissed] = useState(-1);
  const query = people.length === 0 ? null : mentionQuery(text, caret);
  const offered =
    query === null || query.from === dismissed ? [] : matchingPeople(people, query.text);
  const chosen = Math.min(active, offered.length - 1);

  const pick = (person: Mentionable) => {
    if (query === null) return;
    const filled = withMention(text, query, person.name);
    onText(filled.text, filled.caret);
    setCaret(filled.caret);
    setActive(0);
  };

  /** True when the key was for the list. */
  const onKey = (event: KeyboardEvent): boolean => {
    const person = offered[chosen];
    if (person === undefined || event.ctrlKey || event.metaKey) return false;
    switch (event.key) {
      case 'ArrowDown':
        setActive((chosen + 1) % offered.length);
        return true;
      case 'ArrowUp':
        setActive((chosen - 1 + offered.length) % offered.length);
        return true;
      case 'Enter':
      case 'Tab':
        pick(person);
        return true;
      case 'Escape':
        setDismissed(query?.from ?? -1);
        return true;
      default:
        return false;
    }
  };

  return {
    offered,
    active: chosen,
    pick,
    onKey,
    onCaret: setCaret,
  };
}
