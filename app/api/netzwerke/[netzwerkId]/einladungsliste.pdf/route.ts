import { antworteEinladungslistePdf } from '@/server/pdf/loaders/beteiligte';

export async function GET(
  request: Request,
  { params }: RouteContext<'/api/netzwerke/[netzwerkId]/einladungsliste.pdf'>,
) {
  return antworteEinladungslistePdf(request, (await params).netzwerkId);
}
