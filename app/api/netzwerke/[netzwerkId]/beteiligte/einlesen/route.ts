import { antworteEinleseTabelle } from '@/server/beteiligtenanalyse/loaders/einlesen';

export async function POST(
  request: Request,
  { params }: RouteContext<'/api/netzwerke/[netzwerkId]/beteiligte/einlesen'>,
) {
  return antworteEinleseTabelle(request, (await params).netzwerkId);
}
