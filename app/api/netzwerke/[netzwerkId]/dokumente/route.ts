import { antworteDokumente } from '@/server/netzwerke/loaders/api';

export async function GET(
  request: Request,
  { params }: RouteContext<'/api/netzwerke/[netzwerkId]/dokumente'>,
) {
  const { netzwerkId } = await params;
  return antworteDokumente(request, netzwerkId);
}
