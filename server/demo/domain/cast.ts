import { Dice } from './dice.js';
import { namesOf } from './names.js';
import type { Language } from './scenario.js';
import type { AccountKey, StoryPerson } from './story.js';

const FIRST_FORUM_ID = 101;

/** The customers: people with accounts, of whom some are met again, also elsewhere. */
export class Cast {
  readonly people: StoryPerson[] = [];
  private readonly names: Record<Language, string[]>;
  private readonly humans: { name: string; language: Language }[] = [];
  private forumIds = FIRST_FORUM_ID;

  constructor(private readonly dice: Dice) {
    this.names = {
      en: namesOf('en', dice.fork('en')),
      fr: namesOf('fr', dice.fork('fr')),
      nl: namesOf('nl', dice.fork('nl')),
    };
  }

  /** Somebody new. */
  stranger(account: AccountKey, language: Language): StoryPerson {
    const name = this.names[language].pop();
    if (name === undefined) throw new Error(`There are too few names in ${language}.`);
    this.humans.push({ name, language });
    return this.open(account, this.humans.length - 1);
  }

  /** Somebody who wrote here before, now and then; else somebody new. */
  somebody(account: AccountKey, language: Language, again: number): StoryPerson {
    const known = this.people.filter(
      (person) => person.account === account && person.language === language,
    );
    return known.length > 4 && this.dice.chance(again)
      ? this.dice.pick(known)
      : this.stranger(account, language);
  }

  /** The same human being in another place. */
  elsewhere({ who }: StoryPerson, account: AccountKey): StoryPerson {
    const there = this.people.find((person) => person.who === who && person.account === account);
    return there ?? this.open(account, who);
  }

  private open(account: AccountKey, who: number): StoryPerson {
    const human = this.humans[who];
    if (!human) throw new Error(`Nobody has the number ${who}.`);
    const person: StoryPerson = {
      who,
      account,
      id: this.newId(account),
      ...human,
      ...(account === 'forum' && { username: usernameOf(human.name) }),
    };
    this.people.push(person);
    return person;
  }

  private newId(account: AccountKey): string {
    if (account === 'google') return `g${this.dice.digits(20)}`;
    if (account === 'forum') return String(this.forumIds++);
    return this.dice.digits(16);
  }
}

const usernameOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\w\s.-]/g, '')
    .replace(/[\s.-]+/g, '_')
    .slice(0, 20);
