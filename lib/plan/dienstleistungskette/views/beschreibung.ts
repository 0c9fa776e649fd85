import { SCHRITT_ARTEN, VARIANTEN } from '../schema';
import type { KetteBild } from './bild';
import { schrittTitel, zitat } from './namen';
import { type Folge, type Glied, reihenfolge } from './reihenfolge';
import { zeitspanneKurz } from './zeitspanne';

/** A chain in words (A11): for screen readers, and as alternative text wherever the picture goes. */
export interface KettenBeschreibung {
  /** A few sentences: how large it is, who takes part, where it begins and ends. */
  kurz: string;
  /** One sentence for each step, in reading order. */
  saetze: readonly string[];
}

const NENNEN = 12;

export function kettenBeschreibung(bild: KetteBild): KettenBeschreibung {
  const glieder = reihenfolge(bild);
  return { kurz: ueberblick(bild, glieder), saetze: glieder.map(satz) };
}

function ueberblick(bild: KetteBild, glieder: readonly Glied[]): string {
  const { titel, variante } = bild.kette;
  const name = `Dienstleistungskette ${zitat(titel.trim() || 'ohne Titel')} (${VARIANTEN[variante]})`;
  if (glieder.length === 0) return `${name}, noch ohne Schritte. ${bahnen(bild)}`.trim();
  const art = (gesucht: 'start' | 'ende') =>
    glieder
      .filter(({ schritt }) => schritt.schritt.art === gesucht)
      .map(({ schritt }) => zitat(schrittTitel(schritt.schritt)));
  const anfaenge = art('start');
  const enden = art('ende');
  const schleifen = glieder.flatMap(({ danach }) => danach.filter(({ zurueck }) => zurueck)).length;
  return [
    `${name} mit ${anzahl(bild.lanes.length, 'Bahn', 'Bahnen')}, ${anzahl(glieder.length, 'Schritt', 'Schritten')} und ${anzahl(bild.verbindungen.length, 'Verbindung', 'Verbindungen')}.`,
    bahnen(bild),
    anfaenge.length > 0 ? `Beginn: ${liste(anfaenge)}.` : 'Ein Start fehlt.',
    enden.length > 0 ? `Ende: ${liste(enden)}.` : 'Ein Ende fehlt.',
    schleifen > 0 ? `${anzahl(schleifen, 'Weg führt', 'Wege führen')} zurück zu einem früheren Schritt.` : '',
    schnittstellen(bild),
  ]
    .filter(Boolean)
    .join(' ');
}

function bahnen({ lanes }: KetteBild): string {
  return lanes.length > 0 ? `Bahnen von oben nach unten: ${liste(lanes.map(({ titel }) => titel))}.` : '';
}

/** Counted as the read-outs count them: where only word is passed on, nothing is handed over, but it is to be agreed. */
function schnittstellen({ verbindungen }: KetteBild): string {
  const alle = verbindungen.filter(({ uebergabe }) => uebergabe);
  if (alle.length === 0) return '';
  const nurInformation = alle.filter(({ verbindung }) => verbindung.art === 'information').length;
  const offen = alle.filter(({ verbindung }) => !verbindung.geregelt).length;
  const dazu =
    nurInformation === 0
      ? ''
      : ` und ${anzahl(nurInformation, 'Schnittstelle', 'Schnittstellen')} nur zur Information`;
  const stand = offen === 0 ? 'alle geregelt' : `${offen.toLocaleString('de-DE')} davon nicht geregelt`;
  return `${anzahl(alle.length - nurInformation, 'Übergabe', 'Übergaben')} zwischen Organisationen${dazu}, ${stand}.`;
}

/** „3. Entscheidung „Status?“ (Nutzer:in). Bei „ja“ weiter mit 4 „Kurs“, sonst zurück zu 1 „Antrag“.“ */
function satz({ nummer, schritt, lane, danach }: Glied): string {
  const { art, dauer, wartezeit } = schritt.schritt;
  const angaben = [
    lane.titel,
    dauer ? `Dauer ${zeitspanneKurz(dauer)}` : '',
    wartezeit ? `Wartezeit ${zeitspanneKurz(wartezeit)}` : '',
  ].filter(Boolean);
  const was = `${nummer}. ${SCHRITT_ARTEN[art]} ${zitat(schrittTitel(schritt.schritt))} (${angaben.join('; ')}).`;
  if (danach.length > 0) return `${was} ${satzteil(danach)}`;
  return art === 'ende' || art === 'notiz' ? was : `${was} Hier geht es nicht weiter.`;
}

function satzteil(danach: readonly Folge[]): string {
  const teile = danach.map(({ verbindung: { verbindung, nach, uebergabe }, nummer, zurueck }) => {
    const ziel = `${nummer} ${zitat(schrittTitel(nach.schritt))}`;
    const schnittstelle = uebergabe
      ? verbindung.geregelt
        ? ' (Übergabe geregelt)'
        : ' (Übergabe nicht geregelt)'
      : '';
    const wohin =
      verbindung.art === 'information'
        ? `Information an ${ziel}`
        : `${zurueck ? 'zurück zu' : 'weiter mit'} ${ziel}`;
    const bei = verbindung.beschriftung.trim();
    return `${bei ? `bei ${zitat(bei)} ` : ''}${wohin}${schnittstelle}`;
  });
  const ganz = liste(teile, teile.length);
  return `${ganz.charAt(0).toLocaleUpperCase('de')}${ganz.slice(1)}.`;
}

const anzahl = (zahl: number, eins: string, viele: string) =>
  `${zahl.toLocaleString('de-DE')} ${zahl === 1 ? eins : viele}`;

/** „a, b und c“; long lists are cut with their number. */
function liste(teile: readonly string[], hoechstens = NENNEN): string {
  if (teile.length > hoechstens)
    return `${teile.slice(0, hoechstens).join(', ')} und ${teile.length - hoechstens} weitere`;
  return teile.length < 2 ? teile.join('') : `${teile.slice(0, -1).join(', ')} und ${teile.at(-1)}`;
}
