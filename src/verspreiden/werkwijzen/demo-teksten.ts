import type { Fase, Route } from '#src/platform/database.generated.ts'
import type { KringVan } from './werkwijze.ts'

type StapDemo = { titel: string; tekst?: string; wie?: string; duur?: string; tip?: string; tipVan?: string }
type ValkuilDemo = { titel: string; tekst: string; organisatie?: string }

export type WerkwijzeDemo = {
  titel: string
  samenvatting: string
  /** Keys of proeftuinen of the demo; the first says whose it is. */
  bronnen: [string, ...string[]]
  organisatie: string
  door: string
  categorie: string
  fasen: Fase[]
  routes: Route[]
  tijd: string
  mensen: string
  geld: string
  klaarleggen?: string
  pastGoed: string[]
  pastNiet: string[]
  klaarAls: string
  stappen: StapDemo[]
  valkuilen: ValkuilDemo[]
  zichtbaarheid: KringVan
  /** Days from today on which it was published; null: a concept. */
  op: number | null
  /** What changed later, and why. */
  later?: { op: number; wat: string; waarom: string }
}
