import { antworteRoterFaden } from '@/server/themen/loaders/ausfuhr';

export async function GET(
  request: Request,
  { params }: RouteContext<'/api/netzwerke/[netzwerkId]/roter-faden.pdf'>,
) {
  return antworteRoterFaden(request, (await params).netzwerkId);
}
