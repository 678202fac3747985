/** Control characters, zero-width ones and those that turn the direction of writing. */
const HARMFUL = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
const FORBIDDEN = /[<>:"/\\|?*]/gu;
const LONGEST = 150;
const LONGEST_ENDING = 12;

/** A name that shows what it is and does nothing on any system: no path, no tricks with direction. */
export function safeFileName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
  const plain = last
    .replace(HARMFUL, '')
    .replace(FORBIDDEN, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[.\s]+|[.\s]+$/gu, '');
  return shortened(plain) || 'file';
}

function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= LONGEST) return name;
  const dot = characters.lastIndexOf('.');
  const ending = dot > 0 && characters.length - dot <= LONGEST_ENDING ? characters.slice(dot) : [];
  return [...characters.slice(0, LONGEST - ending.length), ...ending].join('');
}
