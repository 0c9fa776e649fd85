import {
  importKette,
  type Ketteneinfuhr,
  ketteneinfuhrSchema,
} from '@/lib/plan/dienstleistungskette/commands/import-kette';
import type { SchrittArt, VerbindungArt } from '@/lib/plan/dienstleistungskette/schema';
import { raeumeAuf } from '@/lib/plan/dienstleistungskette/views/aufraeumen';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { einePerson } from './person';

/** Chains written down by hand, for the tests, pictures and measurements of what leaves the product. */
export interface Kettenskizze {
  titel: string;
  variante: 'ist' | 'soll';
  /** Key, name, legal basis; the first lane is the person's when its key is `nutzer`. */
  lanes: readonly (readonly [string, string, string?])[];
  /** Key, lane, kind, title, and how long one waits at most. */
  schritte: readonly (readonly [
    string,
    string,
    SchrittArt,
    string,
    (readonly [number, 'wochen' | 'monate' | 'minuten'])?,
  ])[];
  /** From, to, words, kind; a trailing `!` in the words marks a regulated handover. */
  kanten: readonly (readonly [string, string, string?, VerbindungArt?])[];
}

export const BERECHTIGUNG_IST: Kettenskizze = {
  titel: 'Integrationskurs: Berechtigungsschein bis Kursstart',
  variante: 'ist',
  lanes: [
    ['nutzer', 'Nutzer:in'],
    ['asyl', 'Asylleistungsgewährungsstelle', 'AsylbLG'],
    ['abh', 'Ausländerbehörde', 'AufenthG'],
    ['jca', 'Jobcenter (aktiv)', 'SGB II'],
    ['jcl', 'Jobcenter (Leistung)', 'SGB II'],
    ['bamf', 'BAMF'],
    ['vhs', 'Kursträger (VHS)'],
  ],
  schritte: [
    ['s', 'nutzer', 'start', 'Anspruch auf Integrationskurs'],
    ['d0', 'nutzer', 'entscheidung', 'Status?'],
    ['a1', 'asyl', 'schritt', 'Berechtigung online abfragen', [2, 'minuten']],
    ['a2', 'asyl', 'entscheidung', 'Berechtigt?'],
    ['x1', 'asyl', 'ende', 'Kein Kurszugang'],
    ['b1', 'abh', 'schritt', 'Schein online ausstellen'],
    ['c1', 'jca', 'schritt', 'Mündlich nach vorhandenem Schein fragen'],
    ['c2', 'jca', 'entscheidung', 'Schein vorhanden?'],
    ['c3', 'jca', 'wartezeit', 'Alten Schein beschaffen'],
    ['c4', 'jca', 'wartezeit', 'Kostenbefreiung und Personenkennziffer abwarten', [8, 'wochen']],
    ['c5', 'jca', 'dokument', 'Verpflichtung und Schein auf Papier'],
    ['n1', 'nutzer', 'schritt', 'Schein beim Träger abgeben'],
    ['v1', 'vhs', 'entscheidung', 'Schein gültig und Unterlagen vollständig?'],
    ['m1', 'bamf', 'schritt', 'Rücknahme des doppelten Scheins verlangen'],
    ['v2', 'vhs', 'wartezeit', 'Einstufungstest'],
    ['v3', 'vhs', 'wartezeit', 'Warteliste', [12, 'monate']],
    ['v4', 'vhs', 'entscheidung', 'Person erscheint?'],
    ['i1', 'jca', 'wartezeit', 'Information über Fehlen trifft ein', [3, 'wochen']],
    ['l1', 'jcl', 'schritt', 'Sanktion wegen fehlender Mitwirkung'],
    ['e', 'vhs', 'ende', 'Kurs läuft'],
  ],
  kanten: [
    ['s', 'd0'],
    ['d0', 'a1', 'im Asylverfahren'],
    ['d0', 'b1', 'anerkannt, Familiennachzug, Wohnsitzzuweisung'],
    ['d0', 'c1', 'SGB-II-Bezug'],
    ['a1', 'a2'],
    ['a2', 'n1', 'ja, Personenkennziffer'],
    ['a2', 'x1', 'nein'],
    ['b1', 'n1'],
    ['c1', 'c2'],
    ['c2', 'c3', 'ja oder unklar'],
    ['c2', 'c4', 'nein'],
    ['c3', 'c5'],
    ['c4', 'c5'],
    ['c5', 'n1'],
    ['n1', 'v1'],
    ['v1', 'm1', 'nein, doppelt'],
    ['m1', 'c3', 'zurück'],
    ['v1', 'v2', 'ja'],
    ['v2', 'v3'],
    ['v3', 'v4'],
    ['v4', 'e', 'ja'],
    ['v4', 'i1', 'nein'],
    ['i1', 'l1'],
    ['l1', 'v3', 'neue Warteliste'],
  ],
};

export const BERECHTIGUNG_SOLL: Kettenskizze = {
  titel: 'Integrationskurs: Berechtigungsschein bis Kursstart',
  variante: 'soll',
  lanes: [
    ['nutzer', 'Nutzer:in'],
    ['asyl', 'Asylleistungsgewährungsstelle', 'AsylbLG'],
    ['abh', 'Ausländerbehörde', 'AufenthG'],
    ['jca', 'Jobcenter (aktiv)', 'SGB II'],
    ['vhs', 'Kursträger (VHS)'],
  ],
  schritte: [
    ['s', 'nutzer', 'start', 'Anspruch auf Integrationskurs'],
    ['d0', 'nutzer', 'entscheidung', 'Status?'],
    ['a1', 'asyl', 'schritt', 'Online ausstellen bei Unterbringung', [2, 'minuten']],
    ['b1', 'abh', 'schritt', 'Online ausstellen'],
    ['c1', 'jca', 'schritt', 'Online prüfen und ausstellen', [2, 'minuten']],
    ['c2', 'jca', 'dokument', 'E-Mail an Ausländerbehörde'],
    ['b2', 'abh', 'schritt', 'Ausstellung vermerken, nicht erneut ausstellen'],
    ['n1', 'nutzer', 'schritt', 'Anmeldung beim Träger'],
    ['v1', 'vhs', 'wartezeit', 'Einstufung und Zusteuerung', [6, 'wochen']],
    ['v2', 'vhs', 'schritt', 'Anmeldung, Teilnahme und Fehlzeit direkt melden'],
    ['e', 'vhs', 'ende', 'Kursbeginn innerhalb von 8 Wochen'],
  ],
  kanten: [
    ['s', 'd0'],
    ['d0', 'a1', 'im Asylverfahren'],
    ['d0', 'b1', 'anerkannt ohne SGB II'],
    ['d0', 'c1', 'SGB-II-Bezug'],
    ['c1', 'c2'],
    ['c2', 'b2', '!', 'verzahnt'],
    ['a1', 'n1'],
    ['b1', 'n1'],
    ['c1', 'n1', '', 'parallel'],
    ['b2', 'n1', '', 'information'],
    ['n1', 'v1'],
    ['v1', 'v2'],
    ['v2', 'e'],
  ],
};

export const JUGENDMIGRATION: Kettenskizze = {
  titel: 'Junge Migrantin mit Vorschulkind: vom Jugendmigrationsdienst bis zum Kurs',
  variante: 'soll',
  lanes: [
    ['nutzer', 'Nutzer:in'],
    ['jmd', 'Jugendmigrationsdienst'],
    ['jc', 'Jobcenter', 'SGB II'],
    ['ja', 'Jugendamt', 'SGB VIII'],
    ['th', 'Therapeutisches Angebot'],
    ['kt', 'Integrationskursträger'],
  ],
  schritte: [
    ['s', 'nutzer', 'start', 'Spricht beim JMD vor'],
    ['j1', 'jmd', 'schritt', 'Erstberatung'],
    ['j2', 'jmd', 'entscheidung', 'Komplexer Bedarf?'],
    ['x', 'jmd', 'ende', 'Beratung ohne Case Management'],
    ['j3', 'jmd', 'schritt', 'Case Management: Assessment'],
    ['j4', 'jmd', 'teilprozess', 'Hilfeplanung'],
    ['j5', 'jmd', 'dokument', 'Förderplan mit Verweisen'],
    ['d1', 'jmd', 'entscheidung', 'Starke psychische Belastung?'],
    ['t1', 'th', 'schritt', 'Therapeutische Begleitung'],
    ['a1', 'ja', 'schritt', 'Antrag Kita-Platz'],
    ['a2', 'ja', 'entscheidung', 'Kita-Zeit reicht für den Kurs?'],
    ['a3', 'ja', 'schritt', 'Anschlussbetreuung in Tagespflege'],
    ['c1', 'jc', 'schritt', 'Profiling'],
    ['c2', 'jc', 'schritt', 'Hilfeplanung'],
    ['c3', 'jc', 'dokument', 'Eingliederungsvereinbarung: Integrationskurs'],
    ['g', 'kt', 'parallel_zu', 'Betreuung gesichert und Vereinbarung liegt vor'],
    ['e', 'kt', 'ende', 'Integrationskurs'],
    ['n', 'kt', 'notiz', 'Kurs erst, wenn die Betreuung gesichert ist'],
  ],
  kanten: [
    ['s', 'j1'],
    ['j1', 'j2'],
    ['j2', 'x', 'nein'],
    ['j2', 'j3', 'ja'],
    ['j3', 'j4'],
    ['j4', 'j5'],
    ['j5', 'd1', '', 'parallel'],
    ['j5', 'a1', '!'],
    ['j5', 'c1', '!'],
    ['d1', 't1', 'ja!'],
    ['d1', 'g', 'nein'],
    ['t1', 'g'],
    ['a1', 'a2'],
    ['a2', 'a3', 'nein'],
    ['a2', 'g', 'ja', 'verzahnt'],
    ['a3', 'g'],
    ['c1', 'c2'],
    ['c2', 'c3'],
    ['c3', 'g'],
    ['g', 'e'],
  ],
};

/** A chain of this many steps in twelve lanes: every tenth a decision, every third a change of lane. */
export function langeKette(anzahl: number, lanes = 12): Kettenskizze {
  const arten: readonly SchrittArt[] = ['schritt', 'dokument', 'schritt', 'wartezeit', 'teilprozess'];
  const schritte = Array.from({ length: anzahl }, (_, i): Kettenskizze['schritte'][number] => {
    const art =
      i === 0
        ? 'start'
        : i === anzahl - 1
          ? 'ende'
          : i % 10 === 5
            ? 'entscheidung'
            : (arten[i % 5] ?? 'schritt');
    const lane = `l${(Math.floor(i / 3) * 5) % lanes}`;
    return [
      `s${i}`,
      lane,
      art,
      `Antrag ${i + 1} prüfen und weiterleiten`,
      i % 7 === 3 ? [i % 9, 'wochen'] : undefined,
    ];
  });
  const kanten = schritte
    .slice(1)
    .map((_, i): Kettenskizze['kanten'][number] => [
      `s${i}`,
      `s${i + 1}`,
      i % 10 === 5 ? 'ja' : i % 6 === 2 ? '!' : '',
    ]);
  const zurueck = schritte.flatMap(([id], i) =>
    i % 10 === 5 && i > 5 ? [[id, `s${i - 4}`, 'nein'] as const] : [],
  );
  return {
    ...{ titel: `Kette mit ${anzahl} Schritten`, variante: 'ist', schritte, kanten: [...kanten, ...zurueck] },
    lanes: Array.from({ length: lanes }, (_, i) => [`l${i}`, `Organisation ${i + 1}`, 'SGB II'] as const),
  };
}

/** The chain as it comes in, set out in columns. */
export function einfuhrAus(skizze: Kettenskizze): Ketteneinfuhr {
  const { titel, variante, lanes, schritte, kanten } = skizze;
  const orte = raeumeAuf(
    schritte.map(([id, laneId, art], i) => ({ id, art, laneId, x: i * 200, y: 0 })),
    lanes.map(([key]) => key),
    kanten.map(([von, nach, worte = '']) => ({ von, nach, beschriftung: worte.replace('!', '') })),
  );
  const stelle = (id: string) => schritte.findIndex(([key]) => key === id);
  return ketteneinfuhrSchema.parse({
    ...{ titel, variante },
    lanes: lanes.map(([key, name, rechtsgrundlage = '']) => ({
      ...{ name, rechtsgrundlage, nutzer: key === 'nutzer', akteurId: null },
    })),
    schritte: schritte.map(([id, lane, art, name, zeit]) => ({
      ...{ art, titel: name, x: orte.get(id)?.x ?? 0, y: orte.get(id)?.y ?? 0 },
      lane: lanes.findIndex(([key]) => key === lane),
      ...(zeit ? zeitfeld(zeit) : {}),
    })),
    verbindungen: kanten.map(([von, nach, worte = '', art = 'sequenziell']) => ({
      ...{ von: stelle(von), nach: stelle(nach), art, beschriftung: worte.replace('!', '') },
      geregelt: worte.endsWith('!'),
    })),
  });
}

function zeitfeld([max, einheit]: readonly [number, 'wochen' | 'monate' | 'minuten']) {
  if (einheit === 'minuten') return { dauer: { min: max, max, einheit } };
  return { wartezeit: { min: null, max, einheit } };
}

/** A plan that holds the chain, and its id. */
export function planMitKette(skizze: Kettenskizze): { plan: Plan; kettenId: Id } {
  const person = einePerson();
  const kettenId = person.tut(importKette, einfuhrAus(skizze));
  const { plan } = person;
  person.schliesst();
  return { plan, kettenId };
}
