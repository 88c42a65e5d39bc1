import { expect, test } from 'vitest';
import { emblemPaths, emblemSvg } from './emblem.ts';

const height = 180;
const points = (path: string) =>
  path
    .slice(1, -1)
    .split('L')
    .map((point) => point.split(' ').map(Number) as [number, number]);

test('twelve stars of ten corners on a blue rectangle of three by two', () => {
  const emblem = emblemPaths(height);
  expect([emblem.width, emblem.height, emblem.background, emblem.foreground]).toEqual([270, 180, '#003399', '#FFCC00']);
  expect(emblem.stars.map((star) => points(star).length)).toEqual(Array.from({ length: 12 }, () => 10));
});

test('each star stands at its hour, upright, and reaches an eighteenth of the height', () => {
  emblemPaths(height).stars.forEach((star, hour) => {
    const [tip, ...rest] = points(star);
    const centre = [
      135 + 60 * Math.cos(Math.PI / 2 - (hour * Math.PI) / 6),
      90 - 60 * Math.sin(Math.PI / 2 - (hour * Math.PI) / 6),
    ] as const;
    expect(tip![0]).toBeCloseTo(centre[0], 2);
    expect(tip![1]).toBeCloseTo(centre[1] - 10, 2);
    expect(Math.min(...rest.map(([, y]) => y))).toBeGreaterThan(tip![1]);
    const reach = points(star).map(([x, y]) => Math.hypot(x - centre[0], y - centre[1]));
    expect(Math.max(...reach)).toBeCloseTo(10, 2);
    expect(Math.min(...reach)).toBeCloseTo(10 * 0.381966, 2);
  });
});

test('the points of a star are joined by straight lines through its inner corners', () => {
  const [first, second, , , , , , , ninth, tenth] = points(emblemPaths(height).stars[0]!);
  const slope = (a: readonly number[], b: readonly number[]) => (b[1]! - a[1]!) / (b[0]! - a[0]!);
  // The two shoulders and the inner corners between them lie on one horizontal line.
  expect(second![1]).toBeCloseTo(tenth![1], 2);
  expect(slope(ninth!, tenth!)).toBeCloseTo(0, 2);
  expect(first![1]).toBeLessThan(second![1]);
});

test('one star and twelve places are the same emblem', () => {
  const { star, centres, stars } = emblemPaths(height);
  centres.forEach(([x, y], hour) => {
    const moved = points(star).flatMap(([starX, starY]) => [x + starX, y + starY]);
    const drawn = points(stars[hour]!).flat();
    moved.forEach((length, index) => expect(length).toBeCloseTo(drawn[index]!, 2));
  });
});

test('as a picture it scales to any height', () => {
  expect(emblemSvg(40)).toContain(
    '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40" viewBox="0 0 60 40">',
  );
});
