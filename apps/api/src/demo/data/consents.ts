/** The consents of the demo, each with its versions. */
export const consents = [
  {
    key: 'photo',
    versions: [
      {
        title: { sl: 'Objava fotografij', hu: 'Fényképek közzététele', en: 'Publication of photographs' },
        text: {
          sl: 'Strinjam se, da organizatorji objavijo fotografije z dogodka, na katerih sem.',
          hu: 'Hozzájárulok, hogy a szervezők közzétegyék az eseményen rólam készült fényképeket.',
          en: 'I agree that the organisers publish photographs of me taken at the event.',
        },
        changes: {},
      },
      {
        title: { sl: 'Objava fotografij', hu: 'Fényképek közzététele', en: 'Publication of photographs' },
        text: {
          sl: 'Strinjam se, da organizatorji na spletni strani in družbenih omrežjih projekta objavijo fotografije z dogodka, na katerih sem.',
          hu: 'Hozzájárulok, hogy a szervezők a projekt honlapján és közösségi oldalain közzétegyék az eseményen rólam készült fényképeket.',
          en: 'I agree that the organisers publish photographs of me taken at the event on the website and the social media of the project.',
        },
        changes: {
          sl: 'Besedilo zdaj pove, kje bodo fotografije objavljene.',
          hu: 'A szöveg most megmondja, hol jelennek meg a fényképek.',
          en: 'The text now says where the photographs are published.',
        },
      },
    ],
  },
  {
    key: 'newsletter',
    versions: [
      {
        title: { sl: 'Novice', hu: 'Hírlevél', en: 'Newsletter' },
        text: {
          sl: 'Strinjam se, da mi organizatorji po e-pošti pošiljajo novice o mentorski mreži.',
          hu: 'Hozzájárulok, hogy a szervezők e-mailben híreket küldjenek nekem a mentorhálózatról.',
          en: 'I agree that the organisers send me news of the mentor network by e-mail.',
        },
        changes: {},
      },
    ],
  },
  {
    key: 'survey',
    versions: [
      {
        title: { sl: 'Anketa po dogodku', hu: 'Utólagos felmérés', en: 'Follow-up survey' },
        text: {
          sl: 'Strinjam se, da me organizatorji pol leta po dogodku povabijo k anketi.',
          hu: 'Hozzájárulok, hogy a szervezők fél évvel az esemény után meghívjanak egy felmérésre.',
          en: 'I agree that the organisers invite me to a survey half a year after the event.',
        },
        changes: {},
      },
    ],
  },
] as const;
