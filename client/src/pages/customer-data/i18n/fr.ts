import type en from './en';

const customerData: typeof en = {
  title: 'Données clients',
  part: {
    segments: 'Segments',
    import: 'Importation',
    connections: 'Connexions',
    privacy: 'Vie privée',
    retention: 'Conservation',
  },
  intro: {
    segments:
      'Ce qui fait d’un client un acheteur, un ambassadeur, un VIP. La parole d’un collègue passe avant chaque règle.',
    import:
      'Les clients et leurs achats, depuis un fichier. Le même fichier deux fois ne change rien.',
    connections: 'Les autres systèmes qui connaissent vos clients, tenus en phase avec le desk.',
    privacy: 'Ce que la loi permet de demander : tout recevoir, ou être effacé avec une preuve.',
    retention:
      'Combien de temps chaque sorte de données reste. Ce qui est plus ancien part la nuit.',
  },
};

export default customerData;
