/** A person reduced to what two records are compared by. */
export interface IndexedPerson {
  readonly givenName: string;
  readonly familyName: string;
  /** `nameKey` of the name. */
  readonly key: string;
  readonly email: string | null;
  readonly birthYear: number | null;
  /** Folded. */
  readonly organisation: string | null;
  /** Of a person known before; null for one who is new in the file. */
  readonly personId: string | null;
  /** The first row of the file that is this person. */
  readonly line: number | null;
}

/** People by each combination of data they can be recognised by, so that a look-up takes the same time however many. */
export class PeopleIndex {
  readonly #people = new Map<string, Set<IndexedPerson>>();

  add(person: IndexedPerson): void {
    for (const key of indexKeys(person)) {
      const people = this.#people.get(key);
      if (people) people.add(person);
      else this.#people.set(key, new Set([person]));
    }
  }

  /** The person who is the same, the first where several are. */
  findSame(person: IndexedPerson): { same: IndexedPerson | null; several: boolean } {
    for (const key of sameKeys(person)) {
      const people = this.#people.get(key);
      const [same] = people ?? [];
      // Several records of one person are no choice between people.
      const differing = new Set([...(people ?? [])].map((found) => found.personId ?? found));
      if (same) return { same, several: differing.size > 1 };
    }
    return { same: null, several: false };
  }

  /** Somebody of that name. */
  findNamesake(person: IndexedPerson): IndexedPerson | null {
    return this.#first(join('name', person.key));
  }

  /** Somebody with that e-mail address. */
  findByEmail(person: IndexedPerson): IndexedPerson | null {
    return person.email === null ? null : this.#first(join('address', person.email));
  }

  /** Completes a person with what another record of theirs adds; what is there stays. */
  fillEmpty(person: IndexedPerson, other: IndexedPerson): void {
    for (const key of indexKeys(person)) this.#people.get(key)?.delete(person);
    this.add({
      ...person,
      email: person.email ?? other.email,
      birthYear: person.birthYear ?? other.birthYear,
      organisation: person.organisation ?? other.organisation,
      line: person.line ?? other.line,
    });
  }

  #first(key: string): IndexedPerson | null {
    const [first] = this.#people.get(key) ?? [];
    return first ?? null;
  }
}

const join = (...parts: (string | number)[]) => JSON.stringify(parts);

/** What a person is found under; the markers say which data are empty and so contradict nothing. */
function indexKeys({ key, email, birthYear, organisation }: IndexedPerson): string[] {
  const keys = [join('name', key)];
  if (email !== null) keys.push(join('email', key, email), join('address', email));
  const addresses = email === null ? ['any address', 'no address'] : ['any address'];
  const years = birthYear === null ? ['any year', 'no year'] : ['any year'];
  for (const address of addresses) {
    if (birthYear !== null) keys.push(join('birth', key, birthYear, address));
    if (organisation !== null)
      keys.push(...years.map((year) => join('organisation', key, organisation, address, year)));
  }
  if (isBare({ email, birthYear, organisation })) keys.push(join('bare', key));
  return keys;
}

/** Where to look for the same person, the surest first. */
function sameKeys({ key, email, birthYear, organisation }: IndexedPerson): string[] {
  const keys: string[] = [];
  const address = email === null ? 'any address' : 'no address';
  const year = birthYear === null ? 'any year' : 'no year';
  if (email !== null) keys.push(join('email', key, email));
  if (birthYear !== null) keys.push(join('birth', key, birthYear, address));
  if (organisation !== null) keys.push(join('organisation', key, organisation, address, year));
  if (isBare({ email, birthYear, organisation })) keys.push(join('bare', key));
  return keys;
}

const isBare = ({ email, birthYear, organisation }: Pick<IndexedPerson, 'email' | 'birthYear' | 'organisation'>) =>
  email === null && birthYear === null && organisation === null;
