import { kurz } from './kuerzen';
import { type Beobachtung, kalendertag, type Papier, setzePapier, zeitpunkt } from './papier';

/** A cell: no, one or several texts; `bruch`: what is said because something is missing, set to be seen. */
export interface Zelle {
  texte: readonly string[];
  bruch?: boolean;
}

/** One table under a heading. `breiten`: shares of the page. */
export interface Tabellenteil {
  titel: string;
  spalten: readonly string[];
  breiten: readonly number[];
  zeilen: readonly (readonly Zelle[])[];
  /** Said when there are no rows. */
  leer: string;
}

/** A paper made of tables: „Themen“, „Roter Faden“. `userId`: whose turn it counts as (S51). */
export interface Tabellenauftrag {
  /** What kind of paper it is; stands above the network's name and at the foot. */
  art: string;
  netzwerk: string;
  satz: string;
  teile: readonly Tabellenteil[];
  stand: Date;
  userId: string;
}

/** So many lines of a cell are sure to fit a page; so many characters stand at least in a line of the narrowest. */
const ZEILEN = 30;
const ZEICHEN_JE_ZEILE = 20;

/** A row with such a cell may be divided between two pages. */
function istHoch({ texte }: Zelle): boolean {
  const zeilen = texte.flatMap((text) => text.split('\n'));
  return zeilen.reduce((hoehe, zeile) => hoehe + Math.ceil(zeile.length / ZEICHEN_JE_ZEILE), 0) > ZEILEN;
}

/** The tables as tagged PDF/UA-1, A4 across. @throws Papierfehler as `setzePapier` */
export function renderTabellen(
  auftrag: Tabellenauftrag,
  signal: AbortSignal,
  beobachtung: Beobachtung = {},
): Promise<Papier> {
  const { art, stand, userId } = auftrag;
  return setzePapier(
    {
      vorlage: 'tabellen.typ',
      userId,
      stand,
      daten: (druck) => {
        const t = (text: string) => druck.text(text);
        const netzwerk = t(auftrag.netzwerk) || 'Netzwerk ohne Namen';
        const teile = auftrag.teile.map((teil) => ({
          ...teil,
          titel: t(teil.titel),
          zeilen: teil.zeilen.map((zeile) => {
            const teilbar = zeile.some(istHoch);
            return zeile.map(({ texte, bruch = false }) => ({
              texte: texte.map(t).filter((text) => text !== ''),
              bruch,
              teilbar,
            }));
          }),
        }));
        return {
          art,
          titel: `${art} – ${netzwerk.replace(/\s+/g, ' ')}`,
          netzwerk,
          kolumne: kurz(netzwerk, 90),
          satz: t(auftrag.satz),
          stand: zeitpunkt(stand),
          datum: kalendertag(stand),
          teile,
          ersetzungen: druck.ersetzungen(),
        };
      },
    },
    signal,
    beobachtung,
  );
}
