import type en from './en';

const firstSteps: typeof en = {
  title: 'Eerste stappen',
  intro: 'Vier dingen en de desk werkt. Elk wordt afgevinkt door het te doen.',
  progress: '{{done}} van {{all}} klaar',
  done: '(klaar)',
  waits: 'Zodra er een kanaal verbonden is.',
  hide: 'Deze stappen verbergen',
  hidden: 'De eerste stappen zijn verborgen.',
  doneTitle: 'De desk is klaar',
  doneText: 'Kanalen brengen binnen wat mensen schrijven, en je weet hoe je antwoordt.',
  toInbox: 'Naar de inbox',
  step: {
    channel: {
      title: 'Een kanaal verbinden',
      text: 'Een pagina, een forum of een plek op de kaart waar mensen je schrijven.',
      go: 'Verbinden',
    },
    colleague: {
      title: 'Een collega uitnodigen',
      text: 'Iedereen heeft een eigen account, met een rol die zegt wat mag.',
      go: 'Uitnodigen',
    },
    team: {
      title: 'Een team maken',
      text: 'Teams bepalen wie welk kanaal ziet.',
      go: 'Team maken',
    },
    answer: {
      title: 'Het eerste bericht beantwoorden',
      text: 'Open een gesprek, druk op R, schrijf en verzend.',
      go: 'Inbox openen',
    },
  },
};

export default firstSteps;
