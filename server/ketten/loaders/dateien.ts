import { ketteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { schnittstellenZeilen, schrittZeilen } from '@/lib/plan/dienstleistungskette/views/tabellen';
import { ketteWege } from '@/lib/plan/dienstleistungskette/views/wege';
import { kettenZeichnung } from '@/lib/plan/dienstleistungskette/views/zeichnung';
import { blaetter } from '@/lib/plan/dienstleistungskette/views/zeichnung/aufteilung';
import { ganzesBild } from '@/lib/plan/dienstleistungskette/views/zeichnung/blatt';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { alsSvg } from '@/lib/plan/zeichnung/views/svg';
import { alsBpmn } from '@/server/bpmn/schreiben';
import { alsPng } from '@/server/office/png';
import { alsPptx, FOLIENFLAECHE } from '@/server/office/pptx';
import { schriftCss } from '@/server/office/schrift-css';
import { alsXlsxMappe } from '@/server/office/xlsx';
import { Druckfassung } from '@/server/pdf/druckfassung';
import { zeitpunkt } from '@/server/pdf/papier';
import { zeichenvorrat } from '@/server/pdf/schriften';
import type { Dateiformat } from './formate';

export interface Dateiwunsch {
  plan: Plan;
  kettenId: Id;
  netzwerk: string;
}

const PT_JE_ZOLL = 72;
/** Points for one pixel on a slide: text of 14 px is 7 pt, in high chains 5 pt at least; one can zoom in. */
const FOLIE = {
  flaechen: [{ breite: FOLIENFLAECHE.breite * PT_JE_ZOLL, hoehe: FOLIENFLAECHE.hoehe * PT_JE_ZOLL }],
  ...{ ueber: 0, stapel: null },
  gut: 0.5,
  kleinste: 0.36,
  groesste: 1,
  wort: 'Folie',
} as const;

/** Whoever gives up ends the thread in which this runs. */
const NIE = new AbortController().signal;

/** The bytes of one chain in one format. @throws Ausfuhrfehler, and when there is no such chain */
export async function macheDatei(
  format: Exclude<Dateiformat, 'pdf'>,
  wunsch: Dateiwunsch,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const { plan, kettenId, netzwerk } = wunsch;
  if (format === 'xlsx') return new Uint8Array(await tabellen(wunsch));
  if (format === 'bpmn') return bpmn(wunsch);
  const zeichnung = kettenZeichnung(plan, kettenId, format === 'png' ? { text: zeigbar() } : {});
  if (!zeichnung) throw new Error(`no chain ${kettenId}`);
  if (format === 'svg') {
    const bild = ganzesBild(zeichnung);
    return alsSvg(bild, { schriften: schriftCss(alsSvg(bild)) });
  }
  if (format === 'png') return new Uint8Array(await alsPng(ganzesBild(zeichnung), NIE));
  const { bilder } = blaetter(zeichnung, FOLIE);
  const folien = bilder.map((bild) => ({ titel: bild.titel, bild }));
  const fuss = `${netzwerk} · Arbeitsstand vom ${zeitpunkt(new Date())}`;
  const titel = bilder[0]?.titel ?? zeichnung.titel;
  return new Uint8Array(await alsPptx({ titel, fuss, folien, einMassstab: true }));
}

/** A PNG has the product's fonts only: what they cannot show is named by its number, as on paper. */
function zeigbar(): (roh: string) => string {
  const druck = new Druckfassung(zeichenvorrat());
  return (roh) => druck.text(roh).replaceAll('\u200b', '');
}

function bpmn({ plan, kettenId }: Dateiwunsch): string {
  const bild = ketteBild(plan, kettenId);
  if (!bild) throw new Error(`no chain ${kettenId}`);
  return alsBpmn(bild, ketteWege(bild), plan);
}

async function tabellen({ plan, kettenId }: Dateiwunsch): Promise<Uint8Array> {
  const zeichnung = kettenZeichnung(plan, kettenId);
  if (!zeichnung) throw new Error(`no chain ${kettenId}`);
  const schritte = schrittZeilen(plan, kettenId);
  const schnittstellen = schnittstellenZeilen(plan, kettenId, zeichnung.schnittstellen);
  return alsXlsxMappe([
    {
      titel: 'Schritte',
      kopf: [
        ...['Nr.', 'Schritt', 'Art', 'Bahn', 'Dauer', 'Wartezeit', 'Weiter mit', 'Zuständig'],
        ...['Rechtsgrundlage', 'System', 'Problem'],
      ],
      zeilen: schritte.map((s) => [
        ...[s.nummer, s.titel, s.art, s.bahn, s.dauer, s.wartezeit, s.danach.join('\n'), s.zustaendig],
        ...[s.rechtsgrundlage, s.system, s.problem],
      ]),
    },
    {
      titel: 'Schnittstellen',
      kopf: [
        ...['Nr.', 'Von Bahn', 'Von Schritt', 'Nach Bahn', 'Nach Schritt', 'Schuldet, wer gibt'],
        ...['Darauf baut, wer nimmt', 'Weg', 'Inhalt', 'Datenschutz', 'Frist', 'Verantwortlich (gibt)'],
        ...['Verantwortlich (nimmt)', 'Geregelt', 'Beschluss', 'Problem'],
      ],
      zeilen: schnittstellen.map((s) => [
        ...[s.nummer, s.vonBahn, s.von, s.nachBahn, s.nach, s.geberSchuldet, s.nehmerBautAuf, s.weg],
        ...[s.information, s.datenschutz, s.frist, s.verantwortlichGeber, s.verantwortlichNehmer],
        ...[s.geregelt ? 'ja' : 'nein', s.beschluss, s.problem],
      ]),
    },
  ]);
}
