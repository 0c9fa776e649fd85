import { antworteVergleich } from '@/server/staende/loaders';

export async function GET(
  request: Request,
  { params }: RouteContext<'/api/netzwerke/[netzwerkId]/standvergleich'>,
) {
  return antworteVergleich(request, (await params).netzwerkId);
}
