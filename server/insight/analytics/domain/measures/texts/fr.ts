import type { MeasureTexts } from './texts.js';

/** Names of the figures, and how each is made, in words. */
export const fr: MeasureTexts = {
  'messages-in': ['Messages reçus', 'Chaque message d’un client, même retiré ensuite.'],
  'conversations-in': [
    'Nouvelles conversations',
    'Chaque conversation qui a commencé. Les réouvertures sont comptées à part.',
  ],
  'replies-out': ['Réponses', 'Chaque réponse écrite par une personne et visible pour le client.'],
  resolved: ['Résolues', 'Chaque résolution, aussi de ce qui avait été rouvert.'],
  backlog: [
    'En attente',
    'Ce qui n’est pas résolu à la fin : tout ce qui a commencé ou a été rouvert, moins tout ce qui a été résolu.',
  ],
  'first-reply': [
    'Première réponse',
    'Du premier mot d’un client à la première réponse d’une personne : la médiane. Les réponses automatiques ne comptent pas. Chaque minute compte, la nuit aussi. Les réouvertures sont à part.',
  ],
  'first-reply-business': [
    'Première réponse, heures d’ouverture',
    'La même chose, mais seules comptent les minutes d’ouverture du calendrier habituel.',
  ],
  'next-reply': [
    'Réponses suivantes',
    'De chaque question ultérieure à la réponse d’une personne : la médiane. Les réponses automatiques ne comptent pas.',
  ],
  'next-reply-business': [
    'Réponses suivantes, heures d’ouverture',
    'La même chose, mais seules comptent les heures d’ouverture.',
  ],
  'reopened-reply': [
    'Réponse après réouverture',
    'Du mot qui a rouvert une conversation à la réponse d’une personne : la médiane.',
  ],
  resolution: [
    'Résolution',
    'Du premier mot à la première résolution : la médiane. L’attente du client en fait partie. Les réouvertures sont à part.',
  ],
  'resolution-business': [
    'Résolution, heures d’ouverture',
    'La même chose, mais seules comptent les heures d’ouverture.',
  ],
  'reopened-resolution': [
    'Résolution après réouverture',
    'D’une réouverture à la résolution suivante : la médiane.',
  ],
  'targets-met': ['Objectifs tenus', 'Les objectifs tenus, parmi tous ceux décidés.'],
  reopened: ['Rouvertes', 'Les réouvertures pour chaque résolution.'],
  'resolved-without-reply': [
    'Résolues sans réponse',
    'Les résolutions avant lesquelles rien ni personne n’avait répondu, parmi toutes.',
  ],
  satisfaction: ['Satisfaction', 'Les notes de 4 ou 5, parmi toutes les notes des clients.'],
  'satisfaction-answered': [
    'Notes données',
    'Les notes données par les clients, pour chaque question posée.',
  ],
  'automatic-answers': [
    'Réponses automatiques',
    'Les réponses que le service a envoyées de lui-même.',
  ],
  'automatic-precision': [
    'Réponses automatiques justes',
    'Les réponses automatiques jugées justes par une personne, parmi toutes celles jugées.',
  ],
  'automatic-reply': [
    'Délai d’une réponse automatique',
    'D’une question à la réponse du service lui-même : la médiane. Il n’entre dans aucun autre délai.',
  ],
  complaints: [
    'Plaintes',
    'Les messages de clients qui se plaignent, selon leur étiquette ou l’avis d’une personne.',
  ],
  'sentiment-score': [
    'Score de sentiment',
    'Les messages positifs parmi tous les messages de clients.',
  ],
  'negative-share': ['Part négative', 'Les messages négatifs parmi tous les messages de clients.'],
  mentions: ['Mentions propres', 'Les messages publics de clients sur les canaux propres.'],
  followers: ['Abonnés', 'Les abonnés des pages propres à la fin, selon les derniers comptages.'],
  'growth-rate': ['Taux de croissance', 'Les nouveaux abonnés de la période, parmi ceux du début.'],
  'engagement-rate': [
    'Taux d’engagement',
    'Les j’aime, commentaires, partages et clics de la période, par abonné.',
  ],
  'share-of-voice': [
    'Part de voix',
    'Les mentions propres, parmi les mentions propres et celles des concurrents. Vide tant qu’aucune mention d’un concurrent n’est connue.',
  ],
};
