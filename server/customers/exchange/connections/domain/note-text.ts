export interface ResolvedFacts {
  network: string;
  outcome: string | null;
  agent: string | null;
  url: string;
}

const NETWORKS: Readonly<Record<string, string>> = {
  facebook: 'Facebook',
  'google-reviews': 'Google reviews',
  discourse: 'the forum',
};

/** What a CRM is told of a conversation: that it was, and where to read it; nothing of what was said. */
export function noteText(
  { network, outcome, agent, url }: ResolvedFacts,
  mark: string,
): { subject: string; body: string } {
  const subject = `Conversation on ${NETWORKS[network] ?? network} resolved`;
  const lines = [
    `${subject}${agent ? ` by ${agent}` : ''}.`,
    ...(outcome ? [`Outcome: ${outcome}.`] : []),
    url,
    mark,
  ];
  return { subject, body: lines.join('\n') };
}
