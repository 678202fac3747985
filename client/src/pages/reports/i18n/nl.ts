const reports = {
  title: 'Cijfers',
  part: {
    satisfaction: 'Tevredenheid',
    service: 'Service',
    people: 'Mensen',
    voice: 'Stem',
    targets: 'Doelen',
    mails: 'Per e-mail',
  },
  intro: {
    satisfaction: 'Hoe tevreden klanten zijn nadat hun vraag werd opgelost, volgens henzelf.',
    service:
      'Wat binnenkomt, hoe snel het beantwoord wordt en wat overblijft. Tegenover de periode ervoor.',
    people: 'Dezelfde cijfers, collega per collega.',
    voice: 'Wat klanten zeggen, op welke toon, en hoe ver het merk gehoord wordt.',
    targets:
      'Het aandeel beloften aan klanten dat werd nagekomen, van wat in de periode beslist is.',
    mails: 'Cijfers die vanzelf vertrekken, naar collega’s die ze mogen lezen.',
  },
};

export default reports;
