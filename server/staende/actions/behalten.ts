import { analyseTeil, planTeil } from '@/lib/plan/beteiligtenanalyse/views/stand';
import { lies } from '@/server/auth/aktion';
import { antworte, json, leseJson, NICHT_GEFUNDEN } from '@/server/auth/anfrage';
import { kennungSchema } from '@/server/auth/eingaben';
import { ladeStandJetzt } from '@/server/beteiligtenanalyse/loaders/laden';
import { verlangeRecht } from '@/server/zugriff';
import { createStand, deleteStand } from '../mutations';
import { neuerStandSchema } from '../schema';

/**
 * POST /api/netzwerke/{id}/staende: `{ name }` → 201 `{ id }`. Keeps Akteure and Beziehungen as they are now, and apart
 * from them the judgements, which nobody receives by this.
 */
export function antworteBehalten(request: Request, netzwerkId: string): Promise<Response> {
  return antworte(async () => {
    const { sitzung, netzwerk } = await verlangeRecht(request.headers, netzwerkId, 'plan.bearbeiten');
    const { name } = lies(neuerStandSchema, await leseJson(request, 10_000));
    const { plan, analyse } = await ladeStandJetzt(netzwerk.id);
    const id = await createStand({
      ...{ netzwerkId: netzwerk.id, name, userId: sitzung.userId, durch: sitzung.name },
      plan: planTeil(plan),
      analyse: analyseTeil(analyse),
    });
    return json({ id, name }, 201);
  });
}

/** DELETE /api/netzwerke/{id}/staende?stand=…: for the Koordination, for good. */
export function antworteLoeschen(request: Request, netzwerkId: string): Promise<Response> {
  return antworte(async () => {
    const { sitzung, netzwerk } = await verlangeRecht(request.headers, netzwerkId, 'netzwerk.verwalten');
    const id = kennungSchema.safeParse(new URL(request.url).searchParams.get('stand'));
    if (!id.success) throw NICHT_GEFUNDEN();
    await deleteStand({ netzwerkId: netzwerk.id, id: id.data, userId: sitzung.userId });
    return new Response(null, { status: 204 });
  });
}
