'use client';

import { useEffect, useState } from 'react';
import { useCommand } from '@/components/plan/use-command';
import { usePlan } from '@/components/plan/use-plan';
import { GrowField } from '@/components/ui/grow-field';
import { updateMeta } from '@/lib/plan/doc/update-meta';

/** For whom and where: the first decisions of the network, editable in place. */
export function Vorentscheidungen() {
  const zielgruppe = usePlan((plan) => plan.meta.zielgruppe);
  const sozialraum = usePlan((plan) => plan.meta.sozialraum);
  const { run, erlaubt } = useCommand(updateMeta);
  return (
    <section aria-labelledby="vorentscheidungen">
      <h2 id="vorentscheidungen" className="mb-3 text-xl font-semibold">
        Für wen und wo
      </h2>
      <div className="grid gap-4 sm:grid-cols-2">
        <Entwurf
          label="Zielgruppe"
          wert={zielgruppe}
          nurLesen={!erlaubt}
          placeholder="Wem soll geholfen werden?"
          onFertig={(neu) => run({ felder: { zielgruppe: neu } }).ok}
        />
        <Entwurf
          label="Sozialraum"
          wert={sozialraum}
          nurLesen={!erlaubt}
          placeholder="Stadt, Kreis, Stadtteil"
          onFertig={(neu) => run({ felder: { sozialraum: neu } }).ok}
        />
      </div>
    </section>
  );
}

/** A field that is written when left; until then others' edits do not touch what is being typed. */
function Entwurf({
  label,
  wert,
  nurLesen,
  placeholder,
  onFertig,
}: {
  label: string;
  wert: string;
  nurLesen: boolean;
  placeholder: string;
  onFertig: (neu: string) => boolean;
}) {
  const [entwurf, setEntwurf] = useState<string | null>(null);
  const abgeben = () => {
    if (entwurf === null || entwurf.trim() === wert) return setEntwurf(null);
    if (onFertig(entwurf.trim())) setEntwurf(null);
  };
  useEffect(() => {
    if (nurLesen) setEntwurf(null);
  }, [nurLesen]);
  return (
    <GrowField
      label={label}
      value={entwurf ?? wert}
      readOnly={nurLesen}
      placeholder={nurLesen ? 'noch offen' : placeholder}
      maxLength={2_000}
      onChange={setEntwurf}
      onBlur={abgeben}
      onKeyDown={(e) => {
        if (e.key === 'Enter') {
          e.preventDefault();
          abgeben();
        }
        if (e.key === 'Escape') setEntwurf(null);
      }}
    />
  );
}
