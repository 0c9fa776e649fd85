'use client';

import { Checkbox } from '@/components/ui/checkbox';
import { Aufklapper } from './aufklapper';
import { SPALTEN, SPALTEN_NAMEN, type SpaltenName } from './spalten';
import { TASTEN_HILFE } from './tastatur';

/** Which columns stand beside the wording: each person's own choice. */
export function SpaltenWahl({
  spalten,
  setzeSpalten,
}: {
  spalten: readonly SpaltenName[];
  setzeSpalten: (spalten: readonly SpaltenName[]) => void;
}) {
  return (
    <Aufklapper label="Spalten" name="Spalten wählen">
      <fieldset className="flex flex-col gap-1">
        <legend className="mb-1 text-sm text-muted">Neben dem Wortlaut zeigen</legend>
        {SPALTEN_NAMEN.map((name) => (
          <Checkbox
            key={name}
            label={SPALTEN[name].titel}
            checked={spalten.includes(name)}
            onChange={(an) =>
              setzeSpalten(
                SPALTEN_NAMEN.filter((andere) => (andere === name ? an : spalten.includes(andere))),
              )
            }
          />
        ))}
      </fieldset>
    </Aufklapper>
  );
}

/** The keys, and the setting that keeps Tab for leaving. */
export function TastaturHilfe({
  tabRuecktEin,
  setzeTabRuecktEin,
  bearbeitbar,
}: {
  tabRuecktEin: boolean;
  setzeTabRuecktEin: (an: boolean) => void;
  bearbeitbar: boolean;
}) {
  return (
    <Aufklapper label="Tastatur" name="Tastatur in der Gliederung">
      {bearbeitbar && (
        <Checkbox
          label="Tab rückt ein"
          hint="Aus: Tab verlässt die Gliederung immer. An: erst Esc, dann Tab. Alt + Umschalt + → / ← rückt immer."
          checked={tabRuecktEin}
          onChange={setzeTabRuecktEin}
        />
      )}
      <dl className="mt-3 flex flex-col gap-1.5 text-sm">
        {TASTEN_HILFE.filter(({ nurBearbeiten }) => bearbeitbar || !nurBearbeiten).map(
          ({ tasten, wirkung }) => (
            <div key={tasten}>
              <dt className="font-semibold">{tasten}</dt>
              <dd className="text-muted">{wirkung}</dd>
            </div>
          ),
        )}
      </dl>
    </Aufklapper>
  );
}
