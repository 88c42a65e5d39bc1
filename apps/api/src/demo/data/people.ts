import type { OrganisationKind } from '@sens/domain/organisation';
import type { Gender } from '@sens/domain/participant';

export interface DemoPerson {
  givenName: string;
  familyName: string;
  email: string;
  side: 'SI' | 'HU';
  /** NUTS 3. */
  region: string;
  locale: 'sl' | 'hu';
  gender: Gender;
  birthYear: number;
  organisationName: string;
  organisationKind: OrganisationKind;
}

const workplaces: Record<'SI' | 'HU', readonly (readonly [string, OrganisationKind])[]> = {
  SI: [
    ['Zavod Zeleni krog, so. p.', 'social_enterprise'],
    ['Zadruga Dolinska hrana', 'cooperative'],
    ['Društvo za razvoj Goričkega', 'association'],
    ['Razvojna agencija Primer', 'development_agency'],
    ['Mladinski center Primer', 'institute'],
    ['Občina Primer ob Muri', 'municipality'],
  ],
  HU: [
    ['Göcseji Kosár Szociális Szövetkezet', 'cooperative'],
    ['Zöld Völgy Egyesület', 'association'],
    ['Minta Vidékfejlesztési Nonprofit Kft.', 'social_enterprise'],
    ['Mintafalu Község Önkormányzata', 'municipality'],
    ['Zalai Mintaalapítvány', 'foundation'],
    ['Minta Térségfejlesztési Ügynökség', 'development_agency'],
  ],
};

/** Most come from the border itself. */
const regions: Record<'SI' | 'HU', readonly string[]> = {
  SI: ['SI031', 'SI031', 'SI032', 'SI031', 'SI034'],
  HU: ['HU223', 'HU222', 'HU223', 'HU223', 'HU232'],
};

/** Given name, family name, f or m. Everybody is fictional. */
const names: Record<'SI' | 'HU', readonly string[]> = {
  SI: [
    'Ana Kovač f',
    'Dušan Šebjanič m',
    'Mojca Žalik f',
    'Črtomir Bencec m',
    'Živa Vučko f',
    'Andraž Cör m',
    'Lidija Čizmazija f',
    'Matjaž Gjerkeš m',
    'Špela Kuzma f',
    'Boštjan Horvat m',
    'Nataša Győrfi f',
    'Jožef Škrilec m',
    'Urška Hozjan f',
    'Štefan Tkalec m',
    'Darja Čeh f',
    'Miha Kološa m',
    'Katja Đurić f',
    'Aleš Lebar m',
    'Tjaša Nagy-Žižek f',
    'Tadej Šiftar m',
    'Žana Vogrinčič f',
    'Peter Ćosić m',
    'Marija Ana Škafar f',
    'Jernej Zadravec m',
    'Alenka Rožman f',
    'Gregor Bžinič m',
    'Silva Žunič f',
    'Rok Dešnik m',
    'Vesna Krajnčič f',
    'Uroš Mlinšek m',
  ],
  HU: [
    'Ágnes Ürge f',
    'Bálint Kovács m',
    'Ildikó Őri f',
    'Sándor Tóth m',
    'Tünde Bőle f',
    'Gergő Gönczöl m',
    'Erzsébet Szűcs f',
    'Ödön Végh m',
    'Zsófia Pálfi f',
    'László Horváth m',
    'Éva Németh f',
    'Győző Kiss-Varga m',
    'Mária Bükki f',
    'Ferenc Szőke m',
    'Réka Dömötör f',
    'Tamás Füzesi m',
    'Orsolya Gyűrűs f',
    'Attila Hűvös m',
    'Csilla Kőműves f',
    'Dániel Lőrincz m',
    'Judit Mézes f',
    'Gábor Nyúl m',
    'Katalin Ördög f',
    'Zoltán Pősze m',
    'Viktória Rőth f',
    'Imre Sütő m',
    'Nóra Tűzkő f',
    'Árpád Üveges m',
    'Kinga Vörös f',
    'Levente Zsűri m',
  ],
};

const asciiOnly = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[^A-Za-z]+/g, '')
    .toLowerCase();

function toPerson(side: 'SI' | 'HU', entry: string, index: number): DemoPerson {
  const words = entry.split(' ');
  const gender = words.pop() === 'f' ? 'female' : 'male';
  const familyName = words.pop()!;
  const givenName = words.join(' ');
  const region = regions[side][index % regions[side].length]!;
  const [organisationName, organisationKind] = workplaces[side][index % workplaces[side].length]!;
  return {
    ...{ givenName, familyName, side, region, organisationName, organisationKind },
    email: `${asciiOnly(givenName)}.${asciiOnly(familyName)}@example.org`,
    locale: side === 'SI' ? 'sl' : 'hu',
    // One in fifteen leaves it unsaid, so that the reports show what that looks like.
    gender: index % 15 === 13 ? 'undisclosed' : gender,
    birthYear: 1958 + ((index * 7) % 46),
  };
}

/** Sixty people, thirty from each side, taking turns. */
export const people: readonly DemoPerson[] = names.SI.flatMap((entry, index) => [
  toPerson('SI', entry, index),
  toPerson('HU', names.HU[index]!, index),
]);
