import { memo } from 'react';
import { cx } from '@/components/ui/cx';
import type { BildVerbindung } from '@/lib/plan/dienstleistungskette/views/bild';
import { wegKnoten } from '@/lib/plan/dienstleistungskette/views/wege';
import {
  type Kasten,
  type Punkt,
  passtZu,
  type Weg,
} from '@/lib/plan/dienstleistungskette/views/wege/geometrie';
import { einfacherWeg } from '@/lib/plan/dienstleistungskette/views/wege/lege-wege';
import { beschriftungsort, uebergabepunkt } from '@/lib/plan/dienstleistungskette/views/wege/marken';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { type BildLage, useBild, useLage } from './lage';
import { useGerendert } from './renderzaehler';

export interface KantenProps {
  verbindung: BildVerbindung;
  /** The y of the lanes of both ends, and the border the edge crosses on its way into the lane it leads to. */
  vonOben: number;
  nachOben: number;
  grenze: number | null;
  ansage: string;
  /** As the router laid it last; undefined: not yet. */
  gelegt: Weg | undefined;
}

/** With rounded corners, so that the eye follows the line through a crossing. */
export function pfad(weg: Weg): string {
  const [erster, ...rest] = weg;
  if (!erster) return '';
  let d = `M${erster.x} ${erster.y}`;
  for (const [i, p] of rest.entries()) {
    const davor = weg[i];
    const danach = rest[i + 1];
    if (!davor || !danach) {
      d += `L${p.x} ${p.y}`;
      continue;
    }
    const r = Math.min(5, abstand(davor, p) / 2, abstand(p, danach) / 2);
    const a = hin(p, davor, r);
    const b = hin(p, danach, r);
    d += `L${a.x} ${a.y}Q${p.x} ${p.y} ${b.x} ${b.y}`;
  }
  return d;
}

const abstand = (a: Punkt, b: Punkt): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
const hin = (von: Punkt, nach: Punkt, r: number): Punkt => ({
  x: von.x + Math.sign(nach.x - von.x) * r,
  y: von.y + Math.sign(nach.y - von.y) * r,
});

export function spitze(weg: Weg): string {
  const ende = weg.at(-1);
  const davor = weg.at(-2);
  if (!ende || !davor) return '';
  const [dx, dy] = [Math.sign(ende.x - davor.x), Math.sign(ende.y - davor.y)];
  return `M${ende.x} ${ende.y}l${-9 * dx - 4.5 * dy} ${-9 * dy - 4.5 * dx}l${9 * dy} ${9 * dx}Z`;
}

/** The way as it is now: what the router laid, or, while one of its steps moves, the plain way between them. */
export function useWeg({ verbindung, vonOben, nachOben, gelegt }: KantenProps): Weg {
  const { von, nach } = verbindung;
  const a = useKasten(von, vonOben);
  const b = useKasten(nach, nachOben);
  if (gelegt && passtZu(gelegt, a, b)) return gelegt;
  return einfacherWeg(
    wegKnoten(von.schritt.art, von.schritt.id, '', a),
    wegKnoten(nach.schritt.art, nach.schritt.id, '', b),
  );
}

function useKasten(s: BildVerbindung['von'], oben: number): Kasten {
  const gezogen = useLage((lage) => lage.zug.get(s.schritt.id));
  return { x: gezogen?.x ?? s.x, y: gezogen?.y ?? oben + s.y, breite: s.breite, hoehe: s.hoehe };
}

/** The bar across a parallel edge, the key of an interlocked one: told apart without colour. */
const STRICH: Record<string, string | undefined> = { information: '3 4', verzahnt: undefined };

/** What stands at an edge: its own words, or the result the step behind it needs. */
const worteVon = ({ verbindung: { verbindung } }: KantenProps): string =>
  verbindung.beschriftung || (verbindung.art === 'verzahnt' ? verbindung.ergebnis : '');

export const hatWorte = (props: KantenProps): boolean => worteVon(props) !== '';

const istHervor = (lage: BildLage, id: Id): boolean => lage.hauptId === id || lage.ueberKante === id;

/** One edge in the drawing of all edges. Drawn anew only when its own data, its own way or its own state changes. */
export const Kante = memo(function Kante(props: KantenProps) {
  const { verbindung, ansage, grenze } = props;
  const { id, art, geregelt } = verbindung.verbindung;
  useGerendert(id);
  const { taten } = useBild();
  const weg = useWeg(props);
  const gewaehlt = useLage((lage) => lage.hauptId === id);
  const fokus = useLage((lage) => lage.fokusId === id);
  const hervor = useLage((lage) => istHervor(lage, id));
  const nachbar = useLage(
    (lage) =>
      lage.auswahl.size === 1 &&
      (lage.auswahl.has(verbindung.von.schritt.id) || lage.auswahl.has(verbindung.nach.schritt.id)),
  );
  const person = useLage((lage) => lage.praesenz.get(id)?.[0]);
  const d = pfad(weg);
  const marke = verbindung.uebergabe && grenze !== null ? uebergabepunkt(weg, [grenze]) : null;
  const farbe = hervor ? 'stroke-accent' : nachbar ? 'stroke-ink' : 'stroke-muted';
  return (
    <g>
      {person && <path d={d} fill="none" stroke={person.farbe} strokeWidth={7} opacity={0.35} />}
      {art === 'parallel' && <path d={d} strokeWidth={hervor ? 6 : 5} className={cx('fill-none', farbe)} />}
      <path
        d={d}
        strokeWidth={art === 'parallel' ? 2 : hervor ? 2.75 : 1.5}
        strokeDasharray={STRICH[art]}
        className={cx('fill-none', art === 'parallel' ? 'stroke-panel' : farbe)}
      />
      <path d={spitze(weg)} className={hervor ? 'fill-accent' : nachbar ? 'fill-ink' : 'fill-muted'} />
      {art === 'verzahnt' && <Zahn weg={weg} />}
      {marke && <Uebergabe ort={marke} geregelt={geregelt} />}
      {/* biome-ignore lint/a11y/useSemanticElements: a path of an SVG cannot be a button element */}
      <path
        d={d}
        role="button"
        data-kante={id}
        tabIndex={fokus ? 0 : -1}
        aria-pressed={gewaehlt}
        aria-label={ansage}
        strokeWidth={18}
        className="[pointer-events:stroke] cursor-pointer fill-none stroke-transparent outline-none focus-visible:stroke-accent-line hover:stroke-accent-weak pointer-coarse:[stroke-width:36]"
        onClick={(e) => {
          e.stopPropagation();
          taten.waehle(id);
        }}
        onKeyDown={() => undefined}
      />
    </g>
  );
});

/** Beside the drawing, above all lines: words break and part as everywhere on the page. */
export const Kantenworte = memo(function Kantenworte(props: KantenProps) {
  const { id } = props.verbindung.verbindung;
  const weg = useWeg(props);
  const hervor = useLage((lage) => istHervor(lage, id));
  return <Worte weg={weg} text={worteVon(props)} hervor={hervor} />;
});

/** Half a tooth at the end: the step behind needs the result of the step before. */
function Zahn({ weg }: { weg: Weg }) {
  const ende = weg.at(-1);
  const davor = weg.at(-2);
  if (!ende || !davor) return null;
  const p = hin(ende, davor, Math.min(17, abstand(ende, davor) / 2));
  return <path d={`M${p.x - 4} ${p.y - 4}h8v8h-8Z`} strokeWidth={1.5} className="fill-panel stroke-soft" />;
}

/** Full: agreed. Hollow, with a stroke through it: nothing agreed. */
function Uebergabe({ ort, geregelt }: { ort: Punkt; geregelt: boolean }) {
  return geregelt ? (
    <circle cx={ort.x} cy={ort.y} r={6} strokeWidth={1.5} className="fill-accent stroke-panel" />
  ) : (
    <circle cx={ort.x} cy={ort.y} r={5.5} strokeWidth={2.5} className="fill-panel stroke-danger-mark" />
  );
}

function Worte({ weg, text, hervor }: { weg: Weg; text: string; hervor: boolean }) {
  const ort = beschriftungsort(weg);
  return (
    <span
      title={text}
      style={{ left: ort.x, top: ort.y - 2, width: Math.max(ort.breite, 44) }}
      className={cx(
        'pointer-events-none absolute line-clamp-3 -translate-y-full text-[12px] leading-[14px] hyphens-auto wrap-anywhere',
        hervor ? 'font-medium text-accent' : 'text-soft',
      )}
    >
      <span className="bg-(--bahn-grund,var(--panel))/85 box-decoration-clone">{text}</span>
    </span>
  );
}
