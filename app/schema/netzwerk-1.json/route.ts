import { netzwerkdateiJsonSchema } from '@/lib/plan/netzwerkdatei/schema';

/** The JSON schema of the network file, for programs that write one. Public: it tells nothing about any network. */
export function GET(): Response {
  return Response.json(netzwerkdateiJsonSchema(), {
    headers: {
      'Content-Type': 'application/schema+json; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
    },
  });
}
