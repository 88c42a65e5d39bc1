import { resolve } from 'node:path';
import { email } from '@sens/domain';
import { z } from 'zod';

/** Signs the cookies of the demo; refused everywhere else because everybody can read it here. */
const demoSecret = 'only-for-the-demo-not-for-real-people';
/** Stands in `.env.example`. */
const exampleSecret = 'change-me-to-a-long-random-text';

const flag = z.enum(['0', '1', 'true', 'false']).transform((text) => text === '1' || text === 'true');

const environment = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, message: 'must look like postgres://user:password@host/name' })
    .optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/, message: 'must look like https://trainings.example.org' }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, message: 'must look like smtp://user:password@host:587' }).optional(),
  MAIL_FROM: z.string().min(3).default('SENS <no-reply@localhost>'),
  AUTH_SECRET: z.string().min(32, { message: 'must have at least 32 characters' }).optional(),
  DEMO: flag.optional(),
  SERVE_PORTAL: flag.default(true),
  ADMINISTRATORS: z
    .string()
    .transform((text) => text.split(',').flatMap((part) => part.trim() || []))
    .pipe(z.array(email))
    .default([]),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  SEAL_KEY_FILE: z.string().optional(),
  SEAL_CERTIFICATE_FILE: z.string().optional(),
  SEAL_PKCS12_FILE: z.string().optional(),
  SEAL_PASSPHRASE: z.string().optional(),
  SEAL_PROJECTS_FOLDER: z.string().optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});

export interface Config {
  port: number;
  host: string;
  dataFolder: string;
  databaseUrl: string | null;
  /** Where people reach the suite; the beginning of every link in mails and documents. */
  publicUrl: URL;
  /** Without PUBLIC_URL (demo) the portal answers under whatever name it is called by. */
  anyHost: boolean;
  smtpUrl: string | null;
  mailFrom: string;
  authSecret: string;
  demo: boolean;
  servePortal: boolean;
  /** Mail addresses: whoever signs in with one of them is an administrator of the installation. */
  administrators: readonly string[];
  /** How many proxies of ours stand before the server, each adding to X-Forwarded-For. */
  trustedProxies: number;
  seal: SealSettings;
  logLevel: string;
}

/** Where the keys are that seal documents. */
export interface SealSettings {
  /** Of the whole installation; null without. */
  source: { kind: 'pem'; keyFile: string; certificateFile: string } | { kind: 'pkcs12'; file: string } | null;
  /** Holds keys of single projects, named after their addresses. */
  projectsFolder: string | null;
  passphrase: string | null;
}

/** What is wrong with the settings, a line each. */
export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(`The settings cannot be used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}\nSee .env.example.`);
    this.name = 'ConfigError';
  }
}

/**
 * Reads the settings from environment variables; an empty variable counts as absent.
 *
 * @throws ConfigError naming every variable that is wrong
 */
export function readConfig(variables: Record<string, string | undefined>): Config {
  const filled = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(filled);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  }
  const env = parsed.data;
  const demo = env.DEMO ?? env.DATABASE_URL === undefined;
  const problems = [...(demo ? [] : problemsOutsideDemo(env)), ...sealProblems(env)];
  if (problems.length > 0) throw new ConfigError(problems);
  return {
    port: env.PORT,
    host: env.HOST,
    dataFolder: resolve(env.DATA_DIR),
    databaseUrl: env.DATABASE_URL ?? null,
    publicUrl: new URL(env.PUBLIC_URL ?? `http://localhost:${env.PORT}`),
    anyHost: env.PUBLIC_URL === undefined,
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM,
    authSecret: env.AUTH_SECRET ?? demoSecret,
    demo,
    servePortal: env.SERVE_PORTAL,
    administrators: env.ADMINISTRATORS,
    trustedProxies: env.TRUSTED_PROXIES,
    seal: sealSettings(env),
    logLevel: env.LOG_LEVEL,
  };
}

function sealProblems(env: z.output<typeof environment>): string[] {
  const problems: string[] = [];
  if (Boolean(env.SEAL_KEY_FILE) !== Boolean(env.SEAL_CERTIFICATE_FILE)) {
    problems.push('SEAL_KEY_FILE, SEAL_CERTIFICATE_FILE: are needed together');
  }
  if (env.SEAL_KEY_FILE && env.SEAL_PKCS12_FILE) {
    problems.push('SEAL_PKCS12_FILE: holds key and certificate; leave SEAL_KEY_FILE and SEAL_CERTIFICATE_FILE out');
  }
  return problems;
}

function sealSettings(env: z.output<typeof environment>): SealSettings {
  const { SEAL_KEY_FILE: keyFile, SEAL_CERTIFICATE_FILE: certificateFile, SEAL_PKCS12_FILE: file } = env;
  const pem =
    keyFile && certificateFile ? { keyFile: resolve(keyFile), certificateFile: resolve(certificateFile) } : null;
  return {
    source: file ? { kind: 'pkcs12', file: resolve(file) } : pem && { kind: 'pem', ...pem },
    projectsFolder: env.SEAL_PROJECTS_FOLDER ? resolve(env.SEAL_PROJECTS_FOLDER) : null,
    passphrase: env.SEAL_PASSPHRASE ?? null,
  };
}

function problemsOutsideDemo(env: z.output<typeof environment>): string[] {
  const problems: string[] = [];
  if (!env.AUTH_SECRET)
    problems.push('AUTH_SECRET: is needed outside the demo; make one with: openssl rand -base64 48');
  if (env.AUTH_SECRET === demoSecret || env.AUTH_SECRET === exampleSecret) {
    problems.push('AUTH_SECRET: is a secret that everybody knows; make one with: openssl rand -base64 48');
  }
  if (!env.PUBLIC_URL)
    problems.push('PUBLIC_URL: is needed outside the demo, because it stands in mails and certificates');
  if (!env.SMTP_URL)
    problems.push('SMTP_URL: is needed outside the demo, because people get their confirmations by mail');
  return problems;
}
