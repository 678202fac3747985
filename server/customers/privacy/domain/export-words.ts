export interface ExportWords {
  title: string;
  made: string;
  person: string;
  accounts: string;
  facts: string;
  notes: string;
  segments: string;
  ratings: string;
  reads: string;
  conversations: string;
  customer: string;
  desk: string;
  note: string;
  attachments: string;
  nothing: string;
}

const en: ExportWords = {
  title: 'Everything the desk keeps about you',
  made: 'Made on',
  person: 'Who you are',
  accounts: 'Your accounts',
  facts: 'What other systems told us',
  notes: 'What colleagues wrote down',
  segments: 'How you are described',
  ratings: 'What you told us about our answers',
  reads: 'Who looked at your data',
  conversations: 'Conversations',
  customer: 'You',
  desk: 'We',
  note: 'Note among colleagues',
  attachments: 'Attachments',
  nothing: 'Nothing is kept here.',
};

const fr: ExportWords = {
  title: 'Tout ce que le service client conserve à votre sujet',
  made: 'Établi le',
  person: 'Qui vous êtes',
  accounts: 'Vos comptes',
  facts: 'Ce que d’autres systèmes nous ont appris',
  notes: 'Ce que les collègues ont noté',
  segments: 'Comment vous êtes décrit',
  ratings: 'Ce que vous avez dit de nos réponses',
  reads: 'Qui a consulté vos données',
  conversations: 'Conversations',
  customer: 'Vous',
  desk: 'Nous',
  note: 'Note entre collègues',
  attachments: 'Pièces jointes',
  nothing: 'Rien n’est conservé ici.',
};

const nl: ExportWords = {
  title: 'Alles wat de klantendienst over u bewaart',
  made: 'Opgemaakt op',
  person: 'Wie u bent',
  accounts: 'Uw accounts',
  facts: 'Wat andere systemen ons vertelden',
  notes: 'Wat collega’s noteerden',
  segments: 'Hoe u beschreven wordt',
  ratings: 'Wat u over onze antwoorden zei',
  reads: 'Wie uw gegevens bekeek',
  conversations: 'Gesprekken',
  customer: 'U',
  desk: 'Wij',
  note: 'Notitie onder collega’s',
  attachments: 'Bijlagen',
  nothing: 'Hier wordt niets bewaard.',
};

/** In the language of the person where the desk speaks it. */
export const exportWords = (language: string | null): ExportWords =>
  language === 'fr' ? fr : language === 'nl' ? nl : en;
