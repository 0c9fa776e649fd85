import { antworteFallblatt } from '@/server/pdf/loaders/fallblatt';

export async function GET(
  request: Request,
  { params }: RouteContext<'/api/netzwerke/[netzwerkId]/faelle/[datei]'>,
) {
  const { netzwerkId, datei } = await params;
  return antworteFallblatt(request, netzwerkId, datei);
}
