import type en from './en';

const rate: typeof en = {
  title: 'Hoe hebben we u geholpen?',
  intro: 'Tik wat past. Meer hoeft niet.',
  worst: 'Heel slecht',
  best: 'Heel goed',
  value: {
    '1': '1 van 5, heel slecht',
    '2': '2 van 5, slecht',
    '3': '3 van 5, niet goed en niet slecht',
    '4': '4 van 5, goed',
    '5': '5 van 5, heel goed',
  },
  thanks: 'Dank u, we hebben uw antwoord.',
  words: 'Wilt u er meer over vertellen?',
  send: 'Versturen',
  sent: 'Verstuurd',
  later: 'U kunt uw antwoord tot morgen veranderen.',
  closed: {
    title: 'Dank u voor uw antwoord',
    text: 'U gaf ons {{rating}} van 5. Dat kan niet meer veranderd worden.',
  },
  expired: { title: 'Deze link is te oud', text: 'We nemen hier geen antwoord meer aan.' },
  lost: {
    title: 'Deze link werkt niet',
    text: 'Open hem opnieuw vanuit het bericht dat u kreeg.',
  },
};

export default rate;
