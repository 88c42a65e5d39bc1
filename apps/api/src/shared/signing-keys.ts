import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SigningKey } from '@sens/documents/seal';
import type { Config, SealSettings } from '../config.ts';

/**
 * The keys that this installation signs with, read once: the installation's own, and those that single projects
 * brought. Whatever else is to be signed takes its key from here.
 */
export interface SigningKeys {
  /** The installation's own; null where there is none. */
  ofInstallation(): Promise<SigningKey | null>;
  /**
   * The project's own key, else the installation's; null where there is neither.
   *
   * @throws SigningKeyError for a file that cannot be read
   */
  ofProject(slug: string): Promise<SigningKey | null>;
}

const opened = new WeakMap<Config, SigningKeys>();

/** The keys that the settings name. */
export function signingKeys(config: Config): SigningKeys {
  const known = opened.get(config);
  if (known) return known;
  const ofInstallation = once(() => readSharedKey(config));
  const own = new Map<string, () => Promise<SigningKey | null>>();
  const ofProject = async (slug: string) => {
    const read = own.get(slug) ?? once(() => readProjectKey(config.seal, slug));
    own.set(slug, read);
    return (await read()) ?? ofInstallation();
  };
  const keys = { ofInstallation, ofProject };
  opened.set(config, keys);
  return keys;
}

/** Reads once, unless that fails: what was wrong with a file may be mended while the server runs. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => {
    if (reading) return reading;
    reading = read();
    reading.catch(() => (reading = undefined));
    return reading;
  };
}

/**
 * Reads the keys that the settings name, of the installation and of all projects, so that a wrong one is told at the
 * start and not when somebody issues a certificate. The demo's own key is not among them: a start need not wait for it.
 *
 * @throws SigningKeyError
 */
export async function checkSigningKeys(config: Config): Promise<void> {
  const keys = signingKeys(config);
  if (config.seal.source) await keys.ofInstallation();
  for (const slug of await listProjectKeys(config.seal)) await keys.ofProject(slug);
}

async function listProjectKeys({ projectsFolder }: SealSettings): Promise<string[]> {
  if (!projectsFolder) return [];
  const files = await naming(projectsFolder, () => readdir(projectsFolder));
  return files.flatMap((file) => /^([a-z0-9-]+)\.(?:p12|key\.pem)$/.exec(file)?.[1] ?? []);
}

async function readSharedKey(config: Config): Promise<SigningKey | null> {
  const { source, passphrase } = config.seal;
  if (source?.kind === 'pkcs12') return readBundle(source.file, passphrase);
  if (source) return readPem(source.keyFile, source.certificateFile, passphrase);
  return config.demo ? readDemoKey(join(config.dataFolder, 'seal')) : null;
}

/** `<slug>.p12`, or `<slug>.key.pem` with `<slug>.crt.pem`. */
async function readProjectKey({ projectsFolder, passphrase }: SealSettings, slug: string): Promise<SigningKey | null> {
  if (!projectsFolder || !/^[a-z0-9-]+$/.test(slug)) return null;
  const file = (ending: string) => join(projectsFolder, `${slug}.${ending}`);
  if (existsSync(file('p12'))) return readBundle(file('p12'), passphrase);
  return existsSync(file('key.pem')) ? readPem(file('key.pem'), file('crt.pem'), passphrase) : null;
}

const readBundle = (file: string, passphrase: string | null): Promise<SigningKey> =>
  naming(file, async () => {
    const { readPkcs12 } = await import('@sens/documents/seal');
    return readPkcs12(await readFile(file), passphrase ?? '');
  });

const readPem = (keyFile: string, certificateFile: string, passphrase: string | null): Promise<SigningKey> =>
  naming(keyFile, async () => {
    const { readPemKey } = await import('@sens/documents/seal');
    const [key, certificates] = await Promise.all([readFile(keyFile, 'utf8'), readFile(certificateFile, 'utf8')]);
    return readPemKey(key, certificates, passphrase ?? undefined);
  });

/** @throws SigningKeyError that says which file or folder is meant */
async function naming<T>(place: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const { SigningKeyError } = await import('@sens/documents/seal');
    throw new SigningKeyError(`${place}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** By its name: its class would load what signs, which a start does not need, nor a page without a badge. */
export const isSigningKeyError = (error: unknown): error is Error =>
  error instanceof Error && error.name === 'SigningKeyError';

/** The demo seals with a key of its own, made when it is first needed and known to nobody else. */
async function readDemoKey(folder: string): Promise<SigningKey> {
  const files = { key: join(folder, 'demo-key.pem'), certificate: join(folder, 'demo-certificate.pem') };
  if (!existsSync(files.certificate)) {
    const { makeDemoKey } = await import('@sens/documents/seal');
    const made = await makeDemoKey('SENS demo seal, not for real certificates', new Date());
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(files.key, made.key, { mode: 0o600 });
    await writeFile(files.certificate, made.certificate);
  }
  return readPem(files.key, files.certificate, null);
}
