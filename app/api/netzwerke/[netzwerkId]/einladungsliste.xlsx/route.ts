import { antworteEinladungsliste } from '@/server/beteiligtenanalyse/loaders/einladungsliste';

export async function GET(
  request: Request,
  { params }: RouteContext<'/api/netzwerke/[netzwerkId]/einladungsliste.xlsx'>,
) {
  return antworteEinladungsliste(request, (await params).netzwerkId);
}
