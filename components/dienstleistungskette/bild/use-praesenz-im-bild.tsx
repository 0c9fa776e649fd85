import { ViewportPortal } from '@xyflow/react';
import { useEffect, useRef, useState } from 'react';
import { usePraesenzJeElement } from '@/components/plan/praesenz/je-element';
import { praesenzSpeicher } from '@/components/plan/praesenz/speicher';
import { useSession } from '@/components/plan/session-kontext';
import { usePraesenz } from '@/components/plan/use-praesenz';
import type { KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import type { Punkt } from '@/lib/plan/dienstleistungskette/views/wege/geometrie';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { BildSpeicher } from './lage';

/** How often others hear of a drag or a pointer at most. */
const TAKT_MS = 90;
/** A presence state may weigh 2 kB: so many dragged steps fit. */
const HOECHSTENS = 24;

/** What a person sends while pointing or dragging in a chain: compact, because it goes out ten times a second. */
interface Zeiger {
  kette: Id;
  p?: [number, number];
  zug?: [Id, number, number][];
}

/** Tells others the selection, the wording in hand, the pointer and what is being dragged. */
export function usePraesenzImBild(
  speicher: BildSpeicher,
  kettenId: Id,
  auswahl: Id | null,
): (punkt: Punkt | null) => void {
  const { setzeBearbeitung } = usePraesenz();
  usePraesenzJeElement(speicher, auswahl);
  const { verbindung } = useSession();
  const anwesenheit = praesenzSpeicher(verbindung.leitung.awareness);
  const punkt = useRef<Punkt | null>(null);
  const uhr = useRef<ReturnType<typeof setTimeout> | null>(null);
  const sende = useRef(() => {});
  sende.current = () => {
    uhr.current ??= setTimeout(() => {
      uhr.current = null;
      const zeiger: Zeiger = { kette: kettenId };
      if (punkt.current) zeiger.p = [Math.round(punkt.current.x), Math.round(punkt.current.y)];
      const zug = [...speicher.lage.zug].slice(0, HOECHSTENS);
      if (zug.length > 0) zeiger.zug = zug.map(([id, { x, y }]) => [id, Math.round(x), Math.round(y)]);
      anwesenheit.setze({ cursor: zeiger.p || zeiger.zug ? zeiger : null });
    }, TAKT_MS);
  };
  useEffect(() => {
    let [zug, schreibt] = [speicher.lage.zug, speicher.lage.schreibtId];
    const ab = speicher.subscribe(() => {
      const jetzt = speicher.lage;
      if (jetzt.schreibtId !== schreibt) setzeBearbeitung(jetzt.schreibtId, 'titel');
      if (jetzt.zug !== zug) sende.current();
      [zug, schreibt] = [jetzt.zug, jetzt.schreibtId];
    });
    return () => {
      ab();
      if (uhr.current) clearTimeout(uhr.current);
      uhr.current = null;
      anwesenheit.setze({ cursor: null });
    };
  }, [speicher, setzeBearbeitung, anwesenheit]);
  const [zeige] = useState(() => (neu: Punkt | null) => {
    punkt.current = neu;
    sende.current();
  });
  return zeige;
}

interface Fremder {
  schluessel: number;
  name: string;
  kuerzel: string;
  farbe: string;
  punkt: Punkt | null;
  zug: readonly { id: Id; x: number; y: number }[];
}

const zahl = (wert: unknown): wert is number => typeof wert === 'number' && Number.isFinite(wert);

/** Any client can send anything: what does not fit is left out. */
function liesZeiger(roh: unknown, kettenId: Id): Pick<Fremder, 'punkt' | 'zug'> | null {
  if (typeof roh !== 'object' || roh === null || !('kette' in roh) || roh.kette !== kettenId) return null;
  const p = 'p' in roh && Array.isArray(roh.p) ? roh.p : [];
  const zug = 'zug' in roh && Array.isArray(roh.zug) ? roh.zug.slice(0, HOECHSTENS) : [];
  return {
    punkt: zahl(p[0]) && zahl(p[1]) ? { x: p[0], y: p[1] } : null,
    zug: zug.flatMap((z: unknown) =>
      Array.isArray(z) && typeof z[0] === 'string' && zahl(z[1]) && zahl(z[2])
        ? [{ id: z[0], x: z[1], y: z[2] }]
        : [],
    ),
  };
}

/** The pointers of others, and ghosts of what they drag. Not in the Saalmodus: the room looks at the matter. */
export function Andere({ bild, kettenId }: { bild: KetteBild; kettenId: Id }) {
  const { personen } = usePraesenz();
  const { verbindung } = useSession();
  const { zustaende } = praesenzSpeicher(verbindung.leitung.awareness).lies();
  const fremde = personen.flatMap((person): Fremder[] => {
    const zustand = zustaende.get(person.clientId);
    const cursor =
      typeof zustand === 'object' && zustand !== null && 'cursor' in zustand ? zustand.cursor : null;
    const zeiger = person.ich ? null : liesZeiger(cursor, kettenId);
    const { clientId, name, kuerzel, farbe } = person;
    return zeiger ? [{ schluessel: clientId, name, kuerzel, farbe, ...zeiger }] : [];
  });
  if (fremde.length === 0) return null;
  return (
    <ViewportPortal>
      <div aria-hidden="true" className="pointer-events-none absolute top-0 left-0 z-20">
        {fremde.map((fremder) => (
          <FremdeHand key={fremder.schluessel} fremder={fremder} bild={bild} />
        ))}
      </div>
    </ViewportPortal>
  );
}

function FremdeHand({ fremder, bild }: { fremder: Fremder; bild: KetteBild }) {
  return (
    <>
      {fremder.zug.map(({ id, x, y }) => {
        const s = bild.schritte.get(id);
        if (!s) return null;
        return (
          <div
            key={id}
            data-geist={id}
            style={{ left: x, top: y, width: s.breite, height: s.hoehe, borderColor: fremder.farbe }}
            className="absolute rounded-md border-2 border-dashed bg-panel/60"
          />
        );
      })}
      {fremder.punkt && (
        <div style={{ left: fremder.punkt.x, top: fremder.punkt.y }} className="absolute">
          <div style={{ transform: 'scale(var(--gegenzoom, 1))', transformOrigin: '0 0' }}>
            <svg width="18" height="20" aria-hidden="true" className="overflow-visible">
              <path d="M1 1l5 14 3-6 6-2z" fill={fremder.farbe} stroke="white" strokeWidth="1.2" />
            </svg>
            <span
              style={{ backgroundColor: fremder.farbe }}
              className="marke absolute top-4 left-3 rounded-sm px-1 text-xs leading-4.5 whitespace-nowrap text-white"
            >
              {fremder.kuerzel}
            </span>
          </div>
        </div>
      )}
    </>
  );
}
