// Dienstleistungsketten: setting out and routing in milliseconds; pan, zoom, drag and type beside a bare React Flow
// page in a real browser; 25 people in one chain. Run: npm run bench -- ketten  (TEILE=rechnen,bild,leute chooses, SCHRITTE=300,1000 the sizes)
import { messeBild } from './ketten-bild';
import { messeLeute } from './ketten-leute';
import { messeRechnen } from './ketten-rechnen';

const teile = (process.env.TEILE ?? 'rechnen,bild,leute').split(',');
const groessen = process.env.SCHRITTE?.split(',').map(Number);

if (teile.includes('rechnen')) messeRechnen(groessen ?? [60, 300, 1_000]);
if (teile.includes('bild')) await messeBild(groessen ?? [300, 1_000]);
if (teile.includes('leute')) await messeLeute();
process.exit(0);
