import type { EventKind } from '@sens/domain/event';

/** What the event page says beyond the summary, in Markdown. */
export const descriptions: Record<EventKind, Record<'sl' | 'hu' | 'en', string>> = {
  training: {
    sl: `Usposabljanje traja tri dni in povezuje teorijo s prakso. Delamo v mešanih skupinah z obeh strani meje, ob primerih, ki jih prinesete s seboj.

**Prinesite**

- opis ene organizacije, ki jo spremljate ali bi jo želeli spremljati,
- vprašanja, na katera doslej niste našli odgovora.

Poskrbimo za tolmačenje, kosilo in gradivo. Kdor opravi vsaj 80 % ur, prejme potrdilo o zaključenem usposabljanju.`,
    hu: `A képzés három napig tart, és összekapcsolja az elméletet a gyakorlattal. A határ két oldaláról érkező vegyes csoportokban dolgozunk, az Ön által hozott példákon.

**Kérjük, hozza magával**

- egy olyan szervezet leírását, amelyet kísér vagy kísérni szeretne,
- azokat a kérdéseket, amelyekre eddig nem talált választ.

Tolmácsolásról, ebédről és tananyagról gondoskodunk. Aki az órák legalább 80%-án részt vesz, igazolást kap a képzés elvégzéséről.`,
    en: `The training lasts three days and joins theory with practice. We work in mixed groups from both sides of the border, on cases that you bring along.

**Please bring**

- a description of one organisation that you accompany or would like to accompany,
- the questions you have not found an answer to.

Interpretation, lunch and materials are provided. Whoever attends at least 80% of the hours receives a certificate of completion.`,
  },
  workshop: {
    sl: `Po kratkem uvodu delamo v skupinah na resničnih primerih. Predznanje ni potrebno; dovolj je, da vas tema zanima.

Gradivo dobite na delavnici, tolmačenje je zagotovljeno. Prostor je dostopen z invalidskim vozičkom.`,
    hu: `Rövid bevezető után csoportokban, valós példákon dolgozunk. Előzetes ismeretekre nincs szükség, elég, ha érdekli a téma.

A segédanyagokat a helyszínen adjuk, tolmácsolást biztosítunk. A helyszín kerekesszékkel megközelíthető.`,
    en: `After a short introduction we work in groups on real cases. No previous knowledge is needed; it is enough that the topic interests you.

Materials are handed out on the spot and interpretation is provided. The venue is accessible by wheelchair.`,
  },
  study_visit: {
    sl: `Na pot gremo skupaj z avtobusom; vstopite lahko na obeh straneh meje. Pri vsakem gostitelju si vzamemo čas za ogled in pogovor, zvečer pa za izmenjavo vtisov.

Prevoz, prenočišče in obroki so za udeležence brezplačni. Navodila za pot prejmete po e-pošti teden dni pred odhodom.`,
    hu: `Közös autóbusszal indulunk, a határ mindkét oldalán fel lehet szállni. Minden fogadó szervezetnél időt szánunk a bemutatóra és a beszélgetésre, este pedig a benyomások megosztására.

Az utazás, a szállás és az étkezés a résztvevőknek ingyenes. Az útmutatót egy héttel az indulás előtt e-mailben küldjük.`,
    en: `We travel together by bus, with stops on both sides of the border. With each host there is time to look around and talk, and in the evening to share impressions.

Transport, lodging and meals are free for participants. You receive joining instructions by e-mail a week before departure.`,
  },
};
