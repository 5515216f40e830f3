import { archiefWaterschap } from './proeftuinen/archief-waterschap.ts'
import { beveiligingGastheer } from './proeftuinen/beveiliging-gastheer.ts'
import { bouwarchief } from './proeftuinen/bouwarchief.ts'
import { buurtteam } from './proeftuinen/buurtteam.ts'
import { doetankDeltarand } from './proeftuinen/doetank-deltarand.ts'
import { doetankWater } from './proeftuinen/doetank-water.ts'
import { dossiersScannen } from './proeftuinen/dossiers-scannen.ts'
import { drukwerk } from './proeftuinen/drukwerk.ts'
import { fietsenAanDeDeur } from './proeftuinen/fietsen-aan-de-deur.ts'
import { groenZevenDorpen } from './proeftuinen/groen-zeven-dorpen.ts'
import { klantcontact } from './proeftuinen/klantcontact.ts'
import { laptopsOpnieuw } from './proeftuinen/laptops-opnieuw.ts'
import { lunchElzenhof } from './proeftuinen/lunch-elzenhof.ts'
import { ontvangstpool } from './proeftuinen/ontvangstpool.ts'
import { personeelsschouw } from './proeftuinen/personeelsschouw.ts'
import { postkamer } from './proeftuinen/postkamer.ts'
import { sapbar } from './proeftuinen/sapbar.ts'
import { schilderwerk } from './proeftuinen/schilderwerk.ts'
import { schoneScholen } from './proeftuinen/schone-scholen.ts'
import { sluiswachters } from './proeftuinen/sluiswachters.ts'
import { stoelenStofferen } from './proeftuinen/stoelen-stofferen.ts'
import { verhuisdozen } from './proeftuinen/verhuisdozen.ts'
import { vloerenDrieBedrijven } from './proeftuinen/vloeren-drie-bedrijven.ts'
import { vonkProberen } from './proeftuinen/vonk-proberen.ts'
import { wasserijZiekenhuis } from './proeftuinen/wasserij-ziekenhuis.ts'
import { werkkledingInnemen } from './proeftuinen/werkkleding-innemen.ts'
import { ziekenhuisLogistiek } from './proeftuinen/ziekenhuis-logistiek.ts'
import type { ProeftuinSeed } from './types.ts'

/** By key; the key makes the id, so it never changes. */
export const proeftuinen = {
  dossiersScannen,
  werkkledingInnemen,
  vloerenDrieBedrijven,
  personeelsschouw,
  lunchElzenhof,
  fietsenAanDeDeur,
  ontvangstpool,
  stoelenStofferen,
  sapbar,
  doetankWater,
  doetankDeltarand,
  groenZevenDorpen,
  laptopsOpnieuw,
  bouwarchief,
  wasserijZiekenhuis,
  ziekenhuisLogistiek,
  drukwerk,
  archiefWaterschap,
  postkamer,
  schilderwerk,
  beveiligingGastheer,
  buurtteam,
  klantcontact,
  schoneScholen,
  sluiswachters,
  verhuisdozen,
  vonkProberen,
} satisfies Record<string, ProeftuinSeed>
