/**
 * Passwords that are tried first everywhere, in German offices too. Compared without case, digits at the end and
 * the usual letter swaps, so „Passwort2026!“ is found as „passwort“. Short by intention: the real defence is the
 * limit on attempts (server/auth/drossel.ts).
 */
const STAEMME = new Set(
  `passwort password passwd hallo hallowelt willkommen welcome qwertz qwerty qwertzuiop qwertyuiop asdfghjkl yxcvbnm
  zxcvbnm abcdefgh abcdefg abcabc iloveyou ichliebedich schatz schatzi liebling sonne sonnenschein sommer winter
  fruehling frühling herbst montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april
  august september oktober november dezember geheim geheimnis secret letmein admin administrator root master
  monkey dragon drachen football fussball fußball baseball superman batman starwars princess prinzessin computer
  internet arbeit buero büro rathaus landkreis jobcenter stadtverwaltung gemeinde verwaltung sozialamt jugendamt
  auslaenderbehoerde ausländerbehörde deutschland germany berlin hamburg muenchen münchen koeln köln frankfurt
  stuttgart diadem diademdiadem netzwerk koordination moderation test testtest testen tester demo gast user benutzer
  login anmelden anmeldung start changeme aendern ändern default standard initial bayern bvb borussia schalke
  werder ferrari mercedes porsche volkswagen michael thomas andreas stefan christian daniel alexander sabine
  susanne nicole claudia melanie julia katharina trustno shadow killer hunter flower charlie jordan pokemon naruto
  whatever freedom ninja azerty passwordpassword passwortpasswort lassmichrein schalke04 hertha blumen blume katze
  kaetzchen hund hundehund mausi maus engel teufel baerchen bärchen zuhause familie urlaub garten kaffee schule
  lehrer student studium universitaet universität sommerurlaub`.split(/\s+/),
);
const ZIFFERNFOLGEN = [
  '01234567890123456789',
  '98765432109876543210',
  '11223344556677889900',
  '12121212121212121212',
];

const TAUSCH: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/** True when the password belongs to those every attacker tries first. */
export function istVerbreitet(passwort: string): boolean {
  const klein = passwort.normalize('NFKC').toLowerCase();
  if (new Set(klein).size < 4) return true;
  if (ZIFFERNFOLGEN.some((folge) => folge.includes(klein))) return true;
  const ohneRand = klein.replace(/^[^\p{L}@$]+|[^\p{L}@$]+$/gu, '');
  const getauscht = [...klein].map((zeichen) => TAUSCH[zeichen] ?? zeichen).join('');
  const getauschtOhneRand = [...ohneRand].map((zeichen) => TAUSCH[zeichen] ?? zeichen).join('');
  return [klein, ohneRand, getauscht, getauschtOhneRand].some((form) => STAEMME.has(form));
}
