import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const MUSTER =
  /(change|ändern|geheim|secret|password|passwort|beispiel|example|diadem|test1234|12345678|abcdefgh|qwert)/i;

/**
 * Why a secret must be refused (S52): too short, too little variety, or known from an example.
 * @returns a German sentence, or null when the secret may be used.
 */
export function schwachesGeheimnis(secret: string): string | null {
  const rat = 'Erzeugen Sie ein neues mit: openssl rand -base64 48';
  if (secret.length < 32) return `SECRET ist zu kurz (mindestens 32 Zeichen). ${rat}`;
  if (new Set(secret).size < 12) return `SECRET besteht aus zu wenigen verschiedenen Zeichen. ${rat}`;
  if (MUSTER.test(secret)) return `SECRET enthält ein bekanntes Beispielwort. ${rat}`;
  return null;
}

/** A random secret that the data folder keeps: outside production, sessions outlive a restart without set-up. */
export function gemerktesGeheimnis(dataDir: string): string {
  const file = path.join(dataDir, 'geheimnis');
  if (!fs.existsSync(file)) {
    fs.mkdirSync(dataDir, { recursive: true });
    fs.writeFileSync(file, randomBytes(48).toString('base64'), { mode: 0o600 });
  }
  return fs.readFileSync(file, 'utf8');
}
