import type { Schritt } from '@/lib/plan/dienstleistungskette/schema';
import type { BildLane } from '@/lib/plan/dienstleistungskette/views/bild';
import { brauchtZeit, hatZeit } from '@/lib/plan/dienstleistungskette/views/kennzahlen';
import { zeitspanneKurz } from '@/lib/plan/dienstleistungskette/views/zeitspanne';

/** What a step means for the person: what happens, whom I meet, what I bring, how long I wait. */
export function ErlebterSchritt({ schritt, lane }: { schritt: Schritt; lane: BildLane | undefined }) {
  return (
    <dl className="mt-5 grid gap-4 text-lg print:mt-1 print:gap-1 print:text-base">
      <Antwort frage="Was geschieht mit mir?">{schritt.nutzertext || <Offen />}</Antwort>
      <Antwort frage="Wem begegne ich?">{begegnung(lane)}</Antwort>
      <Antwort frage="Was muss ich mitbringen?">{schritt.mitbringen || 'Dazu ist nichts angegeben.'}</Antwort>
      {(brauchtZeit(schritt) || hatZeit(schritt)) && (
        <Antwort frage="Wie lange dauert es, und wie lange warte ich?">{zeiten(schritt)}</Antwort>
      )}
    </dl>
  );
}

function Antwort({ frage, children }: { frage: string; children: React.ReactNode }) {
  return (
    <div className="print:grid print:grid-cols-[12rem_minmax(0,1fr)] print:gap-3">
      <dt className="text-sm font-semibold text-muted">{frage}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Offen() {
  return <span className="text-muted">Das ist noch nicht in einfachen Worten beschrieben.</span>;
}

function begegnung(lane: BildLane | undefined): string {
  if (!lane || lane.id === null) return 'Das ist noch offen.';
  return lane.istNutzer ? 'Niemandem – das mache ich selbst.' : lane.titel;
}

function zeiten({ dauer, wartezeit }: Schritt): string {
  const teile = [
    dauer && satz(`Es dauert ${zeitspanneKurz(dauer)}`),
    wartezeit && satz(`Ich warte ${zeitspanneKurz(wartezeit)}`),
  ].filter(Boolean);
  return teile.length > 0 ? teile.join(' ') : 'Das ist nicht bekannt.';
}

/** Some units end with a full stop of their own („Min.“). */
function satz(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
