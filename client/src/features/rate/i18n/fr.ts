import type en from './en';

const rate: typeof en = {
  title: 'Êtes-vous satisfait ?',
  intro: 'Touchez ce qui convient. C’est tout.',
  worst: 'Très mauvais',
  best: 'Très bon',
  value: {
    '1': '1 sur 5, très mauvais',
    '2': '2 sur 5, mauvais',
    '3': '3 sur 5, ni bon ni mauvais',
    '4': '4 sur 5, bon',
    '5': '5 sur 5, très bon',
  },
  thanks: 'Merci, nous avons votre réponse.',
  words: 'Voulez-vous nous en dire plus ?',
  send: 'Envoyer',
  sent: 'Envoyé',
  later: 'Vous pouvez changer votre réponse jusqu’à demain.',
  closed: {
    title: 'Merci pour votre réponse',
    text: 'Vous nous avez donné {{rating}} sur 5. Elle ne peut plus être changée.',
  },
  expired: {
    title: 'Ce lien est trop ancien',
    text: 'Nous ne prenons plus de réponse ici.',
  },
  lost: {
    title: 'Ce lien ne fonctionne pas',
    text: 'Ouvrez-le à nouveau depuis le message reçu.',
  },
};

export default rate;
