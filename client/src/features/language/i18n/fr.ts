import type en from './en';

const language: typeof en = {
  title: 'Langue',
  intro:
    'Comment le service apprend à lire les messages, et un modèle de langue externe qu’il peut interroger.',
  corrections: {
    title: 'Corrections',
    text: 'Le service étiquette lui-même les messages. Qui corrige une étiquette lui apprend.',
    use: 'Apprendre des corrections',
    learned_zero: 'Rien n’a encore été corrigé. Le service lit comme au début.',
    learned_one: 'Il a appris d’une correction. Désactivé, il lit comme au début.',
    learned_other: 'Il a appris de {{count}} corrections. Désactivé, il lit comme au début.',
    kept_zero: 'Le service lit comme au début.',
    kept_one: 'Le service lit comme au début. Une correction est gardée et comptera à nouveau.',
    kept_other:
      'Le service lit comme au début. {{count}} corrections sont gardées et compteront à nouveau.',
  },
  provider: {
    title: 'Modèle de langue',
    text: 'Facultatif. Tout fonctionne sans lui. Les noms connus, les adresses et les numéros sont retirés avant tout envoi.',
    url: 'Adresse',
    urlHelp: 'Ce qui précède /chat/completions, comme l’indique le fournisseur.',
    model: 'Modèle',
    key: 'Clé',
    keyHelp: 'Gardée scellée, jamais montrée à nouveau.',
    keyKept: 'Une clé est gardée. Laissez vide pour la garder ; une autre adresse la redemande.',
    on: 'Peut être interrogé',
    onHelp:
      'Les agents peuvent demander le résumé d’une conversation. La première fois, ils voient ce qui part.',
    labels: 'Étiqueter les messages avec lui',
    labelsHelp:
      'Chaque nouveau message est envoyé seul. Ce qu’une personne en dit l’emporte toujours.',
    saved: 'Enregistré.',
    test: 'Tester ce qui est enregistré',
    testing: 'Interrogation…',
  },
  closed: {
    title: 'Ne jamais rien envoyer de',
    help: 'Les conversations de ces canaux restent dans la maison.',
  },
  log: {
    title: 'Ce qui a été envoyé',
    text: 'Chaque question au modèle de langue : quand, pourquoi, combien et où. Le contenu n’est pas gardé.',
    empty: 'Rien n’a été envoyé',
    emptyText: 'Dès que le modèle de langue est interrogé, cela figure ici.',
    size: '{{sent}} caractères envoyés, {{received}} reçus',
    took: '{{number}} ms',
    desk: 'le service lui-même',
    conversation: 'Conversation',
  },
  purpose: { test: 'Test', summary: 'Résumé', label: 'Étiquette' },
  outcome: {
    answered: 'Répondu',
    refused: 'Refusé',
    unreachable: 'Injoignable',
    'too-slow': 'Trop lent',
    nonsense: 'Réponse absurde',
  },
};

export default language;
