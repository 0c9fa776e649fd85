// biome-ignore-all lint/a11y/useSemanticElements: a tree table has no element of its own
// biome-ignore-all lint/a11y/useFocusableInteractive: one row or cell at a time is focusable (roving tabindex)
'use client';

import { ChevronDown, ChevronRight, GripVertical, TriangleAlert } from 'lucide-react';
import { type CSSProperties, memo } from 'react';
import { usePlan } from '@/components/plan/use-plan';
import { cx } from '@/components/ui/cx';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { GliederungsZeile } from '@/lib/plan/zielsystem/views';
import { hinweisZahl, titelVon } from '../abfragen';
import { usePruefungenDa } from '../hinweise/pruefungen-laden';
import stil from './gliederung.module.css';
import { useHandlungen } from './handlungen-kontext';
import { useLage } from './lage';
import { EBENE_NAMEN } from './neue-zeile';
import { useGerendert } from './renderzaehler';
import { type SpaltenName, spalteGiltFuer } from './spalten';
import { WortlautFeld } from './wortlaut-feld';
import { ZeilenMenue } from './zeilen-menue';
import { Zelle } from './zelle';

/** Only plain values, so that memo can tell an untouched row by them. */
export interface ZeileProps {
  id: Id;
  sammlung: GliederungsZeile['sammlung'];
  ebene: GliederungsZeile['ebene'];
  tiefe: number;
  nummer: string;
  alternative: boolean;
  aufgeklappt: boolean | null;
  position: number;
  geschwister: number;
  nurWegweiser: boolean;
  ausgewaehlt: boolean;
  /** Stable between renders. */
  spalten: readonly SpaltenName[];
}

/** One goal or Aktivität. It reads its own record, so an edit renders this row and no other. */
export const Zeile = memo(function Zeile(props: ZeileProps) {
  const { id, sammlung, ebene, alternative, aufgeklappt, spalten } = props;
  const { bearbeitbar } = useHandlungen();
  useGerendert(id);
  const amZug = useLage((lage) => lage.fokusId === id && lage.fokusSpalte === null);
  const darf = useLage((lage) => ziehRecht(lage.ziehen, id));
  const drueber = useLage((lage) => (lage.ziehen?.ueber?.id === id ? lage.ziehen.ueber.wo : undefined));
  const andere = useLage((lage) => lage.praesenz.get(id));

  return (
    <div
      role="row"
      data-zeile={id}
      data-ebene={ebene}
      data-alternative={alternative || undefined}
      data-wegweiser={props.nurWegweiser || undefined}
      data-andere={andere ? true : undefined}
      data-darf={darf}
      data-drueber={drueber}
      aria-level={props.tiefe}
      aria-posinset={props.position}
      aria-setsize={props.geschwister}
      aria-expanded={aufgeklappt ?? undefined}
      aria-selected={props.ausgewaehlt}
      tabIndex={amZug ? 0 : -1}
      className={stil.zeile}
      style={andere ? ({ '--person': andere.farbe } as CSSProperties) : undefined}
    >
      <Wortlautzelle {...props} />
      {spalten.map((spalte) =>
        spalteGiltFuer(spalte, sammlung) && !(alternative && spalte !== 'indikator') ? (
          <Zelle
            key={spalte}
            id={id}
            spalte={spalte}
            alternative={alternative}
            bearbeitbar={bearbeitbar}
            ausgewaehlt={props.ausgewaehlt}
          />
        ) : (
          <div key={spalte} role="gridcell" className={stil.zelle} />
        ),
      )}
    </div>
  );
});

function ziehRecht(ziehen: { id: Id; erlaubteEltern: ReadonlySet<Id | null> } | null, id: Id) {
  return ziehen ? ziehen.erlaubteEltern.has(id) : undefined;
}

function Wortlautzelle(props: ZeileProps) {
  const { id, sammlung, ebene, nummer, alternative } = props;
  const { bearbeitbar, verlasseFeld } = useHandlungen();
  const titel = usePlan((plan) => titelVon(plan, sammlung, id));
  usePruefungenDa();
  const hinweise = usePlan((plan) => hinweisZahl(plan, id));
  const schreibt = useLage((lage) => lage.bearbeitung?.id === id);
  const andere = useLage((lage) => lage.praesenz.get(id));
  const name = alternative ? 'Alternative' : EBENE_NAMEN[ebene];
  useGerendert(id);

  return (
    <div role="gridcell" className={stil.wortlautzelle}>
      {bearbeitbar && <Griff id={id} titel={titel} />}
      <Klappe {...props} />
      <span className={stil.nummer} hidden={ebene === 'grundsatzziel' && !nummer}>
        <span className="sr-only">{`${name} `}</span>
        {alternative ? <span className="text-sm">Alternative</span> : nummer}
      </span>
      {schreibt ? (
        <WortlautFeld
          name={`Wortlaut: ${name} ${nummer}`}
          platzhalter="Wortlaut"
          onVerlassen={() => verlasseFeld(id)}
        />
      ) : (
        <span className={cx(stil.wortlaut, !titel && stil.leer)} data-wortlaut>
          {titel || 'ohne Wortlaut'}
        </span>
      )}
      {hinweise > 0 && !schreibt && <HinweisMarke zahl={hinweise} />}
      {props.ausgewaehlt && bearbeitbar && !schreibt && <ZeilenMenue id={id} sammlung={sammlung} />}
      {andere && (
        <span className={stil.schild}>
          {andere.kuerzel}
          <span className="sr-only">{` (${andere.name}) ist hier`}</span>
        </span>
      )}
    </div>
  );
}

/** Opens and closes what is below. The keyboard has ← and →, so the button is no tab stop. */
function Klappe({ id, nummer, aufgeklappt }: ZeileProps) {
  const { klappe } = useHandlungen();
  if (aufgeklappt === null) return <span className={stil.keineKlappe} />;
  const Zeichen = aufgeklappt ? ChevronDown : ChevronRight;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={stil.klappe}
      aria-label={`${aufgeklappt ? 'Zuklappen' : 'Aufklappen'} ${nummer}`.trim()}
      onClick={(e) => {
        e.stopPropagation();
        klappe(id, !aufgeklappt);
      }}
    >
      <Zeichen size={16} aria-hidden />
    </button>
  );
}

/** Drag handle for the mouse; everyone else has Alt+↑↓, Tab and "Verschieben nach …". */
function Griff({ id, titel }: { id: Id; titel: string }) {
  const { ziehen } = useHandlungen();
  return (
    <span
      className={stil.griff}
      draggable
      aria-hidden="true"
      title="Ziehen, um zu verschieben"
      onDragStart={(e) => ziehen.beginne(e, id, titel)}
      onDragEnd={ziehen.ende}
    >
      <GripVertical size={16} />
    </span>
  );
}

function HinweisMarke({ zahl }: { zahl: number }) {
  const text = zahl === 1 ? '1 Hinweis' : `${zahl} Hinweise`;
  return (
    <span className="flex shrink-0 items-center gap-0.5 pt-0.5 text-xs text-warn-mark" title={text}>
      <TriangleAlert size={14} aria-hidden />
      <span aria-hidden="true">{zahl}</span>
      <span className="sr-only">{text}</span>
    </span>
  );
}
