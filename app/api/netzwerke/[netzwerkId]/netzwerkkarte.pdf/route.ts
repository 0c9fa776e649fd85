import { antworteKartePdf } from '@/server/pdf/loaders/beteiligte';

export async function GET(
  request: Request,
  { params }: RouteContext<'/api/netzwerke/[netzwerkId]/netzwerkkarte.pdf'>,
) {
  return antworteKartePdf(request, (await params).netzwerkId);
}
