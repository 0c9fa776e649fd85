import { antworteKarte } from '@/server/beteiligtenanalyse/loaders/karte';

export async function GET(
  request: Request,
  { params }: RouteContext<'/api/netzwerke/[netzwerkId]/netzwerkkarte.png'>,
) {
  return antworteKarte(request, (await params).netzwerkId, 'png');
}
