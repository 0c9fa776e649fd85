import { antworteThemen } from '@/server/themen/loaders/ausfuhr';

export async function GET(
  request: Request,
  { params }: RouteContext<'/api/netzwerke/[netzwerkId]/themen.pptx'>,
) {
  return antworteThemen(request, (await params).netzwerkId, 'pptx');
}
