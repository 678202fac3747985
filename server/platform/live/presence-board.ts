/** Who looks at a subject, and who writes there. */
export interface Looker {
  userId: string;
  name: string;
  typing: boolean;
}

export interface PresenceMessage {
  process: string;
  /** Everybody this process knows to look at the subject; empty when nobody does any more. */
  subjectId: string;
  lookers: Looker[];
}

const FORGOTTEN_AFTER_MS = 45_000;

/**
 * Who is where, over all processes. Each process tells what it sees and repeats it; what a silent
 * process said is forgotten.
 */
export class PresenceBoard {
  private readonly seen = new Map<string, Map<string, { lookers: Looker[]; at: number }>>();

  note({ process, subjectId, lookers }: PresenceMessage, now: number): void {
    const bySubject =
      this.seen.get(subjectId) ?? new Map<string, { lookers: Looker[]; at: number }>();
    if (lookers.length > 0) bySubject.set(process, { lookers, at: now });
    else bySubject.delete(process);
    if (bySubject.size > 0) this.seen.set(subjectId, bySubject);
    else this.seen.delete(subjectId);
  }

  /** Each person once; typing when they type anywhere. */
  at(subjectId: string, now: number): Looker[] {
    const people = new Map<string, Looker>();
    for (const { lookers, at } of this.seen.get(subjectId)?.values() ?? [])
      if (now - at < FORGOTTEN_AFTER_MS)
        for (const looker of lookers) {
          const typing = looker.typing || (people.get(looker.userId)?.typing ?? false);
          people.set(looker.userId, { ...looker, typing });
        }
    return [...people.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}
