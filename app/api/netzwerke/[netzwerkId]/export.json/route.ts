import { antworteExport } from '@/server/netzwerke/loaders/export';

export async function GET(
  request: Request,
  { params }: RouteContext<'/api/netzwerke/[netzwerkId]/export.json'>,
) {
  const { netzwerkId } = await params;
  return antworteExport(request, netzwerkId);
}
