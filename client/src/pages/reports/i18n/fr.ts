const reports = {
  title: 'Chiffres',
  part: {
    satisfaction: 'Satisfaction',
    service: 'Service',
    people: 'Équipe',
    voice: 'Voix',
    targets: 'Objectifs',
    mails: 'Par e-mail',
  },
  intro: {
    satisfaction:
      'À quel point les clients sont satisfaits une fois leur question résolue, selon eux-mêmes.',
    service:
      'Ce qui arrive, en combien de temps on répond, et ce qui reste. Face à la période précédente.',
    people: 'Les mêmes chiffres, collègue par collègue.',
    voice: 'Ce que disent les clients, sur quel ton, et jusqu’où porte la marque.',
    targets:
      'La part des promesses faites aux clients qui ont été tenues, parmi celles décidées dans la période.',
    mails: 'Des chiffres envoyés d’eux-mêmes aux collègues qui peuvent les lire.',
  },
};

export default reports;
