import { formatZahl, parseZahl } from '@/components/ui/zahl';
import type { GitterSpalte } from './spalte';

/** Between what is stored in a cell and what people read and type. */

/** What people read in the cell; also what is copied. */
export function zeigeWert({ typ, wahl }: Pick<GitterSpalte, 'typ' | 'wahl'>, wert: string): string {
  if (wert === '') return '';
  if (typ === 'wahl') return wahl.find((option) => option.value === wert)?.label ?? wert;
  if (typ === 'zahl') return formatZahl(Number(wert));
  if (typ === 'datum') return wert.split('-').reverse().join('.');
  return wert;
}

export type Verstanden = { ok: true; wert: string } | { ok: false; grund: string };

/** What typed or pasted text means in this column, as it is stored. The refusal says what would be right. */
export function versteheWert(spalte: GitterSpalte, eingabe: string): Verstanden {
  const { typ, titel, laenge } = spalte;
  const text = typ === 'langtext' ? eingabe.replace(/\s+$/, '') : eingabe.replace(/\s+/g, ' ').trim();
  if (typ === 'wahl') return versteheWahl(spalte, text);
  if (text === '') return { ok: true, wert: '' };
  if (typ === 'zahl') {
    const zahl = parseZahl(text);
    return typeof zahl === 'number'
      ? { ok: true, wert: String(zahl) }
      : {
          ok: false,
          grund: `„${kurz(text)}“ ist keine Zahl. In „${titel}“ stehen Zahlen, zum Beispiel 1.234,5.`,
        };
  }
  if (typ === 'datum') {
    const tag = versteheTag(text);
    return tag
      ? { ok: true, wert: tag }
      : {
          ok: false,
          grund: `„${kurz(text)}“ ist kein Datum. In „${titel}“ steht ein Tag, zum Beispiel 20.11.2026.`,
        };
  }
  return text.length <= laenge
    ? { ok: true, wert: text }
    : { ok: false, grund: `In „${titel}“ passen höchstens ${laenge} Zeichen, das sind ${text.length}.` };
}

function versteheWahl({ wahl, titel, pflicht }: GitterSpalte, text: string): Verstanden {
  const klein = text.toLocaleLowerCase('de');
  if (klein === '' || klein === '–') {
    return pflicht
      ? { ok: false, grund: `„${titel}“ hat immer einen Wert und lässt sich nicht leeren.` }
      : { ok: true, wert: '' };
  }
  const treffer = wahl.find(({ value, label }) => label.toLocaleLowerCase('de') === klein || value === text);
  if (treffer) return { ok: true, wert: treffer.value };
  const moeglich = wahl.flatMap(({ value, label }) => (value ? [`„${label}“`] : [])).join(', ');
  return { ok: false, grund: `„${kurz(text)}“ gibt es in „${titel}“ nicht. Möglich sind ${moeglich}.` };
}

/** `20.11.2026`, `20.11.26` or `2026-11-20` as `2026-11-20`; null when the day does not exist. */
function versteheTag(text: string): string | null {
  const deutsch = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/.exec(text);
  const [, tag = '', monat = '', jahr = ''] = deutsch ?? [];
  const iso = deutsch
    ? `${jahr.length === 2 ? `20${jahr}` : jahr}-${monat.padStart(2, '0')}-${tag.padStart(2, '0')}`
    : text;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const zeit = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(zeit.getTime()) && zeit.toISOString().startsWith(iso) ? iso : null;
}

const kurz = (text: string) => (text.length > 40 ? `${text.slice(0, 40)} …` : text);
