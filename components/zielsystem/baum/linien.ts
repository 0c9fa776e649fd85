import type { BaumBild, BaumKnoten, BaumMasse } from './layout';

/**
 * The lines of the tree as one SVG path: right angles only. From a node in a row a bus leads to its children;
 * in a column a spine runs down the indent and a short arm to each child.
 */
export function linienPfad(knoten: readonly BaumKnoten[], bild: BaumBild, masse: BaumMasse): string {
  const kinder = new Map<string, string[]>();
  for (const k of knoten)
    if (k.parentId !== null) kinder.set(k.parentId, [...(kinder.get(k.parentId) ?? []), k.id]);
  const teile: string[] = [];
  for (const k of knoten) {
    const von = bild.kaesten.get(k.id);
    const nach = (kinder.get(k.id) ?? []).flatMap((id) => bild.kaesten.get(id) ?? []);
    if (!von || nach.length === 0) continue;
    const erstes = nach[0];
    const letztes = nach.at(-1);
    if (!erstes || !letztes) continue;
    if (k.anordnung === 'reihe') {
      const mitte = von.x + von.breite / 2;
      const bus = erstes.y - masse.abstandReihe / 2;
      const enden = [...nach.map((kasten) => kasten.x + kasten.breite / 2), mitte];
      teile.push(
        `M${mitte} ${von.y + von.hoehe}V${bus}`,
        `M${Math.min(...enden)} ${bus}H${Math.max(...enden)}`,
      );
      for (const kasten of nach) teile.push(`M${kasten.x + kasten.breite / 2} ${bus}V${kasten.y}`);
    } else {
      const rueckgrat = erstes.x - masse.einzug / 2;
      const arm = (kasten: { y: number; hoehe: number }) =>
        kasten.y + Math.min(kasten.hoehe / 2, masse.einzug);
      teile.push(`M${rueckgrat} ${von.y + von.hoehe}V${arm(letztes)}`);
      for (const kasten of nach) teile.push(`M${rueckgrat} ${arm(kasten)}H${kasten.x}`);
    }
  }
  return teile.join('');
}
