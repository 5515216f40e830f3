import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { ligtBinnen, type Zichtbaarheid } from '#src/platform/zichtbaarheid.ts'
import type { Bekend } from '#src/proeftuinen/opzet/namens.ts'
import { may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import { findProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'
import { findWerkwijze } from '#src/verspreiden/werkwijzen/queries.ts'
import type { Werkwijze } from '#src/verspreiden/werkwijzen/werkwijze.ts'
import type { Gevolgd } from './navolging.ts'

/** What a new proeftuin takes over of what it follows; null where that is too little to begin with. Never for more readers. */
export async function bekendVan(
  db: Db,
  actor: Actor | null,
  { soort, id }: Pick<Gevolgd, 'soort' | 'id'>,
): Promise<Bekend | null> {
  if (soort === 'werkwijze') return ofWerkwijze(db, actor, id)
  return soort === 'proeftuin' ? ofProeftuin(db, actor, id) : null
}

async function ofProeftuin(db: Db, actor: Actor | null, id: string): Promise<Bekend | null> {
  const p = await findProeftuin(db, actor, id)
  if (!mayProeftuin.read(actor, p)) return null
  const [route = 'inkoop'] = p.routes
  const { titel, vraag, categorie, vertrekpunt, doelgroepen, hypotheseAls, hypotheseDan } = p
  return {
    titel,
    vraag,
    categorie,
    route,
    vertrekpunt,
    doelgroepen,
    hypotheseAls,
    hypotheseDan,
    zichtbaarheid: p.zichtbaarheid,
    aanleiding: `We volgen de proeftuin ‘${titel}’ van ${p.organisatie}.`,
  }
}

async function ofWerkwijze(db: Db, actor: Actor | null, id: string): Promise<Bekend> {
  const w = await findWerkwijze(db, actor, id)
  const [route = 'inkoop'] = w.routes
  return {
    titel: w.titel,
    categorie: w.categorie,
    doelgroepen: w.doelgroepen,
    route,
    vraag: `Hoe kunnen wij ‘${w.titel}’ ook doen?`,
    zichtbaarheid: w.zichtbaarheid,
    aanleiding: aanleidingOf(w),
  }
}

const aanleidingOf = ({ titel, organisatie, samenvatting, klaarAls }: Werkwijze) =>
  [
    `We volgen de werkwijze ‘${titel}’ van ${organisatie}.`,
    samenvatting,
    ...(klaarAls ? [`Klaar als ${klaarAls}`] : []),
  ]
    .join('\n\n')
    .slice(0, 4000)

/** A circle that lies within both: the narrower, or that of the team where they cross. */
export const smalste = (een: Zichtbaarheid, ander: Zichtbaarheid): Zichtbaarheid => {
  if (ligtBinnen(een, ander)) return een
  return ligtBinnen(ander, een) ? ander : 'team'
}
