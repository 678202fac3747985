import type en from './en';

const reading: typeof en = {
  summary: {
    title: 'Résumé',
    none: 'Pas encore de résumé.',
    make: 'Résumer',
    again: 'Refaire',
    asking: 'Le modèle de langue est interrogé…',
    by: '{{model}}, demandé par {{name}}',
    stale: 'il y a eu du nouveau depuis',
    look: 'Ce qui est envoyé',
    send: 'Envoyer et résumer',
    goes: '{{number}} caractères vont à {{model}} chez {{place}} :',
    masked:
      'Les noms connus du service, les adresses, les téléphones et autres numéros sont retirés. D’autres indices sur une personne peuvent rester dans le texte. Chaque envoi est noté dans le journal.',
  },
  labels: {
    says: 'Ce que dit le message :',
    correctIt: 'Corriger',
    correct: 'Corriger ce que dit le message',
    correctNewest: 'Corriger ce que dit le dernier message',
    title: 'Que dit ce message ?',
    learned_zero: 'Les règles et les suggestions s’y fient. Le service apprend de vos corrections.',
    learned_one: 'Les règles et les suggestions s’y fient. Le service a appris d’une correction.',
    learned_other:
      'Les règles et les suggestions s’y fient. Le service a appris de {{count}} corrections.',
    keys: 'Touches : 1 à 3 pour le ton, les lettres marquées pour le reste.',
    saved: 'Corrigé. Le service en apprend.',
    taken: 'De nouveau comme le service l’a lu.',
    topic: 'Il s’agit de',
    noTopic: 'Rien de particulier',
    because: 'Lu dans : {{words}}',
    by: 'Corrigé par {{name}}',
    save: 'Enregistrer',
    back: 'Revenir à ce que le desk a lu',
    language: 'Langue',
    noLanguage: 'Inconnue',
    sentiment: 'Ton',
    sentiments: { negative: 'Négatif', neutral: 'Neutre', positive: 'Positif', none: 'Inconnu' },
    intent: 'C’est',
    intents: {
      complaint: 'une plainte',
      question: 'une question',
      praise: 'un compliment',
      'sales-chance': 'une occasion de vente',
      spam: 'du spam',
    },
    mark: {
      complaint: 'Plainte',
      question: 'Question',
      praise: 'Compliment',
      'sales-chance': 'Occasion de vente',
      spam: 'Spam',
      negative: 'Négatif',
    },
  },
};

export default reading;
