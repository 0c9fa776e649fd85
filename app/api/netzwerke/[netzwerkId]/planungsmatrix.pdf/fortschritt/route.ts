import { antworteFortschritt } from '@/server/pdf/loaders';

export async function GET(
  request: Request,
  { params }: RouteContext<'/api/netzwerke/[netzwerkId]/planungsmatrix.pdf/fortschritt'>,
) {
  const { netzwerkId } = await params;
  return antworteFortschritt(request, netzwerkId);
}
