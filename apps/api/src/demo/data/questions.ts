import type { QuestionInput } from '@sens/domain/question';

/** A question of the demo; `texts` are the answers that people gave, in the language they registered in. */
interface DemoQuestion extends QuestionInput {
  texts: Readonly<Record<string, readonly string[]>>;
}

const plain = { help: {}, required: false, sensitive: false, reason: {}, options: [], texts: {} };

/** None is required: the demo's forms can be sent as quickly as ever. */
export const demoQuestions: readonly DemoQuestion[] = [
  {
    ...plain,
    kind: 'choice',
    eventKinds: ['study_visit'],
    wording: { sl: 'Kakšno prehrano potrebujete?', hu: 'Milyen étrendet követ?', en: 'What diet do you follow?' },
    sensitive: true,
    reason: {
      sl: 'Da gostitelj pripravi kosilo, ki ga lahko jeste.',
      hu: 'Hogy a vendéglátó olyan ebédet készítsen, amelyet Ön is fogyaszthat.',
      en: 'So that the host can prepare a lunch that you can eat.',
    },
    options: [
      { label: { sl: 'Brez omejitev', hu: 'Nincs megkötés', en: 'No restrictions' } },
      { label: { sl: 'Vegetarijansko', hu: 'Vegetáriánus', en: 'Vegetarian' } },
      { label: { sl: 'Vegansko', hu: 'Vegán', en: 'Vegan' } },
      { label: { sl: 'Brez glutena', hu: 'Gluténmentes', en: 'Gluten-free' } },
    ],
  },
  {
    ...plain,
    kind: 'long_text',
    eventKinds: ['training'],
    wording: {
      sl: 'Kaj se želite naučiti?',
      hu: 'Mit szeretne megtanulni?',
      en: 'What do you expect to learn?',
    },
    texts: {
      sl: ['Kako voditi pogovor z mentorirancem.', 'Kako oceniti idejo za socialno podjetje.'],
      hu: ['Hogyan vezessek mentori beszélgetést.', 'Hogyan értékeljek egy társadalmi vállalkozási ötletet.'],
      en: ['How to lead a mentoring conversation.', 'How to assess an idea for a social enterprise.'],
    },
  },
  {
    ...plain,
    kind: 'file',
    eventKinds: ['study_visit'],
    wording: {
      sl: 'Pismo vaše organizacije o sodelovanju (če ga imate)',
      hu: 'Szervezetének részvételi levele (ha van)',
      en: 'A letter of your organisation about taking part (if you have one)',
    },
    texts: {
      sl: ['Pismo o sodelovanju.pdf'],
      hu: ['Részvételi levél.pdf'],
      en: ['Letter about taking part.pdf'],
    },
  },
  {
    ...plain,
    kind: 'several',
    eventKinds: [],
    wording: {
      sl: 'V katerih jezikih želite gradiva?',
      hu: 'Mely nyelveken kéri az anyagokat?',
      en: 'In which languages would you like the materials?',
    },
    options: [
      { label: { sl: 'slovenščina', hu: 'szlovén', en: 'Slovenian' } },
      { label: { sl: 'madžarščina', hu: 'magyar', en: 'Hungarian' } },
      { label: { sl: 'angleščina', hu: 'angol', en: 'English' } },
    ],
  },
];
