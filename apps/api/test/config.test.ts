import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';

const production = {
  DATABASE_URL: 'postgres://suite:secret@db.example.org/suite',
  PUBLIC_URL: 'https://trainings.example.org',
  SMTP_URL: 'smtp://mail.example.org:587',
  AUTH_SECRET: 'a long random text that nobody else knows',
};

describe('the settings', () => {
  it('need nothing for the demo', () => {
    expect(readConfig({})).toMatchObject({
      demo: true,
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: null,
      servePortal: true,
    });
    expect(readConfig({ PORT: '8080' }).publicUrl.href).toBe('http://localhost:8080/');
  });

  it('leave the demo with a DATABASE_URL, and enter it with DEMO', () => {
    expect(readConfig(production).demo).toBe(false);
    expect(readConfig({ ...production, DEMO: '1' }).demo).toBe(true);
  });

  it.each([
    [{ AUTH_SECRET: undefined }, 'AUTH_SECRET: is needed outside the demo'],
    [{ AUTH_SECRET: '' }, 'AUTH_SECRET: is needed outside the demo'],
    [{ AUTH_SECRET: 'only-for-the-demo-not-for-real-people' }, 'AUTH_SECRET: is a secret that everybody knows'],
    [{ AUTH_SECRET: 'short' }, 'AUTH_SECRET: must have at least 32 characters'],
    [{ PUBLIC_URL: undefined }, 'PUBLIC_URL: is needed outside the demo'],
    [{ SMTP_URL: undefined }, 'SMTP_URL: is needed outside the demo'],
    [{ PORT: 'http' }, 'PORT: '],
    [{ PUBLIC_URL: 'javascript:alert(1)' }, 'PUBLIC_URL: must look like'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL: must look like'],
    [{ DEMO: 'perhaps' }, 'DEMO: '],
  ])('refuse %j', (wrong, problem) => {
    expect(() => readConfig({ ...production, ...wrong })).toThrow(problem);
  });

  it('refuse the secret of .env.example', async () => {
    const { readFile } = await import('node:fs/promises');
    const example = await readFile(new URL('../../../.env.example', import.meta.url), 'utf8');
    const secret = /^#?\s*AUTH_SECRET=(.*)$/m.exec(example)![1]!;
    expect(() => readConfig({ ...production, AUTH_SECRET: secret })).toThrow('AUTH_SECRET');
  });
});
