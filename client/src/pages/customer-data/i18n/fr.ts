import type en from './en';

const customerData: typeof en = {
  title: 'Données clients',
  part: {
    import: 'Importation',
    connections: 'Connexions',
  },
  intro: {
    import:
      'Les clients et leurs achats, depuis un fichier. Le même fichier deux fois ne change rien.',
    connections: 'Les autres systèmes qui connaissent vos clients, tenus en phase avec le desk.',
  },
};

export default customerData;
