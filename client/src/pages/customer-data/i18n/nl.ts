import type en from './en';

const customerData: typeof en = {
  title: 'Klantgegevens',
  part: {
    import: 'Import',
    connections: 'Koppelingen',
  },
  intro: {
    import:
      'Klanten en wat ze kochten, uit een bestand. Tweemaal hetzelfde bestand verandert niets.',
    connections: 'Andere systemen die uw klanten kennen, gelijk gehouden met de desk.',
  },
};

export default customerData;
