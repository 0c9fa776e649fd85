'use client';

import { Dialog } from '@/components/ui/dialog';
import { alleBefehle } from './registrieren';

const UEBERALL: readonly { kuerzel: string; label: string }[] = [
  { kuerzel: 'Strg+K', label: 'Suche und Befehle' },
  { kuerzel: 'Strg+Z', label: 'Rückgängig (nur eigene Änderungen)' },
  { kuerzel: 'Strg+Umschalt+Z', label: 'Wiederholen' },
  { kuerzel: 'Esc', label: 'Schließen, Saalmodus beenden' },
  { kuerzel: '?', label: 'Diese Liste' },
];

/** The list of shortcuts: those that work everywhere and those of the view on screen. */
export default function Hilfe({ onClose }: { onClose: () => void }) {
  const hier = alleBefehle().flatMap(({ id, kuerzel, label }) => (kuerzel ? [{ id, kuerzel, label }] : []));
  return (
    <Dialog open onClose={onClose} title="Tastenkürzel">
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
        <Liste titel="Überall" eintraege={UEBERALL} />
        {hier.length > 0 && <Liste titel="In dieser Ansicht" eintraege={hier} />}
      </div>
    </Dialog>
  );
}

function Liste({
  titel,
  eintraege,
}: {
  titel: string;
  eintraege: readonly { kuerzel: string; label: string }[];
}) {
  return (
    <section>
      <h3 className="mb-2 text-sm font-semibold text-muted">{titel}</h3>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-3 gap-y-1.5 text-sm">
        {eintraege.map(({ kuerzel, label }) => (
          <div key={kuerzel + label} className="contents">
            <dt>
              <kbd className="rounded-sm border border-line-strong bg-bg px-1.5 py-px font-sans whitespace-nowrap">
                {kuerzel}
              </kbd>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
