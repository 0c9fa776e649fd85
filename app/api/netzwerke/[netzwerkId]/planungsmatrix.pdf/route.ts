import { antwortePlanungsmatrix } from '@/server/pdf/loaders';

export async function GET(
  request: Request,
  { params }: RouteContext<'/api/netzwerke/[netzwerkId]/planungsmatrix.pdf'>,
) {
  const { netzwerkId } = await params;
  return antwortePlanungsmatrix(request, netzwerkId);
}
