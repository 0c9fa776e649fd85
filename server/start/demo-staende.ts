import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { akteurSchema } from '@/lib/plan/akteure/schema';
import { einschaetzungSchema } from '@/lib/plan/beteiligtenanalyse/schema';
import { analyseTeil, planTeil } from '@/lib/plan/beteiligtenanalyse/views/stand';
import { beziehungSchema } from '@/lib/plan/beziehungen/schema';
import { ladeStandJetzt } from '@/server/beteiligtenanalyse/loaders/laden';
import { createStand } from '@/server/staende/mutations';

/** A change names only what it changes: the schemas' defaults must not come in between. */
const aenderungen = <T extends z.core.$ZodShape>(form: T) => z.record(z.string(), z.object(form).partial());
const A = akteurSchema.shape;
const B = beziehungSchema.shape;
const E = einschaetzungSchema.shape;

/** How an earlier Stand of the demo differed from the present one. */
const staendeSchema = z.array(
  z.strictObject({
    name: z.string(),
    ohneAkteure: z.array(z.string()),
    ohneBeziehungen: z.array(z.string()),
    akteure: aenderungen({ kreis: A.kreis._zod.def.innerType, status: A.status._zod.def.innerType }),
    beziehungen: aenderungen({
      heute: B.heute._zod.def.innerType,
      vereinbart: B.vereinbart._zod.def.innerType,
    }),
    einschaetzungen: aenderungen({
      interessen: E.interessen._zod.def.innerType,
      restriktionen: E.restriktionen._zod.def.innerType,
      einfluss: E.einfluss._zod.def.innerType,
      interesse: E.interesse._zod.def.innerType,
    }),
    offeneKonflikte: z.array(z.string()),
    ohneKonflikte: z.array(z.string()),
  }),
);

/** Two earlier Stände for the demo network, so that there is something to compare. */
export async function seedDemoStaende(netzwerkId: string): Promise<void> {
  const staende = staendeSchema.parse(
    JSON.parse(fs.readFileSync(path.resolve('prisma/demo/staende.json'), 'utf8')),
  );
  const { plan, analyse } = await ladeStandJetzt(netzwerkId);
  const [heute, urteile] = [planTeil(plan), analyseTeil(analyse)];
  for (const frueher of staende) {
    const da = (id: string) => !frueher.ohneAkteure.includes(id);
    const geaendert = <T extends { id: string }>(liste: readonly T[], je: Record<string, object>): T[] =>
      liste.map((eintrag) => ({ ...eintrag, ...je[eintrag.id] }));
    await createStand({
      ...{ netzwerkId, name: frueher.name, userId: null, durch: 'Koordination (Demo)' },
      plan: {
        akteure: geaendert(heute.akteure, frueher.akteure).filter(({ id }) => da(id)),
        beziehungen: geaendert(heute.beziehungen, frueher.beziehungen).filter(
          ({ id, paar }) =>
            !frueher.ohneBeziehungen.includes(id) && da(paar.vonAkteurId) && da(paar.zuAkteurId),
        ),
      },
      analyse: {
        spalten: urteile.spalten,
        einschaetzungen: geaendert(urteile.einschaetzungen, frueher.einschaetzungen).filter(({ id }) =>
          da(id),
        ),
        konflikte: urteile.konflikte
          .filter(
            ({ id, paar }) =>
              !frueher.ohneKonflikte.includes(id) && da(paar.vonAkteurId) && da(paar.zuAkteurId),
          )
          .map((konflikt) =>
            frueher.offeneKonflikte.includes(konflikt.id) ? { ...konflikt, geloestAm: null } : konflikt,
          ),
      },
    });
  }
}
