import { antworteVergleichstabelle } from '@/server/staende/loaders';

export async function GET(
  request: Request,
  { params }: RouteContext<'/api/netzwerke/[netzwerkId]/standvergleich.xlsx'>,
) {
  return antworteVergleichstabelle(request, (await params).netzwerkId);
}
