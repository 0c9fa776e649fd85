import { akteurKurz, akteurName } from '@/lib/plan/akteure/views';
import type { Block } from '@/lib/plan/doc/erzaehlung';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import {
  ANTWORT_ARTEN,
  type Antwort,
  BINDUNG_ARTEN,
  BINDUNG_GUETEN,
  type FrageArt,
  KNOTEN_ARTEN,
  WIRKUNG_ARTEN,
} from '@/lib/plan/fall/schema';
import {
  antwortenZu,
  bindungen,
  fallblatt,
  fragen,
  personen,
  stellschrauben,
  wirkungen,
} from '@/lib/plan/fall/views';
import { gewartetText, wartezeitText, zeitlinie } from '@/lib/plan/fall/views/zeit';
import type { Druckfassung } from './druckfassung';
import { kurz } from './kuerzen';
import { type Beobachtung, kalendertag, type Papier, setzePapier, zeitpunkt } from './papier';

/** One released case to be printed. No account is named: who wrote or checked it is nobody's business on paper. */
export interface Fallauftrag {
  id: Id;
  alias: string;
  netzwerk: string;
  fall: Plan;
  erzaehlung: readonly Block[];
  plan: Plan;
  stand: Date;
  userId: string;
}

/** The sheet of a case as tagged PDF/UA-1. @throws Papierfehler as `setzePapier` */
export function renderFallblatt(
  auftrag: Fallauftrag,
  signal: AbortSignal,
  beobachtung: Beobachtung = {},
): Promise<Papier> {
  return setzePapier(
    {
      vorlage: 'fall.typ',
      userId: auftrag.userId,
      stand: auftrag.stand,
      daten: (druck) => new Satz(auftrag, druck).daten(),
    },
    signal,
    beobachtung,
  );
}

/** Turns the case into what the template sets: every text printable. */
class Satz {
  private readonly t: (roh: string) => string;

  constructor(
    private readonly auftrag: Fallauftrag,
    private readonly druck: Druckfassung,
  ) {
    this.t = (roh) => druck.text(roh);
  }

  daten() {
    const { auftrag, t } = this;
    const { fall, stand } = auftrag;
    const blatt = fallblatt(fall);
    const linie = zeitlinie(fall);
    const netzwerk = t(auftrag.netzwerk) || 'Netzwerk ohne Namen';
    const daten = {
      titel: `Typischer Fall ${auftrag.alias} – ${netzwerk.replace(/\s+/g, ' ')}`,
      alias: t(auftrag.alias),
      kolumne: kurz(netzwerk, 60),
      stand: zeitpunkt(stand),
      datum: kalendertag(stand),
      konstellation: t(blatt.konstellation),
      angaben: [
        { name: 'Fallgeber', wert: this.wer(blatt.fallgeberId) },
        { name: 'Anliegen der Person', wert: t(blatt.anliegen) },
        {
          name: 'Für die Person spricht',
          wert: [this.wer(blatt.sprecherId), t(blatt.sprecher)].filter(Boolean).join(', '),
        },
        { name: 'Netzwerk', wert: netzwerk },
      ],
      erzaehlung: this.erzaehlung(),
      gewartet: linie.gewartet ? gewartetText(linie.gewartet) : '',
      stationen: linie.marken.map(({ station, nummer }) => ({
        nummer,
        wann: t(station.wann),
        bei: this.wer(station.akteurId) || t(station.wo),
        was: t(station.was),
        gewartet: station.wartezeit
          ? [wartezeitText(station.wartezeit), t(station.worauf)].filter(Boolean).join(', ')
          : '',
      })),
      personen: this.personen(),
      perspektiven: [
        { titel: 'Perspektiven', fragen: this.fragen('akteur') },
        { titel: 'Nutzerperspektive', fragen: this.fragen('person') },
      ],
      wirkungen: wirkungen(fall).map(({ zwischen, art, text }) => ({
        von: this.knoten(zwischen.von),
        nach: this.knoten(zwischen.nach),
        art: WIRKUNG_ARTEN[art],
        text: t(text),
      })),
      stellschrauben: stellschrauben(fall)
        .filter(({ text }) => text !== '')
        .map(({ text, akteurId }) => t(akteurId ? `${text} (${this.wer(akteurId)})` : text)),
      themen: [...auftrag.plan.themen.values()]
        .filter((thema) => !thema.geloescht && thema.fallIds.includes(auftrag.id))
        .map(({ titel }) => t(titel)),
    };
    return { ...daten, ersetzungen: this.druck.ersetzungen() };
  }

  private wer(id: Id | null): string {
    return id ? this.t(akteurName(this.auftrag.plan, id)) : '';
  }

  /** Runs of list items become one list. */
  private erzaehlung() {
    const gruppen: { art: Block['art']; bloecke: { laeufe: object[] }[] }[] = [];
    for (const { art, laeufe } of this.auftrag.erzaehlung) {
      const block = {
        laeufe: laeufe.map((l) => ({
          text: this.lauf(l.text),
          fett: l.fett ?? false,
          kursiv: l.kursiv ?? false,
        })),
      };
      const letzte = gruppen.at(-1);
      if (letzte?.art === art && art !== 'ueberschrift') letzte.bloecke.push(block);
      else gruppen.push({ art, bloecke: [block] });
    }
    return gruppen;
  }

  /** Printing trims; the spaces between two runs must stay. */
  private lauf(text: string): string {
    const [vorn = ''] = /^\s*/.exec(text) ?? [];
    const [hinten = ''] = /\s*$/.exec(text) ?? [];
    return `${vorn && ' '}${this.t(text)}${text.trim() && hinten && ' '}`;
  }

  private personen(): string[] {
    const { fall } = this.auftrag;
    const name = (id: Id) => fall.personen.get(id)?.bezeichnung || 'ohne Bezeichnung';
    return [
      ...personen(fall).map(({ bezeichnung }) => bezeichnung || 'ohne Bezeichnung'),
      ...bindungen(fall).map(({ zwischen, art, guete }) => {
        const wie = guete === 'offen' ? '' : ` (${BINDUNG_GUETEN[guete]})`;
        return `${name(zwischen.von)} – ${BINDUNG_ARTEN[art]} – ${name(zwischen.nach)}${wie}`;
      }),
    ].map(this.t);
  }

  private fragen(art: FrageArt) {
    const { fall } = this.auftrag;
    return fragen(fall, art).flatMap(({ id, text }) => {
      const antworten = antwortenZu(fall, id).filter((a) => a.text.trim() !== '' || a.lesart.trim() !== '');
      if (antworten.length === 0) return [];
      return [
        { frage: this.t(text) || 'Frage ohne Wortlaut', antworten: antworten.map((a) => this.antwort(a)) },
      ];
    });
  }

  private antwort({ text, lesart, art, alle, akteurIds }: Antwort) {
    const wer = alle ? 'alle Akteure' : akteurIds.map((id) => akteurKurz(this.auftrag.plan, id)).join(', ');
    return {
      wer: this.t(wer),
      text: this.t(text),
      lesart: this.t(lesart),
      art: art === 'offen' ? '' : ANTWORT_ARTEN[art],
    };
  }

  private knoten(id: Id): string {
    const knoten = this.auftrag.fall.knoten.get(id);
    if (!knoten) return '';
    const wer = knoten.akteurId ? akteurKurz(this.auftrag.plan, knoten.akteurId) : KNOTEN_ARTEN[knoten.art];
    return this.t(knoten.text ? `${wer}: ${knoten.text}` : wer);
  }
}
