const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** Markup that is already safe. Everything else that goes into `html` is escaped. */
export class Html {
  constructor(private readonly markup: string) {}

  toString(): string {
    return this.markup;
  }
}

export type Content = Html | string | number | false | null | undefined | readonly Content[];

function render(content: Content): string {
  if (content === false || content === null || content === undefined) return '';
  if (Array.isArray(content)) return content.map(render).join('');
  return content instanceof Html ? content.toString() : escapeHtml(String(content));
}

/** A template whose values are escaped; nothing, false and undefined vanish, lists are joined. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Html {
  return new Html(parts.reduce((markup, part, i) => markup + render(values[i - 1]) + part));
}

/** For markup that was made safe elsewhere. */
export const trusted = (markup: string): Html => new Html(markup);
