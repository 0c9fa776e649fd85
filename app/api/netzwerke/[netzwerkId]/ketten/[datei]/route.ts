import { antworteKette } from '@/server/ketten/loaders';

export async function GET(
  request: Request,
  { params }: RouteContext<'/api/netzwerke/[netzwerkId]/ketten/[datei]'>,
) {
  const { netzwerkId, datei } = await params;
  return antworteKette(request, netzwerkId, datei);
}
