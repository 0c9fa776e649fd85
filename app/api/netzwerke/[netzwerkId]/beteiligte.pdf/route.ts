import { antworteBeteiligtePdf } from '@/server/pdf/loaders/beteiligte';

export async function GET(
  request: Request,
  { params }: RouteContext<'/api/netzwerke/[netzwerkId]/beteiligte.pdf'>,
) {
  return antworteBeteiligtePdf(request, (await params).netzwerkId);
}
