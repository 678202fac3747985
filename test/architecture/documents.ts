import path from 'node:path';

type TextOf = (file: string) => string | undefined;

/** Targets of relative links, in order, whose file or heading does not exist. */
export function brokenLinks(file: string, text: string, textOf: TextOf): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target!)
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [name, heading] = target.split('#');
      const other = name === '' ? text : textOf(path.posix.join(path.posix.dirname(file), name!));
      if (other === undefined) return true;
      return heading !== undefined && !headingsOf(other).includes(heading);
    });
}

/** As they are addressed on the pages of a repository. */
const headingsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

export const commandsIn = (text: string): string[] =>
  [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name!);

/** Names of the environment, each once, sorted. */
export const variablesIn = (text: string): string[] =>
  [...new Set(text.match(/\b(?:HARK_[A-Z_]+|PORT|DATABASE_URL|REDIS_URL)\b/g))].sort();
