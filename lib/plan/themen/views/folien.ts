import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { type Bild, FARBEN, type Flaeche } from '@/lib/plan/zeichnung/schema';
import { umbrich } from '@/lib/plan/zeichnung/views/umbruch';
import { THEMA_ARTEN, type ThemaArt } from '../schema';
import { datenInWorten, type ThemaInWorten, themenInWorten } from './tabelle';

const KARTE = { breite: 380, hoehe: 180, abstand: 20, spalten: 3, zeilen: 3, rand: 12 } as const;
/** Lines below the title of a card. */
const ZEILEN = 5;
/** Where they begin, with room for a title that needs a third line in another font; and how high one is. */
const OBEN = 71;
const ZEILE = 21;
const JE_FOLIE = KARTE.spalten * KARTE.zeilen;

/** The themes as pictures for slides: cards of one kind beside each other, nine on each slide. */
export function themenfolien(
  plan: Plan,
  faelle: readonly { id: Id; titel: string }[],
): { titel: string; bild: Bild }[] {
  const themen = themenInWorten(plan, faelle);
  const arten = [...new Set(themen.map(({ art }) => art))];
  const folien = arten.flatMap((art) =>
    folienFuer(`Themen: ${THEMA_ARTEN[art]}`, themen.filter((t) => t.art === art).map(themaKarte)),
  );
  const daten = datenInWorten(plan).map((datum, i) => ({
    id: `datum-${i}`,
    titel: datum.titel,
    zeilen: [
      datum.angaben,
      datum.stuetzt.length > 0 ? `▲ stützt: ${datum.stuetzt.join(', ')}` : '',
      datum.widerspricht.length > 0 ? `▼ widerspricht: ${datum.widerspricht.join(', ')}` : '',
    ].filter(Boolean),
    farbe: FARBEN.zart,
  }));
  return [...folien, ...folienFuer('Planungsdaten', daten)];
}

interface Karte {
  id: Id;
  titel: string;
  zeilen: string[];
  farbe: string;
}

function themaKarte(t: ThemaInWorten): Karte {
  const faelle =
    t.faelle.length === 0
      ? 'ohne Fall'
      : `${t.faelle.length === 1 ? '1 Fall' : `${t.faelle.length} Fälle`}: ${t.faelle.join(', ')}`;
  return {
    id: t.id,
    titel: t.titel,
    zeilen: [
      t.stapel.length > 0 ? `${faelle} · ${t.stapel.length + 1} im Stapel` : faelle,
      t.relevanz === null && t.bedarf === null
        ? ''
        : `Relevanz ${t.relevanz ?? '–'} · Bedarf ${t.bedarf ?? '–'}`,
      ...t.ziele.map((ziel) => `→ ${ziel}`),
      t.art === 'generativ' && t.ziele.length === 0 ? '⚠ Noch kein Ziel antwortet' : '',
    ].filter(Boolean),
    farbe: hell(t.art),
  };
}

function hell(art: ThemaArt): string {
  return art === 'generativ' ? FARBEN.akzentZart : FARBEN.papier;
}

function folienFuer(titel: string, karten: readonly Karte[]): { titel: string; bild: Bild }[] {
  const seiten = Math.ceil(karten.length / JE_FOLIE);
  return Array.from({ length: seiten }, (_, i) => {
    const hier = karten.slice(i * JE_FOLIE, (i + 1) * JE_FOLIE);
    const name = seiten > 1 ? `${titel} (${i + 1} von ${seiten})` : titel;
    return { titel: name, bild: bildAus(name, hier) };
  });
}

function bildAus(titel: string, karten: readonly Karte[]): Bild {
  const { breite, hoehe, abstand, spalten } = KARTE;
  const zeilen = Math.ceil(karten.length / spalten);
  return {
    titel,
    beschreibung: karten.map((k) => [k.titel, ...k.zeilen].join('. ')).join('\n'),
    breite: spalten * breite + (spalten - 1) * abstand,
    hoehe: Math.max(1, zeilen) * (hoehe + abstand) - abstand,
    formen: karten.flatMap((karte, i) =>
      formen(karte, (i % spalten) * (breite + abstand), Math.floor(i / spalten) * (hoehe + abstand)),
    ),
  };
}

/** A box with the title in it, and below it each line as a text of its own, so that they stay lines on every slide. */
function formen(karte: Karte, x: number, y: number): Flaeche[] {
  const { breite, hoehe, rand } = KARTE;
  const text = (ganz: string, groesse: number, fett: boolean, hoechstens: number) => ({
    zeilen: umbrich(ganz, { breite: breite - 2 * rand, groesse, fett, zeilen: hoechstens }),
    ganz,
    groesse,
    fett,
    farbe: fett ? FARBEN.tinte : FARBEN.grau,
    waagerecht: 'links' as const,
    senkrecht: 'oben' as const,
  });
  const kasten: Flaeche = {
    ...{ art: 'flaeche', id: karte.id, umriss: 'rund', x, y, breite, hoehe, rand },
    fuellung: karte.farbe,
    strich: { farbe: FARBEN.rahmen, staerke: 1.5 },
    text: text(karte.titel, 19, true, 2),
    name: karte.titel,
  };
  const mehr = karte.zeilen.length - ZEILEN;
  const zeilen = mehr > 0 ? [...karte.zeilen.slice(0, ZEILEN - 1), `und ${mehr + 1} weitere`] : karte.zeilen;
  return [
    kasten,
    ...zeilen.map((zeile, i): Flaeche => {
      const satz = text(zeile, 14, false, 1);
      return {
        ...{
          art: 'flaeche',
          id: `${karte.id}-${i}`,
          umriss: 'rechteck',
          x: x + rand,
          y: y + OBEN + i * ZEILE,
          breite: breite - 2 * rand,
          hoehe: ZEILE,
          rand: 0,
        },
        fuellung: null,
        strich: null,
        text: { ...satz, ganz: satz.zeilen.join(' ') },
        name: zeile,
      };
    }),
  ];
}
