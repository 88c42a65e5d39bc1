/** How a leg is travelled. */
export const legMeans = ['bus', 'train', 'car'] as const;
export type LegMeans = (typeof legMeans)[number];

/** What a visit may ask its travellers for; each only where it is needed. */
export const needKinds = ['diet', 'access', 'languages', 'emergency', 'document', 'room'] as const;
export type NeedKind = (typeof needKinds)[number];

export const diets = ['everything', 'vegetarian', 'vegan', 'gluten_free', 'lactose_free', 'halal', 'other'] as const;
export type Diet = (typeof diets)[number];

/** For how many days after the return the needs of travellers are kept. */
export const keptDays = { min: 1, max: 365, usual: 30 } as const;

/** What somebody says who does not ride along on a leg. */
export const ownWay = 'own_way';

/** One visit has at most this many of each. */
export const visitLimits = { hosts: 30, stops: 60, legs: 30, pickUps: 20, rooms: 200 } as const;
