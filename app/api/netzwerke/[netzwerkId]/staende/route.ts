import { antworteBehalten, antworteLoeschen } from '@/server/staende/actions/behalten';
import { antworteStaende } from '@/server/staende/loaders';

type Kontext = RouteContext<'/api/netzwerke/[netzwerkId]/staende'>;

export async function GET(request: Request, { params }: Kontext) {
  return antworteStaende(request, (await params).netzwerkId);
}

export async function POST(request: Request, { params }: Kontext) {
  return antworteBehalten(request, (await params).netzwerkId);
}

export async function DELETE(request: Request, { params }: Kontext) {
  return antworteLoeschen(request, (await params).netzwerkId);
}
