import type { Genre, Language, Line, Scenario } from './scenario.js';

const HEAD = /^# (\S+) (\w+)(.*)$/;
const SAID = /^(\d?)(later|edit|remove|hide)?(?: (\d))?(>|<<|<|=|~)\s?(.*)$/;
const GENRES: readonly string[] = ['comment', 'message', 'review', 'recommendation', 'forum'];
const OUTCOMES = ['answered', 'solved', 'handed-over', 'no-answer-needed', 'spam'] as const;

/**
 * Reads stories as they are written down. `# key genre name=value …` begins one; then line by line
 * `>` the customer (`2>` somebody else), `<` the brand in the desk, `<<` the brand elsewhere, `=` a
 * note, `~` the line above in other words, `later>` after it was settled, `edit>`, `remove>` and
 * `hide>` about what the customer said last, `edit 4>` about what they gave stars. A recommendation
 * has 5 stars or 1. Throws on what it cannot read.
 */
export function parseScenarios(language: Language, written: string): Scenario[] {
  const scenarios: Scenario[] = [];
  for (const line of written.split('\n').map((text) => text.trim())) {
    if (line === '') continue;
    if (line.startsWith('# ')) scenarios.push(begin(language, line));
    else addLine(scenarios.at(-1), line);
  }
  return scenarios;
}

function begin(language: Language, line: string): Scenario {
  const [, key = '', genre = '', rest = ''] = HEAD.exec(line) ?? [];
  if (!GENRES.includes(genre)) throw new Error(`No story can begin with "${line}".`);
  const values = new Map(
    [...rest.matchAll(/(\w+)=(?:"([^"]*)"|(\S+))/g)].map(([, name, quoted, plain]) => [
      name,
      quoted ?? plain ?? '',
    ]),
  );
  const outcome = OUTCOMES.find((known) => known === (values.get('outcome') ?? 'answered'));
  if (!outcome) throw new Error(`"${line}" has an outcome that the desk does not know.`);
  checkStars({ genre: genre as Genre }, values.get('stars'), line);
  return {
    key: `${language}/${key}`,
    genre: genre as Genre,
    language,
    tags: values.get('tags')?.split(',') ?? [],
    priority: Number(values.get('priority') ?? 3),
    outcome,
    reason: values.get('reason') ?? null,
    post: values.get('post') ?? null,
    title: values.get('title') ?? null,
    stars: values.has('stars') ? Number(values.get('stars')) : null,
    times: Number(values.get('times') ?? 3),
    lines: [],
  };
}

const SPEAKERS: Readonly<Record<string, Line['by']>> = {
  '>': 'customer',
  '<': 'desk',
  '<<': 'elsewhere',
  '=': 'note',
};

function addLine(scenario: Scenario | undefined, line: string): void {
  const match = SAID.exec(line);
  if (!scenario || !match) throw new Error(`Nobody can say "${line}".`);
  const [, speaker, how, stars, sign = '', said = ''] = match;
  const text = said.replaceAll(' // ', '\n\n');
  if (sign === '~') {
    scenario.lines.at(-1)?.texts.push(text);
    return;
  }
  checkStars(scenario, stars, line);
  scenario.lines.push({
    by: SPEAKERS[sign] ?? 'customer',
    speaker: Number(speaker || 1),
    act: how === undefined || how === 'later' ? 'say' : (how as Line['act']),
    texts: [text],
    ...(stars ? { stars: Number(stars) } : {}),
    later: how === 'later',
  });
}

function checkStars(
  { genre }: Pick<Scenario, 'genre'>,
  stars: string | undefined,
  line: string,
): void {
  if (stars && genre === 'recommendation' && stars !== '1' && stars !== '5')
    throw new Error(`A recommendation is a yes or a no, but "${line}" gives it ${stars} stars.`);
}
