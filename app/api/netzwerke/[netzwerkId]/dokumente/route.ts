import { antworteDokumente } from '@/server/netzwerke/loaders';

export async function GET(
  request: Request,
  { params }: RouteContext<'/api/netzwerke/[netzwerkId]/dokumente'>,
) {
  const { netzwerkId } = await params;
  return antworteDokumente(request, netzwerkId);
}
