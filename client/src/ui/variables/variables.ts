/** Every place that a canned reply can name, with the key of its words. */
export const variableKeys = {
  'customer.first_name': 'customerFirstName',
  'customer.name': 'customerName',
  'agent.first_name': 'agentFirstName',
  'agent.name': 'agentName',
  'brand.name': 'brandName',
  'channel.name': 'channelName',
  'conversation.subject': 'conversationSubject',
  'publication.title': 'publicationTitle',
  today: 'today',
} as const;

export type VariableName = keyof typeof variableKeys;

export const variables = Object.keys(variableKeys) as VariableName[];

const isVariable = (name: string): name is VariableName =>
  name in variableKeys && Object.hasOwn(variableKeys, name);

/** A stretch of a text, in UTF-16 units. */
export interface Place {
  variable: VariableName;
  start: number;
  end: number;
}

/** Variables that still stand in a text as written, in order. The server refuses to send them. */
export function placesIn(text: string): Place[] {
  const places: Place[] = [];
  for (let from = text.indexOf('{{'); from >= 0;) {
    const close = text.indexOf('}}', from + 2);
    if (close < 0) break;
    const [name = ''] = text.slice(from + 2, close).split('|');
    const variable = name.trim();
    if (isVariable(variable)) places.push({ variable, start: from, end: close + 2 });
    from = text.indexOf('{{', close + 2);
  }
  return places;
}
