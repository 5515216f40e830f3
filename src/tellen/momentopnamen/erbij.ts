import { paths } from '#src/paths/index.ts'
import type { Db } from '#src/platform/db.ts'
import { regelHref } from '#src/proeftuinen/aantekeningen/aantekening.ts'
import { listLessen } from '#src/proeftuinen/aantekeningen/lessen.ts'
import { listWerkwijzen, Zoek } from '#src/verspreiden/werkwijzen/list.ts'

/** Something to read beside a figure. */
export type Erbij = { soort: 'werkwijze' | 'les'; titel: string; van: string; href: string }

/** What everybody may read, the newest first: no figure stands alone, so without any of these none is shown. */
export async function listErbij(db: Db): Promise<Erbij[]> {
  const { kaarten } = await listWerkwijzen(db, null, Zoek.parse({}))
  const { lessen } = await listLessen(db, null)
  return [
    ...kaarten.slice(0, 2).map(
      ({ id, titel, organisatie }): Erbij => ({
        soort: 'werkwijze',
        titel,
        van: organisatie,
        href: paths.werkwijze(id),
      }),
    ),
    ...lessen.slice(0, 2).map(
      ({ id, proeftuinId, titel, organisatie }): Erbij => ({
        soort: 'les',
        titel,
        van: organisatie,
        href: regelHref(proeftuinId, id),
      }),
    ),
  ]
}
