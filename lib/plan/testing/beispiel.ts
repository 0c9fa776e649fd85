import { createAktivitaet } from '@/lib/plan/zielsystem/commands/create-aktivitaet';
import { createZiel } from '@/lib/plan/zielsystem/commands/create-ziel';
import type { Person } from './person';

/** A small Zielsystem: GZ → RZ1 (EZ11 (T1, T2), EZ12), RZ2 (EZ21). */
export function kleinesZielsystem(person: Person) {
  const gz = person.tut(createZiel, { ebene: 'grundsatzziel', parentId: null, titel: 'Alle sind im Kurs' });
  const rz = (titel: string) => person.tut(createZiel, { ebene: 'rahmenziel', parentId: gz, titel });
  const ez = (parentId: string, titel: string) =>
    person.tut(createZiel, { ebene: 'ergebnisziel', parentId, titel });
  const rz1 = rz('Der Schein liegt vor');
  const rz2 = rz('Die Zusteuerung gelingt');
  const ez11 = ez(rz1, 'Kein Schein ist doppelt');
  const ez12 = ez(rz1, 'Der kürzeste Weg ist Standard');
  const ez21 = ez(rz2, 'Meldewege sind geregelt');
  const t1 = person.tut(createAktivitaet, { parentId: ez11, titel: 'Liste führen' });
  const t2 = person.tut(createAktivitaet, { parentId: ez11, titel: 'Scheine abgleichen' });
  return { gz, rz1, rz2, ez11, ez12, ez21, t1, t2 };
}
