import type en from './en';

const publication: typeof en = {
  title: 'Post',
  kind: {
    post: 'Post',
    ad: 'Advertentie',
    video: 'Video',
    listing: 'Vermelding',
    topic: 'Onderwerp',
  },
  onNetwork: 'Openen op het netwerk',
  removed: 'Deze post is van het netwerk verwijderd.',
  image: 'Afbeelding van de post',
  untitled: 'Zonder tekst',
  counts: {
    label: 'Reacties in cijfers',
    total_one: '{{count}} reactie',
    total_other: '{{count}} reacties',
    unanswered_one: '{{count}} onbeantwoord',
    unanswered_other: '{{count}} onbeantwoord',
    hidden_one: '{{count}} verborgen',
    hidden_other: '{{count}} verborgen',
    removed_one: '{{count}} verwijderd',
    removed_other: '{{count}} verwijderd',
    conversations_one: '{{count}} gesprek',
    conversations_other: '{{count}} gesprekken',
  },
  filter: {
    label: 'Welke reacties',
    all: 'Alle',
    unanswered: 'Onbeantwoord',
    hidden: 'Verborgen',
    ours: 'Van ons',
  },
  tree: {
    label: 'Reacties',
    empty: 'Niemand heeft nog gereageerd.',
    emptyFilter: 'Geen reactie past bij dit filter.',
    showAll: 'Alle reacties tonen',
    fold_one: '{{count}} antwoord op {{name}} inklappen',
    fold_other: '{{count}} antwoorden op {{name}} inklappen',
    unfold_one: '{{count}} antwoord tonen',
    unfold_other: '{{count}} antwoorden tonen',
    unanswered: 'Onbeantwoord',
    answer: 'Antwoorden',
    close: 'Het antwoord sluiten',
    conversation: 'Gesprek',
    openConversation: 'Het gesprek met {{name}} openen',
  },
  back: 'Terug naar de inbox',
};

export default publication;
