import type en from './en';

const customerData: typeof en = {
  title: 'Klantgegevens',
  part: {
    segments: 'Segmenten',
    import: 'Import',
    connections: 'Koppelingen',
    privacy: 'Privacy',
    retention: 'Bewaring',
  },
  intro: {
    segments:
      'Wat een klant koper, ambassadeur of VIP maakt. Het woord van een collega gaat voor elke regel.',
    import:
      'Klanten en wat ze kochten, uit een bestand. Tweemaal hetzelfde bestand verandert niets.',
    connections: 'Andere systemen die uw klanten kennen, gelijk gehouden met de desk.',
    privacy:
      'Wat mensen volgens de wet vragen: alles over hen meekrijgen, of verwijderd worden met een bewijs.',
    retention: 'Hoe lang elke soort gegevens blijft. Wat ouder is, verdwijnt ’s nachts.',
  },
};

export default customerData;
