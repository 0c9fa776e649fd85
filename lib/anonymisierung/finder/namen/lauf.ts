import type { Befund } from '../../befund';
import { istNomen } from '../../woerter/nomen';
import { istGrosserOrt } from '../../woerter/orte';
import { istVorname } from '../../woerter/vornamen';
import { ANREDE, PARTIKEL, TITEL } from './anreden';
import { istAllbekannt, namenhaft, setztNamenFort } from './namenhaft';
import { istGross, istInitiale, type Wort } from './worte';

export type Vorschlag = Pick<Befund, 'art' | 'schwere' | 'grund' | 'ersatz'>;

export const KLIENT: Vorschlag = {
  art: 'name',
  schwere: 'blockiert',
  grund: 'Das liest sich wie der Name eines Menschen.',
  ersatz: 'Person A',
};
export const FACH: Vorschlag = {
  art: 'mitarbeitende',
  schwere: 'blockiert',
  grund: 'Auch Namen von Fachkräften bleiben draußen; die Funktion genügt.',
  ersatz: 'eine Fachkraft',
};
export const VERMUTET: Vorschlag = { ...KLIENT, schwere: 'warnung', grund: 'Das könnte ein Name sein.' };

/** A name that begins at a word, and where to read on. */
export interface Fund {
  befund: Befund;
  /** Index of the first word after the name. */
  weiter: number;
}

/** The words of a name from `i` on: names, initials and particles until an ordinary word. `erstes` counts as a name. */
export function namenslauf(liste: readonly Wort[], i: number, erstes: boolean): number {
  let ende = i;
  const davor = liste[i - 1]?.t ?? '';
  const angeredet = ANREDE.test(davor) || TITEL.test(davor);
  for (let k = i; k < liste.length && k < i + 5; k += 1) {
    const wort = liste[k];
    if (!wort || (k > i && !/^(?:[ ]| ?-|\. ?)$/.test(wort.luecke))) break;
    if (k > i && wort.luecke.startsWith('.') && !/^[vd]\.$/.test(liste[k - 1]?.t ?? '')) break;
    const naechstes = liste[k + 1];
    const name =
      (k === i && erstes) ||
      namenhaft(wort.t) > 0 ||
      (istVorname(wort.t) && istGross(wort.t)) ||
      (k > i &&
        ende === k &&
        wort.luecke === ' ' &&
        setztNamenFort(wort.t, liste[k - 1]?.t ?? '', angeredet));
    if (name) ende = k + 1;
    else if (
      istInitiale(wort.t) &&
      wort.t.endsWith('.') &&
      naechstes &&
      istGross(naechstes.t) &&
      naechstes.luecke === ' '
    )
      continue;
    else if (
      PARTIKEL.test(wort.t) &&
      wort.t !== 'und' &&
      naechstes &&
      (istGross(naechstes.t) || PARTIKEL.test(naechstes.t))
    )
      continue;
    else break;
  }
  return ende;
}

/** „Amira e. V.“: a body that bears a name. */
const VEREIN = /^(?:e|eV|gGmbH|gUG|eG)\.?$/;

/** „der Bremer Weg“, „die Essener Tafel“: of a town. */
function vonDerStadt(wort: string, danach: Wort | undefined): boolean {
  if (!wort.endsWith('er') || danach?.luecke !== ' ' || !istGross(danach.t) || !istNomen(danach.t))
    return false;
  const stamm = wort.slice(0, -2);
  return ['', 'n', 'en', 'e', 'a', 'er'].some((ende) => istGrosserOrt(stamm + ende));
}

export function melde(liste: readonly Wort[], von: number, bis: number, vorschlag: Vorschlag): Fund | null {
  const erstes = liste[von];
  const letztes = liste[bis - 1];
  if (!erstes || !letztes || bis <= von) return null;
  const ganz = liste
    .slice(von, bis)
    .map(({ t }) => t)
    .join(' ');
  if (istAllbekannt(ganz) || VEREIN.test(liste[bis]?.t ?? '')) return null;
  if (bis === von + 1 && vonDerStadt(erstes.t, liste[bis])) return null;
  return { befund: { ...vorschlag, von: erstes.von, bis: letztes.bis }, weiter: bis };
}
