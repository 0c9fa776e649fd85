import { antworteEinlesen } from '@/server/ketten/actions/einlesen';

export async function POST(
  request: Request,
  { params }: RouteContext<'/api/netzwerke/[netzwerkId]/ketten/import'>,
) {
  const { netzwerkId } = await params;
  return antworteEinlesen(request, netzwerkId);
}
