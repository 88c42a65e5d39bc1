/** What the people of the demo wrote after an event, in the language they registered in. */
export const feedbackTexts: Readonly<Record<string, { good: readonly string[]; better: readonly string[] }>> = {
  sl: {
    good: [
      'Primeri iz prakse, ki jih lahko jutri uporabim.',
      'Delo v mešanih skupinah z obeh strani meje.',
      'Izvajalca sta odgovorila na vsako vprašanje.',
    ],
    better: ['Več časa za vaje v parih.', 'Gradivo bi radi dobili nekaj dni prej.'],
  },
  hu: {
    good: ['Jó volt a határ túloldaláról érkezőkkel együtt dolgozni.', 'Érthető, gyakorlati példák.'],
    better: ['Több szünetre lenne szükség.', 'A tolmácsolás néha lemaradt az előadótól.'],
  },
  en: {
    good: ['The canvas exercise with a real enterprise.'],
    better: ['A list of contacts on the other side of the border.'],
  },
};
