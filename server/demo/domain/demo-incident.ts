/** The day on which the app did not let people in, told from its first hour to its last word. */
export const DEMO_INCIDENT = {
  title: 'App: signing in fails after the update',
  terms: ['app', 'appli', 'application', 'login', 'code'],
  daysAgo: 9,
  hours: 60,
  note: 'The update was taken back, and everybody who had written was told so. The next one goes out in steps.',
  statement: {
    en: 'Since this morning some of you cannot sign in to the app. We know the cause and are taking the update back. Your money is safe, cards work as always.',
    fr: 'Depuis ce matin, certains d’entre vous ne peuvent se connecter à l’app. La cause est connue et nous retirons la mise à jour. Votre argent est en sécurité, les cartes fonctionnent.',
    nl: 'Sinds vanmorgen kunnen sommigen niet aanmelden in de app. We kennen de oorzaak en draaien de update terug. Uw geld is veilig, kaarten werken zoals altijd.',
  },
  decisions: [
    {
      after: 0.6,
      by: 'sofie',
      text: 'Second line looks at the update. Nobody promises a time yet.',
    },
    { after: 1.5, by: 'peter', text: 'The update is taken back tonight.' },
    { after: 20, by: 'sofie', text: 'Everybody who wrote is told that it works again.' },
  ],
} as const;

export const DEMO_SOURCES = [
  { name: 'Money forum', place: 'forum', path: '/feeds/forum.rss' },
  { name: 'The Daily Letter', place: 'news', path: '/feeds/news.atom' },
] as const;

export const DEMO_STREAMS = [
  { name: 'Lumen', brand: 'Lumen', isOwn: true, query: 'lumen -festival' },
  { name: 'Orbit Bank', brand: 'Orbit Bank', isOwn: false, query: '"orbit bank"' },
  {
    name: 'Looking for a home loan',
    brand: 'Lumen',
    isOwn: true,
    query: '("home loan" OR hypothe* OR woonkrediet) (bank OR lumen)',
  },
] as const;
