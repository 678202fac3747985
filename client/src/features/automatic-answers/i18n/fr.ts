import type en from './en';

const automaticAnswers: typeof en = {
  title: 'Réponses automatiques',
  tabs: 'Réponses types',
  library: 'Bibliothèque',
  intro:
    'Jusqu’où le desk va de lui-même : proposer des textes aux agents, ou les envoyer quand il est assez sûr.',
  setting: {
    title: 'Ce que fait le desk',
    help: 'Jamais deux fois de suite, jamais à quelqu’un de fâché, d’escaladé ou de VIP, et jamais quand une personne s’en occupe.',
    mode: 'Mode',
    modes: {
      off: 'Rien',
      suggest: 'Suggérer seulement',
      send: 'Envoyer de lui-même',
    },
    modeHelp: {
      off: 'L’éditeur ne montre aucune suggestion et rien n’est envoyé.',
      suggest: 'L’éditeur propose jusqu’à trois textes ; une personne les envoie.',
      send: 'Un texte part quand le desk est au moins aussi sûr, qu’il est activé ci-dessous et que rien ne s’y oppose.',
    },
    confidence: 'Sûr au moins à {{confidence}}',
    channels: 'Sur ces canaux',
    noChannel: 'Tant qu’aucun canal n’est choisi, rien n’est envoyé.',
    languages: 'Dans ces langues',
    noLanguage: 'Tant qu’aucune langue n’est choisie, rien n’est envoyé.',
    hours: 'Quand',
    hourChoices: {
      always: 'À toute heure',
      open: 'Seulement pendant les heures d’ouverture',
      closed: 'Seulement en dehors des heures d’ouverture',
    },
    calendar: 'Heures d’ouverture de',
    usualCalendar: 'Le calendrier par défaut',
    notice: 'Dit que c’est automatique, en {{language}}',
    noticeHelp: 'Figure sous chaque réponse automatique.',
    save: 'Enregistrer',
    undo: 'Annuler les changements',
    saved: 'Enregistré.',
  },
  report: {
    title: 'Ce qui se serait passé',
    help: 'Chaque question dont la réponse est connue a été essayée comme si elle était nouvelle.',
    chart: 'Part des réponses justes et part des questions répondues, selon la confiance',
    confidence: 'Confiance',
    precision: 'Justes',
    coverage: 'Répondues',
    answered: 'Questions répondues',
    at_one:
      'À {{confidence}}, le desk aurait répondu à {{coverage}} de {{count}} question ; {{precision}} de ces réponses étaient justes.',
    at_other:
      'À {{confidence}}, le desk aurait répondu à {{coverage}} de {{count}} questions ; {{precision}} de ces réponses étaient justes.',
    nothingAt: 'À {{confidence}}, le desk n’aurait répondu à rien.',
    tooFew: 'Pas encore assez de matière',
    tooFewText_one:
      '{{count}} question avec une réponse connue ; les chiffres ont un sens à partir de {{enough}}. Ajoutez des exemples de questions à vos textes.',
    tooFewText_other:
      '{{count}} questions avec une réponse connue ; les chiffres ont un sens à partir de {{enough}}. Ajoutez des exemples de questions à vos textes.',
    judged_one:
      'Ces 30 derniers jours, {{count}} réponse envoyée : {{right}} jugée juste, {{wrong}} jugée fausse.',
    judged_other:
      'Ces 30 derniers jours, {{count}} réponses envoyées : {{right}} jugées justes, {{wrong}} jugées fausses.',
  },
  permits: {
    title: 'Textes qui peuvent partir',
    help: 'Activez un texte quand ses chiffres vous convainquent.',
    none: 'Aucun texte approuvé',
    noneText: 'Les textes de la bibliothèque apparaissent ici quand ils sont approuvés pour tous.',
    on: 'Actif',
    reply: 'Texte',
    questions: 'Questions',
    sent: 'Serait envoyé',
    switch: 'Envoyer « {{title}} » automatiquement',
  },
  decisions: {
    title: 'Ce qui a été décidé',
    help: 'Votre jugement mesure la justesse, et le desk en apprend.',
    sent: 'Envoyées',
    refused: 'Laissées aux agents',
    right: 'Juste',
    wrong: 'Faux',
    none: {
      sent: 'Rien n’a encore été envoyé',
      refused: 'Rien n’a encore été laissé aux agents',
    },
    noneText: {
      sent: 'Les réponses que le desk envoie de lui-même apparaissent ici, à juger.',
      refused: 'Pourquoi le desk n’a pas répondu de lui-même se lit ici, message par message.',
    },
  },
  why: {
    'asked-for-person': 'A demandé une personne',
    'not-waiting': 'Plus personne n’attendait',
    'answered-before': 'Une personne avait répondu',
    'in-a-row': 'La dernière réponse était automatique',
    'person-at-work': 'Une personne s’en occupait',
    angry: 'Le client était fâché',
    complaint: 'Une plainte',
    spam: 'Spam',
    escalated: 'Escaladé',
    vip: 'Un VIP',
    'other-channel': 'Canal non choisi',
    'other-language': 'Langue non choisie',
    'other-hours': 'En dehors des heures choisies',
    'nothing-fits': 'Aucun texte ne convient',
    'not-covered': 'Ressemble à ce que les agents répondent à la main',
    'models-disagree': 'Deux façons de voir menaient à des textes différents',
    'not-sure-enough': 'Pas assez sûr',
    'not-switched-on': 'Le texte n’est pas activé',
    'not-in-language': 'Le texte n’existe pas dans la langue',
    'without-value': 'Un mot du texte n’a pas de valeur ici',
    'forbidden-phrase': 'Une expression du texte n’est pas admise ici',
    'needs-approval': 'Une règle demande d’abord un second regard',
    'not-possible': 'Le réseau ne l’accepte pas ici',
  },
};

export default automaticAnswers;
