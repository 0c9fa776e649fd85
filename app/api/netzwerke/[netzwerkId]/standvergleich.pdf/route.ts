import { antworteVergleichPdf } from '@/server/pdf/loaders/standvergleich';

export async function GET(
  request: Request,
  { params }: RouteContext<'/api/netzwerke/[netzwerkId]/standvergleich.pdf'>,
) {
  return antworteVergleichPdf(request, (await params).netzwerkId);
}
