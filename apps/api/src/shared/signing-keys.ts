import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SigningKey } from '@sens/documents/seal';
import type { Config, SealSettings } from '../config.ts';

/**
 * The keys that this installation signs with, read once: the installation's own, and those that single projects
 * brought. Whatever else is to be signed takes its key from here.
 */
export interface SigningKeys {
  /** The project's own key, else the installation's; null where there is neither. */
  ofProject(slug: string): Promise<SigningKey | null>;
}

const opened = new WeakMap<Config, SigningKeys>();

/** The keys that the settings name. */
export function signingKeys(config: Config): SigningKeys {
  const known = opened.get(config);
  if (known) return known;
  const own = new Map<string, Promise<SigningKey | null>>();
  let shared: Promise<SigningKey | null> | null = null;
  const keys: SigningKeys = {
    async ofProject(slug) {
      let key = own.get(slug);
      if (!key) own.set(slug, (key = readProjectKey(config.seal, slug)));
      return (await key) ?? (shared ??= readSharedKey(config));
    },
  };
  opened.set(config, keys);
  return keys;
}

/**
 * Reads the installation's key, so that a wrong setting is told at the start and not when somebody issues a certificate.
 *
 * @throws SigningKeyError
 */
export const checkSigningKeys = (config: Config): Promise<unknown> => signingKeys(config).ofProject('');

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

async function readBundle(file: string, passphrase: string | null): Promise<SigningKey> {
  const { readPkcs12 } = await import('@sens/documents/seal');
  return readPkcs12(await readSealFile(file), passphrase ?? '');
}

async function readPem(keyFile: string, certificateFile: string, passphrase: string | null): Promise<SigningKey> {
  const { readPemKey } = await import('@sens/documents/seal');
  const [key, certificates] = await Promise.all([readSealFile(keyFile), readSealFile(certificateFile)]);
  return readPemKey(key.toString(), certificates.toString(), passphrase ?? undefined);
}

/** @throws SigningKeyError that names the file */
async function readSealFile(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const { SigningKeyError } = await import('@sens/documents/seal');
    throw new SigningKeyError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

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
