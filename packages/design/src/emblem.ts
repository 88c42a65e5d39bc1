import { emblem } from './tokens.ts';

/** The emblem as shapes, with the upper left corner at 0, 0. Lengths are in the unit of the height. */
export interface EmblemShapes {
  readonly width: number;
  readonly height: number;
  /** The colour of the rectangle that fills the whole width and height. */
  readonly background: string;
  /** The colour of the stars. */
  readonly foreground: string;
  /** Twelve SVG paths, clockwise from twelve o'clock. */
  readonly stars: readonly string[];
  /** The same in two parts: one star around 0, 0 and the places of the twelve. */
  readonly star: string;
  readonly centres: readonly (readonly [x: number, y: number])[];
}

/** The inner corners of a regular five-pointed star lie on a circle this much smaller than that of its points. */
const innerRatio = Math.sin(Math.PI / 10) / Math.sin((3 * Math.PI) / 10);

/**
 * The European emblem after its geometrical description (Interinstitutional style guide, annex A1): a rectangle one and
 * a half times as long as it is high; twelve stars at the hours of a clock on an unseen circle with a third of the
 * height as radius; each star upright, with one point up, within a circle of an eighteenth of the height.
 */
export function emblemPaths(height: number): EmblemShapes {
  const width = height * 1.5;
  const centres = Array.from({ length: 12 }, (_, hour) => {
    const angle = (hour * Math.PI) / 6;
    return [width / 2 + (height / 3) * Math.sin(angle), height / 2 - (height / 3) * Math.cos(angle)] as const;
  });
  return {
    width,
    height,
    background: emblem.blue,
    foreground: emblem.yellow,
    stars: centres.map(([x, y]) => starPath(x, y, height / 18)),
    star: starPath(0, 0, height / 18),
    centres,
  };
}

/** The emblem as a picture of its own, for places that take no shapes. */
export function emblemSvg(height: number): string {
  const shapes = emblemPaths(height);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${shapes.width}" height="${height}" viewBox="0 0 ${shapes.width} ${height}">` +
    `<rect width="${shapes.width}" height="${height}" fill="${shapes.background}"/>` +
    `<path d="${shapes.stars.join(' ')}" fill="${shapes.foreground}"/></svg>`
  );
}

/** An upright star, as the outline of its ten corners. */
function starPath(x: number, y: number, radius: number): string {
  const corners = Array.from({ length: 10 }, (_, corner) => {
    const distance = corner % 2 === 0 ? radius : radius * innerRatio;
    const angle = (corner * Math.PI) / 5;
    return `${round(x + distance * Math.sin(angle))} ${round(y - distance * Math.cos(angle))}`;
  });
  return `M${corners.join('L')}Z`;
}

/** Finer than any printer; keeps the paths short. */
const round = (length: number): number => Math.round(length * 1000) / 1000;

const statementPeriods = { '2014-2020': 'p2014_2020', '2021-2027': 'p2021_2027' } as const;

/**
 * The programming period as the message `visibility.statement` takes it: an option of a message cannot begin with a
 * digit or hold a hyphen.
 */
export function statementPeriod<P extends keyof typeof statementPeriods>(period: P): (typeof statementPeriods)[P] {
  return statementPeriods[period];
}
