import { antworteTabelle } from '@/server/beteiligtenanalyse/loaders/tabelle';

export async function GET(
  request: Request,
  { params }: RouteContext<'/api/netzwerke/[netzwerkId]/beteiligte.csv'>,
) {
  return antworteTabelle(request, (await params).netzwerkId, 'csv');
}
